using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>A table of costs and savings as a file states it (<c>cchc-portfolio/1</c>, or CSV). Equal when all parts are.</summary>
public sealed record PortfolioSheet
{
    /// <summary>The rows in their order; empty when there are none.</summary>
    public IReadOnlyList<PortfolioRow> Rows { get; init => field = ValueList.Of(value); } = ValueList.Empty<PortfolioRow>();

    /// <summary>The programme; null when the file has none.</summary>
    public CostProgramme? Programme { get; init; }

    /// <summary>Published results of reviews; empty when there are none.</summary>
    public IReadOnlyList<PublishedReview> Reviews { get; init => field = ValueList.Of(value); } = ValueList.Empty<PublishedReview>();

    /// <summary>A note on the file; empty when there is none.</summary>
    public string Note { get; init; } = string.Empty;
}
