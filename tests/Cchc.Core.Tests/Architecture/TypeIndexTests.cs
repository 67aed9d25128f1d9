using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Architecture;

/// <summary>The index of public types, docs/reference/types.md, is written from their summaries. To accept a change, run the tests with CCHC_ACCEPT_API=1 and commit the page.</summary>
public sealed partial class TypeIndexTests
{
    [Fact]
    public void The_index_of_types_is_the_one_of_the_source()
    {
        var path = RepositoryFiles.PathOf("docs", "reference", "types.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("CCHC_ACCEPT_API") == "1" && LibraryBuildTests.IsNewest)
        {
            File.WriteAllText(path, page);
        }

        if (LibraryBuildTests.IsNewest)
        {
            page.Should().Be(File.ReadAllText(path).Replace("\r\n", "\n"));
        }
    }

    private static string Page()
    {
        var text = new StringBuilder("# Public types\n\nEvery public type with the first sentence of its documentation, by namespace. The page is written by a test.\n");
        foreach (var library in Libraries.All)
        {
            var summaries = XDocument.Load(Path.ChangeExtension(library.Location, ".xml")).Descendants("member")
                .Where(member => member.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal))
                .ToDictionary(member => member.Attribute("name")!.Value[2..], member => FirstSentence(member.Element("summary")), StringComparer.Ordinal);
            foreach (var group in library.GetExportedTypes().Where(type => !type.IsNested).GroupBy(type => type.Namespace!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                text.Append("\n## ").Append(group.Key).Append("\n\n| type | |\n|---|---|\n");
                foreach (var type in group.OrderBy(type => type.Name, StringComparer.Ordinal))
                {
                    text.Append("| `").Append(type.Name.Split('`')[0]).Append("` | ").Append(summaries[type.FullName!].Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
                }
            }
        }

        return text.ToString();
    }

    private static string FirstSentence(XElement? summary)
    {
        var text = new StringBuilder();
        foreach (var node in summary!.Nodes())
        {
            text.Append(node is XText plain ? plain.Value : node is XElement element ? element.Attribute("cref")?.Value.Split('.')[^1].Split('(')[0] ?? element.Attribute("langword")?.Value ?? element.Attribute("name")?.Value ?? element.Value : string.Empty);
        }

        return SentenceEnd().Split(Spaces().Replace(text.ToString(), " ").Trim(), 2)[0];
    }

    [GeneratedRegex(@"(?<=[.]) (?=[A-ZĐ])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
