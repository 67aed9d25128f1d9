using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.OpenXml.Reporting;

// Here, so that its types go before those of workbooks.
using Cchc.Core.OpenXml.Forms;

/// <summary>
/// The report on a period as a letter (báo cáo tình hình, kết quả giải quyết thủ tục hành chính) in the form of Nghị định số 30/2020/NĐ-CP: heading, number,
/// place and day, the figures in words, tables, who signs; the tables of report 06a, by law and as software counts, and late dossiers as annexes. What is null
/// is not known and stays a dotted line: nothing is invented. Its words are Vietnamese.
/// </summary>
/// <remarks>The annexes have the columns of biểu số II.06a/VPCP/KSTT; its printed layout was not available.</remarks>
public sealed record IndicatorLetter
{
    /// <summary>The figures.</summary>
    public required PeriodFigures Figures { get; init; }

    /// <summary>Names of fields, how many late dossiers are listed; null for the defaults. Whose report it is says <see cref="Office"/>.</summary>
    public IndicatorReportOptions? Options { get; init; }

    /// <summary>The agency, the place, who signs; what is null leaves dots.</summary>
    public FormOffice Office { get; init; } = new();

    /// <summary>The number and sign (số, ký hiệu), such as <c>12/BC-UBND</c>; null leaves dots.</summary>
    public string? Number { get; init; }

    /// <summary>The day on which it is made out; null leaves dots.</summary>
    public LocalDate? Date { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>To whom it goes (kính gửi); null leaves dots.</summary>
    public string? Recipient { get; init; }

    /// <summary>Writes it as a Word document (DOCX): no macros, nothing linked; the same input gives the same bytes on the same runtime.</summary>
    /// <param name="stream">Where to; stays open and need not be able to seek.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteDocx(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        DocxPackage.Write(stream, Page());
    }

    /// <summary>Number and period.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(IndicatorLetter)} {Number} {Figures.Period}";

    internal FormPage Page()
    {
        var layout = new IndicatorLetterLayout(this, Options ?? IndicatorReportOptions.Default);
        var title = "Báo cáo " + IndicatorLetterLayout.Subject(Figures.Period);
        return new FormPage(IndicatorLetterLayout.Portrait, title, title, FormLayouts.WithSignatures([.. layout.Blocks()]));
    }
}
