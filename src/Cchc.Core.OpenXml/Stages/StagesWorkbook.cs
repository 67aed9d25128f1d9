using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Exchange.Stages;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.OpenXml.Stages;

/// <summary>
/// A register held against its processes as a workbook (tiến độ theo bước của sổ theo dõi hồ sơ): how many dossiers can be told, by agency, by step, by role,
/// by agency and step, the steps late by most, and what no process has.
/// </summary>
public static class StagesWorkbook
{
    private const string Decimals = "#,##0.00";
    private const string Chances = "0.0000";

    /// <summary>Writes it.</summary>
    /// <param name="stream">Where to; not closed. Need not be able to seek.</param>
    /// <param name="summary">The sums.</param>
    /// <param name="options">Author and date; null takes <see cref="CostWorkbookOptions.Default"/>.</param>
    /// <returns>What the workbook could not hold as it stands; empty when everything.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static IReadOnlyList<Finding> Write(Stream stream, StagesSummary summary, CostWorkbookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(summary);
        var (looks, notes) = (new LookTable(), new WorkbookNotes());
        SheetWriter[] sheets =
        [
            Standings(summary, looks, notes), Groups("Theo cơ quan", summary.Agencies, looks, notes), Groups("Theo bước", summary.Steps, looks, notes),
            Groups("Theo chức danh", summary.Roles, looks, notes), Groups("Cơ quan và bước", summary.AgencySteps, looks, notes), Longest(summary, looks, notes),
            Missing(summary, looks, notes),
        ];
        WorkbookPackage.Write(stream, sheets, looks, options ?? CostWorkbookOptions.Default, "Tiến độ theo bước của sổ theo dõi hồ sơ");
        return notes.Findings.ToArray();
    }

    private static SheetWriter Standings(StagesSummary summary, LookTable looks, WorkbookNotes notes)
    {
        var sheet = SheetWriter.Headed("Hồ sơ", looks, notes, [48, 16], "Hồ sơ", "Số lượng");
        var row = 1;
        foreach (var (standing, name) in StagesWords.Standings)
        {
            sheet.Text(1, ++row, name.Vi, CellLook.Words);
            sheet.Number(2, row, summary.Count(standing), CellLook.Words.In(CellLook.Money));
        }

        sheet.Text(1, ++row, StagesWords.CountedBy.Vi, CellLook.Words);
        return sheet.Ended(row, 2);
    }

    private static SheetWriter Groups(string name, IReadOnlyList<StagesSummary.Group> groups, LookTable looks, WorkbookNotes notes)
    {
        var sheet = SheetWriter.Headed(name, looks, notes, [28, 16, 8, 44, 12, 12, 12, 12, 14, 14, 14, 14, 14, 12, 12, 14, 14, 12],
            "Cơ quan ghi trong sổ", "Mã thủ tục", "Bước",
            "Đơn vị, chức danh", "Số bước", "Trễ", "Trễ do chính mình", "Tỷ lệ do mình (%)", "Giờ trễ", "Giờ trễ do mình", "Giờ đã dùng", "Giờ được giao",
            "Không rõ thời điểm", "Đang giữ", "Đang trễ", "Xác suất ngẫu nhiên", "Xác suất khi so cùng bước, cơ quan", "Khác biệt rõ");
        var row = 1;
        foreach (var group in groups)
        {
            var own = group.OwnLate;
            var look = own.IsSignificant ? CellLook.Words with { Fill = CellLook.Missing } : CellLook.Words;
            sheet.Text(1, ++row, group.Stage is null || group.Agency is not null || group.IsRest ? StagesWords.AgencyOf(group).Vi : string.Empty, look);
            sheet.Text(2, row, group.Procedure ?? string.Empty, look);
            sheet.Text(3, row, group.Procedure is null ? string.Empty : group.Stage!.Number, look);
            sheet.Text(4, row, group.Stage is { } stage ? StagesWords.RoleOf(stage) : string.Empty, look);
            Counts(sheet, row, 5, look, group.Steps, group.Late.Part, own.Part);
            sheet.Formula(8, row, $"100*{SheetWriter.Address(7, row)}/{SheetWriter.Address(5, row)}",
                own.Of == 0 ? null : ExactNumber.Fraction(own.Part * 100, own.Of),
                look.In(Decimals));
            Hours(sheet, row, 9, look, group.LateHours, group.OwnLateHours, group.UsedHours, group.AllowedHours);
            Counts(sheet, row, 13, look, group.Unknown, group.Holding, group.HoldingLate);
            Chance(sheet, row, 16, look, own.Chance);
            Chance(sheet, row, 17, look, own.ChanceWithin);
            sheet.Text(18, row, own.IsSignificant ? "có" : string.Empty, look);
        }

        return sheet.Ended(row, 18);
    }

    private static SheetWriter Longest(StagesSummary summary, LookTable looks, WorkbookNotes notes)
    {
        var sheet = SheetWriter.Headed("Trễ lâu nhất", looks, notes, [8, 26, 16, 24, 12, 8, 44, 18, 18, 18, 12, 14, 14], "Dòng", "Mã hồ sơ", "Mã thủ tục",
            "Cơ quan ghi trong sổ", "Mã cán bộ", "Bước",
            "Đơn vị, chức danh", "Nhận hồ sơ", "Hạn của bước", "Xong", "Đang giữ", "Giờ trễ", "Giờ do mình");
        var row = 1;
        foreach (var late in summary.Longest)
        {
            var (step, look) = (late.Step, CellLook.Words);
            sheet.Number(1, ++row, late.Line, look);
            sheet.Text(2, row, late.Dossier, look);
            sheet.Text(3, row, late.Procedure, look);
            sheet.Text(4, row, late.Agency ?? string.Empty, look);
            sheet.Text(5, row, late.Officer ?? string.Empty, look);
            sheet.Text(6, row, step.Stage.Number, look);
            sheet.Text(7, row, StagesWords.RoleOf(step.Stage), look);
            sheet.Moment(8, row, step.Started, look);
            sheet.Moment(9, row, step.Due, look);
            sheet.Moment(10, row, step.Done, look);
            sheet.Text(11, row, step.IsHolding ? "có" : string.Empty, look);
            Hours(sheet, row, 12, look, StagesRows.Hours(step.Late), StagesRows.Hours(step.OwnLate));
        }

        return sheet.Ended(row, 13);
    }

    private static SheetWriter Missing(StagesSummary summary, LookTable looks, WorkbookNotes notes)
    {
        var sheet = SheetWriter.Headed("Chưa có trong quy trình", looks, notes, [36, 60, 16], "Loại", "Tên, mã", "Số lượng");
        var row = 1;
        Lines("thủ tục không có quy trình (hồ sơ)", summary.WithoutProcess, summary.WithoutProcessElsewhere);
        Lines("nơi nhận không có trong quy trình (lần chuyển)", summary.UnknownNames, summary.UnknownElsewhere);
        return sheet.Ended(row, 3);

        void Lines(string kind, IEnumerable<KeyValuePair<string, long>> names, long elsewhere)
        {
            foreach (var pair in elsewhere > 0 ? names.Append(new KeyValuePair<string, long>("các tên khác", elsewhere)) : names)
            {
                sheet.Text(1, ++row, kind, CellLook.Words);
                sheet.Text(2, row, pair.Key, CellLook.Words);
                sheet.Number(3, row, pair.Value, CellLook.Words.In(CellLook.Money));
            }
        }
    }

    private static void Counts(SheetWriter sheet, int row, int column, CellLook look, params long[] counts)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            sheet.Number(column + i, row, counts[i], look.In(CellLook.Money));
        }
    }

    private static void Hours(SheetWriter sheet, int row, int column, CellLook look, params decimal[] hours)
    {
        for (var i = 0; i < hours.Length; i++)
        {
            sheet.Number(column + i, row, ExactNumber.FromDecimal(hours[i]), look.In(Decimals));
        }
    }

    private static void Chance(SheetWriter sheet, int row, int column, CellLook look, double? chance)
    {
        if (chance is { } known)
        {
            sheet.Number(column, row, ExactNumber.FromDecimal(Math.Round((decimal)known, 4)), look.In(Chances));
        }
    }
}
