namespace Cchc.Core.Procedures;

/// <summary>The field of a procedure (lĩnh vực), such as G15-TP07 "Hộ tịch".</summary>
/// <param name="Code">The code; empty when the record has none.</param>
/// <param name="Name">The name; empty when the record has none.</param>
public sealed record Field(string Code, string Name);
