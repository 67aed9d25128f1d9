using System.Globalization;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;
using Cchc.Core.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;

namespace Cchc.Core.OpenXml;

/// <summary>The measures of a plan with their savings, summed and checked against the comparison by formulas; then the cuts in processing time.</summary>
internal sealed class MeasureSheet
{
    private const int Id = 2, Kind = 3, Words = 4, Basis = 5, From = 6, Through = 7, InOrder = 8, Rate = 9, OrderFree = 10, FreeRate = 11;
    private const string Undefined = "không xác định";

    private readonly SheetWriter sheet;
    private readonly PlanResult result;
    private readonly FormLine? before;
    private readonly FormLine? saving;
    private readonly string money;
    private int row = 5;

    /// <summary>Writes it.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="result">The result of the plan.</param>
    /// <param name="comparison">The sheet that holds the comparison; null when there is none.</param>
    public MeasureSheet(SheetWriter sheet, PlanResult result, ComparisonSheet? comparison)
    {
        (this.sheet, this.result) = (sheet, result);
        (before, saving) = (comparison?.YearBefore, comparison?.YearSaving);
        var input = result.Before.Sheet;
        money = input.Currency == CostSheet.Dong ? CellLook.Money : CellLook.Cents;
        var unit = FormWords.Money(input.Currency);
        Top(1, "CÁC BIỆN PHÁP CỦA PHƯƠNG ÁN ĐƠN GIẢN HÓA", CellLook.Title);
        Top(2, $"{input.Name} ({input.Procedure})", CellLook.Plain with { Bold = true, Across = HorizontalAlignmentValues.Center });
        Top(3, string.Join("; ", new[] { result.Plan.Name, result.Plan.Decision }.Where(text => text.Length > 0)),
            CellLook.Plain with { Across = HorizontalAlignmentValues.Center });
        Top(
            4,
            "Lợi ích của từng biện pháp là kết quả đã tính: theo thứ tự (sau các biện pháp đứng trước) và không phụ thuộc thứ tự (giá trị Shapley). " +
                "Tổng và tỷ lệ là công thức.",
            CellLook.Plain with { Italic = true, Across = HorizontalAlignmentValues.Center });
        Heads("STT", "Mã", "Biện pháp", "Nội dung", "Căn cứ pháp lý", "Hiệu lực từ ngày", "Đến hết ngày", $"Lợi ích theo thứ tự ({unit}/năm)", "Tỷ lệ",
            $"Lợi ích không phụ thuộc thứ tự ({unit}/năm)", "Tỷ lệ");
        Measures();
        ProcessingTimes();
        sheet.Widths = [6, 8, 24, 34, 30, 13, 13, 20, 12, 20, 12];
        sheet.Frozen = (Id, 5);
        sheet.Repeated = (5, 5);
        sheet.PrintArea = $"$A$1:$K${row.ToString(CultureInfo.InvariantCulture)}";
    }

