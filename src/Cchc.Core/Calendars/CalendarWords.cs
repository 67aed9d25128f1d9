using Cchc.Core.Text;

namespace Cchc.Core.Calendars;

/// <summary>The words of the file format for kinds of day: <c>publicHoliday</c>, <c>swapOff</c> …</summary>
internal static class CalendarWords
{
    private static readonly string[] Kinds =
        ["workingDay", "weeklyRest", "publicHoliday", "compensatory", "swapOff", "makeUpWorking", "localClosure", "extraWorking", "partialClosure",
            "reception"];

    /// <summary>The word for a kind; the number for an undefined value.</summary>
    public static string Of(DayKind kind) => (uint)kind < (uint)Kinds.Length ? Kinds[(int)kind] : kind.ToString();

    /// <summary>What a kind is called by people.</summary>
    public static BilingualText NameOf(DayKind kind) => kind switch
    {
        DayKind.PublicHoliday => new("nghỉ lễ, tết", "public holiday"),
        DayKind.Compensatory => new("nghỉ bù", "compensatory day"),
        DayKind.SwapOff => new("nghỉ hoán đổi", "swap day off"),
        DayKind.MakeUpWorking => new("làm bù", "make-up working day"),
        DayKind.LocalClosure => new("nghỉ theo địa phương", "local closure"),
        DayKind.ExtraWorking => new("làm việc bổ sung", "extra working day"),
        DayKind.PartialClosure => new("nghỉ một phần ngày", "closed for a part"),
        DayKind.Reception => new("chỉ tiếp nhận hồ sơ", "reception only"),
        DayKind.WeeklyRest => new("nghỉ hằng tuần", "weekly rest"),
        _ => new("ngày làm việc", "working day"),
    };

    /// <summary>The words of special days.</summary>
    public static readonly (string Word, DayKind Value)[] SpecialKinds =
        [.. Kinds.Select((word, kind) => (word, (DayKind)kind)).Where(item => item.Item2 >= DayKind.PublicHoliday)];
}
