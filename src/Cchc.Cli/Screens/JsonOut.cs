using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Cli.Input;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Cli.Screens;

/// <summary>JSON as the answer: the documents of the library, what could steer a terminal as escapes. Names are stable and documented in
/// docs/reference/cli.md.</summary>
internal static class JsonOut
{
    /// <summary>Makes the members with which an answer begins: what it is and what was asked; null before there is an answer.</summary>
    public static Func<IReadOnlyList<string>>? Head { get; set; }

    public static void Print(object document) => Result.Text.Write(Notes.HarmlessJson(WithHead(DocumentJson.Text(document))));

    /// <summary>A document, or the same on the screen.</summary>
    public static void Print(OutputFormat format, Func<object> document, Action screen)
    {
        if (format == OutputFormat.Json)
        {
            Print(document());
        }
        else
        {
            screen();
        }
    }

    /// <summary>A document on one line.</summary>
    public static void PrintLine(object document) => Result.Text.Write(Notes.HarmlessJson(DocumentJson.Line(document)) + '\n');

    /// <summary>JSON on one line that is no document: letters as they are.</summary>
    public static string Written(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>An object with the head before its first member. A file of a format of its own names that first and is left as it is; so is a list.</summary>
    public static string WithHead(string json)
    {
        var start = json.AsSpan().TrimStart();
        if (Head is null || !start.StartsWith("{") || start[1..].TrimStart() is not ['"', ..] members || members.StartsWith("\"format\""))
        {
            return json;
        }

        var space = start[1..^members.Length].ToString();
        return $"{{{space}{string.Join($",{space}", Head())},{space}{members}";
    }

    public static string Iso(LocalDate date) => DateText.Iso(date);
}
