using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Indicators;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators;

/// <summary>Where QĐ 766/QĐ-TTg (from 23/6/2022, second hand) departs from the natural reading, each by one dossier of quarter 3 of 2026.</summary>
public sealed class Decision766DepartureTests
{
    private static readonly IndicatorSet Set = IndicatorSets.Find("766")!;

    /// <summary>Received on Monday 03/8/2026, due on 17/8.</summary>
    private static readonly RegisterDossier Plain = new()
    {
        Code = "H-1",
        ProcedureCode = "1.000001",
        Time = new ProcessingTime.WorkingDays(10),
        Channel = SubmissionMethod.Online,
        Received = At(8, 3),
        Promised = new DossierDue(new LocalDate(2026, 8, 17)),
    };

    [Theory]
    [InlineData(17, 1)]
    [InlineData(18, 0)]
    public void An_end_on_the_day_of_the_appointment_is_in_time_and_on_the_next_is_late(int day, int inTime) =>
        InTime(Plain with { Result = At(8, day, 23) }).Should().Be(inTime);

    [Theory]
    [InlineData(12, 1)]
    [InlineData(18, 0)]
    public void Awaiting_a_supplement_counts_as_ended_on_the_day_of_the_request(int day, int inTime) =>
        InTime(With(Asked("a", day))).Should().Be(inTime, "though 30/9 is long past the appointment");

    [Fact]
    public void Awaiting_a_supplement_since_before_the_period_counts_in_the_period_of_the_request_alone()
    {
        var dossier = With(new DossierEvent.SupplementRequested { Id = "a", At = new LocalDateTime(2026, 6, 24, 9, 0), Content = "x" }) with { Received = new(2026, 6, 22, 9, 0), Promised = new DossierDue(new(2026, 7, 6)) };
        Processed(dossier).Should().Be(0);
        Count(dossier, "2.1", from: new LocalDate(2026, 4, 1), asOf: new LocalDateTime(2026, 6, 30, 17, 0)).Should().Be((1, 1));
    }

    [Fact]
    public void A_second_supplement_request_is_late_even_when_the_result_came_in_time()
    {
        var once = With(Asked("a", 4), Came("b", 5)) with { Result = At(8, 10) };
        var twice = With(Asked("a", 4), Came("b", 5), Asked("c", 6), Came("d", 7)) with { Result = At(8, 10) };
        (InTime(once), InTime(twice)).Should().Be((1, 0));
        Count(twice, "2.1b").Should().Be((1, 1), "the other reading makes late only what is not done");
        Count(With(Asked("a", 4), Came("b", 5), Asked("c", 6)), "2.1b").Should().Be((0, 1), "by both readings");
    }

    [Fact]
    public void Refused_stopped_and_withdrawn_after_the_receipt_count()
    {
        Count(Plain with { Refused = At(8, 10), RefusalReason = "x" }, "2.1").Should().Be((1, 1));
        Count(Plain with { Refused = At(8, 25), RefusalReason = "x" }, "2.1").Should().Be((0, 1));
        Count(With(new DossierEvent.StoppedByApplicant { Id = "a", At = At(8, 10) }), "2.1").Should().Be((1, 1));
        Count(With(new DossierEvent.Paused { Id = "a", At = At(8, 10), Reason = "x" }), "2.1").Should().Be((1, 1), "an open stop is the end of processing");
        Count(With(new DossierEvent.Paused { Id = "a", At = At(8, 10), Reason = "x" }, new DossierEvent.Resumed { Id = "b", At = At(8, 11) }), "2.1").Should().Be((0, 1), "one that was resumed is not");
    }

    [Fact]
    public void Not_received_or_refused_at_the_desk_does_not_count()
    {
        Processed(Plain with { Received = null, Submitted = At(8, 3) }).Should().Be(0);
        Processed(Plain with { Status = 3 }).Should().Be(0);
    }

    [Fact]
    public void Processed_comes_before_handed_over_and_handed_over_before_refused()
    {
        InTime(Plain with { Result = At(8, 17), Returned = At(8, 28) }).Should().Be(1);
        InTime(Plain with { Returned = At(8, 17) }).Should().Be(1);
        InTime(Plain with { Returned = At(8, 18), Refused = At(8, 10), RefusalReason = "x" }).Should().Be(0);
    }

    [Fact]
    public void The_time_of_a_supplement_is_taken_off_the_end()
    {
        var dossier = With(Asked("a", 6), Came("b", 12)) with { Result = At(8, 23) };
        InTime(dossier).Should().Be(1, "23/8 less six days is 17/8");
        InTime(dossier with { Result = At(8, 24) }).Should().Be(0);
    }

    [Theory]
    [InlineData(17, 1)]
    [InlineData(18, 0)]
    public void Without_an_appointment_the_working_days_used_are_held_to_the_longest_time_by_law(int day, int inTime) =>
        InTime(Plain with { Promised = null, Result = At(8, day) }).Should().Be(inTime, "ten working days after 03/8 end on 17/8");

