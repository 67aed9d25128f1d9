using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>The rules that need the register.</summary>
internal sealed partial class AuditRun
{
    private const int MostStarts = 20; // more stops of one dossier say nothing new

    /// <summary>NĐ 61/2018/NĐ-CP art. 17.1(c): a complete dossier gets a slip; art. 17.4: not where the result is given at once. A register
    /// without a place for the appointment says nothing of it.</summary>
    private void JudgeSlip()
    {
        if (slip is null && answer.PromisedDue is null)
        {
            var isRecorded = (dossier.Content & RegisterContent.Slips) != RegisterContent.None;
            if (isRecorded && isComplete && !IsGivenAtOnce() && answer.Verdict is not (RegisterVerdict.Refused or RegisterVerdict.Withdrawn) && !Awaits())
            {
                // Art. 17.1 is on paper and post; what an online dossier gets was not read.
                Find(AuditCodes.NoSlip, at: received, isQuestion: dossier.Channel == SubmissionMethod.Online);
            }
        }
        else if (slip is not null && isComplete && DueAtReceipt() is { } due && slip.Date < due.Date)
        {
            Find(AuditCodes.SlipEarlierThanLaw, at: received, detail: Days(slip, due, "hẹn", "promised", "theo quy định", "by law"));
        }
    }

    private bool IsGivenAtOnce() => answer.EndedAt?.Date == received.Date || dossier.Result?.Date == received.Date || dossier.Returned?.Date == received.Date;

    // The applicant is asked for a supplement instead, and has not brought it yet.
    private bool Awaits() => answer.Verdict == RegisterVerdict.AwaitingSupplement || answer.State == DossierState.AwaitingSupplement;

    /// <summary>The legal due moment as it stood at the receipt, whatever was stopped later.</summary>
    private DossierDue? DueAtReceipt()
    {
        foreach (var item in dossier.Events)
        {
            if (item is not (DossierEvent.Received or DossierEvent.Transferred or DossierEvent.ResultIssued or DossierEvent.Returned
                or DossierEvent.ExtendedWithApology))
            {
                return DueAt(received);
            }
        }

        return answer.LegalDue;
    }

    /// <summary>The legal due moment as it stood then.</summary>
    private DossierDue? DueAt(LocalDateTime moment) => AnswerAt(moment).LegalDue;

    private RegisterAnswer AnswerAt(LocalDateTime moment)
    {
        List<DossierEvent> before = [];
        foreach (var item in dossier.Events)
        {
            if (item.At <= moment && (item.RecordedAt ?? item.At) <= moment)
            {
                before.Add(item);
            }
        }

        // Moments of columns later than that are left out by the judge.
        return audit.Judge.Judge(dossier with { Events = before }, moment);
    }

    /// <summary>NĐ 118/2025/NĐ-CP art. 4(2a), added by NĐ 309/2026/NĐ-CP: what stands in a published database is not demanded, but where the data cannot be
    /// used.</summary>
    private void JudgeComponents()
    {
        if (audit.Demanded.Count == 0 || dossier.Components.Count == 0)
        {
            return;
        }

        var excused = false;
        foreach (var item in dossier.Events)
        {
            excused |= item is DossierEvent.SupplementRequested { Cause: SupplementCause.DataUnusable };
        }

        foreach (var component in dossier.Components)
        {
            if (audit.Demanded.Contains(Folded(component)))
            {
                var shown = PlainLine.Of(Shorten.To(component, 80));
                Find(AuditCodes.ForbiddenComponent, detail: new BilingualText($"“{shown}”", $"\"{shown}\""), isQuestion: excused);
            }
        }
    }

    private void JudgeReturn()
    {
        var (result, returned) = (dossier.Result, dossier.Returned);
        foreach (var item in dossier.Events)
        {
            if (IsKnown(item))
            {
                result = item is DossierEvent.ResultIssued ? item.At : result;
                returned = item is DossierEvent.Returned { What: DossierReturn.Result } ? item.At : returned;
            }
        }

        if (returned is { } handed && result is { } signed && handed < signed && signed <= answer.AsOf)
        {
            Find(AuditCodes.ReturnedBeforeResult, at: handed, detail: new BilingualText($"có kết quả ngày {DateText.Vi(signed.Date)}, đã trả trước đó",
                $"the result is of {DateText.Iso(signed.Date)}"));
        }
    }

    /// <summary>Where in the time each stop began, by the law as it stood then.</summary>
    private List<StopStart> JudgeStops()
    {
        if ((bases & AuditBase.Stopped) == AuditBase.None)
        {
            return [];
        }

        var (starts, pauses, hours) = (new List<StopStart>(), 0, audit.Judge.Calculator.WorkingTime);
        foreach (var item in dossier.Events)
        {
            if (!IsKnown(item) || item is not (DossierEvent.Paused or DossierEvent.FeeNotified)
                || !hours.Calendar.Covers(item.At.Date))
            {
                continue;
            }

            if (item is DossierEvent.Paused)
            {
                if (++pauses == 2)
                {
                    Find(AuditCodes.RepeatedStops, item);
                }

                if ((dossier.Content & RegisterContent.Hours) != RegisterContent.None && !hours.IsOpen(item.At) && !IsClosing(hours, item.At))
                {
                    Find(AuditCodes.StopWrittenOutsideHours, item);
                }
            }

            if (starts.Count < MostStarts)
            {
                starts.Add(StartOf(item, hours));
            }
        }

        return starts;
    }


    // The last moment of a session belongs to it.
    private static bool IsClosing(WorkingTime hours, LocalDateTime at)
    {
        foreach (var session in hours.SessionsOn(at.Date))
        {
            if (session.End == at.TimeOfDay)
            {
                return true;
            }
        }

        return false;
    }

    private StopStart StartOf(DossierEvent item, WorkingTime hours)
    {
        var before = AnswerAt(item.At.PlusNanoseconds(-1));
        if (before.LegalDue is not { } due || before.StartedAt is not { } started)
        {
            return new StopStart(null, 0);
        }

        var left = hours.Count(item.At, due.Latest);
        return new StopStart(due.IsBefore(item.At) ? -1 : Minutes(left), Math.Max(1, Minutes(hours.Count(started, due.Latest))));
    }

    private static long Minutes(Duration length) => length.ToInt64Nanoseconds() / 60_000_000_000;

    private static BilingualText Days(DossierDue one, DossierDue other, string vi, string en, string viOther, string enOther) => new(
        $"{vi} {DateText.Vi(one.Date)}, {viOther} {DateText.Vi(other.Date)}", $"{en} {DateText.Iso(one.Date)}, {enOther} {DateText.Iso(other.Date)}");
}
