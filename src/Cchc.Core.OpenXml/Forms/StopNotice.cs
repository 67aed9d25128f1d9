using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>
/// Form 05 of TT 03/2025, notice that processing stops at the applicant's request (thông báo dừng giải quyết hồ sơ): only while nothing is decided (NĐ
/// 118/2025/NĐ-CP art. 21, TT 03/2025/TT-VPCP art. 7). Its official layout was not available; it has what those articles ask for.
/// </summary>
public sealed record StopNotice : FilledForm
{
    /// <summary>The day on which the applicant asked (ngày đề nghị dừng).</summary>
    public LocalDate? RequestedOn { get; init; }

    /// <summary>Why the applicant asked (lý do đề nghị).</summary>
    public string? Reason { get; init; }

    /// <summary>The day from which processing stops (dừng giải quyết kể từ ngày).</summary>
    public LocalDate? StoppedOn { get; init; }

    /// <summary>The papers given back (giấy tờ trả lại); empty leaves empty rows.</summary>
    public IReadOnlyList<FormPaper> Papers { get; init => field = ValueList.Of(value); } = ValueList.Empty<FormPaper>();

    /// <inheritdoc/>
    public override FormKind Kind => FormKind.Stop;

    /// <summary>The notice of a stop in the history of a dossier.</summary>
    /// <param name="request">What the clock was asked.</param>
    /// <param name="state">What it answered.</param>
    /// <returns>The notice, made out on the day of the stop; the remark of the event is the reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The applicant did not ask to stop, or something was decided before.</exception>
    public static StopNotice Of(DossierClockRequest request, DossierClockState state)
    {
        var events = FormHistory.Of(request, state);
        var stop = events.OfType<DossierEvent.StoppedByApplicant>().FirstOrDefault()
            ?? throw new ArgumentException(
                "The history has no request of the applicant to stop (\"stopped\"); the notice is made out for one.", nameof(request));
        var decided = events.FirstOrDefault(item => item.At <= stop.At && item is DossierEvent.ResultIssued or DossierEvent.Refused or DossierEvent.Returned);
        if (decided is not null)
        {
            throw new ArgumentException(
                $"Event \"{decided.Id}\" of {DateText.Iso(decided.At.Date)} decided the dossier before the request to stop of {DateText.Iso(stop.At.Date)}; " +
                    "a dossier can be stopped only while nothing is decided.",
                nameof(request));
        }

        return new StopNotice { Date = stop.At.Date, RequestedOn = stop.At.Date, StoppedOn = stop.At.Date, Reason = stop.Note };
    }
}
