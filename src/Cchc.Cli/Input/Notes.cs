using System.Text;
using Cchc.Cli.Texts;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Cli.Input;

/// <summary>Lines on standard error: text from files may not steer the terminal.</summary>
internal static class Notes
{
    private const int LongestLine = 1_000;

    /// <summary>Each line is cut where it is very long: a file of one line is not repeated here.</summary>
    public static void Write(string text) =>
        Console.Error.WriteLine(Harmless(string.Join('\n', Array.ConvertAll(text.Split('\n'), line => Shorten.To(line, LongestLine)))));

    /// <summary>A text without control characters and without those that turn or hide letters, for standard error and messages.</summary>
    public static string Harmless(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            safe.Append(IsHarmful(c) ? '\uFFFD' : c);
        }

        return safe.ToString();
    }

    /// <summary>A JSON text in which these characters are written as escapes: the same values, and nothing that steers a terminal.</summary>
    public static string HarmlessJson(string json)
    {
        for (var at = 0; at < json.Length; at++)
        {
            if (json[at] is < ' ' or > '~' && IsHarmful(json[at]))
            {
                return json[..at] + string.Concat(json[at..].Select(c => IsHarmful(c) ? $"\\u{(int)c:x4}" : c.ToString()));
            }
        }

        return json;
    }

    /// <summary>Control characters but line ends and tabs; marks of writing direction; separators of lines; zero-width characters that hide.</summary>
    public static bool IsHarmful(char c) => c is '\u061C' or '\u0085' || (char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
        || c is (>= '\u200E' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>A text on one line of a screen: control characters replaced, cut where it is long.</summary>
    public static string Short(string text)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        return Shorten.Within(line, 200);
    }

    /// <summary>A finding on one line: code, place and text.</summary>
    public static string Line(Finding finding) => $"{finding.Code} {Place(finding.Place)}: {Say.In(finding.Text)}";

    /// <summary>Where a finding is: the library says lines in English; names of files and members stay as they are.</summary>
    public static string Place(string place) => FindingPlace.In(place, Say.Language);

    /// <summary>Where a finding about a record of a procedure is, its part in words.</summary>
    public static string RecordPlace(string place) => Place(RecordPath.InFile(place, Say.Language));

    /// <summary>What reading found, by code: errors always, the rest when asked for.</summary>
    public static void Findings(IReadOnlyList<Finding> findings, string when)
    {
        foreach (var code in findings.GroupBy(finding => finding.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var example = code.First();
            Write(Short(Say.Text("notes.findings", when, code.Key, code.Count(), Place(example.Place), Say.In(example.Text))));
        }
    }
}
