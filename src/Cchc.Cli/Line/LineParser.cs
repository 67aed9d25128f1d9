using Cchc.Cli.Input;
using Cchc.Cli.Texts;

namespace Cchc.Cli.Line;

/// <summary>
/// Understands a line: commands, arguments, options. Only the command asked for is made. An option of a command may stand before the name of a command below
/// it that has the option, too. What stands after <c>--</c> is no option.
/// </summary>
internal sealed class LineParser
{
    private readonly List<Command> path;
    private readonly List<string> arguments = [];
    private readonly List<int> behind = []; // of each argument, the place in given of the option whose value stands before it; -1 for none
    private readonly List<GivenOption> given = [];

    private LineParser(Command root) => path = [root];

    private Command Current => path[^1];

    /// <exception cref="UsageException">The line cannot be understood.</exception>
    public static CommandLine Parse(Command root, IReadOnlyList<string> args)
    {
        var parser = new LineParser(root);
        parser.Read(TypedWords.Of(args));
        parser.JoinWords();
        parser.CheckOptions();
        parser.CheckArguments();
        return new CommandLine(parser.Current, parser.arguments, parser.given)
        {
            Format = FormatChoice.Of(parser.Current, parser.Formats, parser.Value(GlobalOptions.Format), parser.Value(GlobalOptions.Output)),
        };
    }

    /// <summary>The deepest command that a line names, whatever else is wrong with it: that whose help is wanted.</summary>
    public static Command Named(Command root, IEnumerable<string> words)
    {
        var command = root;
        foreach (var word in words)
        {
            command = command.Find(word) ?? command;
        }

        return command;
    }

    /// <summary>The formats that the line can be answered in: those of an option that has its own, else those of the command.</summary>
    private IReadOnlyList<OutputFormat> Formats => given.Find(item => item.Option.Formats.Count > 0)?.Option.Formats ?? Current.Formats;

    private string? Value(Option option) => given.Find(item => item.Option == option)?.Value;

