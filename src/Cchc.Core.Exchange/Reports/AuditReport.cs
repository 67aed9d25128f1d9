using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Reports;

/// <summary>
/// The audit of a register (kết quả rà soát sổ theo dõi hồ sơ) as a page and as text of at most 80 columns: report 06a by law beside what vendors count,
/// findings by rule with their denominators, agencies and officers that differ from the others, when stops begin, and a list of findings. All findings as CSV,
/// row by row, however many: <see cref="WriteFindings"/>.
/// </summary>
public static class AuditReport
{
    /// <summary>The report of an audit.</summary>
    /// <param name="summary">The sums.</param>
    /// <param name="listed">Dossiers to be listed one by one: those with findings and those that vendors count otherwise; any number, in their order.</param>
    /// <param name="asOf">The moment at which the register was drawn up.</param>
    /// <param name="title">What the register is called, such as its file; empty for nothing.</param>
    /// <param name="language">The language.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Report Of(AuditSummary summary, IReadOnlyList<AuditedDossier> listed, LocalDateTime asOf, string title = "",
        Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(listed);
        ArgumentNullException.ThrowIfNull(title);
        return new Report(() => new AuditPage(summary, listed, asOf, title, language, isText: false).Build(),
            () => TextPage.Of(new AuditPage(summary, listed, asOf, title, language, isText: true).Build(), LetterLines.Columns));
    }

    /// <summary>
    /// Writes findings as CSV (RFC 4180), a row a finding, in the order of the dossiers; a dossier that vendors count otherwise and in which nothing was found
    /// has a row without a code. Columns <c>columnByLaw</c> and <c>columnAsVendors</c> are those of report 06a.
    /// </summary>
    /// <param name="dossiers">The dossiers; read as they are written.</param>
    /// <param name="output">Where to; stays open. Use UTF-8 without a mark of its own: the text begins with one.</param>
    /// <param name="language">The language of the texts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dossiers"/> or <paramref name="output"/> is null.</exception>
    public static void WriteFindings(IEnumerable<AuditedDossier> dossiers, TextWriter output, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(output);
        var rows = new AuditRows(output, language);
        foreach (var dossier in dossiers)
        {
            rows.Write(dossier);
        }
    }
}
