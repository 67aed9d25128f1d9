using Cchc.Core.Calendars;
using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Costs;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Sql;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Json.Tests.Samples;

/// <content>Calendars, deadlines and histories.</content>
internal static partial class SampleValues
{
    private static readonly LocalDateTime Received = new(2026, 8, 28, 16, 30);
    private static readonly WorkingCalendar BuiltIn = WorkingCalendar.VietnamPublicSector;

    private static readonly CalendarDay Storm = new()
    {
        Date = new LocalDate(2026, 9, 15), Kind = DayKind.LocalClosure, Name = new BilingualText("Nghỉ tránh bão", "Closed for a storm"), DecidedOn = new LocalDate(2026, 9, 14),
        Sources =
        [
            new LegalCitation(
                new LegalDocument { Id = "qd-1", Kind = "Quyết định", Number = "1/QĐ-UBND", Issuer = "UBND tỉnh X", IssuedOn = new LocalDate(2026, 9, 14), Note = "chưa đọc toàn văn" }, "Điều 1"),
        ],
    };

    public static IReadOnlyList<ProcessingTime> ProcessingTimes { get; } =
    [
        new ProcessingTime.WorkingDays(3.5m), new ProcessingTime.WorkingDays(5.0m), new ProcessingTime.CalendarDays(15), new ProcessingTime.WorkingHours(8), new ProcessingTime.ClockHours(24),
        new ProcessingTime.Weeks(2), new ProcessingTime.Months(6), new ProcessingTime.Years(1), new ProcessingTime.SameDay(new LocalTime(15, 0)), new ProcessingTime.SameDay(null),
        new ProcessingTime.FixedDate(new LocalDate(2026, 12, 31)), new ProcessingTime.YearlyDate(new AnnualDate(2, 29)), new ProcessingTime.NotStated("Không quy định"),
        new ProcessingTime.Unreadable("sớm nhất \"có thể\" <b>"), new ProcessingTime.Stages([new ProcessingTime.WorkingDays(3), new ProcessingTime.WorkingDays(2.5m)]),
        new ProcessingTime.Stages([new ProcessingTime.WorkingDays(3), new ProcessingTime.ClockHours(4)]),
    ];

    /// <summary>Each kind of event once, with everything said.</summary>
    public static IReadOnlyList<DossierEvent> Events { get; } =
    [
        new DossierEvent.Received { Id = "1", At = At(3, 9), IsOnline = true, IsComplete = false, IsOutsideTerritory = true, Promised = new DossierDue(new LocalDate(2026, 8, 20), new LocalTime(16, 30)) },
        new DossierEvent.ReceivedByCompetentAgency { Id = "2", At = At(3, 10), Agency = "Sở Tư pháp", Promised = new DossierDue(new LocalDate(2026, 8, 21)) },
        new DossierEvent.SupplementRequested { Id = "3", At = At(4, 9), Content = "Thiếu bản đồ", Cause = SupplementCause.DataUnusable },
        new DossierEvent.Supplemented { Id = "4", At = At(5, 9), Promised = new DossierDue(new LocalDate(2026, 8, 25)) },
        new DossierEvent.Paused { Id = "5", At = At(6, 9), Rule = "x", Reason = "chờ xác minh", LegalBasis = "Điều 5", Note = "ghi chú", RecordedAt = At(7, 8) },
        new DossierEvent.Resumed { Id = "6", At = At(7, 9), Pause = "5", Promised = new DossierDue(new LocalDate(2026, 8, 26)) },
        new DossierEvent.FeeNotified { Id = "7", At = At(10, 9) }, new DossierEvent.FeePaid { Id = "8", At = At(11, 9), Promised = new DossierDue(new LocalDate(2026, 8, 27), new LocalTime(9, 0, 1)) },
        new DossierEvent.Transferred { Id = "9", At = At(12, 9), To = "Phòng Một cửa" },
        new DossierEvent.ExtendedWithApology { Id = "10", At = At(13, 9), Promised = new DossierDue(new LocalDate(2026, 9, 7)), Reason = "quá tải" },
        new DossierEvent.SystemOutage { Id = "11", At = At(14, 9), IsAnnounced = false }, new DossierEvent.SystemRestored { Id = "12", At = At(14, 11), Promised = new DossierDue(new LocalDate(2026, 9, 8)) },
        new DossierEvent.StoppedByApplicant { Id = "13", At = At(17, 9) }, new DossierEvent.Refused { Id = "14", At = At(17, 10), Reason = "không đủ điều kiện" },
        new DossierEvent.ResultIssued { Id = "15", At = At(18, 9).PlusNanoseconds(1) }, new DossierEvent.Returned { Id = "16", At = At(18, 10), What = DossierReturn.Dossier },
        new DossierEvent.Correction { Id = "17", At = At(19, 9), Of = "3", Replacement = new DossierEvent.Received { Id = "x", At = At(4, 8) } },
        new DossierEvent.Correction { Id = "18", At = At(19, 10), Of = "4" },
    ];

