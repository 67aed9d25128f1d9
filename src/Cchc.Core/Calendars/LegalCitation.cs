namespace Cchc.Core.Calendars;

/// <summary>A document and the place in it (căn cứ pháp lý).</summary>
/// <param name="Document">The document.</param>
/// <param name="Article">Article, clause and point in Vietnamese, such as "Điều 111 khoản 3"; null for the document as a whole.</param>
public sealed record LegalCitation(LegalDocument Document, string? Article)
{
    /// <summary>The citation as an official would write it.</summary>
    /// <returns>For example <c>Bộ luật Lao động 2019 (45/2019/QH14), Điều 111 khoản 3</c>.</returns>
    public override string ToString() => Article is null ? Document.ToString() : $"{Document}, {Article}";
}