    private void Read(IReadOnlyList<string> args)
    {
        var last = -1;
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--")
            {
                foreach (var word in args.Skip(i + 1))
                {
                    Add(word, -1);
                }

                return;
            }

            if (IsOption(args[i]))
            {
                i = ReadOption(args, i);
                last = given[^1].Option.Joins ? given.Count - 1 : -1;
            }
            else if (Current.Find(args[i]) is { } command)
            {
                path.Add(arguments.Count == 0 ? command : throw Before(command));
                last = -1;
            }
            else
            {
                Add(args[i], last);
            }
        }
    }

    private void Add(string word, int option)
    {
        arguments.Add(word);
        behind.Add(option);
    }

    private UsageException Before(Command command) => Current.Arguments.Count == 0 ? UsageException.NoCommand(Current, arguments[0])
        : new UsageException(Current, "usage.beforeCommand", UserInput.Quote(arguments[0]), Current.FullName, command.FullName);

    // A day or a text of several words, typed without quotation marks: cchc day hôm nay, --time 5 ngày làm việc; and further values of an option that takes
    // several. Only where nothing else could take the words.
    private void JoinWords()
    {
        var known = Current.Arguments;
        var (loose, own) = (behind.Count(option => option >= 0), behind.Count(option => option < 0));
        if (arguments.Count <= known.Count || known.Any(argument => argument.IsMany))
        {
            return;
        }

        if (own != known.Count && !(own > known.Count && known.Count == 1 && known[0].Joins && (loose > 0 || Misnamed(arguments[0]) is null)))
        {
            return;
        }

        // From the last, so that a value put in moves no place that is still asked for.
        foreach (var words in Enumerable.Range(0, arguments.Count).Where(i => behind[i] >= 0).GroupBy(i => behind[i], i => arguments[i]).Reverse())
        {
            Join(words.Key, words);
        }

        var rest = arguments.Where((_, i) => behind[i] < 0).ToList();
        behind.Clear();
        arguments.Clear();
        arguments.AddRange(own > known.Count ? [string.Join(' ', rest)] : rest);
    }

    private void Join(int at, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var (option, value) = (given[at].Option, given[at].Value);
            if (option.GoesOn(word))
            {
                given[at] = new(option, value + ' ' + word);
            }
            else
            {
                var values = option.ValuesOf(word);
                given.InsertRange(at + 1, values.Select(one => new GivenOption(option, one)));
                at += values.Count;
            }
        }
    }

    // Returns the place of the last word that belongs to the option.
    private int ReadOption(IReadOnlyList<string> args, int at)
    {
        var sign = args[at].IndexOf('=', StringComparison.Ordinal);
        var name = sign < 0 ? args[at] : args[at][..sign];
        var option = FindOption(Current, name) ?? throw Unknown(name);
        if (option.IsFlag)
        {
            given.Add(sign < 0 ? new(option, string.Empty) : throw new UsageException(Current, "usage.flagValue", option.Name, UserInput.Quote(args[at])));
            return at;
        }

        if (!option.IsMany && given.Exists(item => item.Option.Name == option.Name))
        {
            throw new UsageException(Current, "usage.twice", option.Name);
        }

        if (sign < 0 && (at + 1 == args.Count || IsOption(args[at + 1])))
        {
            throw new UsageException(Current, "usage.noValue", option.Name, Help.ValueOf(option, Current));
        }

        Give(option, sign < 0 ? args[++at] : args[at][(sign + 1)..]);
        while (option.Goes is { } goes && at + 1 < args.Count && goes(args[at + 1]))
        {
            Give(option, args[++at]);
        }

        return at;
    }

    private void Give(Option option, string word) => given.AddRange(option.ValuesOf(word).Select(value => new GivenOption(option, value)));

    // A number below zero, and - for standard input or output, are values.
    private static bool IsOption(string text) => text.Length > 1 && text[0] == '-' && text[1] is not ((>= '0' and <= '9') or '.' or ',');

    private static Option? FindOption(Command command, string name) => FindOption(command.Options, name) ?? FindOption(GlobalOptions.All, name);

    private static Option? FindOption(IReadOnlyList<Option> options, string name)
    {
        foreach (var option in options)
        {
            if (option.Name == name || option.Short == name)
            {
                return option;
            }
        }

        return null;
    }

    private UsageException Unknown(string name)
    {
        // Whoever mistypes the command has given an option of the right one.
        if (arguments.Count > 0 && Misnamed(arguments[0]) is { } command)
        {
            return command;
        }

        if (path.SkipLast(1).LastOrDefault(above => FindOption(above, name) is not null) is { } owner)
        {
            return Belongs(name, owner);
        }

        if (OutputFormats.Find(name.TrimStart('-')) is { } format && Current.Gives(format))
        {
            return new UsageException(Current, "usage.formatOption", UserInput.Quote(name), format.Name());
        }

        var near = Nearest.Of(name, Current.Options.Concat(GlobalOptions.All).Select(option => option.Name));
        return near.Count > 0
            ? new UsageException(Current, "usage.unknownOptionNear", Current.FullName, UserInput.Quote(name), Nearest.List(near))
            : new UsageException(Current, "usage.unknownOption", Current.FullName, UserInput.Quote(name));
    }

    private UsageException Belongs(string name, Command owner) => new(Current, "usage.belongs", name, owner.FullName, Current.FullName);

    // What was given before the name of a command must be an option of that command, too.
    private void CheckOptions()
    {
        for (var i = 0; i < given.Count; i++)
        {
            var name = given[i].Option.Name;
            given[i] = FindOption(Current, name) is { } option ? new(option, given[i].Value)
                : throw Belongs(name, path.Last(above => FindOption(above, name) is not null));
        }

        if (Current.Run is null)
        {
            return;
        }

        foreach (var option in Current.Options)
        {
            if (option.IsRequired && Value(option) is null)
            {
                throw new UsageException(Current, "usage.optionNeeded", Current.FullName, option.Name, Help.ValueOf(option, Current), Help.Example(Current));
            }

            if (option.Choices.Count > 0)
            {
                Choose(option);
            }
        }
    }

    // The word for what was typed, which may be what the word means.
    private void Choose(Option option)
    {
        for (var i = 0; i < given.Count; i++)
        {
            if (given[i].Option == option)
            {
                given[i] = new(option, ChoiceWords.Find(option, given[i].Value) ?? throw new UsageException(Current, "usage.choice",
                    UserInput.Quote(given[i].Value), option.Name, ChoiceWords.List(option)));
            }
        }
    }

    private void CheckArguments()
    {
        var known = Current.Arguments;
        if (arguments.Count > 0 && Misnamed(arguments[0]) is { } unknown)
        {
            throw unknown;
        }

        if (arguments.Count > known.Count && (known.Count == 0 || !known[^1].IsMany))
        {
            // A word that stands behind a value may belong to it; one that does not is the surplus.
            var own = Enumerable.Range(0, arguments.Count).Where(i => i < behind.Count && behind[i] < 0).Skip(known.Count).ToList();
            var surplus = arguments[own.Count > 0 ? own[0] : known.Count];
            throw known.Count == 0 ? new UsageException(Current, "usage.noArgument", Current.FullName, UserInput.Quote(surplus), Help.Example(Current))
                : own.Count == 0 && behind[0] >= 0 && given[behind[0]] is { Option.IsMany: true } of
                    ? new UsageException(Current, "usage.quoted", UserInput.Quote(arguments[0]), $"\"{UserInput.Shown(of.Value + ' ' + arguments[0])}\"")
                : known is [{ Value: "value.file" or "value.folder" or "value.plan" }]
                    ? new UsageException(Current, "usage.quoted", UserInput.Quote(surplus), $"\"{UserInput.Shown(string.Join(' ', arguments))}\"")
                : new UsageException(Current, "usage.surplus", Current.FullName, UserInput.Quote(surplus), Help.Example(Current));
        }

        for (var i = arguments.Count; i < known.Count && Current.Run is not null; i++)
        {
            if (!known[i].IsOptional)
            {
                throw new UsageException(Current, "usage.missing", Current.FullName, Say.Text(known[i].Value), Help.Example(Current));
            }
        }
    }

    private UsageException? Misnamed(string word)
    {
        if (Current.Commands.Count == 0)
        {
            return null;
        }

        var near = Nearest.Of(word, Current.Commands.Select(entry => entry.Name));
        var group = Current.Arguments.Count == 0;
        if (near.Count > 0 && (group || (word.All(char.IsAsciiLetter) && !File.Exists(word))))
        {
            return UsageException.NoCommand(Current, word);
        }

        return group && Current.Run is null ? UsageException.NoCommand(Current, word) : null;
    }
}
