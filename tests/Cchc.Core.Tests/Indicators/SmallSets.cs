using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Indicators;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators;

/// <summary>Small sets for tests.</summary>
internal static class SmallSets
{
    public static readonly AuditSource Own = new("quy ước của đơn vị", AuditStanding.Convention);

    /// <summary>An indicator for each count over registers: the count, of the dossiers received.</summary>
    public static IndicatorSet Everything { get; } = Of("everything",
        [.. IndicatorCount.All.Where(count => count.Source == IndicatorCountSource.Register).Select(count => One(count.Name, count.Name, "received") with { Unit = IndicatorUnit.Count })]);

    public static IndicatorSet Of(string id, params Indicator[] indicators) => new()
    {
        Id = id,
        Name = new BilingualText("Bộ chỉ số thử", "A set for tests"),
        Source = Own,
        Indicators = indicators,
    };

    public static Indicator One(string id, string numerator, string denominator) => new()
    {
        Id = id,
        Name = new BilingualText("Chỉ số thử", "An indicator for tests"),
        Numerator = IndicatorExpression.Parse(numerator),
        Denominator = IndicatorExpression.Parse(denominator),
    };
}
