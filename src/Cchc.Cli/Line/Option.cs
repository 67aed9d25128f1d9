using Cchc.Cli.Input;

namespace Cchc.Cli.Line;

/// <summary>An option of a command: a flag, or a name with a value.</summary>
/// <param name="name">As typed, such as <c>--received</c>.</param>
/// <param name="about">The key of the sentence that says what it is.</param>
internal sealed class Option(string name, string about)
{
    public string Name { get; } = name;

    public string About { get; } = about;

    /// <summary>One letter after one dash; null for none.</summary>
    public string? Short { get; init; }

    /// <summary>The key of the word that stands for its value in help; null for a flag and for one of few words.</summary>
    public string? Value { get; init; }

    /// <summary>The words that can be its value; empty where any text can.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether the command cannot do without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The formats of the answer where it is given, the usual one first; empty where the answer is in those of the command.</summary>
    public IReadOnlyList<OutputFormat> Formats { get; init; } = [];

    /// <summary>Whether it may be given several times.</summary>
    public bool IsMany { get; init; }

    /// <summary>Which words after its first value are values of it, too; null for none.</summary>
    public Func<string, bool>? Goes { get; init; }

    /// <summary>Whether words behind its value that nothing else can take belong to it: a moment or a text, typed without quotation marks.</summary>
    public bool Joins => Goes is null && (Value is "value.date" or "value.moment" or "value.text");

    /// <summary>Words that can be its value, each with what it means; what a word means can be typed in its place. Null where words say enough.</summary>
    public Func<IReadOnlyList<(string Word, string Meaning)>>? Words { get; init; }

    public bool IsFlag => Value is null && Choices.Count == 0;
}
