using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Cli.Input;
using Cchc.Core.Calendars;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Cli.Screens;

/// <summary>JSON on standard output: camelCase names, ISO dates, Vietnamese letters as they are, nulls written out.</summary>
internal static class JsonOut
{
    // The result goes to a terminal or a program, never into HTML: apostrophes and plus signs stay as they are.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Print(Action<Utf8JsonWriter> write) => Print(write, Options);

    /// <summary>An object on one line.</summary>
    public static void PrintLine(Action<Utf8JsonWriter> write) => Print(write, Compact);

    private static void Print(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        Console.Out.WriteLine(Notes.HarmlessJson(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)));
    }

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Name(DayKind kind) => Camel(kind.ToString());

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>A text on one line of a screen: control characters replaced, cut where it is long.</summary>
    public static string Short(string text)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        return line.Length <= 200 ? line : line[..(char.IsHighSurrogate(line[198]) ? 198 : 199)] + "…";
    }

    public static void WriteDate(this Utf8JsonWriter writer, string name, LocalDate? date)
    {
        if (date is { } known)
        {
            writer.WriteString(name, Iso(known));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Which data an answer was computed from.</summary>
    public static void WriteData(this Utf8JsonWriter writer, WorkingCalendar calendar)
    {
        writer.WriteString("dataVersion", calendar.DataVersion);
        writer.WriteString("dataHash", calendar.ContentHash);
        writer.WriteDate("announcedThrough", calendar.AnnouncedThrough);
    }

    /// <summary>What stands beside the record that decides a day: closed parts, receptions, overridden records.</summary>
    public static void WriteBeside(this Utf8JsonWriter writer, WorkingCalendar calendar, LocalDate date)
    {
        writer.WriteStartArray("beside");
        foreach (var day in calendar.OtherRecords(date))
        {
            writer.WriteStartObject();
            writer.WriteDay(day);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("withdrawn");
        foreach (var day in calendar.Day(date).Withdrawn)
        {
            writer.WriteStartObject();
            writer.WriteString("id", day.Id);
            writer.WriteString("kind", Name(day.Kind));
            writer.WriteString("nameVi", day.Name.Vi);
            writer.WriteString("nameEn", day.Name.En);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The fields of a day, without braces.</summary>
    public static void WriteDay(this Utf8JsonWriter writer, CalendarDay day)
    {
        writer.WriteString("date", Iso(day.Date));
        writer.WriteBoolean("isWorkingDay", day.IsWorkingDay);
        writer.WriteString("kind", Name(day.Kind));
        writer.WriteString("nameVi", day.Name.Vi);
        writer.WriteString("nameEn", day.Name.En);
        writer.WriteString("legalBasis", day.LegalBasis);
        writer.WriteString("certainty", Camel(day.Certainty.ToString()));
        writer.WriteString("projectionReasonVi", day.ProjectionReason?.Vi);
        writer.WriteString("projectionReasonEn", day.ProjectionReason?.En);
        writer.WriteDate("standsFor", day.StandsFor);
        writer.WriteDate("decidedOn", day.DecidedOn);
        writer.WriteString("part", day.Part?.ToString());
        writer.WriteString("layer", day.Layer);
        writer.WriteString("id", day.Layer is null || day is { Withdrawn.Count: > 0, Kind: DayKind.WorkingDay or DayKind.WeeklyRest } ? null : day.Id);
        writer.WriteString("confidence", Camel(day.Confidence.ToString()));
    }
}
