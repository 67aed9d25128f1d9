using Cchc.Cli.Input;

namespace Cchc.Cli.Line;

/// <summary>What was typed, understood: the command, its arguments and options.</summary>
internal sealed class CommandLine(Command command, IReadOnlyList<string> arguments, IReadOnlyList<GivenOption> options)
{
    public Command Command { get; } = command;

    /// <summary>How the answer is written: --format, or the usual format of the command.</summary>
    public required OutputFormat Format { get; init; }

    /// <summary>Whether --format was given.</summary>
    public bool IsFormatGiven => Get(GlobalOptions.Format) is not null;

    /// <summary>The file to write; null for standard output.</summary>
    public string? Output => Get(GlobalOptions.Output) is { } path && path != "-" ? path : null;

    /// <summary>The value of an argument; null when an optional one is left out.</summary>
    public string? Get(Argument argument)
    {
        var place = Command.Arguments.IndexOf(argument);
        return place >= 0 && place < arguments.Count ? arguments[place] : null;
    }

    /// <summary>The values of an argument that may be given several times.</summary>
    public IReadOnlyList<string> All(Argument argument)
    {
        var rest = arguments.Skip(Command.Arguments.IndexOf(argument));
        return [.. argument.IsMany ? rest : rest.Take(1)];
    }

    /// <summary>The value of an option; null when it is left out.</summary>
    public string? Get(Option option)
    {
        foreach (var given in options)
        {
            if (given.Option == option)
            {
                return given.Value;
            }
        }

        return null;
    }

    /// <summary>The values of an option that may be given several times.</summary>
    public IReadOnlyList<string> All(Option option)
    {
        var values = new List<string>();
        foreach (var given in options)
        {
            if (given.Option == option)
            {
                values.Add(given.Value);
            }
        }

        return values;
    }

    public bool Has(Option option) => Get(option) is not null;
}

/// <summary>An option with a value of it, as typed; a flag has an empty one.</summary>
internal sealed record GivenOption(Option Option, string Value);

/// <summary>Lists of the arguments of a command.</summary>
internal static class ArgumentLists
{
    public static int IndexOf(this IReadOnlyList<Argument> arguments, Argument argument)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == argument)
            {
                return i;
            }
        }

        return -1;
    }
}
