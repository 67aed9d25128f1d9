using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Reporting;

// Here, so that its types go before those of workbooks.
using Cchc.Core.OpenXml.Forms;

/// <summary>Tables, and the annexes on sheets of their own.</summary>
internal sealed partial class IndicatorLetterLayout
{
    private const string Bold = "bold";

    private static readonly (string Name, string Heading, string Group, Func<Report06a, long> Of)[] Columns =
    [
        ("received", "Tổng số", "Số hồ sơ nhận giải quyết", report => report.Received), ("online", "Trong kỳ: trực tuyến", "Số hồ sơ nhận giải quyết",
            report => report.Online),
        ("onPaper", "Trong kỳ: trực tiếp, bưu chính", "Số hồ sơ nhận giải quyết", report => report.OnPaper),
        ("carriedOver", "Từ kỳ trước", "Số hồ sơ nhận giải quyết", report => report.CarriedOver),
        ("resolved", "Tổng số", "Số hồ sơ đã giải quyết", report => report.Resolved), ("early", "Trước hạn", "Số hồ sơ đã giải quyết", report => report.Early),
        ("onTime", "Đúng hạn", "Số hồ sơ đã giải quyết", report => report.OnTime), ("late", "Quá hạn", "Số hồ sơ đã giải quyết", report => report.Late),
        ("pending", "Tổng số", "Số hồ sơ đang giải quyết", report => report.Pending), ("inTime", "Trong hạn", "Số hồ sơ đang giải quyết", report =>
            report.PendingInTime),
        ("overdue", "Quá hạn", "Số hồ sơ đang giải quyết", report => report.PendingOverdue),
    ];

    private static readonly string[] Numbers = ["(3)=(4)+(5)+(6)", "(4)", "(5)", "(6)", "(7)=(8)+(9)+(10)", "(8)", "(9)", "(10)", "(11)=(12)+(13)", "(12)",
        "(13)"];

    private static FormTable Measures(string name, IReadOnlyList<ReportMeasure> shares) => new(
        name,
        [
            FormColumn.Of(name + ".no", "TT", 6), FormColumn.Of(name + ".name", "Nội dung", 30, FormAlign.Left), FormColumn.Of(name + ".part", "Tử số", 11,
                FormAlign.Right),
            FormColumn.Of(name + ".of", "Mẫu số", 11, FormAlign.Right), FormColumn.Of(name + ".what", "Mẫu số là", 30, FormAlign.Left),
            FormColumn.Of(name + ".value", "Tỷ lệ", 12, FormAlign.Right),
        ],
        shares.Select((share, i) => FormRow.Of(
            name, ("no", Count(i + 1)), ("name", share.Name.Vi), ("part", share.Of == 0 ? "–" : Count(share.Part)), ("of", Count(share.Of)),
            ("what", share.Of == 0 ? share.Denominator.Vi + " (không có hoặc sổ không ghi)" : share.Denominator.Vi), ("value", share.Of == 0 ? "–"
                : Percent(share)))))
    {
        Smaller = 2,
    };

    private static FormTable Indicators(IReadOnlyList<IndicatorValue> values) => new(
        "indicators",
        [
            FormColumn.Of("indicators.no", "TT", 6),
            FormColumn.Of("indicators.name", "Chỉ số", 32, FormAlign.Left),
            FormColumn.Of("indicators.part", "Tử số", 11, FormAlign.Right),
            FormColumn.Of("indicators.of", "Mẫu số", 11, FormAlign.Right), FormColumn.Of("indicators.value", "Giá trị", 14, FormAlign.Right),
            FormColumn.Of("indicators.what", "Ghi chú", 26, FormAlign.Left),
        ],
        values.Select((value, i) => FormRow.Of(
            "indicators", ("no", Count(i + 1)), ("name", IndicatorWords.Name(value.Indicator, Language.Vietnamese)), ("part", Known(value.Numerator)),
            ("of", Known(value.Denominator)), ("value", value.Value is null ? "–" : value.Text(Language.Vietnamese)), ("what", Besides(value)))))
    {
        Smaller = 2,
    };

    private static string Known(ExactNumber? number) => number?.ToVietnamese(2) ?? "–";

    private static string Besides(IndicatorValue value) => string.Join("; ", new[]
    {
        value.Reason?.Vi, value.TargetText(Language.Vietnamese), IndicatorWords.LeftOut(value, Language.Vietnamese) is { Length: > 0 } left
            ? "không tính " + left : null,
        IndicatorWords.Open(value, Language.Vietnamese), value.Indicator.Source is { } source ? IndicatorWords.Source(source).Vi : null,
    }.Where(text => !string.IsNullOrEmpty(text)));

    private IEnumerable<FormBlock> Annexes()
    {
        yield return new FormSheetBreak(Landscape);
        foreach (var block in Form("Phụ lục I", "theo quy định", "law", field => field.ByLaw, figures.ByLaw))
        {
            yield return block;
        }

        yield return new FormSheetBreak(Landscape);
        foreach (var block in Form("Phụ lục II", "theo cách đếm của phần mềm một cửa", "vendors", field => field.AsVendors, figures.AsVendors))
        {
            yield return block;
        }

        var listed = figures.Late.Take(Math.Max(0, options.Listed)).ToList();
        if (listed.Count == 0)
        {
            yield break;
        }

        yield return new FormSheetBreak(Landscape);
        foreach (var block in Dossiers(listed))
        {
            yield return block;
        }
    }

