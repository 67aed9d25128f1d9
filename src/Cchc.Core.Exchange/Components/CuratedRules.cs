using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;

namespace Cchc.Core.Exchange.Components;

/// <summary>
/// What a file of curated rules holds (<c>cchc-components/1</c>): the rules of one procedure, or a correction of those inferred from its record; exactly one
/// of them.
/// </summary>
public sealed record CuratedRules
{
    /// <summary>The rules; null when the file is a correction.</summary>
    public DossierRules? Rules { get; init; }

    /// <summary>The correction of rules inferred from the record, where the file says <c>"corrects": "record"</c>; else null.</summary>
    public DossierRulesCorrection? Correction { get; init; }

    /// <summary>The procedure of the one or the other.</summary>
    /// <exception cref="InvalidOperationException">There is neither.</exception>
    [JsonIgnore]
    public ProcedureCode Procedure =>
        Rules?.Procedure ?? Correction?.Procedure ?? throw new InvalidOperationException("There are neither rules nor a correction.");
}
