using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Times;

/// <summary>What a time in a text is for.</summary>
[JsonConverter(typeof(WordConverter<TimeRole>))]
public enum TimeRole
{
    /// <summary>The time for the result (thời hạn giải quyết), of the whole or of one case.</summary>
    Main = 0,

    /// <summary>The time where something has to be verified or inspected (trường hợp cần xác minh, phải kiểm tra thực tế).</summary>
    Verification = 1,

    /// <summary>By how much, or up to how much, the time may be extended (gia hạn, kéo dài).</summary>
    Extension = 2,

    /// <summary>Time that is not counted (không tính thời gian …). Usually without a length.</summary>
    Excluded = 3,

    /// <summary>What is added in remote places (miền núi, hải đảo, vùng sâu, vùng xa … tăng thêm): NĐ 101/2024/NĐ-CP.</summary>
    RemoteAddition = 4,

    /// <summary>The time of one step or one agency (bước thực hiện), not of the whole.</summary>
    Stage = 5,

    /// <summary>Time before an event (trước khi …, trước ngày …), counted backward.</summary>
    Backward = 6,

    /// <summary>Another time: a notice that the dossier is incomplete, time that the applicant has.</summary>
    Other = 7,
}
