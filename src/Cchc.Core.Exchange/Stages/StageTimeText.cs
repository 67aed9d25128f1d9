using System.Globalization;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Stages;

/// <summary>
/// The times of steps and sums as decisions write them: "04 giờ làm việc", "0,25 ngày", "1/2 ngày làm việc", "Không tính thời gian". Hours of a process are
/// office hours, also where "làm việc" is left out.
/// </summary>
internal static class StageTimeText
{
    private const int HoursOfDay = 24;
    private const int LongestTime = 120; // characters

    private static readonly string[] Untimed = ["khong tinh thoi gian", "khong tinh", "khong tinh vao thoi gian giai quyet", "khong tinh thoi gian giai quyet"];

    private static readonly string[] Betweens = ["đến", "tới", "hoặc", "và", "hay"];

    private static readonly (string Sign, string Number)[] Fractions =
        [("1/2", "0,5"), ("1/4", "0,25"), ("3/4", "0,75"), ("½", "0,5"), ("¼", "0,25"), ("¾", "0,75"), ("1/8", "0,125")];

    private static readonly (string Words, Func<decimal, ProcessingTime> Make)[] Units =
    [
        ("ngay lam viec", days => new ProcessingTime.WorkingDays(days)), ("ngay", days => new ProcessingTime.CalendarDays(days)),
        ("gio lam viec", hours => new ProcessingTime.WorkingHours(hours)), ("gio", hours => new ProcessingTime.WorkingHours(hours)),
    ];

    private const int MostPieces = 100; // of a sum: what has more is no sum that a person wrote

    private static readonly string[] Ends = ["trong đó", "trong do"];

    /// <summary>The time of a step; null when it is none.</summary>
    /// <param name="text">The words, or a number alone where the heading says its unit.</param>
    /// <param name="rate">The hours of a day, for "1 ngày 4 giờ".</param>
    /// <param name="unit">The unit of a number alone, such as <c>giờ làm việc</c>; null for none.</param>
    public static ProcessingTime? Read(string text, decimal rate, string? unit = null)
    {
        var clean = VietnameseText.Clean(text);
        if (IsUntimed(clean))
        {
            return new ProcessingTime.NotStated(clean);
        }

        clean = Fractions.Aggregate(clean, (words, fraction) => words == fraction.Sign || words.StartsWith(fraction.Sign + " ", StringComparison.Ordinal)
            ? fraction.Number + words.Substring(fraction.Sign.Length) : words);
        if (unit is not null && Number(clean) is not null)
        {
            clean += " " + unit;
        }

        return Zero(clean) ?? (ProcessingTime.TryParse(clean, out var time) ? OfStage(time, rate) : null) ?? Twice(clean, rate);
    }

    // "02 ngày làm việc (16 giờ)": the first, if the second is as long.
    private static ProcessingTime? Twice(string text, decimal rate)
    {
        var open = text.IndexOf('(');
        return open > 0 && text.Length <= LongestTime && text[text.Length - 1] == ')' && Read(text.Substring(0, open), rate) is { } time
            && Read(text.Substring(open + 1, text.Length - open - 2), rate) is { } again && IsSame(time, again, rate) ? time : null;
    }

    private static bool IsSame(ProcessingTime one, ProcessingTime other, decimal rate) => HoursOf(one, rate) == HoursOf(other, rate)
        && (one is ProcessingTime.CalendarDays, other is ProcessingTime.WorkingDays) is not (true, true)
        && (one is ProcessingTime.WorkingDays, other is ProcessingTime.CalendarDays) is not (true, true);

    /// <summary>All times of a sum: "96 giờ làm việc (12 ngày làm việc …) trong đó: …" has two; what "trong đó" introduces are parts of it.</summary>
    public static IReadOnlyList<ProcessingTime> ReadAll(string text, decimal rate, string? unit = null)
    {
        var clean = VietnameseText.Clean(text);
        foreach (var end in Ends)
        {
            var at = clean.IndexOf(end, StringComparison.OrdinalIgnoreCase);
            clean = at > 0 ? clean.Substring(0, at) : clean;
        }

        var times = new List<ProcessingTime>();
        var pieces = clean.Split('(', ')', ';', '=', ':');
        foreach (var piece in pieces.Length > MostPieces ? [] : pieces)
        {
            var words = piece.Trim(' ', ',', '.').Replace("tương đương với ", string.Empty).Replace("tương đương ", string.Empty);
            if (words.Length > 0 && !IsUntimed(words) && Read(words, rate, unit) is { } time && !times.Contains(time))
            {
                times.Add(time);
            }
        }

        return times;
    }

    /// <summary>Who does a step, and its time at the end: "Công chức TTPVHCC cấp xã: 04 giờ làm việc". The time is null where none is found.</summary>
    public static (string Who, ProcessingTime? Time) Split(string text, decimal rate)
    {
        var clean = VietnameseText.Clean(text).Trim(' ', '.', ';', ',');
        var colon = clean.LastIndexOf(':');
        if (colon >= 0 && colon < clean.Length - 1 && Read(clean.Substring(colon + 1), rate) is { } whole)
        {
            return (Trimmed(clean.Substring(0, colon)), whole);
        }

        var open = clean.LastIndexOf('(');
        if (open > 0 && clean[clean.Length - 1] == ')' && Read(clean.Substring(open + 1, clean.Length - open - 2), rate) is { } bracketed)
        {
            var (who, stated) = AtEnd(Trimmed(clean.Substring(0, open)), rate);
            return stated is null ? (who, bracketed) : IsSame(stated, bracketed, rate) ? (who, stated) : (clean, null);
        }

        return AtEnd(clean, rate);
    }

