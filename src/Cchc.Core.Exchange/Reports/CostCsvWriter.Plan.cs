using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>Plans with their measures, and valuations of waiting time.</summary>
public static partial class CostCsvWriter
{
    private static readonly string[] WaitingHeader = ["Phương pháp", "Chỉ tiêu", "Đơn vị", "Hiện tại", "Sau", "Giảm", "Tỷ lệ giảm (%)", "Ghi chú"];

    /// <summary>
    /// Writes both forms and the comparison, then the measures (table <c>biện pháp</c>: what each saves in a year, in order and whatever the order) and the cuts in processing time
    /// (table <c>thời hạn</c>: its unit in column (2), both times in words).
    /// </summary>
    /// <param name="result">The result; with an error in the plan the form before, the measures without amounts, and the findings as rows.</param>
    /// <param name="notation">How numbers are written.</param>
    /// <returns>The text, lines ended by CR LF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Write(PlanResult result, CostNotation notation = CostNotation.Invariant)
    {
        ArgumentNullException.ThrowIfNull(result);
        var run = new Run(notation, PlanHeader);
        if (CostMeasureText.Comparison(result) is { } comparison)
        {
            run.Comparison(comparison);
        }
        else
        {
            run.Form(result.Before, "hiện tại");
        }

        run.Measures(result);
        run.ProcessingTimes(result);
        run.Findings(result.Findings);
        return run.Text;
    }

    /// <summary>Writes the valuation of waiting time before and after: its method in every row, the warning CCHC-COST-020 as the last.</summary>
    /// <param name="before">The valuation before.</param>
    /// <param name="after">The valuation after, of the same procedure.</param>
    /// <param name="notation">How numbers are written.</param>
    /// <returns>The text, lines ended by CR LF.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The two are of different procedures or currencies.</exception>
    public static string WriteWaiting(WaitingCost before, WaitingCost after, CostNotation notation = CostNotation.Invariant)
    {
        var pair = new WaitingPair(before, after);
        var run = new Run(notation, WaitingHeader);
        run.Waiting(pair);
        return run.Text;
    }

    private sealed partial class Run
    {
        public void Measures(PlanResult result)
        {
            var words = new CostReportWords(Language.Vietnamese, result.Before.Sheet.Currency);
            for (var i = 0; i < result.Plan.Measures.Count; i++)
            {
                var measure = result.Plan.Measures[i];
                var saving = i < result.Measures.Count ? result.Measures[i] : null;
                Row(
                    "biện pháp", Cell(measure.Id), Cell(measure.KindName.Vi), Cell(measure.Description), string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty,
                    string.Empty, string.Empty, string.Empty, string.Empty,
                    saving is null ? string.Empty : Money(saving.InOrder.PerYear),
                    Rate(saving?.Rate),
                    saving?.OrderFree is { } free ? Money(free.PerYear) : string.Empty,
                    Rate(saving?.OrderFreeRate),
                    measure.LegalBasis is null ? string.Empty : Cell(CostMeasureText.Basis(measure, words)),
                    measure.InForceFrom is { } from ? Day(from) : string.Empty,
                    measure.InForceThrough is { } through ? Day(through) : string.Empty);
            }
        }

        public void ProcessingTimes(PlanResult result)
        {
            var words = new CostReportWords(Language.Vietnamese, result.Before.Sheet.Currency);
            foreach (var (measure, cut) in CostMeasureText.Cuts(result))
            {
                for (var i = 0; i < cut.Changes.Count; i++)
                {
                    var (item, like) = (cut.Cut.Cases[i], cut.Changes[i] as ProcessingTimeChange.Like);
                    Row(
                        "thời hạn", Cell(measure.Id), like is null ? string.Empty : CostMeasureText.Unit(like.Unit, words), Cell(item.Name), string.Empty, string.Empty, string.Empty, string.Empty,
                        string.Empty, item.Dossiers is { } dossiers ? Number(dossiers) : string.Empty, string.Empty, string.Empty, Cell(CostMeasureText.Change(cut.Changes[i], words)),
                        Cell(item.Before.Description.Vi), Cell(item.After.Description.Vi), like is null ? string.Empty : Number(like.Saving), Rate(like?.Rate));
                }
            }
        }

        public void Waiting(WaitingPair pair)
        {
            var words = new CostReportWords(Language.Vietnamese, pair.Currency);
            var method = Cell(CostWords.Method(CostMethod.WaitingTime).Vi);
            var income = string.Join("; ", pair.Incomes.Select(one => $"{CostReportWords.Series(one)}, {one.Source}"));
            foreach (var (label, was, becomes) in pair.Inputs(words))
            {
                Row(method, Cell(label), string.Empty, Number(was), Number(becomes));
            }

            Row(method, "Thu nhập một giờ", Cell(words.Unit + "/giờ"), Money(pair.Before.Income.Value.Likely), Money(pair.After.Income.Value.Likely), string.Empty, string.Empty, Cell(income));
            Row(method, "Một hồ sơ", Cell(words.Unit), Money(pair.PerDossier.Before), Money(pair.PerDossier.After), Money(pair.PerDossier.Saving), Rate(pair.PerDossier.Rate));
            Row(method, "Một năm", Cell(words.PerYear), Money(pair.PerYear.Before), Money(pair.PerYear.After), Money(pair.PerYear.Saving), Rate(pair.PerYear.Rate));
            Row(method, WaitingCost.Warning.Code, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, Cell(WaitingCost.Warning.Text.Vi));
        }

        private string Rate(ExactNumber? rate) => rate is { } known ? Percent(known * 100) : string.Empty;

        private string Day(NodaTime.LocalDate date) => notation == CostNotation.Vietnamese ? DateText.Vi(date) : DateText.Iso(date);
    }
}
