using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Json;

internal static partial class StoredTable
{
    private static IEnumerable<JsonConverter> Deadlines()
    {
        yield return One<CalendarLayer>();
        yield return One<StartRule>();
        yield return One<StartRules>();
        yield return One<ClockStart>();
        yield return One<DeadlineOptions>();
        yield return One<DeadlineRequest>();
        yield return One<RunningDeadline>();
        yield return One<ClockPolicies>();
        yield return One<PauseRule>();
        yield return One<DossierClockRules>();
        yield return One<DossierClockRequest>();
        yield return One<PeriodOfRight>();
        yield return One<CalendarEdit>();
        yield return Kind<CalendarEdit.Add, CalendarEdit>();
        yield return Kind<CalendarEdit.Replace, CalendarEdit>();
        yield return Kind<CalendarEdit.Revoke, CalendarEdit>();
        yield return One<ProcessingTime>();
        yield return Kind<ProcessingTime.CalendarDays, ProcessingTime>();
        yield return Kind<ProcessingTime.ClockHours, ProcessingTime>();
        yield return Kind<ProcessingTime.FixedDate, ProcessingTime>();
        yield return Kind<ProcessingTime.Months, ProcessingTime>();
        yield return Kind<ProcessingTime.NotStated, ProcessingTime>();
        yield return Kind<ProcessingTime.SameDay, ProcessingTime>();
        yield return Kind<ProcessingTime.Stages, ProcessingTime>();
        yield return Kind<ProcessingTime.Unreadable, ProcessingTime>();
        yield return Kind<ProcessingTime.Weeks, ProcessingTime>();
        yield return Kind<ProcessingTime.WorkingDays, ProcessingTime>();
        yield return Kind<ProcessingTime.WorkingHours, ProcessingTime>();
        yield return Kind<ProcessingTime.YearlyDate, ProcessingTime>();
        yield return Kind<ProcessingTime.Years, ProcessingTime>();
        yield return One<PauseSemantics>();
        yield return Kind<PauseSemantics.ExcludedTime, PauseSemantics>();
        yield return Kind<PauseSemantics.RestartFromZero, PauseSemantics>();
        yield return Kind<PauseSemantics.ResumePlusDays, PauseSemantics>();
        yield return One<DossierEvent>();
        yield return Kind<DossierEvent.Correction, DossierEvent>();
        yield return Kind<DossierEvent.ExtendedWithApology, DossierEvent>();
        yield return Kind<DossierEvent.FeeNotified, DossierEvent>();
        yield return Kind<DossierEvent.FeePaid, DossierEvent>();
        yield return Kind<DossierEvent.Paused, DossierEvent>();
        yield return Kind<DossierEvent.Received, DossierEvent>();
        yield return Kind<DossierEvent.ReceivedByCompetentAgency, DossierEvent>();
        yield return Kind<DossierEvent.Refused, DossierEvent>();
        yield return Kind<DossierEvent.ResultIssued, DossierEvent>();
        yield return Kind<DossierEvent.Resumed, DossierEvent>();
        yield return Kind<DossierEvent.Returned, DossierEvent>();
        yield return Kind<DossierEvent.StoppedByApplicant, DossierEvent>();
        yield return Kind<DossierEvent.Supplemented, DossierEvent>();
        yield return Kind<DossierEvent.SupplementRequested, DossierEvent>();
        yield return Kind<DossierEvent.SystemOutage, DossierEvent>();
        yield return Kind<DossierEvent.SystemRestored, DossierEvent>();
        yield return Kind<DossierEvent.Transferred, DossierEvent>();
    }
}
