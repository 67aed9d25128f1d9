using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>How well the text behind a rule of the audit is known (mức độ đối chiếu căn cứ). Only what was read may be called a violation.</summary>
[JsonConverter(typeof(WordConverter<AuditStanding>))]
public enum AuditStanding
{
    /// <summary>The article was read (đã đọc).</summary>
    Read = 0,

    /// <summary>It is known from texts that cite it (biết qua văn bản dẫn lại).</summary>
    SecondHand = 1,

    /// <summary>It was not read; the article may be another (chưa đọc được).</summary>
    NotRead = 2,

    /// <summary>No text says so: a sign that this library looks for (quy ước của thư viện).</summary>
    Convention = 3,
}
