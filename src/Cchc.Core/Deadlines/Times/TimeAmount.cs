using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Times;

/// <summary>Reads a number with its unit: "05 (năm) ngày làm việc", "mười ngày rưỡi", "nửa ngày".</summary>
internal static class TimeAmount
{
    private const int LongestNumber = 5;

    /// <summary>Takes the amount at the current position, "1 tháng 10 ngày" as a whole; null when there is none, and the position is then undefined.</summary>
    public static ProcessingTime? Take(List<string> words, ref int at)
    {
        var first = TakeOne(words, ref at, out var unit);
        if (first is ProcessingTime.CalendarDays days && at + 1 < words.Count && words[at - 1] == "rưỡi" && words[at] == "làm" && words[at + 1] == "việc")
        {
            (first, unit, at) = (new ProcessingTime.WorkingDays(days.Value), TimeUnit.WorkingDay, at + 2); // "01 ngày rưỡi làm việc"
        }

        var place = at;
        if (first is null || unit is TimeUnit.Minute || at + 1 >= words.Count || !(char.IsDigit(words[at][0]) || VietnameseNumber.TryRead(words, at, 1, out _))
            || TakeOne(words, ref place, out var smaller) is not { } second || !IsSmaller(smaller, unit))
        {
            return first;
        }

        at = place;
        if (unit is TimeUnit.Hour && second is ProcessingTime.ClockHours minutes)
        {
            return new ProcessingTime.ClockHours(((ProcessingTime.ClockHours)first).Value + minutes.Value);
        }

        // "2 ngày 4 giờ": hours beside days are working hours.
        var inDays = unit is TimeUnit.WorkingDay or TimeUnit.Day && second is ProcessingTime.ClockHours { Value: < 24m };
        return first is ProcessingTime.Stages
            ? null
            : new ProcessingTime.Stages([first, inDays ? new ProcessingTime.WorkingHours(((ProcessingTime.ClockHours)second).Value) : second]);
    }

    private static bool IsSmaller(TimeUnit second, TimeUnit first) => Rank(second) < Rank(first);

    private static int Rank(TimeUnit unit) => unit switch
    {
        TimeUnit.Minute => 0,
        TimeUnit.Hour or TimeUnit.WorkingHour => 1,
        TimeUnit.Day or TimeUnit.WorkingDay => 2,
        TimeUnit.Week => 3,
        TimeUnit.Month or TimeUnit.Quarter => 4,
        _ => 5,
    };

    private static ProcessingTime? TakeOne(List<string> words, ref int at, out TimeUnit unit)
    {
        unit = default;
        if (at < words.Count && ProcessingTimeWords.Figure(words[at]) is { } figure)
        {
            at++;
            if (!SkipSpelledOut(words, ref at, figure))
            {
                return null;
            }

            return TimeUnits.Take(words, ref at) is { } taken
                ? TimeUnits.Make(figure + TakeHalf(words, ref at), unit = taken, decimal.Truncate(figure) == figure)
                : null;
        }

        // Words: the longest run that is a number and has a unit after it ("hai mươi năm ngày": 25 days; "hai mươi năm": 20 years).
        for (var length = Math.Min(LongestNumber, words.Count - at - 1); length >= 1; length--)
        {
            var half = length == 1 && words[at] == "nửa";
            var number = 0;
            if (!half && !VietnameseNumber.TryRead(words, at, length, out number))
            {
                continue;
            }

            var mark = at;
            at += length;
            if (TimeUnits.Take(words, ref at) is { } taken)
            {
                return TimeUnits.Make(half ? 0.5m : number + TakeHalf(words, ref at), unit = taken, isSpelled: true);
            }

            at = mark;
        }

        return null;
    }

    /// <summary>
    /// Takes an amount as running text writes it: also "mười (10) ngày", "1/2 ngày", and a range, "03 - 05 ngày", "03 đến 05 ngày", of
    /// which the larger number counts.
    /// </summary>
    public static ProcessingTime? TakeLoose(List<string> words, ref int at, out bool isRange)
    {
        var start = at;
        isRange = false;
        if (Take(words, ref at) is { } plain)
        {
            return plain;
        }

        at = start;
        if (words[at] == "1/2")
        {
            at++;
            return TimeUnits.Take(words, ref at) is { } unit ? TimeUnits.Make(0.5m, unit) : null;
        }

        var parts = words[at].IndexOfAny(['-', '–']);
        if (parts > 0 && ProcessingTimeWords.Figure(words[at].Substring(0, parts)) is { } low
            && ProcessingTimeWords.Figure(words[at].Substring(parts + 1)) is { } high && low < high)
        {
            at++;
            isRange = true;
            return TimeUnits.Take(words, ref at) is { } unit ? TimeUnits.Make(high, unit) : null;
        }

        if (at + 2 < words.Count && words[at + 1] is "đến" or "-" or "–" && ProcessingTimeWords.Figure(words[at]) is { } from
            && ProcessingTimeWords.Figure(words[at + 2]) is { } to && from < to)
        {
            at += 2;
            isRange = true;
            return Take(words, ref at);
        }

        for (var length = Math.Min(LongestNumber, words.Count - at - 3); length >= 1; length--)
        {
            if (words[at + length] != "(" || !VietnameseNumber.TryRead(words, at, length, out var number))
            {
                continue;
            }

            at += length;
            return SkipSpelledOut(words, ref at, number) && TimeUnits.Take(words, ref at) is { } unit ? TimeUnits.Make(number, unit) : null;
        }

        return null;
    }

    /// <summary>"05 (năm)": the number again in words or figures, in brackets; false when the two differ.</summary>
    private static bool SkipSpelledOut(List<string> words, ref int at, decimal figure)
    {
        if (at >= words.Count || words[at] != "(")
        {
            return true;
        }

        var close = words.IndexOf(")", at, Math.Min(words.Count - at, LongestNumber + 2));
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

    private static decimal TakeHalf(List<string> words, ref int at)
    {
        if (at < words.Count && words[at] == "rưỡi")
        {
            at++;
            return 0.5m;
        }

        return 0m;
    }
}
