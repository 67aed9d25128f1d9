using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>
/// The public notice of a procedure (niêm yết thủ tục hành chính): the parts of NĐ 63/2010/NĐ-CP, art. 8(2), in order, then what the catalogue adds.
/// </summary>
/// <remarks>
/// Headings and labels are in the language asked for; the words of the record stay Vietnamese. A part that the law always requires and the record leaves out is
/// said to be so ("Không quy định"); one that is stated where applicable is said not to be there ("Không có"). Nothing is hidden or shortened. Texts are those
/// of the record with signs that cannot be shown left out or replaced; tabs are spaces, bullets of symbol fonts are real ones.
/// </remarks>
public static class ProcedureReport
{
    /// <summary>The width of an ordinary terminal.</summary>
    public const int DefaultWidth = 80;

    private const int Narrowest = 20;

    /// <summary>The notice of a procedure.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="language">The language of headings and labels.</param>
    /// <param name="dataVersion">Which data it is taken from, such as <see cref="ProcedureCatalogue.DataVersion"/>; empty when nobody said.</param>
    /// <param name="width">The longest line of the plain text in characters, 20 or more; a single longer word is kept whole.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than 20, or the language not a defined value.</exception>
    public static Report Of(Procedure procedure, Language language = Language.Vietnamese, string dataVersion = "", int width = DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(dataVersion);
        if (width < Narrowest)
        {
            throw new ArgumentOutOfRangeException(nameof(width), width, $"Expected at least {Narrowest} characters.");
        }

        var page = new NoticeBuilder(procedure, new NoticeWords(language)).Build(dataVersion);
        return new Report(() => page, () => TextPage.Of(page, width));
    }
}
