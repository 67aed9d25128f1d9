using Cchc.Core.Costs.Published;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>The check of a published table as a workbook (đối chiếu bảng số liệu): every figure, stated and recomputed, with the difference as a
/// formula.</summary>
public static class TableCheckWorkbook
{
    private const int Line = 1, Row = 2, Column = 3, Stated = 4, Recomputed = 5, Difference = 6, Tolerance = 7, Verdict = 8;

    /// <summary>Writes it.</summary>
    /// <param name="stream">Where to; not closed. Need not be able to seek.</param>
    /// <param name="check">The check.</param>
    /// <param name="options">Author and date; null takes <see cref="CostWorkbookOptions.Default"/>.</param>
    /// <returns>What the workbook could not hold as it stands; empty when everything.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static IReadOnlyList<Finding> Write(Stream stream, PublishedTableCheck check, CostWorkbookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(check);
        var (looks, notes) = (new LookTable(), new WorkbookNotes());
        var title = check.Table.Title.Length > 0 ? check.Table.Title : "Đối chiếu bảng số liệu";
        var sheet = new SheetWriter("Đối chiếu", looks, notes) { Widths = [8, 44, 26, 20, 20, 18, 14, 26], Frozen = (Row, 3), Repeated = (3, 3) };
        sheet.Text(1, 1, title, CellLook.Title);
        sheet.Merge(1, Verdict, 1, CellLook.Title);
        sheet.Height(1, title, 130, 20);
        var heads = new[] { "Dòng", "Hàng", "Cột", "Công bố", "Tính lại", "Chênh lệch", "Sai số cho phép", "Kết luận" };
        for (var i = 0; i < heads.Length; i++)
        {
            sheet.Text(i + 1, 3, heads[i], CellLook.Heading);
        }

        var row = 3;
        foreach (var figure in check.Figures)
        {
            Figure(sheet, ++row, check, figure);
        }

        sheet.PrintArea = $"$A$1:$H${(ExactNumber)row}";
        WorkbookPackage.Write(stream, [sheet], looks, options ?? CostWorkbookOptions.Default, title);
        return notes.Findings.ToArray();
    }

    private static void Figure(SheetWriter sheet, int row, PublishedTableCheck check, PublishedTableCheck.CheckedFigure figure)
    {
        var look = figure.Verdict == FigureVerdict.CannotBeRight ? CellLook.Words with { Fill = CellLook.Missing, Bold = true } : CellLook.Words;
        var number = look.In("#,##0.######");
        sheet.Number(Line, row, check.Table.Rows[figure.Row].Line, look);
        sheet.Text(Row, row, figure.RowName, look);
        sheet.Text(Column, row, figure.Column, look);
        if (figure.Stated.Value is { } stated)
        {
            sheet.Number(Stated, row, stated, number);
        }
        else
        {
            sheet.Text(Stated, row, figure.Stated.Text, look);
        }

        if (figure.Recomputed is { } value)
        {
            sheet.Number(Recomputed, row, value, number);
            sheet.Formula(Difference, row, SheetWriter.Address(Stated, row) + "-" + SheetWriter.Address(Recomputed, row), figure.Stated.Value - value, number);
        }

        sheet.Number(Tolerance, row, figure.Tolerance, number);
        sheet.Text(Verdict, row, FigureVerdictWords.Of(figure.Verdict).Vi, look);
    }
}
