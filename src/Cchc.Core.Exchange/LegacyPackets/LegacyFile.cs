using System.Text.Json;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.LegacyPackets;

/// <summary>
/// The JSON values of a file of packets, plain or gzip, with or without a byte order mark: one value a line, in memory bounded by the
/// longest line, or one value over many lines. Damage becomes a finding; a damaged line never stops the rest.
/// </summary>
internal static class LegacyFile
{
    /// <summary>An envelope stands whole in memory; a procedure alone has the limit of every record.</summary>
    public const int LongestLine = 64 * 1024 * 1024;

    /// <summary>The procedures of a file; null stands where more bytes have to be read before the next is known.</summary>
    public static IEnumerable<PortalRecord?> Records(RecordLines lines)
    {
        RawLine? line;
        while (!lines.TryNextLine(out line))
        {
            yield return null;
        }

        if (line is null)
        {
            yield return PortalRecord.Empty();
            yield break;
        }

        if (line.Problem == FileProblem.None && !Begins(line))
        {
            // A heading or a damaged line before packets is one finding; anything else is no file of packets.
            yield return PortalRecord.Heading(line.Number);
            while (!lines.TryNextLine(out line))
            {
                yield return null;
            }

            if (line is null || !Begins(line))
            {
                yield break;
            }
        }

        var first = line;
        if (first.Problem == FileProblem.None && GoesOn(first.Bytes))
        {
            while (!lines.TryNextLine(out line))
            {
                yield return null;
            }

            if (line is not null)
            {
                foreach (var record in Document(first, line, lines))
                {
                    yield return record;
                }

                yield break;
            }
        }

        for (line = first; line is not null;)
        {
            foreach (var record in Line(line))
            {
                yield return record;
            }

            while (!lines.TryNextLine(out line))
            {
                yield return null;
            }
        }
    }

    private static bool Begins(RawLine line) => line.Bytes.Length > 0 && line.Bytes[0] is (byte)'{' or (byte)'[' or (byte)'"';

    /// <summary>Whether a line is the beginning of a value that goes on: open, and broken off between two parts, where JSON may have a line break.</summary>
    private static bool GoesOn(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json, isFinalBlock: false, state: default);
            while (reader.Read())
            {
            }

            return reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0) > 0
                && Array.IndexOf(json, (byte)'"', (int)reader.BytesConsumed) < 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IEnumerable<PortalRecord?> Document(RawLine first, RawLine second, RecordLines lines)
    {
        byte[]? rest = null;
        while (second.Problem == FileProblem.None && !lines.TryRest(out rest))
        {
            yield return null;
        }

        if (rest is null)
        {
            yield return PortalRecord.Damaged(first.Number, RecordFindings.TooLarge, "tệp quá lớn hoặc dữ liệu gzip bị hỏng",
                "the file is too large for one JSON document, or its gzip data is damaged");
            yield break;
        }

        var records = Parse((byte[])[.. first.Bytes, (byte)'\n', .. second.Bytes, (byte)'\n', .. rest], first.Number);
        var isDamaged = records.Count == 1 && records[0] is { Procedure: null, Findings.Count: 1 } only && only.Findings[0].Code == RecordFindings.NotJson;
        foreach (var record in isDamaged ? records.Concat(Salvage(first, second, rest)) : records)
        {
            yield return record;
        }

        if (!lines.IsComplete)
        {
            yield return PortalRecord.Damaged(first.Number, FileProblem.TruncatedGzip);
        }
    }

    /// <summary>The packets that stand whole on a line of a damaged document, if there are any.</summary>
    private static IEnumerable<PortalRecord> Salvage(RawLine first, RawLine second, byte[] rest) =>
        Salvage(first.Bytes, first.Number).Concat(Salvage(second.Bytes, second.Number))
            .Concat(LinesOf(rest).SelectMany((line, i) => Salvage(line, second.Number + 1 + i)));

    private static IEnumerable<ReadOnlyMemory<byte>> LinesOf(byte[] rest)
    {
        for (var start = 0; start < rest.Length;)
        {
            var feed = Array.IndexOf(rest, (byte)'\n', start);
            var end = feed < 0 ? rest.Length : feed;
            yield return rest.AsMemory(start, end - start);
            start = end + 1;
        }
    }

    private static IEnumerable<PortalRecord> Salvage(ReadOnlyMemory<byte> line, int number)
    {
        var bytes = line.Span;
        var (from, to) = (Utf8.Blank(bytes), bytes.Length);
        while (to > from && (IsBlank(bytes[to - 1]) || bytes[to - 1] == (byte)','))
        {
            to--;
        }

        return to - from < 2 || bytes[from] != (byte)'{' || bytes[to - 1] != (byte)'}'
            ? []
            : Parse(line.Slice(from, to - from), number)
                .Where(record => record.Procedure is not null || record.Findings.Any(finding => finding.Code == RecordFindings.NotJson));
    }

    private static bool IsBlank(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r';

    private static IReadOnlyList<PortalRecord> Line(RawLine line) =>
        line.Problem == FileProblem.None ? Parse(line.Bytes, line.Number) : [PortalRecord.Damaged(line.Number, line.Problem)];

    private static IReadOnlyList<PortalRecord> Parse(ReadOnlyMemory<byte> json, int line)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return LegacyEnvelope.Read(document.RootElement, line, json.Length > RecordLimit.LongestLine);
        }
        catch (JsonException error)
        {
            return [PortalRecord.NotJson(line, json.Span, error)];
        }
    }
}
