using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reports;

/// <summary>
/// The check of a published table (kết quả đối chiếu bảng số liệu) as a page, text of at most 80 columns and CSV. Every figure that is a result is listed but
/// in the text, which names those that are not right.
/// </summary>
public static class TableCheckReport
{
    /// <summary>The report of a check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="language">The language.</param>
    /// <returns>
    /// The report. CSV has every checked figure as a row (line, row, column, stated, recomputed, tolerance, verdict), in invariant notation; a recomputed
    /// figure that is no decimal number is a fraction.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    public static TableReport Of(PublishedTableCheck check, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new TableReport(() => Page(check, language), () => Text(check, language), () => Csv(check));
    }

    private static string Text(PublishedTableCheck check, Language language)
    {
        var vi = language == Language.Vietnamese;
        var lines = new LetterLines();
        if (PlainLine.Of(check.Table.Title) is { Length: > 0 } title)
        {
            lines.Add(title);
        }

        var isVietnamese = check.Table.Notation == NumberNotation.Vietnamese;
        lines.Add(vi
            ? $"Bố cục: {Layout(check.Table.Layout)}; số viết kiểu {(isVietnamese ? "Việt Nam (1.024,5)" : "Anh (1,024.5)")}"
            : $"Layout: {check.Table.Layout}; numbers in {(isVietnamese ? "Vietnamese (1.024,5)" : "English (1,024.5)")} notation");
        var counts = string.Join(", ", Verdicts.Select(verdict => $"{check.Count(verdict)} {FigureVerdictWords.Of(verdict).In(language)}"));
        lines.Add((vi ? $"{check.Table.Rows.Count} dòng, {check.Figures.Count} số tính lại: "
            : $"{check.Table.Rows.Count} rows, {check.Figures.Count} figures recomputed: ") + counts);
        foreach (var finding in check.Findings)
        {
            lines.Blank();
            lines.Add($"{PlainLine.Of(FindingPlace.In(finding.Place, language))}: {PlainLine.Of(finding.Text.In(language))}", 0, finding.Code + " ");
        }

        return lines.ToString();
    }

    private static string Csv(PublishedTableCheck check)
    {
        var csv = new CsvText().Row("line", "row", "column", "stated", "recomputed", "tolerance", "verdict");
        foreach (var figure in check.Figures)
        {
            csv.Row(
                check.Table.Rows[figure.Row].Line, figure.RowName, figure.Column, figure.Stated.Text,
                CsvText.Value.Of(figure.Recomputed?.ToString() ?? string.Empty), CsvText.Value.Of(figure.Tolerance.ToString()),
                Word(figure.Verdict));
        }

        return csv.ToString();
    }

    private static ReportPage Page(PublishedTableCheck check, Language language)
    {
        var vi = language == Language.Vietnamese;
        Column[] columns =
        [
            new(vi ? "Dòng" : "Line", ColumnKind.Number), new(vi ? "Hàng" : "Row", ColumnKind.Lead), new(vi ? "Cột" : "Column", ColumnKind.Value),
            new(vi ? "Công bố" : "Stated", ColumnKind.Figure),
            new(vi ? "Tính lại" : "Recomputed", ColumnKind.Figure), new(vi ? "Kết luận" : "Verdict", ColumnKind.Prose),
        ];
        return new ReportPage
        {
            Language = language,
            Heading = PlainLine.Of(check.Table.Title) is { Length: > 0 } own ? own : vi ? "Đối chiếu bảng số liệu" : "Check of a table",
            Blocks =
            [
                new Cards([.. Verdicts.Select(verdict =>
                    (FigureVerdictWords.Of(verdict).In(language), DateText.EnNumber(check.Count(verdict)), string.Empty))]),
                new Table(string.Empty, columns, check.Figures.OrderBy(figure => Rank(figure.Verdict)).Select(figure => new Cell[]
                {
                    DateText.EnNumber(check.Table.Rows[figure.Row].Line), PlainLine.Of(figure.RowName), PlainLine.Of(figure.Column),
                    PlainLine.Of(figure.Stated.Text),
                    figure.Recomputed is not { } value ? "–" : vi ? value.ToVietnamese(4) : value.ToEnglish(4),
                    FigureVerdictWords.Of(figure.Verdict).In(language),
                })),
            ],
        };
    }

    /// <summary>The word of a verdict in files.</summary>
    internal static string Word(FigureVerdict verdict) => Lower(verdict.ToString());

    /// <summary>The verdicts in the order of a report.</summary>
    internal static IReadOnlyList<FigureVerdict> Verdicts { get; } = [FigureVerdict.Right, FigureVerdict.RightIfCut, FigureVerdict.CannotBeRight,
        FigureVerdict.NotComparable, FigureVerdict.CannotBeChecked];

    private static string Layout(string layout) => layout switch
    {
        "paperwork burden" => "gánh nặng giấy tờ (số người × giờ × mức lương)",
        "days before and after" => "số ngày trước và sau",
        "before and after" => "số liệu trước và sau",
        FigureTableRun.Report06a => "biểu số II.06a/VPCP/KSTT (tình hình, kết quả giải quyết hồ sơ)",
        FigureTableRun.Stated => "bảng số liệu có nêu hệ thức giữa các cột",
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
}