    // Who, and the longest end that is a time.
    private static (string Who, ProcessingTime? Time) AtEnd(string clean, decimal rate)
    {
        for (var at = Math.Max(0, clean.Length - LongestTime); at < clean.Length; at++)
        {
            var begins = at == 0 || clean[at - 1] is ' ' or ':' or '-' or '–' or ',' or ';';
            if (begins && StartsTime(clean, at) && Read(clean.Substring(at), rate) is { } time)
            {
                return IsCut(clean, at) ? (clean, null) : (Trimmed(clean.Substring(0, at)), time);
            }
        }

        return (clean, null);
    }

    // Whether a time is the end of a longer amount, which is not understood: "-2 giờ", "10-12 giờ", "1 1/2 ngày", "4 hoặc 6 giờ", "1.5,5 giờ".
    private static bool IsCut(string text, int at)
    {
        var before = text.Substring(0, at);
        var amount = before.Substring(before.LastIndexOf(':') + 1).TrimStart();
        if (at > 0 && text[at - 1] is '-' or '–')
        {
            return true;
        }

        if (amount.Length < before.Length && amount.Length > 0 && StartsTime(amount, 0))
        {
            return true;
        }

        var words = VietnameseText.Clean(before).Split(' ');
        var last = words[words.Length - 1];
        return last.Length > 0 && ((AsciiDigit.Is(last[last.Length - 1]) && text.IndexOf('/', at) is > 0 and var slash && slash - at <= 2)
            || (at > 1 && text[at - 1] == ',' && AsciiDigit.Is(text[at - 2]))
            || (words.Length > 1 && AsciiDigit.Is(words[words.Length - 2].LastOrDefault()) && Array.IndexOf(Betweens, last) >= 0));
    }

    /// <summary>The unit that a heading names for numbers alone, such as "Thời gian (giờ)"; null when it names none or
    /// two.</summary>
    public static string? UnitOf(string heading) => VietnameseText.Fold(heading) switch
    {
        var folded when folded.Contains("ngay", StringComparison.Ordinal) && folded.Contains("gio", StringComparison.Ordinal) => null,
        var folded when folded.Contains("ngay lam viec", StringComparison.Ordinal) => "ngày làm việc",
        var folded when folded.Contains("gio", StringComparison.Ordinal) || folded is "hours" => "giờ làm việc",
        var folded when folded is "working days" => "ngày làm việc",
        var folded when folded.EndsWith("ngay", StringComparison.Ordinal) || folded is "days" => "ngày",
        _ => null,
    };

    /// <summary>The words of a time that read back as the same.</summary>
    public static string Write(ProcessingTime time) => time switch
    {
        ProcessingTime.NotStated { Words: { Length: > 0 } words } => words,
        ProcessingTime.NotStated => "Không tính thời gian",
        _ => time.Description.Vi,
    };

    /// <summary>Whether it is some time, and not none.</summary>
    public static bool IsSome(ProcessingTime time) => StageAmount.Of(time, 1m) is { Hours: > 0m };

    public static bool IsUntimed(string text) => Array.IndexOf(Untimed, VietnameseText.Fold(text)) >= 0;

    private static string Trimmed(string who) => who.Trim().TrimEnd(':', '-', '–', ',', ';', '.', '(').Trim();

    private static bool StartsTime(string text, int at) =>
        AsciiDigit.Is(text[at]) || text[at] is '½' or '¼' or '¾' || Begins(text, at, "không") || Begins(text, at, "nửa ");

    private static bool Begins(string text, int at, string word) => string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static decimal? Number(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    // "0 giờ": the reader of times takes it for none.
    private static ProcessingTime? Zero(string text)
    {
        var space = text.IndexOf(' ');
        if (space < 0 || Number(text.Substring(0, space)) != 0m)
        {
            return null;
        }

        var unit = VietnameseText.Fold(text.Substring(space));
        return Array.Find(Units, item => item.Words == unit).Make?.Invoke(0m);
    }

    private static ProcessingTime? OfStage(ProcessingTime time, decimal rate) => time switch
    {
        ProcessingTime.WorkingDays or ProcessingTime.CalendarDays or ProcessingTime.WorkingHours => time,
        ProcessingTime.ClockHours { Value: <= StageAmount.MostHours } hours => new ProcessingTime.WorkingHours(hours.Value),
        ProcessingTime.Weeks weeks => new ProcessingTime.CalendarDays(weeks.Value * 7m),
        ProcessingTime.Stages { Total: { } total } => OfStage(total, rate),
        ProcessingTime.Stages parts when parts.Parts.All(IsShare) =>
            parts.Parts.Sum(part => HoursOf(OfStage(part, rate)!, rate)) is <= StageAmount.MostHours and var hours
                ? new ProcessingTime.WorkingHours(hours) : null,
        _ => null,
    };

    private static bool IsShare(ProcessingTime part) =>
        part is ProcessingTime.WorkingDays or ProcessingTime.CalendarDays or ProcessingTime.WorkingHours or ProcessingTime.ClockHours { Value: < HoursOfDay };

    private static decimal HoursOf(ProcessingTime time, decimal rate) => StageAmount.Of(time, rate)!.Value.Hours;
}
