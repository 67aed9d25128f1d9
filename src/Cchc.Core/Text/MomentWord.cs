namespace Cchc.Core.Text;

/// <summary>The words with which people write days and times, told without marks and without case.</summary>
internal enum MomentWord : byte
{
    None = 0,
    Day,
    Month,
    Year,
    Hour,
    Minute,
    Second,
    At,
    Morning,
    Afternoon,
    LetterT,
    LetterZ,

    /// <summary><c>hôm</c>, before <c>nay</c> or <c>qua</c>.</summary>
    This,
    Nay,
    Qua,
    Mai,

    /// <summary><c>bây</c>; without marks also <c>bảy</c> of "thứ bảy".</summary>
    Bay,
    Today,
    Yesterday,
    Tomorrow,
    Now,

    /// <summary><c>thứ</c>, before the number of a day of the week.</summary>
    Weekday,
    Hai,
    Ba,
    Tu,
    Sau,
    Seven,
    Chu,
    Nhat,
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

/// <summary>Finds <see cref="MomentWord"/>s.</summary>
internal static class MomentWords
{
    /// <summary>The longest word, in letters.</summary>
    public const int Longest = 9;

    /// <summary>The word; None for any other.</summary>
    /// <param name="plain">In lower case without marks.</param>
    /// <param name="hasTone">Whether it had a tone: <c>bảy</c> is a number and <c>bây</c> is not.</param>
    public static MomentWord Of(ReadOnlySpan<char> plain, bool hasTone) => plain switch
    {
        "ngay" => MomentWord.Day,
        "thang" => MomentWord.Month,
        "nam" => MomentWord.Year,
        "gio" or "h" or "g" => MomentWord.Hour,
        "phut" or "ph" or "p" => MomentWord.Minute,
        "giay" or "s" => MomentWord.Second,
        "luc" or "vao" or "hoi" or "at" or "on" => MomentWord.At,
        "sa" or "sang" or "am" => MomentWord.Morning,
        "ch" or "chieu" or "pm" => MomentWord.Afternoon,
        "t" => MomentWord.LetterT,
        "z" => MomentWord.LetterZ,
        "hom" => MomentWord.This,
        "nay" => MomentWord.Nay,
        "qua" => MomentWord.Qua,
        "mai" => MomentWord.Mai,
        "bay" => hasTone ? MomentWord.Seven : MomentWord.Bay,
        "today" => MomentWord.Today,
        "yesterday" => MomentWord.Yesterday,
        "tomorrow" => MomentWord.Tomorrow,
        "now" => MomentWord.Now,
        "thu" => MomentWord.Weekday,
        "hai" => MomentWord.Hai,
        "ba" => MomentWord.Ba,
        "tu" => MomentWord.Tu,
        "sau" => MomentWord.Sau,
        "chu" => MomentWord.Chu,
        "nhat" => MomentWord.Nhat,
        "cn" or "sunday" => MomentWord.Sunday,
        "monday" => MomentWord.Monday,
        "tuesday" => MomentWord.Tuesday,
        "wednesday" => MomentWord.Wednesday,
        "thursday" => MomentWord.Thursday,
        "friday" => MomentWord.Friday,
        "saturday" => MomentWord.Saturday,
        _ => MomentWord.None,
    };
}
