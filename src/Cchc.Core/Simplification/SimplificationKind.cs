using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Simplification;

/// <summary>What of a procedure could be simplified (nội dung có thể đơn giản hóa).</summary>
[JsonConverter(typeof(WordConverter<SimplificationKind>))]
public enum SimplificationKind
{
    /// <summary>A component whose data stand in a database (thay thế thành phần hồ sơ bằng dữ liệu).</summary>
    DataInstead = 0,

    /// <summary>More than one copy, or more than one set of the dossier (giảm số lượng bản, số bộ hồ sơ).</summary>
    FewerCopies = 1,

    /// <summary>Only a certified copy is named (bỏ yêu cầu chứng thực).</summary>
    NoCertification = 2,

    /// <summary>A form asks for what follows from an identifier that it asks for too (bỏ nội dung kê khai đã có dữ liệu).</summary>
    FormData = 3,

    /// <summary>More processing time than other places allow for the same code (thời hạn dài hơn các nơi khác).</summary>
    LongerThanOthers = 4,

    /// <summary>More processing time than nine dossiers in ten use (thời hạn dài hơn thời gian sử dụng thực tế).</summary>
    LongerThanUsed = 5,

    /// <summary>A stage in which the dossier waits for the opinion of another agency (bước chờ ý kiến cơ quan khác).</summary>
    WaitingStage = 6,

    /// <summary>No online channel (không có cách thức nộp trực tuyến).</summary>
    NoOnlineChannel = 7,

    /// <summary>An online channel, not said to be full, without a reason (trực tuyến một phần, không nêu lý do).</summary>
    PartialOnline = 8,
}
