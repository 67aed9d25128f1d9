using System.Globalization;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>The answers to the dossiers of a register as a workbook (kết quả đánh giá sổ theo dõi hồ sơ): report 06a twice, and a row a dossier.</summary>
public static class RegisterWorkbook
{
    /// <summary>The most dossiers of a workbook; longer registers are CSV.</summary>
    public const int MostDossiers = 100_000;

    private static readonly string[] Heads = ["Mã hồ sơ", "Mã thủ tục", "Cơ quan", "Mã cán bộ", "Tiếp nhận", "Hạn theo quy định", "Ngày hẹn", "Kết thúc",
        "Đánh giá theo quy định",
        "Đánh giá theo ngày hẹn", "Cột 06a theo quy định", "Cột 06a phần mềm đếm", "Quá hạn", "Số ngày làm việc đã dùng", "Số ngày được dùng",
            "Số ngày quá hạn",
        "Đang dừng, chưa nêu được quy định cho phép", "Số ngày được lợi", "Mã vấn đề", "Trong đó cần kiểm tra", "Thời gian ở từng cơ quan", "Dòng"];

    private static readonly int[] Numbers = [13, 14, 15, 17, 21];

    /// <summary>Writes it.</summary>
    /// <param name="stream">Where to; not closed. Need not be able to seek.</param>
    /// <param name="totals">The figures of all answers.</param>
    /// <param name="answers">The answers, each taken once; at most <see cref="MostDossiers"/>.</param>
    /// <param name="options">Author and date; null takes <see cref="CostWorkbookOptions.Default"/>.</param>
    /// <returns>What the workbook could not hold as it stands; empty when everything.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are more answers than a workbook holds.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static IReadOnlyList<Finding> Write(Stream stream, RegisterTotals totals, IEnumerable<RegisterAnswer> answers, CostWorkbookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(totals);
        ArgumentNullException.ThrowIfNull(answers);
        var (looks, notes) = (new LookTable(), new WorkbookNotes());
        var form = Form(totals, looks, notes);
        var sheet = new SheetWriter("Từng hồ sơ", looks, notes)
        {
            Widths = [24, 14, 24, 12, 18, 18, 18, 18, 26, 26, 14, 14, 10, 12, 12, 12, 18, 12, 30, 30, 30, 8], Frozen = (1, 1), Repeated = (1, 1),
        };
        for (var i = 0; i < Heads.Length; i++)
        {
            sheet.Text(i + 1, 1, Heads[i], CellLook.Heading);
        }

        var row = 1;
        foreach (var answer in answers)
        {
            if (++row > MostDossiers + 1)
            {
                throw new ArgumentException($"More than {MostDossiers} dossiers do not go into a workbook: write CSV.", nameof(answers));
            }

            Row(sheet, row, answer);
        }

        sheet.PrintArea = $"$A$1:$V${(ExactNumber)row}";
        WorkbookPackage.Write(stream, [form, sheet], looks, options ?? CostWorkbookOptions.Default, "Đánh giá sổ theo dõi hồ sơ");
        return notes.Findings.ToArray();
    }

    private static void Row(SheetWriter sheet, int row, RegisterAnswer answer)
    {
        var cells = RegisterAnswerWriter.Cells(answer);
        cells[8] = RegisterWordTable.Of(answer.Verdict).Vi;
        cells[9] = RegisterWordTable.Of(answer.ByPromise).Vi;
        var look = RegisterCounter.IsDifferent(answer) ? CellLook.Words with { Fill = CellLook.Missing } : CellLook.Words;
        sheet.Moment(5, row, answer.Dossier.ReceivedAt ?? answer.StartedAt, look);
        Due(sheet, 6, row, answer.LegalDue, look);
        Due(sheet, 7, row, answer.PromisedDue, look);
        sheet.Moment(8, row, answer.EndedAt, look);
        for (var i = 0; i < cells.Length; i++)
        {
            if (i is >= 4 and <= 7)
            {
                continue; // days
            }

            if (Array.IndexOf(Numbers, i) >= 0 && int.TryParse(cells[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                sheet.Number(i + 1, row, number, look);
            }
            else
            {
                sheet.Text(i + 1, row, cells[i] switch { "true" => "có", "false" => "không", var text => text }, look);
            }
        }
    }

    // A due day without an hour is the day, not its midnight.
    private static void Due(SheetWriter sheet, int column, int row, DossierDue? due, CellLook look)
    {
        if (due is { TimeOfDay: { } time })
        {
            sheet.Moment(column, row, due.Date.At(time), look);
        }
        else
        {
            sheet.Day(column, row, due?.Date, look);
        }
    }

    private static SheetWriter Form(RegisterTotals totals, LookTable looks, WorkbookNotes notes)
    {
        var sheet = new SheetWriter("Biểu 06a", looks, notes) { Widths = [48, 18, 24, 16] };
        sheet.Text(1, 1, "Biểu 06a: theo quy định và theo cách đếm của phần mềm", CellLook.Title);
        sheet.Merge(1, 4, 1, CellLook.Title);
        string[] heads = ["Cột của biểu", "Theo quy định", "Phần mềm đếm", "Chênh lệch"];
        for (var i = 0; i < heads.Length; i++)
        {
            sheet.Text(i + 1, 3, heads[i], CellLook.Heading);
        }

        var (law, vendors) = (totals.ByLaw, totals.AsVendors);
        (string Name, long Law, long Vendors)[] rows =
        [
            ("4. Trong kỳ, trực tuyến", law.Online, vendors.Online), ("5. Trong kỳ, trực tiếp và bưu chính", law.OnPaper, vendors.OnPaper),
            ("6. Từ kỳ trước", law.CarriedOver, vendors.CarriedOver), ("8. Đã giải quyết trước hạn", law.Early, vendors.Early),
            ("9. Đã giải quyết đúng hạn", law.OnTime, vendors.OnTime), ("10. Đã giải quyết quá hạn", law.Late, vendors.Late),
            ("Đã giải quyết, không xác định được hạn", law.ResolvedUnknown, vendors.ResolvedUnknown), ("12. Đang giải quyết trong hạn", law.PendingInTime,
                vendors.PendingInTime),
            ("13. Đang giải quyết quá hạn", law.PendingOverdue, vendors.PendingOverdue), ("Đang giải quyết, không xác định được hạn", law.PendingUnknown,
                vendors.PendingUnknown),
        ];
        var row = 3;
        foreach (var (name, byLaw, counted) in rows)
        {
            sheet.Text(1, ++row, name, CellLook.Words);
            sheet.Number(2, row, byLaw, CellLook.Words.In(CellLook.Money));
            sheet.Number(3, row, counted, CellLook.Words.In(CellLook.Money));
            sheet.Formula(4, row, SheetWriter.Address(2, row) + "-" + SheetWriter.Address(3, row), (ExactNumber)(byLaw - counted),
                CellLook.Words.In(CellLook.Money));
        }

        return sheet;
    }
}
