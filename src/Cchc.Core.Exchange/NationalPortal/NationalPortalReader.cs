using System.Text.Json;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.NationalPortal;

/// <summary>
/// Reads procedures in the JSON of the national public service portal (Cổng Dịch vụ công quốc gia), 2026: one object, an array of
/// objects, or one object a line, plain or gzip. What cannot be understood becomes a finding; a damaged record never stops
/// the rest. A record of more than 16 MiB is left out, at most 100 findings of a record are listed, and after 10,000 records that could not be read reading
/// stops: each with a finding.
/// </summary>
public static class NationalPortalReader
{
    private const int LongestRecord = RecordLimit.LongestLine;

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
    /// <returns>At most 100,000 procedures and every finding, duplicate codes included.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ProcedureCatalogue Read(Stream stream, IProgress<CatalogueProgress>? progress = null) =>
        RecordCollection.Read(stream, Enumerate, "code", progress);

    /// <summary>Reads a stream into a catalogue as <see cref="Read"/> does, without waiting for the stream.</summary>
    /// <param name="stream">From its current position to its end; not closed.</param>
    /// <param name="progress">Told after every 256 records and at the end; null for nobody.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The same catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<ProcedureCatalogue> ReadAsync(Stream stream, IProgress<CatalogueProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        RecordCollection.ReadAsync(stream, file => EnumerateAsync(file, cancellationToken), "code", progress);

    /// <summary>
    /// Reads a stream record by record, in memory bounded by the longest record: one object a line, the elements of an array, or a single object over several
    /// lines.
    /// </summary>
    /// <param name="stream">From its current position to its end; not closed.</param>
    /// <returns>One item a record, damaged ones included; an empty stream gives one item with a finding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IEnumerable<PortalRecord> Enumerate(Stream stream) =>
        RecordCollection.Enumerate(stream ?? throw new ArgumentNullException(nameof(stream)), LongestRecord, Records);

    /// <summary>Reads a stream as <see cref="Enumerate"/> does, without waiting for the stream.</summary>
    /// <param name="stream">From its current position to its end; not closed.</param>
    /// <param name="cancellationToken">Stops between two records, or while one is read.</param>
    /// <returns>The same items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IAsyncEnumerable<PortalRecord> EnumerateAsync(Stream stream, CancellationToken cancellationToken = default) =>
        RecordCollection.EnumerateAsync(stream ?? throw new ArgumentNullException(nameof(stream)), LongestRecord, Records, cancellationToken);

    // Null stands where more bytes have to be read before the next record is known.
    private static IEnumerable<PortalRecord?> Records(RecordLines lines)
    {
        bool isArray;
        while (!lines.TryBeginArray(out isArray))
        {
            yield return null;
        }

        foreach (var record in isArray ? Elements(lines) : Lines(lines))
        {
            yield return record;
        }
    }

