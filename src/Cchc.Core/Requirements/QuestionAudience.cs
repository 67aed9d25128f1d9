using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>Who can answer a question.</summary>
[JsonConverter(typeof(WordConverter<QuestionAudience>))]
public enum QuestionAudience
{
    /// <summary>The applicant (người nộp hồ sơ).</summary>
    Applicant = 0,

    /// <summary>
    /// Only the agency (cơ quan, cán bộ tiếp nhận), such as whether data were found in a database or what an unclear record means. It is never asked of the
    /// applicant: NĐ 118/2025/NĐ-CP, art. 4(2a), as amended by NĐ 309/2026/NĐ-CP.
    /// </summary>
    Agency = 1,
}
