using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>What the report of a portfolio shows besides its figures.</summary>
public sealed record PortfolioReportOptions
{
    /// <summary>Vietnamese, groups by agency and by field.</summary>
    public static PortfolioReportOptions Default { get; } = new();

    /// <summary>The language of headings and labels; names stay as they are.</summary>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>The one grouping to show; null shows those by agency and by field on a page, the one by agency in text and CSV.</summary>
    public PortfolioGrouping? By { get; init; }

    /// <summary>How the numbers of CSV are written.</summary>
    public CostNotation Notation { get; init; }

    /// <summary>Which data the figures were taken from (dữ liệu); empty when nobody said.</summary>
    public string Data { get; init; } = string.Empty;
}
