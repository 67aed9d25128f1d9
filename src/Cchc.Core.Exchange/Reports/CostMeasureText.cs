using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Reports;

/// <summary>Measures of a plan in words, the same in every output.</summary>
internal static class CostMeasureText
{
    /// <summary>Kind and description, for example <c>Bỏ thành phần hồ sơ: Bỏ bản sao</c>.</summary>
    public static string Name(SimplificationMeasure measure, Language language) =>
        measure.KindName.In(language) + (measure.Description.Length == 0 ? string.Empty : ": " + measure.Description);

    /// <summary>The legal basis, or that there is none.</summary>
    public static string Basis(SimplificationMeasure measure, CostReportWords words) =>
        measure.LegalBasis is { Text.Length: > 0 } basis ? Citation.In(basis.ToString(), words.Language) : words["chưa nêu", "not stated"];

    /// <summary>The period in force with its label, or that it has no ends.</summary>
    public static string Period(SimplificationMeasure measure, CostReportWords words)
    {
        var from = measure.InForceFrom is { } first ? words["từ ", "from "] + Day(first, words) : string.Empty;
        var through = measure.InForceThrough is { } last ? words["đến hết ", "through "] + Day(last, words) : string.Empty;
        var period = (from + " " + through).Trim();
        return words["hiệu lực: ", "in force: "] + (period.Length == 0 ? words["không nêu thời hạn", "no limits stated"] : period);
    }

    /// <summary>A cut of one case, for example <c>10 ngày làm việc → 7 ngày làm việc: giảm 3 ngày làm việc (30%)</c>.</summary>
    public static string Cut(ProcessingTimeCut.Case item, ProcessingTimeChange change, CostReportWords words) =>
        (item.Name.Length == 0 ? string.Empty : item.Name + ": ") + item.Before.Description.In(words.Language) + " → "
            + item.After.Description.In(words.Language) + ": " + Change(change, words);

    /// <summary>What became of a time.</summary>
    public static string Change(ProcessingTimeChange change, CostReportWords words) => change switch
    {
        ProcessingTimeChange.Like { Saving.Sign: 0 } => words["không đổi", "unchanged"],
        ProcessingTimeChange.Like like => (like.Saving.Sign < 0 ? words["tăng ", "grows by "] : words["giảm ", "cut by "])
            + words.Number(like.Saving.Sign < 0 ? -like.Saving : like.Saving, 4) + " " + ProcessingUnitWords.Of(like.Unit).In(words.Language)
            + (like.Rate is { } rate ? $" ({words.Rate(rate.Sign < 0 ? -rate : rate)})" : string.Empty),
        ProcessingTimeChange.Bounded bound =>
            words["tính theo ngày (lịch): ", "in calendar days: "] + Days(bound.LeastBefore, bound.MostBefore, words) + " → "
                + Days(bound.LeastAfter, bound.MostAfter, words)
            + (bound is { LeastRate: { } least, MostRate: { } most }
                ? words[", mức giảm từ ", ", a cut of "] + words.Rate(least) + words[" đến ", " to "] + words.Rate(most) : string.Empty),
        ProcessingTimeChange.NotComparable none => words["không so sánh được: ", "not comparable: "] + none.Reason.In(words.Language),
        _ => throw new InvalidOperationException(change.GetType().Name),
    };

    /// <summary>All cases weighted by their dossiers; null when they cannot be.</summary>
    public static string? Weighted(ProcessingTimeCutResult result, CostReportWords words) => result is { Weighted: { } all, Cut.Cases.Count: > 1 }
        ? words["bình quân theo số hồ sơ: ", "weighted by dossiers: "] + (all.Rate is { } rate ? words.Rate(rate) : words["không xác định", "undefined"])
        : null;

    /// <summary>The measures that cut processing times, each with what the cut is worth.</summary>
    public static IEnumerable<(SimplificationMeasure Measure, ProcessingTimeCutResult Cut)> Cuts(PlanResult result) =>
        result.Plan.Measures.OfType<SimplificationMeasure.ShorterProcessing>()
            .Zip(result.ProcessingTimes, (measure, cut) => ((SimplificationMeasure)measure, cut));

    /// <summary>
    /// What a plan lets be shown: its comparison, also when an input is missing; null when the plan itself has an error, so that no figure stands for a
    /// procedure that nobody meant.
    /// </summary>
    public static CostComparison? Comparison(PlanResult result) =>
        result.Comparison ?? (CostComparison.Of(result.Before, result.After) is { PerYear: null } incomplete ? incomplete : null);

    private static string Days(ExactNumber least, ExactNumber most, CostReportWords words) =>
        least == most ? words.Number(least, 2) : words.Number(least, 2) + "–" + words.Number(most, 2);

    private static string Day(LocalDate date, CostReportWords words) => words.Language == Language.Vietnamese ? DateText.Vi(date) : DateText.Iso(date);
}
