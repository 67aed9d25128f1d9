using System.Text.Json.Serialization;

namespace Cchc.Core.Procedures;

/// <summary>A link to another procedure.</summary>
/// <param name="Kind">How the two belong together.</param>
/// <param name="Code">The code of the other; empty when the record gives a name alone.</param>
/// <param name="Name">The name of the other; empty when the record gives a code alone.</param>
public sealed record ProcedureLink(
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ProcedureLinkKind Kind,
    [property: JsonRequired] string Code,
    [property: JsonRequired] string Name);
