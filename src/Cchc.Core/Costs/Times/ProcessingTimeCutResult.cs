using Cchc.Core.Text;

namespace Cchc.Core.Costs.Times;

/// <summary>What a cut in processing time is worth, case by case: never in money.</summary>
public sealed record ProcessingTimeCutResult
{
    private readonly bool hasHolidays;

    internal ProcessingTimeCutResult(ProcessingTimeCut cut, TimeCutOptions options)
    {
        Cut = cut;
        hasHolidays = options.Calendar is not null;
        var comparison = new TimeComparison(options);
        Changes = ValueList.Of(cut.Cases.Select(item => comparison.Of(item.Before, item.After)));
        Weighted = Weigh();
        Findings = ValueList.Of(cut.Cases.Select((_, i) => About(i)).OfType<Finding>());
    }

    /// <summary>The cut.</summary>
    public ProcessingTimeCut Cut { get; }

    /// <summary>The changes, one a case in the order of the cases.</summary>
    public IReadOnlyList<ProcessingTimeChange> Changes { get; }

    /// <summary>
    /// All cases together, weighted by their dossiers a year: the time of all dossiers before and after. Null when the dossiers of a case are not stated, or
    /// the times are not all in one unit.
    /// </summary>
    public ProcessingTimeChange.Like? Weighted { get; }

    /// <summary>Times that grew, that cannot be compared, or that changed from calendar to working days or back, with the place.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether every case reaches a rate: a plan titled "cut 30%" whose lines cut less does not.</summary>
    /// <param name="rate">The rate, such as 0.3.</param>
    /// <returns>
    /// False when a case surely cuts less; null when none does and of one it cannot be said. A bound without a <see cref="TimeCutOptions.Calendar"/> knows no
    /// holidays and never proves that a rate is reached.
    /// </returns>
    public bool? ReachesTarget(ExactNumber rate)
    {
        var answers = Changes.Select(change => Reaches(change, rate)).ToList();
        return answers.Contains(false) ? false : answers.Contains(null) ? null : true;
    }

    /// <summary>The cases that surely cut less than a rate.</summary>
    /// <param name="rate">The rate, such as 0.3.</param>
    /// <returns>The cases in their order; empty when there is none.</returns>
    public IReadOnlyList<ProcessingTimeCut.Case> Below(ExactNumber rate) => ValueList.Of(Cut.Cases.Where((_, i) => Reaches(Changes[i], rate) == false));

    /// <summary>Whether the time of a case surely fell and none grew.</summary>
    internal bool Fell => Changes.Any(IsLess) && !Grew;

    /// <summary>Whether the time of a case grew.</summary>
    internal bool Grew => Changes.Any(change => change is ProcessingTimeChange.Like { Saving.Sign: < 0 });

    private bool IsLess(ProcessingTimeChange change) => change switch
    {
        ProcessingTimeChange.Like like => like.Saving.Sign > 0,
        ProcessingTimeChange.Bounded bound => hasHolidays && bound.LeastBefore > bound.MostAfter,
        _ => false,
    };

    // Holidays lengthen what is stated in working days: the time after (the cut is less than the bound says) or the time before (it is more).
    private bool? Reaches(ProcessingTimeChange change, ExactNumber rate) => change is ProcessingTimeChange.Bounded bound && !hasHolidays
        ? bound.Reaches(rate) == false && bound.LeastBefore == bound.MostBefore ? false : null
        : change.Reaches(rate);

    private ProcessingTimeChange.Like? Weigh()
    {
        if (Changes[0] is not ProcessingTimeChange.Like first || Cut.Cases.Any(item => item.Dossiers is null)
            || Changes.Any(change => change is not ProcessingTimeChange.Like like || like.Unit != first.Unit))
        {
            return null;
        }

        var (before, after) = (ExactNumber.Zero, ExactNumber.Zero);
        for (var i = 0; i < Changes.Count; i++)
        {
            var (like, dossiers) = ((ProcessingTimeChange.Like)Changes[i], Cut.Cases[i].Dossiers!.Value);
            before += like.Before * dossiers;
            after += like.After * dossiers;
        }

        return new ProcessingTimeChange.Like(first.Unit, before, after);
    }

    private Finding? About(int index)
    {
        var (item, place) = (Cut.Cases[index], $"cases[{index}] \"{PlainLine.Of(Cut.Cases[index].Name)}\"");
        var (before, after) = (item.Before.Description, item.After.Description);
        return Changes[index] switch
        {
            ProcessingTimeChange.NotComparable none => new Finding(
                CostTimeFindings.NotComparable,
                FindingSeverity.Warning,
                place,
                new BilingualText($"{before.Vi} → {after.Vi}: {none.Reason.Vi}", $"{before.En} → {after.En}: {none.Reason.En}")),
            ProcessingTimeChange.Bounded bound => new Finding(
                CostTimeFindings.UnitChanges,
                FindingSeverity.Warning,
                place,
                new BilingualText(
                    $"đổi đơn vị từ {before.Vi} sang {after.Vi}: tính theo ngày là {Days(bound.LeastBefore, bound.MostBefore, true)} còn " +
                        $"{Days(bound.LeastAfter, bound.MostAfter, true)}{Rates(bound, true)}" +
                        (hasHolidays ? string.Empty : "; chưa tính ngày nghỉ lễ, tết vì không có lịch làm việc"),
                    $"the unit changes from {before.En} to {after.En}: in calendar days {Days(bound.LeastBefore, bound.MostBefore, false)} become " +
                        $"{Days(bound.LeastAfter, bound.MostAfter, false)}{Rates(bound, false)}" +
                        (hasHolidays ? string.Empty : "; holidays are left out, as no working calendar was given"))),
            ProcessingTimeChange.Like { Saving.Sign: < 0 } => new Finding(
                CostTimeFindings.TimeGrows,
                FindingSeverity.Warning,
                place,
                new BilingualText($"{before.Vi} → {after.Vi}: thời hạn tăng", $"{before.En} → {after.En}: the time grows")),
            _ => null,
        };
    }

    private static string Days(ExactNumber least, ExactNumber most, bool isVi) =>
        least == most ? Number(least, isVi) : Number(least, isVi) + (isVi ? " đến " : " to ") + Number(most, isVi);

    private static string Rates(ProcessingTimeChange.Bounded bound, bool isVi) => bound is { LeastRate: { } least, MostRate: { } most }
        ? (isVi ? ", mức giảm từ " : ", a cut of ") + Number(least * 100, isVi) + (isVi ? "% đến " : "% to ") + Number(most * 100, isVi) + "%"
        : string.Empty;

    private static string Number(ExactNumber value, bool isVi) => isVi ? value.ToVietnamese(2) : value.ToEnglish(2);
}
