using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>The state of a record in its source (trạng thái).</summary>
[JsonConverter(typeof(WordConverter<ProcedureState>))]
public enum ProcedureState
{
    /// <summary>Not stated, or a state that the record names otherwise; its text is kept.</summary>
    Other = 0,

    /// <summary>In use as first entered (đang áp dụng).</summary>
    Active = 1,

    /// <summary>In use, amended since (đã cập nhật).</summary>
    Updated = 2,

    /// <summary>No longer in use (hết hiệu lực, bãi bỏ).</summary>
    Withdrawn = 3,
}
