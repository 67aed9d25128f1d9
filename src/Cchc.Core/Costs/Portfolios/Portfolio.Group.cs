using System.Text.Json.Serialization;

namespace Cchc.Core.Costs.Portfolios;

public sealed partial class Portfolio
{
    /// <summary>One group of a portfolio and its sum.</summary>
    /// <param name="Key">The agency, field, year or procedure; empty for the rows that state none.</param>
    /// <param name="Sum">The sum of its rows of one method and currency.</param>
    public sealed record Group(
        [property: JsonRequired] string Key,
        [property: JsonRequired] PortfolioSum Sum);
}
