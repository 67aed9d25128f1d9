using System.Text;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>
/// Finds the lines of a catalogue and the codes of their records. A line that begins as ours do is not parsed: its code and name stand at its
/// beginning. Any other line is parsed as a whole, so that the answer is that of the reader.
/// </summary>
internal sealed class CatalogueIndexScan(ReadOnlyMemory<byte> content, List<Finding> findings)
{
    /// <summary>A record: where it stands, and the next one of the same code.</summary>
    public struct Item
    {
        public string Code;
        public int Line;
        public int Offset;
        public int Length;
        public int NameOffset; // -1: not at the beginning
        public int NameLength;
        public int Next; // -1: none
        public int Last; // of the first item of a code: the last of them
    }

    private readonly CatalogueParser parser = new(shared: null);
    private int count;

    public Item[] Procedures { get; private set; } = new Item[64];

    public int ProcedureCount => count;

    public Dictionary<string, int> FirstOfCode { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<Item>> LocalVersions { get; } = new(StringComparer.Ordinal);

    public List<Item> Announcements { get; } = [];

    public CatalogueParser.HeaderLine? Header { get; private set; }

    public void Run()
    {
        var (place, number, localVersions) = (0, 0, 0);
        var span = content.Span;
        while (place < content.Length)
        {
            var feed = span.Slice(place).IndexOf((byte)'\n');
            var end = feed < 0 ? content.Length : place + feed;
            var line = Utf8.Trim(content.Slice(place, end - place), ++number == 1);
            if (line.Length > 0)
            {
                var offset = Utf8.Start(span.Slice(place, end - place), number == 1) + place;
                if (!Line(line, new Item { Line = number, Offset = offset, Length = line.Length, NameOffset = -1, Next = -1 }, end - place, ref localVersions))
                {
                    return;
                }
            }

            place = end + 1;
        }

        if (Header is null)
        {
            Add(CatalogueFindings.OfLine(1, CatalogueFindings.WrongFormat, "tệp rỗng", "the file is empty"));
        }
        else if (CatalogueFindings.Compare(Header, count, localVersions, Announcements.Count, number + 1) is { } missing)
        {
            Add(missing);
        }
    }

    private bool Line(ReadOnlyMemory<byte> line, Item item, int lengthWithBlanks, ref int localVersions)
    {
        if (lengthWithBlanks >= CatalogueReader.LongestLine)
        {
            Add(CatalogueFindings.Of(item.Line, FileProblem.LineTooLong));
            return Header is not null;
        }

        if (Header is null)
        {
            Header = parser.ParseHeader(line, item.Line);
            AddAll(parser.Findings);
            return Header is not null;
        }

        var bytes = line.Span;
        if (bytes.StartsWith("{\"announcement\":{"u8))
        {
            Announcements.Add(item);
        }
        else if (TryHead(bytes, "{\"procedure\":{\"code\":\""u8, ref item))
        {
            AddProcedure(item);
        }
        else if (TryHead(bytes, "{\"localVersion\":{\"code\":\""u8, ref item))
        {
            AddLocalVersion(item);
            localVersions++;
        }
        else
        {
            Parsed(line, item, ref localVersions);
        }

        return true;
    }

    /// <summary>A line in another order than ours: read as a whole.</summary>
    private void Parsed(ReadOnlyMemory<byte> line, Item item, ref int localVersions)
    {
        parser.Parse(line, item.Line);
        if (parser.Procedure is { } procedure)
        {
            item.Code = procedure.Code.Value;
            AddProcedure(item);
        }
        else if (parser.LocalVersion is { } version)
        {
            item.Code = version.Code.Value;
            AddLocalVersion(item);
            localVersions++;
        }
        else if (parser.Announcement is not null)
        {
            Announcements.Add(item);
        }
        else
        {
            AddAll(parser.Findings);
        }
    }

    /// <summary>Reads the code, and the name if it follows, of a line that begins as ours do.</summary>
    private static bool TryHead(ReadOnlySpan<byte> line, ReadOnlySpan<byte> beginning, ref Item item)
    {
        if (!line.StartsWith(beginning))
        {
            return false;
        }

        var at = beginning.Length;
        var length = TextLength(line, at);
        if (length is <= 0 or > 64)
        {
            return false;
        }

        var code = line.Slice(at, length);
        foreach (var b in code)
        {
            if (b is <= 0x20 or >= 0x7F)
            {
                return false; // to be cleaned or composed: not here
            }
        }

        item.Code = Ascii(code);
        at += length + 1;
        if (line.Slice(at).StartsWith(",\"rawCode\":\""u8))
        {
            at += 12;
            length = TextLength(line, at);
            at += Math.Max(length, 0) + 1;
        }

        if (length >= 0 && at <= line.Length && line.Slice(at).StartsWith(",\"name\":\""u8))
        {
            at += 8; // of the quotation mark
            length = TextLength(line, at + 1);
            (item.NameOffset, item.NameLength) = length < 0 ? (-1, 0) : (at, length + 2);
        }

        return true;
    }

    /// <summary>How long the text that begins here is; -1 when it has escapes or does not end.</summary>
    private static int TextLength(ReadOnlySpan<byte> line, int at)
    {
        var length = line.Slice(at).IndexOfAny((byte)'"', (byte)'\\');
        return length >= 0 && line[at + length] == (byte)'"' ? length : -1;
    }

    private static string Ascii(ReadOnlySpan<byte> bytes)
    {
#if NET8_0_OR_GREATER
        return Encoding.ASCII.GetString(bytes);
#else
        return Encoding.ASCII.GetString(bytes.ToArray());
#endif
    }

    private void AddProcedure(Item item)
    {
        if (count == Procedures.Length)
        {
            var larger = Procedures;
            Array.Resize(ref larger, count * 2);
            Procedures = larger;
        }

        item.Last = count;
        Procedures[count] = item;
        if (FirstOfCode.TryGetValue(item.Code, out var first))
        {
            Procedures[Procedures[first].Last].Next = count;
            Procedures[first].Last = count;
        }
        else
        {
            FirstOfCode.Add(item.Code, count);
        }

        count++;
    }

    private void AddLocalVersion(Item item)
    {
        if (!LocalVersions.TryGetValue(item.Code, out var list))
        {
            LocalVersions.Add(item.Code, list = []);
        }

        list.Add(item);
    }

    private void AddAll(List<Finding>? found) => found?.ForEach(Add);

    private void Add(Finding finding)
    {
        if (findings.Count < CatalogueFindings.MostOfFile)
        {
            findings.Add(finding);
        }
        else if (findings.Count == CatalogueFindings.MostOfFile)
        {
            findings.Add(CatalogueFindings.MoreInFile(finding.Place));
        }
    }
}
