using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>What a table of costs and savings says (<c>cchc-portfolio/1</c>, or CSV), or what is wrong with it. Two files are equal when all parts are.</summary>
public sealed record PortfolioFile
{
    private readonly IReadOnlyList<PortfolioRow> rows = ValueList.Empty<PortfolioRow>();
    private readonly IReadOnlyList<PublishedReview> reviews = ValueList.Empty<PublishedReview>();
    private readonly IReadOnlyList<Finding> findings = ValueList.Empty<Finding>();

    /// <summary>The rows in their order; empty when there are none or anything is wrong with the file.</summary>
    public IReadOnlyList<PortfolioRow> Rows { get => rows; init => rows = ValueList.Of(value); }

    /// <summary>The programme; null when the file has none.</summary>
    public CostProgramme? Programme { get; init; }

    /// <summary>Published results of reviews; empty when there are none.</summary>
    public IReadOnlyList<PublishedReview> Reviews { get => reviews; init => reviews = ValueList.Of(value); }

    /// <summary>A note on the file; empty when there is none.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Errors, which refuse the file, and warnings, in order of line: amounts that are not stated, columns that are not used. Empty when there are none.</summary>
    public IReadOnlyList<Finding> Findings { get => findings; init => findings = ValueList.Of(value); }

    /// <summary>Whether there is no error.</summary>
    public bool IsUsable => !Findings.Any(finding => finding.Severity == FindingSeverity.Error);
}
