using Cchc.Cli.Input;
using Cchc.Cli.Line;

namespace Cchc.Cli.Tests.Languages;

/// <summary>What every command has in common: formats, output, and what is said of a name that is none.</summary>
public sealed class LineTests
{
    private static readonly string[] OfAnswers = ["text", "json", "csv", "xlsx", "html", "svg", "ics", "docx"];

    public static TheoryData<string> Runnable => [.. Invocations.Commands.Where(command => command.Run is not null).Select(command => command.Path)];

    public static TheoryData<string> All => [.. Invocations.Commands.Select(command => command.Path)];

    [Theory]
    [MemberData(nameof(Runnable))]
    public void A_format_that_a_command_cannot_give_is_refused_with_those_that_it_can(string path)
    {
        var command = Command(path);
        foreach (var format in OfAnswers)
        {
            string[] line = [.. Needed(command), "--format", format];
            if (command.Formats.Any(known => known.Name() == format))
            {
                // A test has no terminal: what is no text goes to its pipe.
                LineParser.Parse(Root.Create(), line).Format.Name().Should().Be(format);
                continue;
            }

            var refused = ((Action)(() => LineParser.Parse(Root.Create(), line))).Should().Throw<UsageException>("cchc {0} gives no {1}", path, format).Which;
            refused.Key.Should().BeOneOf("format.refused", "format.only");
            command.Formats.Should().OnlyContain(known => refused.Message.Contains(known.Name(), StringComparison.Ordinal));
            refused.Message.Should().EndWith($"cchc {path} --help");
        }
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Help_has_one_line_for_each_command_below(string language)
    {
        foreach (var group in Invocations.Commands.Where(command => command.Path.Length > 0).GroupBy(command => command.Path.Contains(' ', StringComparison.Ordinal) ? command.Path[..command.Path.LastIndexOf(' ')] : string.Empty))
        {
            var names = group.Select(command => command.Path[(group.Key.Length > 0 ? group.Key.Length + 1 : 0)..]).ToList();
            var help = Cchc.Run([("CCHC_LANG", language)], null, [.. group.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Output.Split('\n');
            foreach (var name in names)
            {
                var at = Array.FindIndex(help, line => line.StartsWith($"  {name} ", StringComparison.Ordinal));
                at.Should().BePositive("{0} --help lists {1}", group.Key, name);
                help[at].Length.Should().BeLessThanOrEqualTo(80);
                (help[at + 1].Length == 0 || help[at + 1][2] != ' ').Should().BeTrue("what {0} {1} does is said in one line of 80 columns, in {2}", group.Key, name, language);
                char.IsUpper(help[at].TrimStart()[(name.Length + 1)..].TrimStart()[0]).Should().BeFalse("{0}: it is no sentence", help[at]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Runnable))]
    public void A_name_of_a_file_that_says_another_format_is_refused(string path)
    {
        var command = Command(path);
        foreach (var format in OfAnswers.Where(format => format != "text" && format != command.Formats[0].Name()))
        {
            string[] line = [.. Needed(command), "--output", "a." + format];
            var parse = (Action)(() => LineParser.Parse(Root.Create(), line));
            if (command.IsFormatOfInput && command.Formats.Any(known => known.Name() == format))
            {
                parse.Should().NotThrow();
            }
            else
            {
                parse.Should().Throw<UsageException>().Which.Key.Should().BeOneOf("format.nameSays", "format.nameCannot");
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void One_wrong_letter_in_a_name_leads_to_the_name(string path)
    {
        var command = Command(path);
        var random = new Random(20261130);
        foreach (var name in command.Commands.Select(entry => entry.Name).Where(name => name.Length > 3))
        {
            foreach (var wrong in Wrong(name, random).Where(wrong => command.Commands.All(entry => entry.Name != wrong)))
            {
                Said([.. path.Split(' ', StringSplitOptions.RemoveEmptyEntries), wrong]).Should().Contain(name, "of cchc {0} {1}", path, wrong).And.EndWith($"{command.FullName} --help");
            }
        }

        foreach (var name in command.Options.Select(option => option.Name).Where(name => name.Length > 5))
        {
            foreach (var wrong in Wrong(name, random).Where(wrong => CommandTree.Options(command).All(option => option.Name != wrong)))
            {
                Said([.. Needed(command), wrong]).Should().Contain(name, "of cchc {0} {1}", path, wrong).And.EndWith($"{command.FullName} --help");
            }
        }
    }

    [Fact]
    public void A_typo_of_an_option_names_the_option_and_never_its_value() => Said(["day", "2026-08-31", "--swap=agency"]).Should().Contain("--swaps").And.NotContain("agency");

    [Theory]
    [InlineData(new[] { "add", "2026-08-28", "-5" }, "-5")]
    [InlineData(new[] { "add", "--", "2026-08-28", "-5" }, "-5")]
    [InlineData(new[] { "time", "--", "--x" }, null)]
    public void What_is_a_value_is_no_option(string[] words, string? second)
    {
        var line = LineParser.Parse(Root.Create(), words);
        line.Get(line.Command.Arguments[^1]).Should().Be(second ?? "--x");
    }

    [Fact]
    public void Options_may_stand_anywhere_and_before_the_name_of_a_command_below()
    {
        foreach (var words in new string[][] { ["calendar", "diff", "--as-of", "2025-12-24"], ["calendar", "--as-of", "2025-12-24", "diff"], ["--format", "json", "calendar", "--as-of=2025-12-24", "diff"] })
        {
            var line = LineParser.Parse(Root.Create(), words);
            line.Command.Path.Should().Be("calendar diff");
            line.Get(line.Command.Options.Single(option => option.Name == "--as-of")).Should().Be("2025-12-24");
        }
    }

    [Fact]
    public void Commands_and_options_have_names_of_one_kind()
    {
        foreach (var command in Invocations.Commands)
        {
            command.Path.Should().MatchRegex("^[a-z -]*$");
            foreach (var options in CommandTree.Options(command).GroupBy(option => option.Name, StringComparer.Ordinal))
            {
                options.Should().ContainSingle("cchc {0} has {1} once", command.Path, options.Key);
                options.Key.Should().MatchRegex("^--[a-z]+(-[a-z]+)*$");
            }

            CommandTree.Options(command).Where(option => option.Short is not null).Select(option => option.Short).Should().OnlyHaveUniqueItems();
        }

        // One name is one thing wherever it stands: with a value or without, and one letter.
        foreach (var same in Invocations.Commands.SelectMany(command => command.Options).GroupBy(option => option.Name, StringComparer.Ordinal))
        {
            same.Select(option => (option.IsFlag, option.Short)).Distinct().Should().ContainSingle("{0} is one option", same.Key);
        }
    }

    private static Command Command(string path) => Invocations.Commands.Single(command => command.Path == path);

    // The command with what it cannot do without.
    private static string[] Needed(Command command) =>
    [
        .. command.Path.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. command.Arguments.Where(argument => !argument.IsOptional).Select(_ => "x"),
        .. command.Options.Where(option => option.IsRequired).SelectMany(option => new[] { option.Name, option.Choices is [var first, ..] ? first : "x" }),
    ];

    private static string Said(string[] words) => ((Action)(() => LineParser.Parse(Root.Create(), words))).Should().Throw<UsageException>("of {0}", string.Join(' ', words)).Which.Message;

    private static IEnumerable<string> Wrong(string name, Random random)
    {
        var first = name.Length - name.TrimStart('-').Length + 1;
        var at = random.Next(first, name.Length - 1);
        yield return name.Remove(at, 1);
        yield return name.Insert(at, "q");
        yield return name[at] == name[at + 1] ? name.Remove(at, 1) : name[..at] + name[at + 1] + name[at] + name[(at + 2)..];
    }
}
