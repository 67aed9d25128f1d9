using System.Text;
using System.Text.Json;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>Tells the formats of a catalogue apart by the names of the members of the first objects, and by words only where the head of a file is no
/// JSON.</summary>
internal static class CatalogueFormats
{
    /// <summary>Members of a procedure of the packet that come before its code, or stand in no other format.</summary>
    private static readonly HashSet<string> Packet = new(
        ["MATTHC", "TENTTHC", "LOAITTHC", "TRANGTHAI", "MACOQUANCONGBO", "TENCOQUANCONGBO", "IDQUYETDINHCONGBO", "MOTADOITUONGTHUCHIEN", "DIACHITIEPNHAN",
            "YEUCAU", "TUKHOA", "CAPTHUCHIEN",
            "LINHVUCTHUCHIEN", "TRINHTUTHUCHIEN", "CACHTHUCTHUCHIEN", "THANHPHANHOSO", "DOITUONGTHUCHIEN", "KETQUATHUCHIEN", "CANCUPHAPLY", "COQUANTHUCHIEN",
                "NGAYTAO", "NGAYCAPNHAT"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Envelope = new(["message", "result", "error_code"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The format of a file by its first bytes.</summary>
    public static CatalogueFormat Of(ReadOnlySpan<byte> head)
    {
        head = Trimmed(head);
        if (head.Length > 0 && head[0] == (byte)'"')
        {
            return CatalogueFormat.LegacyPacket; // a packet as a text; no other format begins so
        }

        for (var json = head; json.Length > 0;)
        {
            var found = First(json, out var taken, out var isDamaged);
            if (found is { } known)
            {
                return known;
            }

            if (taken == 0)
            {
                return isDamaged ? ByWords(head) : CatalogueFormat.Portal;
            }

            json = Trimmed(json.Slice(taken));
        }

        return CatalogueFormat.Portal;
    }

    /// <summary>That a file is no catalogue but something else that is known: a workbook, a PDF, a file of another format of this library; null for what may
    /// be one.</summary>
    public static Finding? Mistaken(ReadOnlySpan<byte> head)
    {
        head = Trimmed(head);
        if (ForeignFile.OfKnownKind(head) is { } foreign)
        {
            return new Finding(CatalogueFindings.NotJson, FindingSeverity.Error, "line 1", foreign);
        }

        var reader = new Utf8JsonReader(head, isFinalBlock: false, state: default);
        try
        {
            // Files of this library name their format first.
            var named = reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.ValueTextEquals("format"u8)
                && reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString()!.Trim() : null;
            var kind = FormatNames.Mistaken(named, "cchc-catalogue/1");
            return kind.Vi.Length == 0 ? null : new Finding(CatalogueFindings.WrongFormat, FindingSeverity.Error, "line 1",
                new($"{kind.Vi}gặp \"{named}\"", $"{kind.En}found \"{named}\""));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null; // for the reader to report
        }
    }

    /// <summary>The format of the first value; null when its names do not tell.</summary>
    /// <param name="json">The head of a file, or what stands after a value.</param>
    /// <param name="taken">How long the first value is; 0 when it does not end well.</param>
    /// <param name="isDamaged">Whether the value is no JSON.</param>
    private static CatalogueFormat? First(ReadOnlySpan<byte> json, out int taken, out bool isDamaged)
    {
        (taken, isDamaged) = (0, false);
        var reader = new Utf8JsonReader(json, isFinalBlock: false, state: default);
        var hasEnvelope = false;
        var hasCode = false;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth <= 2 && Name(ref reader) is { } name)
                {
                    // A list of procedures has its objects one deeper; what an object of the portal holds there is not asked.
                    var isOuter = reader.CurrentDepth == 1 || json[0] == (byte)'[';
                    if (isOuter && Packet.Contains(name))
                    {
                        return CatalogueFormat.LegacyPacket;
                    }

                    if (isOuter && name == "format" && json[0] == (byte)'{' && IsOwn(ref reader))
                    {
                        return CatalogueFormat.Own;
                    }

                    hasEnvelope |= isOuter && Envelope.Contains(name);
                    hasCode |= isOuter && name == "code";
                }

                if (reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
                {
                    taken = (int)reader.BytesConsumed;
                    break;
                }
            }
        }
        catch (JsonException)
        {
            isDamaged = true;
        }

        return hasCode ? CatalogueFormat.Portal : hasEnvelope ? CatalogueFormat.LegacyPacket : null;
    }

    private static bool IsOwn(ref Utf8JsonReader reader)
    {
        var value = reader;
        return value.Read() && value.TokenType == JsonTokenType.String && value.ValueSpan.StartsWith("cchc-catalogue/"u8);
    }

    private static string? Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!.Trim();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static CatalogueFormat ByWords(ReadOnlySpan<byte> head)
    {
        var text = Encoding.UTF8.GetString(head.ToArray());
        var line = text.IndexOf('\n');
        var first = line < 0 ? text : text.Substring(0, line);
        if (first.Contains("\"cchc-catalogue/") && first.Contains("\"format\""))
        {
            return CatalogueFormat.Own;
        }

        return HasMember(text, "MATTHC") || text.StartsWith("{\"message\"", StringComparison.Ordinal)
            || text.StartsWith("{\"result\"", StringComparison.Ordinal)
            ? CatalogueFormat.LegacyPacket
            : CatalogueFormat.Portal;
    }

    /// <summary>Whether a word stands before a colon: as the name of a member, also inside a message, where quotation marks are escaped.</summary>
    private static bool HasMember(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var after = at + word.Length;
            while (after < text.Length && text[after] is '\\' or '"' or ' ' or '\t')
            {
                after++;
            }

            if (after > at + word.Length && after < text.Length && text[after] == ':')
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.Slice(Utf8.Mark(bytes));
        return bytes.Slice(Utf8.Blank(bytes, withFeeds: true));
    }
}
