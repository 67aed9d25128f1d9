using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Documents;

/// <summary>
/// Writes what a portfolio comes to as JSON: sums of each method and currency, groups, programmes, reviews, rows left out, findings. Exact: a fraction without end
/// is rounded to ten decimals, and stands beside it with the name <c>…Exact</c>. A rate of nothing and an amount that is not known are null.
/// </summary>
public static class PortfolioJsonWriter
{
    private const int Decimals = 10;

    /// <summary>Writes the result.</summary>
    /// <param name="content">Rows, programmes, reviews.</param>
    /// <param name="by">The one grouping to write; null writes those by agency, field and year.</param>
    /// <returns>The text, indented, lines ended by a line feed. The same input gives the same text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not a defined value.</exception>
    public static string Write(PortfolioContent content, PortfolioGrouping? by = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        PortfolioGrouping[] groupings = by is { } one ? [one] : [PortfolioGrouping.Agency, PortfolioGrouping.Field, PortfolioGrouping.Year];
        return CostJson.Text(json =>
        {
            json.WriteStartObject();
            Names(json, "files", content.Files);
            Names(json, "refused", content.Refused);
            json.WriteStartArray("sums");
            foreach (var sum in content.Portfolio.Sums())
            {
                json.WriteStartObject();
                Sum(json, sum);
                Text(json, "review", PortfolioReportWords.Review(content, sum));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("by");
            foreach (var grouping in groupings)
            {
                json.WriteStartArray(grouping switch { PortfolioGrouping.Agency => "agency", PortfolioGrouping.Field => "field", PortfolioGrouping.Year => "year", _ => "procedure" });
                foreach (var group in content.Portfolio.By(grouping))
                {
                    json.WriteStartObject();
                    json.WriteString("key", PlainLine.Of(group.Key));
                    Sum(json, group.Sum);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            Programmes(json, content.Programmes);
            Reviews(json, content.Reviews);
            json.WriteStartArray("incomplete");
            foreach (var row in content.Portfolio.Rows.Where(row => !PortfolioCheck.IsUsable(row)))
            {
                PortfolioWriter.Row(json, row);
            }

            json.WriteEndArray();
            Findings(json, content.Findings.Concat(content.Portfolio.Sums().SelectMany(sum => sum.Findings).Where(finding => finding == WaitingCost.Warning)).ToList());
            json.WriteEndObject();
        });
    }

    private static void Sum(Utf8JsonWriter json, PortfolioSum sum)
    {
        Method(json, sum.Method ?? CostMethod.Statutory);
        json.WriteString("currency", PlainLine.Of(sum.Currency));
        json.WriteNumber("rows", sum.Rows.Count);
        json.WriteNumber("incompleteRows", sum.Incomplete.Count);
        json.WriteNumber("procedures", sum.Procedures);
        Change(json, sum.Change);
    }

    private static void Method(Utf8JsonWriter json, CostMethod method)
    {
        json.WriteString("method", CostPlanWords.Of(PortfolioWords.Methods, method));
        Text(json, "methodName", CostWords.Method(method));
    }

    private static void Change(Utf8JsonWriter json, CostChange? change)
    {
        Amount(json, "before", change?.Before);
        Amount(json, "after", change?.After);
        Amount(json, "saving", change?.Saving);
        Amount(json, "rate", change?.Rate);
    }

    private static void Programmes(Utf8JsonWriter json, IReadOnlyList<CostProgramme> programmes)
    {
        json.WriteStartArray("programmes");
        foreach (var programme in programmes)
        {
            json.WriteStartObject();
            Method(json, programme.Method);
            json.WriteString("currency", PlainLine.Of(programme.Currency));
            json.WriteNumber("baselineYear", programme.BaselineYear);
            Amount(json, "baseline", programme.Baseline);
            json.WriteStartArray("years");
            foreach (var year in PortfolioReportWords.Years(programme))
            {
                json.WriteStartObject();
                json.WriteNumber("year", year.Year);
                Change(json, year.Change);
                json.WriteStartArray("targets");
                foreach (var progress in PortfolioReportWords.Due(year))
                {
                    Target(json, progress);
                }

                json.WriteEndArray();
                Findings(json, year.Findings);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Target(Utf8JsonWriter json, SavingsTarget.Progress progress)
    {
        json.WriteStartObject();
        Text(json, "name", progress.Target.Name);
        Amount(json, "rate", progress.Target.Rate);
        json.WriteString("source", PlainLine.Of(progress.Target.Source));
        if (progress.IsReached is { } reached)
        {
            json.WriteBoolean("isReached", reached);
        }
        else
        {
            json.WriteNull("isReached");
        }

        Amount(json, "missingMoney", progress.MissingMoney);
        Amount(json, "missingPoints", progress.MissingPoints);
        json.WriteEndObject();
    }

    private static void Reviews(Utf8JsonWriter json, IReadOnlyList<PublishedReview> reviews)
    {
        json.WriteStartArray("reviews");
        foreach (var review in reviews)
        {
            json.WriteStartObject();
            json.WriteString("name", PlainLine.Of(review.Name));
            json.WriteNumber("reviewed", review.Summary.Reviewed);
            json.WriteNumber("simplified", review.Summary.Simplified);
            Amount(json, "rate", review.Summary.Rate);
            Amount(json, "saving", review.Summary.Saving);
            json.WriteString("currency", PlainLine.Of(review.Summary.Currency));
            Text(json, "text", review.Summary.Describe());
            json.WriteString("source", PlainLine.Of(review.Source));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Names(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(PlainLine.Of(value));
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, BilingualText? text)
    {
        json.WriteString(name + "Vi", text is { } vi ? PlainLine.Of(vi.Vi) : null);
        json.WriteString(name + "En", text is { } en ? PlainLine.Of(en.En) : null);
    }

    private static void Amount(Utf8JsonWriter json, string name, ExactNumber? value)
    {
        if (value is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        var text = known.ToString();
        CostJson.Exact(json, name, text.IndexOfAny(['/']) < 0 ? known : known.Round(Decimals));
        if (text.IndexOfAny(['/']) >= 0)
        {
            json.WriteString(name + "Exact", text);
        }
    }

    private static void Findings(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.Severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "information" });
            json.WriteString("place", PlainLine.Of(finding.Place));
            Text(json, "text", finding.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
