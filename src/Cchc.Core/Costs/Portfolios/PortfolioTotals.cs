using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>
/// The sum of rows of a compiled portfolio, kept in whole units until an amount is asked for; adding allocates nothing. <c>default</c> is the sum of no rows.
/// </summary>
public struct PortfolioTotals : IEquatable<PortfolioTotals>
{
    private CompiledPortfolio? portfolio;
    private ExactTotals? exact;
    private Wide before;
    private Wide after;
    private int rows;

    /// <summary>A sum that is known.</summary>
    /// <param name="rows">How many rows were added, 0 or more.</param>
    /// <param name="before">Money a year before.</param>
    /// <param name="after">Money a year after.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    [JsonConstructor]
    public PortfolioTotals(int rows, ExactNumber before, ExactNumber after)
        : this()
    {
        Rows = rows;
        exact = new ExactTotals(before, after);
    }

    /// <summary>How many rows were added.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Rows
    {
        readonly get => rows;
        init => rows = value >= 0 ? value : throw Refused("rows", value);
    }

    /// <summary>Money a year before.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ExactNumber Before
    {
        readonly get => exact?.Before ?? Money(before);
        init => exact = new ExactTotals(value, After);
    }

    /// <summary>Money a year after.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ExactNumber After
    {
        readonly get => exact?.After ?? Money(after);
        init => exact = new ExactTotals(Before, value);
    }

    /// <summary>Money saved a year; negative when it grew.</summary>
    public readonly ExactNumber Saving => Before - After;

    /// <summary>The sum saved ÷ the sum before; null when there is nothing to save.</summary>
    public readonly ExactNumber? Rate => Change.Rate;

    /// <summary>Before and after.</summary>
    [JsonIgnore]
    public readonly CostChange Change => new(Before, After);

    /// <summary>Whether two sums have the same amounts and number of rows.</summary>
    /// <param name="left">A sum.</param>
    /// <param name="right">A sum.</param>
    public static bool operator ==(PortfolioTotals left, PortfolioTotals right) => left.Equals(right);

    /// <summary>Whether two sums differ.</summary>
    /// <param name="left">A sum.</param>
    /// <param name="right">A sum.</param>
    public static bool operator !=(PortfolioTotals left, PortfolioTotals right) => !left.Equals(right);

    /// <inheritdoc/>
    public readonly bool Equals(PortfolioTotals other) => rows == other.rows && Change == other.Change;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is PortfolioTotals other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => unchecked((Change.GetHashCode() * 397) ^ rows);

    /// <summary>Before, after and rate.</summary>
    /// <returns>As <see cref="CostChange.ToString"/>.</returns>
    public override readonly string ToString() => Change.ToString();

    internal static PortfolioTotals Of(CompiledPortfolio portfolio, Wide before, Wide after, int rows) =>
        new() { portfolio = portfolio, before = before, after = after, rows = rows };

    internal static PortfolioTotals None(CompiledPortfolio portfolio) => new() { portfolio = portfolio };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(in CompiledRow row)
    {
        before.AddProduct(row.UnitBefore, row.VolumeBefore);
        after.AddProduct(row.UnitAfter, row.VolumeAfter);
        rows++;
    }

    private readonly ExactNumber Money(Wide amount) =>
        portfolio is null ? ExactNumber.Zero : ExactNumber.Fraction(amount.ToBigInteger(), portfolio.Denominator);

    private sealed record ExactTotals(ExactNumber Before, ExactNumber After);

    private static ArgumentOutOfRangeException Refused(string name, int value) => new(name, value, "Expected 0 or more.");
}

/// <summary>A row in whole units.</summary>
internal readonly struct CompiledRow(ulong unitBefore, ulong volumeBefore, ulong unitAfter, ulong volumeAfter)
{
    public readonly ulong UnitBefore = unitBefore;
    public readonly ulong VolumeBefore = volumeBefore;
    public readonly ulong UnitAfter = unitAfter;
    public readonly ulong VolumeAfter = volumeAfter;
}
