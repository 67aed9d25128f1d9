using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Tests.Exchange.Catalogues;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Documentation;

/// <summary>docs/reference/catalogue-json.md: its example is read and written as it stands there, and no member or word is missing.</summary>
public sealed class CatalogueJsonTests
{
    private static string Page => RepositoryFiles.Read("docs", "reference", "catalogue-json.md");

    [Fact]
    public void The_example_is_read_without_findings_and_written_as_it_stands()
    {
        var example = Regex.Match(Page, "```jsonl\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        var catalogue = OwnCatalogues.Read(Encoding.UTF8.GetBytes(example));
        catalogue.Findings.Should().BeEmpty();
        catalogue.Procedures.Should().ContainSingle().Which.Name.Should().Be("Thủ tục đăng ký khai sinh");
        Encoding.UTF8.GetString(OwnCatalogues.Write(catalogue)).Should().Be(example);
    }

    [Fact]
    public void Every_member_and_word_is_named()
    {
        foreach (var table in new[] { typeof(CatalogueMembers), typeof(CatalogueWords) })
        {
            foreach (var names in table.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<JsonNames>())
            {
                names.ToString().Split(", ").Should().OnlyContain(name => Page.Contains($"`{name}`") || Page.Contains($"\"{name}\""));
            }
        }
    }
}
