using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reports;

/// <content>Measures and processing times.</content>
internal sealed partial class CostPage
{
    private Section Measures(PlanResult result)
    {
        if (result.Plan.Measures.Count == 0)
        {
            return new Section(words["Các biện pháp", "Measures"], [new Absent(words["Phương án không có biện pháp nào.", "The plan has no measure."])]);
        }

        List<Cell[]> rows = [.. result.Plan.Measures.Select((measure, i) => Measure(measure, i < result.Measures.Count ? result.Measures[i] : null))];
        if (result.PerYear is { } year && result.Measures.Count > 0)
        {
            var known = result.Measures[0].OrderFree is not null;
            rows.Add([words["Cộng", "In all"], words.Change(year.Saving), words.Rate(year.Rate), known ? words.Change(year.Saving) : words.Unknown,
                known ? words.Rate(year.Rate) : words.Unknown]);
        }

        var rate = words["Tỷ lệ", "Rate"];
        return new Section(words["Các biện pháp", "Measures"],
        [
            Table.Figures([words["Biện pháp", "Measure"], $"{words["Theo thứ tự", "In order"]} ({words.PerYear})", rate,
                $"{words["Không phụ thuộc thứ tự", "Whatever the order"]} ({words.PerYear})", rate], rows),
            new Paragraph(
                words["Theo thứ tự: lợi ích tăng thêm sau các biện pháp đứng trước. Không phụ thuộc thứ tự: bình quân qua mọi thứ tự (giá trị Shapley).",
                    "In order: what a measure saves after those before it. Whatever the order: the mean over all orders (Shapley value)."],
                IsSmall: true),
        ]);
    }

    private Cell[] Measure(SimplificationMeasure measure, PlanResult.MeasureSaving? saving)
    {
        var about = string.Join(" · ", measure.Id, words["căn cứ: ", "legal basis: "] + CostMeasureText.Basis(measure, words),
            CostMeasureText.Period(measure, words));
        var name = new Cell(CostMeasureText.Name(measure, words.Language), about);
        return measure is SimplificationMeasure.ShorterProcessing
            ? [name, words["không tính thành tiền", "not in money"], "–", "–", "–"]
            : [name, Money(saving?.InOrder.PerYear), Rate(saving is not null, saving?.Rate), Money(saving?.OrderFree?.PerYear),
                Rate(saving?.OrderFree is not null, saving?.OrderFreeRate)];

        string Money(ExactNumber? amount) => amount is { } known ? words.Change(known) : words.Unknown;
        string Rate(bool known, ExactNumber? value) => known ? words.Rate(value) : words.Unknown;
    }

    private IEnumerable<ReportBlock> ProcessingTimes(PlanResult result)
    {
        if (result.ProcessingTimes.Count > 0)
        {
            Column[] columns =
            [
                new(words["Trường hợp", "Case"], ColumnKind.Lead), new(words.Before, ColumnKind.Prose), new(words["Sau", "After"], ColumnKind.Prose),
                new(words["Thay đổi", "Change"], ColumnKind.Prose),
            ];
            yield return new Section(words["Thời hạn giải quyết", "Processing time"],
            [
                new Paragraph(words["Không phải chi phí tuân thủ, không cộng vào lợi ích.", "No compliance cost and no part of the saving."], IsSmall: true),
                new Table(string.Empty, columns, CostMeasureText.Cuts(result).SelectMany(one => Cut(one.Measure, one.Cut))),
            ]);
        }
    }

    private IEnumerable<Cell[]> Cut(SimplificationMeasure measure, ProcessingTimeCutResult cut)
    {
        for (var i = 0; i < cut.Changes.Count; i++)
        {
            var item = cut.Cut.Cases[i];
            var name = measure.Id + (item.Name.Length == 0 ? string.Empty : " · " + item.Name);
            yield return [name, item.Before.Description.In(words.Language), item.After.Description.In(words.Language),
                CostMeasureText.Change(cut.Changes[i], words)];
        }

        if (CostMeasureText.Weighted(cut, words) is { } weighted)
        {
            yield return [measure.Id, string.Empty, string.Empty, weighted];
        }
    }
}
