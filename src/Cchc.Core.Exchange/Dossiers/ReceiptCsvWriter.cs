using System.Text;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>Writes the component list of a receipt as CSV (RFC 4180): a byte order mark, a header, then one row a line of the list.</summary>
public static class ReceiptCsvWriter
{
    private const string Header = "number,component,name,form,count,originals,copies,isKnown,isPresented,isDigitised,isReused,isSigned";

    /// <summary>Writes a list.</summary>
    /// <param name="list">The list.</param>
    /// <returns>
    /// The text, lines ended by CR LF. A text that a spreadsheet would take for a formula has an apostrophe in front. Forms are the names of <see cref="PaperForms"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    public static string Write(ReceiptList list)
    {
        var text = new StringBuilder(CsvCell.ByteOrderMark).Append(Header).Append("\r\n");
        foreach (var row in (list ?? throw new ArgumentNullException(nameof(list))).Rows)
        {
            text.Append(DateText.EnNumber(row.Number)).Append(',').Append(CsvCell.Of(PlainLine.Of(row.Component))).Append(',').Append(CsvCell.Of(row.Name)).Append(',').Append(CsvCell.Of(row.Form.ToString()))
                .Append(',').Append(DateText.EnNumber(row.Count)).Append(',').Append(DateText.EnNumber(row.Originals)).Append(',').Append(DateText.EnNumber(row.Copies))
                .Append(',').Append(Word(row.IsKnown)).Append(',').Append(Word(row.IsPresented)).Append(',').Append(Word(row.IsDigitised)).Append(',').Append(Word(row.IsReused)).Append(',').Append(Word(row.IsSigned))
                .Append("\r\n");
        }

        return text.ToString();
    }

    private static string Word(bool value) => value ? "true" : "false";
}
