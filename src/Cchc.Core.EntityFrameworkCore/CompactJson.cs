using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Core.Text;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>JSON in a column: on one line, letters and quotation marks of Vietnamese as they are.</summary>
internal static class CompactJson
{
    // A column, never a part of HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>The same document without indentation.</summary>
    public static string OneLine(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Text(document.RootElement.WriteTo);
    }

    public static FormatException NotReadable(string stored, string expected, Exception? cause = null) =>
        new($"The column holds \"{Shorten.To(stored)}\": expected {expected}.", cause);
}
