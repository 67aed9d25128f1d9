using System.Globalization;
using Cchc.Core.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>Method, incomes, ranges, evidence, findings, data. Column (5) of the forms refers to the incomes here: one place to change them.</summary>
internal sealed class SourceSheet
{
    private const int Columns = 7;
    private const int ValueColumn = 3;

    private readonly SheetWriter sheet;
    private readonly List<HourlyIncome> incomes = [];
    private readonly int firstIncome;
    private int row;

    public SourceSheet(SheetWriter sheet, IReadOnlyList<ComplianceCost> costs, CostWorkbookOptions options)
    {
        this.sheet = sheet;
        sheet.Widths = [20, 30, 16, 12, 14, 44, 40];
        sheet.Text(1, 1, "NGUỒN SỐ LIỆU VÀ CÁCH TÍNH", CellLook.Title);
        sheet.Merge(1, Columns, 1, CellLook.Title);
        row = 1;
        Section("Phương pháp");
        Line("Phương pháp theo Điều 27 Thông tư số 02/2017/TT-VPCP: (10) = (4)×(5)+(6)+(7); (11) = (10)×(8)×(9). Không tính chi phí cơ hội, không tính " +
            "thời gian chờ.");
        Line("Các ô kết quả là công thức: sửa số liệu đầu vào thì kết quả được tính lại. Số không được làm tròn khi tính, chỉ làm tròn khi hiển thị.");
        Line("Ô màu vàng là số liệu chưa có; #N/A nghĩa là chưa tính được, không phải bằng 0. Mức thu nhập một giờ chỉ sửa ở bảng dưới đây.");
        var given = new (string Label, string Text)[]
        {
            ("Người lập", options.PreparedBy),
            ("Ngày lập", options.Date is { } date ? Day(date) : string.Empty),
            ("Dữ liệu", options.Data),
        };
        foreach (var (label, text) in given.Where(item => item.Text.Length > 0))
        {
            Line(label + ": " + text);
        }

        Section("Thu nhập bình quân một giờ làm việc: cột (5)");
        Heads("Người chịu chi phí", "Chuỗi số liệu", "Một giờ", "Tiền", "Năm", "Nguồn", "Cách tính");
        firstIncome = row + 1;
        foreach (var income in costs.SelectMany(FormRow.Of).Select(line => line.Income).Concat(costs.SelectMany(cost => cost.Sheet.Incomes))
            .OfType<HourlyIncome>())
        {
            if (!incomes.Contains(income))
            {
                incomes.Add(income);
                row++;
                sheet.Text(1, row, FormWords.Payer(income.Payer), CellLook.Words);
                sheet.Text(2, row, income.Series, CellLook.Words);
                sheet.Number(ValueColumn, row, income.Value.Likely, CellLook.Words.In(income.Value.Likely.IsWhole ? CellLook.Money : CellLook.Cents));
                sheet.Text(4, row, income.Currency, CellLook.Words);
                sheet.Text(5, row, income.Year.ToString(CultureInfo.InvariantCulture), CellLook.Words);
                sheet.Text(6, row, Citation.Vi(income.Source), CellLook.Words);
                sheet.Text(7, row, income.Derivation, CellLook.Words);
            }
        }

        if (incomes.Count == 0)
        {
            Line("Không có mức thu nhập nào.");
        }
    }

