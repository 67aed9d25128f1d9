using Cchc.Core.Calendars;
using Cchc.Core.Costs.Published;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Indicators;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Json.Tests.Samples;

internal static partial class SampleValues
{
    private static RegisterDossier OfRegister => new()
    {
        Code = "H15.01-260803-0001", ProcedureCode = "1.001193", FieldCode = "G15-TP01", Time = new ProcessingTime.WorkingDays(5), RulesName = "one-stop", IsRemote = true,
        Channel = SubmissionMethod.Online, Agency = "Ủy ban nhân dân xã A", Officer = "CB-7", Submitted = new LocalDateTime(2026, 8, 2, 20, 0), Received = new LocalDateTime(2026, 8, 3, 9, 0),
        Promised = new DossierDue(new LocalDate(2026, 8, 10), new LocalTime(16, 30)), Result = new LocalDateTime(2026, 8, 12, 9, 0), Returned = new LocalDateTime(2026, 8, 13, 9, 0),
        Appointments = [new AppointmentChange(new DossierDue(new LocalDate(2026, 8, 10)), new DossierDue(new LocalDate(2026, 8, 13))), new AppointmentChange(null, null)],
        PromisedNow = new DossierDue(new LocalDate(2026, 8, 13)),
        Status = 10, Components = ["Tờ khai"], Applicant = "Nguyễn Văn A", Line = 7, Content = RegisterContent.Reasons | RegisterContent.Stops,
        IsDigitised = true, IsReused = false, IsFromNationalStore = true, IsVerified = false, HasFee = true, IsPaidOnline = false, HasElectronicResult = true, IsSynchronised = false,
        Events = [new DossierEvent.Transferred { Id = "t", At = new LocalDateTime(2026, 8, 5, 9, 0), To = "Phòng B" }, new DossierEvent.Paused { Id = "p", At = new LocalDateTime(2026, 8, 6, 9, 0) }],
    };

    private static StatedRelation Relation => new()
    {
        Source = "báo", Period = "Q1/2020", Unit = "toàn tỉnh", Name = "late share", Expression = "7677/643272", MissingTerm = "+", Stated = "1,19", Line = 3,
    };

    private static RegisterAnswer RegisterAnswered =>
        new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)).Judge(OfRegister, new LocalDateTime(2026, 8, 31, 17, 0));

    /// <summary>Values of registers, which come back equal.</summary>
    public static IReadOnlyList<object> StoredRegisters =>
    [
        OfRegister, OfRegister.Appointments[0], new RegisterDossier { Code = "H1", StatusWord = "Chờ ký số" }, new RegisterDossier { Code = "H2", Refused = new LocalDateTime(2026, 8, 3, 9, 0), RefusalReason = "Không đủ điều kiện" },
        RegisterAnswered, .. RegisterAnswered.Findings, .. RegisterAnswered.Shares, RegisterTotals.Of([RegisterAnswered], new LocalDate(2026, 7, 1)), new RegisterTotals(),
        new Report06a { Online = 1, Late = 1, PendingUnknown = 2 }, new RegisterTerms { Time = new ProcessingTime.WorkingDays(3), OtherTimes = [new ProcessingTime.WorkingDays(5)], StartRule = StartRules.NextDayAfter15, IsRemote = true, FieldCode = "G13" },
        new RegisterLine(3, OfRegister, [new Finding("CCHC-REG-021", FindingSeverity.Error, "a.csv:3", new BilingualText("ngày", "day"))]), new RegisterLine(4, null, []),
        new RegisterReaderOptions { Map = [new("Vào sổ", "received")], WithNames = true, NeedsEnds = true }, RegisterVerdict.SuspendedUnlawfully, StagedStanding.NoProgress, VendorVerdict.PendingInTime, RegisterContent.All,
        new AuditOptions { ComponentsInDatabases = ["Giấy khai sinh"], Level = 0.01 }, AuditOptions.Default, AuditStanding.NotRead, AuditTopic.Slips, Relation,
        IndicatorExpression.Parse("100 * (resolved - pending) / received"), IndicatorKey.EndMonth, IndicatorUnit.MeanWorkingDays, IndicatorRounding.Cut, IndicatorCountSource.Catalogue,
        .. StatedRelationCheck.Of([Relation]).Items,
    ];
}
