using System.Text;
using Cchc.Core.Costs;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>One cost without a comparison.</summary>
public static partial class CostReportHtml
{
    private static void Totals(StringBuilder page, ComplianceCost cost, CostReportWords words)
    {
        var totals = cost.Totals;
        page.Append("<section class=\"cards\">\n");
        Card(page, words["Chi phí một năm", "Cost of a year"], words.Money(totals?.PerYear.Total), words.PerYear);
        Card(page, words["Bình quân một hồ sơ", "Mean of a dossier"], words.Money(totals?.PerDossier.Total), words.Unit);
        Card(page, words["Trong đó phí, lệ phí", "Of which fees"], words.Money(totals?.PerYear.Fees), words.PerYear);
        Card(page, words["Thời gian", "Time"], totals is null ? words.Unknown : words.Number(totals.PerYear.Hours, 1), words["giờ/năm", "hours/year"]);
        page.Append("</section>\n");
        if (totals is null)
        {
            return;
        }

        var (dossier, year) = ($"{words["Một hồ sơ", "A dossier"]} ({words.Unit})", $"{words["Một năm", "A year"]} ({words.PerYear})");
        page.Append("<table>\n");
        Heads(page, words["Chỉ tiêu", "Figure"], dossier, year);
        page.Append("<tbody>\n");
        Line(words["Thời gian", "Time"], totals.PerDossier.Time, totals.PerYear.Time);
        Line(words["Tư vấn, dịch vụ", "Services"], totals.PerDossier.Services, totals.PerYear.Services);
        Line(words["Phí, lệ phí", "Fees"], totals.PerDossier.Fees, totals.PerYear.Fees);
        Line(words["Tổng cộng", "In all"], totals.PerDossier.Total, totals.PerYear.Total);
        if (cost is { Individuals: { } individuals, Enterprises: { } enterprises } && enterprises.PerYear.Total.Sign != 0)
        {
            Line(words["Trong đó cá nhân", "Of which individuals"], individuals.PerDossier.Total, individuals.PerYear.Total);
            Line(words["Trong đó doanh nghiệp, tổ chức", "Of which enterprises and organisations"], enterprises.PerDossier.Total, enterprises.PerYear.Total);
        }

        if (cost.Administration is { } own && own.PerYear.Total.Sign != 0)
        {
            Line(words["Cơ quan nhà nước, không cộng", "Administration, not added"], own.PerDossier.Total, own.PerYear.Total);
        }

        page.Append("</tbody>\n</table>\n");
        if (totals.OneOff.Total.Sign != 0)
        {
            Words(page, "<p>", $"{words["Một lần, không cộng vào năm", "Once, not in the year"]}: {words.Money(totals.OneOff.Total)} {words.Unit}", "</p>\n");
        }

        void Line(string label, ExactNumber mean, ExactNumber all) => Row(page, label, (dossier, words.Money(mean)), (year, words.Money(all)));
    }

    private static void Chart(StringBuilder page, ComplianceCost cost, CostReportWords words)
    {
        var shown = cost.Activities.Where(Counts).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        Heading(page, words["Chi phí theo công việc", "Cost by activity"]);
        Words(page, "<figure>\n<figcaption>", words.PerYear, "</figcaption>\n");
        var most = shown.Max(one => one.InAll.Total);
        foreach (var one in shown)
        {
            CostReportBars.Row(page, one.Activity.Name, ("before", string.Empty, words.Money(one.InAll.Total), ExactNumber.Zero, CostReportBars.Position(one.InAll.Total, ExactNumber.Zero, most)));
        }

        page.Append("</figure>\n</section>\n");
    }

    private static void Activities(StringBuilder page, ComplianceCost cost, CostReportWords words)
    {
        Heading(page, words["Các công việc", "Activities"]);
        if (cost.Activities.Count == 0)
        {
            Words(page, "<p class=\"absent\">", words["Không có công việc nào tính được.", "No activity could be computed."], "</p>\n</section>\n");
            return;
        }

        var heads = new[]
        {
            $"{words["Thời gian", "Time"]} ({words["giờ", "hours"]})", $"{words["Một lần", "Once"]} ({words.Unit})", words["Số lần một năm", "Times a year"], words["Số đối tượng", "Subjects"],
            $"{words["Một năm", "A year"]} ({words.PerYear})",
        };
        page.Append("<table>\n");
        Heads(page, [words["Công việc", "Activity"], .. heads]);
        page.Append("<tbody>\n");
        foreach (var one in cost.Activities)
        {
            Row(
                page,
                one.Activity.Name + Apart(one.Activity, words),
                (heads[0], words.Number(one.Once.Hours, 2)),
                (heads[1], words.Money(one.Once.Total)),
                (heads[2], words.Number(one.TimesPerYear, 4)),
                (heads[3], words.Number(one.SubjectsPerYear, 2)),
                (heads[4], words.Money(one.InAll.Total)));
        }

        page.Append("</tbody>\n</table>\n</section>\n");
    }

    private static string Apart(CostActivity activity, CostReportWords words) =>
        (activity.IsOneOff ? words[" (một lần)", " (once)"] : string.Empty) + (activity.Payer == CostPayer.Official ? words[" (cơ quan nhà nước)", " (administration)"] : string.Empty);
}
