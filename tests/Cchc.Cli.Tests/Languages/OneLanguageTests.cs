using System.Text.RegularExpressions;
using Cchc.Cli.Line;

namespace Cchc.Cli.Tests.Languages;

/// <summary>Every command, its help and its errors speak the language that is asked for and no other.</summary>
public sealed class OneLanguageTests(SampleFolder folder) : IClassFixture<SampleFolder>
{
    public static TheoryData<string> Lines => [.. Invocations.Answered];

    public static TheoryData<string> Commands => [.. Invocations.Commands.Select(command => command.Path)];

    [Fact]
    public void Every_command_is_run_here()
    {
        var lines = Invocations.Answered.Concat(Invocations.ForPrograms).ToList();
        foreach (var command in Invocations.Commands.Where(command => command.Run is not null && command.Path.Length > 0))
        {
            lines.Should().Contain(line => line == command.Path || line.StartsWith(command.Path + " ", StringComparison.Ordinal), "cchc {0} is a command", command.Path);
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_answer_in_Vietnamese_has_no_English_word(string line)
    {
        var result = Run(line, "vi");
        result.ExitCode.Should().BeLessThan(2, "{0}", result.Error);
        (result.Output + result.Error).Should().NotBeEmpty();
        Letters.NotVietnamese(Data.WithoutMarkup(result.Output) + "\n" + result.Error, Data.Typed).Distinct().Should().BeEmpty("of cchc {0}:\n{1}{2}", line, Short(result.Output), result.Error);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_answer_in_English_has_no_Vietnamese_outside_data_and_names_of_law(string line)
    {
        var result = Run(line, "en");
        result.ExitCode.Should().BeLessThan(2, "{0}", result.Error);
        if (Array.Exists(Invocations.OfData, start => line.StartsWith(start, StringComparison.Ordinal)))
        {
            Data.StrangeWords(result.Output).Should().BeEmpty("of cchc {0}:\n{1}", line, Short(result.Output));
            Data.VietnameseLines(result.Error).Should().BeEmpty("of cchc {0}", line);
            return;
        }

        var said = line.StartsWith(Invocations.Official, StringComparison.Ordinal) ? string.Empty : Data.WithoutMarkup(result.Output);
        Data.VietnameseLines(said + "\n" + result.Error).Should().BeEmpty("of cchc {0}", line);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_is_in_one_language_and_at_most_80_columns_wide(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var vi = Cchc.Vi([.. words, "--help"]);
        (vi.ExitCode, vi.Error).Should().Be((0, string.Empty));
        vi.Output.Should().Be(Cchc.Vi(["help", .. words]).Output, "cchc help X is cchc X --help");
        vi.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80 || line.StartsWith("  cchc ", StringComparison.Ordinal));
        var text = Regex.Replace(vi.Output, "^  cchc .*$", string.Empty, RegexOptions.Multiline);
        Letters.NotVietnamese(text, Data.Typed).Distinct().Should().BeEmpty("of cchc {0} --help:\n{1}", command, vi.Output);

        var en = Cchc.Run([.. words, "--help"]);
        en.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80 || line.StartsWith("  cchc ", StringComparison.Ordinal));
        Data.VietnameseLines(en.Output).Should().BeEmpty("of cchc {0} --help:\n{1}", command, en.Output);
    }

    [Fact]
    public void The_top_help_has_one_line_a_command()
    {
        foreach (var language in new[] { "vi", "en" })
        {
            var lines = Cchc.Run("--help", "--lang", language).Output.Split('\n');
            foreach (var command in Invocations.Commands[0].Commands)
            {
                lines.Should().ContainSingle(line => line.StartsWith($"  {command.Name} ", StringComparison.Ordinal)).Which.Length.Should().BeLessThanOrEqualTo(80);
            }
        }
    }

    [Theory]
    [InlineData("vi", "CCHC_LANG=en", "--lang", "vi")]
    [InlineData("en", "CCHC_LANG=en")]
    [InlineData("vi", "CCHC_LANG=VI", "LANG=en_GB.UTF-8")]
    [InlineData("en", "LC_ALL=C", "LANG=en_US.UTF-8")]
    [InlineData("vi", "LC_ALL=vi_VN.UTF-8", "LANG=en_US.UTF-8")]
    [InlineData("en", "LC_MESSAGES=en_GB")]
    [InlineData("vi", "LC_ALL=POSIX", "LANG=th_TH.UTF-8")]
    [InlineData("vi")]
    public void The_language_is_that_of_the_option_else_of_the_variable_else_of_the_locale_else_Vietnamese(string language, params string[] given)
    {
        (string, string)[] clean = [("CCHC_LANG", string.Empty), ("LC_ALL", string.Empty), ("LC_MESSAGES", string.Empty), ("LANG", string.Empty)];
        var variables = given.Where(item => item.Contains('=')).Select(item => (item.Split('=')[0], item.Split('=')[1]));
        var output = Cchc.Run([.. clean, .. variables], null, ["day", "2026-08-31", .. given.Where(item => !item.Contains('='))]).Output;
        output.Should().StartWith(language == "vi" ? "thứ Hai, 31/08/2026" : "Monday 2026-08-31");
    }

    [Theory]
    [InlineData("both", "There is no \"both\" any more: one run speaks one language, --lang vi or --lang en.")]
    [InlineData("fr", "\"fr\" is not a language of this command: expected vi (Vietnamese) or en (English).")]
    public void Another_language_is_refused(string language, string error) =>
        Cchc.Run("day", "2026-08-31", "--lang", language).Should().Match<Cchc.Result>(result => result.ExitCode == 2 && result.Output.Length == 0 && result.Error == error + "\n");

    private Cchc.Result Run(string line, string language) =>
        Cchc.Run([("CCHC_LANG", language), ("CCHC_NOW", "2026-08-28T16:30")], null, Invocations.Words(line, folder.Path));

    private static string Short(string text) => text.Length > 3_000 ? text[..3_000] + "…" : text;
}
