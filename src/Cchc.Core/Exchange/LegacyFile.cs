using System.Text.Json;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange;

/// <summary>
/// The JSON values of a file of packets, plain or gzip, with or without a byte order mark: one value a line, in memory bounded by the
/// longest line, or one value over many lines. Damage becomes a finding; a damaged line never stops the rest.
/// </summary>
internal static class LegacyFile
{
    private const int LongestLine = 256 * 1024 * 1024;

    public static IEnumerable<PortalRecord> Read(Stream stream)
    {
        using var lines = new PortalLines(stream, LongestLine);
        var first = lines.Next();
        if (first is null)
        {
            yield return Damaged(1, PortalFindings.NotJson, "tệp rỗng", "the file is empty");
            yield break;
        }

        if (first.Problem == RawLineProblem.None && !Begins(first))
        {
            // A heading or a damaged line before packets is one finding; anything else is no file of packets.
            yield return Damaged(first.Number, PortalFindings.NotJson, "không phải JSON: cần \"{\" hoặc \"[\" ở đầu", "not JSON: expected \"{\" or \"[\" at the beginning");
            first = lines.Next();
            if (first is null || !Begins(first))
            {
                yield break;
            }
        }

        if (first.Problem == RawLineProblem.None && GoesOn(first.Bytes) && lines.Next() is { } second)
        {
            foreach (var record in Document(first, second, lines))
            {
                yield return record;
            }

            yield break;
        }

        foreach (var record in Line(first))
        {
            yield return record;
        }

        for (var line = lines.Next(); line is not null; line = lines.Next())
        {
            foreach (var record in Line(line))
            {
                yield return record;
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

    private static List<PortalRecord> Document(RawLine first, RawLine second, PortalLines lines)
    {
        if (second.Problem != RawLineProblem.None || lines.Rest() is not { } rest)
        {
            return [Damaged(first.Number, PortalFindings.TooLarge, "tệp quá lớn hoặc dữ liệu gzip bị hỏng", "the file is too large for one JSON document, or its gzip data is damaged")];
        }

        byte[] whole = [.. first.Bytes, (byte)'\n', .. second.Bytes, (byte)'\n', .. rest];
        List<PortalRecord> records = [.. Parse(whole, first.Number)];
        if (records.Count == 1 && records[0] is { Procedure: null, Findings.Count: 1 } only && only.Findings[0].Code == PortalFindings.NotJson)
        {
            records.AddRange(Salvage(first, second, rest));
        }

        if (!lines.IsComplete())
        {
            records.AddRange(Line(new RawLine(first.Number, [], RawLineProblem.TruncatedGzip)));
        }

        return records;
    }

    /// <summary>The packets that stand whole on a line of a damaged document, if there are any.</summary>
    private static IEnumerable<PortalRecord> Salvage(RawLine first, RawLine second, byte[] rest)
    {
        var number = second.Number;
        List<(int Number, ArraySegment<byte> Bytes)> candidates = [(first.Number, new(first.Bytes)), (number, new(second.Bytes))];
        for (var start = 0; start < rest.Length;)
        {
            var feed = Array.IndexOf(rest, (byte)'\n', start);
            var end = feed < 0 ? rest.Length : feed;
            candidates.Add((++number, new ArraySegment<byte>(rest, start, end - start)));
            start = end + 1;
        }

        foreach (var (line, bytes) in candidates)
        {
            var json = bytes.SkipWhile(IsBlank).ToArray();
            Array.Resize(ref json, Array.FindLastIndex(json, b => !IsBlank(b) && b != (byte)',') + 1);
            if (json.Length < 2 || json[0] != (byte)'{' || json[json.Length - 1] != (byte)'}')
            {
                continue;
            }

            foreach (var record in Parse(json, line))
            {
                if (record.Procedure is not null || record.Findings.Any(finding => finding.Code == PortalFindings.NotJson))
                {
                    yield return record;
                }
            }
        }
    }

    private static bool IsBlank(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r';

    private static IReadOnlyList<PortalRecord> Line(RawLine line) => line.Problem switch
    {
        RawLineProblem.TooLong => [Damaged(line.Number, PortalFindings.TooLarge, "dòng quá dài", "the line is too long")],
        RawLineProblem.TruncatedGzip => [Damaged(line.Number, PortalFindings.Truncated, "dữ liệu gzip không kết thúc đúng: tệp có thể bị cắt cụt", "the gzip data does not end as it should: the file may be cut short")],
        RawLineProblem.DamagedGzip => [Damaged(line.Number, PortalFindings.NotJson, "dữ liệu gzip bị hỏng từ đây", "the gzip data is damaged from here on")],
        _ => Parse(line.Bytes, line.Number),
    };

    private static IReadOnlyList<PortalRecord> Parse(byte[] json, int line)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return LegacyEnvelope.Read(document.RootElement, line);
        }
        catch (JsonException error)
        {
            return [Damaged(line, PortalFindings.NotJson, $"không phải JSON hợp lệ: {PortalFindings.Shorten(error.Message, 200)}", $"not valid JSON: {PortalFindings.Shorten(error.Message, 200)}")];
        }
    }

    private static PortalRecord Damaged(int line, string code, string vi, string en)
    {
        var findings = new PortalFindings(line);
        findings.Add(code, FindingSeverity.Error, string.Empty, vi, en);
        return new PortalRecord(line, null, findings.Items);
    }
}
