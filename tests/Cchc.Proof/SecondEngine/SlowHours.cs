namespace Cchc.Proof.SecondEngine;

/// <summary>Sessions of a day in minutes, in which season and on which weekdays they hold; null for always.</summary>
internal sealed record SlowHours(IReadOnlyList<(int From, int To)> Sessions, AnnualDate? From = null, AnnualDate? To = null, IReadOnlyList<IsoDayOfWeek>? Weekdays = null)
{
    public bool Fits(LocalDate day, IsoDayOfWeek weekday)
    {
        if (Weekdays is not null && !Weekdays.Contains(weekday))
            return false;
        if (From is not { } from || To is not { } to)
            return true;
        var date = new AnnualDate(day.Month, day.Day);
        return from.CompareTo(to) <= 0 ? date.CompareTo(from) >= 0 && date.CompareTo(to) <= 0 : date.CompareTo(from) >= 0 || date.CompareTo(to) <= 0;
    }
}
