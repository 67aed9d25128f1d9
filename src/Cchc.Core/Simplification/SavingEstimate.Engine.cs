using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Text;

namespace Cchc.Core.Simplification;

/// <content>The engine: sheets before and after, at the ends of every range.</content>
internal sealed partial class SavingEstimate
{
    private enum End
    {
        Low,
        Likely,
        High,
    }

    private Saving Estimated(IReadOnlyList<string> ids, Func<Func<string, Estimate>, IReadOnlyList<CostActivity>> activities,
        Func<Func<string, Estimate>, string, MeasureBasis?, SimplificationMeasure> measure)
    {
        var found = ids.Select(set.Find).ToList();
        if (found.Contains(null) || set.IncomeOf(Payer) is not { } income)
        {
            return Unknown();
        }

        // At either end the share that moves is tried at both of its own: where less is saved than lost, more of it is worse.
        CostAmounts[] low = [.. Ends(End.Low)];
        CostAmounts[] high = [.. Ends(End.High)];
        var likely = At(End.Likely, End.Likely);
        return new Saving(Sheet(Whole, income, use?.DossiersPerYear), (what, basis) => measure(Whole, what, basis), isPart: true)
        {
            Hours = Bounds(low, likely, high, amounts => amounts.Hours),
            Money = Bounds(low, likely, high, amounts => amounts.Total),
            Assumptions = [.. found.Select(assumption => assumption!)],
            Income = income,
        };

        Estimate Whole(string id) => set.Find(id)!.Value;

        IEnumerable<CostAmounts> Ends(End end) =>
            ids.Contains(AssumptionNames.OnlineShare, StringComparer.Ordinal) ? [At(end, End.Low), At(end, End.High)] : [At(end, end)];

        CostAmounts At(End end, End share)
        {
            // What costs after a measure: the longer it takes, the less is saved.
            Estimate Value(string id) => new(Pick(set.Find(id)!.Value, id switch
            {
                AssumptionNames.OnlineShare => share,
                AssumptionNames.OnlineMinutes => Other(end),
                _ => end,
            }));
            var at = income with { Value = new Estimate(Pick(income.Value, end)) };
            var before = Sheet(Value, at, 1);
            var after = measure(Value, string.Empty, null).Apply(before);
            return PerDossier(before) - PerDossier(after);
        }

        CostSheet Sheet(Func<string, Estimate> value, HourlyIncome hour, ExactNumber? dossiers) => draft with
        {
            TimesPerYear = 1,
            SubjectsPerYear = dossiers is { } subjects ? new Estimate(subjects) : null,
            Incomes = [hour],
            Activities = activities(value),
        };
    }

    /// <summary>The whole draft of the record, open, with the incomes of the set.</summary>
    private CostSheet Open() => draft with { Incomes = set.Incomes, SubjectsPerYear = use?.DossiersPerYear is { } dossiers ? new Estimate(dossiers) : null };

    // Officials are costed apart; what their procedures save is theirs.
    private CostAmounts PerDossier(CostSheet sheet)
    {
        var cost = ComplianceCost.Of(sheet);
        var totals = Payer == CostPayer.Official ? cost.Administration : cost.Totals;
        return totals?.PerDossier ?? throw new InvalidOperationException("The estimate cannot be computed: " + string.Join("; ", cost.Findings));
    }

    private static Estimate Bounds(CostAmounts[] low, CostAmounts likely, CostAmounts[] high, Func<CostAmounts, ExactNumber> of)
    {
        var all = low.Concat(high).Append(likely).Select(of).OrderBy(number => number).ToList();
        return new Estimate(all[0], of(likely), all[all.Count - 1]);
    }

    private static ExactNumber Pick(Estimate range, End end) => end == End.Low ? range.Low : end == End.High ? range.High : range.Likely;

    private static End Other(End end) => end == End.Low ? End.High : end == End.High ? End.Low : end;
}
