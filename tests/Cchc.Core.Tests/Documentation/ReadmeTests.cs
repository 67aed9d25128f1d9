using System.Text;
using System.Text.RegularExpressions;
using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Documentation;

/// <summary>What the documentation shows is what the library does.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_example_of_the_README_compiles_as_it_stands_and_prints_the_due_date_and_the_reasons()
    {
        var lines = LibraryExample.RunAll("README.md").Should().ContainSingle().Subject;
        lines.Should().HaveCount(5);
        lines[0].Should().Be("2026-09-09");
        lines[3].Should().Contain("31/08/2026").And.Contain("Quốc khánh").And.Contain("Thông báo số 9441/TB-BNV");
    }

    [Theory]
    [InlineData("docs/how-to/time-and-zones.md")]
    [InlineData("docs/how-to/time-and-zones.vi.md")]
    public void The_examples_of_a_page_compile_as_they_stand_and_print_what_they_show(string page)
    {
        var shown = DocumentBlocks.Of(page).Where(block => block.Language == "csharp")
            .Select(block => Regex.Matches(block.Text, @"Console\.WriteLine\(.*\); // (?<shown>.*)").Select(match => match.Groups["shown"].Value).ToArray());
        LibraryExample.RunAll(page).Should().BeEquivalentTo(shown, options => options.WithStrictOrdering()).And.NotBeEmpty();
    }

    [Fact]
    public void The_notice_of_CONTRIBUTING_is_a_file_that_can_be_used()
    {
        var notice = Regex.Match(RepositoryFiles.Read("CONTRIBUTING.md"), "```json\n(.*?)\n *```", RegexOptions.Singleline).Groups[1].Value;
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(notice));
        CalendarLayer.Check(file, "2027-2.json", WorkingCalendar.VietnamPublicSector).Should().BeEmpty();
    }

    [Fact]
    public void Every_link_of_the_documentation_leads_somewhere()
    {
        var files = Directory.GetFiles(RepositoryFiles.PathOf("docs"), "*.md", SearchOption.AllDirectories).Append(RepositoryFiles.PathOf("README.md"));
        foreach (var file in files)
        {
            foreach (Match link in Regex.Matches(File.ReadAllText(file), @"\]\((?!http)([^)#]+)\)"))
            {
                File.Exists(Path.Combine(Path.GetDirectoryName(file)!, link.Groups[1].Value)).Should().BeTrue("{0} links to {1}", file, link.Groups[1].Value);
            }
        }
    }

    [Fact]
    public void Every_rule_and_finding_code_of_the_source_is_documented()
    {
        var source = string.Concat(new[] { "Cchc.Core", "Cchc.Core.Exchange" }
            .SelectMany(project => Directory.GetFiles(RepositoryFiles.PathOf("src", project), "*.cs", SearchOption.AllDirectories)).Select(File.ReadAllText));
        var reference = RepositoryFiles.Read("docs", "reference", "rules.md") + RepositoryFiles.Read("docs", "reference", "findings.md");
        foreach (var code in Regex.Matches(source, "\"CCHC-(?:CAT|CAL|DL|EVT|ANN|CPSV|REQ|COST)-([0-9]{3})\"").Select(match => match.Value.Trim('"')).Distinct())
        {
            var covered = reference.Contains(code) || Covered(reference, code);
            covered.Should().BeTrue("{0} stands in the source", code);
        }
    }

    // "CCHC-CAL-002, 003" and "CCHC-DL-121 … 123" name codes in short.
    private static bool Covered(string reference, string code)
    {
        var (prefix, number) = (code[..^3], int.Parse(code[^3..], System.Globalization.CultureInfo.InvariantCulture));
        return Regex.Matches(reference, Regex.Escape(prefix) + "([0-9]{3})(?:, | … )([0-9]{3})").Any(match =>
            number >= int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)
            && number <= int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture));
    }
}
