using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Procedures;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Indicators.Reporting;

/// <summary>
/// Nine dossiers and the third quarter of 2026. What each comes to was found by hand from a calendar on the wall: five working days from Monday 06/07 end on
/// Monday 13/07, from Thursday 25/06 on Thursday 02/07, from Monday 14/09 on Monday 21/09, from Monday 28/09 on Monday 05/10.
/// </summary>
internal static class HandMadeQuarter
{
    public static readonly ReportPeriod Period = ReportPeriod.Parse("2026-Q3");

    public static RegisterJudge Judge { get; } = new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));

    public static IReadOnlyList<RegisterDossier> Dossiers { get; } =
    [
        Of("A1", "X", SubmissionMethod.Online, "2026-07-06", "2026-07-13", "2026-07-10"), // early, four days used
        Of("A2", "X", SubmissionMethod.Online, "2026-07-06", "2026-07-13", "2026-07-13"), // on the due day
        Of("A3", "X", SubmissionMethod.InPerson, "2026-07-06", "2026-07-13", "2026-07-15") with // two days late by law; a new appointment was kept
        {
            Returned = Dates.Moment("2026-07-16T09:00"),
            Events = [new DossierEvent.ExtendedWithApology { Id = "1", At = Dates.Moment("2026-07-10T09:00"), Promised = new DossierDue(Dates.Day("2026-07-16")), Reason = "Phải xác minh" }],
        },
        Of("A4", "Y", SubmissionMethod.Online, "2026-06-25", "2026-07-02", "2026-06-30"), // resolved before the period
        Of("A5", "Y", SubmissionMethod.InPerson, "2026-06-25", "2026-07-02", "2026-07-02"), // carried over, on the due day
        Of("A6", "Y", SubmissionMethod.Online, "2026-09-28", "2026-10-05", null), // pending in time
        Of("A7", "Y", SubmissionMethod.Online, "2026-09-14", "2026-09-21", null), // overdue by 22, 23, 24, 25, 28, 29, 30 September
        Of("A8", null, SubmissionMethod.InPerson, "2026-08-03", null, "2026-08-05") with { Time = null }, // nobody knows its time
        Of("A9", "X", SubmissionMethod.Online, "2026-10-05", "2026-10-12", null), // not received at the end of the period
    ];

    public static PeriodFigures Figures(IEnumerable<RegisterDossier>? dossiers = null) =>
        PeriodFigures.Of(Judge.JudgeAll(dossiers ?? Dossiers, Period.End), Period, IndicatorKey.Agency);

    /// <summary>The quarter before, of the same dossiers.</summary>
    public static PeriodFigures Before(IEnumerable<RegisterDossier>? dossiers = null) =>
        PeriodFigures.Of(Judge.JudgeAll(dossiers ?? Dossiers, Period.Previous.End), Period.Previous, IndicatorKey.Agency);

    private static RegisterDossier Of(string code, string? agency, SubmissionMethod channel, string received, string? promised, string? result) => new()
    {
        Code = code,
        Agency = agency,
        Channel = channel,
        Time = new ProcessingTime.WorkingDays(5),
        Received = Dates.Moment(received + "T09:00"),
        Promised = promised is null ? null : new DossierDue(Dates.Day(promised)),
        Result = result is null ? null : Dates.Moment(result + "T10:00"),
    };
}
