using Cchc.Core.Costs;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reports;

/// <content>Key figures and activities.</content>
internal sealed partial class CostPage
{
    private IEnumerable<ReportBlock> KeyFigures(CostComparison comparison)
    {
        yield return new Cards(
        [
            (words.Before, words.Money(comparison.PerYear?.Before), words.PerYear), (words.After, words.Money(comparison.PerYear?.After), words.PerYear),
            (words.Saving, comparison.PerYear is { } change ? words.Change(change.Saving) : words.Unknown, words.PerYear),
            (words["Tỷ lệ cắt giảm", "Rate of reduction"], comparison.PerYear is { } known ? words.Rate(known.Rate) : words.Unknown,
                words["của chi phí hiện tại", "of the current cost"]),
        ]);
        if (comparison.PerYear is { } year && comparison.Before.Totals is { } was && comparison.After.Totals is { } becomes)
        {
            var hours = new CostChange(was.PerYear.Hours, becomes.PerYear.Hours);
            Cell[]?[] rows =
            [
                Row($"{words["Một năm", "A year"]} ({words.PerYear})", year),
                Row($"{words["Bình quân một hồ sơ", "Mean of a dossier"]} ({words.Unit})", comparison.PerDossier),
                Row($"{words["Trong đó phí, lệ phí", "Of which fees"]} ({words.PerYear})", comparison.Fees),
                [words["Thời gian (giờ/năm)", "Time (hours/year)"], words.Number(hours.Before, 1), words.Number(hours.After, 1), words.Number(hours.Saving, 1),
                    words.Rate(hours.Rate)],
                Row($"{words["Một lần, không cộng vào năm", "Once, not in the year"]} ({words.Unit})", Some(comparison.OneOff)),
                Row($"{words["Cơ quan nhà nước, không cộng", "Administration, not added"]} ({words.PerYear})", Some(comparison.Administration)),
            ];
            yield return Table.Figures([words["Chỉ tiêu", "Figure"], words.Before, words.After, words.Saving, words["Tỷ lệ", "Rate"]], rows.OfType<Cell[]>());
        }
    }

    private IEnumerable<ReportBlock> Totals(ComplianceCost cost)
    {
        var totals = cost.Totals;
        yield return new Cards(
        [
            (words["Chi phí một năm", "Cost of a year"], words.Money(totals?.PerYear.Total), words.PerYear),
            (words["Bình quân một hồ sơ", "Mean of a dossier"], words.Money(totals?.PerDossier.Total), words.Unit),
            (words["Trong đó phí, lệ phí", "Of which fees"], words.Money(totals?.PerYear.Fees), words.PerYear),
            (words["Thời gian", "Time"], totals is null ? words.Unknown : words.Number(totals.PerYear.Hours, 1), words["giờ/năm", "hours/year"]),
        ]);
        if (totals is null)
        {
            yield break;
        }

        List<Cell[]> rows =
        [
            Line(words["Thời gian", "Time"], totals, amounts => amounts.Time), Line(words["Tư vấn, dịch vụ", "Services"], totals, amounts => amounts.Services),
            Line(words["Phí, lệ phí", "Fees"], totals, amounts => amounts.Fees), Line(words["Tổng cộng", "In all"], totals, amounts => amounts.Total),
        ];
        if (cost is { Individuals: { } individuals, Enterprises: { } enterprises } && enterprises.PerYear.Total.Sign != 0)
        {
            rows.Add(Line(words["Trong đó cá nhân", "Of which individuals"], individuals, amounts => amounts.Total));
            rows.Add(Line(words["Trong đó doanh nghiệp, tổ chức", "Of which enterprises and organisations"], enterprises, amounts => amounts.Total));
        }

        if (cost.Administration is { } own && own.PerYear.Total.Sign != 0)
        {
            rows.Add(Line(words["Cơ quan nhà nước, không cộng", "Administration, not added"], own, amounts => amounts.Total));
        }

        yield return Table.Figures([words["Chỉ tiêu", "Figure"], $"{words["Một hồ sơ", "A dossier"]} ({words.Unit})",
            $"{words["Một năm", "A year"]} ({words.PerYear})"], rows);
        if (totals.OneOff.Total.Sign != 0)
        {
            yield return new Paragraph($"{words["Một lần, không cộng vào năm", "Once, not in the year"]}: {words.Money(totals.OneOff.Total)} {words.Unit}");
        }

        Cell[] Line(string label, CostTotals of, Func<CostAmounts, ExactNumber> part) =>
            [label, words.Money(part(of.PerDossier)), words.Money(part(of.PerYear))];
    }

    private Section Activities(CostComparison comparison) => Activities(
        [words["Công việc", "Activity"], $"{words.Before} ({words.PerYear})", $"{words.After} ({words.PerYear})", words.Saving, words["Tỷ lệ", "Rate"]],
        comparison.Activities.Select(change => new Cell[]
        {
            change.Name + Apart((change.After ?? change.Before)!.Activity), change.Before is null ? words["chưa có", "none"] : words.Money(change.InAll.Before),
            change.After is null ? words["bỏ", "gone"] : words.Money(change.InAll.After), words.Change(change.InAll.Saving), words.Rate(change.InAll.Rate),
        }));

    private Section Activities(ComplianceCost cost) => Activities(
        [
            words["Công việc", "Activity"], $"{words["Thời gian", "Time"]} ({words["giờ", "hours"]})", $"{words["Một lần", "Once"]} ({words.Unit})",
            words["Số lần một năm", "Times a year"],
            words["Số đối tượng", "Subjects"], $"{words["Một năm", "A year"]} ({words.PerYear})",
        ],
        cost.Activities.Select(one => new Cell[]
        {
            one.Activity.Name + Apart(one.Activity), words.Number(one.Once.Hours, 2), words.Money(one.Once.Total), words.Number(one.TimesPerYear, 4),
            words.Number(one.SubjectsPerYear, 2), words.Money(one.InAll.Total),
        }));

    private Section Activities(string[] heads, IEnumerable<Cell[]> rows)
    {
        Cell[][] all = [.. rows];
        return new Section(
            words["Các công việc", "Activities"],
            [all.Length > 0 ? Table.Figures(heads, all) : new Absent(words["Không có công việc nào tính được.", "No activity could be computed."])]);
    }

    private Cell[]? Row(string label, CostChange? change) => change is { } known ? Row(label, known) : null;

    private Cell[] Row(string label, CostChange change) =>
        [label, words.Money(change.Before), words.Money(change.After), words.Change(change.Saving), words.Rate(change.Rate)];

    private static CostChange? Some(CostChange? change) => change is { } known && (known.Before.Sign != 0 || known.After.Sign != 0) ? change : null;

    private string Apart(CostActivity activity) =>
        (activity.IsOneOff ? words[" (một lần)", " (once)"] : string.Empty)
            + (activity.Payer == CostPayer.Official ? words[" (cơ quan nhà nước)", " (administration)"] : string.Empty);
}
