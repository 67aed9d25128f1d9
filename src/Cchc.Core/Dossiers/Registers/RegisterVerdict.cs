using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>
/// Where a dossier of a register stands, in one word (đánh giá hồ sơ): in time or not, or why that cannot be said. By law and by the slip it may differ: <see
/// cref="RegisterAnswer.Verdict"/>, <see cref="RegisterAnswer.ByPromise"/>.
/// </summary>
[JsonConverter(typeof(WordConverter<RegisterVerdict>))]
public enum RegisterVerdict
{
    /// <summary>
    /// Nothing can be said (không đánh giá được): no due moment can be computed, or the row contradicts itself. Never on time; the findings say why.
    /// </summary>
    NoVerdict = 0,

    /// <summary>The result was there on a day before the due day (trước hạn).</summary>
    Early = 1,

    /// <summary>The result was there on the due day, and before its hour where there is one (đúng hạn).</summary>
    OnTime = 2,

    /// <summary>The result was there after the due moment (quá hạn).</summary>
    Late = 3,

    /// <summary>No result yet, and the due moment is not past (đang giải quyết, trong hạn).</summary>
    Open = 4,

    /// <summary>No result yet, and the due moment is past (đang giải quyết, quá hạn), whatever stop the register shows that no known rule allows.</summary>
    OpenOverdue = 5,

    /// <summary>
    /// The clock stands still by an identified rule, or has not begun by one: paused, a fee awaited, the competent agency has not received it yet (đang dừng
    /// theo quy định).
    /// </summary>
    SuspendedLawfully = 6,

    /// <summary>
    /// A stop is open for which no rule is known that allows it; the time runs on and has not run out yet (đang dừng, chưa nêu được quy định cho phép). Whether
    /// an article forbids it, or it is only to be checked, the findings say.
    /// </summary>
    SuspendedUnlawfully = 7,

    /// <summary>The applicant is to complete the dossier, by a lawful request or because it was handed back for that (chờ bổ sung).</summary>
    AwaitingSupplement = 8,

    /// <summary>Closed because the applicant did not act in time (tự động kết thúc).</summary>
    Closed = 9,

    /// <summary>
    /// Stopped at the applicant's request (dừng theo yêu cầu của người nộp, rút hồ sơ). With a result after the due moment there is no verdict, nor where it
    /// was refused: one of both is wrong.
    /// </summary>
    Withdrawn = 10,

    /// <summary>Refused (từ chối). Whether that was in time: <see cref="RegisterAnswer.IsLate"/>.</summary>
    Refused = 11,

    /// <summary>Not received at the moment asked for (chưa tiếp nhận).</summary>
    NotReceived = 12,
}
