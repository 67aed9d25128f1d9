using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Procedures;

/// <summary>A case of a procedure (trường hợp) with its own processing time. Codes repeat in real data.</summary>
/// <param name="Code">The code, such as <c>1.001193.02</c>; empty when the record has none.</param>
/// <param name="Name">The name.</param>
/// <param name="Time">The processing time.</param>
public sealed record ProcedureCase(
    [property: JsonRequired] string Code,
    [property: JsonRequired] string Name,
    [property: JsonRequired] StatedTime Time)
{
    /// <summary>The code, read anew at each call; null when there is none.</summary>
    [JsonIgnore]
    public CaseCode? Identifier => CaseCode.TryParse(Code, out var identifier) ? identifier : null;

    /// <summary>When the case holds, in words; empty when only the name says it.</summary>
    public string Conditions { get; init; } = string.Empty;
}
