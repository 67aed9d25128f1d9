using System.Runtime.CompilerServices;
using System.Text.Json;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Writing;
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
    /// <param name="cancellationToken">Stops between two findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">A finding is null, or has a code that no rule has; a finding of reading is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; what was written is not a whole document.</exception>
    public static void Write(IEnumerable<ValidationFinding> findings, Stream stream, SarifOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new SarifOptions();
        JsonSerializer.Serialize(stream, Document(Results(findings, options, cancellationToken), options),
            Json.GetTypeInfo(typeof(SarifDocument<IEnumerable<SarifResult>>)));
    }

    /// <summary>Writes findings without waiting for the stream.</summary>
    /// <param name="findings">The findings; read once, one at a time.</param>
    /// <param name="stream">Where to write; not closed.</param>
    /// <param name="options">Language, file and lines; null for the defaults.</param>
    /// <param name="cancellationToken">Stops between two findings.</param>
    /// <returns>Done when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">A finding is null, or has a code that no rule has; a finding of reading is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; what was written is not a whole document.</exception>
    public static Task WriteAsync(IEnumerable<ValidationFinding> findings, Stream stream, SarifOptions? options = null,
        CancellationToken cancellationToken = default) =>
        WriteAsync(Piecewise.Later(findings ?? throw new ArgumentNullException(nameof(findings))), stream, options, cancellationToken);

    /// <summary>Writes findings as they come, without waiting for them or the stream.</summary>
    /// <param name="findings">The findings; read once, one at a time.</param>
    /// <param name="stream">Where to write; not closed.</param>
    /// <param name="options">Language, file and lines; null for the defaults.</param>
    /// <param name="cancellationToken">Stops between two findings.</param>
    /// <returns>Done when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">A finding is null, or has a code that no rule has; a finding of reading is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; what was written is not a whole document.</exception>
    public static Task WriteAsync(IAsyncEnumerable<ValidationFinding> findings, Stream stream, SarifOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new SarifOptions();
        return JsonSerializer.SerializeAsync(stream, Document(ResultsAsync(findings, options, cancellationToken), options),
            Json.GetTypeInfo(typeof(SarifDocument<IAsyncEnumerable<SarifResult>>)), cancellationToken);
    }

    private static SarifDocument<T> Document<T>(T results, SarifOptions options)
    {
        var tool = new SarifTool(new("cchc", options.ToolVersion.Length > 0 ? options.ToolVersion : null,
            [.. ValidationRule.All.Select(rule => SarifRule.Of(rule, options.Language))]));
        return new("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0",
            [new(tool, Reading(options), "utf16CodeUnits", options.Language == Language.English ? "en" : "vi", results)]);
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

    private static IEnumerable<SarifResult> Results(IEnumerable<ValidationFinding> findings, SarifOptions options, CancellationToken cancellationToken)
    {
        var positions = Positions();
        var index = 0;
        foreach (var finding in findings)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Result(finding, index++, positions, options, nameof(findings));
        }
    }

    private static async IAsyncEnumerable<SarifResult> ResultsAsync(IAsyncEnumerable<ValidationFinding> findings, SarifOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var positions = Positions();
        var index = 0;
        await foreach (var finding in findings.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Result(finding, index++, positions, options, nameof(findings));
        }
    }

    private static Dictionary<string, int> Positions() =>
        ValidationRule.All.Select((rule, i) => (rule.Code, i)).ToDictionary(rule => rule.Code, rule => rule.i, StringComparer.Ordinal);

    private static SarifResult Result(ValidationFinding? finding, int index, Dictionary<string, int> positions, SarifOptions options,
        string parameter)
    {
        _ = finding ?? throw new ArgumentException(FormattableString.Invariant($"findings[{index}] is null."), parameter);
        return SarifResult.Of(finding, positions.TryGetValue(finding.Code, out var position) ? position
            : throw new ArgumentException($"There is no rule \"{finding.Code}\".", parameter), options);
    }
}
