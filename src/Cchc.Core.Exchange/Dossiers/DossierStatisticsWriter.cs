using System.Globalization;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>Writes statistics of dossiers as CSV, one row a component. The same counts always give the same text.</summary>
public static class DossierStatisticsWriter
{
    private static readonly CsvText.Value[] Header =
    [
        "procedure", "kind", "id", "name", "dossiers", "required", "satisfied", "missing", "missingShare",
        "notRequired", "excess", "excessShare", "excessPieces", "unlawfulToDemand", "broughtDespiteData", "unknown", "troubled",
    ];

    /// <summary>Writes the counts of components as CSV (RFC 4180), with a byte order mark.</summary>
    /// <param name="statistics">The statistics.</param>
    /// <returns>
    /// The text, lines ended by CR LF. Shares are decimal numbers of at most six places, empty for a share of none; exactly they are <c>missing</c> of
    /// <c>required</c> and <c>excess</c> of <c>dossiers</c>. A text that a spreadsheet would take for a formula has an apostrophe in front.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static string WriteCsv(DossierStatistics statistics)
    {
        var csv = new CsvText().Row(Header);
        foreach (var procedure in (statistics ?? throw new ArgumentNullException(nameof(statistics))).Procedures)
        {
            foreach (var item in procedure.Components)
            {
                csv.Row(
                    PlainLine.Of(procedure.Procedure), item.IsChoice ? "choice" : "component", PlainLine.Of(item.Id), item.Name, item.Dossiers, item.Required,
                    item.Satisfied, item.Missing, Share(item.MissingShare), item.NotRequired,
                    item.Excess, Share(item.ExcessShare), item.ExcessPieces, item.UnlawfulToDemand, item.BroughtDespiteData, item.Unknown, item.Troubled);
            }
        }

        return csv.ToString();
    }

    private static string Share(DossierStatistics.Share share) =>
        share.Value is { } value ? Math.Round(value, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture) : string.Empty;
}
