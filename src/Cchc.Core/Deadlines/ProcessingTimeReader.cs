using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

/// <summary>
/// Reads one plain statement of a processing time, typed by a person or found in a field: "05 (năm) ngày làm việc", "không quá 3,5
/// ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "trong ngày, sau 15 giờ thì ngày làm việc tiếp theo". What it does not understand
/// to the last word it does not claim. One pass over the words, no regular expressions.
/// </summary>
internal sealed class ProcessingTimeReader
{
    private const int LongestText = 600;

    private static readonly string[][] Openings =
    [
        ["thời", "hạn", "giải", "quyết"], ["thời", "gian", "giải", "quyết"], ["trong", "thời", "hạn"], ["trong", "thời", "gian"],
        ["trong", "vòng"], ["thời", "hạn"], ["thời", "gian"], ["không", "quá"], ["không", "vượt", "quá"], ["tối", "đa"], ["nhiều", "nhất"],
        ["chậm", "nhất"], ["là"], ["within"], ["at", "most"], ["up", "to"], ["không", "quá", "là"],
    ];

    private static readonly (string[] Words, Unit Unit)[] Units =
    [
        (["ngày", "làm", "việc"], Unit.WorkingDay), (["ngày", "công"], Unit.WorkingDay), (["working", "day"], Unit.WorkingDay),
        (["working", "days"], Unit.WorkingDay), (["business", "day"], Unit.WorkingDay), (["business", "days"], Unit.WorkingDay),
        (["giờ", "làm", "việc"], Unit.WorkingHour), (["working", "hour"], Unit.WorkingHour), (["working", "hours"], Unit.WorkingHour),
        (["calendar", "day"], Unit.Day), (["calendar", "days"], Unit.Day), (["ngày", "lịch"], Unit.Day), (["ngày"], Unit.Day),
        (["day"], Unit.Day), (["days"], Unit.Day), (["giờ"], Unit.Hour), (["tiếng"], Unit.Hour), (["hour"], Unit.Hour), (["hours"], Unit.Hour),
        (["h"], Unit.Hour), (["tuần"], Unit.Week), (["week"], Unit.Week), (["weeks"], Unit.Week), (["tháng"], Unit.Month),
        (["month"], Unit.Month), (["months"], Unit.Month), (["quý"], Unit.Quarter), (["năm"], Unit.Year), (["year"], Unit.Year), (["years"], Unit.Year),
    ];

    // The words of "kể từ ngày (khi, thời điểm) (tiếp) nhận (được) (đầy) đủ hồ sơ hợp lệ theo quy định": the trigger every
    // deadline starts from anyway. Anything else after the time is a condition that is not understood here.
    private static readonly HashSet<string> TriggerWords = new(StringComparer.Ordinal)
    {
        "kể", "tính", "từ", "ngày", "khi", "thời", "điểm", "tiếp", "nhận", "được", "đầy", "đủ", "bộ", "hồ", "sơ", "hợp", "lệ", "theo", "quy",
        "định", "đúng", "và",
    };

    private readonly List<string> words;
    private readonly string text;
    private int at;

    private ProcessingTimeReader(string clean)
    {
        text = clean.ToLowerInvariant();
        words = ProcessingTimeWords.Split(text);
    }

    private enum Unit
    {
        WorkingDay,
        Day,
        WorkingHour,
        Hour,
        Week,
        Month,
        Quarter,
        Year,
    }

    /// <summary>Reads a statement; null when it is not understood as a whole.</summary>
    public static ProcessingTime? Read(string? statement)
    {
        var clean = VietnameseText.Clean(statement);
        return clean.Length is 0 or > LongestText ? null : new ProcessingTimeReader(clean).ReadAll();
    }

