using System.Globalization;
using System.Text;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>Writes statistics of dossiers as CSV, one row a component. The same counts always give the same text.</summary>
public static class DossierStatisticsWriter
{
    private const string Header = "procedure,kind,id,name,dossiers,required,satisfied,missing,missingShare,notRequired,excess,excessShare,excessPieces,unlawfulToDemand,broughtDespiteData,unknown,troubled";

    /// <summary>Writes the counts of components as CSV (RFC 4180), with a byte order mark.</summary>
    /// <param name="statistics">The statistics.</param>
    /// <returns>
    /// The text, lines ended by CR LF. Shares are decimal numbers of at most six places, empty for a share of none; exactly they are <c>missing</c> of <c>required</c> and
    /// <c>excess</c> of <c>dossiers</c>. A text that a spreadsheet would take for a formula has an apostrophe in front.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static string WriteCsv(DossierStatistics statistics)
    {
        var text = new StringBuilder(CsvCell.ByteOrderMark).Append(Header).Append("\r\n");
        foreach (var procedure in (statistics ?? throw new ArgumentNullException(nameof(statistics))).Procedures)
        {
            foreach (var item in procedure.Components)
            {
                string[] cells =
                [
                    CsvCell.Of(PlainLine.Of(procedure.Procedure)), ComponentCountsDocument.Word(item), CsvCell.Of(PlainLine.Of(item.Id)), CsvCell.Of(item.Name), Number(item.Dossiers), Number(item.Required), Number(item.Satisfied),
                    Number(item.Missing), Share(item.MissingShare), Number(item.NotRequired), Number(item.Excess), Share(item.ExcessShare), Number(item.ExcessPieces), Number(item.UnlawfulToDemand),
                    Number(item.BroughtDespiteData), Number(item.Unknown), Number(item.Troubled),
                ];
                text.Append(string.Join(",", cells)).Append("\r\n");
            }
        }

        return text.ToString();
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Share(ExactShare share) => share.Value is { } value ? Math.Round(value, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture) : string.Empty;
}
