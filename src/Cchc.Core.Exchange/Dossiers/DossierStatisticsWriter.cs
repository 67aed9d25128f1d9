using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>Writes statistics of dossiers as CSV, one row a component, and as JSON. The same counts always give the same text.</summary>
public static class DossierStatisticsWriter
{
    private const string Header = "procedure,kind,id,name,dossiers,required,satisfied,missing,missingShare,notRequired,excess,excessShare,excessPieces,unlawfulToDemand,broughtDespiteData,unknown,troubled";

    // A file, never a part of HTML: Vietnamese letters and quotation marks of texts stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

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
                    CsvCell.Of(PlainLine.Of(procedure.Procedure)), Kind(item), CsvCell.Of(PlainLine.Of(item.Id)), CsvCell.Of(item.Name), Number(item.Dossiers), Number(item.Required), Number(item.Satisfied),
                    Number(item.Missing), Share(item.MissingShare), Number(item.NotRequired), Number(item.Excess), Share(item.ExcessShare), Number(item.ExcessPieces), Number(item.UnlawfulToDemand),
                    Number(item.BroughtDespiteData), Number(item.Unknown), Number(item.Troubled),
                ];
                text.Append(string.Join(",", cells)).Append("\r\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Writes everything as one JSON object: <c>procedures</c> with their counts and components, and <c>ranking</c> with its rule.</summary>
    /// <param name="statistics">The statistics.</param>
    /// <param name="leastDossiers">Components seen in fewer dossiers are left out of the ranking.</param>
    /// <returns>The text, indented; shares as exact fractions such as <c>"3/12"</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static string WriteJson(DossierStatistics statistics, int leastDossiers = 1)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("procedures");
            foreach (var procedure in (statistics ?? throw new ArgumentNullException(nameof(statistics))).Procedures)
            {
                Write(writer, procedure);
            }

            writer.WriteEndArray();
            writer.WriteStartObject("ranking");
            writer.WriteString("ruleVi", DossierStatistics.RankingRule.Vi);
            writer.WriteString("ruleEn", DossierStatistics.RankingRule.En);
            writer.WriteStartArray("components");
            foreach (var item in statistics.Rank(leastDossiers))
            {
                writer.WriteStartObject();
                writer.WriteString("procedure", Safe(item.Procedure));
                writer.WriteString("kind", Kind(item.Component));
                writer.WriteString("id", Safe(item.Component.Id));
                writer.WriteString("troubled", item.Component.TroubledShare.ToString());
                writer.WriteString("cause", item.Cause switch { DossierStatistics.Cause.DataAvailable => "dataAvailable", DossierStatistics.Cause.OftenMissing => "oftenMissing", _ => "oftenExcess" });
                writer.WriteString("textVi", item.Text.Vi);
                writer.WriteString("textEn", item.Text.En);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()).Replace("\r\n", "\n") + "\n"; // older writers end lines as the machine does
    }

    private static void Write(Utf8JsonWriter writer, DossierStatistics.OfProcedure procedure)
    {
        writer.WriteStartObject();
        writer.WriteString("procedure", Safe(procedure.Procedure));
        writer.WriteNumber("dossiers", procedure.Dossiers);
        writer.WriteNumber("complete", procedure.Complete);
        writer.WriteNumber("incomplete", procedure.Incomplete);
        writer.WriteNumber("undetermined", procedure.Undetermined);
        writer.WriteNumber("withStrangers", procedure.WithUnlistedItems);
        writer.WriteNumber("roundsKnown", procedure.RoundsKnown);
        writer.WriteNumber("rounds", procedure.Rounds);
        writer.WriteNumber("withRounds", procedure.WithRounds);
        writer.WriteNumber("withSeveralRounds", procedure.WithSeveralRounds);
        writer.WriteNumber("mostRounds", procedure.MostRounds);
        writer.WriteStartArray("components");
        foreach (var item in procedure.Components)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Kind(item));
            writer.WriteString("id", Safe(item.Id));
            writer.WriteString("name", Safe(item.Name));
            writer.WriteNumber("dossiers", item.Dossiers);
            writer.WriteNumber("required", item.Required);
            writer.WriteNumber("satisfied", item.Satisfied);
            writer.WriteNumber("missing", item.Missing);
            writer.WriteString("missingShare", item.MissingShare.ToString());
            writer.WriteNumber("notRequired", item.NotRequired);
            writer.WriteNumber("excess", item.Excess);
            writer.WriteString("excessShare", item.ExcessShare.ToString());
            writer.WriteNumber("excessPieces", item.ExcessPieces);
            writer.WriteNumber("unlawfulToDemand", item.UnlawfulToDemand);
            writer.WriteNumber("broughtDespiteData", item.BroughtDespiteData);
            writer.WriteNumber("unknown", item.Unknown);
            writer.WriteNumber("troubled", item.Troubled);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Kind(DossierStatistics.OfComponent item) => item.IsChoice ? "choice" : "component";

    private static string Safe(string text) => PlainLine.Of(text);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Share(DossierStatistics.Share share) => share.Value is { } value ? Math.Round(value, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture) : string.Empty;
}
