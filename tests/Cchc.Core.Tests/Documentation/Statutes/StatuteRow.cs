using System.Text.RegularExpressions;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Documentation.Statutes;

/// <summary>One place of a text of law that a rule of the code cites.</summary>
/// <param name="Citation">The text and the place in it.</param>
/// <param name="Rule">The rule's code or identifier.</param>
/// <param name="Title">The rule in one phrase.</param>
/// <param name="From">The first day for which the rule cites it; null for any.</param>
/// <param name="Through">The last such day; null while it holds.</param>
/// <param name="Standing">How well the place is known.</param>
internal sealed partial record StatuteRow(Citation Citation, string Rule, BilingualText Title, LocalDate? From, LocalDate? Through, StatuteStanding Standing)
{
    /// <summary>The number of the text, such as "61/2018/NĐ-CP"; null for what is no numbered text of law.</summary>
    public string? Number => NumberOf(Citation.Document);

    /// <summary>The text and the places, by which rows are told apart.</summary>
    public string Place => Citation.ToVietnamese();

    /// <summary>The number in the name of a text; null when it has none.</summary>
    public static string? NumberOf(string document) => NumberPattern().Match(document) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^(?:Bộ luật|Luật|Nghị định|Nghị quyết|Thông tư|Quyết định)[^\d]* số (\d[\d.]*/(?:\d{4}/)?[A-ZĐ][A-ZĐa-z\d-]*)")]
    private static partial Regex NumberPattern();
}
