using Cchc.Core.Costs;
using Cchc.Core.Simplification;

namespace Cchc.Core.Tests.Simplification;

/// <summary>The savings once more, by formulas written out and no engine: every combination of the ends of all ranges is tried.</summary>
internal static class SlowSaving
{
    public static (decimal Low, decimal Likely, decimal High) Money(SimplificationKind kind, AssumptionSet set, decimal income, int pieces, bool isCertified)
    {
        var ids = set.Assumptions.Select(assumption => assumption.Id).ToList();
        var (low, high) = (decimal.MaxValue, decimal.MinValue);
        for (var bits = 0; bits < 1 << ids.Count; bits++)
        {
            var value = One(kind, income, pieces, isCertified, id => End(set, id, (bits >> ids.IndexOf(id)) & 1));
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        }

        return (low, One(kind, income, pieces, isCertified, id => set.Find(id)!.Value.Likely.ToDecimal()), high);
    }

    private static decimal End(AssumptionSet set, string id, int end) => (end == 0 ? set.Find(id)!.Value.Low : set.Find(id)!.Value.High).ToDecimal();

    private static decimal One(SimplificationKind kind, decimal income, int pieces, bool isCertified, Func<string, decimal> of)
    {
        decimal Time(string id) => of(id) / 60m * income;
        return kind switch
        {
            SimplificationKind.DataInstead => Time("paper.minutes") + Time("copy.minutes") + of("copy.money") + (isCertified ? Time("certificate.minutes") + of("certificate.money") : 0m),
            SimplificationKind.FewerCopies => (pieces - 1) * (Time("copy.minutes") + of("copy.money")),
            SimplificationKind.NoCertification => Time("certificate.minutes") + of("certificate.money"),
            SimplificationKind.NoOnlineChannel => of("online.share") * (Time("trip.minutes") + of("trip.money") - Time("online.minutes")),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }
}
