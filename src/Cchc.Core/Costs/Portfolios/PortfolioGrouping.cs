using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>By what the rows of a portfolio are summed.</summary>
[JsonConverter(typeof(WordConverter<PortfolioGrouping>))]
public enum PortfolioGrouping
{
    /// <summary>The agency in charge (cơ quan).</summary>
    Agency = 0,

    /// <summary>The field (lĩnh vực).</summary>
    Field = 1,

    /// <summary>The year, as four digits.</summary>
    Year = 2,

    /// <summary>The code of the procedure; a published total without one is grouped under its name.</summary>
    Procedure = 3,
}
