using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>The law behind a component as a letter cites it.</summary>
internal static class LetterCitation
{
    /// <summary>The article of a rule, else a curated source that is a law; empty where there is only the record.</summary>
    public static string LawOf(ComponentRule rule, Language language)
    {
        var basis = PlainLine.Of(rule.LegalBasis);
        if (basis.Length > 0)
        {
            return Citation.In(basis, language);
        }

        var cited = rule.Source is RuleSource.Curated curated ? PlainLine.Of(curated.Citation) : string.Empty;
        return CitationReader.IsLaw(cited) ? Citation.In(cited, language) : string.Empty;
    }
}
