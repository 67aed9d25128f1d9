using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>How far reading or writing a catalogue has come.</summary>
/// <param name="Bytes">The bytes read from, or written to, the stream itself: those of the gzip data when it is gzip.</param>
/// <param name="TotalBytes">How many there are in all; null when the stream does not know, and when writing.</param>
/// <param name="Records">The records read or written so far, damaged ones included.</param>
public readonly record struct CatalogueProgress(long Bytes, long? TotalBytes, int Records)
{
    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(CatalogueProgress), PrintMembers);
}
