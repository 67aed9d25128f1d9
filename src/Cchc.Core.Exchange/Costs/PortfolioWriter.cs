using System.Globalization;
using System.Text;
using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// Writes tables of costs and savings as JSON (<c>cchc-portfolio/1</c>) or CSV. <see cref="PortfolioReader"/> reads equal values from both: amounts are exact,
/// a fraction without end stands as <c>1/3</c>, and what is not stated stays so.
/// </summary>
public static class PortfolioWriter
{
    /// <summary>Writes all parts of a file as JSON.</summary>
    /// <param name="portfolio">Its parts.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="portfolio"/> is null.</exception>
    public static string WriteJson(PortfolioSheet portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return CostJson.Text(json =>
        {
            json.WriteStartObject();
            json.WriteString("format", PortfolioReader.Format);
            CostJson.Optional(json, "note", portfolio.Note);
            json.WriteStartArray("rows");
            foreach (var row in portfolio.Rows)
            {
                Row(json, row);
            }

            json.WriteEndArray();
            Reviews(json, portfolio.Reviews);
            if (portfolio.Programme is { } programme)
            {
                Programme(json, programme);
            }

            json.WriteEndObject();
        });
    }

    /// <summary>Writes all parts of a file as JSON to a stream.</summary>
    /// <param name="portfolio">Its parts.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteJson(PortfolioSheet portfolio, Stream output) => FormJson.Write(WriteJson(portfolio), output);

    /// <summary>Writes as <see cref="WriteJson(PortfolioSheet, Stream)"/> does, without waiting for the stream.</summary>
    /// <param name="portfolio">The table.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark; not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">It cannot be written so that it is read again.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteJsonAsync(PortfolioSheet portfolio, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(WriteJson(portfolio), output, cancellationToken);

    /// <summary>Writes rows as CSV (RFC 4180) with a byte order mark, by which spreadsheets know UTF-8. A text that a spreadsheet would take for a formula has
    /// an apostrophe in front.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="notation">English headings, commas and a decimal point; or Vietnamese headings, semicolons and a decimal comma. Thousands are not
    /// separated: the table is read again.</param>
    /// <returns>The text, lines ended by CR LF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">A row is null.</exception>
    public static string WriteCsv(IEnumerable<PortfolioRow> rows, CostNotation notation = CostNotation.Invariant)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var isVietnamese = notation == CostNotation.Vietnamese;
        var csv = new CsvText(isVietnamese ? ';' : ',');
        csv.Row(PortfolioWords.Columns.Select((names, i) => (CsvText.Value)(!isVietnamese ? names[0] : names[i == 0 ? 2 : 1])));
        foreach (var row in rows)
        {
            _ = row ?? throw new ArgumentException("A row is null.", nameof(rows));
            csv.Row(
                row.Procedure?.Value ?? string.Empty, row.Name, row.Agency, row.Field, row.Year,
                isVietnamese ? row.Method == CostMethod.WaitingTime ? "thời gian chờ" : "chi phí tuân thủ"
                    : CostPlanWords.Of(PortfolioWords.Methods, row.Method),
                row.Currency, row.Procedures, Flag(row.IsReviewed), Flag(row.IsSimplified), Amount(row.Before), Amount(row.After), row.Source);
        }

        return csv.ToString();

        string Flag(bool value) => isVietnamese ? (value ? "có" : "không") : (value ? "yes" : "no");
        CsvText.Value Amount(ExactNumber? value) =>
            CsvText.Value.Of(value is not { } known ? string.Empty : isVietnamese ? known.ToString().Replace('.', ',') : known.ToString());
    }

    internal static void Row(Utf8JsonWriter json, PortfolioRow row)
    {
        json.WriteStartObject();
        CostJson.Optional(json, "code", row.Procedure?.Value);
        json.WriteString("name", row.Name);
        CostJson.Optional(json, "agency", row.Agency);
        CostJson.Optional(json, "field", row.Field);
        json.WriteNumber("year", row.Year);
        json.WriteString("method", CostPlanWords.Of(PortfolioWords.Methods, row.Method));
        json.WriteString("currency", row.Currency);
        json.WriteNumber("procedures", row.Procedures);
        json.WriteBoolean("reviewed", row.IsReviewed);
        json.WriteBoolean("simplified", row.IsSimplified);
        Amount(json, "before", row.Before);
        Amount(json, "after", row.After);
        CostJson.Optional(json, "source", row.Source);
        json.WriteEndObject();
    }

    private static void Reviews(Utf8JsonWriter json, IReadOnlyList<PublishedReview> reviews)
    {
        if (reviews.Count == 0)
        {
            return;
        }

        json.WriteStartArray("reviews");
        foreach (var review in reviews)
        {
            json.WriteStartObject();
            json.WriteString("name", review.Name);
            json.WriteNumber("reviewed", review.Summary.Reviewed);
            json.WriteNumber("simplified", review.Summary.Simplified);
            Amount(json, "saving", review.Summary.Saving);
            json.WriteString("currency", review.Summary.Currency);
            if (review.Summary.IsPerYear is { } perYear)
            {
                json.WriteBoolean("perYear", perYear);
            }

            CostJson.Optional(json, "source", review.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Programme(Utf8JsonWriter json, CostProgramme programme)
    {
        json.WriteStartObject("programme");
        json.WriteNumber("baselineYear", programme.BaselineYear);
        CostJson.Exact(json, "baseline", programme.Baseline);
        json.WriteString("method", CostPlanWords.Of(PortfolioWords.Methods, programme.Method));
        json.WriteString("currency", programme.Currency);
        json.WriteStartArray("targets");
        foreach (var target in programme.Targets)
        {
            var known = Array.FindIndex(PortfolioWords.Targets, item => item.Value == target);
            if (known >= 0)
            {
                json.WriteStringValue(PortfolioWords.Targets[known].Word);
                continue;
            }

            json.WriteStartObject();
            json.WriteNumber("year", target.Year);
            CostJson.Exact(json, "rate", target.Rate);
            if (target.BaselineYear is { } year)
            {
                json.WriteNumber("baselineYear", year);
            }

            json.WriteString("name", target.Name.Vi);
            json.WriteString("nameEn", target.Name.En);
            json.WriteString("source", target.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (programme.Savings.Count > 0)
        {
            json.WriteStartArray("savings");
            foreach (var schedule in programme.Savings)
            {
                Schedule(json, schedule);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Schedule(Utf8JsonWriter json, SavingSchedule schedule)
    {
        json.WriteStartObject();
        json.WriteString("code", schedule.Procedure.Value);
        json.WriteString("method", CostPlanWords.Of(PortfolioWords.Methods, schedule.Method));
        json.WriteString("currency", schedule.Currency);
        json.WriteStartArray("years");
        foreach (var saving in schedule.Savings)
        {
            json.WriteStartObject();
            json.WriteNumber("year", saving.Year);
            CostJson.Exact(json, "amount", saving.Amount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Amount(Utf8JsonWriter json, string name, ExactNumber? value)
    {
        if (value is { } known)
        {
            CostJson.Exact(json, name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
