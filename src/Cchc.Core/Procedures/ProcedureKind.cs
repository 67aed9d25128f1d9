using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>The kind of a procedure (loại thủ tục).</summary>
[JsonConverter(typeof(WordConverter<ProcedureKind>))]
public enum ProcedureKind
{
    /// <summary>A kind that the record names otherwise.</summary>
    Other = 0,

    /// <summary>Standard (tiêu chuẩn).</summary>
    Standard = 1,

    /// <summary>Local version (đặc thù).</summary>
    Local = 2,

    /// <summary>Interlinked (liên thông).</summary>
    Interlinked = 3,

    /// <summary>Internal (nội bộ).</summary>
    Internal = 4,

    /// <summary>Interlinked and internal (liên thông nội bộ).</summary>
    InterlinkedInternal = 5,
}
