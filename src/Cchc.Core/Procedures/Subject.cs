using System.Text.Json.Serialization;

namespace Cchc.Core.Procedures;

/// <summary>Who may apply (đối tượng thực hiện).</summary>
/// <param name="Code">The code; empty when there is none.</param>
/// <param name="Name">The name.</param>
public sealed record Subject(
    [property: JsonRequired] string Code,
    [property: JsonRequired] string Name);
