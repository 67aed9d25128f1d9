using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>A dossier behind an indicator (hồ sơ đứng sau chỉ số), and what it adds to which count. Equal when all parts are.</summary>
public sealed record IndicatorTrace
{
    private IndicatorTrace(RegisterAnswer answer) => Answer = answer;

    /// <summary>The dossier and what the judge says of it.</summary>
    public RegisterAnswer Answer { get; }

    /// <summary>What it adds to counts of the numerator; empty when nothing.</summary>
    public IReadOnlyList<IndicatorPart> Numerator { get; private init => field = ValueList.Of(value); } = ValueList.Empty<IndicatorPart>();

    /// <summary>What it adds to counts of the denominator; empty when nothing.</summary>
    public IReadOnlyList<IndicatorPart> Denominator { get; private init => field = ValueList.Of(value); } = ValueList.Empty<IndicatorPart>();

    /// <summary>What it adds to counts that are left out; empty when nothing.</summary>
    public IReadOnlyList<IndicatorPart> LeftOut { get; private init => field = ValueList.Of(value); } = ValueList.Empty<IndicatorPart>();

    /// <summary>The dossiers behind an indicator, as they are asked for; nothing is kept.</summary>
    /// <param name="answers">The dossiers, judged for the moment for which the indicator was computed.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="options">Period and groups, as they were counted; null for the defaults.</param>
    /// <param name="keys">The keys of a group; null for all dossiers.</param>
    /// <returns>Those that add something to a count of it, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> or <paramref name="indicator"/> is null.</exception>
    public static IEnumerable<IndicatorTrace> Of(
        IEnumerable<RegisterAnswer> answers, Indicator indicator, IndicatorOptions? options = null, IReadOnlyList<string?>? keys = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(indicator);
        return Each(answers, indicator, options ?? IndicatorOptions.Default, keys);
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(IndicatorTrace), PrintMembers);

    private static IEnumerable<IndicatorTrace> Each(
        IEnumerable<RegisterAnswer> answers, Indicator indicator, IndicatorOptions options, IReadOnlyList<string?>? keys)
    {
        var facts = new CountFacts(options);
        var (above, below, beside) = (Counts(indicator.Numerator.Names), Counts(indicator.Denominator.Names), Counts(indicator.LeftOut));
        foreach (var answer in answers)
        {
            facts.Of(answer);
            if (facts.IsLeftOut || (keys is not null && !options.By.Select(facts.KeyOf).SequenceEqual(keys, StringComparer.Ordinal)))
            {
                continue;
            }

            var (one, two, three) = (Parts(above, facts), Parts(below, facts), Parts(beside, facts));
            if (one.Count + two.Count + three.Count > 0)
            {
                yield return new IndicatorTrace(answer) { Numerator = one, Denominator = two, LeftOut = three };
            }
        }
    }

    private static List<IndicatorCount> Counts(IEnumerable<string> names) => [.. names.Select(IndicatorCount.Find).OfType<IndicatorCount>()];

    private static List<IndicatorPart> Parts(List<IndicatorCount> counts, CountFacts facts)
    {
        List<IndicatorPart> parts = [];
        foreach (var count in counts)
        {
            var amount = count.Distinct is { } key ? (key(facts) is null ? 0 : 1) : count.Sum?.Invoke(facts) ?? 0;
            if (amount != 0)
            {
                parts.Add(new IndicatorPart(count, amount));
            }
        }

        return parts;
    }
}
