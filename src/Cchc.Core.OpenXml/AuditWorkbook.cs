using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>The audit of a register as a workbook (kết quả rà soát sổ theo dõi hồ sơ): by rule, by agency and officer, when stops begin, and a row a
/// finding.</summary>
public static class AuditWorkbook
{
    /// <summary>The most findings of a workbook; more are CSV.</summary>
    public const int MostFindings = 100_000;

    private const string Decimals = "0.00";
    private const string Chances = "0.0000";

    /// <summary>Writes it.</summary>
    /// <param name="stream">Where to; not closed. Need not be able to seek.</param>
    /// <param name="summary">The sums.</param>
    /// <param name="listed">The dossiers whose findings are listed.</param>
    /// <param name="options">Author and date; null takes <see cref="CostWorkbookOptions.Default"/>.</param>
    /// <returns>What the workbook could not hold as it stands; empty when everything.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are more findings than a workbook holds.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static IReadOnlyList<Finding> Write(Stream stream, AuditSummary summary, IReadOnlyList<AuditedDossier> listed, CostWorkbookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(listed);
        if (listed.Sum(dossier => dossier.Findings.Count) > MostFindings)
        {
            throw new ArgumentException($"More than {DateText.EnNumber(MostFindings)} findings do not go into a workbook: write CSV.", nameof(listed));
        }

