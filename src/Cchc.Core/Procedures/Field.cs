using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Procedures;

/// <summary>The field of a procedure (lĩnh vực), such as G15-TP07 "Hộ tịch".</summary>
/// <param name="Code">The code; empty when the record has none.</param>
/// <param name="Name">The name; empty when the record has none.</param>
public sealed record Field(
    [property: JsonRequired] string Code,
    [property: JsonRequired] string Name)
{
    /// <summary>The code, read anew at each call; null when there is none.</summary>
    [JsonIgnore]
    public FieldCode? Identifier => FieldCode.TryParse(Code, out var identifier) ? identifier : null;
}
