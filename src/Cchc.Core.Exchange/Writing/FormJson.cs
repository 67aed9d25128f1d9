using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Writing;

/// <summary>
/// How files that people write become JSON: indented, what is null left out, letters and quotation marks as they are. What a writer has made is read once
/// more before it is given out.
/// </summary>
internal static class FormJson
{
    /// <summary>Options for the shapes of one folder: they belong to one context.</summary>
    public static JsonSerializerOptions Options() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file, never a part of HTML
        WriteIndented = true,
    };

    /// <summary>A document as text that its reader accepts, lines ended by a line feed on every machine.</summary>
    /// <exception cref="ArgumentException">The reader finds an error; the message quotes all of them.</exception>
    public static string Text<T>(T document, JsonTypeInfo<T> shape, string parameter, Func<Stream, IEnumerable<Finding>> read)
    {
        var text = JsonSerializer.Serialize(document, shape).Replace("\r\n", "\n") + "\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var errors = read(stream).Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => $"{Environment.NewLine}{finding}").ToList();
        return errors.Count == 0 ? text : throw new ArgumentException("It cannot be written so that it is read again:" + string.Concat(errors), parameter);
    }

    /// <summary>Writes a text in UTF-8, without a byte order mark.</summary>
    public static void Write(string text, Stream output)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        (output ?? throw new ArgumentNullException(nameof(output))).Write(bytes, 0, bytes.Length);
    }

    /// <summary>Writes a text in UTF-8 without a byte order mark, and without waiting for the stream.</summary>
    public static Task WriteAsync(string text, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        var bytes = Encoding.UTF8.GetBytes(text);
        return output.PutAsync(bytes, bytes.Length, cancellationToken).AsTask();
    }

    /// <summary>A flag that is left out where it has its default.</summary>
    public static bool? Flag(bool value, bool otherwise = false) => value == otherwise ? null : value;

    /// <summary>A text that is left out where it is empty.</summary>
    public static string? Optional(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>A list that is left out where it is empty.</summary>
    public static IReadOnlyList<T>? Optional<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } list ? list : null;
}
