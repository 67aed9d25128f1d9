using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>
/// The public notice of a procedure (niêm yết thủ tục hành chính) as content in order, without any format: the parts of NĐ 63/2010/NĐ-CP,
/// art. 8(2), then what the catalogue adds. <see cref="ProcedureHtml"/> and <see cref="ProcedureText"/> are its two views.
/// </summary>
/// <remarks>
/// Headings and labels are in the language asked for; the words of the record stay Vietnamese. A part that the law always requires and the
/// record leaves out is said to be so ("Không quy định"); one that is stated where applicable is said not to be there ("Không có"). Nothing is hidden.
/// Texts are those of the record with signs that cannot be shown left out or replaced; tabs are spaces, bullets of symbol fonts are real ones.
/// </remarks>
public sealed record ProcedureNotice
{
    /// <summary>The name of the procedure; its code when the record has no name.</summary>
    public required string Title { get; init; }

    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>The language of headings and labels.</summary>
    public required Language Language { get; init; }

    /// <summary>The sections in the order of the law, then those of the catalogue.</summary>
    public IReadOnlyList<NoticeSection> Sections { get; init => field = ValueList.Of(value); } = ValueList.Empty<NoticeSection>();

    /// <summary>Where this comes from: code, data version, announcing decision, state, validity.</summary>
    public IReadOnlyList<NoticeEntry> Footer { get; init => field = ValueList.Of(value); } = ValueList.Empty<NoticeEntry>();

    /// <summary>The notice of a procedure.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="language">The language of headings and labels.</param>
    /// <param name="dataVersion">Which data it is taken from, such as <see cref="ProcedureCatalogue.DataVersion"/>; empty when nobody said.</param>
    /// <returns>The notice. The same input gives an equal one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined value.</exception>
    public static ProcedureNotice Of(Procedure procedure, Language language = Language.Vietnamese, string dataVersion = "")
    {
        var words = new NoticeWords(language);
        return new NoticeBuilder(procedure ?? throw new ArgumentNullException(nameof(procedure)), words)
            .Build(dataVersion ?? throw new ArgumentNullException(nameof(dataVersion)));
    }
}
