using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reports;

/// <summary>
/// The check of the sums and shares of published statistics (kết quả đối chiếu số liệu thống kê đã công bố) as a page, text of at most 80 columns and CSV:
/// what contradicts first, then what is confirmed, with the rounding and the denominators.
/// </summary>
public static class StatedRelationReport
{
    /// <summary>The report of a check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="title">What the table is called, such as its file; empty for nothing.</param>
    /// <param name="language">The language.</param>
    /// <returns>The report. CSV has every result as a row, in invariant notation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> or <paramref name="title"/> is null.</exception>
    public static TableReport Of(StatedRelationCheck check, string title = "", Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(title);
        return new TableReport(() => Page(check, title, language, ColumnKind.Figure), () => TextPage.Of(Page(check, title, language, ColumnKind.Value),
            LetterLines.Columns),
            () => Csv(check));
    }

    private static ReportPage Page(StatedRelationCheck check, string title, Language language, ColumnKind figure)
    {
        var vi = language == Language.Vietnamese;
        var counts = string.Join(", ", TableCheckReport.Verdicts.Where(verdict => check.Count(verdict) > 0)
            .Select(verdict => $"{DateText.EnNumber(check.Count(verdict))} {FigureVerdictWords.Of(verdict).In(language)}"));
        return new ReportPage
        {
            Language = language,
            Heading = vi ? "Đối chiếu số liệu thống kê đã công bố" : "Check of published statistics",
            About = [.. title.Length > 0 ? [PlainLine.Of(title)] : Array.Empty<string>(), (vi ? "Kết quả: " : "Results: ") + counts + "."],
            Blocks =
            [
                .. Part(vi ? "Mâu thuẫn với chính các số đã nêu" : "Contradicts its own figures", verdict => verdict == FigureVerdict.CannotBeRight),
                .. Part(vi ? "Không kiểm tra được" : "Cannot be checked", verdict => verdict == FigureVerdict.CannotBeChecked),
                .. Part(vi ? "Khớp" : "Confirmed", verdict => verdict is FigureVerdict.Right or FigureVerdict.RightIfCut),
            ],
        };

        IEnumerable<ReportBlock> Part(string heading, Func<FigureVerdict, bool> isIn)
        {
            var items = check.Items.Where(item => isIn(item.Verdict)).ToList();
            if (items.Count > 0)
            {
                yield return new Section(heading, [new Table(string.Empty, Columns(vi, figure), items.Select(item => Row(item, vi)))]);
            }
        }
    }

    private static Column[] Columns(bool vi, ColumnKind figure) =>
    [
        new(vi ? "Hệ thức" : "Relation", ColumnKind.Lead), new(vi ? "Các số" : "Figures", ColumnKind.Value), new(vi ? "Công bố" : "Stated", figure),
        new(vi ? "Tính lại" : "Recomputed", figure), new(vi ? "Chênh lệch" : "Difference", figure) { IsOptional = true },
        new(vi ? "Phần lẻ" : "Decimals", ColumnKind.Value) { IsOptional = true }, new(vi ? "Mẫu số" : "Denominator", ColumnKind.Value) { IsOptional = true },
    ];

    private static Cell[] Row(StatedRelationCheck.CheckedRelation item, bool vi)
    {
        var decimals = item.Stated.Decimals + 2;
        var about = string.Join(", ", new[] { item.Relation.Unit, item.Relation.Period, item.Relation.Source }.Where(text =>
            text.Length > 0).Select(PlainLine.Of));
        return
        [
            new Cell($"{PlainLine.Of(item.Relation.Name)}{(about.Length > 0 ? $" ({about})" : string.Empty)}"),
            PlainLine.Of(item.Expression), PlainLine.Of(item.Stated.Text), Shown(item.Recomputed),
            item.Verdict is FigureVerdict.Right or FigureVerdict.RightIfCut ? string.Empty : Shown(item.Difference),
            item.Rounding switch
            {
                RateRounding.Rounded => vi ? "làm tròn" : "rounded",
                RateRounding.Cut => vi ? "cắt bỏ" : "cut",
                _ => string.Empty,
            },
            item.Denominator is not { } of ? string.Empty
                : $"{(vi ? of.ToVietnamese(2) : of.ToEnglish(2))} ({Denominator(item, vi)})",
        ];

        string Shown(ExactNumber? value) => value is not { } known ? string.Empty : vi ? known.ToVietnamese(decimals) : known.ToEnglish(decimals);
    }

    private static string Denominator(StatedRelationCheck.CheckedRelation item, bool vi) => item.DenominatorName is { } name ? PlainLine.Of(name)
        : vi ? "bảng không nêu là số gì" : "the table does not say what it is";

    private static string Csv(StatedRelationCheck check)
    {
        var csv = new CsvText().Row("line", "source", "period", "unit", "relation", "expression", "stated", "recomputed", "difference", "verdict",
            "rounding", "denominator",
            "denominatorName");
        foreach (var item in check.Items)
        {
            csv.Row(item.Relation.Line, item.Relation.Source, item.Relation.Period, item.Relation.Unit, item.Relation.Name, item.Expression, item.Stated.Text,
                Value(item.Recomputed), Value(item.Difference), TableCheckReport.Word(item.Verdict), item.Rounding?.ToString().ToLowerInvariant(),
                    Value(item.Denominator),
                item.DenominatorName);
        }

        return csv.ToString();

        static CsvText.Value Value(ExactNumber? number) => number is { } known ? CsvText.Value.Of(known.ToString()) : default;
    }
}
