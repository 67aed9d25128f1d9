namespace Cchc.Core.Costs;

/// <summary>
/// The income of one working hour (thu nhập bình quân một giờ làm việc) of a payer: column (5) of form 03/SCM-KSTT. Always of a year, a series and a source;
/// the library has no default.
/// </summary>
public sealed record HourlyIncome
{
    /// <summary>Whose hour it is.</summary>
    public required CostPayer Payer { get; init; }

    /// <summary>Money for one hour, in the currency of the sheet that uses it.</summary>
    public required Estimate Value { get; init; }

    /// <summary>The year the figure is of.</summary>
    public required int Year { get; init; }

    /// <summary>What was measured, such as "GDP per capita". Never mix series: GDP per worker is twice GDP per head.</summary>
    public required string Series { get; init; }

    /// <summary>The document or publication that states it.</summary>
    public required string Source { get; init; }

    /// <summary>How the hourly figure was derived, such as <c>95.600.000 ÷ 12 ÷ 22 ÷ 8</c>; empty when it was stated by the hour.</summary>
    public string Derivation { get; init; } = string.Empty;

    /// <summary>The currency, such as <c>VND</c>.</summary>
    public string Currency { get; init; } = CostSheet.Dong;

    /// <summary>Value, year, series and source.</summary>
    /// <returns>One line in English.</returns>
    public override string ToString() => $"{Value} {Currency}/h ({Payer}, {Series} {Year}, {Source})";
}
