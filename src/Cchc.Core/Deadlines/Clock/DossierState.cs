using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>The state of a dossier (tình trạng hồ sơ).</summary>
[JsonConverter(typeof(WordConverter<DossierState>))]
public enum DossierState
{
    /// <summary>Not received yet.</summary>
    NotReceived = 0,

    /// <summary>Being processed; the clock runs (đang giải quyết).</summary>
    Processing = 1,

    /// <summary>Incomplete: the applicant's supplement is awaited (chờ bổ sung).</summary>
    AwaitingSupplement = 2,

    /// <summary>A fee is awaited that the clock depends on (chờ nộp phí).</summary>
    AwaitingFee = 3,

    /// <summary>Received outside its territory; the competent agency has not received it yet.</summary>
    AwaitingCompetentAgency = 4,

    /// <summary>Suspended, or the system is out of order (tạm dừng).</summary>
    Paused = 5,

    /// <summary>The result is there (đã có kết quả).</summary>
    Done = 6,

    /// <summary>Result or dossier handed over to the applicant (đã trả).</summary>
    Returned = 7,

    /// <summary>Refused (từ chối).</summary>
    Refused = 8,

    /// <summary>Stopped at the applicant's request (dừng theo yêu cầu).</summary>
    Stopped = 9,

    /// <summary>Closed because nothing came in time (tự động kết thúc).</summary>
    ClosedAutomatically = 10,
}
