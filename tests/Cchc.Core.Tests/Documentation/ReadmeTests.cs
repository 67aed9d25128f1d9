using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Cchc.Core.Calendars;
using Cchc.Core.Tests.Costs;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Documentation;

/// <summary>What the documentation shows is what the library does.</summary>
public sealed class ReadmeTests
{
    [Theory]
    [InlineData("docs/how-to/read-a-portal-dump.md", "PortalDumpExample.cs", 2)]
    [InlineData("docs/how-to/local-calendar.md", "LocalCalendarExample.cs", 1)]
    [InlineData("docs/how-to/keep-a-catalogue.md", "CatalogueExample.cs", 2)]
    [InlineData("docs/how-to/ask-for-supplements.md", "SupplementExample.cs", 1)]
    [InlineData("docs/how-to/write-reports.md", "ReportExample.cs", 1)]
    public void The_examples_are_those_that_are_compiled(string document, string source, int count)
    {
        var examples = Regex.Matches(RepositoryFiles.Read("tests", "Cchc.Core.Tests", "Documentation", source), "// <example>\n(.*?)\n *// </example>", RegexOptions.Singleline)
            .Select(match => string.Join('\n', match.Groups[1].Value.Split('\n').Select(line => line.Length > 8 ? line[8..] : line))).ToList();
        examples.Should().HaveCount(count);
        var shown = Regex.Matches(RepositoryFiles.Read(document.Split('/')), "```csharp\n(.*?)\n```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);
        shown.Should().Equal(examples);
    }

    [Fact]
    public void The_example_of_the_README_compiles_as_it_stands_and_prints_the_due_date_and_the_reasons()
    {
        var lines = CompiledExample.RunAll(RepositoryFiles.Read("README.md")).Should().ContainSingle().Subject;
        lines.Should().HaveCount(5);
        lines[0].Should().Be("2026-09-09");
        lines[3].Should().Contain("31/08/2026").And.Contain("Quốc khánh").And.Contain("Thông báo 9441/TB-BNV");
    }

    [Theory]
    [InlineData("docs/how-to/time-and-zones.md")]
    [InlineData("docs/how-to/time-and-zones.vi.md")]
    public void The_examples_of_a_page_compile_as_they_stand_and_print_what_they_show(string page)
    {
        var text = RepositoryFiles.Read(page.Split('/'));
        var shown = Regex.Matches(text, "```csharp\n(.*?)\n```", RegexOptions.Singleline)
            .Select(block => Regex.Matches(block.Groups[1].Value, @"Console\.WriteLine\(.*\); // (?<shown>.*)").Select(match => match.Groups["shown"].Value).ToArray());
        CompiledExample.RunAll(text).Should().BeEquivalentTo(shown, options => options.WithStrictOrdering()).And.NotBeEmpty();
    }

    [Fact]
    public void The_examples_of_a_catalogue_run()
    {
        using var console = new StringWriter { NewLine = "\n" };
        CatalogueExample.Run(Core.Exchange.Samples.SampleCatalogue.Load(), console);
        console.ToString().Should().Be("3 ngày làm việc\nthe national version is in force from 2026-07-01 through 2027-02-28 (163/QĐ-BTP of 2026-06-10)\n");
    }

    [Fact]
    public void The_example_of_a_supplement_request_runs()
    {
        using var console = new StringWriter { NewLine = "\n" };
        SupplementExample.Run(Dossiers.HandMade.Incomplete, console);
        console.ToString().Should().Be(
            "2 to supply, 1 to answer\n1. Tờ khai đăng ký khai sinh theo mẫu.\n1   | Hộ chiếu hoặc thẻ căn    | bản chính     | 1     | -    | xuất trình, trả\n"
            + "missing in 1/1, excess in 0/1, brought despite data in 0/1 dossiers: explain it better, accept other papers, or drop it\n");
    }

    [Fact]
    public void The_example_of_a_report_runs()
    {
        var folder = Directory.CreateTempSubdirectory("cchc");
        var here = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(folder.FullName);
            using var output = new StringWriter();
            ReportExample.Run(CostSheets.Sheet(CostSheets.Activity("1", 2)), CostSheets.Sheet(CostSheets.Activity("1", 1)), output);
            File.ReadAllText("cost.html").Should().Contain("<h1 lang=\"vi\">").And.Contain("VND/year");
            File.ReadAllText("cost.csv").Should().Contain("(1) TT;(2)");
            output.ToString().Should().Contain("50 %");
        }
        finally
        {
            Directory.SetCurrentDirectory(here);
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_examples_of_a_portal_dump_run()
    {
        var folder = Directory.CreateTempSubdirectory("cchc");
        var before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(folder.FullName);
            using (var gzip = new GZipStream(File.Create("dump.jsonl.gz"), CompressionLevel.Fastest))
            {
                gzip.Write(Encoding.UTF8.GetBytes("{\"code\":\"1.000001\",\"name\":\"Một\"}\n{\n"));
            }

            using var console = new StringWriter { NewLine = "\n" };
            using var error = new StringWriter { NewLine = "\n" };
            PortalDumpExample.Whole(console);
            PortalDumpExample.RecordByRecord((console, error));
            console.ToString().Should().Be("1 procedures, 3 findings\n1.000001 Một\n");
            error.ToString().Should().Contain("CCHC-CAT-001 line 2");
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_example_of_a_local_calendar_runs_on_the_layer_shown_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory("cchc");
        var before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(folder.FullName);
            var layer = Regex.Match(RepositoryFiles.Read("docs", "how-to", "local-calendar.md"), "```json\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
            File.WriteAllText("quang-nam.json", layer);
            using var console = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
            LocalCalendarExample.Run(console);
            console.ToString().Should().Be("2022-09-29 10:00\n3\n2022-09-29, vn-public-sector 2026.11.22 + quang-nam-2022-09 2\n");
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            folder.Delete(recursive: true);
        }
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
