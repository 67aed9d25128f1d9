using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

public sealed partial class WorkingCalendar
{
    /// <summary>
    /// The calendar as it was known on a day, so that an answer can be computed as it was computed then. Decisions made later are left
    /// out, those of layers too; under the laws of Vietnam the statutes and the projection take their place. A record whose day of
    /// decision was not found counts as known from the day it was reported, else from the beginning of its year.
    /// </summary>
    /// <param name="date">The day; decisions of that very day are known. Of a calendar as of an earlier day, the earlier one holds.</param>
    /// <returns>A calendar of the same range, whose version includes the date.</returns>
    public WorkingCalendar AsOf(LocalDate date)
    {
        date = IsoDate.Of(date);
        return spec.AsOf is { } already && already <= date ? this : (spec with { AsOf = date }).Build();
    }

    /// <summary>Whether a 24/11 on a weekly rest day is made up for here.</summary>
    internal bool IsCultureDayMadeUp => spec.CultureDay == CultureDayMakeUp.NextWorkingDay;

    /// <summary>The same calendar by the other reading of 24/11; null for a calendar of one's own.</summary>
    internal WorkingCalendar? WithOtherCultureDay() => spec.CultureDay is { } reading
        ? (spec with { CultureDay = reading == CultureDayMakeUp.None ? CultureDayMakeUp.NextWorkingDay : CultureDayMakeUp.None }).Build()
        : null;

    /// <summary>The days between two days, both included, that are days off by one reading of 24/11 and working days by the other, in order.</summary>
    internal IReadOnlyList<(LocalDate Day, LocalDate Holiday)> CultureDays(LocalDate one, LocalDate other)
    {
        var (first, last) = (LocalDate.Min(one, other), LocalDate.Max(one, other));
        return last <= AnnouncedThrough ? []
            : IsRecorded(first, last) ? CultureDaysOf(first, last)
            : [.. days.Value.CultureDays.Where(item => item.Key >= first && item.Key <= last).OrderBy(item => item.Key).Select(item => (item.Key, item.Value))];
    }

    private List<(LocalDate Day, LocalDate Holiday)> CultureDaysOf(LocalDate first, LocalDate last)
    {
        var found = new List<(LocalDate Day, LocalDate Holiday)>();
        for (var year = Math.Max(first.Year, Start.Year); year <= Math.Min(last.Year, End.Year); year++)
        {
            if (records!.Value.Of(year) is { CultureDay: { } day, Holiday: { } holiday } && day >= first && day <= last)
            {
                found.Add((day, holiday));
            }
        }

        return found;
    }
}
