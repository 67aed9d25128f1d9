using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Architecture;

/// <summary>The table of formats (docs/reference/formats.md): each is read and written, has a schema, a page and a sample, comes back equal, and answers the same damage in the same words.</summary>
public sealed class FormatTableTests
{
    // Not files: what the hash of a calendar begins with; what the command answers and says of errors, which nobody here reads.
    private static readonly string[] NoFiles = ["cchc-calendar-hash/1", "cchc-answer/1", "cchc-error/1"];

    private static string Page => RepositoryFiles.Read("docs", "reference", "formats.md");

    public static TheoryData<string> Names => [.. Formats.All.Select(format => format.Name)];

    public static TheoryData<string, string> Cells
    {
        get
        {
            var cells = new TheoryData<string, string>();
            foreach (var format in Formats.ReadWhole)
            {
                foreach (var damage in Damages.All)
                {
                    cells.Add(format.Name, damage.Name);
                }
            }

            return cells;
        }
    }

    [Fact]
    public void Every_format_that_the_source_names_is_in_the_table()
    {
        var named = Directory.GetFiles(RepositoryFiles.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "cchc-[a-z-]+/[0-9]+").Select(match => match.Value)).Distinct().Except(NoFiles);
        named.Should().BeEquivalentTo(Formats.All.Select(format => format.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_format_has_a_reader_a_writer_a_schema_a_page_and_a_row_in_the_table(string name)
    {
        var format = Of(name);
        var types = Libraries.Exported.Select(type => type.Name).ToList();
        types.Should().Contain(format.Reader).And.Contain(format.Writer);
        RepositoryFiles.Read("docs", "reference", format.Page).Should().Contain(name).And.Contain($"]({format.Schema})");
        var sample = format.Sample.StartsWith("docs/", StringComparison.Ordinal) ? "../" + format.Sample["docs/".Length..] : "../../" + format.Sample;
        Page.Should().Contain($"| [`{name}`]({format.Page}) | `{format.Reader}` | `{format.Writer}` | [{format.Schema}]({format.Schema}) | [sample]({sample}) |");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sample_is_read_without_a_finding_and_follows_the_schema(string name)
    {
        var format = Of(name);
        using var content = new MemoryStream(format.Good);
        format.Read(content).Where(finding => finding.Severity != FindingSeverity.Warning).Should().BeEmpty();
        Faults(format, format.Good).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sample_comes_back_equal_and_what_is_written_follows_the_schema(string name)
    {
        var format = Of(name);
        var written = format.Again(format.Good);
        format.AreEqual(format.Good, written).Should().BeTrue();
        format.Again(written).Should().Equal(written, "the same value is written in the same words");
        using var content = new MemoryStream(written);
        format.Read(content).Where(finding => finding.Severity != FindingSeverity.Warning).Should().BeEmpty();
        Faults(format, written).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_member_that_the_reader_does_not_know_the_schema_does_not_know_either(string name)
    {
        var format = Of(name);
        Faults(format, Encoding.UTF8.GetBytes(format.With("\"colour\":1"))).Should().NotBeEmpty();
        Faults(format, Encoding.UTF8.GetBytes(format.Small)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void The_same_damage_has_the_same_answer_in_every_format(string name, string damage)
    {
        var (format, how) = (Of(name), Damages.All.Single(one => one.Name == damage));
        using var content = new MemoryStream(how.Apply(format));
        var findings = format.Read(content);
        if (how.En is null)
        {
            using var plain = new MemoryStream(Encoding.UTF8.GetBytes(format.Small));
            findings.Should().Equal(format.Read(plain), "a byte order mark is passed over");
            return;
        }

        findings.Should().Contain(finding => finding.Text.En.StartsWith(how.En(format)) && finding.Text.Vi.StartsWith(how.Vi!(format)), "of {0}", name);
        findings.Should().OnlyContain(finding => !finding.ToString().Contains('\uFFFD') && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(finding.Text.Vi)) == finding.Text.Vi);
    }

    private static Format Of(string name) => Formats.All.Single(format => format.Name == name);

    private static IEnumerable<string> Faults(Format format, byte[] file)
    {
        using var schema = JsonDocument.Parse(RepositoryFiles.Read("docs", "reference", format.Schema));
        var text = Encoding.UTF8.GetString(file);
        foreach (var part in format.IsLines ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [text])
        {
            using var document = JsonDocument.Parse(part);
            foreach (var fault in new SmallSchema(schema.RootElement).Check(document.RootElement))
            {
                yield return fault;
            }
        }
    }
}