    private void Measures()
    {
        var first = row + 1;
        for (var i = 0; i < result.Plan.Measures.Count; i++)
        {
            var measure = result.Plan.Measures[i];
            var amounts = i < result.Measures.Count ? result.Measures[i] : null;
            Texts(
                (i + 1).ToString(CultureInfo.InvariantCulture),
                measure.Id,
                measure.KindName.Vi,
                measure.Description,
                measure.LegalBasis is { } basis ? Citation.Vi(basis.ToString()) : string.Empty,
                measure.InForceFrom is { } from ? Day(from) : string.Empty,
                measure.InForceThrough is { } through ? Day(through) : string.Empty);
            if (measure.LegalBasis is null)
            {
                sheet.Text(Basis, row, string.Empty, CellLook.Words with { Fill = CellLook.Missing });
            }

            Amount(InOrder, amounts?.InOrder.PerYear);
            Share(InOrder, Rate, amounts?.InOrder.PerYear, CellLook.Words);
            Amount(OrderFree, amounts?.OrderFree?.PerYear);
            Share(OrderFree, FreeRate, amounts?.OrderFree?.PerYear, CellLook.Words);
        }

        if (result.Plan.Measures.Count == 0)
        {
            Texts(string.Empty, string.Empty, "Không có biện pháp nào.");
            return;
        }

        var end = row;
        var inOrder = Sum(result.Measures.Select(one => (ExactNumber?)one.InOrder.PerYear).ToList());
        var orderFree = Sum(result.Measures.Select(one => one.OrderFree?.PerYear).ToList());
        Label("Cộng các biện pháp", CellLook.Sum);
        Total(InOrder, inOrder);
        Share(InOrder, Rate, inOrder, CellLook.Sum);
        Total(OrderFree, orderFree);
        Share(OrderFree, FreeRate, orderFree, CellLook.Sum);
        if (saving is { Value: { } whole } known)
        {
            Label("Lợi ích trong một năm, bảng So sánh", CellLook.Words);
            foreach (var column in new[] { InOrder, OrderFree })
            {
                sheet.Formula(column, row, known.Reference, whole, CellLook.Words.In(money));
                Share(column, column + 1, whole, CellLook.Words);
            }

            Label("Kiểm tra tổng", CellLook.Words);
            Check(InOrder, inOrder, whole);
            Check(OrderFree, orderFree, whole);
        }

        void Total(int column, ExactNumber? value) =>
            sheet.Formula(column, row, $"SUM({SheetWriter.Address(column, first)}:{SheetWriter.Address(column, end)})", value, CellLook.Sum.In(money));
    }

    // Half a unit, or the last digits that a spreadsheet keeps: what rounding alone may make of it.
    private void Check(int column, ExactNumber? sum, ExactNumber whole)
    {
        var (above, here) = (SheetWriter.Address(column, row - 2), SheetWriter.Address(column, row - 1));
        var size = (whole.Sign < 0 ? -whole : whole) / 1_000_000_000_000;
        var room = SheetNumber.Text(size > 0.5m ? size.Round() : 0.5m);
        var formula = $"IF(AND({above}-{here}<{room},{here}-{above}<{room}),\"khớp\",\"lệch\")";
        if (sum is null)
        {
            sheet.Formula(column, row, formula, (ExactNumber?)null, CellLook.Words);
        }
        else
        {
            sheet.Formula(column, row, formula, "khớp", CellLook.Words with { Across = HorizontalAlignmentValues.Right });
        }

        sheet.Text(column + 1, row, string.Empty, CellLook.Words);
    }

    private void ProcessingTimes()
    {
        var cuts = result.Plan.Measures.OfType<SimplificationMeasure.ShorterProcessing>().Zip(result.ProcessingTimes, (measure, cut) => (measure.Id, Cut: cut))
            .ToList();
        if (cuts.Count == 0)
        {
            return;
        }

        row++;
        Band("Thời hạn giải quyết: không phải chi phí tuân thủ, không cộng vào lợi ích");
        Heads("STT", "Mã", "Trường hợp", "Hiện tại", "Sau", "Số hồ sơ một năm", "Đơn vị", "Hiện tại", "Sau", "Giảm", "Tỷ lệ giảm");
        var number = 0;
        foreach (var (id, cut) in cuts)
        {
            for (var i = 0; i < cut.Changes.Count; i++)
            {
                var item = cut.Cut.Cases[i];
                Texts((++number).ToString(CultureInfo.InvariantCulture), id, item.Name, item.Before.Description.Vi, item.After.Description.Vi, string.Empty,
                    string.Empty);
                if (item.Dossiers is { } dossiers)
                {
                    sheet.Number(From, row, dossiers, CellLook.Words.In(dossiers.IsWhole ? CellLook.Money : CellLook.Cents));
                }

                Change(cut.Changes[i]);
            }
        }
    }

