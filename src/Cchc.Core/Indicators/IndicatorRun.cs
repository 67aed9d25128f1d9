using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>Computes one indicator in one group.</summary>
internal sealed class IndicatorRun(IndicatorSet set, Indicator indicator, IndicatorGroup group)
{
    private static readonly ExactNumber Hundred = 100;

    public IndicatorValue Value()
    {
        var (numerator, denominator) = (indicator.Numerator.Evaluate(Count), indicator.Denominator.Evaluate(Count));
        var value = indicator.IsQuotient ? Quotient(numerator, denominator) : numerator;
        value = value is { } number && indicator.Cap is { } cap && number > cap ? cap : value;
        return new IndicatorValue(indicator, group.Keys)
        {
            Numerator = numerator,
            Denominator = denominator,
            Value = value,
            Points = value is { } scored ? Points(scored) : null,
            NumeratorParts = [.. Parts(indicator.Numerator.Names)],
            DenominatorParts = [.. Parts(indicator.Denominator.Names)],
            LeftOut = [.. Parts(indicator.LeftOut)],
            Reason = value is null ? Reason(numerator, denominator) : null,
        };
    }

    private ExactNumber? Quotient(ExactNumber? numerator, ExactNumber? denominator) => numerator is not { } one || denominator is not { Sign: not 0 } two ? null
        : indicator.Unit == IndicatorUnit.Percent ? Hundred * one / two : one / two;

    private ExactNumber? Points(ExactNumber value)
    {
        if (indicator.Weight is not { } weight)
        {
            return null;
        }

        var points = indicator.PointsBy is { } formula
            ? formula.Evaluate(name => name == "value" ? value : name == "weight" ? weight : Count(name))
            : weight * value / (indicator.FullAt ?? Hundred);
        return points is not { } number ? null : number > weight ? weight : number.Sign < 0 ? ExactNumber.Zero : number;
    }

    private IEnumerable<IndicatorPart> Parts(IEnumerable<string> names) =>
        names.Select(name => new IndicatorPart(set.CountOf(name)!, Count(name), group.NotStated(name)));

    private ExactNumber? Count(string name) => group[name];

    /// <summary>Why there is no value: what is missing, or what is zero.</summary>
    private BilingualText Reason(ExactNumber? numerator, ExactNumber? denominator)
    {
        var names = indicator.IsQuotient ? indicator.Numerator.Names.Concat(indicator.Denominator.Names) : indicator.Numerator.Names;
        var missing = names.Distinct(StringComparer.Ordinal).Where(name => Count(name) is null).Select(name => set.CountOf(name)!).GroupBy(group.Missing)
            .ToList();
        if (missing.Count > 0)
        {
            return new(string.Join("; ", missing.Select(one => one.Key.Vi + ": " + string.Join("; ", one.Select(count => count.Title.Vi)))),
                string.Join("; ", missing.Select(one => one.Key.En + ": " + string.Join("; ", one.Select(count => count.Title.En)))));
        }

        var divisor = numerator is null ? indicator.Numerator.Root.ZeroDivisor(Count)
            : denominator is null ? indicator.Denominator.Root.ZeroDivisor(Count) : null;
        return divisor is null
            ? new("mẫu số bằng 0: " + Words(indicator.Denominator.Root, Language.Vietnamese),
                "the denominator is 0: " + Words(indicator.Denominator.Root, Language.English))
            : new("số chia bằng 0: " + Words(divisor, Language.Vietnamese), "a divisor is 0: " + Words(divisor, Language.English));
    }

    private string Words(ExpressionNode node, Language language) => node.Text(name => set.CountOf(name)!.Title.In(language));
}
