using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>The CSV of a <see cref="CostReport"/>: each row a table's name, then cells by the index of their column; all others are empty.</summary>
internal sealed class CostCsv
{
    private readonly bool isVietnamese;
    private readonly int width;
    private readonly CsvText csv;

    public CostCsv(CostNotation notation, IEnumerable<string> header)
    {
        isVietnamese = notation == CostNotation.Vietnamese;
        CsvText.Value[] heads = [.. header.Select(head => (CsvText.Value)head)];
        (width, csv) = (heads.Length, new CsvText(isVietnamese ? ';' : ',').Row(heads));
    }

    public static IReadOnlyList<string> Header { get; } =
    [
        "bảng", "(1) TT", "(2) Công việc", "(3) Hoạt động", "(4) Thời gian (giờ)", "(5) Thu nhập một giờ", "(6) Tư vấn, dịch vụ",
        "(7) Phí, lệ phí, chi phí khác",
        "(8) Số lần một năm", "(9) Số đối tượng một năm", "(10) Chi phí một lần", "(11) Tổng chi phí một năm", "Ghi chú", "Hiện tại", "Sau đơn giản hóa",
        "Lợi ích", "Tỷ lệ cắt giảm (%)",
    ];

    public static IReadOnlyList<string> PlanHeader { get; } =
        [.. Header, "Lợi ích không phụ thuộc thứ tự", "Tỷ lệ không phụ thuộc thứ tự (%)", "Căn cứ pháp lý", "Hiệu lực từ ngày", "Hiệu lực đến hết ngày"];

    public static IReadOnlyList<string> WaitingHeader { get; } = ["Phương pháp", "Chỉ tiêu", "Đơn vị", "Hiện tại", "Sau", "Giảm", "Tỷ lệ giảm (%)", "Ghi chú"];

    public string Of(ComplianceCost cost)
    {
        Form(cost, "chi phí");
        return End(cost.Findings);
    }

    public string Of(CostComparison comparison)
    {
        Comparison(comparison);
        return End(comparison.Findings);
    }

    public string Of(PlanResult result)
    {
        var words = new CostReportWords(Language.Vietnamese, result.Before.Sheet.Currency);
        if (CostMeasureText.Comparison(result) is { } comparison)
        {
            Comparison(comparison);
        }
        else
        {
            Form(result.Before, "hiện tại");
        }

        for (var i = 0; i < result.Plan.Measures.Count; i++)
        {
            var (measure, saving) = (result.Plan.Measures[i], i < result.Measures.Count ? result.Measures[i] : null);
            Row(
                "biện pháp", (1, Text(measure.Id)), (2, Text(measure.KindName.Vi)), (3, Text(measure.Description)), (15, Money(saving?.InOrder.PerYear)),
                (16, Rate(saving?.Rate)), (17, Money(saving?.OrderFree?.PerYear)),
                (18, Rate(saving?.OrderFreeRate)), (19, Text(measure.LegalBasis is null ? null : CostMeasureText.Basis(measure, words))),
                (20, Day(measure.InForceFrom)), (21, Day(measure.InForceThrough)));
        }

        foreach (var (measure, cut) in CostMeasureText.Cuts(result))
        {
            for (var i = 0; i < cut.Changes.Count; i++)
            {
                var (item, like) = (cut.Cut.Cases[i], cut.Changes[i] as ProcessingTimeChange.Like);
                Row(
                    "thời hạn", (1, Text(measure.Id)), (2, like is null ? null : ProcessingUnitWords.Of(like.Unit).Vi), (3, Text(item.Name)),
                    (9, Number(item.Dossiers)),
                    (12, Text(CostMeasureText.Change(cut.Changes[i], words))), (13, Text(item.Before.Description.Vi)), (14, Text(item.After.Description.Vi)),
                    (15, Number(like?.Saving)), (16, Rate(like?.Rate)));
            }
        }

        return End(result.Findings);
    }

