namespace Cchc.Core.Procedures;

/// <summary>A result of a procedure (kết quả thực hiện).</summary>
/// <param name="Code">The code; empty when there is none.</param>
/// <param name="Name">The name.</param>
public sealed record ProcedureResult(string Code, string Name);
