using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.LegacyPackets;

/// <summary>How <see cref="LegacyPacketWriter"/> writes.</summary>
public sealed record LegacyPacketOptions
{
    /// <summary>
    /// Whether the packet is wrapped as the text of a message, <c>{"message":"…"}</c>, as the exchange sends it; otherwise
    /// <c>{"result":[…],"error_code":0}</c> stands alone, as systems store it.
    /// </summary>
    /// <value>True by default.</value>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool InMessage { get; init; } = true;

    /// <summary>Whether the packet has line breaks and indents for people; in a message they stand inside its text.
    /// Before .NET 9 the line breaks are those of the platform.</summary>
    /// <value>False by default.</value>
    public bool IsIndented { get; init; }

    /// <summary>
    /// How many procedures a packet has at most; each packet then stands on a line of its own, so that little is in memory at once and a file that is cut short
    /// loses only its last line. 0 for one packet with all of them.
    /// </summary>
    /// <value>0 by default.</value>
    public int ProceduresPerPacket { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(LegacyPacketOptions), PrintMembers);
}
