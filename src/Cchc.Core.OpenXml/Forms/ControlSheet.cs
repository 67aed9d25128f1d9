using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>The control sheet (phiếu kiểm soát quá trình giải quyết hồ sơ): form 06 of TT 03/2025, form 05 of TT 01/2018. It goes with the dossier.</summary>
public sealed record ControlSheet : FilledForm
{
    /// <summary>The processing time by law (thời hạn quy định); null when it is not known.</summary>
    public ProcessingTime? Time { get; init; }

    /// <summary>When the dossier was received; null when it is not known.</summary>
    public LocalDateTime? Received { get; init; }

    /// <summary>When the result is promised to the applicant (thời gian trả kết quả).</summary>
    public DossierDue? Due { get; init; }

    /// <summary>When the result is to be back at the desk (hạn trả về bộ phận một cửa); a decision of the agency, never computed.</summary>
    public DossierDue? DueAtDesk { get; init; }

    /// <summary>The steps, in order; empty leaves empty rows.</summary>
    public IReadOnlyList<ControlStep> Steps { get; init => field = ValueList.Of(value); } = ValueList.Empty<ControlStep>();

    /// <inheritdoc/>
    public override FormKind Kind => FormKind.ControlSheet;

    /// <summary>The sheet of a dossier that was planned step by step: each step of the process is one of the sheet, its due moment the remark.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">What was done so far: hand-overs and results are filled in; null leaves them open.</param>
    /// <returns>The sheet, made out on the day of receipt.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ControlSheet Of(StagePlan plan, StageProgress? progress = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var steps = plan.Stages.Select((planned, i) =>
        {
            var (timing, due) = (progress?.Stages[i], progress?.Stages[i].Due ?? planned.Due);
            var isTimed = planned.Stage.IsTimed;
            return new ControlStep
            {
                From = i == 0 ? null : plan.Stages[i - 1].Stage.Who,
                To = planned.Stage.Who,
                HandedAt = timing?.Started,
                Due = isTimed ? new DossierDue(due.Date, due.TimeOfDay) : null,
                DoneAt = timing?.Done,
                Note = isTimed ? "Hạn của bước: " + FormWords.Moment(due) : "Không tính thời gian",
            };
        });
        return new ControlSheet
        {
            Date = plan.Received.Date,
            Time = plan.Time,
            Received = plan.Received,
            Due = plan.Due,
            Steps = ValueList.Of(steps),
            Dossier = new FormDossier { Content = plan.Process.Name },
        };
    }

    /// <summary>The sheet of a dossier whose clock was asked; each transfer in its history is a step.</summary>
    /// <param name="request">What the clock was asked.</param>
    /// <param name="state">What it answered.</param>
    /// <returns>The sheet, made out on the day of receipt, or of the answer when nothing was received.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ControlSheet Of(DossierClockRequest request, DossierClockState state)
    {
        var events = FormHistory.Of(request, state);
        var steps = new List<ControlStep>();
        foreach (var item in events.OfType<DossierEvent.Transferred>())
        {
            steps.Add(new ControlStep { From = steps.Count > 0 ? steps[steps.Count - 1].To : null, To = item.To, HandedAt = item.At, Note = item.Note });
        }

        return new ControlSheet
        {
            Date = FormHistory.Received(events)?.Date ?? state.Now.Date,
            Time = request.Time,
            Received = FormHistory.Received(events),
            Due = state.PromisedDue ?? state.LegalDue,
            Steps = ValueList.Of(steps),
        };
    }
}
