using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.OpenXml.Reporting;

/// <summary>Months, days, late dossiers, parts in order.</summary>
internal sealed partial class IndicatorSheets
{
    private SheetWriter Months()
    {
        var sheet = New("Theo tháng", "Theo tháng:", [22, 14, 14, 16, 14, 16, 18, 20],
            ["Tháng", "Tiếp nhận", "Đã giải quyết", "Đúng hạn, trước hạn", "Quá hạn", "Tỷ lệ đúng hạn", "Phần mềm đếm quá hạn",
                "Tỷ lệ đúng hạn, phần mềm đếm"]);
        var row = 3;
        var first = 0;
        foreach (var month in figures.Months)
        {
            row++;
            first = month.IsInPeriod && first == 0 ? row : first;
            sheet.Text(1, row, PeriodWords.Month(month, Language.Vietnamese) + (month.IsInPeriod ? string.Empty : " (trước kỳ)"), CellLook.Words);
            long[] values = [month.Received, month.Resolved, month.InTime, month.Late];
            for (var i = 0; i < values.Length; i++)
            {
                sheet.Number(i + 2, row, values[i], Number());
            }

            Share(sheet, 6, row, At(4, row), $"{At(4, row)}+{At(5, row)}", month.InTime, month.Known);
            sheet.Number(7, row, month.LateAsVendors, Number());
            Share(sheet, 8, row, $"{At(3, row)}-{At(7, row)}", At(3, row), month.Resolved - month.LateAsVendors, month.Resolved);
        }

        var inPeriod = figures.Months.Where(month => month.IsInPeriod).ToList();
        var last = row++;
        sheet.Text(1, row, "Các tháng trong kỳ", CellLook.Sum);
        foreach (var (column, of) in new (int, Func<PeriodMonth, long>)[]
            { (2, month => month.Received), (3, month => month.Resolved), (4, month => month.InTime), (5, month => month.Late), (7, month =>
                month.LateAsVendors) })
        {
            sheet.Formula(column, row, $"SUM({At(column, first)}:{At(column, last)})", (ExactNumber)inPeriod.Sum(of), Number(isSum: true));
        }

        Share(sheet, 6, row, At(4, row), $"{At(4, row)}+{At(5, row)}", inPeriod.Sum(month => month.InTime), inPeriod.Sum(month => month.Known), isSum: true);
        Share(sheet, 8, row, $"{At(3, row)}-{At(7, row)}", At(3, row), inPeriod.Sum(month => month.Resolved - month.LateAsVendors), inPeriod.Sum(month =>
            month.Resolved), isSum: true);
        return sheet.Ended(row, 8);
    }

    private SheetWriter Days()
    {
        var sheet = New("Thời gian", "Thời gian giải quyết so với thời hạn:", [30, 12, 16, 18, 14, 14, 14], ["So với ngày đến hạn", "Hồ sơ", "Tỷ lệ",
            string.Empty, string.Empty, string.Empty, string.Empty]);
        var days = figures.All.Days;
        var bins = DayBins.Of(days);
        var (row, sum) = (3, 4 + bins.Count);
        foreach (var (name, dossiers, _) in bins)
        {
            sheet.Text(1, ++row, name.Vi, CellLook.Words);
            sheet.Number(2, row, dossiers, Number());
            Share(sheet, 3, row, At(2, row), SheetWriter.Letters(2) + "$" + (ExactNumber)sum, dossiers, days.Dossiers);
        }

        sheet.Text(1, ++row, "Hồ sơ có kết quả, biết đủ thời gian", CellLook.Sum);
        sheet.Formula(2, row, $"SUM({At(2, 4)}:{At(2, row - 1)})", (ExactNumber)days.Dossiers, Number(isSum: true));
        row += 2;
        string[] heads = ["Thời hạn", "Hồ sơ", "Thời hạn bình quân", "Đã dùng: bình quân", "Trung vị", "90% trong", "Nhiều nhất"];
        for (var i = 0; i < heads.Length; i++)
        {
            sheet.Text(i + 1, row, heads[i], CellLook.Heading);
        }

        for (var place = 0; place < DaysUsed.Classes.Count; place++)
        {
            var (used, allowed) = days.Class(place);
            sheet.Text(1, ++row, DayBins.Class(place).Vi, CellLook.Words);
            sheet.Number(2, row, used.Dossiers, Number());
            ExactNumber?[] values = [allowed, used.Mean, used.Median, used.NinthDecile, used.Most];
            for (var i = 0; i < values.Length; i++)
            {
                if (values[i] is { } value)
                {
                    sheet.Number(i + 3, row, value, CellLook.Words.In(i < 2 ? CellLook.Cents : CellLook.Money));
                }
                else
                {
                    sheet.Text(i + 3, row, string.Empty, CellLook.Words);
                }
            }
        }

        return sheet.Ended(row, 7);
    }

