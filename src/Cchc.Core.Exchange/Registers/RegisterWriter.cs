using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Registers;

/// <summary>
/// Writes registers (sổ theo dõi hồ sơ) in one form (docs/reference/registers.md), as CSV or as JSON lines, dossier by dossier: <see cref="RegisterReader"/>
/// reads
/// equal dossiers from them, as far as their texts are clean (NFC, single spaces). The events of a dossier are an array of <c>cchc-events/1</c>, in CSV in one
/// cell.
/// </summary>
public static class RegisterWriter
{
    private static readonly JsonTypeInfo<EventDocument> EventShape = RegisterFileContext.Lines.EventDocument;
    private static readonly string[] Heading = ["code", "procedure", "field", "time", "rules", "remote", "channel", "agency", "officer", "submitted",
        "received",
        "promised", "promisedBefore", "promisedAfter", "promisedNow", "result", "returned", "refused", "refusalReason", "status", "components", "events",
        "content", "applicant", .. RegisterMarks.All.Select(mark => mark.Name)];

    /// <summary>Writes CSV: a byte order mark, a heading, a row a dossier.</summary>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="output">Where to; not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot carry a dossier: a semicolon in a component.</exception>
    /// <exception cref="InvalidOperationException">A processing time has no words that read back as the same time.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteCsv(IEnumerable<RegisterDossier> dossiers, Stream output)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = Writer(output);
        writer.Write(CsvText.ByteOrderMark);
        writer.Write(string.Join(",", Heading) + "\r\n");
        var words = new TimeWords();
        foreach (var dossier in dossiers)
        {
            Row(writer, dossier, words);
        }
    }

    /// <summary>Writes JSON lines: an object a line; the first names the format.</summary>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">A processing time has no words that read back as the same time.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteJsonLines(IEnumerable<RegisterDossier> dossiers, Stream output)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(output);
        var words = new TimeWords();
        using var json = new Utf8JsonWriter(output, JsonLines.Options);
        var isFirst = true;
        foreach (var dossier in dossiers)
        {
            Object(json, dossier, words, isFirst);
            isFirst = false;
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    private static StreamWriter Writer(Stream output) => new(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);

    private static void Row(TextWriter writer, RegisterDossier dossier, TimeWords words)
    {
        if (dossier.Components.FirstOrDefault(item => item.Contains(';')) is { } component)
        {
            throw new ArgumentException($"The component \"{component}\" has a semicolon: a cell cannot hold it.", nameof(dossier));
        }

        Cell(writer, dossier.Code);
        Cell(writer, dossier.ProcedureCode);
        Cell(writer, dossier.FieldCode);
        Cell(writer, words.Of(dossier.Time));
        Cell(writer, dossier.RulesName);
        Cell(writer, dossier.IsRemote ? "true" : null);
        Cell(writer, dossier.Channel is { } channel ? RegisterWords.Word(channel) : null);
        Cell(writer, dossier.Agency);
        Cell(writer, dossier.Officer);
        Cell(writer, Moment(dossier.Submitted, dossier.Content));
        Cell(writer, Moment(dossier.Received, dossier.Content));
        Cell(writer, Due(dossier.Promised));
        Cell(writer, string.Join(";", dossier.Appointments.Select(change => Due(change.Before))));
        Cell(writer, string.Join(";", dossier.Appointments.Select(change => Due(change.After))));
        Cell(writer, Due(dossier.PromisedNow));
        Cell(writer, Moment(dossier.Result, dossier.Content));
        Cell(writer, Moment(dossier.Returned, dossier.Content));
        Cell(writer, Moment(dossier.Refused, dossier.Content));
        Cell(writer, dossier.RefusalReason);
        Cell(writer, dossier.Status?.ToString(CultureInfo.InvariantCulture) ?? dossier.StatusWord);
        Cell(writer, string.Join(";", dossier.Components));
        Cell(writer, dossier.Events.Count == 0 ? null : Events(dossier.Events));
        Cell(writer, dossier.Content == RegisterContent.All ? null : Words(dossier.Content));
        writer.Write(CsvText.Cell(dossier.Applicant, ','));
        foreach (var (_, mark) in RegisterMarks.All)
        {
            writer.Write(mark(dossier) is not { } value ? "," : value ? ",true" : ",false");
        }

        writer.Write("\r\n");
    }

    private static void Cell(TextWriter writer, string? text)
    {
        writer.Write(CsvText.Cell(text, ','));
        writer.Write(',');
    }

    private static string Events(IReadOnlyList<DossierEvent> events)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonLines.Options))
        {
            Events(json, events);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Events(Utf8JsonWriter json, IReadOnlyList<DossierEvent> events)
    {
        json.WriteStartArray();
        for (var i = 0; i < events.Count; i++)
        {
            JsonSerializer.Serialize(json, DossierEventWriter.Event(events[i]), EventShape);
        }

        json.WriteEndArray();
    }

    private static void Object(Utf8JsonWriter json, RegisterDossier dossier, TimeWords words, bool isFirst)
    {
        json.WriteStartObject();
        Text(json, "format", isFirst ? RegisterJsonParser.Format : null);
        Text(json, "code", dossier.Code);
        Text(json, "procedure", dossier.ProcedureCode);
        Text(json, "field", dossier.FieldCode);
        Text(json, "time", words.Of(dossier.Time));
        Text(json, "rules", dossier.RulesName);
        if (dossier.IsRemote)
        {
            json.WriteBoolean("remote", true);
        }

        Text(json, "channel", dossier.Channel is { } channel ? RegisterWords.Word(channel) : null);
        Text(json, "agency", dossier.Agency);
        Text(json, "officer", dossier.Officer);
        Text(json, "submitted", Moment(dossier.Submitted, dossier.Content));
        Text(json, "received", Moment(dossier.Received, dossier.Content));
        Text(json, "promised", Due(dossier.Promised));
        Appointments(json, dossier.Appointments);
        Text(json, "promisedNow", Due(dossier.PromisedNow));
        Text(json, "result", Moment(dossier.Result, dossier.Content));
        Text(json, "returned", Moment(dossier.Returned, dossier.Content));
        Text(json, "refused", Moment(dossier.Refused, dossier.Content));
        Text(json, "refusalReason", dossier.RefusalReason);
        if (dossier.Status is { } status)
        {
            json.WriteNumber("status", status);
        }
        else
        {
            Text(json, "status", dossier.StatusWord);
        }

        Texts(json, "components", dossier.Components);
        if (dossier.Events.Count > 0)
        {
            json.WritePropertyName("events");
            Events(json, dossier.Events);
        }

        if (dossier.Content != RegisterContent.All)
        {
            Texts(json, "content", Words(dossier.Content).Split([';'], StringSplitOptions.RemoveEmptyEntries), always: true);
        }

        Text(json, "applicant", dossier.Applicant);
        foreach (var (name, mark) in RegisterMarks.All)
        {
            if (mark(dossier) is { } value)
            {
                json.WriteBoolean(name, value);
            }
        }

        json.WriteEndObject();
    }

    private static void Appointments(Utf8JsonWriter json, IReadOnlyList<AppointmentChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        json.WriteStartArray("appointments");
        for (var i = 0; i < changes.Count; i++)
        {
            json.WriteStartObject();
            Text(json, "before", Due(changes[i].Before));
            Text(json, "after", Due(changes[i].After));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts, bool always = false)
    {
        if (texts.Count == 0 && !always)
        {
            return;
        }

        json.WriteStartArray(name);
        for (var i = 0; i < texts.Count; i++)
        {
            json.WriteStringValue(texts[i]);
        }

        json.WriteEndArray();
    }

    private static string Words(RegisterContent content) => content == RegisterContent.None ? "none"
        : string.Join(";", new[] { RegisterContent.Reasons, RegisterContent.Apologies, RegisterContent.Stops, RegisterContent.Hours, RegisterContent.Slips }
            .Where(one => (content & one) != RegisterContent.None).Select(one => one.ToString().ToLowerInvariant()));

    /// <summary>A moment; of a register of days the day alone where it lies at the beginning of it.</summary>
    private static string? Moment(LocalDateTime? moment, RegisterContent content) => moment is not { } at ? null
        : (content & RegisterContent.Hours) == RegisterContent.None && at.TimeOfDay == LocalTime.Midnight ? DateText.Iso(at.Date)
            : DossierEventWriter.Moment(at);

    private static string? Due(DossierDue? due) => due is null ? null : due.TimeOfDay is { } time ? DossierEventWriter.Moment(due.Date.At(time))
        : DateText.Iso(due.Date);

    /// <summary>The words of the few distinct times of a register.</summary>
    private sealed class TimeWords
    {
        private readonly Dictionary<ProcessingTime, string> known = [];

        public string? Of(ProcessingTime? time)
        {
            if (time is null or ProcessingTime.NotStated)
            {
                return null;
            }

            if (!known.TryGetValue(time, out var words))
            {
                words = time is ProcessingTime.Unreadable unread ? unread.Words : CostJson.Words(time);
                known.Add(time, words);
            }

            return words;
        }
    }
}