    /// <summary>The cell of an income as the forms name it.</summary>
    public string Reference(HourlyIncome income) =>
        "'" + sheet.Name + "'!$" + SheetWriter.Letters(ValueColumn) + "$" + (firstIncome + incomes.IndexOf(income)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes what follows the incomes, when the forms are written.</summary>
    public void Finish(IReadOnlyList<(string Name, ComplianceCost Cost)> forms, IReadOnlyList<Finding> findings)
    {
        Ranges(forms);
        var evidence = forms.SelectMany(form => form.Cost.Sheet.Activities.Where(activity => activity.Evidence.Length > 0)
            .Select(activity => (form.Name, Activity: activity)))
            .ToList();
        if (evidence.Count > 0)
        {
            Section("Căn cứ của số liệu");
            Heads("Bảng", "Công việc", "Mã", "Căn cứ");
            foreach (var (name, activity) in evidence)
            {
                Row(name, activity.Name, activity.Id, activity.Evidence);
                sheet.Merge(4, 7, row, CellLook.Words);
                sheet.Height(row, activity.Evidence, 100);
            }
        }

        Section("Ghi nhận khi kiểm tra");
        if (findings.Count == 0)
        {
            Line("Không có.");
            return;
        }

        Heads("Mã", "Chỗ", "Mức", "Nội dung");
        foreach (var finding in findings)
        {
            Row(finding.Code, CostPlace.In(finding.Place, Language.Vietnamese), FindingText.Severity(finding.Severity).Vi, finding.Text.Vi);
            sheet.Merge(4, 7, row, CellLook.Words);
            sheet.Height(row, finding.Text.Vi, 100);
            sheet.Height(row, CostPlace.In(finding.Place, Language.Vietnamese), 26);
        }
    }

    /// <summary>Sets how the sheet is printed, when nothing more is added.</summary>
    public void Close() => sheet.PrintArea = $"$A$1:$G${row.ToString(CultureInfo.InvariantCulture)}";

    private void Ranges(IReadOnlyList<(string Name, ComplianceCost Cost)> forms)
    {
        var ranges = forms.SelectMany(form => form.Cost.Sheet.Activities.SelectMany(Inputs).Select(input => (form.Name, input.Id, input.Name, input.Value)))
            .Concat(forms.SelectMany(form =>
                new[]
                {
                    (form.Name, string.Empty, "Số lần một năm", form.Cost.Sheet.TimesPerYear),
                    (form.Name, string.Empty, "Số đối tượng một năm", form.Cost.Sheet.SubjectsPerYear),
                }))
            .Where(range => range.Item4 is { IsCertain: false }).ToList();
        if (ranges.Count == 0)
        {
            return;
        }

        Section("Số liệu có khoảng giá trị (bảng tính dùng giá trị nhiều khả năng nhất)");
        Heads("Bảng", "Số liệu", "Mã", "Thấp", "Nhiều khả năng nhất", "Cao");
        foreach (var (name, id, what, value) in ranges)
        {
            Row(name, what, id);
            sheet.Number(4, row, value!.Low, CellLook.Words.In("General"));
            sheet.Number(5, row, value.Likely, CellLook.Words.In("General"));
            sheet.Number(6, row, value.High, CellLook.Words.In("General"));
        }
    }

    private static IEnumerable<(string Id, string Name, Estimate? Value)> Inputs(CostActivity activity) =>
    [
        (activity.Id, "Thời gian (giờ)", activity.Hours),
        (activity.Id, "Thu nhập một giờ", activity.Income?.Value),
        (activity.Id, "Tư vấn, dịch vụ", activity.Services),
        (activity.Id, "Phí, lệ phí", activity.Fees),
        (activity.Id, "Số lần một năm", activity.TimesPerYear),
        (activity.Id, "Số đối tượng một năm", activity.SubjectsPerYear),
        (activity.Id, "Tỷ lệ thực hiện", activity.Share),
    ];

    private void Section(string title)
    {
        row += 2;
        sheet.Text(1, row, title, CellLook.Plain with { Bold = true, Size = 12 });
        sheet.Merge(1, 7, row, CellLook.Plain);
    }

    private void Line(string text)
    {
        row++;
        sheet.Text(1, row, text, CellLook.Plain);
        sheet.Merge(1, 7, row, CellLook.Plain);
        sheet.Height(row, text, 150);
    }

    private void Heads(params string[] heads)
    {
        row++;
        for (var i = 0; i < heads.Length; i++)
        {
            sheet.Text(i + 1, row, heads[i], CellLook.Heading);
        }

        if (heads.Length == 4)
        {
            sheet.Merge(4, 7, row, CellLook.Heading);
        }
    }

    private void Row(params string[] cells)
    {
        row++;
        for (var i = 0; i < cells.Length; i++)
        {
            sheet.Text(i + 1, row, cells[i], CellLook.Words);
        }
    }

    private static string Day(NodaTime.LocalDate date) =>
        string.Format(CultureInfo.InvariantCulture, "{0:00}/{1:00}/{2:0000}", date.Day, date.Month, date.Year);
}
