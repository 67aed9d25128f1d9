using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Tests.Support;

namespace Cchc.Cli.Tests;

/// <summary>The files of the shared cases, read where they stand, through the command.</summary>
public sealed class FileCasesTests
{
    private static string Case(params string[] parts) => SharedData.Case(parts);

    [Fact]
    public void The_target_of_a_bare_relative_link_is_written()
    {
        var (code, output) = Shell(Case("files", "symlink.sh"));
        (code, output.Contains("rc=0", StringComparison.Ordinal)).Should().Be((0, true));
        output.Should().EndWith("id,received,time,dueDate,dueTime,certainty,otherDue,error\n1,2026-08-28T09:00,5 ngày làm việc,2026-09-09,,announced,,\n");
        File.Exists("/due-09.csv").Should().BeFalse();
    }

    [Fact]
    public void A_page_does_not_replace_the_catalogue_that_it_is_read_from()
    {
        var (_, output) = Shell(Case("files", "html-over-input.sh"));
        output.Should().StartWith("rc=2\n{\"format\"");
    }

    [Fact]
    public void An_open_quotation_mark_is_the_error_of_its_row_and_the_three_others_are_answered()
    {
        var result = Cchc.Run("deadline", "batch", Case("files", "batch-open-quote.csv"));
        result.ExitCode.Should().Be(1);
        var rows = Parsed(result.Output);
        rows.Select(row => row[0]).Should().Equal("id", "1", "2", "3", "4");
        rows.Skip(1).Select(row => row[3]).Should().Equal("2026-09-09", "", "2026-09-09", "2026-09-09");
        rows[2][7].Should().Contain("the quotation mark opened on line 3 is never closed");
        result.Error.Should().Contain("CCHC-FILE-008").And.Contain(":3:");
    }

    [Fact]
    public void Half_a_surrogate_pair_is_the_error_of_its_row_and_the_others_are_answered()
    {
        var result = Cchc.Run("deadline", "batch", Case("files", "batch-surrogate.jsonl"));
        result.ExitCode.Should().Be(1);
        var rows = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        rows.Select(row => row.GetProperty("dueDate").GetString()).Should().Equal("2026-09-09", null, "2026-09-09");
        rows[1].GetProperty("error").GetString().Should().Contain("half a surrogate pair");
    }

    [Fact]
    public void Names_of_a_layer_that_begin_a_formula_are_guarded_in_CSV()
    {
        foreach (var layer in new[] { Case("files", "layer-formula.json"), Case("calendar", "formula-injection.layer.json") })
        {
            var cells = Parsed(Cchc.Run("calendar", "2026", "--layer", layer, "--format", "csv").Output).SelectMany(row => row).ToList();
            cells.Should().Contain(cell => cell.Contains("evil", StringComparison.Ordinal), "{0} is in it", layer);
            cells.Should().NotContain(cell => cell.TrimStart().StartsWith('=') || cell.TrimStart().StartsWith('+') || cell.TrimStart().StartsWith('@') || cell.StartsWith("-2", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_share_typed_in_percent_is_a_finding_and_ends_neither_a_cost_nor_a_portfolio()
    {
        var alone = Cchc.Vi("cost", Case("files", "share40.json"));
        alone.ExitCode.Should().Be(1);
        alone.Output.Should().Contain("CCHC-COST-005").And.Contain("nếu là 40% thì ghi 0.4");
        var folder = Directory.CreateTempSubdirectory("cchc").FullName;
        try
        {
            File.Copy(Case("files", "share40.json"), Path.Combine(folder, "share40.json"));
            File.WriteAllText(Path.Combine(folder, "t.csv"), "name,year,method,currency,before,after\nT,2025,statutory,VND,2,1\n");
            var both = Cchc.Run("portfolio", folder, "--format", "json");
            both.ExitCode.Should().Be(1);
            both.Error.Should().Contain("CCHC-COST-005 share40.json");
            var sum = JsonDocument.Parse(both.Output).RootElement.GetProperty("sums").EnumerateArray().Single();
            (sum.GetProperty("rows").GetInt32(), sum.GetProperty("incompleteRows").GetInt32(), sum.GetProperty("saving").GetInt32()).Should().Be((1, 1, 1), "the neighbour is kept");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Percentages_across_calendar_and_working_days_are_not_comparable()
    {
        var result = Cchc.Run("cost", "check", Case("costs", "calendar-against-working-days.csv"), "--format", "json");
        result.ExitCode.Should().Be(1);
        var check = JsonDocument.Parse(result.Output).RootElement;
        check.GetProperty("checked").EnumerateArray().Select(figure => figure.GetProperty("verdict").GetString()).Should().Equal("notComparable", "notComparable", "notComparable");
    }

    [Fact]
    public void A_difference_keeps_the_twenty_days_and_adds_the_seventeen()
    {
        var result = Cchc.Run("catalogue", "diff", Case("catalogue", "diff-a.jsonl"), Case("catalogue", "diff-b.jsonl"));
        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("+ in person · 17 working days · Trường hợp 1").And.NotContain("20 ngày").And.NotContain("20 working days");
    }

    private static List<string[]> Parsed(string csv)
    {
        using var parser = new CsvHelper.CsvParser(new StringReader(csv.TrimStart('\uFEFF')), new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture));
        var rows = new List<string[]>();
        while (parser.Read())
        {
            rows.Add(parser.Record!);
        }

        return rows;
    }

    private static (int ExitCode, string Output) Shell(string script)
    {
        var start = new ProcessStartInfo("/bin/sh", [script]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        start.Environment["CCHC"] = $"dotnet {Cchc.Dll}";
        var sample = Path.GetTempFileName();
        try
        {
            using (var file = File.Create(sample))
            {
                CatalogueWriter.Write(SampleCatalogue.Load(), file);
            }

            start.Environment["SAMPLE"] = sample;
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit(60_000).Should().BeTrue();
            return (process.ExitCode, output);
        }
        finally
        {
            File.Delete(sample);
        }
    }
}
