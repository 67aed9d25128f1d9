using System.Text.Json.Serialization;

namespace Cchc.Core.Procedures;

/// <summary>A result of a procedure (kết quả thực hiện).</summary>
/// <param name="Code">The code; empty when there is none.</param>
/// <param name="Name">The name.</param>
public sealed record ProcedureResult(
    [property: JsonRequired] string Code,
    [property: JsonRequired] string Name);
