using System.Text;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>
/// The check of a published table (kết quả đối chiếu bảng số liệu) as text of at most 80 columns, CSV and an HTML page that stands alone. Every figure that is
/// a result is listed but in the text, which names those that are not right.
/// </summary>
public static class TableCheckReport
{
    /// <summary>Writes the check for a terminal.</summary>
    /// <param name="check">The check.</param>
    /// <param name="file">What the file said when it was read: its layout and notation.</param>
    /// <param name="language">The language.</param>
    /// <returns>Lines ended by line feeds.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Text(PublishedTableCheck check, PublishedTableFile file, Language language = Language.Vietnamese)
    {
        var vi = Checked(check, file, language);
        var lines = new LetterLines();
        if (PlainLine.Of(check.Table.Title) is { Length: > 0 } title)
        {
            lines.Add(title);
        }

        lines.Add(vi ? $"Bố cục: {Layout(file.Layout)}; số viết kiểu {(file.Notation == NumberNotation.Vietnamese ? "Việt Nam (1.024,5)" : "Anh (1,024.5)")}" : $"Layout: {file.Layout}; numbers in {(file.Notation == NumberNotation.Vietnamese ? "Vietnamese (1.024,5)" : "English (1,024.5)")} notation");
        lines.Add(vi
            ? $"{check.Table.Rows.Count} dòng, {check.Figures.Count} số tính lại: {check.Count(FigureVerdict.Right)} đúng, {check.Count(FigureVerdict.RightIfCut)} đúng nếu cắt bớt số lẻ, {check.Count(FigureVerdict.CannotBeRight)} không thể đúng, {check.Count(FigureVerdict.NotComparable)} không so sánh được, {check.Count(FigureVerdict.CannotBeChecked)} không kiểm được"
            : $"{check.Table.Rows.Count} rows, {check.Figures.Count} figures recomputed: {check.Count(FigureVerdict.Right)} right, {check.Count(FigureVerdict.RightIfCut)} right if cut, {check.Count(FigureVerdict.CannotBeRight)} cannot be right, {check.Count(FigureVerdict.NotComparable)} not comparable, {check.Count(FigureVerdict.CannotBeChecked)} cannot be checked");
        foreach (var finding in check.Findings)
        {
            lines.Blank();
            lines.Add($"{PlainLine.Of(finding.Place)}: {PlainLine.Of(finding.Text.In(language))}", 0, finding.Code + " ");
        }

        return lines.ToString();
    }

