using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>A section of a notice: one of the parts that the law requires, or what the catalogue adds.</summary>
public sealed record NoticeSection
{
    /// <summary>A section.</summary>
    /// <param name="heading">The heading, without number.</param>
    /// <param name="blocks">What it holds, in order; at least one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public NoticeSection(string heading, IEnumerable<NoticeBlock> blocks)
    {
        Heading = heading ?? throw new ArgumentNullException(nameof(heading));
        Blocks = ValueList.Of(blocks);
    }

    /// <summary>The heading, without number.</summary>
    public string Heading { get; }

    /// <summary>What it holds, in order. Never empty: a part that the record leaves out says so.</summary>
    public IReadOnlyList<NoticeBlock> Blocks { get; }
}
