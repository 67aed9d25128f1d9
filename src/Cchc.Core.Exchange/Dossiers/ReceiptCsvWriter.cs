using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>Writes the component list of a receipt as CSV (RFC 4180): a byte order mark, a header, then one row a line of the list.</summary>
public static class ReceiptCsvWriter
{
    private static readonly CsvText.Value[] Header = ["number", "component", "name", "form", "count", "originals", "copies", "isKnown", "isPresented",
        "isDigitised", "isReused", "isSigned"];

    /// <summary>Writes a list.</summary>
    /// <param name="list">The list.</param>
    /// <returns>
    /// The text, lines ended by CR LF. A text that a spreadsheet would take for a formula has an apostrophe in front. Forms are the names of
    /// <see cref="PaperForms"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    public static string Write(ReceiptList list)
    {
        var csv = new CsvText().Row(Header);
        foreach (var row in (list ?? throw new ArgumentNullException(nameof(list))).Rows)
        {
            csv.Row(
                row.Number, PlainLine.Of(row.Component), row.Name, row.Form.ToString(), row.Count, row.Originals, row.Copies, row.IsKnown, row.IsPresented,
                row.IsDigitised, row.IsReused, row.IsSigned);
        }

        return csv.ToString();
    }
}
