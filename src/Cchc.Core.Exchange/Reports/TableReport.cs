using Cchc.Core.Exchange.Writing;

namespace Cchc.Core.Exchange.Reports;

/// <summary>A report that can be written as a table too.</summary>
public sealed class TableReport : Report
{
    private readonly Func<string> csv;

    internal TableReport(Func<ReportPage> page, Func<string> text, Func<string> csv)
        : base(page, text) => this.csv = csv;

    /// <summary>Writes the report as CSV.</summary>
    /// <param name="output">Where to; stays open. Use UTF-8 without a mark of its own: the text begins with one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void WriteCsv(TextWriter output) => Checked(output).Write(ToCsv());

    /// <summary>
    /// The report as CSV (RFC 4180): a byte order mark, by which spreadsheets know UTF-8, then rows ended by CR LF. A text that a spreadsheet would take for a
    /// formula has an apostrophe in front.
    /// </summary>
    /// <returns>CSV.</returns>
    public string ToCsv() => csv();
}
