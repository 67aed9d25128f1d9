using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Simplification;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Simplification;

/// <summary>
/// Candidates of a simplification (kết quả rà soát, đơn giản hóa thủ tục hành chính) as a page, as text of at most 80 columns and as CSV: by rule, one by one
/// with question, place, articles and bounded saving, and every assumption behind the estimates.
/// </summary>
public static class SimplificationReport
{
    /// <summary>The report.</summary>
    /// <param name="candidates">The candidates in the order in which they are listed, such as that of <see cref="SimplificationFinder.Rank"/>.</param>
    /// <param name="options">What the finder was given.</param>
    /// <param name="procedures">How many procedures were looked through.</param>
    /// <param name="most">How many candidates page and text list; CSV has all. Not negative.</param>
    /// <param name="title">What was looked through, such as a file; empty for nothing.</param>
    /// <param name="language">The language.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static TableReport Of(IReadOnlyList<SimplificationCandidate> candidates, SimplificationOptions options, int procedures, int most = 200,
        string title = "", Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(title);
        _ = procedures >= 0 ? procedures : throw new ArgumentOutOfRangeException(nameof(procedures), procedures, "Expected a number that is not negative.");
        _ = most >= 0 ? most : throw new ArgumentOutOfRangeException(nameof(most), most, "Expected a number that is not negative.");
        SimplificationPage Page(bool isText) => new(candidates, options, procedures, most, title, language, isText);
        return new TableReport(() => Page(isText: false).Build(), () => TextPage.Of(Page(isText: true).Build(), LetterLines.Columns),
            () => SimplificationRows.Csv(candidates, language));
    }
}
