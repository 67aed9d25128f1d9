using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

public sealed partial class WorkingCalendar
{
    private static readonly IReadOnlyList<CalendarDay> NoRecords = ValueList.Empty<CalendarDay>();

    /// <summary>The layers over the bottom data, in order; empty for the built-in calendar by itself.</summary>
    public IReadOnlyList<CalendarLayer> Layers => spec.Layers;

    /// <summary>The policy for swap days.</summary>
    public SwapPolicy Swaps => spec.Swaps;

    /// <summary>
    /// The calendar with layers laid over it: a province's closures, an extra working day, a decision newer than the built-in data.
    /// Later layers decide over earlier ones.
    /// </summary>
    /// <param name="layers">In order; none gives the calendar itself.</param>
    /// <returns>A calendar whose days name the layer that decided them.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A layer is null.</exception>
    /// <exception cref="CalendarDataException">
    /// The layers do not fit: a record to replace does not exist, one to add already does, a day has two records, a day is outside the calendar,
    /// or a national decision contradicts the law in force. All findings.
    /// </exception>
    public WorkingCalendar With(params CalendarLayer[] layers)
    {
        foreach (var layer in layers ?? throw new ArgumentNullException(nameof(layers)))
        {
            if (layer is null)
            {
                throw new ArgumentException("A layer is null.", nameof(layers));
            }
        }

        if (layers.Length == 0)
        {
            return this;
        }

        var changed = spec with { Layers = ValueList.Of(spec.Layers.Concat(layers)) };
        var findings = changed.Check();
        return findings.Count == 0 ? changed.Build() : throw new CalendarDataException(ValueList.Of(findings));
    }

    /// <summary>The calendar under a policy for swap days (hoán đổi ngày làm việc), which no general text settles.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The calendar; its version names the policy when it is not the default.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a defined value.</exception>
    public WorkingCalendar WithSwaps(SwapPolicy policy) => policy is SwapPolicy.AgencyCalendar or SwapPolicy.Literal
        ? policy == spec.Swaps ? this : (spec with { Swaps = policy }).Build()
        : throw new ArgumentOutOfRangeException(nameof(policy), policy, "Expected AgencyCalendar or Literal.");

    /// <summary>Whether dossiers are received on the day (ngày tiếp nhận hồ sơ): every working day, and Saturdays with reception only.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True also when the desk is open for a part of the day.</returns>
    /// <exception cref="CalendarRangeException">The day is outside the calendar.</exception>
    public bool IsReceptionDay(LocalDate date) =>
        IsWorkingDay(date) || (records is null && PartsOf(date).Any(day => day.Kind == DayKind.Reception));

    /// <summary>
    /// The other records of a day, besides the one that decides it: partial closures, receptions, and records that a later layer overrides.
    /// </summary>
    /// <param name="date">The day.</param>
    /// <returns>In the order of their layers; empty for most days.</returns>
    /// <exception cref="CalendarRangeException">The day is outside the calendar.</exception>
    public IReadOnlyList<CalendarDay> OtherRecords(LocalDate date)
    {
        var parts = PartsOf(date);
        return records is null && days.Value.Overridden.TryGetValue(IsoDate.Of(date), out var list) ? ValueList.Of(parts.Concat(list)) : parts;
    }

    /// <summary>The partial closures and receptions that hold on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>In the order of their layers; empty for most days.</returns>
    /// <exception cref="CalendarRangeException">The day is outside the calendar.</exception>
    public IReadOnlyList<CalendarDay> PartsOf(LocalDate date)
    {
        _ = Index(date);
        return records is null && days.Value.Parts.TryGetValue(IsoDate.Of(date), out var list) ? ValueList.Of(list) : NoRecords;
    }

    // The default calendar, which has records, is the nation's alone: nothing local is in it.

    /// <summary>Whether any day is closed or opened in part.</summary>
    internal bool HasAnyParts => records is null && days.Value.Parts.Count > 0;

    /// <summary>Whether anything closes or opens a part of a day of the ISO calendar.</summary>
    internal bool HasParts(LocalDate date) => records is null && days.Value.Parts.ContainsKey(date);

    /// <summary>The partial closures and receptions of a range.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included. Earlier than <paramref name="from"/>: none.</param>
    /// <returns>In order of date.</returns>
    /// <exception cref="CalendarRangeException">One of the two is outside the calendar.</exception>
    public IReadOnlyList<CalendarDay> PartsOfDays(LocalDate from, LocalDate to)
    {
        var (first, last) = (DateAt(Index(from)), DateAt(Index(to)));
        return records is not null ? NoRecords
            : ValueList.Of(days.Value.Parts.Values.SelectMany(list => list).Where(day => day.Date >= first && day.Date <= last).OrderBy(day => day.Date));
    }

    /// <summary>The other records of all days, in order of date.</summary>
    internal IEnumerable<CalendarDay> AllOtherRecords() =>
        days.Value.Parts.Values.Concat(days.Value.Overridden.Values).SelectMany(list => list).OrderBy(day => day.Date);

    /// <summary>The findings that the calendar would have with one more layer.</summary>
    internal IReadOnlyList<Finding> FindingsOf(CalendarLayer layer) => (spec with { Layers = ValueList.Of(spec.Layers.Append(layer)) }).Check();
}
