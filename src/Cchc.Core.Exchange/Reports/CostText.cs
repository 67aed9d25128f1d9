using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>The plain text of a <see cref="CostReport"/>: head, incomes, activities, totals.</summary>
internal sealed partial class CostText(CostReportOptions chosen, string currency)
{
    private readonly LetterLines lines = new();
    private readonly CostReportWords words = new(chosen.Language, PlainLine.Of(currency));

    public string Of(CostComparison comparison)
    {
        Head(comparison.After.Sheet);
        Comparison(comparison);
        return End(comparison.Findings, comparison.Before.Sheet, comparison.After.Sheet);
    }

    public string Of(ComplianceCost cost)
    {
        Head(cost.Sheet);
        Cost(cost);
        return End(cost.Findings, cost.Sheet);
    }

    public static IEnumerable<HourlyIncome> Incomes(CostSheet sheet) =>
        sheet.Incomes.Concat(sheet.Activities.Select(activity => activity.Income).OfType<HourlyIncome>());

    private string End(IReadOnlyList<Finding> findings, params CostSheet[] sheets)
    {
        Uncertainty(sheets);
        Findings(findings);
        return lines.ToString();
    }

    private void Head(CostSheet sheet, SimplificationPlan? plan = null)
    {
        lines.Add(words["CHI PHÍ TUÂN THỦ THỦ TỤC HÀNH CHÍNH", "COMPLIANCE COST OF AN ADMINISTRATIVE PROCEDURE"]);
        lines.Add($"{sheet.Procedure} {sheet.Name}");
        lines.Add(string.Join(" · ", new[] { sheet.Agency, sheet.Field, words["năm ", "year "] + (ExactNumber)sheet.Year }.Where(text => text.Length > 0)));
        if (plan is not null && (plan.Name + plan.Decision).Length > 0)
        {
            lines.Add(words["Phương án: ", "Plan: "] + string.Join("; ", new[] { plan.Name, plan.Decision }.Where(text => text.Length > 0)));
        }

        Method(CostMethod.Statutory);
        lines.Add(words["Không tính chi phí cơ hội, không tính thời gian chờ.", "Opportunity cost and waiting time are not counted."]);
    }

    private void Comparison(CostComparison comparison)
    {
        Incomes(Incomes(comparison.Before.Sheet).Concat(Incomes(comparison.After.Sheet)));
        Activities(comparison.Before, words["CÁC CÔNG VIỆC, HIỆN TẠI", "ACTIVITIES, CURRENT"]);
        Activities(comparison.After, words["CÁC CÔNG VIỆC, SAU ĐƠN GIẢN HÓA", "ACTIVITIES, AFTER"]);
        Heading(words["SO SÁNH", "COMPARISON"]);
        if (comparison.PerYear is not { } year || comparison.Before.Totals is not { } was || comparison.After.Totals is not { } becomes)
        {
            lines.Add(words.Unknown, 2);
            return;
        }

        var rows = new List<(string Name, IReadOnlyList<string>? Numbers)> { (words["Một năm", "A year"] + $" ({words.PerYear}):", null) };
        Parts(was.PerYear, becomes.PerYear);
        rows.Add(($"{words["Một hồ sơ, bình quân", "Mean of a dossier"]} ({words.Unit}):", null));
        Parts(was.PerDossier, becomes.PerDossier);
        rows.Add((words["Thời gian (giờ/năm)", "Time (hours/year)"],
            Change(new CostChange(was.PerYear.Hours, becomes.PerYear.Hours), value => words.Number(value, 1))));
        Apart(words["Một lần, không cộng vào năm", "Once, not in the year"], comparison.OneOff);
        Apart(words["Cơ quan nhà nước, không cộng", "Administration, not added"], comparison.Administration);
        CostTextTable.Write(lines, [words.Before, words["Sau", "After"], words.Saving, words["Tỷ lệ", "Rate"]], rows);
        lines.Blank();
        lines.Add($"{words.Money(year.Before)} → {words.Money(year.After)} {words.PerYear}", 2);
        lines.Add($"{words.Saving}: {words.Change(year.Saving)} {words.PerYear}, {words["tỷ lệ", "a rate of"]} {words.Rate(year.Rate)}", 2);

        void Parts(CostAmounts before, CostAmounts after)
        {
            Line(words["- thời gian", "- time"], before.Time, after.Time);
            Line(words["- tư vấn, dịch vụ", "- services"], before.Services, after.Services);
            Line(words["- phí, lệ phí", "- fees"], before.Fees, after.Fees);
            Line(words["- tổng cộng", "- in all"], before.Total, after.Total);
        }

        void Line(string name, ExactNumber before, ExactNumber after) => rows.Add((name, Change(new CostChange(before, after), words.Money)));

        void Apart(string name, CostChange? change)
        {
            if (change is { } known && (known.Before.Sign != 0 || known.After.Sign != 0))
            {
                rows.Add(($"{name} ({words.Unit})", Change(known, words.Money)));
            }
        }
    }

