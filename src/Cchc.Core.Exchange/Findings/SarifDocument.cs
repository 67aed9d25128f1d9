using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Findings;

/// <summary>A log of SARIF 2.1.0, record for record and name for name as the standard has it; members that are null are left out.</summary>
internal sealed record SarifDocument<T>([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun<T>> Runs);

/// <summary>The one run; its results, which may have to be waited for, are enumerated while they are written.</summary>
internal sealed record SarifRun<T>(SarifTool Tool, IReadOnlyList<SarifInvocation>? Invocations, string ColumnKind, string Language, T Results);

/// <summary>A rule.</summary>
internal sealed record SarifRule(string Id, SarifText ShortDescription, SarifText FullDescription, SarifText Help, SarifConfiguration DefaultConfiguration)
{
    public static SarifRule Of(ValidationRule rule, Language language)
    {
        var (title, source) = (rule.Title.In(language), language == Core.Text.Language.English ? $"Source: {rule.Source.En}." : $"Nguồn: {rule.Source.Vi}.");
        return new(rule.Code, new(title), new($"{title}. {source}"), new(source), new(SarifResult.LevelOf(rule.Severity)));
    }
}

/// <summary>What reading the file found.</summary>
internal sealed record SarifNotification(SarifDescriptor Descriptor, string Level, SarifText Message, IReadOnlyList<SarifLocation> Locations)
{
    public static SarifNotification Of(Finding finding, SarifOptions options) => new(
        new(finding.Code), SarifResult.LevelOf(finding.Severity), new(finding.Text.In(options.Language)),
            [new(SarifPhysicalLocation.Of(options.FileUri, null), [new(null, finding.Place, null)])]);
}

/// <summary>A finding of a rule.</summary>
internal sealed record SarifResult(string RuleId, int RuleIndex, string Level, SarifText Message, IReadOnlyList<SarifLocation> Locations)
{
    public static SarifResult Of(ValidationFinding finding, int index, SarifOptions options)
    {
        var (procedure, path) = (finding.Procedure, finding.Path);
        var line = options.FileUri is null ? null : options.LineOf?.Invoke(finding);
        return new(
            finding.Code, index, LevelOf(finding.Severity), new(finding.Text.In(options.Language)),
            [new(SarifPhysicalLocation.Of(options.FileUri, line),
                [new(procedure.Length > 0 ? procedure : "catalogue", procedure.Length > 0 && path.Length > 0 ? $"{procedure}/{path}" : procedure + path,
                    "object")])]);
    }

    public static string LevelOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };
}

/// <summary>A place in the file.</summary>
internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion? Region)
{
    public static SarifPhysicalLocation? Of(Uri? file, int? line) => file is null ? null : new(
        new(file.IsAbsoluteUri ? file.AbsoluteUri : Uri.EscapeDataString(file.OriginalString).Replace("%2F", "/").Replace("%5C", "/")), line is > 0
            ? new(line.Value) : null);
}

internal sealed record SarifTool(SarifDriver Driver);
internal sealed record SarifDriver(string Name, string? Version, IReadOnlyList<SarifRule> Rules);
internal sealed record SarifText(string Text);
internal sealed record SarifConfiguration(string Level);
internal sealed record SarifInvocation(bool ExecutionSuccessful, IReadOnlyList<SarifNotification> ToolExecutionNotifications);
internal sealed record SarifDescriptor(string Id);
internal sealed record SarifLocation(SarifPhysicalLocation? PhysicalLocation, IReadOnlyList<SarifLogicalLocation> LogicalLocations);
internal sealed record SarifArtifact(string Uri);
internal sealed record SarifRegion(int StartLine);
internal sealed record SarifLogicalLocation(string? Name, string FullyQualifiedName, string? Kind);
