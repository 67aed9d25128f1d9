using System.Text;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>
/// What a portfolio comes to (báo cáo chi phí và tiết kiệm của danh mục TTHC) as an HTML page that stands alone: key figures of each method, bars by group, progress
/// towards targets, rows, warnings. No scripts, nothing loaded from outside; for screens and for A4, with or without colours. Well-formed XML at the same time.
/// </summary>
public static class PortfolioReportHtml
{
    // Sums of a province have a dozen digits and more: no number is broken.
    private const string Css = ".card .figure { font-size: 1.1rem; white-space: nowrap; overflow-wrap: normal; }\ntd.money { white-space: nowrap; }\n@media print { .card .figure { font-size: 10.5pt; } td.money { font-size: 9pt; } }\n";

    /// <summary>Writes the page.</summary>
    /// <param name="content">Rows, programmes, reviews.</param>
    /// <param name="options">Language and grouping; null takes <see cref="PortfolioReportOptions.Default"/>.</param>
    /// <returns>HTML, lines ended by line feeds. The same input gives the same text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static string Write(PortfolioContent content, PortfolioReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var chosen = options ?? PortfolioReportOptions.Default;
        var words = new PortfolioReportWords(chosen.Language);
        var title = words["Chi phí và tiết kiệm của danh mục thủ tục hành chính", "Costs and savings of a portfolio of procedures"];
        var page = new StringBuilder(32 * 1024);
        page.Append("<!DOCTYPE html>\n<html lang=\"").Append(words["vi", "en"]).Append("\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        Words(page, "<title>", title, "</title>\n<style>\n");
        page.Append(CostReportStyle.Css).Append(Css).Append("</style>\n</head>\n<body>\n").Append(CostReportBars.Patterns).Append("<header>\n");
        Words(page, "<h1>", title, "</h1>\n");
        var years = content.Portfolio.Rows.Select(row => row.Year).Distinct().OrderBy(year => year).Select(PortfolioReportWords.Year).ToList();
        Words(page, "<p>", years.Count == 0 ? words["chưa có dòng nào", "no rows"] : $"{words["năm", "years"]} {(years.Count <= 3 ? string.Join(", ", years) : years[0] + "–" + years[years.Count - 1])}", "</p>\n</header>\n<main>\n");
        foreach (var sum in content.Portfolio.Sums())
        {
            Sum(page, content, sum, chosen, words);
        }

        foreach (var programme in content.Programmes)
        {
            Programme(page, programme, words);
        }

        Reviews(page, content, words);
        Rows(page, content, words);
        Findings(page, content, words);
        page.Append("</main>\n");
        if (chosen.Data.Length > 0)
        {
            Words(page, "<footer>\n<p>", words["Dữ liệu: ", "Data: "] + chosen.Data, "</p>\n</footer>\n");
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void Sum(StringBuilder page, PortfolioContent content, PortfolioSum sum, PortfolioReportOptions options, PortfolioReportWords words)
    {
        var unit = words.Unit(sum.Currency!);
        Heading(page, words.Method(sum.Method!.Value));
        page.Append("<section class=\"cards\">\n");
        Card(words["Hiện tại", "Before"], words.Money(sum.Before, sum.Currency), unit);
        Card(words["Sau đơn giản hóa", "After"], words.Money(sum.After, sum.Currency), unit);
        Card(words["Tiết kiệm", "Saved"], words.Money(sum.Saving, sum.Currency), unit);
        Card(words["Tỷ lệ cắt giảm", "Rate of reduction"], words.Rate(sum.Rate), $"{words.Count(sum.Procedures)} {words["thủ tục", "procedures"]}");
        page.Append("</section>\n");
        if (sum.Method == CostMethod.WaitingTime)
        {
            Words(page, "<p class=\"finding\"><b>CCHC-COST-020</b> ", WaitingCost.Warning.Text.In(words.Language), "</p>\n");
        }

        if (PortfolioReportWords.Review(content, sum) is { } review)
        {
            Words(page, "<p>", review.In(words.Language), "</p>\n");
        }

        PortfolioGrouping[] groupings = options.By is { } one ? [one] : [PortfolioGrouping.Agency, PortfolioGrouping.Field];
        foreach (var grouping in groupings)
        {
            Bars(page, content.Portfolio.By(grouping).Where(group => group.Sum.Method == sum.Method && group.Sum.Currency == sum.Currency && group.Sum.Change is not null).ToList(), words.Grouping(grouping), unit, words);
        }

        page.Append("</section>\n");

        void Card(string label, string figure, string note)
        {
            Words(page, "<div class=\"card\"><div class=\"label\">", label, "</div>");
            Words(page, "<div class=\"figure\">", figure, "</div>");
            Words(page, "<div class=\"unit\">", note, "</div></div>\n");
        }
    }

    private static void Bars(StringBuilder page, List<Portfolio.Group> groups, string heading, string unit, PortfolioReportWords words)
    {
        // One bar for all that states nothing says nothing.
        if (groups.Count == 0 || (groups.Count == 1 && groups[0].Key.Length == 0))
        {
            return;
        }

        var most = groups.SelectMany(group => new[] { group.Sum.Before!.Value, group.Sum.After!.Value }).Max();
        Words(page, "<h3>", heading, "</h3>\n<figure>\n");
        Words(page, "<figcaption>", unit, "</figcaption>\n");
        CostReportBars.Legend(page, ("before", words["Hiện tại", "Before"]), ("after", words["Sau đơn giản hóa", "After"]));
        foreach (var group in groups)
        {
            CostReportBars.Row(
                page,
                $"{words.Key(group.Key)} ({words["giảm", "saved"]} {words.Rate(group.Sum.Rate)})",
                ("before", words["Hiện tại", "Before"], words.Money(group.Sum.Before, group.Sum.Currency), ExactNumber.Zero, CostReportBars.Position(group.Sum.Before!.Value, ExactNumber.Zero, most)),
                ("after", words["Sau", "After"], words.Money(group.Sum.After, group.Sum.Currency), ExactNumber.Zero, CostReportBars.Position(group.Sum.After!.Value, ExactNumber.Zero, most)));
        }

        page.Append("</figure>\n");
    }

    private static void Programme(StringBuilder page, CostProgramme programme, PortfolioReportWords words)
    {
        Heading(page, $"{words["Chương trình cắt giảm: năm gốc", "Programme: baseline"]} {PortfolioReportWords.Year(programme.BaselineYear)}, {words.Money(programme.Baseline, programme.Currency)} {words.Unit(programme.Currency)}");
        Words(page, "<p>", words.Method(programme.Method), "</p>\n<figure>\n");
        CostReportBars.Legend(page, ("saving", words["đã giảm", "saved"]), ("before", words["chỉ tiêu", "target"]));
        foreach (var year in PortfolioReportWords.Years(programme))
        {
            Bar($"{PortfolioReportWords.Year(year.Year)}", "saving", words["Đã giảm", "Saved"], year.Change?.Rate, words.Rate(year.Change?.Rate));
            foreach (var progress in PortfolioReportWords.Due(year))
            {
                Bar($"{progress.Target.Name.In(words.Language)} ({progress.Target.Source})", "before", string.Empty, progress.Target.Rate, words.Progress(progress, programme.Currency));
            }
        }

        page.Append("</figure>\n");
        foreach (var finding in PortfolioReportWords.Years(programme).SelectMany(year => year.Findings).Distinct())
        {
            Said(page, finding, words);
        }

        page.Append("</section>\n");

        void Bar(string name, string kind, string label, ExactNumber? rate, string value)
        {
            var shown = rate is { } known ? known.Sign < 0 ? ExactNumber.Zero : known > 1 ? ExactNumber.One : known : ExactNumber.Zero;
            CostReportBars.Row(page, name, (kind, label, value, ExactNumber.Zero, shown));
        }
    }

    private static void Reviews(StringBuilder page, PortfolioContent content, PortfolioReportWords words)
    {
        if (content.Reviews.Count == 0)
        {
            return;
        }

        Heading(page, words["Kết quả rà soát đã công bố (không cộng vào các tổng)", "Published reviews (in none of the sums)"]);
        page.Append("<dl>\n");
        foreach (var review in content.Reviews)
        {
            Words(page, "<div><dt>", review.Name, "</dt>");
            Words(page, "<dd>", review.Summary.Describe().In(words.Language) + (review.Source.Length > 0 ? $" ({review.Source})" : string.Empty), "</dd></div>\n");
        }

        page.Append("</dl>\n</section>\n");
    }

    private static void Rows(StringBuilder page, PortfolioContent content, PortfolioReportWords words)
    {
        if (content.Portfolio.Rows.Count == 0)
        {
            return;
        }

        Heading(page, words["Các dòng của danh mục", "Rows of the portfolio"]);
        foreach (var kind in Portfolio.ByKind(content.Portfolio.Rows))
        {
            Words(page, "<h3>", $"{words.Method(kind.Key.Method)}, {words.Unit(kind.Key.Currency)}", "</h3>\n<table>\n<thead><tr>");
            string[] heads = [words["Thủ tục", "Procedure"], words["Hiện tại", "Before"], words["Sau", "After"], words["Tiết kiệm", "Saved"], words["Tỷ lệ", "Rate"]];
            for (var i = 0; i < heads.Length; i++)
            {
                Words(page, i == 0 ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"money\">", heads[i], "</th>");
            }

            page.Append("</tr></thead>\n<tbody>\n");
            foreach (var row in kind)
            {
                var change = PortfolioCheck.IsUsable(row) ? row.Change : null;
                Words(page, "<tr><th scope=\"row\" class=\"lead\" lang=\"vi\">", string.Join(" ", new[] { row.Procedure?.Value ?? string.Empty, row.Name }.Where(part => part.Length > 0)), string.Empty);
                Words(page, "<br/><span class=\"place\">", string.Join(" · ", new[] { PortfolioReportWords.Year(row.Year), row.Agency, row.Field, row.Source }.Where(part => part.Length > 0)), "</span></th>");
                string[] cells = [words.Money(row.Before, row.Currency), words.Money(row.After, row.Currency), words.Money(change?.Saving, row.Currency), change is null ? words["không cộng", "not added"] : words.Rate(change.Value.Rate)];
                for (var i = 0; i < cells.Length; i++)
                {
                    Words(page, "<td class=\"money\" data-label=\"", heads[i + 1], "\">");
                    Words(page, "<div>", cells[i], "</div></td>");
                }

                page.Append("</tr>\n");
            }

            page.Append("</tbody>\n</table>\n");
        }

        page.Append("</section>\n");
    }

    private static void Findings(StringBuilder page, PortfolioContent content, PortfolioReportWords words)
    {
        if (content.Findings.Count == 0)
        {
            return;
        }

        Heading(page, words["Ghi nhận khi đọc và cộng", "Found when reading and adding"]);
        foreach (var finding in content.Findings)
        {
            Said(page, finding, words);
        }

        page.Append("</section>\n");
    }

    private static void Said(StringBuilder page, Finding finding, PortfolioReportWords words)
    {
        page.Append("<p class=\"finding").Append(finding.Severity == FindingSeverity.Error ? " error" : string.Empty);
        Words(page, "\"><b>", finding.Code, "</b> ");
        Words(page, string.Empty, finding.Text.In(words.Language), "<br/>");
        Words(page, "<span class=\"place\">", finding.Place, "</span></p>\n");
    }

    private static void Heading(StringBuilder page, string heading) => Words(page, "<section>\n<h2>", heading, "</h2>\n");

    /// <summary>Markup, then text that is escaped, then markup.</summary>
    private static void Words(StringBuilder page, string before, string words, string after) => page.Append(before).Append(XmlText.Escape(words)).Append(after);
}
