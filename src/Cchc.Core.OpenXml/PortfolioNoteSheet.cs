using System.Globalization;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Times;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>Methods, published reviews, progress of programmes, files and findings of a portfolio: words, and no formulas.</summary>
internal static class PortfolioNoteSheet
{
    public static void Write(SheetWriter sheet, PortfolioContent content, CostWorkbookOptions options, WorkbookNotes notes)
    {
        var row = 1;
        sheet.Widths = [20, 40, 100];
        sheet.Text(1, 1, "NGUỒN SỐ LIỆU VÀ GHI NHẬN", CellLook.Title);
        sheet.Merge(1, 3, 1, CellLook.Title);
        Line("Phương pháp", "Chi phí tuân thủ", "Điều 27 Thông tư số 02/2017/TT-VPCP; không tính chi phí cơ hội, không tính thời gian chờ.");
        if (content.Portfolio.Rows.Any(item => item.Method == CostMethod.WaitingTime))
        {
            Line("Phương pháp", "Lượng giá thời gian chờ", WaitingCost.Warning.Text.Vi);
        }

        var day = options.Date is { } date
            ? string.Format(CultureInfo.InvariantCulture, "{0:00}/{1:00}/{2:0000}", date.Day, date.Month, date.Year)
            : string.Empty;
        (string Label, string Text)[] head = [("Người lập", options.PreparedBy), ("Ngày lập", day), ("Dữ liệu", options.Data)];
        foreach (var (label, text) in head.Where(item => item.Text.Length > 0))
        {
            Line(label, string.Empty, text);
        }

        foreach (var review in content.Reviews)
        {
            Line("Rà soát", review.Name, review.Summary.Describe().Vi + (review.Source.Length > 0 ? $" ({Citation.Vi(review.Source)})" : string.Empty));
        }

        foreach (var programme in content.Programmes)
        {
            foreach (var year in programme.Years.Where(year => year.Year > programme.BaselineYear))
            {
                var name = $"Năm {year.Year.ToString(CultureInfo.InvariantCulture)} so với {programme.BaselineYear.ToString(CultureInfo.InvariantCulture)}";
                Line("Chương trình", name, year.Change is { } change ? $"giảm {change.Saving.ToVietnamese()} {FormWords.Money(programme.Currency)}"
                    + (change.Rate is { } rate ? $" ({Percent.Of(rate).Vi})" : string.Empty) : "chưa tính được");
                foreach (var progress in year.Targets.Where(progress => progress.Target.Year == year.Year))
                {
                    Line("Chỉ tiêu", progress.Target.Name.Vi,
                        progress.IsReached switch
                        {
                            true => "đạt",
                            false => $"chưa đạt, còn thiếu {progress.MissingPoints!.Value.ToVietnamese(2)} điểm %",
                            null => "không xác định",
                        });
                }
            }
        }

        foreach (var file in content.Files)
        {
            Line("Tệp đã đọc", file, string.Empty);
        }

        foreach (var file in content.Refused)
        {
            Line("Tệp có lỗi, không cộng", file, string.Empty);
        }

        foreach (var finding in content.Findings.Concat(notes.Findings).ToList())
        {
            Line(finding.Code, finding.Place, finding.Text.Vi);
        }

        sheet.PrintArea = $"$A$1:$C${row.ToString(CultureInfo.InvariantCulture)}";

        void Line(string first, string second, string third)
        {
            row++;
            sheet.Text(1, row, first, CellLook.Words);
            sheet.Text(2, row, second, CellLook.Words);
            sheet.Text(3, row, third, CellLook.Words);
        }
    }
}
