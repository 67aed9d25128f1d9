using System.Text;
using Cchc.Core.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange;

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
        var sheet = (comparison ?? throw new ArgumentNullException(nameof(comparison))).After.Sheet;
        var chosen = options ?? CostReportOptions.Default;
        var words = new CostReportWords(chosen.Language, sheet.Currency);
        var page = new StringBuilder(32 * 1024);
        page.Append("<!DOCTYPE html>\n<html lang=\"").Append(words["vi", "en"]).Append("\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        Words(page, "<title>", $"{words["Chi phí tuân thủ", "Compliance cost"]} {sheet.Procedure} – {sheet.Name}", "</title>\n<style>\n");
        page.Append(CostReportStyle.Css).Append("</style>\n</head>\n<body>\n").Append(CostReportBars.Patterns).Append("<header>\n");
        Words(page, "<p class=\"kind\">", words["Chi phí tuân thủ thủ tục hành chính", "Compliance cost of an administrative procedure"], string.Empty);
        Words(page, " <b>", sheet.Procedure.ToString(), "</b></p>\n");
        Words(page, "<h1 lang=\"vi\">", sheet.Name, "</h1>\n");
        Words(page, "<p>", string.Join(" · ", new[] { sheet.Agency, sheet.Field, words["năm ", "year "] + ((ExactNumber)sheet.Year).ToString() }.Where(text => text.Length > 0)), "</p>\n</header>\n<main>\n");
        KeyFigures(page, comparison, words);
        Method(page, comparison, words);
        Chart(page, comparison, words);
        Waterfall(page, comparison, chosen.Measures, words);
        Ranges(page, chosen.Ranges, words);
        Activities(page, comparison, words);
        Sources(page, comparison, words);
        page.Append("</main>\n");
        if (chosen.Data.Length > 0)
        {
            Words(page, "<footer>\n<p>", words["Dữ liệu: ", "Data: "] + chosen.Data, "</p>\n</footer>\n");
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void KeyFigures(StringBuilder page, CostComparison comparison, CostReportWords words)
    {
        var year = comparison.PerYear;
        page.Append("<section class=\"cards\">\n");
        Card(words.Before, words.Money(year?.Before), words.PerYear);
        Card(words.After, words.Money(year?.After), words.PerYear);
        Card(words.Saving, year is { } change ? words.Change(change.Saving) : words.Unknown, words.PerYear);
        Card(words["Tỷ lệ cắt giảm", "Rate of reduction"], year is { } known ? words.Rate(known.Rate) : words.Unknown, words["của chi phí hiện tại", "of the current cost"]);
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

        void Card(string label, string figure, string unit)
        {
            Words(page, "<div class=\"card\"><div class=\"label\">", label, "</div>");
            Words(page, "<div class=\"figure\">", figure, "</div>");
            Words(page, "<div class=\"unit\">", unit, "</div></div>\n");
        }

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

    private static CostChange? Shown(CostChange? change) => change is { } known && (known.Before.Sign != 0 || known.After.Sign != 0) ? change : null;

    private static void Method(StringBuilder page, CostComparison comparison, CostReportWords words)
    {
        Heading(page, words["Phương pháp và cảnh báo", "Method and warnings"]);
        Words(page, "<p>", words["Tính theo ", "Computed by "] + CostWords.Method(comparison.Method).In(words.Language) + ". " + words["Không tính chi phí cơ hội, không tính thời gian chờ.", "Opportunity cost and waiting time are not counted."], "</p>\n");
        foreach (var same in comparison.Findings.GroupBy(finding => finding with { Place = string.Empty }))
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

    private static void Row(StringBuilder page, CostReportWords words, string label, string before, string after, string saving, string rate)
    {
        Words(page, "<tr><th scope=\"row\" class=\"lead\">", label, "</th>");
        foreach (var (head, value) in new[] { (words.Before, before), (words.After, after), (words.Saving, saving), (words["Tỷ lệ", "Rate"], rate) })
        {
            Words(page, "<td class=\"money\" data-label=\"", head, "\">");
            Words(page, "<div>", value, "</div></td>");
        }

        page.Append("</tr>\n");
    }

    /// <summary>Markup, then text that is escaped, then markup.</summary>
    private static void Words(StringBuilder page, string before, string words, string after) => page.Append(before).Append(XmlText.Escape(words)).Append(after);
}