    private void Cost(ComplianceCost cost)
    {
        Incomes(Incomes(cost.Sheet));
        Activities(cost, words["CÁC CÔNG VIỆC", "ACTIVITIES"]);
        Heading(words["TỔNG HỢP", "TOTALS"]);
        if (cost.Totals is not { } totals)
        {
            lines.Add(words.Unknown, 2);
            return;
        }

        var rows = new List<(string Name, IReadOnlyList<string>? Numbers)>();
        Line(words["Thời gian", "Time"], amounts => words.Money(amounts.Time), totals);
        Line(words["Tư vấn, dịch vụ", "Services"], amounts => words.Money(amounts.Services), totals);
        Line(words["Phí, lệ phí", "Fees"], amounts => words.Money(amounts.Fees), totals);
        Line(words["Tổng cộng", "In all"], amounts => words.Money(amounts.Total), totals);
        if (cost is { Individuals: { } individuals, Enterprises: { } enterprises } && enterprises.PerYear.Total.Sign != 0)
        {
            Line(words["- cá nhân", "- individuals"], amounts => words.Money(amounts.Total), individuals);
            Line(words["- doanh nghiệp, tổ chức", "- enterprises, organisations"], amounts => words.Money(amounts.Total), enterprises);
        }

        Line(words["Thời gian (giờ)", "Time (hours)"], amounts => words.Number(amounts.Hours, 2), totals);
        CostTextTable.Write(lines, [$"{words["Một hồ sơ", "A dossier"]} ({words.Unit})", $"{words["Một năm", "A year"]} ({words.PerYear})"], rows);
        Once(words["Một lần, không cộng vào năm", "Once, not in the year"], totals.OneOff.Total, words.Unit);
        Once(words["Cơ quan nhà nước, không cộng", "Administration, not added"], cost.Administration?.PerYear.Total ?? ExactNumber.Zero, words.PerYear);

        void Line(string name, Func<CostAmounts, string> show, CostTotals of) => rows.Add((name, [show(of.PerDossier), show(of.PerYear)]));

        void Once(string name, ExactNumber amount, string unit)
        {
            if (amount.Sign != 0)
            {
                lines.Add($"{name}: {words.Money(amount)} {unit}", 2);
            }
        }
    }

    private void Findings(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        Heading(words["LƯU Ý", "FINDINGS"]);
        foreach (var (finding, places) in FindingText.Grouped(findings, place => CostPlace.In(place, words.Language)))
        {
            lines.Add($"{finding.Code} ({FindingText.Severity(finding.Severity).In(words.Language)}): {finding.Text.In(words.Language)} [{places}]", 0, "- ");
        }
    }

    private void Method(CostMethod method) => lines.Add(words["Phương pháp: ", "Method: "] + CostWords.Method(method).In(words.Language) + ".");

    private void Incomes(IEnumerable<HourlyIncome> incomes)
    {
        var all = incomes.Distinct().ToList();
        Heading(words["THU NHẬP BÌNH QUÂN MỘT GIỜ", "INCOME OF AN HOUR"]);
        foreach (var income in all)
        {
            lines.Add($"{CostWords.Payer(income.Payer).In(words.Language)}: {words.HourlyIncome(income)}; {CostReportWords.Derived(income)}; {income.Source}",
                2, "- ");
        }

        if (all.Count == 0)
        {
            lines.Add(words["không nêu", "none stated"], 2);
        }
    }

    private void Activities(ComplianceCost cost, string heading)
    {
        Heading(heading);
        if (cost.Activities.Count == 0)
        {
            lines.Add(cost.Sheet.IsAbolished ? words["Không còn công việc nào: thủ tục được bãi bỏ.", "None is left: the procedure is abolished."]
                : words["Không có công việc nào tính được.", "No activity could be computed."], 2);
            return;
        }

        var rows = cost.Activities.Select(one =>
            (Name: $"{one.Activity.Id} {one.Activity.Name}{Apart(one.Activity)}",
                Numbers: (IReadOnlyList<string>?)[words.Money(one.Once.Total), words.Money(one.InAll.Total)]));
        CostTextTable.Write(lines, [$"{words["Một lần", "Once"]} ({words.Unit})", $"{words["Một năm", "A year"]} ({words.PerYear})"], [.. rows]);
    }

    private string Apart(CostActivity activity) =>
        (activity.IsOneOff ? words[" (một lần cho tất cả)", " (once for all)"] : string.Empty)
            + (activity.Payer == CostPayer.Official ? words[" (cơ quan nhà nước)", " (administration)"] : string.Empty);

    private IReadOnlyList<string> Change(CostChange change, Func<ExactNumber, string> show) =>
        [show(change.Before), show(change.After), show(change.Saving), words.Rate(change.Rate)];

    private void Heading(string heading)
    {
        lines.Blank();
        lines.Add(heading);
    }
}
