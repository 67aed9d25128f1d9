using System.Globalization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Times;

/// <summary>The small parts of reading a processing time: words, figures, dates and same-day statements.</summary>
internal static class ProcessingTimeWords
{
    private static readonly HashSet<string> PlainWords = new(StringComparer.Ordinal)
    {
        "làm", "việc", "nhận", "được", "đủ", "đầy", "hồ", "sơ", "hợp", "lệ", "theo", "quy", "định", ".", ",", ";", "ngay", "giải", "quyết",
    };

    private static readonly HashSet<string> CutOffWords = new(StringComparer.Ordinal)
    {
        "trường", "hợp", "nếu", "sau", "giờ", "h", "g", ":", "mà", "không", "thì", "có", "thể", "trả", "kết", "quả", "trong", "vào", "ngày", "kế", "hoặc",
        "yêu", "cầu", "chuyển", "sang", "phút",
    };

    /// <summary>Splits at spaces; brackets and punctuation are words of their own, but for a comma or point inside a number.</summary>
    public static List<string> Split(string text)
    {
        var places = new List<TextRange>();
        Scan(text, null, places);
        return places.ConvertAll(place => text.Substring(place.Start, place.Length));
    }

    /// <summary>Splits as <see cref="Split"/> does, and gives the place of each word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isSeparator">Whether another character, too, is a word of its own; not asked of letters, digits and spaces. Null for none.</param>
    /// <param name="places">Gets the place of each word.</param>
    public static void Scan(string text, Func<string, int, bool>? isSeparator, List<TextRange> places)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            var isLetter = char.IsLetter(c);
            var isDigit = AsciiDigit.Is(c);
            var splits = c == ' ' || (!isLetter && !isDigit
                && (c is '(' or ')' or ':' or ';' or '+' || (c is '.' or ',' && !InsideNumber(text, i)) || isSeparator?.Invoke(text, i) == true));
            var unitAfterDigits = i > start && i < text.Length && (isLetter ? AsciiDigit.Is(text[i - 1]) : isDigit && char.IsLetter(text[i - 1]));
            if (splits || unitAfterDigits)
            {
                if (i > start)
                {
                    places.Add(new TextRange(start, i - start));
                }

                if (splits && c != ' ')
                {
                    places.Add(new TextRange(i, 1));
                }

                start = unitAfterDigits ? i : i + 1;
            }
        }
    }

    /// <summary>A number in figures, decimals after a comma or a point; null for anything else, "1.000" included: a thousand or one.</summary>
    public static decimal? Figure(string word)
    {
        if (word is "½")
        {
            return 0.5m;
        }

        var mark = word.IndexOfAny([',', '.']);
        var digits = mark < 0 ? word.Length : word.Length - 1;
        if (word.Count(AsciiDigit.Is) != digits || digits is 0 or > 15 || mark == 0 || mark == word.Length - 1
            || (mark > 0 && word.Length - mark == 4 && word[0] != '0'))
        {
            return null;
        }

        return decimal.Parse(word.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    /// <summary>"Trong ngày", "ngay trong ngày làm việc", with or without a cut-off; null for anything else.</summary>
    public static ProcessingTime? SameDay(List<string> words, string text)
    {
        var at = words.Count > 0 && words[0] is "giải" && words.Count > 1 && words[1] is "quyết" ? 2 : 0;
        at += words.Count > at && words[at] is "ngay" ? 1 : 0;
        if (words.Count == 2 && words[0] == "same" && words[1] == "day")
        {
            return new ProcessingTime.SameDay(null);
        }

        if (words.Count < at + 2 || words[at] != "trong" || words[at + 1] != "ngày")
        {
            return null;
        }

        var found = CutOffHour.TryFindTyped(text, out var cutOff);
        var rest = words.Skip(at + 2).ToList();
        for (var i = 0; i < rest.Count; i++)
        {
            // "trong ngày tiếp theo" is another day: "tiếp" belongs to "tiếp nhận", or to the next working day of a cut-off.
            var known = rest[i] == "tiếp" ? i + 1 < rest.Count && (rest[i + 1] == "nhận" || (found && rest[i + 1] == "theo"))
                : PlainWords.Contains(rest[i]) || (found && (CutOffWords.Contains(rest[i]) || (AsciiDigit.Is(rest[i][0]) && rest[i].Length <= 2)));
            if (!known)
            {
                return null;
            }
        }

        // The hour is the only number that such a statement has.
        return rest.Count(word => AsciiDigit.Is(word[0])) > (found ? 2 : 0) ? null : new ProcessingTime.SameDay(found ? cutOff : null);
    }

    /// <summary>"15/12/2026", "2026-12-15", "ngày 15/12 hằng năm", "15/12"; null for anything else.</summary>
    public static ProcessingTime? Date(List<string> words, int at)
    {
        at += words.Count > at && words[at] is "vào" ? 1 : 0;
        var named = words.Count > at && words[at] is "ngày";
        at += named ? 1 : 0;
        if (words.Count <= at)
        {
            return null;
        }

        var rest = words.Skip(at + 1).Where(word => word is not ".").ToList();
        var yearly = rest.Count == 2 && rest[0] is "hàng" or "hằng" && rest[1] is "năm";
        if (rest.Count > 0 && !yearly)
        {
            return null;
        }

        var slash = words[at].Split('/');
        var iso = words[at].Split('-');
        if (iso.Length == 3 && !yearly)
        {
            return iso[0].Length == 4 ? Fixed(Number(iso[0]), Number(iso[1]), Number(iso[2])) : Fixed(Number(iso[2]), Number(iso[1]), Number(iso[0]));
        }

        return slash.Length switch
        {
            3 when !yearly && slash[2].Length == 4 => Fixed(Number(slash[2]), Number(slash[1]), Number(slash[0])),
            // Bare "1/2" may be half of something; "15/12" and "1/2 hằng năm" are dates.
            2 when yearly || named || slash[0].Length == 2 || slash[1].Length == 2 => Yearly(Number(slash[1]), Number(slash[0])),
            _ => null,
        };
    }

    private static ProcessingTime.FixedDate? Fixed(int year, int month, int day) =>
        year is >= 1900 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new ProcessingTime.FixedDate(new LocalDate(year, month, day))
            : null;

    private static ProcessingTime.YearlyDate? Yearly(int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(2024, month)
            ? new ProcessingTime.YearlyDate(new AnnualDate(month, day))
            : null;

    public static int Number(string digits) =>
        digits.Length is > 0 and <= 4 && digits.All(AsciiDigit.Is) ? int.Parse(digits, CultureInfo.InvariantCulture) : -1;

    private static bool InsideNumber(string text, int i) => i > 0 && i + 1 < text.Length && AsciiDigit.Is(text[i - 1]) && AsciiDigit.Is(text[i + 1]);
}
