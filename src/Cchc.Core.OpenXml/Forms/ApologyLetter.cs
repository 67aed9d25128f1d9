using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using NodaTime;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>Form 04, apology with a new appointment (phiếu xin lỗi và hẹn lại ngày trả kết quả; văn bản xin lỗi và đề nghị gia hạn thời gian giải
/// quyết).</summary>
public sealed record ApologyLetter : FilledForm
{
    /// <summary>Whom the letter is to (kính gửi); null for the applicant.</summary>
    public string? Recipient { get; init; }

    /// <summary>When the dossier was received; null when it is not known.</summary>
    public LocalDateTime? Received { get; init; }

    /// <summary>The appointment that is missed (thời gian hẹn trả kết quả).</summary>
    public DossierDue? Due { get; init; }

    /// <summary>The new appointment (thời gian trả kết quả mới): a promise of the agency, never computed.</summary>
    public DossierDue? NewDue { get; init; }

    /// <summary>The agency that causes the delay (cơ quan gây chậm).</summary>
    public string? AgencyAtFault { get; init; }

    /// <summary>Why it is late (lý do).</summary>
    public string? Reason { get; init; }

    /// <summary>Who else receives the letter (nơi nhận), one a line.</summary>
    public string? Copies { get; init; }

    /// <summary>
    /// The last day for the letter by the rules of the clock (<see cref="DossierClockState.LatestApology"/>); it is not printed. Null when none is known.
    /// </summary>
    public DossierDue? LatestDay { get; init; }

    /// <inheritdoc/>
    public override FormKind Kind => FormKind.Apology;

    /// <summary>
    /// The letter of a dossier whose clock was asked: the appointment that counts now, and, where the history has an apology, its reason and new appointment.
    /// Whether it came in time is told by <see cref="DossierClockState.Violations"/>.
    /// </summary>
    /// <param name="request">What the clock was asked.</param>
    /// <param name="state">What it answered.</param>
    /// <returns>The letter, made out on the day of the apology, or of the answer where there is none yet.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The dossier is over, and nobody apologised: there is nothing to make a new appointment for. Or its clock stands, and nobody apologised: nothing is being
    /// late then. Or the apology is a second one, whose appointment does not count: only one new appointment is allowed.
    /// </exception>
    public static ApologyLetter Of(DossierClockRequest request, DossierClockState state)
    {
        var events = FormHistory.Of(request, state);
        var apology = events.OfType<DossierEvent.ExtendedWithApology>().LastOrDefault();
        if (apology is null && state.EndedAt is { } ended)
        {
            throw new ArgumentException($"The dossier was over on {ended:uuuu-MM-dd}, and its history has no apology.", nameof(state));
        }

        if (apology is null && state.State is DossierState.AwaitingSupplement or DossierState.AwaitingFee or DossierState.Paused)
        {
            throw new ArgumentException("The clock of the dossier stands: there is no delay to apologise for.", nameof(state));
        }

        if (apology is not null && state.PromisedDues.Any(item => item.EventId == apology.Id && !item.Counts))
        {
            throw new ArgumentException("Only one new appointment is allowed: that of the last apology does not count.", nameof(state));
        }

        var before = state.PromisedDues.Where(item => item.Counts && item.EventId != apology?.Id).Select(item => item.Due).LastOrDefault();
        return new ApologyLetter
        {
            Date = apology?.At.Date ?? state.Now.Date,
            Received = FormHistory.Received(events),
            Due = before ?? state.LegalDue,
            NewDue = apology?.Promised,
            Reason = apology?.Reason,
            LatestDay = state.LatestApology,
        };
    }

    /// <summary>The letter of a dossier of a register: the appointment that counts, and an apology that the register has.</summary>
    /// <param name="judge">Judges it.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="asOf">The moment: what happened later is left out.</param>
    /// <returns>The letter; null where no clock can be run for the dossier (<see cref="RegisterJudge.Explain"/>), or its status says that it may be
    /// over and nobody wrote down when.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="judge"/> or <paramref name="dossier"/> is null.</exception>
    /// <exception cref="ArgumentException">As of <see cref="Of(DossierClockRequest, DossierClockState)"/>.</exception>
    public static ApologyLetter? Of(RegisterJudge judge, RegisterDossier dossier, LocalDateTime asOf)
    {
        ArgumentNullException.ThrowIfNull(judge);
        ArgumentNullException.ThrowIfNull(dossier);
        if (judge.RequestOf(dossier, asOf) is not { } request || judge.Explain(dossier, asOf) is not { } state
            || judge.Judge(dossier, asOf).Findings.Any(found => found.Code is RegisterCodes.OverWithoutMoment or RegisterCodes.UnknownStatus))
        {
            return null;
        }

        return Of(request, state) with { Dossier = new FormDossier { Code = dossier.Code, Content = dossier.ProcedureCode, Owner = dossier.Applicant } };
    }
}
