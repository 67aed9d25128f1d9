using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>The audit of one dossier.</summary>
internal sealed partial class AuditRun(RegisterAudit audit, RegisterAnswer answer)
{
    private readonly RegisterDossier dossier = answer.Dossier;
    private List<AuditFinding>? findings;
    private AuditBase bases;
    private LocalDateTime received;
    private DossierDue? slip;
    private bool isComplete;
    private DossierHolders? holders;

    /// <summary>A component as it is compared: letters and digits without marks and case.</summary>
    public static string Folded(string component) => VietnameseText.Fold(component);

    public AuditedDossier Audit()
    {
        if (!FindReceipt())
        {
            return new AuditedDossier(answer, []);
        }

        FindBases();
        holders = DossierHolders.Of(dossier, answer.AsOf);
        var judged = answer.Findings;
        for (var i = 0; i < judged.Count; i++)
        {
            Take(judged[i]);
        }

        IReadOnlyList<StopStart> stops = [];
        if (answer.Verdict != RegisterVerdict.NoVerdict || answer.State is not null)
        {
            JudgeSlip();
            JudgeAppointments();
            JudgeComponents();
            JudgeReturn();
            stops = JudgeStops();
        }

        return new AuditedDossier(answer, findings ?? []) { Bases = bases, Stops = stops, Others = holders?.Others ?? [] };
    }

    // The first receipt that was known at the moment of the answer; the event goes before the column.
    private bool FindReceipt()
    {
        if (answer.Verdict == RegisterVerdict.NotReceived)
        {
            return false;
        }

        (slip, isComplete) = (dossier.Promised, true);
        foreach (var item in dossier.Events)
        {
            if (item is DossierEvent.Received receipt && IsKnown(receipt))
            {
                (received, slip, isComplete) = (receipt.At, receipt.Promised ?? dossier.Promised, receipt.IsComplete);
                return true;
            }
        }

        received = dossier.Received ?? default;
        return dossier.Received is not null;
    }

    private bool IsKnown(DossierEvent item) => item.At <= answer.AsOf && (item.RecordedAt ?? item.At) <= answer.AsOf;

    private void FindBases()
    {
        bases = AuditBase.Received;
        var isHourMissing = answer is { Verdict: RegisterVerdict.NoVerdict, LegalDue: not null }
            && answer.Findings.Any(found => found.Code == RegisterCodes.HourUnknown);
        bases |= (answer.LegalDue is not null || answer.DueIfResumedNow is not null) && !isHourMissing ? AuditBase.Due : AuditBase.None;
        bases |= answer.PromisedDue is not null || slip is not null ? AuditBase.Slip : AuditBase.None;
        bases |= answer.IsLate == true ? AuditBase.Late : AuditBase.None;
        bases |= answer.Verdict == RegisterVerdict.Refused ? AuditBase.Refused : AuditBase.None;
        bases |= answer.State is DossierState.Done or DossierState.Returned ? AuditBase.Answered : AuditBase.None;
        bases |= dossier.Components.Count > 0 ? AuditBase.Components : AuditBase.None;
        foreach (var item in dossier.Events)
        {
            bases |= !IsKnown(item) ? AuditBase.None : item switch
            {
                DossierEvent.Paused or DossierEvent.FeeNotified or DossierEvent.SystemOutage => AuditBase.Stopped,
                DossierEvent.SupplementRequested => AuditBase.Supplemented,
                DossierEvent.ExtendedWithApology => AuditBase.Apologised,
                DossierEvent.Correction => AuditBase.Corrected,
                _ => AuditBase.None,
            };
        }
    }

    /// <summary>What the judge found, where the audit has a rule for it; the row's own doubts are the register's.</summary>
    private void Take(RegisterFinding found)
    {
        if (AuditRule.Find(found.Code) is { } rule)
        {
            Add(rule, found.EventId, MomentOf(found.EventId), found.IsToBeChecked, found.LegalSource,
                found.OtherDue is { Moment: var due }
                    ? new BilingualText($"theo cách hiểu khác, hạn là {due.Vi}", $"by the other reading, due {due.En}") : null,
                found.GainedWorkingDays);
        }
    }

    private void Find(string code, DossierEvent? item = null, LocalDateTime? at = null, BilingualText? detail = null, bool isQuestion = false)
    {
        var rule = AuditRule.Find(code)!;
        if (rule.SourceOn(received.Date) is { } source)
        {
            Add(rule, item?.Id, at ?? item?.At, source.IsQuestion || isQuestion, source.Text, detail, null);
        }
    }

    private void Add(AuditRule rule, string? eventId, LocalDateTime? at, bool isQuestion, string source, BilingualText? detail, int? gained)
    {
        bases |= rule.Of; // what was found could be found
        var (agency, isRow) = WhoHad(rule, at);
        (findings ??= []).Add(new AuditFinding
        {
            Rule = rule,
            Dossier = dossier.Code,
            Agency = agency,
            Officer = isRow ? dossier.Officer : null,
            IsHeldByOthers = !isRow && agency is not null,
            IsHolderUntold = !isRow && agency is null,
            EventId = eventId,
            At = at,
            IsOfDay = (dossier.Content & RegisterContent.Hours) == RegisterContent.None && at?.TimeOfDay == LocalTime.Midnight,
            Detail = detail,
            GainedWorkingDays = gained,
            IsQuestion = isQuestion,
            LegalSource = source,
            Line = dossier.Line,
        });
    }

    /// <summary>Who had it when that happened. What is missing by now concerns who has it now; of what has no moment nobody can tell.</summary>
    private (string? Agency, bool IsRow) WhoHad(AuditRule rule, LocalDateTime? at) => holders is null ? (dossier.Agency, true)
        : at is { } moment ? holders.At(moment)
        : rule.Code is ClockViolations.OverdueByLaw or ClockViolations.OverdueByPromise or ClockViolations.NoApology ? holders.At(answer.AsOf)
        : (null, false);

    private LocalDateTime? MomentOf(string? eventId)
    {
        switch (eventId)
        {
            case null:
                return null;
            case RegisterRun.ReceivedId:
                return dossier.Received;
            case RegisterRun.ResultId:
                return dossier.Result;
            case RegisterRun.ReturnedId:
                return dossier.Returned;
            case RegisterRun.RefusedId:
                return dossier.Refused;
            default:
                foreach (var item in dossier.Events)
                {
                    if (item.Id == eventId)
                    {
                        return item.At;
                    }
                }

                return null;
        }
    }
}
