using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>Counts dossiers one at a time; what it keeps grows with components, not with dossiers.</summary>
internal sealed class StatisticsRun
{
    private readonly Dictionary<string, DossierStatistics.OfProcedure> procedures = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Procedure, bool IsChoice, string Id), DossierStatistics.OfComponent> components = [];

    public void Add(DossierObservation dossier)
    {
        var (result, requests) = (dossier.First, dossier.SupplementRequests);
        SupplementNeeds.RefuseIncomplete(result);
        var code = result.Rules.Procedure.Value;
        Add(new DossierStatistics.OfProcedure
        {
            Procedure = code,
            Dossiers = 1,
            Complete = One(result.State == RequirementState.Satisfied),
            Incomplete = One(result.State == RequirementState.Missing),
            Undetermined = One(result.State == RequirementState.Unknown),
            WithUnlistedItems = One(result.UnlistedItems.Count > 0),
            RoundsKnown = One(requests is not null),
            Rounds = requests ?? 0,
            WithRounds = One(requests > 0),
            WithSeveralRounds = One(requests > 1),
            MostRounds = requests ?? 0,
        });

        var (papers, choices) = Missing(result);
        foreach (var component in result.Components)
        {
            var (isMissing, isExcess, despite) = (papers.Contains(component.Rule.Id), component.State == RequirementState.Excess || component.ExcessPieces > 0,
                IsBroughtDespiteData(result, component.Rule));
            Add(code, new DossierStatistics.OfComponent
            {
                Id = component.Rule.Id,
                IsChoice = false,
                Name = PaperName.Of(component.Rule.Name),
                Dossiers = 1,
                Satisfied = One(component.State == RequirementState.Satisfied),
                Missing = One(isMissing),
                NotRequired = One(component.State == RequirementState.NotRequired),
                Excess = One(isExcess),
                ExcessPieces = component.ExcessPieces,
                UnlawfulToDemand = One(component.State == RequirementState.UnlawfulToDemand),
                BroughtDespiteData = One(despite),
                Unknown = One(component.State == RequirementState.Unknown),
                Troubled = One(isMissing || isExcess || despite),
            });
        }

        foreach (var group in result.Groups.Where(group => group.Group.AtLeast is not null))
        {
            var isMissing = choices.Contains(group.Group.Id);
            Add(code, new DossierStatistics.OfComponent
            {
                Id = group.Group.Id,
                IsChoice = true,
                Name = PaperName.Of(group.Group.Name),
                Dossiers = 1,
                Satisfied = One(group.State == RequirementState.Satisfied),
                Missing = One(isMissing),
                NotRequired = One(group.State == RequirementState.NotRequired),
                Unknown = One(group.State == RequirementState.Unknown),
                Troubled = One(isMissing),
            });
        }
    }

    public void Add(DossierStatistics statistics)
    {
        foreach (var procedure in statistics.Procedures)
        {
            Add(procedure);
            foreach (var component in procedure.Components)
            {
                Add(procedure.Procedure, component);
            }
        }
    }

    /// <summary>All procedures with their components, sorted.</summary>
    public IReadOnlyList<DossierStatistics.OfProcedure> Procedures()
    {
        var parts = components.ToLookup(pair => pair.Key.Procedure, pair => pair.Value, StringComparer.Ordinal);
        return ValueList.Of(procedures.Values.OrderBy(procedure => procedure.Procedure, StringComparer.Ordinal).Select(procedure => procedure with
        {
            Components = ValueList.Of(parts[procedure.Procedure].OrderBy(component => component.IsChoice)
                .ThenBy(component => component.Id, StringComparer.Ordinal)),
        }));
    }

    private void Add(DossierStatistics.OfProcedure more) =>
        procedures[more.Procedure] = procedures.TryGetValue(more.Procedure, out var had) ? had.Plus(more) : more;

    private void Add(string procedure, DossierStatistics.OfComponent more)
    {
        var key = (procedure, more.IsChoice, more.Id);
        components[key] = components.TryGetValue(key, out var had) ? had.Plus(more) : more;
    }

    private static (HashSet<string> Papers, HashSet<string> Choices) Missing(DossierCheck result)
    {
        var needs = result.State == RequirementState.Missing && SupplementRequest.Of(result) is SupplementRequest.Needed needed ? needed.Needs : [];
        return (new HashSet<string>(needs.OfType<DossierNeed.Paper>().Select(paper => paper.Rule.Id), StringComparer.Ordinal),
            new HashSet<string>(needs.OfType<DossierNeed.Choice>().Select(choice => choice.Group.Id), StringComparer.Ordinal));
    }

    // Also where a result was put together by hand.
    private static bool IsBroughtDespiteData(DossierCheck result, ComponentRule rule) =>
        rule.Replacements.Any(item => item.Unless.Evaluate(result.Dossier.Facts) == Truth.False)
        && result.Dossier.Items.Any(item => VietnameseText.Clean(item.Component) == VietnameseText.Clean(rule.Id) && item.Count > 0
            && item.Form != PaperForms.Data && !item.IsReused);

    private static long One(bool value) => value ? 1 : 0;
}
