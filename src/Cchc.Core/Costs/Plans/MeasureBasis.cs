using System.Text.Json.Serialization;

namespace Cchc.Core.Costs.Plans;

/// <summary>The legal basis of a measure (căn cứ pháp lý): what lays it down, or what must be amended to carry it out.</summary>
/// <param name="Text">The document, such as <c>Nghị quyết 66/NQ-CP</c>; empty counts as missing.</param>
/// <param name="Article">Article, clause and point, such as <c>Điều 5 khoản 2</c>; null for the document as a whole.</param>
public sealed record MeasureBasis(
    [property: JsonRequired] string Text,
    string? Article = null)
{
    /// <summary>Document and article.</summary>
    /// <returns>For example <c>Nghị quyết 66/NQ-CP, Điều 5</c>.</returns>
    public override string ToString() => Article is null ? Text : $"{Text}, {Article}";
}
