using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Findings;

/// <summary>
/// Writes findings of validation as a JSON array, one object a finding: <c>code</c>, <c>severity</c> (<c>error</c>, <c>warning</c>, <c>information</c>),
/// <c>procedure</c>, <c>path</c>, <c>textVi</c>, <c>textEn</c>. In the order given, one object a line, UTF-8, Vietnamese letters as they are.
/// </summary>
public static class ValidationJsonWriter
{
    // A file, never a part of HTML: Vietnamese letters and quotation marks of texts stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes findings.</summary>
    /// <param name="findings">The findings; read once, one at a time.</param>
    /// <param name="stream">Where to write; not closed.</param>
    /// <param name="cancellation">Stops between two findings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A finding is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; what was written is no whole document.</exception>
    public static void Write(IEnumerable<ValidationFinding> findings, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(findings);

        ArgumentNullException.ThrowIfNull(stream);

        using var buffer = new MemoryStream();
        using var writer = new Utf8JsonWriter(buffer, Options);
        var index = 0;
        foreach (var finding in findings)
        {
            cancellation.ThrowIfCancellationRequested();
            buffer.WriteByte(index == 0 ? (byte)'[' : (byte)',');
            buffer.WriteByte((byte)'\n');
            WriteObject(writer, finding ?? throw new ArgumentException(FormattableString.Invariant($"findings[{index}] is null."), nameof(findings)));
            index++;
            writer.Flush();
            buffer.WriteTo(stream);
            buffer.SetLength(0);
            writer.Reset();
        }

        var end = index == 0 ? "[]\n"u8.ToArray() : "\n]\n"u8.ToArray();
        stream.Write(end, 0, end.Length);
    }

    /// <summary>The word for a severity.</summary>
    internal static string Word(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "information",
    };

    private static void WriteObject(Utf8JsonWriter writer, ValidationFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code);
        writer.WriteString("severity", Word(finding.Severity));
        writer.WriteString("procedure", finding.Procedure);
        writer.WriteString("path", finding.Path);
        writer.WriteString("textVi", finding.Text.Vi);
        writer.WriteString("textEn", finding.Text.En);
        writer.WriteEndObject();
    }
}