    public string Of(WaitingPair pair)
    {
        var words = new CostReportWords(Language.Vietnamese, pair.Currency);
        var method = Text(CostWords.Method(CostMethod.WaitingTime).Vi);
        var income = string.Join("; ", pair.Incomes.Select(one => $"{CostReportWords.Series(one)}, {one.Source}"));
        foreach (var (label, was, becomes) in pair.Inputs(words))
        {
            Row(method, (1, Text(label)), (3, Number(was)), (4, Number(becomes)));
        }

        Row(method, (1, "Thu nhập một giờ"), (2, Text(words.Unit + "/giờ")), (3, Money(pair.Before.Income.Value.Likely)),
            (4, Money(pair.After.Income.Value.Likely)), (7, Text(income)));
        Change(method, "Một hồ sơ", words.Unit, pair.PerDossier);
        Change(method, "Một năm", words.PerYear, pair.PerYear);
        Row(method, (1, WaitingCost.Warning.Code), (7, Text(WaitingCost.Warning.Text.Vi)));
        return csv.ToString();

        void Change(CsvText.Value first, string label, string unit, CostChange change) =>
            Row(first, (1, label), (2, Text(unit)), (3, Money(change.Before)), (4, Money(change.After)), (5, Money(change.Saving)), (6, Rate(change.Rate)));
    }

    private void Form(ComplianceCost cost, string table)
    {
        foreach (var activity in cost.Activities)
        {
            var (one, once) = (activity.Activity, activity.Once);
            Row(
                table, (1, Text(one.Id)), (2, Text(CostWords.Kind(one.Kind).Vi)), (3, Text(one.Name)), (4, Number(once.Hours)),
                (5, Money(activity.Income?.Value.Likely)), (6, Money(once.Services)), (7, Money(once.Fees)),
                (8, one.IsOneOff ? "một lần" : Number(activity.TimesPerYear)), (9, Number(activity.SubjectsPerYear)), (10, Money(once.Total)),
                (11, Money(activity.InAll.Total)), (12, Text(one.Note)));
        }

        if (cost.Totals is { } totals)
        {
            Total("Tổng một năm", totals.PerDossier.Total, totals.PerYear.Total);
            if (totals.OneOff.Total.Sign != 0)
            {
                Total("Tổng chi một lần", null, totals.OneOff.Total);
            }

            if (cost.Administration is { } own && own.PerYear.Total.Sign + own.OneOff.Total.Sign != 0)
            {
                Total("Riêng: chi phí của cơ quan hành chính, một năm", own.PerDossier.Total, own.PerYear.Total);
            }
        }

        void Total(string name, ExactNumber? dossier, ExactNumber year) => Row(table, (3, name), (10, Money(dossier)), (11, Money(year)));
    }

    private void Comparison(CostComparison comparison)
    {
        Form(comparison.Before, "hiện tại");
        Form(comparison.After, "sau");
        if (comparison.PerYear is { } year && comparison.PerDossier is { } dossier && comparison.OneOff is { } oneOff)
        {
            foreach (var change in comparison.Activities)
            {
                Change(change.Id, change.Name, change.InAll);
            }

            Change(string.Empty, "Một năm", year);
            Change(string.Empty, "Một hồ sơ, bình quân", dossier);
            Change(string.Empty, "Một lần cho tất cả", oneOff);
        }

        void Change(string id, string name, CostChange change) =>
            Row("so sánh", (1, Text(id)), (3, Text(name)), (13, Money(change.Before)), (14, Money(change.After)), (15, Money(change.Saving)),
                (16, Rate(change.Rate)));
    }

    private string End(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Row(finding.Severity == FindingSeverity.Error ? "lỗi" : "lưu ý", (1, Text(finding.Code)),
                (2, Text(CostPlace.In(finding.Place, Language.Vietnamese))), (3, Text(finding.Text.Vi)));
        }

        return csv.ToString();
    }

    private void Row(CsvText.Value first, params (int Column, CsvText.Value Value)[] cells)
    {
        var row = new CsvText.Value[width];
        row[0] = first;
        foreach (var (column, value) in cells)
        {
            row[column] = value;
        }

        csv.Row(row);
    }

    private static CsvText.Value Text(string? value) => PlainLine.Of(value);

    private CsvText.Value Money(ExactNumber? value) => Number(value, 0);

    private CsvText.Value Number(ExactNumber? value) => Number(value, 4);

    private CsvText.Value Rate(ExactNumber? rate) => rate is { } known ? Number(known * 100, 2) : default;

    private CsvText.Value Number(ExactNumber? value, int decimals) =>
        value is not { } known ? default : CsvText.Value.Of(isVietnamese ? known.ToVietnamese(decimals) : known.Round(6).ToString());

    private CsvText.Value Day(NodaTime.LocalDate? date) =>
        date is not { } day ? default : CsvText.Value.Of(isVietnamese ? DateText.Vi(day) : DateText.Iso(day));
}
