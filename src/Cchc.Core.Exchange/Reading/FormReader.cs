using System.Globalization;
using System.Text;
using System.Text.Json;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>
/// Reads the values of a small hand-written JSON file and collects everything that is wrong, with line and identifier. Base of the readers of components, of
/// dossiers and of costs; each format may give the same faults codes of its own.
/// </summary>
internal abstract class FormReader(string fileName)
{
    private readonly List<(int Line, Finding Finding)> findings = [];

    private const int LongestQuote = 60;

    /// <summary>What is wrong, by line.</summary>
    public IReadOnlyList<Finding> Findings => ValueList.Of(findings.OrderBy(item => item.Line).Select(item => item.Finding));

    /// <summary>Whether anything is wrong so far.</summary>
    private protected bool HasFindings => findings.Count > 0;

    public void Report(string code, int line, string? id, string vi, string en) => Report(line, new Finding(CodeOf(code), FindingSeverity.Error, Place(line, id), new BilingualText(vi, en)));

    /// <summary>The code of a fault in the range of the format that is read.</summary>
    private protected virtual string CodeOf(string code) => code;

    private protected void Report(int line, Finding finding) => findings.Add((line, finding));

    private protected string Place(int line, string? id) => FilePlace.Of(fileName, line, string.IsNullOrEmpty(id) ? null : Shortened(id!));

    /// <summary>Reads a whole file of at most so many bytes as one JSON value; null when it cannot be, with a finding.</summary>
    public LineJson? Parse(Stream content, int largest, int deepest)
    {
        var (bytes, problem) = FileContent.ReadWhole(content, largest);
        if (problem != FileProblem.None)
        {
            var code = problem switch { FileProblem.TooLarge => "CCHC-REQ-081", FileProblem.Utf16 => "CCHC-REQ-080", _ => FileProblems.Code(problem) };
            var text = FileProblems.Text(problem, largest);
            Report(code, 1, null, text.Vi, text.En);
            return null;
        }

        ReadOnlySpan<byte> json = bytes.AsSpan();
        try
        {
            return LineJson.Parse(json, deepest);
        }
        catch (JsonException error)
        {
            var line = (int)Math.Min(int.MaxValue - 1, error.LineNumber ?? 0) + 1;
            var column = (error.BytePositionInLine ?? 0) + 1;
            if (json.Length == 0)
            {
                Report("CCHC-REQ-080", 1, null, "tệp rỗng, không phải JSON hợp lệ", "the file is empty: not valid JSON");
            }
            else
            {
                Report("CCHC-REQ-080", line, null, $"không phải JSON hợp lệ tại byte thứ {column} của dòng ({Near(json, line, column)}), hoặc lồng quá {deepest} tầng", $"not valid JSON at byte {column} of the line ({Near(json, line, column)}), or nested more than {deepest} levels deep");
            }

            return null;
        }
    }

    // What stands around a damaged place, such as "hours": NaN.
    private static string Near(ReadOnlySpan<byte> json, int line, long column)
    {
        const int around = 12;
        var start = 0;
        for (var number = 1; number < line; number++)
        {
            var end = json.Slice(start).IndexOf((byte)'\n');
            start += end < 0 ? 0 : end + 1;
        }

        var at = (int)Math.Min(json.Length, start + column - 1);
        var first = Math.Max(start, at - around);
        var text = Encoding.UTF8.GetString(json.Slice(first, Math.Min(json.Length, at + around) - first).ToArray());
        return "…" + PlainLine.Of(text.Replace('\uFFFD', ' ')) + "…";
    }

    private protected static string Shortened(string text) => text.Length <= LongestQuote ? text : text.Substring(0, LongestQuote) + "…";