    [Fact]
    public void Without_an_appointment_and_a_time_nobody_can_tell_and_it_is_not_in_time()
    {
        var dossier = Plain with { Promised = null, Time = null, Result = At(8, 4) };
        Count(dossier, "2.1").Should().Be((0, 1));
        Value(dossier, "2.1").LeftOut.Should().BeEmpty("it is in the denominator");
        Value(dossier, "5.4", ("dossiersComplained", 0)).Numerator.Should().Be(ExactNumber.One, "and nobody calls it late");
    }

    [Theory]
    [InlineData(29, 0)]
    [InlineData(30, 1)]
    public void A_running_dossier_is_measured_at_the_last_day_of_the_period(int due, int inTime) =>
        InTime(Plain with { Promised = new DossierDue(new LocalDate(2026, 9, due)) }).Should().Be(inTime);

    [Fact]
    public void A_status_that_says_ended_without_a_day_cannot_be_told() => Count(Plain with { Status = 9 }, "2.1").Should().Be((0, 1));

    [Fact]
    public void A_missing_channel_is_in_person()
    {
        Count(Plain with { Channel = null, Result = At(8, 10) }, "3.3b").Should().Be((1, 1));
        Count(Plain with { Channel = SubmissionMethod.InPerson, Result = At(8, 10) }, "3.3b").Should().Be((1, 1));
        Count(Plain with { Result = At(8, 10) }, "3.3b").Should().Be((0, 1));
    }

    [Fact]
    public void An_online_dossier_without_an_electronic_result_is_not_filed_online()
    {
        (string, ExactNumber)[] stated = [("synchronisedInPeriod", 1), ("reportedDossiers", 1)];
        var dossier = Plain with { Result = At(8, 10) };
        Value(dossier with { HasElectronicResult = true }, "3.3", stated).Numerator.Should().Be(ExactNumber.One);
        Value(dossier with { HasElectronicResult = false }, "3.3", stated).Numerator.Should().Be(ExactNumber.Zero);
        Value(dossier with { HasElectronicResult = null }, "3.3", stated).Value.Should().BeNull("nobody says");
        Value(dossier with { HasElectronicResult = false, ProcedureCode = "1.000004" }, "3.3", stated).Numerator.Should().Be(ExactNumber.One, "procedure 4 ends without a paper");
    }

    [Fact]
    public void The_share_filed_online_is_times_the_share_synchronised() =>
        Value(Plain with { Result = At(8, 10), HasElectronicResult = true }, "3.3", ("synchronisedInPeriod", 1), ("reportedDossiers", 4)).Value.Should().Be((ExactNumber)25);

    [Fact]
    public void An_apology_with_a_new_appointment_does_not_move_the_appointment() =>
        InTime(With(new DossierEvent.ExtendedWithApology { Id = "a", At = At(8, 14), Promised = new DossierDue(new(2026, 8, 24)), Reason = "x" }) with { Result = At(8, 20) }).Should().Be(0);

    private static LocalDateTime At(int month, int day, int hour = 9) => new(2026, month, day, hour, 0);

    private static DossierEvent.SupplementRequested Asked(string id, int day) => new() { Id = id, At = At(8, day), Content = "x" };

    private static DossierEvent.Supplemented Came(string id, int day) => new() { Id = id, At = At(8, day) };

    private static RegisterDossier With(params DossierEvent[] events) => Plain with { Events = events };

    private static int InTime(RegisterDossier dossier) => Count(dossier, "2.1").InTime;

    private static int Processed(RegisterDossier dossier) => Count(dossier, "2.1").Of;

    private static (int InTime, int Of) Count(RegisterDossier dossier, string id, LocalDate? from = null, LocalDateTime? asOf = null)
    {
        var value = Value(dossier, id, from, asOf, []);
        return ((int)value.Numerator!.Value.ToDecimal(), (int)value.Denominator!.Value.ToDecimal());
    }

    private static IndicatorValue Value(RegisterDossier dossier, string id, params (string Name, ExactNumber Value)[] stated) => Value(dossier, id, null, null, stated);

    private static IndicatorValue Value(RegisterDossier dossier, string id, LocalDate? from, LocalDateTime? asOf, IReadOnlyList<(string Name, ExactNumber Value)> stated)
    {
        var counter = new IndicatorCounter([Set], WorkedProvince.Options() with { From = from ?? WorkedProvince.From });
        counter.Add(WorkedProvince.Judge.Judge(dossier, asOf ?? WorkedProvince.To.At(new LocalTime(17, 0))));
        return Set.Values(counter.Whole().With(stated.ToDictionary(item => item.Name, item => item.Value))).Single(value => value.Indicator.Id == id);
    }
}
