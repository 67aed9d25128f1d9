using System.Text.Json;
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

    /// <summary>docfx says so only when the site is built: a link from a page to a Markdown file that the site does not have leads nowhere there.</summary>
    [Fact]
    public void A_link_from_one_page_to_another_stays_in_the_site()
    {
        var root = RepositoryFiles.PathOf();
        var content = JsonDocument.Parse(RepositoryFiles.Read("docfx.json")).RootElement.GetProperty("build").GetProperty("content").EnumerateArray().ToList();
        var pages = content.SelectMany(part => Matching(root, part)).ToHashSet(StringComparer.Ordinal);
        pages.Should().HaveCountGreaterThan(100).And.Contain(Path.Combine(root, "README.md"));
        var links = pages.SelectMany(page => Regex.Matches(File.ReadAllText(page), @"\]\(([^)#:\s]+\.md)(?:#[^)]*)?\)").Select(link => (Page: page, Path: Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value))))).ToList();
        links.Should().HaveCountGreaterThan(500);
        links.Where(link => !pages.Contains(link.Path)).Should().BeEmpty();
    }

    // The patterns of docfx.json: "**/" is any folders, "*" a part of a name.
    private static IEnumerable<string> Matching(string root, JsonElement part)
    {
        var folder = part.TryGetProperty("src", out var src) ? Path.Combine(root, src.GetString()!) : root;
        if (!Directory.Exists(folder)) return [];
        var (takes, leaves) = (Patterns(part, "files"), Patterns(part, "exclude"));
        return Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Where(path =>
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            return takes.Exists(pattern => Regex.IsMatch(name, pattern)) && !leaves.Exists(pattern => Regex.IsMatch(name, pattern));
        }).Select(Path.GetFullPath);
    }

    private static List<string> Patterns(JsonElement part, string name) => !part.TryGetProperty(name, out var patterns) ? []
        : [.. patterns.EnumerateArray().Select(pattern => "^" + Regex.Escape(pattern.GetString()!).Replace(@"\*\*/", "(?:.*/)?").Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*") + "$")];
}