    private protected static string Quoted(LineJson json) => json.Kind switch
    {
        JsonTokenType.String => json.Text is null ? "\"\uFFFD\"" : $"\"{Shortened(VietnameseText.Clean(json.Text))}\"",
        JsonTokenType.Number => Shortened(json.Text!),
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    private protected static bool IsBlank(LineJson json) => json.Kind == JsonTokenType.String && !json.IsDamaged && VietnameseText.Clean(json.Text).Length == 0;

    // How findings name a part before its identifier was checked.
    private protected static string? NameOf(LineJson json) => json["id"] is { Kind: JsonTokenType.String, Text: { } text } && VietnameseText.Clean(text) is { Length: > 0 } id ? id : null;

    private protected string? Text(LineJson json, string name, string? id, bool asItStands = false) =>
        json[name] is { Kind: not JsonTokenType.Null } value ? TextOf(value, name, id, asItStands) : null;

    private protected string? TextOf(LineJson value, string name, string? id, bool asItStands = false)
    {
        if (value.Kind != JsonTokenType.String)
        {
            Report("CCHC-REQ-084", value.Line, id, $"{name}: cần chuỗi, gặp {Quoted(value)}", $"{name}: expected a string, found {Quoted(value)}");
            return null;
        }

        var text = asItStands ? VietnameseText.ToNfc(value.Text ?? string.Empty) : VietnameseText.Clean(value.Text);
        if (value.IsDamaged || text.Any(c => (char.IsControl(c) && !(asItStands && char.IsWhiteSpace(c))) || HiddenMarks.Turns(c)))
        {
            Report("CCHC-REQ-090", value.Line, id, $"{name}: có chữ không phải UTF-8, ký tự điều khiển hoặc ký tự đảo chiều chữ", $"{name}: is not valid UTF-8, or has control characters or ones that turn the direction of writing");
            return null;
        }

        return text.Length > 0 ? text : null;
    }

    private protected string? Required(LineJson json, string name, string? id)
    {
        var text = Text(json, name, id);
        if (text is null && (json[name] is null or { Kind: JsonTokenType.Null } || IsBlank(json[name]!)))
        {
            Missing(json[name] ?? json, name, id);
        }

        return text;
    }

    private protected void Missing(LineJson json, string name, string? id) => Report("CCHC-REQ-089", json.Line, id, $"{name}: thiếu hoặc rỗng", $"{name}: missing or empty");

    private protected string? Identifier(LineJson json, Dictionary<string, int> lines)
    {
        var id = Required(json, "id", null);
        if (id is null)
        {
            return null;
        }

        if (lines.TryGetValue(id, out var first))
        {
            var quoted = Shortened(id);
            Report("CCHC-REQ-087", json.Line, id, $"mã \"{quoted}\" lặp lại, đã có ở dòng {first}", $"id \"{quoted}\" stands twice, first on line {first}");
        }
        else
        {
            lines.Add(id, json.Line);
        }

        return id;
    }

    private protected bool Flag(LineJson json, string name, string? id)
    {
        if (json[name] is { Kind: not (JsonTokenType.Null or JsonTokenType.True or JsonTokenType.False) } value)
        {
            Report("CCHC-REQ-084", value.Line, id, $"{name}: cần true hoặc false, gặp {Quoted(value)}", $"{name}: expected true or false, found {Quoted(value)}");
        }

        return json[name] is { Kind: JsonTokenType.True };
    }

    private protected decimal? Number(LineJson json, string name, string? id)
    {
        if (json[name] is not { Kind: not JsonTokenType.Null } value)
        {
            return null;
        }

        if (value.Kind == JsonTokenType.Number)
        {
            return Decimal(value, name, id);
        }

        Report("CCHC-REQ-084", value.Line, id, $"{name}: cần số, gặp {Quoted(value)}", $"{name}: expected a number, found {Quoted(value)}");
        return null;
    }

    private protected decimal? Decimal(LineJson value, string name, string? id)
    {
        if (decimal.TryParse(value.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Report("CCHC-REQ-085", value.Line, id, $"{name}: số {Quoted(value)} quá lớn", $"{name}: the number {Quoted(value)} is too large");
        return null;
    }

    private protected int? Count(LineJson json, string name, string? id)
    {
        var number = Number(json, name, id);
        if (number is not { } value || (value >= 1 && value <= int.MaxValue && value == decimal.Truncate(value)))
        {
            return (int?)number;
        }

        Report("CCHC-REQ-085", json[name]!.Line, id, $"{name}: cần số nguyên từ 1, gặp {Quoted(json[name]!)}", $"{name}: expected a whole number from 1, found {Quoted(json[name]!)}");
        return null;
    }

    private protected TValue Word<TValue>(LineJson json, string name, string? id, (string Word, TValue Value)[] words) =>
        Text(json, name, id) is { } text ? Word(text, json[name]!.Line, name, id, words)! : words[0].Value;

    private protected TValue? Word<TValue>(string text, int line, string name, string? id, (string Word, TValue Value)[] words)
    {
        var found = Array.FindIndex(words, word => word.Word == text);
        if (found >= 0)
        {
            return words[found].Value;
        }

        var known = string.Join(", ", words.Select(word => word.Word));
        Report("CCHC-REQ-086", line, id, $"{name}: không có \"{Shortened(text)}\"; cần {known}", $"{name}: unknown \"{Shortened(text)}\"; expected {known}");
        return default;
    }

    private protected List<LineJson> Items(LineJson json, string name, string? id)
    {
        if (json[name] is { Kind: JsonTokenType.StartArray } list)
        {
            return list.Members.Select(member => member.Value).ToList();
        }

        var found = json[name] is { } value ? Quoted(value) : "null";
        Report("CCHC-REQ-084", (json[name] ?? json).Line, id, $"{name}: cần một mảng, gặp {found}", $"{name}: expected an array, found {found}");
        return [];
    }

    /// <summary>A list of texts, one at least.</summary>
    private protected List<(string Text, int Line)> Texts(LineJson json, string name, string? id)
    {
        if (json[name] is null or { Kind: JsonTokenType.Null } || (json[name]!.Kind == JsonTokenType.StartArray && json[name]!.Members.Count == 0))
        {
            Missing(json[name] ?? json, name, id);
            return [];
        }

        var texts = new List<(string Text, int Line)>();
        foreach (var item in Items(json, name, id))
        {
            if (TextOf(item, name, id) is { } text)
            {
                texts.Add((text, item.Line));
            }
            else if (IsBlank(item))
            {
                Missing(item, name, id);
            }
        }

        return texts;
    }

    private protected IReadOnlyList<TItem> Objects<TItem>(LineJson json, string name, string? id, bool required, Func<LineJson, TItem?> read)
        where TItem : class
    {
        if (json[name] is null or { Kind: JsonTokenType.Null })
        {
            if (required)
            {
                Missing(json, name, id);
            }

            return ValueList.Empty<TItem>();
        }

        var items = new List<TItem>();
        foreach (var item in Items(json, name, id))
        {
            if (item.Kind != JsonTokenType.StartObject)
            {
                Report("CCHC-REQ-084", item.Line, id, $"{name}: cần một đối tượng, gặp {Quoted(item)}", $"{name}: expected an object, found {Quoted(item)}");
            }
            else if (read(item) is { } value)
            {
                items.Add(value);
            }
        }

        return ValueList.Of(items);
    }

    private protected void CheckNames(LineJson json, string? id, string[] names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in json.Members)
        {
            var quoted = Shortened(name);
            if (!seen.Add(name))
            {
                Report("CCHC-REQ-088", value.Line, id, $"\"{quoted}\" lặp lại", $"\"{quoted}\" stands twice");
            }
            else if (Array.IndexOf(names, name) < 0)
            {
                Report("CCHC-REQ-083", value.Line, id, $"không có mục \"{quoted}\"; cần {string.Join(", ", names)}", $"unknown member \"{quoted}\"; expected {string.Join(", ", names)}");
            }
        }
    }
}
