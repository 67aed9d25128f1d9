using System.Globalization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers;

/// <summary>Whether a text of law is in force on the day of a letter: no letter rests on a later one.</summary>
internal static class LetterLaw
{
    // From when the texts are in force that letters cite of themselves, and those that amend them. The day of NĐ 107/2021 was not read in its text.
    private static readonly (string Number, LocalDate From)[] InForce =
    [
        ("23/2015/NĐ-CP", new(2015, 4, 10)), ("61/2018/NĐ-CP", new(2018, 6, 21)), ("107/2021/NĐ-CP", new(2021, 12, 6)), ("63/2024/NĐ-CP", new(2024, 7, 1)),
        ("101/2024/NĐ-CP", new(2024, 8, 1)), ("118/2025/NĐ-CP", new(2025, 7, 1)), ("151/2025/NĐ-CP", new(2025, 7, 1)),
        ("297/2025/NĐ-CP", new(2025, 11, 17)), ("367/2025/NĐ-CP", new(2025, 12, 31)), ("309/2026/NĐ-CP", new(2026, 8, 5)), ("301/2026/NĐ-CP", new(2026, 9, 1)),
    ];

    /// <summary>The citations that may be given on a day, without amendments that are later; empty when none may.</summary>
    /// <param name="citations">Citations parted by semicolons.</param>
    /// <param name="day">The day by which the law is chosen.</param>
    /// <param name="language">The language.</param>
    public static string On(string citations, LocalDate day, Language language) =>
        string.Join("; ", Citation.Split(citations).Select(CitationReader.Read).Where(one => IsInForce(one.Document, day)).Select(one => WithoutLater(one, day))
            .Select(one => language == Language.Vietnamese ? one.ToVietnamese() : one.ToEnglish()));

    /// <summary>Whether a document is in force; true where its day is not known and its number does not name a later year.</summary>
    public static bool IsInForce(string document, LocalDate day) =>
        !IsUnmade(document, day) && !Array.Exists(InForce, item => document.EndsWith(" số " + item.Number, StringComparison.Ordinal) && item.From > day);

    /// <summary>Whether a document was not made yet, by its day or the year in its number.</summary>
    public static bool IsUnmade(string document, LocalDate day) => (CitedDates.Of(document) is { } made && made > day) || YearOf(document) > day.Year;

    /// <summary>A citation without what amended it later than the day.</summary>
    public static Citation WithoutLater(Citation citation, LocalDate day) =>
        citation.AmendedBy is { } amendment && !IsInForce(amendment.Document, day) ? citation with { AmendedBy = null, AmendedFrom = string.Empty } : citation;

    /// <summary>The year in the number of a document, such as 2020 of "04/2020/TT-BTP"; 0 where it has none.</summary>
    private static int YearOf(string document)
    {
        var parts = document.Split('/');
        return parts.Length > 2 && parts[1].Length == 4 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
    }
}
