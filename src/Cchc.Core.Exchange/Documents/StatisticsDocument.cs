using Cchc.Core.Dossiers;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>Counts of dossiers, and the components that most need simplifying.</summary>
internal sealed record StatisticsDocument(IReadOnlyList<ProcedureCountsDocument> Procedures, RankingDocument Ranking)
{
    public static StatisticsDocument Of(DossierStatistics statistics, int leastDossiers) => new(
        [.. statistics.Procedures.Select(ProcedureCountsDocument.Of)],
        new(DossierStatistics.RankingRule, [.. statistics.Rank(leastDossiers).Select(item => new CandidateDocument(
            item.Procedure, ComponentCountsDocument.Word(item.Component), item.Component.Id, item.Component.TroubledShare.ToString(), Camel(item.Cause),
                item.Text))]));
}

/// <summary>The dossiers of a procedure.</summary>
internal sealed record ProcedureCountsDocument(
    string Procedure, long Dossiers, long Complete, long Incomplete, long Undetermined, long WithStrangers, long RoundsKnown, long Rounds, long WithRounds,
        long WithSeveralRounds, long MostRounds,
    IReadOnlyList<ComponentCountsDocument> Components)
{
    public static ProcedureCountsDocument Of(DossierStatistics.OfProcedure procedure) => new(
        procedure.Procedure, procedure.Dossiers, procedure.Complete, procedure.Incomplete, procedure.Undetermined, procedure.WithUnlistedItems,
            procedure.RoundsKnown, procedure.Rounds,
        procedure.WithRounds, procedure.WithSeveralRounds, procedure.MostRounds, [.. procedure.Components.Select(ComponentCountsDocument.Of)]);
}

/// <summary>A component or a choice in these dossiers; shares are fractions as counted, such as <c>3/12</c>.</summary>
internal sealed record ComponentCountsDocument(
    string Kind, string Id, string Name, long Dossiers, long Required, long Satisfied, long Missing, string MissingShare, long NotRequired, long Excess,
        string ExcessShare, long ExcessPieces,
    long UnlawfulToDemand, long BroughtDespiteData, long Unknown, long Troubled)
{
    public static ComponentCountsDocument Of(DossierStatistics.OfComponent item) => new(
        Word(item), item.Id, item.Name, item.Dossiers, item.Required, item.Satisfied, item.Missing, item.MissingShare.ToString(), item.NotRequired, item.Excess,
            item.ExcessShare.ToString(),
        item.ExcessPieces, item.UnlawfulToDemand, item.BroughtDespiteData, item.Unknown, item.Troubled);

    public static string Word(DossierStatistics.OfComponent item) => item.IsChoice ? "choice" : "component";
}

/// <summary>What to simplify first, and by what rule.</summary>
internal sealed record RankingDocument(BilingualText Rule, IReadOnlyList<CandidateDocument> Components);

/// <summary>A component to simplify, and why.</summary>
internal sealed record CandidateDocument(string Procedure, string Kind, string Id, string Troubled, string? Cause, BilingualText Text);
