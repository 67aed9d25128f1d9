using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Procedures;

/// <summary>A legal basis of a procedure (căn cứ pháp lý).</summary>
/// <param name="Number">The number of the document as the record writes it, such as <c>104/2022/NĐ-CP</c>; empty when there is none.</param>
/// <param name="Title">The title of the document.</param>
public sealed record LegalBasis(
    [property: JsonRequired] string Number,
    [property: JsonRequired] string Title)
{
    /// <summary>The number, read anew at each call: different spellings of one document are equal. Null when there is none.</summary>
    [JsonIgnore]
    public LegalDocumentNumber? Document => LegalDocumentNumber.TryParse(Number, out var document) ? document : null;
}
