using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>A line of the text view.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text with its indentation, without line break; empty for a blank line.</param>
/// <param name="LabelLength">How many characters at the start are indentation and label; 0 unless it is a label.</param>
public sealed record NoticeLine(NoticeLineKind Kind, string Text, int LabelLength = 0)
{
    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(NoticeLine), PrintMembers);
}
