using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Simplification;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Simplification;

/// <summary>
/// Writes a set of assumptions as JSON of the format <c>cchc-assumptions/1</c> (docs/reference/assumptions.md). <see cref="AssumptionReader"/> reads an equal
/// value from it, as far as its texts are clean (NFC, single spaces) and its sources are read or not read.
/// </summary>
public static class AssumptionWriter
{
    /// <summary>Writes a set.</summary>
    /// <param name="set">The set.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public static string Write(AssumptionSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return CostJson.Text(json =>
        {
            json.WriteStartObject();
            json.WriteString("format", AssumptionReader.Format);
            json.WriteString("name", set.Name);
            json.WriteNumber("year", set.Year);
            CostJson.Optional(json, "note", set.Note);
            json.WriteStartArray("incomes");
            foreach (var income in set.Incomes)
            {
                json.WriteStartObject();
                CostPlanWriter.Income(json, income);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("assumptions");
            foreach (var assumption in set.Assumptions)
            {
                json.WriteStartObject();
                json.WriteString("id", assumption.Id);
                CostJson.Range(json, "value", assumption.Value);
                CostJson.Optional(json, "source", assumption.Source);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("documents");
            foreach (var document in set.Documents)
            {
                json.WriteStartObject();
                CostJson.Optional(json, "names", document.Names);
                json.WriteString("database", document.Database.Vi);
                CostJson.Optional(json, "databaseEn", document.Database.En == document.Database.Vi ? null : document.Database.En);
                json.WriteString("legalBasis", document.Source.Text);
                json.WriteBoolean("isToBeChecked", document.Source.Standing != AuditStanding.Read);
                CostJson.Optional(json, "from", document.Source.From is { } from ? DateText.Iso(from) : null);
                CostJson.Optional(json, "through", document.Source.Through is { } through ? DateText.Iso(through) : null);
                CostJson.Optional(json, "notIn", document.NotIn);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>Writes a set to a stream.</summary>
    /// <param name="set">The set.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(AssumptionSet set, Stream output) => FormJson.Write(Write(set), output);

    /// <summary>Writes as <see cref="Write(AssumptionSet, Stream)"/> does, without waiting for the stream.</summary>
    /// <param name="set">The set.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(AssumptionSet set, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(set), output, cancellationToken);
}
