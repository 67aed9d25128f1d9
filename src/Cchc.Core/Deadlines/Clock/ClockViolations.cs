namespace Cchc.Core.Deadlines.Clock;

/// <summary>The codes of <see cref="DossierViolation"/>; docs/reference/rules.md lists them.</summary>
internal static class ClockViolations
{
    public const string SecondRequest = "CCHC-DL-400";
    public const string SecondAppointment = "CCHC-DL-401";
    public const string PauseWithoutReason = "CCHC-DL-402";
    public const string TooManyPauses = "CCHC-DL-403";
    public const string LateByLaw = "CCHC-DL-404";
    public const string LateByPromise = "CCHC-DL-405";
    public const string NoticeLate = "CCHC-DL-406";
    public const string ApologyLate = "CCHC-DL-407";
    public const string ApologyAfterDue = "CCHC-DL-408";
    public const string BeforeReceipt = "CCHC-DL-409";
    public const string NoCounterpart = "CCHC-DL-410";
    public const string AfterEnd = "CCHC-DL-411";
    public const string UnknownCorrection = "CCHC-DL-412";
    public const string StopAfterDue = "CCHC-DL-413";
    public const string ApologyWithoutReason = "CCHC-DL-414";
    public const string SupplementAfterClosing = "CCHC-DL-415";
    public const string OverdueByLaw = "CCHC-DL-416";
    public const string OverdueByPromise = "CCHC-DL-417";
    public const string StopAfterDecision = "CCHC-DL-418";
    public const string SecondReceipt = "CCHC-DL-419";
    public const string ReturnLate = "CCHC-DL-420";
    public const string ResultWhileStanding = "CCHC-DL-421";
    public const string OutageNotAnnounced = "CCHC-DL-422";
    public const string PauseNamesNoRule = "CCHC-DL-423";
    public const string PauseRuleUnknown = "CCHC-DL-424";
    public const string PauseRuleNotInForce = "CCHC-DL-425";
    public const string PauseRuleDoesNotCover = "CCHC-DL-426";
    public const string PauseTooLong = "CCHC-DL-427";
    public const string StopRecordedLate = "CCHC-DL-428";
    public const string StopOnLastDay = "CCHC-DL-429";
    public const string StopOutsideHours = "CCHC-DL-430";
    public const string NoApology = "CCHC-DL-431";
    public const string NeverNotified = "CCHC-DL-432";
    public const string RefusalWithoutReason = "CCHC-DL-433";
    public const string RequestWithoutContent = "CCHC-DL-434";
    public const string SlipLaterThanLaw = "CCHC-DL-435";
    public const string SlipOnDayOff = "CCHC-DL-436";
    public const string IncidentTooLong = "CCHC-DL-437";
    public const string CorrectedLate = "CCHC-DL-470";
    public const string AnswerRecordedLate = "CCHC-DL-471";
    public const string FeeNotifiedLate = "CCHC-DL-472";
    public const string AddsForShortStop = "CCHC-DL-473";
    public const string RecordedAhead = "CCHC-DL-474";
    public const string NotPassedOn = "CCHC-DL-475";
}
