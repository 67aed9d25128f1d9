using System.Text.Json.Serialization;

namespace Cchc.Core.Procedures.Identifiers;

/// <summary>
/// The number of a legal document (số hiệu văn bản), as a legal basis cites it: <c>104/2022/NĐ-CP</c>, <c>60/2014/QH13</c>, <c>66.7/2025/NQ-CP</c>.
/// </summary>
[JsonConverter(typeof(IdentifierConverter<LegalDocumentNumber>))]
public sealed class LegalDocumentNumber : DocumentNumber<LegalDocumentNumber>
{
    internal LegalDocumentNumber(string raw, string value)
        : base(raw, value, null)
    {
    }
}
