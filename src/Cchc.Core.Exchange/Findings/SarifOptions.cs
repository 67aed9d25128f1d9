using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Findings;

/// <summary>What a <see cref="SarifWriter"/> puts beside the findings.</summary>
public sealed record SarifOptions
{
    /// <summary>The language of the messages; Vietnamese unless said otherwise. Rules are described in it too.</summary>
    public Language Language { get; init; }

    /// <summary>The address of the file that was checked, relative or absolute; null when there is none. Written percent-encoded.</summary>
    public Uri? FileUri { get; init; }

    /// <summary>
    /// The line of a finding in that file, counted from 1, for example by <see cref="ValidationFinding.Index"/>; null, or a result that is null or below 1, for
    /// no line. Not asked when there is no <see cref="FileUri"/>.
    /// </summary>
    [JsonIgnore]
    public Func<ValidationFinding, int?>? LineOf { get; init; }

    /// <summary>The version of the tool, such as <c>1.2.0</c>; empty for none.</summary>
    public string ToolVersion { get; init; } = string.Empty;

    /// <summary>
    /// What reading the file found, for example <see cref="ProcedureCatalogue.Findings"/>: written as notifications of the run
    /// (<c>invocations[0].toolExecutionNotifications</c>), which counts as not successful when one of them is an error. Empty for nothing: then nothing is said
    /// of the run.
    /// </summary>
    public IReadOnlyList<Finding> Reading { get; init => field = ValueList.Of(value); } = ValueList.Empty<Finding>();

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(SarifOptions), PrintMembers);
}
