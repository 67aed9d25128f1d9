using System.Text;
using Cchc.Core.Costs;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>Charts, activities and sources.</summary>
public static partial class CostReportHtml
{
    private static void Chart(StringBuilder page, CostComparison comparison, CostReportWords words)
    {
        var shown = comparison.Activities.Where(change => Counts(change.Before) || Counts(change.After)).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        Heading(page, words["Chi phí theo công việc", "Cost by activity"]);
        Words(page, "<figure>\n<figcaption>", words.PerYear, "</figcaption>\n");
        CostReportBars.Legend(page, ("before", words.Before), ("after", words.After));
        var most = shown.Select(change => change.InAll.Before >= change.InAll.After ? change.InAll.Before : change.InAll.After).Max();
        foreach (var change in shown)
        {
            CostReportBars.Row(
                page,
                change.Name,
                ("before", words.Before, Of(change.Before, words["chưa có", "none"]), ExactNumber.Zero, CostReportBars.Position(change.InAll.Before, ExactNumber.Zero, most)),
                ("after", words["Sau", "After"], Of(change.After, words["bỏ", "gone"]), ExactNumber.Zero, CostReportBars.Position(change.InAll.After, ExactNumber.Zero, most)));
        }

        page.Append("</figure>\n</section>\n");

        string Of(ActivityCost? cost, string none) => cost is null ? none : words.Money(cost.InAll.Total);
    }

    // What the totals of a year hold.
    private static bool Counts(ActivityCost? cost) => cost is { Activity: { IsOneOff: false, Payer: not CostPayer.Official } };

    private static void Waterfall(StringBuilder page, CostComparison comparison, IReadOnlyList<CostReportMeasure> measures, CostReportWords words)
    {
        if (measures.Count == 0 || comparison.PerYear is not { } year)
        {
            return;
        }

        var steps = measures.ToList();
        var rest = year.Saving - steps.Aggregate(ExactNumber.Zero, (sum, step) => sum + step.Saving);
        if (rest.Sign != 0)
        {
            steps.Add(new CostReportMeasure(words["Phần còn lại", "The rest"], rest));
        }

        var levels = new List<ExactNumber> { year.Before };
        foreach (var step in steps)
        {
            levels.Add(levels[levels.Count - 1] - step.Saving);
        }

        var (low, high) = (levels.Append(ExactNumber.Zero).Min(), levels.Append(ExactNumber.Zero).Max());
        var zero = At(ExactNumber.Zero);
        Heading(page, words["Cắt giảm theo giải pháp", "Saving by measure"]);
        Words(page, "<figure>\n<figcaption>", words.PerYear, "</figcaption>\n");
        CostReportBars.Legend(page, ("before", words.Before), ("saving", words["Giảm", "Saved"]), ("growth", words["Tăng", "Added"]), ("after", words.After));
        CostReportBars.Row(page, words.Before, ("before", string.Empty, words.Money(year.Before), zero, At(year.Before)));
        for (var i = 0; i < steps.Count; i++)
        {
            var saving = steps[i].Saving;
            var label = saving.Sign < 0 ? words["Tăng", "Adds"] : words["Giảm", "Saves"];
            CostReportBars.Row(page, steps[i].Name, (saving.Sign < 0 ? "growth" : "saving", label, words.Money(saving.Sign < 0 ? -saving : saving), At(levels[i]), At(levels[i + 1])));
        }

        CostReportBars.Row(page, words.After, ("after", string.Empty, words.Money(year.After), zero, At(year.After)));
        page.Append("</figure>\n</section>\n");

        ExactNumber At(ExactNumber value) => CostReportBars.Position(value, low, high);
    }

    private static void Ranges(StringBuilder page, IReadOnlyList<CostReportRange> ranges, CostReportWords words)
    {
        if (ranges.Count == 0)
        {
            return;
        }

        Heading(page, words["Khoảng kết quả", "Range of the results"]);
        RangeFigures(page, ranges, words["thấp – trung vị – cao", "low – median – high"], words);
        page.Append("</section>\n");
    }

