using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>What is promised to the applicant: slips, and new appointments with an apology.</summary>
internal sealed partial class ClockRun
{
    private void Extend(DossierEvent.ExtendedWithApology extension)
    {
        newAppointments++;
        apologised = true;
        var counts = rules.MostNewAppointments is not { } most || newAppointments <= most;
        var due = RunningDue(extension.At);
        FillPromise(due);
        if (!counts)
        {
            Violate(ClockViolations.SecondAppointment, extension, $"hẹn lại lần thứ {newAppointments}; chỉ được hẹn lại {rules.MostNewAppointments} lần",
                $"new appointment number {newAppointments}; only {rules.MostNewAppointments} is allowed", rules.AppointmentLimitSource ?? rules.ApologySource);
        }

        if (VietnameseText.SaysNothing(extension.Reason))
        {
            Violate(ClockViolations.ApologyWithoutReason, extension, "văn bản xin lỗi không nêu lý do", "the apology gives no reason", rules.ApologySource);
        }

        if (rules.ApologyTime == ClockApologyTime.WhenLate)
        {
            // The apology belongs to the time after the expiry; an earlier one is no fault.
        }
        else if (due is not null && due.IsBefore(extension.At))
        {
            Violate(ClockViolations.ApologyAfterDue, extension, $"xin lỗi và hẹn lại sau khi đã hết hạn ({due.Moment.Vi})",
                $"the apology came after the due moment ({due.Moment.En})", rules.ApologySource);
        }
        else if (due is not null && LatestApology(due) is { } latest && latest.IsBefore(extension.At))
        {
            Violate(ClockViolations.ApologyLate, extension, $"xin lỗi và hẹn lại muộn; chậm nhất là {latest.Moment.Vi}",
                $"the apology came late; the last day for it was {latest.Moment.En}",
                LatestApology(due, ClockApologyDay.CalendarDayBefore)?.IsBefore(extension.At) == false ? DeadlineRules.Convention : rules.ApologySource);
        }

        JudgeRecorded(extension, due);
        promised.Add(new DossierClockState.Appointment(extension.Promised, extension.Id, IsStated: true, counts));
        unstatedPromise = counts ? null : unstatedPromise; // given while the clock stood, it is still the last word
        JudgeDayOff(extension, extension.Promised);
        Note(
            DossierClockSteps.Promise,
            $"Xin lỗi và hẹn lại đến {extension.Promised.Moment.Vi}; hạn theo quy định không đổi.",
            $"Apology with a new appointment, {extension.Promised.Moment.En}; the legal due moment stays.",
            rules.ApologySource);
    }

    /// <summary>A new slip where a stop ends; without one the promise stays as it was.</summary>
    private void NewSlip(DossierEvent item, DossierDue? due)
    {
        if (due is not null && received is not null)
        {
            PromiseAtStart(item, due);
        }
    }

    private void PromiseAtStart(DossierEvent item, DossierDue? due)
    {
        unstatedPromise = due is null ? item.Id : null;
        if (due is not null)
        {
            promised.Add(new DossierClockState.Appointment(due, item.Id, IsStated: true, Counts: true));
            JudgeSlip(item, due);
        }
    }

    /// <summary>Without a slip the legal date counts as promised; it is written down before it is lost or another promise follows.</summary>
    private void FillPromise(DossierDue? due)
    {
        if (unstatedPromise is { } eventId && due is not null)
        {
            promised.Add(new DossierClockState.Appointment(due, eventId, IsStated: false, Counts: true));
            unstatedPromise = null;
        }
    }
}
