using System.Text.Json;
using Cchc.Cli.Line;
using Cchc.Core.Tests.Support;

namespace Cchc.Cli.Tests;

/// <summary>Options that take several values take them as people type them: with blanks, with commas, or given again.</summary>
public sealed class SeveralValuesTests
{
    private static readonly string Process = RepositoryFiles.PathOf("docs", "samples", "process.json");
    private static readonly string Register = RepositoryFiles.PathOf("docs", "samples", "register.csv");

    [Theory]
    [InlineData("--done", "1=2026-08-19T11:00", "--done", "2=2026-08-20T10:00")]
    [InlineData("--done", "1=2026-08-19T11:00", "2=2026-08-20T10:00")]
    [InlineData("--done", "1=2026-08-19T11:00,2=2026-08-20T10:00")]
    [InlineData("--done", "1=2026-08-19T11:00; 2=2026-08-20T10:00")]
    [InlineData("--done=1=2026-08-19T11:00,2=2026-08-20T10:00")]
    public void Steps_that_are_done_are_several_however_they_are_parted(params string[] done)
    {
        string[] line = ["stages", Process, "--received", "2026-08-18T09:00", "--now", "2026-08-20T11:00", "--format", "json"];
        Done([.. line, .. done]).Should().Equal("1=2026-08-19T11:00", "2=2026-08-20T10:00");
        Done([line[0], .. done, .. line[1..]]).Should().Equal("1=2026-08-19T11:00", "2=2026-08-20T10:00");
    }

    [Fact]
    public void A_moment_without_quotation_marks_stays_with_its_step()
    {
        Done("stages", Process, "--received", "2026-08-18T09:00", "--format", "json", "--done", "1=19/8/2026", "11:00", "2=20/8/2026", "10:00")
            .Should().Equal("1=19/8/2026 11:00", "2=20/8/2026 10:00");
        var result = Cchc.Vi("stages", "--done", "1=20/8/2026", "10:00", Process, "--received", "2026-08-18T09:00");
        (result.ExitCode, result.Error.Contains("\"1=20/8/2026 10:00\"", StringComparison.Ordinal)).Should().Be((2, true), "what is to be quoted is said: {0}", result.Error);
    }

    [Theory]
    [InlineData("results", "online")]
    [InlineData("results,online")]
    public void Sets_of_indicators_are_no_registers(params string[] sets)
    {
        var result = Cchc.Run(["indicators", Register, "--format", "json", "--set", .. sets]);
        result.ExitCode.Should().Be(0, "{0}", result.Error);
        using var json = JsonDocument.Parse(result.Output);
        json.RootElement.GetProperty("input").GetProperty("set").EnumerateArray().Select(one => one.GetString()).Should().Equal("results", "online");
    }

    [Theory]
    [InlineData("asOf", "2026-08-28", "register", "verdicts", "--as-of", "28/8/2026")]
    [InlineData("asOf", "2026-08-28T16:30", "register", "verdicts", "--as-of", "28/8/2026 16:30")]
    [InlineData("to", "2026-08-28", "indicators", "--to", "28-8-2026")]
    [InlineData("to", "2026-08-28", "indicators", "--to", "2026-08-28")]
    public void A_program_gets_days_as_they_were_understood(string name, string day, params string[] line)
    {
        using var json = JsonDocument.Parse(Cchc.Run([.. line, Register, "--format", "json"]).Output);
        json.RootElement.GetProperty("input").GetProperty(name).GetString().Should().Be(day);
    }

    [Fact]
    public void Every_option_that_takes_several_pairs_takes_a_second_behind_the_first()
    {
        var root = Root.Create();
        var options = All(root).SelectMany(command => command.Options.Where(option => option.IsMany && option.IsPair).Select(option => (command, option))).ToList();
        options.Should().NotBeEmpty();
        foreach (var (command, option) in options)
        {
            List<string> line = [.. command.Path.Split(' '), option.Name, "a=1", "b=2", .. command.Arguments.Where(one => !one.IsOptional).Select(_ => "x")];
            foreach (var needed in command.Options.Where(one => one.IsRequired && one != option))
            {
                line.AddRange([needed.Name, needed.Choices.Count > 0 ? needed.Choices[0] : "x"]);
            }

            var read = LineParser.Parse(root, line);
            var own = read.Command.Options.Single(one => one.Name == option.Name);
            read.All(own).Should().Equal(["a=1", "b=2"], "{0} {1}", command.FullName, option.Name);
        }
    }

    [Theory]
    [InlineData("value.agencyHours", "xã=07:30-11:30,13:30-17:00; tỉnh=08:00-12:00", "xã=07:30-11:30,13:30-17:00|tỉnh=08:00-12:00")]
    [InlineData("value.done", "Phòng Tài chính, Kế hoạch=2026-08-19T11:00", "Phòng Tài chính, Kế hoạch=2026-08-19T11:00")]
    [InlineData("value.stated", "a=1,5,b=2", "a=1,5|b=2")]
    [InlineData("value.fact", "note=a, b=c", "note=a, b=c")]
    [InlineData("value.done", "1=", "1=")]
    [InlineData("value.set", "results, online", "results|online")]
    [InlineData("value.set", ",", ",")]
    public void A_comma_parts_values_where_another_begins(string value, string word, string values) =>
        new Option("--x", "stages.done") { Value = value, IsMany = true }.ValuesOf(word).Should().Equal(values.Split('|'));

    private static IEnumerable<Command> All(Command command) => command.Commands.Select(entry => entry.Create()).SelectMany(one => All(one).Prepend(one));

    private static List<string?> Done(params string[] line)
    {
        var result = Cchc.Run(line);
        result.ExitCode.Should().BeLessThan(2, "{0}", result.Error);
        using var json = JsonDocument.Parse(result.Output);
        return [.. json.RootElement.GetProperty("input").GetProperty("done").EnumerateArray().Select(one => one.GetString())];
    }
}