        var (looks, notes) = (new LookTable(), new WorkbookNotes());
        SheetWriter[] sheets =
        [
            Rules(summary, looks, notes), Groups("Cơ quan", summary.Agencies, looks, notes), Groups("Cán bộ", summary.Officers, looks, notes),
                Stops(summary.Stops, looks, notes),
            Findings(listed, looks, notes),
        ];
        WorkbookPackage.Write(stream, sheets, looks, options ?? CostWorkbookOptions.Default, "Rà soát sổ theo dõi hồ sơ");
        return notes.Findings.ToArray();
    }

    private static SheetWriter Rules(AuditSummary summary, LookTable looks, WorkbookNotes notes)
    {
        var sheet = SheetWriter.Headed("Tiêu chí", looks, notes, [16, 52, 12, 14, 34, 12, 12, 12, 14], "Mã tiêu chí", "Tiêu chí", "Hồ sơ", "Trong số",
            "Mẫu số là",
            "Tỷ lệ (%)", "Từ (%)",
            "Đến (%)", "Ngày được lợi");
        var row = 1;
        foreach (var rule in AuditRule.All.Where(rule => summary.All.ShareOf(rule).Of > 0))
        {
            var share = summary.All.ShareOf(rule);
            sheet.Text(1, ++row, rule.Code, CellLook.Words);
            sheet.Text(2, row, AuditWords.Title(rule, summary.All).Vi, CellLook.Words);
            Shares(sheet, row, 3, share);
            sheet.Text(5, row, rule.Denominator.Vi, CellLook.Words);
            sheet.Number(9, row, summary.All.GainedBy(rule), CellLook.Words.In(CellLook.Money));
        }

        return sheet.Ended(row, 9);
    }

    // Dossiers, of how many; then the share and its interval.
    private static void Shares(SheetWriter sheet, int row, int column, AuditShare share)
    {
        var after = column + 3;
        sheet.Number(column, row, share.Part, CellLook.Words.In(CellLook.Money));
        sheet.Number(column + 1, row, share.Of, CellLook.Words.In(CellLook.Money));
        sheet.Formula(after, row, $"100*{SheetWriter.Address(column, row)}/{SheetWriter.Address(column + 1, row)}",
            share.Of == 0 ? null : ExactNumber.Fraction(share.Part * 100, share.Of), CellLook.Words.In(Decimals));
        sheet.Number(after + 1, row, Rounded(share.Low * 100), CellLook.Words.In(Decimals));
        sheet.Number(after + 2, row, Rounded(share.High * 100), CellLook.Words.In(Decimals));
    }

    private static SheetWriter Groups(string name, IReadOnlyList<AuditSummary.Group> groups, LookTable looks, WorkbookNotes notes)
    {
        var sheet = SheetWriter.Headed(name, looks, notes, [24, 14, 16, 52, 12, 12, 14, 12, 12, 12, 16, 18, 14], "Cơ quan", "Mã cán bộ", "Mã tiêu chí",
            "Tiêu chí", "Hồ sơ",
            "Trong số",
            "Mẫu số là", "Tỷ lệ (%)", "Từ (%)", "Đến (%)", "Xác suất ngẫu nhiên",
            "Xác suất khi so cùng thủ tục", "Khác biệt rõ");
        var row = 1;
        foreach (var group in groups)
        {
            foreach (var rule in AuditRule.All.Where(rule => group.ShareOf(rule).Part > 0))
            {
                var share = group.ShareOf(rule);
                var look = share.IsSignificant ? CellLook.Words with { Fill = CellLook.Missing } : CellLook.Words;
                sheet.Text(1, ++row, group.IsRest ? "các đơn vị khác" : group.Agency ?? string.Empty, look);
                sheet.Text(2, row, group.Officer ?? string.Empty, look);
                sheet.Text(3, row, rule.Code, look);
                sheet.Text(4, row, AuditWords.Title(rule, group).Vi, look);
                Shares(sheet, row, 5, share);
                sheet.Text(7, row, rule.Denominator.Vi, look);
                if (share.Chance is { } chance)
                {
                    sheet.Number(11, row, Rounded(chance), look.In(Chances));
                }

                if (share.ChanceWithin is { } within)
                {
                    sheet.Number(12, row, Rounded(within), look.In(Chances));
                }

                sheet.Text(13, row, share.IsSignificant ? "có" : string.Empty, look);
            }
        }

        return sheet.Ended(row, 13);
    }

    private static SheetWriter Stops(StopHistogram stops, LookTable looks, WorkbookNotes notes)
    {
        var sheet = SheetWriter.Headed("Thời điểm dừng", looks, notes, [40, 16], "Giờ làm việc còn lại đến hạn", "Số lần dừng");
        var row = 1;
        foreach (var bin in stops.Bins)
        {
            Line(bin.ToHours is { } to ? $"{bin.FromHours}–{to}" : $"từ {bin.FromHours}", bin.Count);
        }

        Line("đã quá hạn", stops.AfterDue);
        Line("không có hạn để so", stops.Unknown);
        Line("trong 8 giờ làm việc cuối", stops.InLastDay);
        Line("nếu rải đều theo thời hạn", Rounded(stops.ExpectedInLastDay));
        return sheet.Ended(row, 2);

        void Line(string name, ExactNumber count)
        {
            sheet.Text(1, ++row, name, CellLook.Words);
            sheet.Number(2, row, count, CellLook.Words.In("#,##0.##"));
        }
    }

    private static SheetWriter Findings(IReadOnlyList<AuditedDossier> listed, LookTable looks, WorkbookNotes notes)
    {
        var sheet = SheetWriter.Headed("Phát hiện", looks, notes, [8, 26, 20, 12, 16, 20, 12, 60, 60], "Dòng", "Mã hồ sơ", "Cơ quan", "Mã cán bộ",
            "Mã tiêu chí",
            "Thời điểm", "Ngày được lợi",
            "Phát hiện", "Căn cứ");
        var row = 1;
        foreach (var finding in listed.SelectMany(dossier => dossier.Findings))
        {
            sheet.Number(1, ++row, finding.Line, CellLook.Words);
            sheet.Text(2, row, finding.Dossier, CellLook.Words);
            sheet.Text(3, row, finding.Agency ?? string.Empty, CellLook.Words);
            sheet.Text(4, row, finding.Officer ?? string.Empty, CellLook.Words);
            sheet.Text(5, row, finding.Rule.Code, CellLook.Words);
            if (finding.IsOfDay)
            {
                sheet.Day(6, row, finding.At?.Date, CellLook.Words);
            }
            else
            {
                sheet.Moment(6, row, finding.At, CellLook.Words);
            }

            if (finding.GainedWorkingDays is { } days)
            {
                sheet.Number(7, row, days, CellLook.Words);
            }

            sheet.Text(8, row, finding.Text.Vi, CellLook.Words);
            sheet.Text(9, row, finding.LegalSourceIn(Language.Vietnamese), CellLook.Words);
        }

        return sheet.Ended(row, 9);
    }

    private static ExactNumber Rounded(double number) => ExactNumber.FromDecimal(Math.Round((decimal)number, 4));
}
