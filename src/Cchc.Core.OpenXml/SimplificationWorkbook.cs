using Cchc.Core.Costs;
using Cchc.Core.Exchange.Simplification;
using Cchc.Core.Simplification;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>Candidates of a simplification as a workbook (kết quả rà soát, đơn giản hóa thủ tục hành chính): by rule, one by one with the saving of a year as a
/// formula, and the assumptions.</summary>
public static class SimplificationWorkbook
{
    /// <summary>The most candidates of a workbook; more are CSV.</summary>
    public const int MostCandidates = 100_000;

    private const string Decimals = "#,##0.00";
    private const int DossiersColumn = 16;
    private const int FirstYearColumn = 18;

    /// <summary>Writes it.</summary>
    /// <param name="stream">Where to; not closed. Need not be able to seek.</param>
    /// <param name="candidates">The candidates in the order in which they are listed.</param>
    /// <param name="options">What the finder was given.</param>
    /// <param name="workbook">Author and date; null takes <see cref="CostWorkbookOptions.Default"/>.</param>
    /// <returns>What the workbook could not hold as it stands; empty when everything.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are more candidates than a workbook holds.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static IReadOnlyList<Finding> Write(Stream stream, IReadOnlyList<SimplificationCandidate> candidates, SimplificationOptions options,
        CostWorkbookOptions? workbook = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(options);
        if (candidates.Count > MostCandidates)
        {
            throw new ArgumentException($"More than {DateText.EnNumber(MostCandidates)} candidates do not go into a workbook: write CSV.", nameof(candidates));
        }

