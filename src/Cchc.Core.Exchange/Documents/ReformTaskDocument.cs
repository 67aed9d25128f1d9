using Cchc.Core.Costs;
using Cchc.Core.Indicators.Comparing;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>The tasks of a reform plan on a day: in all, by unit, and what is in doubt.</summary>
internal sealed record ReformTasksDocument(
    string? AsOf, string? Rounding, ReformTaskDocument Total, IReadOnlyList<ReformTaskDocument> Units, IReadOnlyList<FindingDocument> Findings)
{
    public static ReformTasksDocument Of(ReformTaskTotals totals, RateRounding rounding, IEnumerable<Text.Finding> file) => new(
        Iso(totals.AsOf), Camel(rounding), ReformTaskDocument.Of(totals, rounding), [.. totals.Units.Select(unit => ReformTaskDocument.Of(unit, rounding))],
        FindingDocument.Of(file.Concat(totals.Findings)));
}

/// <summary>The tasks of a unit, or of the whole plan.</summary>
internal sealed record ReformTaskDocument(
    string Unit, long Tasks, long DoneOnTime, long DoneLate, long DoneUndated, long InProgress, long Overdue, long NoDue, long Done, string? DonePercent)
{
    public static ReformTaskDocument Of(ReformTaskTotals unit, RateRounding rounding) => new(
        unit.Unit, unit.Tasks, unit.Count(ReformTaskState.DoneOnTime), unit.Count(ReformTaskState.DoneLate), unit.Count(ReformTaskState.DoneUndated),
        unit.Count(ReformTaskState.InProgress), unit.Count(ReformTaskState.Overdue), unit.Count(ReformTaskState.NoDue), unit.Done,
        unit.DoneRatio.Value is { } rate ? Percent.Value(rate, rounding).ToString() : null);
}
