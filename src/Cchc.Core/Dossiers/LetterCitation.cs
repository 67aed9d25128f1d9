using Cchc.Core.Deadlines;
using Cchc.Core.Requirements;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers;

/// <summary>The law behind a component as a letter cites it.</summary>
internal static class LetterCitation
{
    /// <summary>
    /// The article of a rule, else a curated source that is a law; empty where there is only the record. A document without an article says that its article is
    /// not known, one that is replaced on the day of the dossier gives way to the other, one that was not made yet, or was not in force yet,
    /// is said to be none; an amendment later than the day is left out.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="day">The day by which the law is chosen.</param>
    /// <param name="language">The language.</param>
    public static string LawOf(ComponentRule rule, LocalDate day, Language language)
    {
        var basis = PlainLine.Of(rule.LegalBasis);
        if (basis.Length == 0 && rule.Source is RuleSource.Curated curated && CitationReader.IsLaw(PlainLine.Of(curated.Citation)))
        {
            basis = PlainLine.Of(curated.Citation);
        }

        return string.Join("; ", Citation.Split(basis).Select(one => On(one, day, language)).Distinct(StringComparer.Ordinal));
    }

    private static string On(string citation, LocalDate day, Language language)
    {
        var vi = language == Language.Vietnamese;
        var read = CitationReader.Read(citation);
        if (day >= LegalBasisByDate.NewCivilStatusLaw && read.Document.EndsWith(" 60/2014/QH13", StringComparison.Ordinal))
        {
            return Citation.In(LegalBasisByDate.UnreadCivilStatusLaw, language);
        }

        read = LetterLaw.WithoutLater(read, day);
        var text = vi ? read.ToVietnamese() : read.ToEnglish();
        if (!CitationReader.IsLaw(citation))
        {
            return text;
        }

        return LetterLaw.IsUnmade(read.Document, day)
            ? text + (vi ? $" (chưa được ban hành vào ngày {DateText.Vi(day)})" : $" (not made yet on {DateText.Iso(day)})")
            : !LetterLaw.IsInForce(read.Document, day)
            ? text + (vi ? $" (chưa có hiệu lực vào ngày {DateText.Vi(day)})" : $" (not in force yet on {DateText.Iso(day)})")
            : read.Places.Count == 0 && read.Note.Length == 0 ? text + (vi ? " (điều khoản chưa xác định)" : " (article not known)") : text;
    }
}