    private static IEnumerable<PortalRecord?> Lines(RecordLines lines)
    {
        RawLine? line, second;
        while (!lines.TryNextLine(out line))
        {
            yield return null;
        }

        if (line is null)
        {
            yield return PortalRecord.Empty();
            yield break;
        }

        if (line.Problem == FileProblem.None && line.Bytes[0] != (byte)'{')
        {
            // A heading or a damaged line before records is one finding; anything else is no file of records.
            yield return PortalRecord.Heading(line.Number);
            while (!lines.TryNextLine(out line))
            {
                yield return null;
            }

            if (line is not { Bytes.Length: > 0 } || line.Bytes[0] != (byte)'{')
            {
                yield break;
            }
        }

        // One JSON object over several lines, or one object a line? A damaged first line does not decide alone.
        if (line.Problem == FileProblem.None && !IsComplete(line.Bytes))
        {
            while (!lines.TryNextLine(out second))
            {
                yield return null;
            }

            if (second is { Bytes.Length: > 0 } && second.Bytes[0] != (byte)'{')
            {
                byte[]? rest;
                while (!lines.TryRest(out rest))
                {
                    yield return null;
                }

                yield return Document(line, second, rest);
                if (!lines.IsComplete)
                {
                    yield return PortalRecord.Damaged(1, FileProblem.TruncatedGzip);
                }

                yield break;
            }

            yield return Line(line);
            line = second;
            if (line is not null)
            {
                yield return Line(line);
            }
        }
        else
        {
            yield return Line(line);
        }

        while (line is not null)
        {
            while (!lines.TryNextLine(out line))
            {
                yield return null;
            }

            if (line is not null)
            {
                yield return Line(line);
            }
        }
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

    private static PortalRecord Document(RawLine first, RawLine second, byte[]? rest) => rest is null
        ? PortalRecord.Damaged(1, RecordFindings.TooLarge, "bản ghi quá dài hoặc dữ liệu gzip bị hỏng", "the record is too long, or its gzip data is damaged")
        : Parse((byte[])[.. first.Bytes, (byte)'\n', .. second.Bytes, (byte)'\n', .. rest], first.Number);

    /// <summary>The elements of an array, one at a time.</summary>
    private static IEnumerable<PortalRecord?> Elements(RecordLines lines)
    {
        ArrayItem item;
        do
        {
            while (!lines.TryNextElement(out item))
            {
                yield return null;
            }

            if (item.Kind != ArrayItemKind.End)
            {
                yield return Element(item);
            }
        }
        while (item.Kind is not (ArrayItemKind.End or ArrayItemKind.Trailing or ArrayItemKind.Broken));

        if (item.Kind == ArrayItemKind.End && !lines.IsComplete)
        {
            yield return PortalRecord.Damaged(1, FileProblem.TruncatedGzip);
        }
    }

    private static PortalRecord Element(ArrayItem item) => item.Kind switch
    {
        ArrayItemKind.Element => Parse(item.Bytes, item.Number),
        ArrayItemKind.TooLong => PortalRecord.Damaged(item.Number, RecordFindings.TooLarge, "bản ghi quá dài", "the record is too long"),
        ArrayItemKind.NoValue =>
            PortalRecord.Damaged(item.Number, RecordFindings.NotJson, "không phải JSON hợp lệ: thiếu giá trị cạnh dấu phẩy",
                "not valid JSON: there is no value beside a comma"),
        ArrayItemKind.NoComma =>
            PortalRecord.Damaged(item.Number, RecordFindings.NotJson, "không phải JSON hợp lệ: sau phần tử này cần \",\" hoặc \"]\"",
                "not valid JSON: expected \",\" or \"]\" after this element"),
        ArrayItemKind.Trailing =>
            PortalRecord.Damaged(item.Number, RecordFindings.NotJson, "không phải JSON hợp lệ: còn dữ liệu sau mảng, không đọc",
                "not valid JSON: something stands after the array and was not read"),
        ArrayItemKind.Broken => PortalRecord.Damaged(item.Number, item.Problem),
        _ =>
            PortalRecord.Damaged(item.Number, RecordFindings.NotJson, "mảng không kết thúc: tệp có thể bị cắt cụt",
                "the array does not end: the file may be cut short"),
    };

    private static PortalRecord Line(RawLine line) =>
        line.Problem == FileProblem.None ? Parse(line.Bytes, line.Number) : PortalRecord.Damaged(line.Number, line.Problem);

    private static PortalRecord Parse(ReadOnlyMemory<byte> json, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Map(document.RootElement, number);
        }
        catch (JsonException error)
        {
            return PortalRecord.NotJson(number, json.Span, error);
        }
    }

    private static PortalRecord Map(JsonElement json, int number)
    {
        var findings = new RecordFindings(number);
        try
        {
            return new PortalRecord(number, PortalRecordMapper.Map(json, findings), findings.Items);
        }
        catch (InvalidOperationException)
        {
            // Comparing names fails when a property name is no valid text (a lone surrogate, broken UTF-8).
            return PortalRecord.Damaged(number, RecordFindings.BadText, "một tên trường không phải văn bản hợp lệ, bỏ qua bản ghi",
                "a property name is not valid text; the record was left out");
        }
    }
}
