namespace Cchc.Core.Exchange;

/// <summary>How <see cref="LegacyPacketWriter"/> writes.</summary>
public sealed record LegacyPacketOptions
{
    /// <summary>
    /// Whether the packet is wrapped as the text of a message, <c>{"message":"…"}</c>, as the exchange sends it; otherwise
    /// <c>{"result":[…],"error_code":0}</c> stands alone, as systems store it.
    /// </summary>
    /// <value>True by default.</value>
    public bool InMessage { get; init; } = true;

    /// <summary>Whether the packet has line breaks and indents for people; in a message they stand inside its text.</summary>
    /// <value>False by default.</value>
    public bool IsIndented { get; init; }
}
