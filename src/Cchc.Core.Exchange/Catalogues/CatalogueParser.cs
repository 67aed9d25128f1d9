using System.Text;
using System.Text.Json;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>
/// Reads the lines of <c>cchc-catalogue/1</c> straight into the model. A value that cannot be read is a finding and keeps its default; a line that
/// is no JSON, or lacks what identifies its record, is left out. Not thread-safe; used for one line after the other.
/// </summary>
/// <param name="shared">What was read before, to be used again; null for nothing.</param>
internal sealed partial class CatalogueParser(SharedValues? shared)
{
    /// <summary>How deep objects and lists may stand in one another; the format needs eleven.</summary>
    public const int DeepestNesting = 32;

    private const int LongestCode = 60; // in findings

    public static readonly JsonReaderOptions Options = new() { MaxDepth = DeepestNesting };

    private ReadOnlyMemory<byte> line;
    private int number;
    private string code = string.Empty;
    private List<Finding>? findings;
    private bool isFull;
    private int problems; // reported on any line so far, listed or not

    /// <summary>The procedure of the last line; null when it was another record, or damaged.</summary>
    public Procedure? Procedure { get; private set; }

    public LocalVersion? LocalVersion { get; private set; }

    public AnnouncementDecision? Announcement { get; private set; }

    /// <summary>What was found on the last line; null for nothing.</summary>
    public List<Finding>? Findings => findings;

    private delegate void RootReader(ref Utf8JsonReader reader);

    private delegate T? ItemReader<T>(CatalogueParser parser, ref Utf8JsonReader reader);

    /// <summary>Reads a line with a record.</summary>
    public void Parse(ReadOnlyMemory<byte> text, int lineNumber)
    {
        if (!Whole(text, lineNumber, Record))
        {
            (Procedure, LocalVersion, Announcement) = (null, null, null);
        }
    }

    /// <summary>Forgets the last line.</summary>
    public void Clear() => (Procedure, LocalVersion, Announcement, findings) = (null, null, null, null);

    private void Begin(ReadOnlyMemory<byte> text, int lineNumber)
    {
        Clear();
        (line, number, code, isFull) = (text, lineNumber, string.Empty, false);
    }

    /// <summary>Reads a line that must be one JSON value and no more.</summary>
    private bool Whole(ReadOnlyMemory<byte> text, int lineNumber, RootReader read)
    {
        Begin(text, lineNumber);
        var reader = new Utf8JsonReader(text.Span, Options);
        try
        {
            reader.Read();
            read(ref reader);
            reader.Read(); // whatever follows is an error
            return true;
        }
        catch (JsonException)
        {
            var at = reader.BytesConsumed;
            var depth = reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
            if (depth >= DeepestNesting)
            {
                Report(at, CatalogueFindings.TooDeep, FindingSeverity.Error, $"lồng sâu hơn {DeepestNesting} cấp, bỏ qua dòng",
                    $"nested deeper than {DeepestNesting} levels; the line was left out");
            }
            else
            {
                Report(at, CatalogueFindings.NotJson, FindingSeverity.Error, $"không phải JSON hợp lệ từ byte {at} của dòng, bỏ qua dòng",
                    $"not valid JSON from byte {at} of the line; the line was left out");
            }

            DropBuffers();
            return false;
        }
    }

    private void Record(ref Utf8JsonReader reader)
    {
        var kind = -1;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var members = new Members(CatalogueMembers.Line);
            while (members.Next(this, ref reader))
            {
                if (kind >= 0)
                {
                    Report(ref reader, CatalogueFindings.Contradiction, "mỗi dòng chỉ một bản ghi: bỏ qua bản ghi thứ hai",
                        "one record a line: the second was left out");
                    reader.Skip();
                    continue;
                }

                kind = members.Current;
                switch (kind)
                {
                    case 0:
                        Procedure = ReadProcedure(ref reader);
                        break;
                    case 1:
                        LocalVersion = ReadLocalVersion(ref reader);
                        break;
                    default:
                        Announcement = ReadAnnouncement(ref reader);
                        break;
                }
            }
        }
        else
        {
            reader.Skip();
        }

        if (kind < 0)
        {
            Report(0, CatalogueFindings.NotARecord, FindingSeverity.Error, $"dòng không có bản ghi nào: cần một trong {CatalogueMembers.Line}",
                $"the line holds no record: expected one of {CatalogueMembers.Line}");
        }
    }

    private void Report(ref Utf8JsonReader reader, string finding, string vi, string en, FindingSeverity severity = FindingSeverity.Error) =>
        Report(reader.TokenStartIndex, finding, severity, vi, en);

    private void Report(long place, string finding, FindingSeverity severity, string vi, string en)
    {
        problems++;
        if (isFull)
        {
            if (severity > findings![findings.Count - 1].Severity)
            {
                findings[findings.Count - 1] = findings[findings.Count - 1] with { Severity = severity };
            }

            return;
        }

        findings ??= [];
        if (findings.Count >= CatalogueFindings.MostOfRecord)
        {
            isFull = true;
            (finding, vi, en) = (CatalogueFindings.TooMany, "còn phát hiện khác trong bản ghi này, không liệt kê",
                "more was found in this record that is not listed");
        }

        var path = CatalogueJsonPath.Of(line.Span, place, Options);
        var where = $"line {number}" + (code.Length > 0 ? $", {Shorten.To(code, LongestCode)}" : string.Empty) + (path.Length > 0 ? $", {path}" : string.Empty);
        findings.Add(new Finding(finding, severity, where, new BilingualText(vi, en)));
    }

    /// <summary>The text of the current token for messages and paths: never an exception, whatever the bytes.</summary>
    internal static string Shown(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
                ? reader.GetString()!
                : Encoding.UTF8.GetString(reader.ValueSpan.Slice(0, Math.Min(reader.ValueSpan.Length, 80)).ToArray());
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    /// <summary>The members of an object, one after the other; unknown ones, repeated ones and nulls are passed over.</summary>
    private struct Members(JsonNames names)
    {
        private ulong seen;
        private int next;

        /// <summary>The number of the member whose value the reader stands at.</summary>
        public int Current { get; private set; }

        public readonly bool Has(int member) => ((seen >> member) & 1) != 0;

        public bool Next(CatalogueParser parser, ref Utf8JsonReader reader)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var member = reader.ValueIsEscaped ? names.Find(Encoding.UTF8.GetBytes(Shown(ref reader))) : names.Find(reader.ValueSpan, next);
                if (member < 0)
                {
                    var name = RecordFindings.Quote(Shown(ref reader));
                    parser.Report(ref reader, CatalogueFindings.UnknownMember, $"thành phần JSON {name} không có trong định dạng, bỏ qua",
                        $"the format has no member {name}; it was left out", FindingSeverity.Warning);
                    reader.Skip();
                    continue;
                }

                if (Has(member))
                {
                    parser.Report(ref reader, CatalogueFindings.DuplicateMember, "mục lặp lại: giữ giá trị đầu", "duplicate member: the first value is kept");
                    reader.Skip();
                    continue;
                }

                seen |= 1UL << member;
                next = member + 1;
                reader.Read();
                if (reader.TokenType != JsonTokenType.Null)
                {
                    Current = member;
                    return true;
                }
            }

            return false;
        }
    }
}
