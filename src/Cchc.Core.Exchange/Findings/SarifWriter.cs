using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Findings;

/// <summary>
/// Writes findings of validation as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which editors and code hosts show: one run, the driver with
/// every rule, a result for each finding with its logical location (procedure code and path) and, where known, file and line.
/// </summary>
public static class SarifWriter
{
    private const int FlushAt = 64 * 1024;

    // Not indented: the line ends of an indented file would depend on the machine.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes findings.</summary>
    /// <param name="findings">The findings; read once, one at a time.</param>
    /// <param name="stream">Where to write; not closed.</param>
    /// <param name="options">Language, file and lines; null for the defaults.</param>
    /// <param name="cancellation">Stops between two findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">A finding is null, or has a code that no rule has; a finding of reading is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; what was written is no whole document.</exception>
    public static void Write(IEnumerable<ValidationFinding> findings, Stream stream, SarifOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(findings);

        options ??= new SarifOptions();
        using var writer = new Utf8JsonWriter(stream ?? throw new ArgumentNullException(nameof(stream)), Json);
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, options);
        WriteReading(writer, options);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteString("language", options.Language == Language.English ? "en" : "vi");
        writer.WriteStartArray("results");
        var positions = Positions();
        var index = 0;
        foreach (var finding in findings)
        {
            cancellation.ThrowIfCancellationRequested();
            WriteResult(writer, finding ?? throw new ArgumentException(FormattableString.Invariant($"findings[{index}] is null."), nameof(findings)), positions, options);
            index++;
            if (writer.BytesPending > FlushAt)
            {
                writer.Flush();
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
    }

    private static void WriteTool(Utf8JsonWriter writer, SarifOptions options)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "cchc");
        if (options.ToolVersion.Length > 0)
        {
            writer.WriteString("version", options.ToolVersion);
        }

        writer.WriteStartArray("rules");
        foreach (var rule in ValidationRule.All)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Code);
            Text(writer, "shortDescription", rule.Title.In(options.Language));
            Text(writer, "fullDescription", $"{rule.Title.Vi} / {rule.Title.En}");
            Text(writer, "help", options.Language == Language.English ? $"Source: {rule.Source.En}." : $"Nguồn: {rule.Source.Vi}.");
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", Level(rule.Severity));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>What reading the file found, as notifications of the one run; nothing when it found nothing.</summary>
    private static void WriteReading(Utf8JsonWriter writer, SarifOptions options)
    {
        if (options.Reading.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        for (var i = 0; i < options.Reading.Count; i++)
        {
            _ = options.Reading[i] ?? throw new ArgumentException(FormattableString.Invariant($"Reading[{i}] is null."), nameof(options));
        }

        writer.WriteBoolean("executionSuccessful", options.Reading.All(finding => finding.Severity != FindingSeverity.Error));
        writer.WriteStartArray("toolExecutionNotifications");
        for (var i = 0; i < options.Reading.Count; i++)
        {
            var finding = options.Reading[i];
            writer.WriteStartObject();
            writer.WriteStartObject("descriptor");
            writer.WriteString("id", finding.Code);
            writer.WriteEndObject();
            writer.WriteString("level", Level(finding.Severity));
            Text(writer, "message", finding.Text.In(options.Language));
            writer.WriteStartArray("locations");
            writer.WriteStartObject();
            if (options.FileUri is { } file)
            {
                writer.WriteStartObject("physicalLocation");
                writer.WriteStartObject("artifactLocation");
                writer.WriteString("uri", Encoded(file));
                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            writer.WriteStartArray("logicalLocations");
            writer.WriteStartObject();
            writer.WriteString("fullyQualifiedName", finding.Place);
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter writer, ValidationFinding finding, Dictionary<string, int> positions, SarifOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Code);
        writer.WriteNumber("ruleIndex", positions.TryGetValue(finding.Code, out var position) ? position : throw new ArgumentException($"There is no rule \"{finding.Code}\".", nameof(finding)));
        writer.WriteString("level", Level(finding.Severity));
        Text(writer, "message", finding.Text.In(options.Language));
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        if (options.FileUri is { } file)
        {
            writer.WriteStartObject("physicalLocation");
            writer.WriteStartObject("artifactLocation");
            writer.WriteString("uri", Encoded(file));
            writer.WriteEndObject();
            if (options.LineOf?.Invoke(finding) is { } line and > 0)
            {
                writer.WriteStartObject("region");
                writer.WriteNumber("startLine", line);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("name", finding.Procedure.Length > 0 ? finding.Procedure : "catalogue");
        writer.WriteString("fullyQualifiedName", finding.Procedure.Length > 0 && finding.Path.Length > 0 ? $"{finding.Procedure}/{finding.Path}" : finding.Procedure + finding.Path);
        writer.WriteString("kind", "object");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string member, string text)
    {
        writer.WriteStartObject(member);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };

    private static string Encoded(Uri file) => file.IsAbsoluteUri ? file.AbsoluteUri : Uri.EscapeDataString(file.OriginalString).Replace("%2F", "/").Replace("%5C", "/");

    private static Dictionary<string, int> Positions()
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < ValidationRule.All.Count; i++)
        {
            positions.Add(ValidationRule.All[i].Code, i);
        }

        return positions;
    }
}