    private IEnumerable<FormBlock> Annex(string number, string title)
    {
        yield return new FormLine(number) { Align = FormAlign.Centre, IsBold = true, Before = 0 };
        yield return new FormLine(new FormText(title) { IsUpper = true }) { Align = FormAlign.Centre, IsBold = true, Before = 0 };
        yield return new FormLine(
            "(Kèm theo Báo cáo số ", Text("number", letter.Number) with { OpenWords = "………/BC-……" }, " ", new FormText(letter.Date is { } date
                ? FormWords.Day(date) : string.Empty)
            {
                IsOpen = letter.Date is null, OpenWords = FormLayouts.OpenDay,
            }, ")") { Align = FormAlign.Centre, IsItalic = true, Before = 0 };
        yield return new FormLine(string.Empty) { Before = 2, Larger = -6, KeepsNext = true };
    }

    // The columns of biểu số II.06a/VPCP/KSTT; dossiers for which it has none are told below.
    private IEnumerable<FormBlock> Form(string number, string how, string name, Func<PeriodFigures.Part, Report06a> of, Report06a all)
    {
        foreach (var block in Annex(number, $"Tình hình, kết quả giải quyết thủ tục hành chính {figures.Period.Title.Vi} ({how})"))
        {
            yield return block;
        }

        var numbers = FormRow.Of(name, [("no", "(1)"), ("field", "(2)"), .. Columns.Select((column, i) => (column.Name, (string?)Numbers[i]))]);
        yield return new FormTable(
            name,
            [
                Cell(name + ".no", "TT", 5, FormAlign.Centre, string.Empty, name), Cell(name + ".field", "Lĩnh vực giải quyết", 24, FormAlign.Left,
                    string.Empty, name),
                .. Columns.Select(column => Cell($"{name}.{column.Name}", column.Heading, 8, FormAlign.Centre, column.Group, name)),
            ],
            [numbers, .. figures.Fields.Select((field, i) => Row(Count(i + 1), PartWords.Field(field, options).Vi, of(field), false)), Row(string.Empty,
                "Tổng số", all, true)])
        {
            Smaller = 3,
        };
        if (all.ResolvedUnknown + all.PendingUnknown > 0)
        {
            yield return new FormLine($"Ghi chú: cột (7) gồm cả {Count(all.ResolvedUnknown)} hồ sơ đã giải quyết, cột (11) gồm cả "
                + $"{Count(all.PendingUnknown)} hồ sơ đang giải quyết không xác định được hạn; "
                + "biểu không có cột cho các hồ sơ này.") { IsItalic = true, Larger = -2, Before = 6 };
        }

        FormRow Row(string place, string field, Report06a report, bool isSum) => FormRow.Of(
            name, [("no", place), ("field", field), .. Columns.Select(column => (column.Name, (string?)Count(column.Of(report)))), (Bold, isSum ? Bold
                : null)]);
    }

    private static FormColumn Cell(string field, string heading, double share, FormAlign align, string group, string table) => new(
        heading, share, row => [new FormLine(new FormText(row[field] ?? string.Empty)) { Align = align, Before = 0,
            IsBold = row[$"{table}.{Bold}"] is not null }]) { Group = group };

    private IEnumerable<FormBlock> Dossiers(List<LateDossier> listed)
    {
        foreach (var block in Annex("Phụ lục III", $"{Count(listed.Count)} hồ sơ quá hạn lâu nhất, {figures.Period.Title.Vi}"))
        {
            yield return block;
        }

        yield return new FormTable(
            "late",
            [
                FormColumn.Of("late.no", "TT", 5), FormColumn.Of("late.code", "Mã hồ sơ", 20), FormColumn.Of("late.procedure", "Mã thủ tục", 12),
                    FormColumn.Of("late.agency", "Cơ quan", 16),
                FormColumn.Of("late.received", "Tiếp nhận", 12), FormColumn.Of("late.due", "Hạn theo quy định", 12), FormColumn.Of("late.resolved",
                    "Giải quyết", 12),
                FormColumn.Of("late.days", "Quá hạn (ngày làm việc)", 11), FormColumn.Of("late.apology", "Xin lỗi, hẹn lại", 10),
                    FormColumn.Of("late.vendors", "Phần mềm đếm", 14),
            ],
            listed.Select((dossier, i) => FormRow.Of(
                "late", ("no", Count(i + 1)), ("code", dossier.Code), ("procedure", dossier.ProcedureCode), ("agency", dossier.Agency), ("received",
                    FormWords.ShortDay(dossier.Received)),
                ("due", FormWords.ShortDay(dossier.Due)), ("resolved", FormWords.ShortDay(dossier.Resolved) ?? "chưa"), ("days",
                    Count(dossier.LateWorkingDays) + (dossier.IsDoubtful ? " (cần kiểm tra)" : string.Empty)),
                ("apology", dossier.IsApologised switch { true => "có", false => "không", _ => "sổ không ghi" }),
                ("vendors", dossier.IsHidden ? "đúng hạn hoặc trong hạn" : "quá hạn"))))
        {
            Smaller = 3,
        };
    }
}
