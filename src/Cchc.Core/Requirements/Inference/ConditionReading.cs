namespace Cchc.Core.Requirements.Inference;

/// <summary>A condition read in a text; <paramref name="Words"/> is empty when there is none.</summary>
/// <param name="Words">The words of the condition.</param>
/// <param name="IsException">Whether they say when the paper is not needed.</param>
/// <param name="PaperFrom">Where the paper itself begins.</param>
/// <param name="PaperTo">Where it ends.</param>
/// <param name="IsUnclear">Whether the text has words of a condition whose extent is not sure.</param>
internal readonly record struct ConditionReading(string Words, bool IsException, int PaperFrom, int PaperTo, bool IsUnclear)
{
    public bool IsSome => Words.Length > 0;

    /// <summary>The words of an exception that follows the case, "trừ trường hợp …"; empty when there is none.</summary>
    public string Unless { get; init; } = string.Empty;

    /// <summary>The words of the case itself, so that a question can be asked about it: those of an exception without its "trừ".</summary>
    public string Case => CaseOf(Words);

    public static string CaseOf(string words) => words.StartsWith("trừ ", StringComparison.OrdinalIgnoreCase) ? words.Substring(4) : words;
}
