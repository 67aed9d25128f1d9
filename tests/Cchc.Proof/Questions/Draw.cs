using Cchc.Proof.SecondEngine;

namespace Cchc.Proof.Questions;

/// <summary>What one question is made of, drawn from a seed: the same seed asks the same question.</summary>
internal sealed class Draw(int seed)
{
    public Random Random { get; } = new(seed);

    public int Below(int most) => Random.Next(most);

    public bool Chance(int percent) => Random.Next(100) < percent;

    public T Of<T>(params T[] items) => items[Random.Next(items.Length)];

    /// <summary>A day of the decided years, with room behind it; half of them near a decided day.</summary>
    public LocalDate Day(int firstYear = 2007, int lastYear = 2026)
    {
        if (Chance(50))
        {
            var day = SlowCalendar.DecidedDays[Below(SlowCalendar.DecidedDays.Count)].PlusDays(Below(25) - 18);
            if (day > SlowCalendar.First && day.Year >= firstYear && day.Year <= lastYear)
                return day;
        }

        var first = new LocalDate(firstYear, 1, 2); // on the first day of all a rule that counts it looks at the day before
        return first.PlusDays(Below(Period.DaysBetween(first, new LocalDate(lastYear, 12, 1))));
    }

    /// <summary>A minute of the day: office hours, their ends and the hours around them more often than the night.</summary>
    public int Minute() => Below(10) switch
    {
        0 => Below(1440),
        1 => Of(0, 420, 450, 480, 690, 720, 780, 810, 840, 900, 960, 990, 1020, 1439),
        2 => Of(420, 480, 690, 720, 780, 810, 900, 960, 1020) + Below(3) - 1,
        _ => 420 + Below(660),
    };

    public LocalDateTime Moment(int firstYear = 2007, int lastYear = 2026) => Day(firstYear, lastYear).AtMidnight().PlusMinutes(Minute());

    public SlowStart Start() => Below(12) switch
    {
        0 => new SlowStart { CutOff = 900, DaysOffMove = true },
        1 => new SlowStart { CutOff = 1020, DaysOffMove = true, OpeningAt = 480 },
        2 => new SlowStart { BeforeClosing = 60, DaysOffMove = true },
        3 => new SlowStart { AtNextSession = true },
        4 => new SlowStart { CountsFirstDay = true },
        _ => new SlowStart(),
    };

    public SlowTime Time() => Below(14) switch
    {
        0 or 1 or 2 => new SlowTime(SlowUnit.WorkingDays, 1 + Below(Of(5, 30, 90))),
        3 => new SlowTime(SlowUnit.WorkingDays, Below(10) + Of(0.25m, 0.5m, 0.75m)),
        4 or 5 => new SlowTime(SlowUnit.CalendarDays, 1 + Below(Of(10, 45, 90))),
        6 => new SlowTime(SlowUnit.Weeks, 1 + Below(8)),
        7 => new SlowTime(SlowUnit.Months, 1 + Below(9)),
        8 => new SlowTime(SlowUnit.Years, 1),
        9 => new SlowTime(SlowUnit.WorkingHours, Of(1, 2, 4, 6, 7, 8, 16, 24) + Of(0m, 0m, 0.25m, 0.5m)),
        10 => new SlowTime(SlowUnit.ClockHours, 1 + Below(Of(12, 48, 100))),
        11 or 12 => new SlowTime(SlowUnit.SameDay, 0, Of<int?>(900, 900, 960, null)),
        _ => new SlowTime(SlowUnit.YearlyDate, 0, null, new AnnualDate(1 + Below(12), 1 + Below(28))),
    };

    public IReadOnlyList<SlowTime> Times() => Chance(85) ? [Time()] : [.. Enumerable.Range(0, 2 + Below(2)).Select(_ => Stage())];

    private SlowTime Stage() => Below(4) switch
    {
        0 => new SlowTime(SlowUnit.WorkingHours, 1 + Below(12)),
        1 => new SlowTime(SlowUnit.CalendarDays, 1 + Below(10)),
        2 => new SlowTime(SlowUnit.WorkingDays, Below(5) + Of(0.5m, 1m, 1m)),
        _ => new SlowTime(SlowUnit.Months, 1 + Below(2)),
    };
}
