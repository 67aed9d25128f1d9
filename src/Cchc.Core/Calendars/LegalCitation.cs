using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Calendars;

/// <summary>A document and the place in it (căn cứ pháp lý).</summary>
/// <param name="Document">The document.</param>
/// <param name="Article">Article, clause and point in Vietnamese, such as "Điều 111 khoản 3"; null for the document as a whole.</param>
public sealed record LegalCitation(
    [property: JsonRequired] LegalDocument Document,
    string? Article)
{
    /// <summary>The citation as an official would write it.</summary>
    /// <returns>For example <c>khoản 3 Điều 111 Bộ luật Lao động số 45/2019/QH14</c>.</returns>
    public override string ToString() => Article is null ? Document.ToString() : Citation.Vi($"{Document}, {Article}");

    /// <summary>The citation as it enters the content hash of a calendar.</summary>
    internal string HashText => Article is null ? Document.HashText : $"{Document.HashText}, {Article}";
}