    private SheetWriter Late()
    {
        string[] heads = ["Bước", "Hồ sơ", "Trong số", "Mẫu số là", "Tỷ lệ", string.Empty, string.Empty, string.Empty];
        var sheet = New(LateSheet, "Hồ sơ quá hạn:", [30, 16, 16, 34, 16, 16, 20, 26], heads);
        var row = 3;
        foreach (var step in ReportMeasure.LateSteps(figures.All))
        {
            sheet.Text(1, ++row, step.Name.Vi, CellLook.Words);
            sheet.Number(2, row, step.Part, Number());
            sheet.Number(3, row, step.Of, Number());
            sheet.Text(4, row, step.Of == 0 ? step.Denominator.Vi + " (không có hoặc sổ không ghi)" : step.Denominator.Vi, CellLook.Words);
            Share(sheet, 5, row, At(2, row), At(3, row), step.Part, step.Of);
        }

        row += 2;
        string[] columns = ["Mã hồ sơ", "Mã thủ tục", "Cơ quan", "Tiếp nhận", "Hạn theo quy định", "Giải quyết", "Quá hạn (ngày làm việc)",
            "Phần mềm đếm; ghi chú"];
        for (var i = 0; i < columns.Length; i++)
        {
            sheet.Text(i + 1, row, columns[i], CellLook.Heading);
        }

        foreach (var dossier in figures.Late)
        {
            row++;
            string[] cells = [dossier.Code, dossier.ProcedureCode ?? string.Empty, dossier.Agency ?? string.Empty];
            for (var i = 0; i < cells.Length; i++)
            {
                sheet.Text(i + 1, row, PlainLine.Of(cells[i]), CellLook.Words);
            }

            sheet.Day(4, row, dossier.Received, CellLook.Words);
            sheet.Day(5, row, dossier.Due, CellLook.Words);
            if (dossier.Resolved is { } resolved)
            {
                sheet.Day(6, row, resolved, CellLook.Words);
            }
            else
            {
                sheet.Text(6, row, "chưa", CellLook.Words);
            }

            sheet.Number(7, row, dossier.LateWorkingDays, Number());
            var (counted, doubt) = (dossier.IsHidden ? "đúng hạn hoặc trong hạn" : string.Empty, dossier.IsDoubtful ? "cần kiểm tra" : string.Empty);
            sheet.Text(8, row, counted.Length > 0 && doubt.Length > 0 ? counted + "; " + doubt : counted + doubt, CellLook.Words);
        }

        return sheet.Ended(row, 8);
    }

    private SheetWriter Indicators(IndicatorSet set, int number)
    {
        var sheet = New(IndicatorSheet.Name(set, number), set.Name.Vi + ":", [16, 60, 14, 14, 14, 16, 12, 34, 50, 40, 40, 50, 50],
            ["Mã chỉ số", "Tên chỉ số", "Tử số", "Mẫu số", "Giá trị", "Đơn vị", "Điểm", "So với chỉ tiêu", "Lý do không có giá trị", "Không tính", "Chưa rõ",
                "Ghi chú", "Căn cứ"]);
        var row = 3;
        foreach (var value in options.ValuesOf(set))
        {
            sheet.Text(1, ++row, value.Indicator.Id, CellLook.Words);
            sheet.Text(2, row, value.Indicator.Name.Vi, CellLook.Words);
            IndicatorSheet.Number(sheet, 3, row, value.Numerator);
            IndicatorSheet.Number(sheet, 4, row, value.Denominator);
            IndicatorSheet.Value(sheet, 5, row, value);
            sheet.Text(6, row, IndicatorSheet.Unit(value.Indicator.Unit), CellLook.Words);
            IndicatorSheet.Number(sheet, 7, row, value.Points);
            sheet.Text(8, row, value.TargetText(Language.Vietnamese), CellLook.Words);
            var column = 8;
            foreach (var text in IndicatorSheet.Besides(set, value))
            {
                sheet.Text(++column, row, text, CellLook.Words);
            }
        }

        return sheet.Ended(row, 13);
    }

    private SheetWriter Ranks()
    {
        var sheet = New("Xếp thứ tự", "Tỷ lệ đúng hạn theo quy định:", [40, 14, 14, 14, 12, 14, 14, 14, 14, 14, 24],
            [Part(options.PartName), "Đúng hạn, trước hạn", "Quá hạn", "Tỷ lệ", "Thứ tự", "Khoảng tin cậy: từ", "đến", "Thứ tự có thể: từ", "đến",
                "Đang quá hạn", "Ghi chú"]);
        // Ranked ones together, so that a formula can rank them.
        var ranked = RankedPart.Of(figures.Parts).OrderBy(item => item.Rank is null).ToList();
        var last = ranked.Count(item => item.Rank is not null) + 3;
        var row = 3;
        foreach (var item in ranked)
        {
            sheet.Text(1, ++row, PartWords.Part(item.Part, options).Vi, CellLook.Words);
            sheet.Number(2, row, item.InTime.Part, Number());
            sheet.Number(3, row, item.InTime.Of - item.InTime.Part, Number());
            Share(sheet, 4, row, At(2, row), $"{At(2, row)}+{At(3, row)}", item.InTime.Part, item.InTime.Of);
            if (item.Rank is { } rank)
            {
                sheet.Formula(5, row, $"RANK({At(4, row)},$D$4:$D${(ExactNumber)last})", (ExactNumber)rank, Number());
            }
            else
            {
                sheet.Text(5, row, string.Empty, CellLook.Words);
            }

            sheet.Number(6, row, item.Low, Percent());
            sheet.Number(7, row, item.High, Percent());
            Rank(8, item.Best);
            Rank(9, item.Worst);
            sheet.Number(10, row, item.Part.ByLaw.PendingOverdue, Number());
            sheet.Text(11, row, string.Join("; ", new[] { item.IsTied ? "đồng hạng" : string.Empty, item.IsUncertain ? "ít hồ sơ"
                : string.Empty }.Where(text => text.Length > 0)), CellLook.Words);
        }

        return sheet.Ended(row, 11);

        void Rank(int column, int? rank)
        {
            if (rank is { } known)
            {
                sheet.Number(column, row, known, Number());
            }
            else
            {
                sheet.Text(column, row, string.Empty, CellLook.Words);
            }
        }
    }
}
