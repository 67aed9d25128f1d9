using System.Diagnostics;
using System.Text.Json;
using Cchc.Cli.Input;

namespace Cchc.Cli.Tests.Languages;

/// <summary>What programs read: answers and errors as JSON, exit codes, completion, the manual.</summary>
public sealed class ProgramAnswerTests(SampleFolder folder) : IClassFixture<SampleFolder>
{
    // Files of a format of their own, and streams of rows.
    private static readonly string[] Own = ["catalogue import", "cost draft", "deadline batch", "simplify sample --draft"];

    public static TheoryData<string> Lines => [.. Invocations.Answered.Where(line => !line.Contains("--format", StringComparison.Ordinal) && !line.Contains("--explain", StringComparison.Ordinal)
        && !Array.Exists(Own, own => line.StartsWith(own, StringComparison.Ordinal)) && Command(line).Formats.Contains(OutputFormat.Json))];

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_answer_as_JSON_says_what_it_is_and_what_was_asked(string line)
    {
        using var json = JsonDocument.Parse(Cchc.Run([("CCHC_NOW", "2026-08-28T16:30")], null, [.. Invocations.Words(line, folder.Path), "--format", "json"]).Output);
        var names = json.RootElement.EnumerateObject().Select(member => member.Name).ToList();
        names.Take(4).Should().Equal("format", "toolVersion", "command", "input");
        names.Should().OnlyHaveUniqueItems();
        json.RootElement.GetProperty("format").GetString().Should().Be("cchc-answer/1");
        json.RootElement.GetProperty("command").GetString().Should().Be(Command(line).Path);
        foreach (var member in json.RootElement.GetProperty("input").EnumerateObject())
        {
            member.Name.Should().MatchRegex("^[a-z][A-Za-z]*$");
            var echoed = member.Value.ValueKind == JsonValueKind.Array ? [.. member.Value.EnumerateArray().Select(item => item.GetString()!)] : new[] { member.Value.ToString() };
            echoed.Should().OnlyContain(value => value == "True" || Invocations.Words(line, folder.Path).Contains(value));
        }

        AssertCamel(json.RootElement);
    }

    [Theory]
    [InlineData("input.noDate", "day", "x")]
    [InlineData("usage.unknownCommandNear", "dya", "2026-08-31")]
    [InlineData("format.refused", "day", "2026-08-31", "--format", "svg", "--lang", "vi")]
    public void An_error_is_JSON_where_JSON_is_asked_for(string code, params string[] args)
    {
        var isJson = !args.Contains("svg");
        var result = Cchc.Run(isJson ? [.. args, "--format", "json"] : args);
        (result.ExitCode, result.Output).Should().Be((2, string.Empty));
        if (!isJson)
        {
            result.Error.Should().Be("cchc day không ghi được dạng svg; các dạng có thể: text hoặc json. Xem: cchc day --help\n");
            return;
        }

        using var json = JsonDocument.Parse(result.Error);
        json.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("format", "code", "message", "language", "exitCode");
        json.RootElement.GetProperty("format").GetString().Should().Be("cchc-error/1");
        json.RootElement.GetProperty("code").GetString().Should().Be(code);
        json.RootElement.GetProperty("language").GetString().Should().Be("en");
        json.RootElement.GetProperty("message").GetString().Should().Be(Cchc.Run(args).Error.TrimEnd('\n'));
    }

    [Fact]
    public void A_result_goes_whole_to_a_file_and_a_no_leaves_none()
    {
        var path = Path.Combine(folder.Path, "day.json");
        Cchc.Run("day", "2026-08-31", "--format", "json", "--output", path).Should().Match<Cchc.Result>(result => result.ExitCode == 0 && result.Output.Length == 0 && result.Error.Length == 0);
        File.ReadAllText(path).Should().Be(Cchc.Run("day", "2026-08-31", "--format", "json").Output);
        var none = Path.Combine(folder.Path, "none.txt");
        Cchc.Run("catalogue", "show", "sample", "9.999999", "--output", none).ExitCode.Should().Be(1);
        Cchc.Run("day", "x", "--output", none).ExitCode.Should().Be(2);
        File.Exists(none).Should().BeFalse();
        Directory.GetFiles(folder.Path, "*.part").Should().BeEmpty();
    }

    [Fact]
    public void A_batch_streams_standard_input_and_keeps_its_format()
    {
        var rows = System.Text.Encoding.UTF8.GetBytes("id,received,time\nH-001,2026-08-28T09:00,02 ngày làm việc\n");
        Cchc.Run([], rows, "deadline", "batch", "-").Output.Should().Contain("H-001,2026-08-28T09:00,02 ngày làm việc,2026-09-04,,announced,");
        Cchc.Run([], rows, "deadline", "batch", "-", "--format", "csv").ExitCode.Should().Be(0);
        Cchc.Run([], rows, "deadline", "batch", "-", "--format", "json").Error.Should().Contain("answered in its own format, csv");
    }

