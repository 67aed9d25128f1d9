namespace Cchc.Proof.SecondEngine;

internal enum SlowUnit
{
    WorkingDays,
    CalendarDays,
    Weeks,
    Months,
    Years,
    WorkingHours,
    ClockHours,
    SameDay,
    YearlyDate,
}

/// <summary>A processing time: an amount in a unit; for the same day its cut-off in minutes, for a yearly date the day.</summary>
internal sealed record SlowTime(SlowUnit Unit, decimal Amount, int? CutOff = null, AnnualDate Yearly = default);

/// <summary>When a time begins: what each article found says of the moment of receipt.</summary>
internal sealed record SlowStart
{
    public int? CutOff { get; init; }

    public bool DaysOffMove { get; init; }

    public int BeforeClosing { get; init; }

    public int? OpeningAt { get; init; }

    public bool AtNextSession { get; init; }

    public bool CountsFirstDay { get; init; }
}

/// <summary>A due day, and the minute of it when there is one: at the end of the day otherwise (Civil Code 2015 art. 148.6).</summary>
internal readonly record struct SlowDue(LocalDate Day, int? Minute)
{
    public override string ToString() => $"{Day:uuuu-MM-dd}{(Minute is { } minute ? $" {minute / 60:00}:{minute % 60:00}" : "")}";

    public bool IsBefore(LocalDateTime moment) => Minute is { } minute ? moment > SlowOffice.At(Day, minute) : moment >= Day.PlusDays(1).AtMidnight();
}
