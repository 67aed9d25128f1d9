using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>Appointments that are moved.</summary>
internal sealed partial class AuditRun
{
    /// <summary>Appointments that change though nothing in the trail changes them, or that go back.</summary>
    private void JudgeAppointments()
    {
        var (last, receipt) = (slip, default(DossierEvent.Received));
        var stands = dossier.Promised is null;
        foreach (var item in dossier.Events)
        {
            if (!IsKnown(item))
            {
                continue;
            }

            receipt ??= item as DossierEvent.Received;
            if (item is DossierEvent.Correction { Replacement: DossierEvent.Received { Promised: { } corrected } } correction)
            {
                Compare(last, corrected, correction);
                last = corrected;
            }

            var promise = EventAppointment.Of(item);
            stands |= promise is not null && promise == dossier.Promised;
            last = promise ?? last;
        }

        // The column of the register against the trail that made it.
        if (!stands && receipt?.Promised is not null && last is not null)
        {
            Compare(last, dossier.Promised!, null);
        }

        JudgeStatedChanges();
    }

    /// <summary>
    /// What the register states of appointments before and after supplements (NgayHenTraTruoc, NgayHenTraMoi) and now, against the slip and the events: each
    /// begins where the one before ended, and each move to a later day has an event of its own.
    /// </summary>
    private void JudgeStatedChanges()
    {
        if (dossier.Appointments.Count == 0 && dossier.PromisedNow is null)
        {
            return;
        }

        var (last, left) = (slip, EventsThatMove());
        foreach (var change in dossier.Appointments)
        {
            if (change.Before is { } before)
            {
                CompareStated(last, before);
                last = before;
            }

            if (change.After is { } after)
            {
                if (last is null || after.Date < last.Date || left-- <= 0)
                {
                    Compare(last, after, null, IsApologyUnseen);
                }

                last = after;
            }
        }

        if (dossier.PromisedNow is { } now)
        {
            CompareStated(last, now);
        }
    }

    // A break in the chain, unless an event made that appointment.
    private void CompareStated(DossierDue? last, DossierDue stated)
    {
        foreach (var item in dossier.Events)
        {
            if (IsKnown(item) && EventAppointment.Of(item)?.Date == stated.Date)
            {
                return;
            }
        }

        Compare(last, stated, null, IsApologyUnseen);
    }

    // Where the register has no place for apologies there may have been one.
    private bool IsApologyUnseen => (dossier.Content & RegisterContent.Apologies) == RegisterContent.None;

    /// <summary>How many events may have moved the appointment; a request that was not answered yet is one.</summary>
    private int EventsThatMove()
    {
        var (moves, asked, brought) = (0, 0, 0);
        foreach (var item in dossier.Events)
        {
            if (IsKnown(item))
            {
                moves += EventAppointment.MayMove(item) ? 1 : 0;
                asked += item is DossierEvent.SupplementRequested ? 1 : 0;
                brought += item is DossierEvent.Supplemented ? 1 : 0;
            }
        }

        return moves + Math.Max(0, asked - brought);
    }

    private void Compare(DossierDue? before, DossierDue after, DossierEvent? item, bool isQuestion = false)
    {
        if (before is not null && after.Date != before.Date)
        {
            Find(after.Date > before.Date ? AuditCodes.DueMovedWithoutTrail : AuditCodes.DueMovedBack, item,
                detail: Days(before, after, "trước", "before", "sau", "after"), isQuestion: isQuestion);
        }
    }
}