    [Theory]
    [InlineData("de", "cchc", "de")]
    [InlineData("svg", "cchc", "calendar", "2026", "--format", "s")]
    [InlineData("vi en", "cchc", "--lang", "")]
    [InlineData("--layer --lang", "cchc", "deadline", "batch", "a.csv", "--la")]
    [InlineData("cchc portal packet cpsv", "cchc", "catalogue", "import", "x", "--to", "")]
    public void Bash_completes_commands_options_and_their_words(string found, params string[] words)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/bin/bash"))
        {
            return; // the shell that the script is for
        }

        var script = Path.Combine(folder.Path, $"complete-{words.Length}-{words[^1]}.bash");
        File.WriteAllText(script, Cchc.Run("completion", "bash").Output + $"COMP_WORDS=({string.Join(' ', words.Select(word => $"'{word}'"))}); COMP_CWORD={words.Length - 1}; _cchc; echo \"${{COMPREPLY[*]}}\"\n");
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", [script]) { RedirectStandardOutput = true })!;
        var output = bash.StandardOutput.ReadToEnd().Trim();
        bash.WaitForExit();
        output.Should().Be(found == "de" ? "deadline" : found);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Every_shell_gets_every_command_and_option(string shell)
    {
        var script = Cchc.Run("completion", shell).Output;
        foreach (var command in Invocations.Commands)
        {
            script.Should().Contain(" " + command.Path);
            command.Options.Where(option => !script.Contains(shell == "fish" ? "-l " + option.Name.TrimStart('-') : option.Name, StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Fact]
    public void The_manual_has_every_command_with_its_options()
    {
        var page = Cchc.Run("man").Output;
        page.Should().StartWith(".TH CCHC 1 ");
        foreach (var command in Invocations.Commands.Where(command => command.Path.Length > 0))
        {
            page.Should().Contain($".SS \"{command.FullName}\"\n");
            command.Options.Where(option => !page.Contains(option.Name.Replace("-", "\\-", StringComparison.Ordinal), StringComparison.Ordinal)).Should().BeEmpty();
        }

        page.Split('\n').Where(line => line.StartsWith('.')).Should().OnlyContain(line => line.StartsWith(".TH ") || line.StartsWith(".SH ") || line.StartsWith(".SS ") || line == ".TP" || line == ".PP" || line == ".br" || line == ".EX" || line == ".EE");
    }

    [Fact]
    public void Today_and_the_next_holiday_begin_with_the_clock()
    {
        Run("2026-08-31T08:00", "today").Should().StartWith("Monday 2026-08-31\nswap day off: not worked\n").And.Contain("Lunar calendar: day 19 of month 7 of the lunar year 2026");
        Run("2026-08-28T08:00", "next-holiday").Should().StartWith("National Day (adjacent day): Tuesday 2026-09-01 (in 4 days)\n  5 days off, Saturday 2026-08-29 to Wednesday 2026-09-02\n");
        Run("2026-09-01T08:00", "next-holiday").Should().StartWith("National Day (adjacent day): Tuesday 2026-09-01 (today)");
        Run("2026-09-01T08:00", "next-holiday", "2026-12-31").Should().StartWith("New Year's Day: Friday 2027-01-01 (tomorrow)");
        Cchc.Run("next-holiday", "2050-12-30").Should().Match<Cchc.Result>(result => result.ExitCode == 1 && result.Output == "No public holiday is left in the calendar.\n");

        static string Run(string now, params string[] args) => Cchc.Run([("CCHC_NOW", now)], null, args).Output;
    }

    [Fact]
    public void The_table_of_exit_codes_stands_in_the_reference()
    {
        var page = Core.Tests.Support.RepositoryFiles.Read("docs", "reference", "cli.md");
        ExitCode.Table.Should().OnlyContain(row => page.Contains($"\n| {row.Code} | ", StringComparison.Ordinal));
    }

    private static Line.Command Command(string line) =>
        Invocations.Commands.Where(command => command.Path.Length > 0 && (line == command.Path || line.StartsWith(command.Path + " ", StringComparison.Ordinal))).MaxBy(command => command.Path.Length)!;

    private static void AssertCamel(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
            {
                AssertCamel(item);
            }
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in json.EnumerateObject())
            {
                (char.IsAsciiLetterLower(member.Name[0]) || member.Name.StartsWith("CCHC-", StringComparison.Ordinal)).Should().BeTrue("{0} is in camel case, or a code", member.Name);
                AssertCamel(member.Value);
            }
        }
    }
}