    private static void RangeFigures(StringBuilder page, IReadOnlyList<CostReportRange> ranges, string caption, CostReportWords words)
    {
        foreach (var group in ranges.GroupBy(range => range.IsRate).OrderBy(group => group.Key))
        {
            var ends = group.SelectMany(range => new[] { range.Low, range.Median, range.High, ExactNumber.Zero }).ToList();
            var (low, high) = (ends.Min(), ends.Max());
            Words(page, "<figure>\n<figcaption>", $"{(group.Key ? "%" : words.PerYear)} ({caption})", "</figcaption>\n");
            foreach (var range in group)
            {
                CostReportBars.Range(page, range.Name, string.Join(" – ", Text(range.Low), Text(range.Median), Text(range.High)), At(range.Low), At(range.Median), At(range.High), At(ExactNumber.Zero));
            }

            page.Append("</figure>\n");

            string Text(ExactNumber value) => group.Key ? words.Rate(value) : words.Money(value);
            ExactNumber At(ExactNumber value) => CostReportBars.Position(value, low, high);
        }
    }

    private static void Activities(StringBuilder page, CostComparison comparison, CostReportWords words)
    {
        Heading(page, words["Các công việc", "Activities"]);
        if (comparison.Activities.Count == 0)
        {
            Words(page, "<p class=\"absent\">", words["Không có công việc nào tính được.", "No activity could be computed."], "</p>\n</section>\n");
            return;
        }

        page.Append("<table>\n");
        Heads(page, words["Công việc", "Activity"], $"{words.Before} ({words.PerYear})", $"{words.After} ({words.PerYear})", words.Saving, words["Tỷ lệ", "Rate"]);
        page.Append("<tbody>\n");
        foreach (var change in comparison.Activities)
        {
            var activity = (change.After ?? change.Before)!.Activity;
            Row(
                page,
                words,
                change.Name + Apart(activity, words),
                change.Before is null ? words["chưa có", "none"] : words.Money(change.InAll.Before),
                change.After is null ? words["bỏ", "gone"] : words.Money(change.InAll.After),
                words.Change(change.InAll.Saving),
                words.Rate(change.InAll.Rate));
        }

        page.Append("</tbody>\n</table>\n</section>\n");
    }

    private static void Sources(StringBuilder page, IReadOnlyList<CostSheet> sheets, CostReportWords words)
    {
        var incomes = sheets.SelectMany(sheet => sheet.Incomes.Concat(sheet.Activities.Select(activity => activity.Income).OfType<HourlyIncome>())).Distinct().ToList();
        var evidence = sheets.SelectMany(sheet => sheet.Activities).Where(activity => activity.Evidence.Length > 0).Select(activity => (activity.Name, activity.Evidence)).Distinct().ToList();
        Heading(page, words["Nguồn", "Sources"]);
        page.Append("<dl>\n");
        foreach (var income in incomes)
        {
            Income(page, income, words);
        }

        foreach (var (name, text) in evidence)
        {
            Entry(page, name, text);
        }

        page.Append("</dl>\n");
        if (incomes.Count + evidence.Count == 0)
        {
            Words(page, "<p class=\"absent\">", words["Không có nguồn nào được ghi.", "No sources were stated."], "</p>\n");
        }

        page.Append("</section>\n");
    }

    private static void Income(StringBuilder page, HourlyIncome income, CostReportWords words)
    {
        var unit = (income.Currency == CostSheet.Dong ? words["đồng", "VND"] : income.Currency) + words["/giờ", "/hour"];
        var derivation = income.Derivation.Length == 0 ? string.Empty : $" ({income.Derivation})";
        Entry(page, $"{words["Thu nhập một giờ", "Income of an hour"]}: {CostWords.Payer(income.Payer).In(words.Language)}", $"{words.Number(income.Value.Likely, 2)} {unit}, {CostReportWords.Series(income)}{derivation}; {income.Source}");
    }

    private static void Entry(StringBuilder page, string label, string text)
    {
        Words(page, "<div><dt>", label, "</dt>");
        Words(page, "<dd>", text, "</dd></div>\n");
    }
}