        var (looks, notes) = (new LookTable(), new WorkbookNotes());
        SheetWriter[] sheets = [Rules(candidates, looks, notes), Questions(candidates, looks, notes), Assumed(candidates, options, looks, notes)];
        WorkbookPackage.Write(stream, sheets, looks, workbook ?? CostWorkbookOptions.Default, "Rà soát, đơn giản hóa thủ tục hành chính");
        return notes.Findings.ToArray();
    }

    private static SheetWriter Rules(IReadOnlyList<SimplificationCandidate> candidates, LookTable looks, WorkbookNotes notes)
    {
        var sheet = SheetWriter.Headed("Tiêu chí", looks, notes, [16, 60, 14, 14], "Mã tiêu chí", "Tiêu chí", "Nội dung", "Thủ tục");
        var row = 1;
        foreach (var rule in SimplificationRule.All)
        {
            var of = candidates.Where(candidate => candidate.Rule == rule).ToList();
            sheet.Text(1, ++row, rule.Code, CellLook.Words);
            sheet.Text(2, row, rule.Title.Vi, CellLook.Words);
            sheet.Number(3, row, of.Count, CellLook.Words.In(CellLook.Money));
            sheet.Number(4, row, of.Select(candidate => candidate.Procedure.Value).Distinct(StringComparer.Ordinal).Count(), CellLook.Words.In(CellLook.Money));
        }

        return sheet.Ended(row, 4);
    }

    private static SheetWriter Questions(IReadOnlyList<SimplificationCandidate> candidates, LookTable looks, WorkbookNotes notes)
    {
        var sheet = SheetWriter.Headed("Nội dung", looks, notes, [6, 16, 40, 16, 30, 50, 60, 50, 14, 9, 9, 9, 12, 12, 12, 12, 34, 16, 16, 16, 10], "Số",
            "Mã thủ tục",
            "Thủ tục", "Mã tiêu chí", "Vị trí", "Lời ghi trong bản ghi", "Câu hỏi", "Căn cứ", "Cần kiểm tra", "Giờ, thấp", "Giờ, giữa", "Giờ, cao",
            "Đồng, thấp", "Đồng, giữa", "Đồng, cao", "Hồ sơ một năm", "Nguồn số hồ sơ", "Đồng một năm, thấp", "Đồng một năm, giữa", "Đồng một năm, cao",
            "Công sức");
        var row = 1;
        foreach (var candidate in candidates)
        {
            sheet.Number(1, ++row, row - 1, CellLook.Words);
            sheet.Text(2, row, candidate.Id, CellLook.Words);
            sheet.Text(3, row, candidate.Name, CellLook.Words);
            sheet.Text(4, row, candidate.Rule.Code, CellLook.Words);
            sheet.Text(5, row, candidate.Place.Vi, CellLook.Words);
            sheet.Text(6, row, candidate.Words, CellLook.Words);
            sheet.Text(7, row, candidate.Question.Vi, CellLook.Words);
            sheet.Text(8, row, SimplificationWords.Sources(candidate, Language.Vietnamese), CellLook.Words);
            sheet.Text(9, row, candidate.IsToBeChecked ? "có" : string.Empty, CellLook.Words);
            Range(sheet, row, 10, candidate.Hours, Decimals);
            Range(sheet, row, 13, candidate.Money, CellLook.Money);
            Number(sheet, row, DossiersColumn, candidate.DossiersPerYear, CellLook.Money);
            sheet.Text(17, row, candidate.DossiersSource?.Vi ?? string.Empty, CellLook.Words);
            Year(sheet, row, candidate.MoneyPerYear);
            Number(sheet, row, 21, candidate.Effort?.Likely, "0.#");
        }

        return sheet.Ended(row, 21);
    }

    // One dossier times the dossiers of a year; without either there is no number.
    private static void Year(SheetWriter sheet, int row, Estimate? money)
    {
        ExactNumber?[] ends = [money?.Low, money?.Likely, money?.High];
        for (var i = 0; i < ends.Length; i++)
        {
            var (one, dossiers) = (SheetWriter.Address(13 + i, row), SheetWriter.Address(DossiersColumn, row));
            if (ends[i] is { } value)
            {
                sheet.Formula(FirstYearColumn + i, row, $"{one}*{dossiers}", value, CellLook.Words.In(CellLook.Money));
            }
            else
            {
                sheet.Text(FirstYearColumn + i, row, i == 0 ? "chưa biết" : string.Empty, CellLook.Words);
            }
        }
    }

    private static SheetWriter Assumed(IReadOnlyList<SimplificationCandidate> candidates, SimplificationOptions options, LookTable looks, WorkbookNotes notes)
    {
        var sheet = SheetWriter.Headed("Giả định", looks, notes, [60, 14, 14, 14, 20, 70], "Giả định", "Thấp", "Giữa", "Cao", "Đơn vị", "Nguồn");
        var row = 1;
        foreach (var income in AssumptionSet.IncomesOf(candidates))
        {
            sheet.Text(1, ++row, $"thu nhập một giờ, {SimplificationWords.Payer(income.Payer).Vi}", CellLook.Words);
            Range(sheet, row, 2, income.Value, Decimals);
            sheet.Text(5, row, "đồng", CellLook.Words);
            sheet.Text(6, row, $"{income.Series} {DateText.EnNumber(income.Year)}; {income.Source}", CellLook.Words);
        }

        foreach (var assumption in options.Assumptions.UsedBy(candidates))
        {
            sheet.Text(1, ++row, assumption.Name.Vi, CellLook.Words);
            Range(sheet, row, 2, assumption.Value, Decimals);
            sheet.Text(5, row, assumption.Unit.Vi, CellLook.Words);
            sheet.Text(6, row, SimplificationWords.Basis(assumption, Language.Vietnamese), CellLook.Words);
        }

        return sheet.Ended(row, 6);
    }

    private static void Range(SheetWriter sheet, int row, int column, Estimate? range, string format)
    {
        Number(sheet, row, column, range?.Low, format);
        Number(sheet, row, column + 1, range?.Likely, format);
        Number(sheet, row, column + 2, range?.High, format);
    }

    private static void Number(SheetWriter sheet, int row, int column, ExactNumber? number, string format)
    {
        if (number is { } known)
        {
            sheet.Number(column, row, known.Round(6), CellLook.Words.In(format));
        }
        else
        {
            sheet.Text(column, row, string.Empty, CellLook.Words);
        }
    }
}
