using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Reporting;

/// <summary>The sheets of a report on a period.</summary>
internal sealed partial class IndicatorSheets(PeriodFigures figures, IndicatorReportOptions options, LookTable looks, WorkbookNotes notes)
{
    private const string LawSheet = "Biểu 06a";
    private const string VendorSheet = "Biểu 06a phần mềm";
    private const string LateSheet = "Quá hạn";

    private static readonly string[] FormHeads =
    [
        "TT", "Lĩnh vực", "(3) Tiếp nhận: tổng số", "(4) Trong kỳ, trực tuyến", "(5) Trong kỳ, trực tiếp và bưu chính", "(6) Từ kỳ trước",
            "(7) Đã giải quyết: tổng số",
        "(8) Trước hạn", "(9) Đúng hạn", "(10) Quá hạn", "Đã giải quyết, không rõ hạn", "(11) Đang giải quyết: tổng số", "(12) Trong hạn", "(13) Quá hạn",
        "Đang giải quyết, không rõ hạn", "Chênh lệch (3) - (7) - (11)", "Tỷ lệ đúng hạn",
    ];

    // What is typed into the form; the other columns are computed from these.
    private static readonly (int Column, Func<Report06a, long> Of)[] Typed =
    [
        (4, report => report.Online), (5, report => report.OnPaper), (6, report => report.CarriedOver), (8, report => report.Early), (9, report =>
            report.OnTime),
        (10, report => report.Late), (11, report => report.ResolvedUnknown), (13, report => report.PendingInTime), (14, report => report.PendingOverdue),
        (15, report => report.PendingUnknown),
    ];

    private int FormTotal => figures.Fields.Count + 4;

    public IReadOnlyList<SheetWriter> All() =>
    [
        Summary(), Form(LawSheet, "theo quy định", field => field.ByLaw, figures.ByLaw), Form(VendorSheet, "theo cách đếm của phần mềm", field =>
            field.AsVendors, figures.AsVendors),
        Months(), Days(), Late(), .. Movement(), .. options.Sets.Select(Indicators), .. figures.Parts.Count == 0
            ? Array.Empty<SheetWriter>() : [Ranks()],
    ];

    private static CellLook Number(bool isSum = false) => (isSum ? CellLook.Sum : CellLook.Words).In(CellLook.Money);

    private static CellLook Percent(bool isSum = false) => (isSum ? CellLook.Sum : CellLook.Words).In(CellLook.Percent);

    private static string At(int column, int row) => SheetWriter.Address(column, row);

    private static string Sheet(string name, int column, int row) => "'" + name + "'!" + At(column, row);

    // A share of cells; empty where it is of nothing.
    private static void Share(SheetWriter sheet, int column, int row, string part, string of, long partValue, long ofValue, bool isSum = false)
    {
        var formula = $"IF({of}=0,\"\",({part})/({of}))";
        if (ofValue == 0)
        {
            sheet.Formula(column, row, formula, string.Empty, Percent(isSum));
        }
        else
        {
            sheet.Formula(column, row, formula, ExactNumber.Fraction(partValue, ofValue), Percent(isSum));
        }
    }

    /// <summary>What parts are; of agencies and officers that they are those of the row.</summary>
    private string Part(BilingualText name) => IndicatorWords.OfRow(name, figures.By);

    private SheetWriter New(string name, string title, double[] widths, string[] heads)
    {
        var sheet = new SheetWriter(name, looks, notes) { Widths = widths, Frozen = (1, 3), Repeated = (3, 3) };
        sheet.Text(1, 1, $"{title} {figures.Period.Title.Vi}", CellLook.Title);
        sheet.Merge(1, heads.Length, 1, CellLook.Title);
        sheet.Text(1, 2, $"{(options.Office.Length > 0 ? PlainLine.Of(options.Office) + ". " : string.Empty)}Từ {DateText.Vi(figures.Period.First)} đến "
            + $"{DateText.Vi(figures.Period.Last)}, tình trạng {PeriodWords.AsOf(figures).Vi}", CellLook.Plain with { Italic = true });
        sheet.Merge(1, heads.Length, 2, CellLook.Plain);
        for (var i = 0; i < heads.Length; i++)
        {
            sheet.Text(i + 1, 3, heads[i], CellLook.Heading);
        }

        return sheet;
    }

