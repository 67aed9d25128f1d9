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

    /// <summary>Which words after its first value are values of it, too; null for none. Of several pairs: each further pair.</summary>
    public Func<string, bool>? Goes
    {
        get => field ?? (IsMany && IsPair ? IsOnePair : null);
        init;
    }

    /// <summary>Whether words behind its value that nothing else can take belong to it: a moment or a text, typed without quotation marks.</summary>
    public bool Joins => IsMany || (Value is "value.date" or "value.moment" or "value.text");

    /// <summary>Whether its value is two things with an equals sign between them, or can be.</summary>
    public bool IsPair => Value is "value.done" or "value.fact" or "value.stated" or "value.map" or "value.agencyHours" or "value.where"
        or "value.relation" or "value.layerOfAgency" or "value.processFile";

    /// <summary>Words that can be its value, each with what it means; what a word means can be typed in its place. Null where words say enough.</summary>
    public Func<IReadOnlyList<(string Word, string Meaning)>>? Words { get; init; }

    /// <summary>Whether a word that nothing else can take goes on with the value before it, and is no value of its own.</summary>
    public bool GoesOn(string word) => !IsMany || (IsPair && !IsOnePair(word));

    /// <summary>The values in one word: of an option that takes several, those between commas, too.</summary>
    public IReadOnlyList<string> ValuesOf(string word) => !IsMany ? [word]
        : Value is "value.done" or "value.stated" or "value.map" or "value.agencyHours" ? Pairs(word)
        : Value is "value.set" or "value.code" && word.Contains(',') && !File.Exists(word)
            ? word.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } all ? all : [word]
        : [word];

    public bool IsFlag => Value is null && Choices.Count == 0;

    // "1=07:30-11:30,13:30-17:00; 2=…" are two: a comma within a value has no equals sign behind it before the next.
    private static List<string> Pairs(string word)
    {
        var (pairs, start) = (new List<string>(), 0);
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] is not (',' or ';') || word.IndexOf('=', start, i - start) <= start)
            {
                continue;
            }

            var next = word.AsSpan(i + 1).IndexOfAny(',', ';', '=');
            if (next > 0 && word[i + 1 + next] == '=' && !word.AsSpan(i + 1, next).IsWhiteSpace())
            {
                pairs.Add(word[start..i].Trim());
                start = i + 1;
            }
        }

        return [.. pairs, start == 0 ? word : word[start..].Trim()];
    }

    // A file of that name is a file, equals sign or not.
    private static bool IsOnePair(string word) => word.IndexOf('=', StringComparison.Ordinal) > 0 && !File.Exists(word);
}
