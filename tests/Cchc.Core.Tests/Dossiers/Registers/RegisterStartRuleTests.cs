using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers.Registers;

/// <summary>
/// The start rule that a record states holds for a register as it does for the slip. Three working days after Wednesday 12/8/2026 are 13, 14 and 17/8; counted
/// from the next working day, which is then not counted, 14, 17 and 18/8.
/// </summary>
public sealed class RegisterStartRuleTests
{
    private const string Words = "03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ; trường hợp nhận hồ sơ sau HH giờ thì tính từ ngày làm việc tiếp theo";
    private static readonly DeadlineCalculator Calculator = new(WorkingCalendar.VietnamPublicSector);
    private static readonly Procedure Record = SampleProcedure.Clean with
    {
        Cases = [],
        Channels = [SampleProcedure.Row(SubmissionMethod.InPerson, 3, Stated(15))],
    };

    private static readonly RegisterDossier Row =
        new() { Code = "R", ProcedureCode = Record.Code.Value, Received = At("2026-08-12T16:30"), Result = At("2026-08-18T10:00") };

    [Theory]
    [InlineData("2026-08-12T15:00", "2026-08-17T17:00", "2026-08-17", "")] // exactly at the hour is in time for that day
    [InlineData("2026-08-12T15:00", "2026-08-18T10:00", "2026-08-17", "DL-404")]
    [InlineData("2026-08-12T16:30", "2026-08-18T10:00", "2026-08-18", "")]
    [InlineData("2026-08-12T16:30", "2026-08-19T10:00", "2026-08-18", "DL-404")]
    public void Whoever_answers_on_the_day_that_the_record_gives_is_not_late(string received, string result, string due, string code)
    {
        var answer = Judge(Record).Judge(Row with { Received = At(received), Result = At(result) }, At("2026-08-30T17:00"));
        answer.LegalDue!.ToString().Should().Be(due);
        answer.Findings.Where(finding => !finding.IsToBeChecked).Select(finding => finding.Code["CCHC-".Length..]).Should()
            .Equal(code.Length == 0 ? [] : [code]);
        answer.IsLate.Should().Be(code.Length > 0);
        var slip = (Deadline.Due)Calculator.Compute(Record.SelectTimes().Options[0].ToRequest(At(received)));
        answer.LegalDue.Date.Should().Be(slip.Date, "the slip promises that day");
    }

    [Fact]
    public void It_holds_too_where_the_row_states_the_time() =>
        Judge(Record).Judge(Row with { Time = new ProcessingTime.WorkingDays(3) }, At("2026-08-30T17:00")).LegalDue!.ToString().Should().Be("2026-08-18");

    [Fact]
    public void Of_two_hours_in_a_record_the_earlier_holds_for_all_its_times()
    {
        var record = Record with
        {
            Channels = [SampleProcedure.Row(SubmissionMethod.InPerson, 3, Stated(16)), SampleProcedure.Row(SubmissionMethod.Online, 2, Stated(15))],
        };
        RegisterTerms? Of(Procedure of, SubmissionMethod? channel = null) => RegisterTerms.Of(new ProcedureCatalogue([of]))(Row with { Channel = channel });
        Of(record)!.StartRule!.Start.CutOff.Should().Be(new LocalTime(15, 0));
        Judge(record).Judge(Row with { Received = At("2026-08-12T15:30") }, At("2026-08-30T17:00")).LegalDue!.ToString().Should().Be("2026-08-18");
        Of(record, SubmissionMethod.InPerson)!.StartRule!.Start.CutOff.Should().Be(new LocalTime(16, 0));
        Of(Record with { Channels = [SampleProcedure.Row(SubmissionMethod.InPerson, 3)] })!.StartRule.Should().BeNull();
    }

    /// <summary>NĐ 297/2025/NĐ-CP art. 6.3: the last hour counts from the next working day, 15:30 does not, whatever the record says.</summary>
    [Theory]
    [InlineData("2026-08-12T15:30", "2026-08-17")]
    [InlineData("2026-08-12T16:30", "2026-08-18")]
    public void Rules_with_a_start_of_their_own_go_before_the_record(string received, string due) =>
        Judge(Record).Judge(Row with { RulesName = "inter-agency-297", Received = At(received) }, At("2026-08-30T17:00")).LegalDue!.ToString().Should().Be(due);

    [Fact]
    public void A_register_of_days_without_hours_accuses_nobody_by_the_hour()
    {
        var days = Row with { Received = At("2026-08-12T00:00"), Content = RegisterContent.All & ~RegisterContent.Hours };
        var answer = Judge(Record).Judge(days, At("2026-08-30T17:00"));
        (answer.Verdict, answer.IsLate).Should().Be((RegisterVerdict.NoVerdict, null), "received after 15:00 it was in time");
    }

    /// <summary>A rule of one's own that the options choose by field or procedure holds for the clock as for the calculator.</summary>
    [Fact]
    public void What_the_options_choose_for_a_dossier_holds_for_its_clock()
    {
        var own = StartRules.NextDayAfter15 with { Id = "own", FieldCodes = ["G15-TP99"] };
        var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector, new DeadlineOptions { StartRules = StartRules.BuiltIn.With(own) });
        var judge = new RegisterJudge(calculator);
        var row = Row with { ProcedureCode = null, Time = new ProcessingTime.WorkingDays(3), FieldCode = "G15-TP99" };
        judge.Judge(row, At("2026-08-30T17:00")).LegalDue!.ToString().Should().Be("2026-08-18");
        judge.Explain(row, At("2026-08-30T17:00"))!.LegalDue!.ToString().Should().Be("2026-08-18");
        judge.Judge(row with { FieldCode = "G15-TP98" }, At("2026-08-30T17:00")).LegalDue!.ToString().Should().Be("2026-08-17");
        calculator.Compute(new DeadlineRequest { Time = row.Time!, Received = row.Received!.Value, FieldCode = "G15-TP99" }).Should().BeOfType<Deadline.Due>()
            .Which.Date.Should().Be(Dates.Day("2026-08-18"));
    }

    private static RegisterJudge Judge(Procedure procedure) => new(Calculator) { Terms = RegisterTerms.Of(new ProcedureCatalogue([procedure])) };

    private static string Stated(int hour) => Words.Replace("HH", hour.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static LocalDateTime At(string moment) => Dates.Moment(moment);
}
