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
                string.Join("; ", candidate.Assumptions.Select(assumption => $"{assumption.Id}={assumption.Value}")),
            ]);
        }

        return csv.ToString();
    }

    private static IEnumerable<CsvText.Value> Range(Estimate? range) => [Number(range?.Low), Number(range?.Likely), Number(range?.High)];

    private static CsvText.Value Number(ExactNumber? number) =>
        CsvText.Value.Of(number is { } known ? DateText.EnNumber(known.Round(Decimals).ToDecimal()) : string.Empty);
}
