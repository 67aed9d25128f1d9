using System.Text.RegularExpressions;
using Cchc.Core.Tests.Architecture;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Documentation;

/// <summary>
/// Every example in a documentation comment compiles by itself, with the usings it shows, and prints what its own comments say:
/// <c>Console.WriteLine(x); // 5</c>.
/// </summary>
public sealed partial class TypeExamplesTests
{
    public static TheoryData<string> Files => [.. Shown];

    /// <summary>The files with examples; those of .NET 8 and later only where the build has them, and those of packages with test projects of their own there.</summary>
    private static IEnumerable<string> Shown =>
        Directory.GetFiles(RepositoryFiles.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && IsShown(File.ReadAllText(path)))
            .Select(path => Path.GetRelativePath(RepositoryFiles.PathOf("src"), path))
            .Where(path => !NamespaceOrder.TestedElsewhere.Contains(path.Split(Path.DirectorySeparatorChar)[0])).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void The_examples_of_a_type_compile_and_print_what_they_show(string file)
    {
        var text = File.ReadAllText(RepositoryFiles.PathOf("src", file)).Replace("\r\n", "\n");
        var examples = Regex.Matches(text, @"/// <example>\n *///? <code>\n(?<code>.*?)\n *///? </code>\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
        examples.Should().HaveCount(Regex.Count(text, "/// <example>"), "an example is a code element in lines of its own");
        foreach (Match example in examples)
        {
            var lines = example.Groups["code"].Value.Split('\n').Select(line => Regex.Replace(line, "^ */// ?", string.Empty));
            var code = System.Net.WebUtility.HtmlDecode(string.Join('\n', lines));
            var shown = Regex.Matches(code, @"Console\.WriteLine\(.*\); // (?<shown>.*)").Select(match => match.Groups["shown"].Value.TrimEnd());
            LibraryExample.Run(code, file).Should().Equal(shown, "example of {0}", file);
        }
    }

    [Fact]
    public void The_fifty_types_that_a_reader_meets_first_have_an_example()
    {
        var met = MetFirst().Take(50).ToList();
        met.Should().HaveCount(50).And.Contain(["WorkingCalendar", "DeadlineCalculator", "ProcessingTime", "DossierClock", "Procedure", "RegisterJudge"]);
        var shown = Directory.GetFiles(RepositoryFiles.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => File.ReadAllText(path).Contains("/// <example>", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)!);
        met.Except(shown).Should().BeEmpty("readme, tutorials, how-tos and pages of packages use these types, of all types, on most pages");
    }

    /// <summary>Public types by how many of the pages that are read first use them, then by how often.</summary>
    private static IEnumerable<string> MetFirst()
    {
        var types = Regex.Matches(RepositoryFiles.Read("docs", "reference", "types.md"), @"^\| `(\w+)`", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        string[] pages =
        [
            RepositoryFiles.PathOf("README.md"),
            .. Directory.GetFiles(RepositoryFiles.PathOf("docs", "tutorials"), "*.md"), .. Directory.GetFiles(RepositoryFiles.PathOf("docs", "how-to"), "*.md"),
            .. Directory.GetDirectories(RepositoryFiles.PathOf("src")).Select(folder => Path.Combine(folder, "README.md")).Where(File.Exists),
        ];
        return pages.SelectMany(page => Code().Matches(File.ReadAllText(page))
                .SelectMany(code => Regex.Matches(code.Value, @"\b[A-Z]\w+\b")).Select(word => (Page: page, word.Value)))
            .Where(word => types.Contains(word.Value)).GroupBy(word => word.Value, StringComparer.Ordinal)
            .OrderByDescending(same => same.Select(word => word.Page).Distinct().Count()).ThenByDescending(same => same.Count())
            .ThenBy(same => same.Key, StringComparer.Ordinal).Select(same => same.Key);
    }

    [GeneratedRegex(@"^ *```csharp\r?\n(.*?)^ *```|`([^`\r\n]+)`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

#if LIB_HAS_DATEONLY
    private static bool IsShown(string text) => text.Contains("/// <example>", StringComparison.Ordinal);
#else
    private static bool IsShown(string text) => text.Contains("/// <example>", StringComparison.Ordinal) && !text.StartsWith("#if NET8_0_OR_GREATER", StringComparison.Ordinal);
#endif
}
