using Cchc.Cli.Input;

namespace Cchc.Cli.Line;

/// <summary>A command or a group of commands: what can be typed, in which formats it answers, and what it does.</summary>
/// <param name="path">Its name with those above it, such as <c>calendar diff</c>; empty for <c>cchc</c> itself.</param>
/// <param name="about">The key of the line that says what it does.</param>
internal sealed class Command(string path, string about)
{
    public string Path { get; } = path;

    /// <summary>As typed: <c>cchc calendar diff</c>.</summary>
    public string FullName => Path.Length == 0 ? "cchc" : "cchc " + Path;

    public string About { get; } = about;

    /// <summary>The key of what else there is to know; null for nothing.</summary>
    public string? More { get; init; }

    /// <summary>The key of what exit code 1 means here; null where it cannot be.</summary>
    public string? No { get; init; }

    /// <summary>Lines that can be typed.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    public IReadOnlyList<Argument> Arguments { get; init; } = [];

    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>The commands below it.</summary>
    public IReadOnlyList<CommandEntry> Commands { get => field ??= List?.Invoke() ?? []; init; }

    /// <summary>Lists the commands below it when they are asked for; null where <see cref="Commands"/> are given.</summary>
    public Func<IReadOnlyList<CommandEntry>>? List { get; init; }

    /// <summary>Makes one of those asked for most, without the list; null for any other.</summary>
    public Func<string, Command?>? Quick { get; init; }

    /// <summary>The formats that it can give, the usual one first.</summary>
    public IReadOnlyList<OutputFormat> Formats { get; init; } = [OutputFormat.Text];

    /// <summary>Whether it can give a format.</summary>
    public bool Gives(OutputFormat format)
    {
        for (var i = 0; i < Formats.Count; i++)
        {
            if (Formats[i] == format)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the format is that of the input, and the name of the file to write says nothing of it.</summary>
    public bool IsFormatOfInput { get; init; }

    /// <summary>What it does; the answer is the exit code. Null for a group that does nothing itself.</summary>
    public Func<CommandLine, int>? Run { get; init; }

    /// <summary>Makes the command of a name among those below it, and no other; null when there is none.</summary>
    public Command? Find(string name)
    {
        if (Quick?.Invoke(name) is { } quick)
        {
            return quick;
        }

        foreach (var entry in Commands)
        {
            if (entry.Name == name)
            {
                return entry.Create();
            }
        }

        return null;
    }
}

/// <summary>A command in the list of those that there are; it is made when it is asked for.</summary>
/// <param name="Name">The last word of its path.</param>
/// <param name="About">The key of the line that says what it does.</param>
/// <param name="Create">Makes it.</param>
/// <param name="Group">The key of the heading under which the top help lists it; null below the top.</param>
internal sealed record CommandEntry(string Name, string About, Func<Command> Create, string? Group = null);
