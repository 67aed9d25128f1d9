using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// How a calendar is made: its base layers, the layers over them, the as-of day and the swap policy. A calendar keeps its recipe, so that
/// each change makes it anew from the records and the order of the changes does not matter.
/// </summary>
internal sealed record CalendarSpec
{
    public required string Name { get; init; }

    public required LocalDate Start { get; init; }

    public required LocalDate End { get; init; }

    /// <summary>The reading of 24/11, for a calendar under the statutes of Vietnam; null for a calendar of one's own.</summary>
    public CultureDayMakeUp? CultureDay { get; init; }

    /// <summary>The last announced day of a calendar of one's own; the statutory one knows it from its plans.</summary>
    public LocalDate OwnAnnouncedThrough { get; init; }

    /// <summary>The layers below; those of the built-in calendar are read when somebody asks for a day and not before.</summary>
    public required Lazy<IReadOnlyList<CalendarLayer>> Bottom { get; init; }

    public IReadOnlyList<CalendarLayer> Layers { get; init; } = [];

    public LocalDate? AsOf { get; init; }

    public SwapPolicy Swaps { get; init; }

    public string Version =>
        Name + (Layers.Count == 0 ? string.Empty : string.Concat(Layers.Select(layer => " + " + layer)))
        + (AsOf is { } date ? " as of " + DateText.Iso(date) : string.Empty)
        + (Swaps == SwapPolicy.Literal ? ", swaps literal" : string.Empty)
        + (CultureDay == CultureDayMakeUp.NextWorkingDay ? ", 24/11 made up for" : string.Empty);

    public WorkingCalendar Build() => new(this, Resolve());

    /// <summary>Every special day with its other records.</summary>
    public ResolvedDays Resolve() => Resolve(Records(AsOf));

    /// <summary>Everything that contradicts itself, the records below, the range or the law; as of today, whatever day is asked for.</summary>
    public IReadOnlyList<Finding> Check()
    {
        var records = Records(null);
        var findings = new List<Finding>(records.Findings);
        foreach (var group in Layers.GroupBy(layer => layer.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            findings.Add(new Finding(
                CalendarFindings.DuplicateId,
                FindingSeverity.Error,
                group.Last().Source,
                new BilingualText($"lớp \"{group.Key}\" lặp lại", $"duplicate layer \"{group.Key}\"")));
        }

        var inside = records.Days.Where(day => IsInside(day, records, findings)).ToList();
        var national = inside.Where(day => !day.IsLocal).ToList();
        var (resolved, _) = National(national, LocalDate.MaxIsoValue);
        if (CultureDay is not null)
        {
            // Where nothing was decided the law itself fills the day: no other decision may use that day.
            findings.AddRange(CalendarPairCheck.Check([.. resolved.Where(day => day.Certainty == Certainty.Projected), .. national], records.PlaceOf));
            findings.AddRange(CheckStatutes(national, resolved, records));
        }
        else
        {
            findings.AddRange(CalendarPairCheck.CheckDates(national, records.PlaceOf));
        }

        findings.AddRange(LocalEntryCheck.Check(resolved, [.. inside.Where(day => day.IsLocal)], records.PlaceOf));
        return findings;
    }

    private IEnumerable<Finding> CheckStatutes(List<CalendarDay> national, IReadOnlyCollection<CalendarDay> resolved, LayeredRecords records)
    {
        var plans = Plans();
        string PlaceOf(LocalDate date) => national.Find(day => day.Date == date) is { } day
            ? records.PlaceOf(day)
            : Bottom.Value.Concat(Layers).LastOrDefault(layer => layer.PlanYear == date.Year)?.Source ?? DateText.Iso(date);

        // A year with a plan must be whole by itself; one that a layer only touches, together with what is projected for it.
        var touched = new HashSet<int>(national.Where(day => day.Layer != BuiltInCalendar.Name).Select(day => day.Date.Year)
            .Where(year => !plans.Contains(year)));
        return StatuteCheck.Check(national, plans, PlaceOf).Concat(StatuteCheck.Check(resolved, touched, PlaceOf));
    }

    private HashSet<int> Plans() => [.. Bottom.Value.Concat(Layers).Select(layer => layer.PlanYear).OfType<int>()];

    private bool IsInside(CalendarDay day, LayeredRecords records, List<Finding> findings)
    {
        if (day.Date >= Start && day.Date <= End)
        {
            return true;
        }

        findings.Add(new Finding(
            CalendarFindings.OutsideCalendar,
            FindingSeverity.Error,
            records.PlaceOf(day),
            new BilingualText(
                $"{DateText.Vi(day.Date)} ngoài lịch {DateText.Vi(Start)}–{DateText.Vi(End)}",
                $"{DateText.Iso(day.Date)} is outside the calendar, {DateText.Iso(Start)} to {DateText.Iso(End)}")));
        return false;
    }

    private LayeredRecords Records(LocalDate? asOf)
    {
        var bottom = new HashSet<CalendarLayer>(Bottom.Value);
        return LayeredRecords.Apply(
            Bottom.Value.Concat(Layers),
            asOf,
            layer => !bottom.Contains(layer) ? layer.Id : CultureDay is null ? null : BuiltInCalendar.Name);
    }

    private (IReadOnlyCollection<CalendarDay> Days, LocalDate AnnouncedThrough) National(List<CalendarDay> decided, LocalDate asOf) =>
        CultureDay is { } cultureDay
            ? KnownCalendar.Of(decided, Plans(), asOf, Start.Year, End.Year, cultureDay)
            : (decided, OwnAnnouncedThrough);

    private ResolvedDays Resolve(LayeredRecords records)
    {
        var days = records.Days.Where(day => day.Date >= Start && day.Date <= End).ToList();
        var (national, announced) = National([.. days.Where(day => !day.IsLocal)], AsOf ?? LocalDate.MaxIsoValue);
        var resolved = ResolvedDays.Of(national, days.Where(day => day.IsLocal), announced, Swaps);
        resolved.LayHistories(records.Histories);
        foreach (var (day, holiday) in CultureDay is null ? [] : KnownCalendar.OpenCultureDays(national, Plans()))
        {
            resolved.CultureDays[day] = holiday;
        }

        return resolved;
    }
}