    public static DossierClockRequest History { get; } = new()
    {
        Time = ProcessingTimes[1], OtherTime = ProcessingTimes[3], Events = [.. Events.Take(6)], IsRemote = true, ProcedureCode = "1.001193", FieldCode = "G15-TP07", StartRule = StartRules.NextDayAfter15, PauseRules = [Pause], Policies = new ClockPolicies { LastDayStops = StopEffect.StopsNothing },
        Context = ((Deadline.Due)Deadlines[0]).Explanation,
    };

    public static InternalProcess Process { get; } = new()
    {
        Name = "Cấp giấy xác nhận", Procedure = "1.001193", Decision = "12/QĐ-UBND", Source = "Công báo", HoursPerDay = 7.5m,
        Stages =
        [
            new Stage { Number = "1", Unit = "Bộ phận Một cửa", Role = "Công chức", Agency = "Cấp xã", Work = "Tiếp nhận", Time = new ProcessingTime.WorkingHours(4), Note = "ghi chú" },
            new Stage { Number = "2", Unit = "Sở Tư pháp", Time = new ProcessingTime.WorkingDays(0.25m), Parallel = "p", Branch = "b" }, new Stage { Number = "3", Unit = "A", Time = new ProcessingTime.NotStated("Không tính thời gian") },
        ],
        Subtotals = [new StageSubtotal { First = "1", Last = "2", Time = new ProcessingTime.WorkingHours(6), Name = "Cấp xã" }], Totals = [new ProcessingTime.WorkingDays(1)],
    };

    public static IReadOnlyList<object> StoredStages => [Process, .. Process.Stages, Process.Subtotals[0], StepPlan, .. StepPlan.Stages, StepProgress, .. StepProgress.Stages, .. StepProgress.Shares, StageStart.AtReceipt, StageDays.AsWorkingDays, LateStages.RestIsShrunk];

    public static IReadOnlyList<object> StoredCalendars =>
    [
        new CalendarEdit.Add(Storm), new CalendarEdit.Replace(Storm with { Id = "x", Kind = DayKind.PartialClosure, Part = new DayPart.Hours(new LocalTime(13, 30), null) }),
        new CalendarEdit.Revoke("2026-09-15/localClosure", null) { Sources = Storm.Sources }, new CalendarEdit.Revoke("y", new LocalDate(2026, 1, 2)),
        new DayPart.Morning(), new DayPart.Afternoon(), new DayPart.Hours(new LocalTime(8, 0), new LocalTime(9, 30, 5)), new DayPart.Hours(LocalTime.Midnight, new LocalTime(9, 0)),
        OfficeHours.Default, OfficeHours.Parse("07:30:30-11:30"), OfficeHours.Default.Sessions[0],
        OfficeTimetable.Default, OfficeTimetable.Parse("07:30-11:30,13:30-17:00 | 04-16..10-15 Mon,Fri 07:00-11:30"), OfficeTimetable.Parse("07:30-11:30 | Mon-Fri 07:00-11:00").Rules[1], OfficeTimetable.Default.Rules[0],
        LunarDate.Of(new LocalDate(2025, 8, 8)), LunarDate.Parse("15/6n/2025"), LunarMonth.OfYear(2025)[6], BuiltIn, Storm.Sources[0], Storm.Sources[0].Document,
    ];

    public static IReadOnlyList<object> StoredDeadlines =>
    [
        .. ProcessingTimes, .. Events, Pause, PauseRules.All[0], new PauseSemantics.ExcludedTime(), new PauseSemantics.RestartFromZero(), new PauseSemantics.ResumePlusDays(21), Events[0] is DossierEvent.Received { Promised: { } due } ? due : Storm,
        new DeadlineRequest { Time = ProcessingTimes[0], Received = Received }, History, new DossierClockRequest { Time = ProcessingTimes[0] }, History.Policies, ClockPolicies.Default, .. DossierClockRules.All,
        new DeadlineRequest
        {
            Time = ProcessingTimes[0], Received = Received.PlusSeconds(7), FieldCode = "G15-TP07", ProcedureCode = "1.001193", StartRule = StartRules.NextDayAfter15, OtherTime = ProcessingTimes[14], Context = Deadlines[0].Explanation,
        },
        new RunningDeadline("H42-001", new DeadlineRequest { Time = ProcessingTimes[2], Received = Received }), .. StartRules.BuiltIn.All, StartRules.BuiltIn, StartRules.LastHour.Start, DeadlineOptions.Default,
        new DeadlineOptions
        {
            OfficeHours = OfficeTimetable.Parse("07:30-11:30 | Fri 07:30-11:00"), StartRules = StartRules.BuiltIn.With(StartRules.NextDayAfter15 with { Id = "own" }), DayOffReceipt = DayOffReceipt.ReceivedOnNextWorkingDay,
            ClosedPartOfDay = ClosedPartOfDay.BySession,
        },
        DeadlineRules.Prevailing, Deadlines[0].Explanation[0], .. TimeExpression.Read(Words).Alternatives,
        .. State.Violations, .. State.PromisedDues, .. State.OtherReadings, new DossierViolation.ClaimedBasis("x", null, "Điều 5"),
    ];

