using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Stages;

/// <summary>
/// A register held against its processes (tiến độ theo bước của sổ theo dõi hồ sơ) as a page and as text of at most 80 columns: how many dossiers can be told,
/// late steps by agency, step and role with their denominators, who differs from the others, the longest, what has no process or names nobody knows. All late
/// steps and holders as CSV, row by row, however many: <see cref="WriteSteps"/>.
/// </summary>
public static class StagesSummaryReport
{
    /// <summary>The report.</summary>
    /// <param name="summary">The sums.</param>
    /// <param name="asOf">The moment of the question.</param>
    /// <param name="title">What the register is called, such as its file; empty for nothing.</param>
    /// <param name="language">The language.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the two.</exception>
    public static Report Of(StagesSummary summary, LocalDateTime asOf, string title = "", Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(title);
        var words = new StageWords(language);
        return new Report(() => new StagesSummaryPage(summary, asOf, title, words, isText: false).Build(),
            () => TextPage.Of(new StagesSummaryPage(summary, asOf, title, words, isText: true).Build(), LetterLines.Columns));
    }

    /// <summary>
    /// Writes CSV (RFC 4180): a row for each step that holds a dossier or was late, and for a dossier without such a step one row that says where it stands.
    /// Columns <c>usedHours</c>, <c>lateHours</c> and <c>ownLateHours</c> are office hours, lawful stops left out.
    /// </summary>
    /// <param name="dossiers">The dossiers; read as they are written.</param>
    /// <param name="output">Where to; stays open. Use UTF-8 without a mark of its own: the text begins with one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteSteps(IEnumerable<StagedDossier> dossiers, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(output);
        var rows = new StagesRows(output);
        foreach (var dossier in dossiers)
        {
            rows.Write(dossier);
        }
    }
}
