using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>What a table of costs and savings says (<c>cchc-portfolio/1</c>, or CSV), or what is wrong with it. Two files are equal when all parts are.</summary>
public sealed record PortfolioFile
{
    /// <summary>The rows in their order; empty when there are none or anything is wrong with the file.</summary>
    public IReadOnlyList<PortfolioRow> Rows { get; init => field = ValueList.Of(value); } = ValueList.Empty<PortfolioRow>();

    /// <summary>The programme; null when the file has none.</summary>
    public CostProgramme? Programme { get; init; }

    /// <summary>Published results of reviews; empty when there are none.</summary>
    public IReadOnlyList<PublishedReview> Reviews { get; init => field = ValueList.Of(value); } = ValueList.Empty<PublishedReview>();

    /// <summary>A note on the file; empty when there is none.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Errors, which refuse the file, and warnings, in order of line: amounts that are not stated, columns that are not used. Empty when there are none.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Finding>();

    /// <summary>Whether there is no error.</summary>
    public bool IsUsable => !Findings.Any(finding => finding.Severity == FindingSeverity.Error);
}