    /// <summary>Words that stand in no sample, and what only computed answers hold.</summary>
    public static IReadOnlyList<object> StoredOthers =>
    [
        SwapPolicy.Literal, CultureDayMakeUp.NextWorkingDay, Truth.Unknown, AnnouncementDayCount.WorkingDays, RateRounding.Cut, SqlDialect.Sqlite, CatalogueFormat.Portal, SampleWords,
        DossierCode.Parse("H15.50.05.13-261008-0975"), new DossierClockState.Reading("lastDayStops", StopEffect.StopsNothing, "5", new DossierDue(new LocalDate(2026, 9, 3)), null, Storm.Name),
    ];

    /// <summary>Compared by reference: what comes back is the same, part for part.</summary>
    public static IReadOnlyList<object> DeadlinesByParts => [Layer];

    /// <summary>Answers that come back equal in plain JSON and are documents where the serializer is set up for them.</summary>
    public static IReadOnlyList<object> AnswersThatComeBack =>
        [.. Deadlines, State, Storm, .. Days, TimeExpression.Read(Words), TimeExpression.Read("Nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo, 05 ngày làm việc")];

    /// <summary>Answers: written, never read back.</summary>
    public static IReadOnlyList<object> DeadlineAnswers =>
    [
        Change, Moves, DeadlineMoves.Of(Change, [new("H42-002", new DeadlineRequest { Time = ProcessingTimes[12], Received = Received })]),
        PeriodOfRight.Of(new LocalDate(2026, 1, 31), ProcessingTimes[6]), .. Deadlines[0].Explanation.SelectMany(step => step.SkippedByReason),
    ];

    internal static IReadOnlyList<Deadline> Deadlines =>
    [
        new DeadlineCalculator(BuiltIn).Compute(new DeadlineRequest { Time = ProcessingTimes[0], Received = Received, OtherTime = ProcessingTimes[1] }), new DeadlineCalculator(BuiltIn).Compute(ProcessingTimes[12], Received),
        new DeadlineCalculator(BuiltIn).Compute(ProcessingTimes[6], Received),
    ];

    internal static CalendarLayer Layer => new("province-x", "2", null, [new CalendarEdit.Add(Storm), new CalendarEdit.Revoke("2026-09-02/publicHoliday", null)]);

    internal static CalendarDifference Change => CalendarDifference.Between(BuiltIn.AsOf(new LocalDate(2025, 12, 24)), BuiltIn.With(CalendarLayer.Of("province-x", new CalendarEdit.Add(Storm))));

    internal static DeadlineMoves Moves => DeadlineMoves.Of(Change, [new("H42-001", new DeadlineRequest { Time = ProcessingTimes[2], Received = new LocalDateTime(2026, 8, 31, 9, 0) })]);

    internal static DossierClockState State => new DossierClock(BuiltIn).Compute(
        new DossierClockRequest { Time = ProcessingTimes[1], Events = [Events[0] is DossierEvent.Received received ? received with { IsComplete = true, IsOutsideTerritory = false } : Events[0], .. Events.Skip(2).Take(8)], PauseRules = [Pause] },
        new LocalDateTime(2026, 8, 20, 9, 0));

    private static StagePlan StepPlan => new StagePlanner(new DeadlineCalculator(BuiltIn)).Plan(Process, Received);

    private static StageProgress StepProgress => new StagePlanner(new DeadlineCalculator(BuiltIn)).Progress(StepPlan, new Dictionary<string, LocalDateTime> { ["1"] = Received.PlusDays(2), ["x"] = Received }, Received.PlusDays(5));

    private static string Words => "Không quá 07 ngày làm việc kể từ ngày nhận đủ hồ sơ; trường hợp cần xác minh thì không quá 15 ngày làm việc";

    private static IEnumerable<CalendarDay> Days => new[] { new LocalDate(2026, 8, 31), new LocalDate(2026, 9, 1), new LocalDate(2026, 1, 2), new LocalDate(2030, 2, 4) }.Select(BuiltIn.Day);

    private static PauseRule Pause => new()
    {
        Id = "own", Title = new BilingualText("Tạm dừng thử", "Trial pause"), Source = "Quyết định 1/QĐ-UBND, Điều 1", Confidence = SourceConfidence.Secondary, InForceFrom = new LocalDate(2026, 1, 1), InForceThrough = new LocalDate(2026, 12, 31),
        ProcedureCodes = ["1.001193"], FieldCodes = ["G15-TP07"], Sets = ["one-stop"], Most = 2, Longest = ProcessingTimes[2], ClosedAfter = ProcessingTimes[6], Semantics = new PauseSemantics.ResumePlusDays(3),
    };

    private static TimeWords SampleWords => new(new TimeSource.OfChannel(0, Full.Channels[0]), TimeExpression.Read(Words).Alternatives[0]);

    private static LocalDateTime At(int day, int hour) => new(2026, 8, day, hour, 0);
}
