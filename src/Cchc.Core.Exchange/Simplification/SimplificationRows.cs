using Cchc.Core.Costs;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Simplification;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Simplification;

/// <summary>Candidates as rows of CSV: numbers with a point, at most six decimals.</summary>
internal static class SimplificationRows
{
    private const int Decimals = 6;

    public static string Csv(IReadOnlyList<SimplificationCandidate> candidates, Language language)
    {
        var csv = new CsvText().Row(
            "rank", "procedure", "name", "number", "code", "path", "place", "words", "question", "sources", "isToBeChecked", "hoursLow", "hoursLikely",
            "hoursHigh", "moneyLow", "moneyLikely", "moneyHigh", "timeBefore", "timeAfter", "dossiersPerYear", "dossiersSource", "moneyPerYearLow",
            "moneyPerYearLikely", "moneyPerYearHigh", "effort", "assumptions");
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            csv.Row([
                i + 1L, candidate.Procedure.Value, candidate.Name, (long)candidate.Number, candidate.Rule.Code, candidate.Path, candidate.Place.In(language),
                candidate.Words, candidate.Question.In(language), SimplificationWords.Sources(candidate, language), candidate.IsToBeChecked,
                .. Range(candidate.Hours), .. Range(candidate.Money), candidate.TimeBefore?.Description.In(language),
                candidate.TimeAfter?.Description.In(language), Number(candidate.DossiersPerYear), candidate.DossiersSource?.In(language),
                .. Range(candidate.MoneyPerYear), Number(candidate.Effort?.Likely),
                string.Join("; ", Assumed(candidate, language)),
            ]);
        }

        return csv.ToString();
    }

    /// <summary>The income and the assumptions of a row, each with its value and where it comes from.</summary>
    private static IEnumerable<string> Assumed(SimplificationCandidate candidate, Language language)
    {
        var assumptions = candidate.Assumptions.Select(item => $"{item.Id}={item.Value} ({SimplificationWords.Basis(item, language)})");
        return candidate.Income is { } income
            ? assumptions.Prepend($"income.{WordConverter<CostPayer>.Word(income.Payer)}={income.Value} ({income.Series} {income.Year}, {income.Source})")
            : assumptions;
    }

    private static IEnumerable<CsvText.Value> Range(Estimate? range) => [Number(range?.Low), Number(range?.Likely), Number(range?.High)];

    private static CsvText.Value Number(ExactNumber? number) =>
        CsvText.Value.Of(number is { } known ? DateText.EnNumber(known.Round(Decimals).ToDecimal()) : string.Empty);
}
