using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>
/// The published result of a review (kết quả rà soát đã công bố), without the costs of single procedures. It is shown next to sums and is part of none.
/// </summary>
public sealed record PublishedReview
{
    /// <summary>Whose review it is and of which years, such as <c>Long An 2011–2020</c>. Cleaned.</summary>
    public required string Name { get; init => field = VietnameseText.Clean(value); } = string.Empty;

    /// <summary>Reviewed, simplified, saved.</summary>
    public required ReviewSummary Summary { get; init; }

    /// <summary>The document; empty when not stated. Cleaned.</summary>
    public string Source { get; init => field = VietnameseText.Clean(value); } = string.Empty;
}
