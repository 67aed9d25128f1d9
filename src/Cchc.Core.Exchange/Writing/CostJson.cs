using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Writing;

/// <summary>Writes the small values of <c>cchc-cost/1</c> and of results.</summary>
internal static class CostJson
{
    // A file, never a part of HTML: Vietnamese letters and quotation marks of texts stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>One indented value, lines ended by a line feed on every machine.</summary>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()).Replace("\r\n", "\n") + "\n"; // older writers end lines as the machine does
    }

    /// <summary>A JSON number where it is a decimal one, else a fraction as a string: always exact.</summary>
    public static void Exact(Utf8JsonWriter json, string name, ExactNumber value)
    {
        json.WritePropertyName(name);
        Exact(json, value);
    }

    private static void Exact(Utf8JsonWriter json, ExactNumber value)
    {
        var text = value.ToString();
        if (text.IndexOfAny(['/']) >= 0)
        {
            json.WriteStringValue(text);
        }
        else
        {
            json.WriteRawValue(text);
        }
    }

    /// <summary>A number or a range; null where there is none.</summary>
    public static void Range(Utf8JsonWriter json, string name, Estimate? value)
    {
        json.WritePropertyName(name);
        Range(json, value);
    }

    /// <summary>The same as the value of a member whose name is written.</summary>
    public static void Range(Utf8JsonWriter json, Estimate? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else if (value.IsCertain)
        {
            Exact(json, value.Likely);
        }
        else
        {
            json.WriteStartObject();
            Exact(json, "low", value.Low);
            Exact(json, "likely", value.Likely);
            Exact(json, "high", value.High);
            json.WriteEndObject();
        }
    }

    /// <summary>The same, left out where there is none.</summary>
    public static void OptionalRange(Utf8JsonWriter json, string name, Estimate? value)
    {
        if (value is not null)
        {
            Range(json, name, value);
        }
    }

    /// <summary>A text, left out where it is empty.</summary>
    public static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Texts, left out where there are none.</summary>
    public static void Optional(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A processing time as the reader takes it: in words where they read back as the same time.</summary>
    public static void Time(Utf8JsonWriter json, string name, ProcessingTime time)
    {
        json.WritePropertyName(name);
        Time(json, time);
    }

    /// <summary>The same as the value of a member whose name is written.</summary>
    public static void Time(Utf8JsonWriter json, ProcessingTime time)
    {
        switch (time)
        {
            case ProcessingTime.NotStated none:
                json.WriteStartObject();
                json.WriteString("notStated", none.Words);
                json.WriteEndObject();
                break;
            case ProcessingTime.Unreadable unread:
                json.WriteStartObject();
                json.WriteString("unreadable", unread.Words);
                json.WriteEndObject();
                break;
            case ProcessingTime.Stages stages:
                json.WriteStartArray();
                foreach (var part in stages.Parts)
                {
                    json.WriteStringValue(Words(part));
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(Words(time));
                break;
        }
    }

    /// <summary>The words of a time; an exception where they would not read back as the same time.</summary>
    public static string Words(ProcessingTime time) => ProcessingTime.TryParse(time.Description.Vi, out var read) && read == time
        ? time.Description.Vi
        : throw new InvalidOperationException($"The processing time \"{time}\" cannot be written: its words do not read back as the same time.");
}
