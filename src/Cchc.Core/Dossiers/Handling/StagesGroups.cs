using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Handling;

/// <summary>Makes the groups of a summary from the cells of agencies and steps.</summary>
internal sealed class StagesGroups(StagesTally tally)
{
    private readonly List<(string Procedure, Stage Stage)> steps =
        [.. tally.Places.OrderBy(place => place.First).SelectMany(place => place.Process.Stages.Select(stage => (place.Process.Procedure!, stage)))];

    private readonly List<Cells> agencies = Agencies(tally);

    private readonly List<(IReadOnlyDictionary<int, StageTally> Cells, StageTally Sum)> everybody = []; // those without an agency too

    private readonly StageTally all = new();

    public (StagesSummary.Group All, IReadOnlyList<StagesSummary.Group> Agencies, IReadOnlyList<StagesSummary.Group> Steps,
        IReadOnlyList<StagesSummary.Group> Roles, IReadOnlyList<StagesSummary.Group> AgencySteps) Make()
    {
        var bySteps = steps.ConvertAll(_ => new StageTally());
        foreach (var cells in agencies.Select(agency => agency.OfSteps).Append(tally.Nobody))
        {
            everybody.Add((cells, Sum(cells.Values)));
            foreach (var cell in cells)
            {
                bySteps[cell.Key].Add(cell.Value);
                all.Add(cell.Value);
            }
        }

        var byAgency = agencies.ConvertAll(agency => Sum(agency.OfSteps.Values));
        var roles = Roles();
        var byRole = roles.ConvertAll(role => Sum(role.Places.Select(place => bySteps[place])));
        var shares = AuditComparisons.Corrected(
        [
            .. agencies.Select((agency, i) => agency.IsRest ? Share(byAgency[i]) : Compared(byAgency[i], () => OfAgency(agency.OfSteps, bySteps))),
            .. bySteps.Select((step, i) => Compared(step, () => OfSteps([i]))),
            .. roles.Select((role, i) => Compared(byRole[i], () => OfSteps(role.Places))),
        ], StagesSummary.Level);
        var next = 0;
        return (new StagesSummary.Group(all, Share(all)),
            ValueList.Of(agencies.Select((agency, i) =>
                new StagesSummary.Group(byAgency[i], shares[next++]) { Agency = agency.Agency, IsRest = agency.IsRest }).ToList()),
            ValueList.Of(bySteps.Select((step, i) => new StagesSummary.Group(step, shares[next++]) { Procedure = steps[i].Procedure, Stage = steps[i].Stage })
                .ToList().Where(HasAny)),
            ValueList.Of(roles.Select((role, i) => new StagesSummary.Group(byRole[i], shares[next++]) { Stage = steps[role.Places[0]].Stage })
                .ToList().Where(HasAny)),
            ValueList.Of(agencies.SelectMany(agency => agency.OfSteps.OrderBy(cell => cell.Key).Select(cell => new StagesSummary.Group(cell.Value,
                Share(cell.Value))
            {
                Agency = agency.Agency, IsRest = agency.IsRest, Procedure = steps[cell.Key].Procedure, Stage = steps[cell.Key].Stage,
            }))));
    }

    private static bool HasAny(StagesSummary.Group group) => group.Steps + group.Unknown + group.Holding > 0;

    private static List<Cells> Agencies(StagesTally tally)
    {
        var made = tally.Agencies.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Cells(pair.Key, false, pair.Value)).ToList();
        if (tally.Rest.Count > 0)
        {
            made.Add(new Cells(null, true, tally.Rest));
        }

        return made;
    }

    /// <summary>Steps by role, unit and the agency that the process names.</summary>
    private List<(string Name, List<int> Places)> Roles()
    {
        var (roles, known) = (new List<(string Name, List<int> Places)>(), new Dictionary<string, List<int>>(StringComparer.Ordinal));
        for (var i = 0; i < steps.Count; i++)
        {
            var name = VietnameseText.Fold(steps[i].Stage.Who) + "|" + VietnameseText.Fold(steps[i].Stage.Agency);
            if (!known.TryGetValue(name, out var places))
            {
                known.Add(name, places = []);
                roles.Add((name, places));
            }

            places.Add(i);
        }

        return roles;
    }

    private AuditShare Compared(StageTally group, Func<IReadOnlyList<Stratum>> strata) =>
        AuditComparisons.Compared(Share(group), all.OwnLate, all.Steps, strata);

    // An agency step by step.
    private static List<Stratum> OfAgency(IReadOnlyDictionary<int, StageTally> cells, List<StageTally> bySteps) =>
        [.. cells.Select(cell => new Stratum(cell.Value.OwnLate, cell.Value.Steps, bySteps[cell.Key].OwnLate, bySteps[cell.Key].Steps))];

    // Steps agency by agency.
    private List<Stratum> OfSteps(List<int> places)
    {
        var strata = new List<Stratum>();
        foreach (var (cells, whole) in everybody)
        {
            var group = Sum(places.Select(place => cells.TryGetValue(place, out var cell) ? cell : null));
            strata.Add(new Stratum(group.OwnLate, group.Steps, whole.OwnLate, whole.Steps));
        }

        return strata;
    }

    private static AuditShare Share(StageTally group) => new(group.OwnLate, group.Steps);

    private static StageTally Sum(IEnumerable<StageTally?> parts)
    {
        var sum = new StageTally();
        foreach (var part in parts)
        {
            if (part is not null)
            {
                sum.Add(part);
            }
        }

        return sum;
    }

    /// <summary>An agency with its counts by step.</summary>
    private sealed record Cells(string? Agency, bool IsRest, IReadOnlyDictionary<int, StageTally> OfSteps);
}
