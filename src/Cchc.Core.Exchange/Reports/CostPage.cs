using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reports;

/// <summary>The content of a page of <see cref="CostReport"/>: which parts in which order.</summary>
internal sealed partial class CostPage(CostReportOptions chosen, string currency)
{
    private readonly CostReportWords words = new(chosen.Language, currency);

    public ReportPage Of(CostComparison comparison) => Page(comparison.After.Sheet,
    [
        .. Comparison(comparison, comparison.Findings, chosen.Measures), .. Ranges(), .. Uncertainty(comparison.Before.Sheet, comparison.After.Sheet),
        Activities(comparison),
        Sources(comparison.Before.Sheet, comparison.After.Sheet),
    ]);

    public ReportPage Of(ComplianceCost cost) =>
        Page(cost.Sheet, [.. Totals(cost), Method(cost.Method, cost.Findings), .. Chart(cost), .. Ranges(), .. Uncertainty(cost.Sheet), Activities(cost),
            Sources(cost.Sheet)]);

    public ReportPage Of(PlanResult result)
    {
        var plan = string.Join("; ", new[] { result.Plan.Name, result.Plan.Decision }.Where(text => text.Length > 0));
        ReportBlock[] head = plan.Length > 0 ? [new Paragraph(words["Phương án: ", "Plan: "] + plan)] : [];
        ReportBlock[] measures = [Measures(result), .. ProcessingTimes(result), .. Ranges()];
        if (CostMeasureText.Comparison(result) is not { } comparison)
        {
            var sheet = result.Before.Sheet;
            return Page(sheet, [.. head, .. Totals(result.Before), Method(CostMethod.Statutory, result.Findings), .. measures, .. Uncertainty(sheet),
                Activities(result.Before), Sources(sheet)]);
        }

        var steps = result.Measures.Where(one => one.Measure is not SimplificationMeasure.ShorterProcessing)
            .Select(one => new CostReportMeasure(CostMeasureText.Name(one.Measure, words.Language), one.InOrder.PerYear));
        var (before, after) = (result.Before.Sheet, result.After.Sheet);
        return Page(before, [.. head, .. Comparison(comparison, result.Findings, [.. steps]), .. measures, .. Uncertainty(before, after),
            Activities(comparison), Sources(before, after)]);
    }

    public ReportPage Of(WaitingPair pair)
    {
        var kind = words["Lượng giá thời gian chờ", "Valuation of waiting time"];
        var code = pair.Before.Procedure.ToString();
        var (after, less, rate) = (words["Sau", "After"], words["Giảm", "Less"], words["Tỷ lệ", "Rate"]);
        List<Cell[]> rows = [.. pair.Inputs(words)
            .Select(input => new Cell[] { input.Label, words.Number(input.Before, 4), words.Number(input.After, 4), string.Empty, string.Empty })];
        rows.Add(Row($"{words["Một hồ sơ", "A dossier"]} ({words.Unit})", pair.PerDossier));
        rows.Add(Row($"{words["Một năm", "A year"]} ({words.PerYear})", pair.PerYear));
        return Page($"{kind} {code}", kind, code, kind, words["không phải chi phí tuân thủ", "no compliance cost"],
        [
            new Cards(
            [
                (words.Before, words.Money(pair.PerYear.Before), words.PerYear), (after, words.Money(pair.PerYear.After), words.PerYear),
                (less, words.Change(pair.PerYear.Saving), words.PerYear),
                (rate, words.Rate(pair.PerYear.Rate), words["của giá trị hiện tại", "of the current valuation"]),
            ]),
            Method(CostMethod.WaitingTime, [WaitingCost.Warning]),
            new Section(words["Số liệu", "Figures"], [Table.Figures([words["Chỉ tiêu", "Figure"], words.Before, after, less, rate], rows)]),
            new Section(words["Nguồn", "Sources"], [new Entries([.. pair.Incomes.Select(Income)])]),
        ]);
    }

    private ReportPage Page(CostSheet sheet, IReadOnlyList<ReportBlock> blocks) => Page(
        $"{words["Chi phí tuân thủ", "Compliance cost"]} {sheet.Procedure} – {sheet.Name}",
        words["Chi phí tuân thủ thủ tục hành chính", "Compliance cost of an administrative procedure"],
        sheet.Procedure.ToString(),
        sheet.Name,
        string.Join(" · ", new[] { sheet.Agency, sheet.Field, words["năm ", "year "] + (ExactNumber)sheet.Year }.Where(text => text.Length > 0)),
        blocks);

    private ReportPage Page(string title, string kind, string code, string name, string about, IReadOnlyList<ReportBlock> blocks) => new()
    {
        Language = words.Language,
        Title = title,
        Kind = kind,
        Code = code,
        Heading = name,
        IsName = true,
        About = [about],
        Blocks = blocks,
        Footer = chosen.Data.Length > 0 ? [new Paragraph(words["Dữ liệu: ", "Data: "] + chosen.Data)] : [],
    };

    private IEnumerable<ReportBlock> Comparison(CostComparison comparison, IReadOnlyList<Finding> findings, IReadOnlyList<CostReportMeasure> measures) =>
        [.. KeyFigures(comparison), Method(comparison.Method, findings), .. Chart(comparison), .. Waterfall(comparison, measures)];

    private Section Method(CostMethod method, IReadOnlyList<Finding> findings)
    {
        var waiting = method == CostMethod.Statutory
            ? " " + words["Không tính chi phí cơ hội, không tính thời gian chờ.", "Opportunity cost and waiting time are not counted."] : string.Empty;
        return new Section(
            words["Phương pháp và cảnh báo", "Method and warnings"],
            [new Paragraph(words["Tính theo ", "Computed by "] + CostWords.Method(method).In(words.Language) + "." + waiting),
                .. FindingText.Grouped(findings, place => CostPlace.In(place, words.Language))
                    .Select(same => Note.Of(same.Finding, words.Language, same.Places))]);
    }

    private Section Sources(params CostSheet[] sheets)
    {
        var incomes = sheets.SelectMany(CostText.Incomes).Distinct();
        var evidence = sheets.SelectMany(sheet => sheet.Activities).Where(activity => activity.Evidence.Length > 0)
            .Select(activity => new Entry(activity.Name, activity.Evidence)).Distinct();
        Entry[] entries = [.. incomes.Select(Income), .. evidence];
        return new Section(words["Nguồn", "Sources"],
            [entries.Length > 0 ? new Entries(entries) : new Absent(words["Không có nguồn nào được ghi.", "No sources were stated."])]);
    }

    private Entry Income(HourlyIncome income) => new(
        $"{words["Thu nhập một giờ", "Income of an hour"]}: {CostWords.Payer(income.Payer).In(words.Language)}",
        $"{words.HourlyIncome(income)}, {CostReportWords.Derived(income)}; {income.Source}");
}