    /// <summary>Writes every checked figure as a row of CSV: line, row, column, stated, recomputed, tolerance, verdict. The text begins with a byte order mark.</summary>
    /// <param name="check">The check.</param>
    /// <returns>Lines ended by CR LF, in invariant notation; a recomputed figure that is no decimal number is a fraction.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    public static string Csv(PublishedTableCheck check)
    {
        var text = new StringBuilder(CsvCell.ByteOrderMark).Append("line,row,column,stated,recomputed,tolerance,verdict\r\n");
        foreach (var figure in (check ?? throw new ArgumentNullException(nameof(check))).Figures)
        {
            var cells = new[] { DateText.EnNumber(check.Table.Rows[figure.Row].Line), CsvCell.Of(figure.RowName), CsvCell.Of(figure.Column), CsvCell.Of(figure.Stated.Text), figure.Recomputed?.ToString() ?? string.Empty, figure.Tolerance.ToString(), Word(figure.Verdict) };
            text.Append(string.Join(",", cells)).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>Writes the check as a page: counts, what is not right, and every figure.</summary>
    /// <param name="check">The check.</param>
    /// <param name="file">What the file said when it was read.</param>
    /// <param name="language">The language.</param>
    /// <returns>HTML that is well-formed XML, lines ended by line feeds.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Html(PublishedTableCheck check, PublishedTableFile file, Language language = Language.Vietnamese)
    {
        var vi = Checked(check, file, language);
        var title = PlainLine.Of(check.Table.Title) is { Length: > 0 } own ? own : vi ? "Đối chiếu bảng số liệu" : "Check of a table";
        var page = new StringBuilder(16 * 1024);
        page.Append("<!DOCTYPE html>\n<html lang=\"").Append(vi ? "vi" : "en").Append("\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
            .Append(XmlText.Escape(title)).Append("</title>\n<style>\n").Append(CostReportStyle.Css).Append("</style>\n</head>\n<body>\n<header>\n<h1>").Append(XmlText.Escape(title)).Append("</h1>\n</header>\n<main>\n<section class=\"cards\">\n");
        foreach (var verdict in Verdicts)
        {
            page.Append("<div class=\"card\"><div class=\"label\">").Append(Label(verdict, vi)).Append("</div><div class=\"figure\">").Append(DateText.EnNumber(check.Count(verdict))).Append("</div></div>\n");
        }

        page.Append("</section>\n<section>\n<table>\n<thead><tr>");
        foreach (var head in vi ? new[] { "Dòng", "Hàng", "Cột", "Công bố", "Tính lại", "Kết luận" } : ["Line", "Row", "Column", "Stated", "Recomputed", "Verdict"])
        {
            page.Append("<th scope=\"col\">").Append(head).Append("</th>");
        }

        page.Append("</tr></thead>\n<tbody>\n");
        foreach (var figure in check.Figures.OrderBy(figure => Rank(figure.Verdict)))
        {
            var recomputed = figure.Recomputed is not { } value ? "–" : vi ? value.ToVietnamese(4) : value.ToEnglish(4);
            string[] cells = [DateText.EnNumber(check.Table.Rows[figure.Row].Line), PlainLine.Of(figure.RowName), PlainLine.Of(figure.Column), PlainLine.Of(figure.Stated.Text), recomputed, Label(figure.Verdict, vi)];
            page.Append("<tr>").Append(string.Concat(cells.Select((cell, i) => (i is 3 or 4 ? "<td class=\"money\">" : "<td>") + XmlText.Escape(cell) + "</td>"))).Append("</tr>\n");
        }

        return page.Append("</tbody>\n</table>\n</section>\n</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>The word of a verdict in files.</summary>
    internal static string Word(FigureVerdict verdict) => Lower(verdict.ToString());

    /// <summary>The verdicts in the order of a report.</summary>
    internal static IReadOnlyList<FigureVerdict> Verdicts { get; } = [FigureVerdict.Right, FigureVerdict.RightIfCut, FigureVerdict.CannotBeRight, FigureVerdict.NotComparable, FigureVerdict.CannotBeChecked];

    internal static string Label(FigureVerdict verdict, bool vi) => verdict switch
    {
        FigureVerdict.Right => vi ? "đúng" : "right",
        FigureVerdict.RightIfCut => vi ? "đúng nếu cắt bớt số lẻ" : "right if cut",
        FigureVerdict.CannotBeRight => vi ? "không thể đúng" : "cannot be right",
        FigureVerdict.NotComparable => vi ? "không so sánh được" : "not comparable",
        _ => vi ? "không kiểm được" : "cannot be checked",
    };

    private static string Layout(string layout) => layout switch
    {
        "paperwork burden" => "gánh nặng giấy tờ (số người × giờ × mức lương)",
        "days before and after" => "số ngày trước và sau",
        "before and after" => "số liệu trước và sau",
        _ => "mẫu 03/SCM-KSTT",
    };

    private static int Rank(FigureVerdict verdict) => verdict switch
    {
        FigureVerdict.CannotBeRight => 0,
        FigureVerdict.NotComparable => 1,
        FigureVerdict.RightIfCut => 2,
        FigureVerdict.CannotBeChecked => 3,
        _ => 4,
    };

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static bool Checked(PublishedTableCheck check, PublishedTableFile file, Language language)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(file);
        return language == Language.Vietnamese;
    }
}
