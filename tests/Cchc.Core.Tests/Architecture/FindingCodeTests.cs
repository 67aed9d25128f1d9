using System.Text.RegularExpressions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Architecture;

/// <summary>A finding code is written once in the sources, as a constant or in the table of its rule, and a page says what it means.</summary>
public sealed partial class FindingCodeTests
{
    private static readonly List<(string Code, string File)> Literals =
    [
        .. Directory.GetFiles(RepositoryFiles.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .SelectMany(file => Literal().Matches(File.ReadAllText(file)).Select(match => (match.Groups["code"].Value, file))),
    ];

    [Fact]
    public void A_code_is_written_once()
    {
        Literals.Should().HaveCountGreaterThan(400);
        Literals.GroupBy(item => item.Code).Where(code => code.Count() > 1).Select(code => $"{code.Key}: {string.Join(", ", code.Select(item => item.File))}").Should().BeEmpty();
    }

    [Fact]
    public void A_page_says_what_a_code_means()
    {
        var pages = Directory.GetFiles(RepositoryFiles.PathOf("docs"), "*.md", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        Literals.Select(item => item.Code).Distinct().Where(code => !pages.Exists(page => page.Contains($"| {code} |", StringComparison.Ordinal))).Should().BeEmpty();
    }

    [GeneratedRegex("\"(?<code>CCHC-[A-Z]+-[0-9]{3})\"")]
    private static partial Regex Literal();
}
