using System.Text.RegularExpressions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Documentation;

/// <summary>The documentation site lists every page, in the list of its language, and nothing that is not there.</summary>
public sealed class SiteTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void Every_page_is_in_the_contents_of_its_language(string language)
    {
        var listed = Regex.Matches(RepositoryFiles.Read("docs", "site", language, "toc.yml"), @"href: (\S+)").Select(match => Path.GetFullPath(RepositoryFiles.PathOf("docs", "site", language, match.Groups[1].Value))).ToList();
        listed.Should().OnlyContain(path => File.Exists(path)).And.OnlyHaveUniqueItems();
        string[] folders = ["tutorials", "how-to", "reference", "explanation", "samples"];
        var pages = folders.SelectMany(folder => Directory.GetFiles(RepositoryFiles.PathOf("docs", folder), "*.md", SearchOption.AllDirectories))
            .Where(path => path.EndsWith(".vi.md", StringComparison.Ordinal) == (language == "vi") && !Regex.IsMatch(path, @"[\\/](bin|obj)[\\/]")).Select(Path.GetFullPath).ToList();
        pages.Should().HaveCountGreaterThan(15);
        pages.Where(path => !File.ReadAllText(path).StartsWith("# ", StringComparison.Ordinal) || new FileInfo(path).Length < 100).Should().BeEmpty("each page has a title, and something to say");
        listed.Where(path => path.Contains($"{Path.DirectorySeparatorChar}docs{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Should().BeEquivalentTo(pages);
    }
}
