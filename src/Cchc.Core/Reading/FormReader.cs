using System.Text.Json;
using Cchc.Core.Text;

namespace Cchc.Core.Reading;

/// <summary>
/// Reads the values of a small file that people write, and collects everything that is wrong, with line and identifier. Base of the layers of the calendar and
/// of the files of events, components, dossiers and costs: the same fault has the same sentence in each, and the code of its format.
/// </summary>
internal abstract class FormReader(string fileName, FormFormat format, FindingList? list = null)
{
    private protected string FileName { get; } = fileName;

    private protected FindingList List { get; } = list ?? new FindingList(fileName);

    /// <summary>What was found, by line.</summary>
    public IReadOnlyList<Finding> Findings => List.All;

    /// <summary>Whether anything is wrong so far.</summary>
    private protected bool HasErrors => List.HasErrors;

    /// <summary>How many characters a text may have.</summary>
    private protected virtual int LongestText => int.MaxValue;

    /// <summary>Reads a whole file of at most so many bytes as one JSON value; null when it cannot be, with a finding.</summary>
    public LineJson? Parse(Stream content, int largest, int deepest = LineJson.DeepestNesting) => Parse(WholeFile.Read(content, largest), deepest);

    /// <summary>Reads a file as one JSON value; null when it cannot be, with a finding.</summary>
    public LineJson? Parse(WholeFile file, int deepest)
    {
        if (file.Problem != FileProblem.None)
        {
            var code = file.Problem switch { FileProblem.TooLarge => Code(FormFault.TooLarge), FileProblem.Utf16 => Code(FormFault.Utf16), _ =>
                FileProblems.Code(file.Problem) };
            var text = FileProblems.Text(file.Problem, file.Largest);
            Report(code, 1, null, text.Vi, text.En);
            return null;
        }

        ReadOnlySpan<byte> json = file.Bytes.AsSpan();
        if (Utf8.Blank(json, withFeeds: true) == json.Length)
        {
            Report(Code(FormFault.NotJson), 1, null, "tệp rỗng, không phải JSON hợp lệ", "the file is empty: not valid JSON");
            return null;
        }

        if (ForeignFile.Of(json) is { } foreign)
        {
            Report(Code(FormFault.NotJson), 1, null, foreign.Vi, foreign.En);
            return null;
        }

        try
        {
            return LineJson.Parse(json, deepest);
        }
        catch (JsonException error)
        {
            var line = (int)Math.Min(int.MaxValue - 1, error.LineNumber ?? 0) + 1;
            var text = DamagedJson.Sentence(json, error, deepest);
            Report(Code(FormFault.NotJson), line, null, text.Vi, text.En);
            return null;
        }
    }

    private protected void Report(string code, int line, string? id, string vi, string en) => List.Error(code, line, id, vi, en);

    private protected void Report(FormFault fault, LineJson at, string? id, string vi, string en) => Report(Code(fault), at.Line, id, vi, en);

    private protected string Code(FormFault fault) => FormCodes.Of(fault, format);

    /// <summary>A value that is not of the type, or not in the range, that is needed.</summary>
    private protected void Expected(FormFault fault, LineJson value, string? name, string? id, string vi, string en)
    {
        var before = name is null ? string.Empty : name + ": ";
        Report(fault, value, id, $"{before}cần {vi}, gặp {Quoted(value)}", $"{before}expected {en}, found {Quoted(value)}");
    }

    /// <summary>A text that cannot be read as what it should be.</summary>
    /// <param name="fault">Which fault it is.</param>
    /// <param name="value">The text.</param>
    /// <param name="name">The member.</param>
    /// <param name="id">The record.</param>
    /// <param name="vi">What it should be, in Vietnamese.</param>
    /// <param name="en">The same, behind "is not a valid".</param>
    /// <param name="example">One or several that would be right.</param>
    private protected void NotValid(FormFault fault, LineJson value, string name, string? id, string vi, string en, string example) =>
        Report(fault, value, id, $"{name}: {Quoted(value)} không phải {vi}; cần, ví dụ, {example}",
            $"{name}: {Quoted(value)} is not a valid {en}; expected, for example, {example}");

    private protected void Missing(LineJson at, string name, string? id) =>
        Report(FormFault.Missing, at, id, $"{name}: thiếu hoặc rỗng", $"{name}: missing or empty");

    /// <summary>Whether a file begins as one of a format; then the names of its members are checked.</summary>
    private protected bool Begins(LineJson root, string expected, string[] names)
    {
        if (root.Kind == JsonTokenType.StartObject && root["format"] is { Kind: JsonTokenType.String } name && VietnameseText.Clean(name.Text) == expected)
        {
            CheckNames(root, null, names);
            return true;
        }

        var found = root["format"] ?? root;
        var kind = FormatNames.Mistaken(found.Kind == JsonTokenType.String ? VietnameseText.Clean(found.Text) : null, expected);
        Report(FormFault.WrongFormat, found, null, $"{kind.Vi}gặp {Quoted(found)}, cần \"format\": \"{expected}\"",
            $"{kind.En}found {Quoted(found)}, expected \"format\": \"{expected}\"");
        return false;
    }

    private protected void CheckNames(LineJson json, string? id, string[] names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in json.Members)
        {
            if (!seen.Add(name))
            {
                DuplicateMember(value, name, id);
            }
            else if (Array.IndexOf(names, name) < 0)
            {
                var quoted = Shorten.To(name);
                Report(FormFault.UnknownMember, value, id, $"không có mục \"{quoted}\"; cần {string.Join(", ", names)}",
                    $"unknown member \"{quoted}\"; expected {string.Join(", ", names)}");
            }
        }
    }

    private protected void DuplicateMember(LineJson value, string name, string? id)
    {
        var quoted = Shorten.To(name);
        Report(FormFault.DuplicateMember, value, id, $"mục \"{quoted}\" lặp lại", $"duplicate member \"{quoted}\"");
    }

    /// <summary>Keeps the line of something that may be given once.</summary>
    /// <param name="lines">The lines of those before.</param>
    /// <param name="key">What it is.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="id">The record.</param>
    /// <param name="vi">Its kind and name, in Vietnamese.</param>
    /// <param name="en">The same, behind "duplicate".</param>
    private protected bool IsFirst<TKey>(Dictionary<TKey, int> lines, TKey key, LineJson at, string? id, string vi, string en)
        where TKey : notnull
    {
        if (!lines.TryGetValue(key, out var first))
        {
            lines.Add(key, at.Line);
            return true;
        }

        Report(FormFault.DuplicateId, at, id, $"{vi} lặp lại, đã có ở dòng {first}", $"duplicate {en}, first on line {first}");
        return false;
    }

    private protected static string Quoted(LineJson json) => json.Kind switch
    {
        JsonTokenType.String => json.Text is null ? "\"\uFFFD\"" : $"\"{Shorten.To(VietnameseText.Clean(json.Text))}\"",
        JsonTokenType.Number => Shorten.To(json.Text!),
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    private protected static bool IsBlank(LineJson json) =>
        json is { Kind: JsonTokenType.String, IsDamaged: false } && VietnameseText.Clean(json.Text).Length == 0;
}
