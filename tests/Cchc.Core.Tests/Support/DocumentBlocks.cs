using System.Text.RegularExpressions;

namespace Cchc.Core.Tests.Support;

/// <summary>A fenced block of a document, without its indent.</summary>
/// <param name="Line">The line of its first fence, from 1.</param>
/// <param name="Language">What the fence names; empty when it names nothing.</param>
/// <param name="Text">What is in it; every line ends with a line feed.</param>
/// <param name="Shown">What the document shows as its output: a block of text right after it, at most one line of words between them. Null when there is none.</param>
internal sealed record DocumentBlock(int Line, string Language, string Text, string? Shown);

/// <summary>The blocks of all documents: docs, README, CONTRIBUTING and the pages of the packages.</summary>
internal static class DocumentBlocks
{
    private static readonly Regex Fence = new(@"^(?<indent> *)```(?<language>\w*)[^\n]*\n(?<text>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromSeconds(5));

    /// <summary>The documents, by their path in the repository.</summary>
    public static IEnumerable<string> Files =>
        Directory.GetFiles(RepositoryFiles.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.GetDirectories(RepositoryFiles.PathOf("src")).Select(folder => Path.Combine(folder, "README.md")).Where(File.Exists))
            .Append(RepositoryFiles.PathOf("README.md")).Append(RepositoryFiles.PathOf("CONTRIBUTING.md"))
            .Select(path => Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>The documents that have a block of a language.</summary>
    public static IEnumerable<string> FilesWith(string language) => Files.Where(file => Of(file).Exists(block => block.Language == language));

    /// <summary>The blocks of a document, in order.</summary>
    public static List<DocumentBlock> Of(string file)
    {
        var document = RepositoryFiles.Read(file.Split('/'));
        var found = Fence.Matches(document);
        return [.. found.Select((match, index) => new DocumentBlock(Lines(document, match.Index) + 1, match.Groups["language"].Value, Text(match), index + 1 < found.Count ? Shown(match, found[index + 1]) : null))];

        string? Shown(Match block, Match next) =>
            next.Groups["language"].Value == "text" && Lines(document[(block.Index + block.Length)..next.Index].Trim(), int.MaxValue) == 0 && !document[(block.Index + block.Length)..next.Index].Contains('#') ? Text(next) : null;
    }

    /// <summary>Writes another output into a document, in the place of what it shows.</summary>
    public static void Replace(string file, string shown, string output)
    {
        var document = RepositoryFiles.Read(file.Split('/'));
        foreach (var indent in new[] { string.Empty, "   " })
        {
            var at = document.IndexOf($"\n{indent}```text\n{Indented(shown)}{indent}```", StringComparison.Ordinal);
            if (at < 0) continue;
            var start = at + $"\n{indent}```text\n".Length;
            File.WriteAllText(RepositoryFiles.PathOf(file.Split('/')), document[..start] + Indented(output) + document[(start + Indented(shown).Length)..]);
            return;

            string Indented(string text) => string.Concat(text.Split('\n')[..^1].Select(line => (line.Length > 0 ? indent + line : line) + "\n"));
        }
    }

    private static string Text(Match match)
    {
        var indent = match.Groups["indent"].Value;
        return string.Concat(match.Groups["text"].Value.Split('\n')[..^1].Select(line => (line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line.TrimStart(' ')) + "\n"));
    }

    private static int Lines(string text, int end) => text.AsSpan(0, Math.Min(end, text.Length)).Count('\n');
}
