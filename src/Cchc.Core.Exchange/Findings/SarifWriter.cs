using System.Text.Json;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Findings;

/// <summary>
/// Writes findings of validation as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which editors and code hosts show: one run, the driver
/// with every rule, a result for each finding with its logical location (procedure code and path) and, where known, file and line.
/// </summary>
public static class SarifWriter
{
    private static readonly JsonSerializerOptions Json = DocumentJson.WithoutNulls(SarifContext.Default);

    /// <summary>Writes findings.</summary>
    /// <param name="findings">The findings; read once, one at a time.</param>
    /// <param name="stream">Where to write; not closed.</param>
    /// <param name="options">Language, file and lines; null for the defaults.</param>
    /// <param name="cancellation">Stops between two findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">A finding is null, or has a code that no rule has; a finding of reading is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; what was written is not a whole document.</exception>
    public static void Write(IEnumerable<ValidationFinding> findings, Stream stream, SarifOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new SarifOptions();
        var tool = new SarifTool(new("cchc", options.ToolVersion.Length > 0 ? options.ToolVersion : null,
            [.. ValidationRule.All.Select(rule => SarifRule.Of(rule, options.Language))]));
        var run = new SarifRun(tool, Reading(options), "utf16CodeUnits", options.Language == Language.English ? "en" : "vi",
            Results(findings, options, cancellation));
        JsonSerializer.Serialize(stream, new SarifDocument("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", [run]),
            Json.GetTypeInfo(typeof(SarifDocument)));
    }

    // What reading the file found, as notifications of the one run; nothing when it found nothing.
    private static SarifInvocation[]? Reading(SarifOptions options)
    {
        if (options.Reading.Count == 0)
        {
            return null;
        }

        for (var i = 0; i < options.Reading.Count; i++)
        {
            _ = options.Reading[i] ?? throw new ArgumentException(FormattableString.Invariant($"Reading[{i}] is null."), nameof(options));
        }

        return [new(options.Reading.All(finding => finding.Severity != FindingSeverity.Error),
            [.. options.Reading.Select(finding => SarifNotification.Of(finding, options))])];
    }

    private static IEnumerable<SarifResult> Results(IEnumerable<ValidationFinding> findings, SarifOptions options, CancellationToken cancellation)
    {
        var positions = ValidationRule.All.Select((rule, i) => (rule.Code, i)).ToDictionary(rule => rule.Code, rule => rule.i, StringComparer.Ordinal);
        var index = 0;
        foreach (var finding in findings)
        {
            cancellation.ThrowIfCancellationRequested();
            _ = finding ?? throw new ArgumentException(FormattableString.Invariant($"findings[{index}] is null."), nameof(findings));
            yield return SarifResult.Of(finding, positions.TryGetValue(finding.Code, out var position) ? position
                : throw new ArgumentException($"There is no rule \"{finding.Code}\".", nameof(findings)), options);
            index++;
        }
    }
}
