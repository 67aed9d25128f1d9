using System.Text.Json.Serialization;

namespace Cchc.Core.Procedures;

/// <summary>A step of a procedure (trình tự thực hiện).</summary>
/// <param name="Name">The name; often empty.</param>
/// <param name="Description">What is done, as the record tells it.</param>
public sealed record Step(
    [property: JsonRequired] string Name,
    [property: JsonRequired] string Description)
{
    /// <summary>Who acts, such as "người nộp hồ sơ"; empty when the record does not say.</summary>
    public string Actor { get; init; } = string.Empty;

    /// <summary>The case (trường hợp) to which the step belongs, by its heading; empty when it belongs to all.</summary>
    public string CaseName { get; init; } = string.Empty;
}
