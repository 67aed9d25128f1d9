using Cchc.Core.Costs;

namespace Cchc.Core.Exchange.Costs;

/// <summary>How a published table is read.</summary>
public sealed record PublishedTableOptions
{
    /// <summary>How its numbers are written; null finds out, and says so where <c>1.024</c> could be either.</summary>
    public NumberNotation? Notation { get; init; }

    /// <summary>The title it was published under, such as "Phương án cắt giảm 30% thời gian giải quyết"; null takes the lines above the headings.</summary>
    public string? Title { get; init; }
}
