using Cchc.Core.Exchange.Writing;

namespace Cchc.Core.Exchange.Reports;

/// <summary>A report (báo cáo, niêm yết), to be written as a page or as plain text.</summary>
/// <remarks>
/// The page is HTML that stands alone: no scripts, nothing loaded from outside, for screens from phone to desk and for paper (A4), with or without colours. It
/// is well-formed XML at the same time. Lines end with a line feed, and the same input gives the same text. Texts of records can neither mark up nor steer.
/// </remarks>
public class Report
{
    private readonly Func<ReportPage> page;
    private readonly Func<string> text;

    internal Report(Func<ReportPage> page, Func<string> text) => (this.page, this.text) = (page, text);

    internal ReportPage Page => page();

    /// <summary>Writes the report as an HTML page.</summary>
    /// <param name="output">Where to; stays open. Use UTF-8.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void WriteHtml(TextWriter output) => Checked(output).Write(ToHtml());

    /// <summary>The report as an HTML page.</summary>
    /// <returns>HTML.</returns>
    public string ToHtml() => HtmlPage.Of(page());

    /// <summary>Writes the report as plain text.</summary>
    /// <param name="output">Where to; stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void WriteText(TextWriter output) => Checked(output).Write(ToText());

    /// <summary>The report as plain text, no colours.</summary>
    /// <returns>Text, lines of at most 80 columns unless the report says otherwise.</returns>
    public string ToText() => text();

    private protected static TextWriter Checked(TextWriter output) => output ?? throw new ArgumentNullException(nameof(output));
}
