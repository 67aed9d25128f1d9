using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>
/// The points of a group of indicators, or of a whole set (điểm của nhóm chỉ số). Equal when all parts are.
/// </summary>
/// <remarks>
/// What has no data brings no points and takes none away: <see cref="Measured"/> says of how many points the rest is. Never write <see cref="Reached"/> of
/// <see cref="Most"/> without it.
/// </remarks>
public sealed record IndicatorPoints
{
    /// <summary>The group; null for the indicators of no group, and for the whole set.</summary>
    public BilingualText? Group { get; init; }

    /// <summary>The points that all its indicators can bring (điểm tối đa).</summary>
    public ExactNumber Most { get; init; }

    /// <summary>The points that those with a value can bring (điểm tối đa của phần có số liệu).</summary>
    public ExactNumber Measured { get; init; }

    /// <summary>The points that they brought, exactly (điểm đạt được); at most <see cref="Measured"/>.</summary>
    public ExactNumber Reached { get; init; }

    /// <summary>The identifiers of indicators with points that have no value (chưa có số liệu), in order; empty for none.</summary>
    public IReadOnlyList<string> Missing { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>The points of each group, in the order of the set; groups without points are left out.</summary>
    /// <param name="values">The values of a set in one group of dossiers.</param>
    /// <returns>One for each group; empty where no indicator has points.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static IReadOnlyList<IndicatorPoints> Of(IReadOnlyList<IndicatorValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var scored = values.Where(value => value.Indicator.Weight is not null).ToList();
        return [.. scored.Select(value => value.Indicator.Group).Distinct().Select(group => Sum(group, scored.Where(value => value.Indicator.Group == group)))];
    }

    /// <summary>The points of a whole set.</summary>
    /// <param name="values">The values of a set in one group of dossiers.</param>
    /// <returns>The sum of its groups; all 0 where no indicator has points.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static IndicatorPoints OfWhole(IReadOnlyList<IndicatorValue> values) =>
        Sum(null, (values ?? throw new ArgumentNullException(nameof(values))).Where(value => value.Indicator.Weight is not null));

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(IndicatorPoints), PrintMembers);

    private static IndicatorPoints Sum(BilingualText? group, IEnumerable<IndicatorValue> values)
    {
        var (most, measured, reached) = (ExactNumber.Zero, ExactNumber.Zero, ExactNumber.Zero);
        List<string> missing = [];
        foreach (var value in values)
        {
            var weight = value.Indicator.Weight!.Value;
            most += weight;
            if (value.Points is { } points)
            {
                (measured, reached) = (measured + weight, reached + points);
            }
            else
            {
                missing.Add(value.Indicator.Id);
            }
        }

        return new IndicatorPoints { Group = group, Most = most, Measured = measured, Reached = reached, Missing = missing };
    }
}
