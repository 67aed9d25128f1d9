using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Calendars;

/// <summary>
/// Writes a layer of calendar data (lớp dữ liệu lịch) as JSON of the format <c>cchc-calendar/1</c> (docs/reference/calendar-data.md).
/// <see cref="CalendarLayer.Load(Stream, string)"/> reads a layer with the same
/// edits from it, as far as their texts are clean (NFC, single spaces): added records first, then replaced and revoked ones. What no file holds of a record,
/// the layer that decided it, is left out.
/// </summary>
public static class CalendarLayerWriter
{
    /// <summary>Writes a layer.</summary>
    /// <param name="layer">The layer.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="layer"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A file cannot hold it: a record without a document that has a number or without the day of its decision, a projected record or one with withdrawn
    /// records, two documents of one identifier,
    /// hours with seconds, or whatever else <see cref="CalendarLayer.Load(Stream, string)"/> refuses.
    /// </exception>
    public static string Write(CalendarLayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        var added = layer.Edits.OfType<CalendarEdit.Add>().Select(edit => edit.Day).ToList();
        var replaced = layer.Edits.OfType<CalendarEdit.Replace>().Select(edit => edit.Day).ToList();
        var revoked = layer.Edits.OfType<CalendarEdit.Revoke>().ToList();
        var sources = added.Concat(replaced).SelectMany(day => day.Sources).Concat(revoked.SelectMany(edit => edit.Sources));
        return FormJson.Text(
            new LayerDocument(
                CalendarLayerReader.Format,
                layer.Id,
                FormJson.Optional(layer.Version),
                layer.PlanYear,
                FormJson.Optional(sources.Select(source => source.Document).Distinct().Select(Document)),
                FormJson.Optional(added.Select(Day)),
                FormJson.Optional(replaced.Select(Day)),
                FormJson.Optional(revoked.Select(edit => new RevokedDocument(edit.Id, Citations(edit.Sources), Iso(edit.DecidedOn))))),
            LayerContext.Files.LayerDocument,
            nameof(layer),
            Findings);
    }

    /// <summary>Writes a layer to a stream.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A file cannot hold the layer.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(CalendarLayer layer, Stream output) => FormJson.Write(Write(layer), output);

    /// <summary>Writes as <see cref="Write(CalendarLayer, Stream)"/> does, without waiting for the stream.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark; not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">It cannot be written so that it is read again.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(CalendarLayer layer, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(layer), output, cancellationToken);

    private static IReadOnlyList<Finding> Findings(Stream written)
    {
        var reader = new CalendarLayerReader("layer", isBuiltIn: false);
        reader.Read(written);
        return reader.Findings;
    }

    private static LegalDocumentDocument Document(LegalDocument item) => new(
        item.Id,
        item.Kind,
        FormJson.Optional(item.Number),
        FormJson.Optional(item.Title),
        item.Issuer,
        Iso(item.IssuedOn),
        Iso(item.ReportedOn),
        FormJson.Optional(item.Note));

    private static LayerDayDocument Day(CalendarDay day) => CanBeHeld(day)
        ? new LayerDayDocument(
            day.Id,
            DateText.Iso(day.Date),
            CalendarWords.Of(day.Kind),
            day.Name.Vi,
            day.Name.En,
            Iso(day.StandsFor),
            day.Part?.ToString(),
            Citations(day.Sources),
            Iso(day.DecidedOn),
            day.Confidence == SourceConfidence.Secondary ? "secondary" : null)
        : throw new ArgumentException(
            $"The record {day.Id} cannot be written: it is projected, or holds withdrawn records.", nameof(day));

    private static bool CanBeHeld(CalendarDay day) => day is { Withdrawn.Count: 0, Certainty: Certainty.Announced, ProjectionReason: null }
        && (day.Part is null || (DayPart.TryParse(day.Part.ToString(), out var part) && part == day.Part));

    private static IReadOnlyList<CitationDocument> Citations(IReadOnlyList<LegalCitation> sources) =>
        [.. sources.Select(source => new CitationDocument(source.Document.Id, FormJson.Optional(source.Article)))];

    private static string? Iso(LocalDate? date) => date is { } day ? DateText.Iso(day) : null;
}
