using Cchc.Core.Procedures.Times;

namespace Cchc.Core.Procedures.Validation;

/// <summary>
/// What rules read out of single texts, each worked out once: agencies, headings, fees, legal bases and descriptions of channels stand in many records of a
/// catalogue. For one run, on one thread.
/// </summary>
internal sealed class TextForms
{
    private readonly Once<string> plain = new(Phrases.Plain);

    /// <summary>What texts say about times.</summary>
    public TimeTexts Times { get; } = new();

    /// <summary>What descriptions of fees say about the amount.</summary>
    public Once<FeeWords> Fees { get; } = new(FeeWords.Of);

    /// <summary>Where short texts mention the district level as an authority; null where they do not.</summary>
    public Once<DistrictWords?> Districts { get; } = new(DistrictWords.Of);

    /// <summary>Whether numbers of legal documents are in order.</summary>
    public Once<NumberWords> Numbers { get; } = new(NumberWords.Of);

    /// <summary>The documents that number and title of a legal basis name.</summary>
    public Once<string[]> Cited { get; } = new(CitationRules.KeysOf);

    /// <summary>The documents that numbers stand for; null where they are none.</summary>
    public Once<string?> Documents { get; } = new(CitationRules.Key);

    /// <summary>The text clean and in lower case.</summary>
    public string Plain(string? text) => plain.Of(text);
}