    private ProcessingTime? ReadAll()
    {
        if (ProcessingTimeWords.SameDay(words, text) is { } sameDay)
        {
            return sameDay;
        }

        SkipOpenings();
        if (ProcessingTimeWords.Date(words, at) is { } date)
        {
            return date;
        }

        var parts = new List<ProcessingTime>();
        do
        {
            if (ReadPart() is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }
        while (TakeConnector());

        return !AtEndOrTrigger() ? null : parts.Count == 1 ? parts[0] : Together(parts);
    }

    private static ProcessingTime.Stages? Together(List<ProcessingTime> parts)
    {
        try
        {
            return new ProcessingTime.Stages(parts);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null; // longer than any deadline: not understood rather than cut
        }
    }

    private void SkipOpenings()
    {
        var moved = true;
        while (moved)
        {
            moved = false;
            foreach (var opening in Openings)
            {
                if (Matches(at, opening))
                {
                    at += opening.Length;
                    moved = true;
                    break;
                }
            }

            while (at < words.Count && words[at] is ":" or "," or ".")
            {
                at++;
                moved = true;
            }
        }
    }

    private ProcessingTime? ReadPart()
    {
        if (at < words.Count && ProcessingTimeWords.Figure(words[at]) is { } figure)
        {
            at++;
            if (!SkipSpelledOut(figure))
            {
                return null;
            }

            return TakeUnit() is { } unit ? Make(figure + TakeHalf(), unit) : null;
        }

        // Words: the longest run that is a number and has a unit after it ("hai mươi năm ngày": 25 days; "hai mươi năm": 20 years).
        for (var length = Math.Min(5, words.Count - at - 1); length >= 1; length--)
        {
            var half = length == 1 && words[at] == "nửa";
            var number = 0;
            if (!half && !VietnameseNumber.TryRead(words, at, length, out number))
            {
                continue;
            }

            var mark = at;
            at += length;
            if (TakeUnit() is { } unit)
            {
                return Make(half ? 0.5m : number + TakeHalf(), unit);
            }

            at = mark;
        }

        return null;
    }

    /// <summary>"05 (năm)": the number again in words or figures, in brackets; false when the two differ.</summary>
    private bool SkipSpelledOut(decimal figure)
    {
        if (at >= words.Count || words[at] != "(")
        {
            return true;
        }

        var close = words.IndexOf(")", at);
        if (close <= at + 1)
        {
            return false;
        }

        var length = close - at - 1;
        var same = VietnameseNumber.TryRead(words, at + 1, length, out var number)
            ? number == figure
            : length == 1 && ProcessingTimeWords.Figure(words[at + 1]) == figure;
        at = close + 1;
        return same;
    }

    private decimal TakeHalf()
    {
        if (at < words.Count && words[at] == "rưỡi")
        {
            at++;
            return 0.5m;
        }

        return 0m;
    }

    private Unit? TakeUnit()
    {
        foreach (var (unitWords, unit) in Units)
        {
            if (Matches(at, unitWords))
            {
                at += unitWords.Length;
                return unit;
            }
        }

        return null;
    }

    private bool TakeConnector()
    {
        if (at + 1 < words.Count && words[at] is "+" or "và" or "cộng" or "and")
        {
            at++;
            return true;
        }

        return false;
    }

    private bool AtEndOrTrigger()
    {
        var rest = words.Skip(at).Where(word => word is not ("." or "," or ";")).ToList();
        return rest.Count == 0 || (rest.Contains("từ") && rest.Contains("nhận") && rest.TrueForAll(TriggerWords.Contains));
    }

    private bool Matches(int start, string[] expected)
    {
        if (start + expected.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < expected.Length; i++)
        {
            if (words[start + i] != expected[i])
            {
                return false;
            }
        }

        return true;
    }

    private static ProcessingTime? Make(decimal value, Unit unit)
    {
        var whole = decimal.Truncate(value) == value && value <= 36_600m;
        return value <= 0m
            ? null
            : unit switch
            {
                Unit.WorkingDay => value <= 36_600m ? new ProcessingTime.WorkingDays(value) : null,
                Unit.Day => value <= 36_600m ? new ProcessingTime.CalendarDays(value) : null,
                Unit.WorkingHour => value <= 292_800m ? new ProcessingTime.WorkingHours(value) : null,
                Unit.Hour => value <= 878_400m ? new ProcessingTime.ClockHours(value) : null,
                Unit.Week => whole && value <= 5_200m ? new ProcessingTime.Weeks((int)value) : null,
                Unit.Month => whole && value <= 1_200m ? new ProcessingTime.Months((int)value) : null,
                Unit.Quarter => whole && value <= 400m ? new ProcessingTime.Months((int)value * 3) : null,
                Unit.Year => whole && value <= 100m ? new ProcessingTime.Years((int)value) : null,
                _ => null,
            };
    }
}
