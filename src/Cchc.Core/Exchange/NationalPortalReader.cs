using System.Text.Json;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange;

/// <summary>
/// Reads procedures in the JSON of the national public service portal (Cổng Dịch vụ công quốc gia), 2026: one object, an array of
/// objects, or one object a line, plain or gzip. What cannot be understood becomes a finding; a damaged record never stops the rest.
/// </summary>
public static class NationalPortalReader
{
    private const int LongestLine = 256 * 1024 * 1024;

    /// <summary>Reads a file into a catalogue.</summary>
    /// <param name="path">A <c>.json</c>, <c>.jsonl</c> or <c>.gz</c> file; the content decides, not the name.</param>
    /// <returns>The procedures and every finding.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or no path.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static ProcedureCatalogue ReadFile(string path)
    {
        using var file = File.OpenRead(path);
        return Read(file);
    }

    /// <summary>Reads a stream into a catalogue.</summary>
    /// <param name="stream">From its current position to its end; not closed.</param>
    /// <param name="progress">Told after every 256 records and at the end; null for nobody.</param>
    /// <returns>The procedures and every finding, duplicate codes included.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ProcedureCatalogue Read(Stream stream, IProgress<CatalogueProgress>? progress = null) => RecordCollection.Read(stream, Enumerate, "code", progress);

    /// <summary>
    /// Reads a stream record by record: one object a line in memory bounded by the longest line, an array or a single object as a whole.
    /// </summary>
    /// <param name="stream">From its current position to its end; not closed.</param>
    /// <returns>One item a record, damaged ones included; an empty stream gives one item with a finding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IEnumerable<PortalRecord> Enumerate(Stream stream) =>
        EnumerateCore(stream ?? throw new ArgumentNullException(nameof(stream)));

    private static IEnumerable<PortalRecord> EnumerateCore(Stream stream)
    {
        using var lines = new PortalLines(stream, LongestLine);
        var first = lines.Next();
        if (first is null)
        {
            yield return Damaged(1, PortalFindings.NotJson, "tệp rỗng", "the file is empty");
            yield break;
        }

        var second = default(RawLine);
        if (first.Problem == RawLineProblem.None && first.Bytes[0] is not ((byte)'{' or (byte)'['))
        {
            // A heading or a damaged line before records is one finding; anything else is no file of records.
            second = lines.Next();
            yield return Damaged(first.Number, PortalFindings.NotJson, "không phải JSON: cần \"{\" hoặc \"[\" ở đầu", "not JSON: expected \"{\" or \"[\" at the beginning");
            if (second is not { Bytes.Length: > 0 } || second.Bytes[0] != (byte)'{')
            {
                yield break;
            }

            first = second;
            second = null;
        }

        if (IsDocument(first, lines, out second))
        {
            foreach (var record in Document(first, second, lines))
            {
                yield return record;
            }

            if (!lines.IsComplete())
            {
                yield return Line(new RawLine(1, [], RawLineProblem.TruncatedGzip));
            }

            yield break;
        }

        yield return Line(first);
        for (var line = second ?? lines.Next(); line is not null; line = lines.Next())
        {
            yield return Line(line);
        }
    }

    /// <summary>One JSON document over several lines, or one object a line? A damaged first line does not decide alone.</summary>
    private static bool IsDocument(RawLine first, PortalLines lines, out RawLine? second)
    {
        second = null;
        if (first.Problem != RawLineProblem.None || (first.Bytes[0] == (byte)'{' && IsComplete(first.Bytes)))
        {
            return false;
        }

        second = lines.Next();
        return first.Bytes[0] == (byte)'[' || (second is { Bytes.Length: > 0 } && second.Bytes[0] != (byte)'{');
    }

    private static bool IsComplete(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IEnumerable<PortalRecord> Document(RawLine first, RawLine? second, PortalLines lines)
    {
        var rest = lines.Rest();
        if (rest is null || second is { Problem: not RawLineProblem.None })
        {
            yield return Damaged(1, PortalFindings.TooLarge, "tệp quá lớn hoặc dữ liệu gzip bị hỏng", "the file is too large for one JSON document, or its gzip data is damaged");
            yield break;
        }

        byte[] whole = [.. first.Bytes, (byte)'\n', .. second?.Bytes ?? [], (byte)'\n', .. rest];
        if (!TryParse(whole, first.Number, out var document, out var damage))
        {
            yield return damage!;
            yield break;
        }

        using (document)
        {
            if (document!.RootElement.ValueKind != JsonValueKind.Array)
            {
                yield return Map(document.RootElement, first.Number);
                yield break;
            }

            var number = 0;
            foreach (var item in document.RootElement.EnumerateArray())
            {
                yield return Map(item, ++number);
            }
        }
    }

    private static PortalRecord Line(RawLine line)
    {
        switch (line.Problem)
        {
            case RawLineProblem.TooLong:
                return Damaged(line.Number, PortalFindings.TooLarge, "dòng quá dài", "the line is too long");
            case RawLineProblem.TruncatedGzip:
                return Damaged(line.Number, PortalFindings.Truncated, "dữ liệu gzip không kết thúc đúng: tệp có thể bị cắt cụt", "the gzip data does not end as it should: the file may be cut short");
            case RawLineProblem.DamagedGzip:
                return Damaged(line.Number, PortalFindings.NotJson, "dữ liệu gzip bị hỏng từ đây", "the gzip data is damaged from here on");
        }

        if (!TryParse(line.Bytes, line.Number, out var document, out var damage))
        {
            return damage!;
        }

        using (document)
        {
            return Map(document!.RootElement, line.Number);
        }
    }

    private static bool TryParse(byte[] json, int number, out JsonDocument? document, out PortalRecord? damage)
    {
        try
        {
            (document, damage) = (JsonDocument.Parse(json), null);
            return true;
        }
        catch (JsonException error)
        {
            (document, damage) = (null, Damaged(number, PortalFindings.NotJson, $"không phải JSON hợp lệ: {Reason(error)}", $"not valid JSON: {Reason(error)}"));
            return false;
        }
    }

    /// <summary>What the parser says; it may quote the rest of the line, however long that is.</summary>
    private static string Reason(JsonException error) => PortalFindings.Shorten(error.Message, 200);

    private static PortalRecord Map(JsonElement json, int number)
    {
        var findings = new PortalFindings(number);
        try
        {
            return new PortalRecord(number, PortalRecordMapper.Map(json, findings), findings.Items);
        }
        catch (InvalidOperationException)
        {
            // Comparing names fails when a property name is no valid text (a lone surrogate, broken UTF-8).
            return Damaged(number, PortalFindings.BadText, "một tên trường không phải văn bản hợp lệ, bỏ qua bản ghi", "a property name is not valid text; the record was left out");
        }
    }

    private static PortalRecord Damaged(int number, string code, string vi, string en)
    {
        var findings = new PortalFindings(number);
        findings.Add(code, FindingSeverity.Error, string.Empty, vi, en);
        return new PortalRecord(number, null, findings.Items);
    }
}
