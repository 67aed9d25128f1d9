using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using NodaTime;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>Writes the lines of <c>cchc-catalogue/1</c>, each ended by a line feed. What is empty or has its default value is left out.</summary>
internal sealed partial class CatalogueJsonWriter : IDisposable
{
    // Not for HTML: so letters, quotation marks and apostrophes stand as they are; only what lies beyond U+FFFF is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Stream stream;
    private readonly Utf8JsonWriter json;

    public CatalogueJsonWriter(Stream stream)
    {
        this.stream = stream;
        json = new Utf8JsonWriter(stream, Options);
    }

    public void Header(ProcedureCatalogue catalogue)
    {
        json.WriteStartObject();
        json.WriteString("format"u8, CatalogueMembers.Format);
        Text("dataVersion"u8, catalogue.DataVersion);
        json.WriteNumber("procedures"u8, catalogue.Procedures.Count);
        json.WriteNumber("localVersions"u8, catalogue.LocalVersions.Count);
        json.WriteNumber("announcements"u8, catalogue.Announcements.Count);
        json.WriteEndObject();
        EndLine();
    }

    public void Procedure(Procedure procedure)
    {
        json.WriteStartObject();
        json.WriteStartObject("procedure"u8);
        Members(procedure, null);
        json.WriteEndObject();
        json.WriteEndObject();
        EndLine();
    }

    public void Dispose() => json.Dispose();

    private void EndLine()
    {
        json.Flush();
        json.Reset();
        stream.WriteByte((byte)'\n');
    }

    private void Code(ProcedureCode code)
    {
        json.WriteString("code"u8, code.Value);
        if (code.Raw != code.Value)
        {
            json.WriteString("rawCode"u8, code.Raw);
        }
    }

    private void Text(ReadOnlySpan<byte> name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    private void Flag(ReadOnlySpan<byte> name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, value);
        }
    }

    private void Number(ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private void Number(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private void Date(ReadOnlySpan<byte> name, LocalDate? value)
    {
        if (value is { } date)
        {
            json.WriteString(name, CatalogueDates.Text(date));
        }
    }

    private void Moment(ReadOnlySpan<byte> name, Instant? value)
    {
        if (value is { } moment)
        {
            json.WriteString(name, CatalogueDates.Text(moment));
        }
    }

    /// <summary>A word of an enumeration; that of its default value is left out.</summary>
    private void Word(ReadOnlySpan<byte> name, JsonNames words, int value)
    {
        if (value != 0)
        {
            json.WriteString(name, WordOf(words, value));
        }
    }

    private static ReadOnlySpan<byte> WordOf(JsonNames words, int value) => value >= 0 && value < words.Count
        ? words[value]
        : throw new ArgumentException($"The catalogue holds the value {value} where one of these is expected: {words}.", nameof(value));

    private void Levels(AdministrativeLevels levels)
    {
        if (levels == AdministrativeLevels.None)
        {
            return;
        }

        var words = CatalogueWords.AdministrativeLevels;
        if ((int)levels < 0 || (int)levels >= 1 << words.Count)
        {
            throw new ArgumentException($"The catalogue holds the levels {(int)levels} where some of these are expected: {words}.", nameof(levels));
        }

        json.WriteStartArray("levels"u8);
        for (var bit = 0; bit < words.Count; bit++)
        {
            if (((int)levels & (1 << bit)) != 0)
            {
                json.WriteStringValue(words[bit]);
            }
        }

        json.WriteEndArray();
    }

    /// <summary>A list of objects; empty ones are left out.</summary>
    private void List<T>(ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<CatalogueJsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(this, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Texts(ReadOnlySpan<byte> name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
