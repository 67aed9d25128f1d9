namespace Cchc.Proof.SecondEngine;

/// <summary>Where a stage ends: at a moment, or with a day or a minute of it.</summary>
internal readonly record struct SlowPlace(LocalDateTime Moment, LocalDate Day, bool IsDay, int? Minute = null)
{
    public LocalDate Date => IsDay ? Day : Moment.Date;

    /// <summary>From where hours go on: the moment, or the end of the day.</summary>
    public LocalDateTime Latest => IsDay ? SlowOffice.At(Day, Minute ?? 1440) : Moment;
}