    private void Change(ProcessingTimeChange change)
    {
        if (change is ProcessingTimeChange.Like like)
        {
            sheet.Text(Through, row, ProcessingUnitWords.Of(like.Unit).Vi, CellLook.Words);
            sheet.Number(InOrder, row, like.Before, CellLook.Words.In("General"));
            sheet.Number(Rate, row, like.After, CellLook.Words.In("General"));
            var (was, becomes, less) = (SheetWriter.Address(InOrder, row), SheetWriter.Address(Rate, row), SheetWriter.Address(OrderFree, row));
            sheet.Formula(OrderFree, row, was + "-" + becomes, like.Saving, CellLook.Words.In("General"));
            Quotient(FreeRate, was, less, like.Before, like.Saving, CellLook.Words);
            return;
        }

        var text = change switch
        {
            ProcessingTimeChange.Bounded bound =>
                $"Tính theo ngày (lịch): {Days(bound.LeastBefore, bound.MostBefore)} → {Days(bound.LeastAfter, bound.MostAfter)}"
                + (bound is { LeastRate: { } least, MostRate: { } most }
                    ? $"; mức giảm từ {(least * 100).ToVietnamese(2)}% đến {(most * 100).ToVietnamese(2)}%" : string.Empty),
            ProcessingTimeChange.NotComparable none => "Không so sánh được: " + none.Reason.Vi,
            _ => string.Empty,
        };
        sheet.Text(InOrder, row, text, CellLook.Words);
        sheet.Merge(InOrder, FreeRate, row, CellLook.Words);
        sheet.Height(row, text, 62);
    }

    private static string Days(ExactNumber least, ExactNumber most) =>
        least == most ? least.ToVietnamese(2) : least.ToVietnamese(2) + "–" + most.ToVietnamese(2);

    private void Amount(int column, ExactNumber? value)
    {
        if (value is { } known)
        {
            sheet.Number(column, row, known, CellLook.Words.In(money));
        }
        else
        {
            sheet.Formula(column, row, "NA()", (ExactNumber?)null, CellLook.Words.In(money));
        }
    }

    // The part of the yearly cost before.
    private void Share(int from, int column, ExactNumber? amount, CellLook look)
    {
        if (before is not { Value: { } whole } known || amount is not { } part)
        {
            sheet.Formula(column, row, "NA()", (ExactNumber?)null, look.In(CellLook.Percent));
            return;
        }

        Quotient(column, known.Reference, SheetWriter.Address(from, row), whole, part, look);
    }

    private void Quotient(int column, string whole, string part, ExactNumber wholeValue, ExactNumber partValue, CellLook look)
    {
        var formula = $"IF({whole}=0,\"{Undefined}\",{part}/{whole})";
        if (wholeValue.Sign == 0)
        {
            sheet.Formula(column, row, formula, Undefined, look.In(CellLook.Percent));
        }
        else
        {
            sheet.Formula(column, row, formula, partValue / wholeValue, look.In(CellLook.Percent));
        }
    }

    private static ExactNumber? Sum(List<ExactNumber?> amounts) =>
        amounts.Count == 0 || amounts.Contains(null) ? null : amounts.Aggregate(ExactNumber.Zero, (sum, amount) => sum + amount!.Value);

    private void Label(string label, CellLook look)
    {
        row++;
        for (var column = 1; column <= Through; column++)
        {
            sheet.Text(column, row, column == Id ? label : string.Empty, look);
        }

        sheet.Merge(Id, Through, row, look);
    }

    private void Texts(params string[] texts)
    {
        row++;
        for (var column = 1; column <= FreeRate; column++)
        {
            sheet.Text(column, row, column <= texts.Length ? texts[column - 1] : string.Empty, CellLook.Words);
        }
    }

    private void Heads(params string[] heads)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            sheet.Text(i + 1, row, heads[i], CellLook.Heading);
        }
    }

    private void Band(string title)
    {
        row++;
        sheet.Text(1, row, title, CellLook.Group);
        sheet.Merge(1, FreeRate, row, CellLook.Group);
        row++;
    }

    private void Top(int at, string text, CellLook look)
    {
        sheet.Text(1, at, text, look);
        sheet.Merge(1, FreeRate, at, look);
        sheet.Height(at, text, 165, at == 1 ? 20 : 15.5);
    }

    private static string Day(LocalDate date) => string.Format(CultureInfo.InvariantCulture, "{0:00}/{1:00}/{2:0000}", date.Day, date.Month, date.Year);
}
