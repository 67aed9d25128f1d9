using System.Collections.Concurrent;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;

namespace OneStopDesk.Desk;

/// <summary>
/// The procedures of the desk. This sample has the catalogue that ships with the library; a real desk reads its own file here
/// (<c>NationalPortalReader</c>, <c>CatalogueReader</c>) and changes nothing else.
/// </summary>
public sealed class Catalogue
{
    private readonly ProcedureCatalogue procedures = SampleCatalogue.Load();
    private readonly ProcedureSearch search;
    private readonly ConcurrentDictionary<string, TimeSelection> times = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DossierRules?> rules = new(StringComparer.Ordinal);

    public Catalogue() => search = new ProcedureSearch(procedures);

    /// <summary>All procedures, in the order of the catalogue.</summary>
    public IReadOnlyList<Procedure> Procedures => procedures.Procedures;

    /// <summary>The procedure with a code; null when there is none. What a stranger typed is looked up, never used as a path or a key of a cache.</summary>
    public Procedure? Find(string? code) => code?.Length <= 40 && procedures.TryFind(code, out var found) ? found : null;

    /// <summary>Search as you type.</summary>
    public IReadOnlyList<ProcedureMatch> Search(string? typed, int most) => search.Search(typed, most);

    /// <summary>The processing times that the record states; worked out once.</summary>
    public TimeSelection TimesOf(Procedure procedure) => times.GetOrAdd(procedure.Code.Value, _ => procedure.SelectTimes());

    /// <summary>
    /// The rules of the components: those written by hand where there are some, else those that the words of the record imply; null when they imply none.
    /// </summary>
    public DossierRules? RulesOf(Procedure procedure) =>
        rules.GetOrAdd(procedure.Code.Value, code => SampleComponents.Load(code) ?? InferredRules.Of(procedure).Rules);

    /// <summary>The rules of the clock: those of the sector where it has some, else the one-stop decrees.</summary>
    public static DossierClockRules ClockRulesOf(Procedure procedure)
    {
        var field = procedure.Fields.Count == 0 ? null : procedure.Fields[0].Code;
        return PauseRules.LandFinancialObligation.Covers(procedure.Code.Value, field, null) ? DossierClockRules.Land
            : PauseRules.MineralsSupplement.Covers(procedure.Code.Value, field, null) ? DossierClockRules.Minerals
            : PauseRules.ConstructionAppraisal.Covers(procedure.Code.Value, field, null) ? DossierClockRules.ConstructionAppraisal
            : DossierClockRules.OneStop;
    }

    /// <summary>The pause rules that cover a dossier on the day of its pause.</summary>
    public static IEnumerable<PauseRule> PausesFor(DossierClockRequest request, NodaTime.LocalDate day) =>
        PauseRules.All.Where(rule => rule.IsInForce(day) && rule.Covers(request.ProcedureCode, request.FieldCode, request.Rules.Name));
}
