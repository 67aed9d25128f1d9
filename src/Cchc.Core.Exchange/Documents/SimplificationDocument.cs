using Cchc.Core.Costs;
using Cchc.Core.Simplification;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>A review for simplification: how often each rule, every assumption used, all candidates in their order.</summary>
internal sealed record SimplificationDocument(
    string Date, int Procedures, string Assumptions, IReadOnlyList<SimplificationRuleDocument> Rules, IReadOnlyList<AssumptionDocument> Assumed,
    IReadOnlyList<AssumedIncomeDocument> Incomes, IReadOnlyList<SimplificationCandidateDocument> Candidates)
{
    public static SimplificationDocument Of(IReadOnlyList<SimplificationCandidate> candidates, SimplificationOptions options, int procedures)
    {
        return new SimplificationDocument(
            DateText.Iso(options.Date), procedures, options.Assumptions.Name,
            [.. SimplificationRule.All.Select(rule => new SimplificationRuleDocument(rule.Code, rule.Title,
                candidates.Count(candidate => candidate.Rule == rule)))],
            [.. options.Assumptions.UsedBy(candidates).Select(assumption => new AssumptionDocument(assumption.Id, assumption.Name, assumption.Unit,
                EstimateDocument.Of(assumption.Value)!, assumption.IsGuess ? null : assumption.Source))],
            [.. AssumptionSet.IncomesOf(candidates).Select(income => new AssumedIncomeDocument(Camel(income.Payer)!, EstimateDocument.Of(income.Value)!,
                income.Year, income.Series, income.Source))],
            [.. candidates.Select((candidate, i) => SimplificationCandidateDocument.Of(candidate, i + 1))]);
    }
}

/// <summary>A rule and how often it asks.</summary>
internal sealed record SimplificationRuleDocument(string Code, BilingualText Title, int Candidates);

/// <summary>An assumption; null for its source where it is a guess.</summary>
internal sealed record AssumptionDocument(string Id, BilingualText Name, BilingualText Unit, EstimateDocument Value, string? Source);

/// <summary>An income of an hour.</summary>
internal sealed record AssumedIncomeDocument(string Payer, EstimateDocument Value, int Year, string Series, string Source);

/// <summary>Low, likely, high.</summary>
internal sealed record EstimateDocument(ExactNumber? Low, ExactNumber? Likely, ExactNumber? High)
{
    public static EstimateDocument? Of(Estimate? range) => range is null ? null : new(range.Low, range.Likely, range.High);
}

/// <summary>A text behind a candidate.</summary>
internal sealed record CandidateSourceDocument(string Text, string? Standing);

/// <summary>A candidate; null where something is not known.</summary>
internal sealed record SimplificationCandidateDocument(
    int Rank, string Id, string Procedure, string Name, int Number, string Code, string Path, BilingualText Place, string Words, BilingualText Question,
    IReadOnlyList<CandidateSourceDocument> Sources, bool IsToBeChecked, EstimateDocument? Hours, EstimateDocument? Money, BilingualText? TimeBefore,
    BilingualText? TimeAfter, ExactNumber? DossiersPerYear, BilingualText? DossiersSource, EstimateDocument? HoursPerYear, EstimateDocument? MoneyPerYear,
    ExactNumber? Effort, IReadOnlyList<string> Assumptions)
{
    public static SimplificationCandidateDocument Of(SimplificationCandidate candidate, int rank) => new(
        rank, candidate.Id, candidate.Procedure.Value, candidate.Name, candidate.Number, candidate.Rule.Code, candidate.Path, candidate.Place, candidate.Words,
        candidate.Question, [.. candidate.Sources.Select(source => new CandidateSourceDocument(source.Text, Camel(source.Standing)))], candidate.IsToBeChecked,
        EstimateDocument.Of(candidate.Hours), EstimateDocument.Of(candidate.Money), candidate.TimeBefore?.Description, candidate.TimeAfter?.Description,
        candidate.DossiersPerYear, candidate.DossiersSource, EstimateDocument.Of(candidate.HoursPerYear), EstimateDocument.Of(candidate.MoneyPerYear),
        candidate.Effort?.Likely, [.. candidate.Assumptions.Select(assumption => assumption.Id)]);
}
