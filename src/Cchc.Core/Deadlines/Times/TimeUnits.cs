namespace Cchc.Core.Deadlines.Times;

/// <summary>A unit of a processing time as people write it.</summary>
internal enum TimeUnit
{
    WorkingDay,
    Day,
    WorkingHour,
    Hour,
    Minute,
    Week,
    Month,
    Quarter,
    Year,
}

/// <summary>The words for the units of time, shared by the reader of plain statements and the reader of running text.</summary>
internal static class TimeUnits
{
    private static readonly (string[] Words, TimeUnit Unit)[] Units =
    [
        (["ngày", "làm", "việc"], TimeUnit.WorkingDay), (["ngày", "công"], TimeUnit.WorkingDay), (["ngày", "lv"], TimeUnit.WorkingDay),
        (["ngày", "làmviệc"], TimeUnit.WorkingDay),
        (["ngày", "làm", "vệc"], TimeUnit.WorkingDay), (["ngày", "làm", "viêc"], TimeUnit.WorkingDay), (["ngày", "làm", "viẹc"], TimeUnit.WorkingDay),
        (["working", "day"], TimeUnit.WorkingDay),
        (["working", "days"], TimeUnit.WorkingDay), (["business", "day"], TimeUnit.WorkingDay), (["business", "days"], TimeUnit.WorkingDay),
        (["giờ", "làm", "việc"], TimeUnit.WorkingHour), (["working", "hour"], TimeUnit.WorkingHour), (["working", "hours"], TimeUnit.WorkingHour),
        (["calendar", "day"], TimeUnit.Day), (["calendar", "days"], TimeUnit.Day), (["ngày", "lịch"], TimeUnit.Day), (["ngày"], TimeUnit.Day),
        (["day"], TimeUnit.Day), (["days"], TimeUnit.Day), (["giờ"], TimeUnit.Hour), (["tiếng"], TimeUnit.Hour), (["hour"], TimeUnit.Hour),
        (["hours"], TimeUnit.Hour),
        (["h"], TimeUnit.Hour), (["phút"], TimeUnit.Minute), (["minute"], TimeUnit.Minute), (["minutes"], TimeUnit.Minute), (["tuần"], TimeUnit.Week),
        (["week"], TimeUnit.Week), (["weeks"], TimeUnit.Week), (["tháng"], TimeUnit.Month),
        (["month"], TimeUnit.Month), (["months"], TimeUnit.Month), (["quý"], TimeUnit.Quarter), (["năm"], TimeUnit.Year), (["year"], TimeUnit.Year),
        (["years"], TimeUnit.Year),
    ];

    private static readonly HashSet<string> Firsts = new(Units.Select(unit => unit.Words[0]), StringComparer.Ordinal);

    /// <summary>Takes the longest unit at the current position; null, and nothing taken, when there is none.</summary>
    public static TimeUnit? Take(List<string> words, ref int at)
    {
        if (at >= words.Count || !Firsts.Contains(words[at]))
        {
            return null;
        }

        foreach (var (unitWords, unit) in Units)
        {
            if (Matches(words, at, unitWords))
            {
                at += unitWords.Length;
                return unit;
            }
        }

        return null;
    }

    /// <summary>Whether these words come next.</summary>
    public static bool Matches(List<string> words, int start, string[] expected)
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

    /// <summary>The time of a number of units; null when there can be no such time.</summary>
    /// <param name="value">How many.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="isSpelled">Whether a half was written in words, "nửa tháng": "1,5 tháng" is no time that the law counts.</param>
    public static ProcessingTime? Make(decimal value, TimeUnit unit, bool isSpelled = false)
    {
        var whole = decimal.Truncate(value) == value && value <= 36_600m;
        if (isSpelled && value is 0.5m or 1.5m && unit is TimeUnit.Month or TimeUnit.Year)
        {
            return Half(value, unit);
        }

        return value <= 0m
            ? null
            : unit switch
            {
                TimeUnit.WorkingDay => value <= 36_600m ? new ProcessingTime.WorkingDays(value) : null,
                TimeUnit.Day => value <= 36_600m ? new ProcessingTime.CalendarDays(value) : null,
                TimeUnit.WorkingHour => value <= 292_800m ? new ProcessingTime.WorkingHours(value) : null,
                TimeUnit.Hour => value <= 878_400m ? new ProcessingTime.ClockHours(value) : null,
                TimeUnit.Minute => whole ? new ProcessingTime.ClockHours(value / 60m) : null,
                TimeUnit.Week => whole && value <= 5_200m ? new ProcessingTime.Weeks((int)value) : null,
                TimeUnit.Month => whole && value <= 1_200m ? new ProcessingTime.Months((int)value) : null,
                TimeUnit.Quarter => whole && value <= 400m ? new ProcessingTime.Months((int)value * 3) : null,
                TimeUnit.Year => whole && value <= 100m ? new ProcessingTime.Years((int)value) : null,
                _ => null,
            };
    }

    /// <summary>"Nửa tháng" is 15 days, "nửa năm" six months (by analogy with art. 146.1 of the Civil Code 2015); "một năm rưỡi" is 18 months.</summary>
    private static ProcessingTime Half(decimal value, TimeUnit unit) => (value, unit) switch
    {
        (0.5m, TimeUnit.Month) => new ProcessingTime.CalendarDays(15m),
        (_, TimeUnit.Year) => new ProcessingTime.Months((int)(value * 12m)),
        _ => new ProcessingTime.Stages([new ProcessingTime.Months(1), new ProcessingTime.CalendarDays(15m)]),
    };
}