    private SheetWriter Form(string name, string how, Func<PeriodFigures.Part, Report06a> of, Report06a all)
    {
        var sheet = New(name, $"Tình hình, kết quả giải quyết thủ tục hành chính {how}", [6, 40, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12],
            FormHeads);
        var row = 3;
        foreach (var field in figures.Fields)
        {
            sheet.Number(1, ++row, row - 3, Number());
            sheet.Text(2, row, PartWords.Field(field, options).Vi, CellLook.Words);
            foreach (var (column, value) in Typed)
            {
                sheet.Number(column, row, value(of(field)), Number());
            }

            Computed(sheet, row, of(field), isSum: false);
        }

        sheet.Text(1, ++row, string.Empty, CellLook.Sum);
        sheet.Text(2, row, "Tổng số", CellLook.Sum);
        foreach (var (column, value) in Typed)
        {
            var letters = SheetWriter.Letters(column);
            sheet.Formula(column, row, row == 4 ? "0" : $"SUM({letters}4:{letters}{(ExactNumber)(row - 1)})", value(all), Number(isSum: true));
        }

        Computed(sheet, row, all, isSum: true);
        return sheet.Ended(row, FormHeads.Length);
    }

    private static void Computed(SheetWriter sheet, int row, Report06a report, bool isSum)
    {
        sheet.Formula(3, row, $"{At(4, row)}+{At(5, row)}+{At(6, row)}", report.Received, Number(isSum));
        sheet.Formula(7, row, $"SUM({At(8, row)}:{At(11, row)})", report.Resolved, Number(isSum));
        sheet.Formula(12, row, $"SUM({At(13, row)}:{At(15, row)})", report.Pending, Number(isSum));
        sheet.Formula(16, row, $"{At(3, row)}-{At(7, row)}-{At(12, row)}", report.Received - report.Resolved - report.Pending, Number(isSum));
        Share(sheet, 17, row, $"{At(8, row)}+{At(9, row)}", $"SUM({At(8, row)}:{At(10, row)})", report.Early + report.OnTime, report.Early + report.OnTime
            + report.Late, isSum);
    }

    // Shares over the totals of the two forms; what the forms do not hold is a number.
    private SheetWriter Summary()
    {
        var sheet = New("Tổng hợp", "Các tỷ lệ", [46, 14, 50, 14, 50, 14], ["Tỷ lệ", "Tử số", "Tử số là", "Mẫu số", "Mẫu số là", "Giá trị"]);
        var row = 3;
        foreach (var share in ReportMeasure.Of06a(figures.All))
        {
            var (part, of) = share.Id switch
            {
                "resolved" => (Law(7), Law(3)),
                "inTimeByLaw" => ($"{Law(8)}+{Law(9)}", $"{Law(8)}+{Law(9)}+{Law(10)}"),
                "inTimeAsVendors" => ($"{Vendors(8)}+{Vendors(9)}", Vendors(7)),
                "lateOfAll" => ($"{Law(10)}+{Law(14)}", Law(3)),
                "overdueOfPending" => (Law(14), $"{Law(13)}+{Law(14)}"),
                "online" => (Law(4), $"{Law(4)}+{Law(5)}"),
                "hiddenLate" => (null, $"{Law(10)}+{Law(14)}"),
                _ => ((string?)null, (string?)null),
            };
            sheet.Text(1, ++row, share.Name.Vi, CellLook.Words);
            Value(2, part, share.Part);
            sheet.Text(3, row, share.Numerator.Vi, CellLook.Words);
            Value(4, of, share.Of);
            sheet.Text(5, row, share.Denominator.Vi, CellLook.Words);
            Share(sheet, 6, row, At(2, row), At(4, row), share.Part, share.Of);
        }

        return sheet.Ended(row, 6);

        string Law(int column) => Sheet(LawSheet, column, FormTotal);
        string Vendors(int column) => Sheet(VendorSheet, column, FormTotal);
        void Value(int column, string? formula, long value)
        {
            if (formula is null)
            {
                sheet.Number(column, row, value, Number());
            }
            else
            {
                sheet.Formula(column, row, formula, (ExactNumber)value, Number());
            }
        }
    }
}
