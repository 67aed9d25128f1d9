using System.Text;
using Cchc.Core.Costs;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>
/// The comparison of two compliance costs (báo cáo chi phí tuân thủ TTHC) as an HTML page that stands alone: key figures, method, charts, activities, sources. No
/// scripts, nothing loaded from outside; for screens from phone to desk and for paper (A4), with or without colours. It is well-formed XML at the same time.
/// </summary>
public static partial class CostReportHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="comparison">The comparison; of an incomplete one the page says what is missing.</param>
    /// <param name="options">Language, measures, ranges; null takes <see cref="CostReportOptions.Default"/>.</param>
    /// <returns>HTML, lines ended by line feeds. The same input gives the same text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Write(CostComparison comparison, CostReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var chosen = options ?? CostReportOptions.Default;
        return Page(comparison.After.Sheet, chosen, (page, words) =>
        {
            Comparison(page, comparison, comparison.Findings, chosen.Measures, words);
            Ranges(page, chosen.Ranges, words);
            Uncertainty(page, [comparison.Before.Sheet, comparison.After.Sheet], chosen, words);
            Activities(page, comparison, words);
            Sources(page, [comparison.Before.Sheet, comparison.After.Sheet], words);
        });
    }

    private static void Comparison(StringBuilder page, CostComparison comparison, IReadOnlyList<Finding> findings, IReadOnlyList<CostReportMeasure> measures, CostReportWords words)
    {
        KeyFigures(page, comparison, words);
        Method(page, comparison.Method, findings, words);
        Chart(page, comparison, words);
        Waterfall(page, comparison, measures, words);
    }

    private static string Page(CostSheet sheet, CostReportOptions chosen, Action<StringBuilder, CostReportWords> main)
    {
        var words = new CostReportWords(chosen.Language, sheet.Currency);
        return Page(
            words,
            $"{words["Chi phí tuân thủ", "Compliance cost"]} {sheet.Procedure} – {sheet.Name}",
            words["Chi phí tuân thủ thủ tục hành chính", "Compliance cost of an administrative procedure"],
            sheet.Procedure.ToString(),
            sheet.Name,
            string.Join(" · ", new[] { sheet.Agency, sheet.Field, words["năm ", "year "] + (ExactNumber)sheet.Year }.Where(text => text.Length > 0)),
            chosen.Data,
            main);
    }

    private static string Page(CostReportWords words, string title, string kind, string code, string name, string about, string data, Action<StringBuilder, CostReportWords> main)
    {
        var page = new StringBuilder(32 * 1024);
        page.Append("<!DOCTYPE html>\n<html lang=\"").Append(words["vi", "en"]).Append("\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        Words(page, "<title>", title, "</title>\n<style>\n");
        page.Append(CostReportStyle.Css).Append("</style>\n</head>\n<body>\n").Append(CostReportBars.Patterns).Append("<header>\n");
        Words(page, "<p class=\"kind\">", kind, string.Empty);
        Words(page, " <b>", code, "</b></p>\n");
        Words(page, "<h1 lang=\"vi\">", name, "</h1>\n");
        Words(page, "<p>", about, "</p>\n</header>\n<main>\n");
        main(page, words);
        page.Append("</main>\n");
        if (data.Length > 0)
        {
            Words(page, "<footer>\n<p>", words["Dữ liệu: ", "Data: "] + data, "</p>\n</footer>\n");
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void KeyFigures(StringBuilder page, CostComparison comparison, CostReportWords words)
    {
        var year = comparison.PerYear;
        page.Append("<section class=\"cards\">\n");
        Card(page, words.Before, words.Money(year?.Before), words.PerYear);
        Card(page, words.After, words.Money(year?.After), words.PerYear);
        Card(page, words.Saving, year is { } change ? words.Change(change.Saving) : words.Unknown, words.PerYear);
        Card(page, words["Tỷ lệ cắt giảm", "Rate of reduction"], year is { } known ? words.Rate(known.Rate) : words.Unknown, words["của chi phí hiện tại", "of the current cost"]);
        page.Append("</section>\n");
        var (was, becomes) = (comparison.Before.Totals, comparison.After.Totals);
        if (year is null || was is null || becomes is null)
        {
            return;
        }

        page.Append("<table>\n");
        Heads(page, words["Chỉ tiêu", "Figure"], words.Before, words.After, words.Saving, words["Tỷ lệ", "Rate"]);
        page.Append("<tbody>\n");
        Line($"{words["Một năm", "A year"]} ({words.PerYear})", year.Value);
        Line($"{words["Bình quân một hồ sơ", "Mean of a dossier"]} ({words.Unit})", comparison.PerDossier);
        Line($"{words["Trong đó phí, lệ phí", "Of which fees"]} ({words.PerYear})", comparison.Fees);
        Hours(new CostChange(was.PerYear.Hours, becomes.PerYear.Hours));
        Line($"{words["Một lần, không cộng vào năm", "Once, not in the year"]} ({words.Unit})", Shown(comparison.OneOff));
        Line($"{words["Cơ quan nhà nước, không cộng", "Administration, not added"]} ({words.PerYear})", Shown(comparison.Administration));
        page.Append("</tbody>\n</table>\n");

        void Line(string label, CostChange? change)
        {
            if (change is { } shown)
            {
                Row(page, words, label, words.Money(shown.Before), words.Money(shown.After), words.Change(shown.Saving), words.Rate(shown.Rate));
            }
        }

        void Hours(CostChange hours) => Row(
            page,
            words,
            words["Thời gian (giờ/năm)", "Time (hours/year)"],
            words.Number(hours.Before, 1),
            words.Number(hours.After, 1),
            words.Number(hours.Saving, 1),
            words.Rate(hours.Rate));
    }

    private static void Card(StringBuilder page, string label, string figure, string unit)
    {
        Words(page, "<div class=\"card\"><div class=\"label\">", label, "</div>");
        Words(page, "<div class=\"figure\">", figure, "</div>");
        Words(page, "<div class=\"unit\">", unit, "</div></div>\n");
    }

    private static CostChange? Shown(CostChange? change) => change is { } known && (known.Before.Sign != 0 || known.After.Sign != 0) ? change : null;

    private static void Method(StringBuilder page, CostMethod method, IReadOnlyList<Finding> findings, CostReportWords words)
    {
        Heading(page, words["Phương pháp và cảnh báo", "Method and warnings"]);
        var waiting = method == CostMethod.Statutory ? " " + words["Không tính chi phí cơ hội, không tính thời gian chờ.", "Opportunity cost and waiting time are not counted."] : string.Empty;
        Words(page, "<p>", words["Tính theo ", "Computed by "] + CostWords.Method(method).In(words.Language) + "." + waiting, "</p>\n");
        foreach (var same in findings.GroupBy(finding => finding with { Place = string.Empty }))
        {
            var finding = same.Key;
            page.Append("<p class=\"finding").Append(finding.Severity == FindingSeverity.Error ? " error" : string.Empty);
            Words(page, "\"><b>", finding.Code, "</b> ");
            Words(page, string.Empty, finding.Text.In(words.Language), "<br/>");
            Words(page, "<span class=\"place\">", string.Join("; ", same.Select(one => one.Place)), "</span></p>\n");
        }

        page.Append("</section>\n");
    }

    /// <summary>Opens a section.</summary>
    private static void Heading(StringBuilder page, string heading) => Words(page, "<section>\n<h2>", heading, "</h2>\n");

    private static void Heads(StringBuilder page, params string[] heads)
    {
        page.Append("<thead><tr>");
        for (var i = 0; i < heads.Length; i++)
        {
            Words(page, i == 0 ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"money\">", heads[i], "</th>");
        }

        page.Append("</tr></thead>\n");
    }

    private static void Row(StringBuilder page, CostReportWords words, string label, string before, string after, string saving, string rate) =>
        Row(page, label, (words.Before, before), (words.After, after), (words.Saving, saving), (words["Tỷ lệ", "Rate"], rate));

    private static void Row(StringBuilder page, string label, params (string Head, string Value)[] cells)
    {
        Words(page, "<tr><th scope=\"row\" class=\"lead\">", label, "</th>");
        Cells(page, cells);
    }

    private static void Cells(StringBuilder page, params (string Head, string Value)[] cells)
    {
        foreach (var (head, value) in cells)
        {
            Words(page, "<td class=\"money\" data-label=\"", head, "\">");
            Words(page, "<div>", value, "</div></td>");
        }

        page.Append("</tr>\n");
    }

    /// <summary>Markup, then text that is escaped, then markup.</summary>
    private static void Words(StringBuilder page, string before, string words, string after) => page.Append(before).Append(XmlText.Escape(words)).Append(after);
}
