using Cchc.Core.Costs.Published;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>The check of the sums and shares of published statistics as a workbook (đối chiếu số liệu thống kê đã công bố): a row a result.</summary>
public static class RelationWorkbook
{
    private static readonly string[] Heads = ["Dòng", "Nguồn", "Kỳ", "Đơn vị", "Hệ thức", "Các số", "Công bố", "Tính lại", "Chênh lệch", "Mẫu số",
        "Mẫu số là", "Kết luận"];

    /// <summary>Writes it.</summary>
    /// <param name="stream">Where to; not closed. Need not be able to seek.</param>
    /// <param name="check">The check.</param>
    /// <param name="options">Author and date; null takes <see cref="CostWorkbookOptions.Default"/>.</param>
    /// <returns>What the workbook could not hold as it stands; empty when everything.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static IReadOnlyList<Finding> Write(Stream stream, StatedRelationCheck check, CostWorkbookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(check);
        var (looks, notes) = (new LookTable(), new WorkbookNotes());
        var sheet = new SheetWriter("Đối chiếu", looks, notes) { Widths = [8, 40, 12, 20, 34, 28, 16, 16, 14, 14, 24, 26], Frozen = (1, 1), Repeated = (1, 1) };
        for (var i = 0; i < Heads.Length; i++)
        {
            sheet.Text(i + 1, 1, Heads[i], CellLook.Heading);
        }

        var row = 1;
        foreach (var item in check.Items)
        {
            var look = item.Verdict == FigureVerdict.CannotBeRight ? CellLook.Words with { Fill = CellLook.Missing, Bold = true } : CellLook.Words;
            string[] texts = [item.Relation.Source, item.Relation.Period, item.Relation.Unit, item.Relation.Name, item.Expression];
            sheet.Number(1, ++row, item.Relation.Line, look);
            for (var i = 0; i < texts.Length; i++)
            {
                sheet.Text(i + 2, row, texts[i], look);
            }

            Number(sheet, 7, row, item.Stated.Value, look);
            Number(sheet, 8, row, item.Recomputed, look);
            Number(sheet, 9, row, item.Difference, look);
            Number(sheet, 10, row, item.Denominator, look);
            sheet.Text(11, row, item.DenominatorName ?? string.Empty, look);
            sheet.Text(12, row, FigureVerdictWords.Of(item.Verdict).Vi, look);
        }

        sheet.PrintArea = $"$A$1:$L${(ExactNumber)row}";
        WorkbookPackage.Write(stream, [sheet], looks, options ?? CostWorkbookOptions.Default, "Đối chiếu số liệu thống kê");
        return notes.Findings.ToArray();
    }

    private static void Number(SheetWriter sheet, int column, int row, ExactNumber? value, CellLook look)
    {
        if (value is { } known)
        {
            sheet.Number(column, row, known, look.In("#,##0.######"));
        }
    }
}
