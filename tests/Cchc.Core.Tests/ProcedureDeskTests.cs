using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;

namespace Cchc.Core.Tests;

/// <summary>The door gives what the types behind it give, and chooses nothing silently.</summary>
public sealed class ProcedureDeskTests
{
    private static readonly ProcedureDesk Desk = new();
    private static readonly LocalDateTime Received = new(2026, 8, 28, 16, 30);
    private static readonly DateTimeOffset Moment = new(2026, 8, 28, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("5 ngày làm việc")]
    [InlineData("03 ngày làm việc")]
    [InlineData("3,5 ngày làm việc")]
    [InlineData("15 ngày")]
    [InlineData("2 tháng")]
    [InlineData("16 giờ làm việc")]
    [InlineData("trong ngày làm việc")]
    public void Short_words_are_what_the_calculator_answers(string words)
    {
        var expected = (Deadline.Due)Desk.Calculator.Compute(ProcessingTime.Parse(words), Received);
        Desk.DueDate(Received, words).Should().Be(expected.Date);
        Desk.Explain(Received, words).Should().BeEquivalentTo(expected);
        Desk.DueDate(Moment, words).Should().Be(expected.Date);
        Desk.DueDate(Moment.UtcDateTime, words).Should().Be(expected.Date);
        Desk.Explain(Moment, words).Should().BeEquivalentTo(expected);
        Desk.Explain(Moment.UtcDateTime, words).Should().BeEquivalentTo(expected);
    }

    [Theory]
    [InlineData("15 ngày (kể từ ngày nhận đủ hồ sơ)", 15)]
    [InlineData("15 ngày, tính từ ngày nhận hồ sơ hợp lệ.", 15)]
    [InlineData("Trong thời hạn 20 ngày, kể từ ngày nhận đủ hồ sơ hợp lệ", 20)]
    [InlineData("5 ngày.", 5)]
    public void A_number_of_days_may_go_on_as_sentences_do(string words, int days) =>
        Desk.Explain(Received, words).Time.Should().Be(new ProcessingTime.CalendarDays(days));

    [Fact]
    public void Marks_that_are_missing_in_part_are_put_back() => Desk.Explain(Received, "5 ngày làm viec").Time.Should().Be(new ProcessingTime.WorkingDays(5));

    [Fact]
    public void Sentences_of_records_are_read_with_their_rule_of_the_first_day()
    {
        Desk.DueDate(Received, "Không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ").Should().Be(new LocalDate(2026, 9, 9));
        const string late = "Trong 03 ngày làm việc; trường hợp nhận hồ sơ sau 15 giờ thì tính từ ngày làm việc tiếp theo";
        var read = TimeExpression.Read(late);
        read.StartRule.Should().NotBeNull();
        var expected = Desk.Calculator.Compute(new DeadlineRequest { Time = read.Alternatives[0].DueTime, Received = Received, StartRule = read.StartRule });
        Desk.Explain(Received, late).Should().BeEquivalentTo(expected);
    }

    [Theory]
    [InlineData("", "\"\" states no processing time*")]
    [InlineData("theo quy định", "\"theo quy định\" states no processing time that can be read: expected*5 ngày làm việc*")]
    [InlineData("Không quá 07 ngày làm việc; trường hợp cần xác minh thì không quá 15 ngày làm việc", "*07 ngày làm việc*15 ngày làm việc*Choose*")]
    [InlineData("10 ngày làm việc kể từ ngày có kết quả thi", "*10 ngày làm việc*counted from the receipt*")]
    [InlineData("5 ngày làm viêk", "\"5 ngày làm viêk\" does not surely state*")]
    [InlineData("5 ngày làm vi?c", "*does not surely state*")]
    [InlineData("5 ngày lm việc", "*does not surely state*")]
    [InlineData("5 ngày l/v", "*does not surely state*")]
    [InlineData("5 ngày làm-việc", "*does not surely state*")]
    [InlineData("5 ngày abc", "*does not surely state*")]
    [InlineData("5 ngày (không tính thứ 7, chủ nhật)", "*does not surely state*")]
    [InlineData("5 ngày, không tính ngày nghỉ", "*does not surely state*")]
    [InlineData("5 ngày làm việc, 2 giờ", "*does not surely state*")]
    [InlineData("05 ngày làm việc, có thể gia hạn không quá 10 ngày làm việc", "*Extension*")]
    public void Words_without_one_sure_time_are_quoted(string words, string message) =>
        FluentActions.Invoking(() => Desk.DueDate(Received, words)).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void A_day_without_an_hour_is_enough_where_the_hour_does_not_decide()
    {
        var friday = new LocalDate(2026, 8, 28);
        Desk.DueDate(friday, "5 ngày làm việc").Should().Be(new LocalDate(2026, 9, 9));
        Desk.DueDate(new LocalDate(2026, 8, 29), "5 ngày làm việc").Should().Be(Desk.DueDate(new LocalDateTime(2026, 8, 29, 10, 0), "5 ngày làm việc"), "a Saturday");
        Desk.Explain(friday, "5 ngày làm việc").Received.Should().Be(friday.At(OfficeHours.Default.Opening));

        FluentActions.Invoking(() => Desk.DueDate(friday, "trong ngày; nhận sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo")).Should().Throw<ArgumentException>()
            .WithMessage("2026-08-28 alone does not decide: received at*2026-08-28*2026-09-03*Give the hour*");
        FluentActions.Invoking(() => Desk.Explain(friday, "16 giờ làm việc")).Should().Throw<ArgumentException>().WithMessage("2026-08-28 alone*");
#if LIB_HAS_DATEONLY
        Desk.DueDate(new DateOnly(2026, 8, 28), "5 ngày làm việc").Should().Be(new DateOnly(2026, 9, 9));
        Desk.Explain(new DateOnly(2026, 8, 28), "5 ngày làm việc").Should().BeEquivalentTo(Desk.Explain(friday, "5 ngày làm việc"));
#endif
    }

    [Fact]
    public void A_DateTime_of_no_kind_never_becomes_a_moment_silently()
    {
        var typed = new DateTime(2026, 8, 28, 16, 30, 0, DateTimeKind.Unspecified);
        var time = new ProcessingTime.WorkingDays(5);
        var clock = new DossierClock(Desk.Calculator);
        var request = new DossierClockRequest { Time = time };
        var option = ProcedureTimes.SelectTimes(SampleCatalogue.Load().Find("1.001193")!).Options[0];
        Action[] calls =
        [
            () => Desk.DueDate(typed, "5 ngày"), () => Desk.Explain(typed, "5 ngày"), () => Desk.Explain(typed, SampleCatalogue.Load().Find("1.001193")!),
            () => Desk.Calculator.Compute(time, typed), () => clock.Compute(request, typed), () => option.ToRequest(typed),
        ];
        foreach (var call in calls)
        {
            call.Should().Throw<ArgumentException>().WithMessage("*kind Unspecified*");
        }
    }

    [Fact]
    public void Moments_reach_the_calculator_and_the_clock_as_times_in_Vietnam()
    {
        var time = new ProcessingTime.WorkingDays(5);
        var expected = Desk.Calculator.Compute(time, Received);
        Desk.Calculator.Compute(time, Moment).Should().BeEquivalentTo(expected);
        Desk.Calculator.Compute(time, Instant.FromDateTimeOffset(Moment)).Should().BeEquivalentTo(expected);
        Desk.Calculator.Compute(time, Moment.UtcDateTime).Should().BeEquivalentTo(expected);

        var option = ProcedureTimes.SelectTimes(SampleCatalogue.Load().Find("1.001193")!).Options[0];
        option.ToRequest(Moment).Received.Should().Be(Received);
        option.ToRequest(Moment.UtcDateTime).Received.Should().Be(Received);

        var clock = new DossierClock(Desk.Calculator);
        var request = new DossierClockRequest { Time = time, Events = [new DossierEvent.Received { Id = "1", At = Received }] };
        var now = new DateTimeOffset(2026, 8, 31, 17, 0, 0, TimeSpan.Zero); // 1 September in Vietnam
        var state = clock.Compute(request, new LocalDateTime(2026, 9, 1, 0, 0));
        clock.Compute(request, now).Should().BeEquivalentTo(state);
        clock.Compute(request, Instant.FromDateTimeOffset(now)).Should().BeEquivalentTo(state);
        clock.Compute(request, now.UtcDateTime).Should().BeEquivalentTo(state);
#if LIB_HAS_DATEONLY
        clock.Compute(request, new Stopped(now)).Should().BeEquivalentTo(state);
#endif
    }

    [Fact]
    public void A_procedure_is_explained_with_all_its_times()
    {
        foreach (var procedure in SampleCatalogue.Load().Procedures)
        {
            var times = ProcedureTimes.SelectTimes(procedure);
            var answers = Desk.Explain(Received, procedure);
            answers.Should().HaveCount(Math.Max(1, times.Options.Count));
            answers.Select(answer => answer.Time).Should().Equal(times.Options.Count == 0 ? [times.ToUndeterminedRequest(Received).Time] : times.Options.Select(option => option.Time));
            Desk.Explain(Moment, procedure).Select(answer => answer.Explanation.Count).Should().Equal(answers.Select(answer => answer.Explanation.Count));
        }

        var birth = Desk.Explain(Moment, SampleCatalogue.Load().Find("1.001193")!).Should().ContainSingle().Subject;
        birth.Should().BeOfType<Deadline.Due>().Which.Date.Should().Be(new LocalDate(2026, 9, 3));
    }

    [Fact]
    public void A_dossier_is_checked_against_rules_or_a_procedure()
    {
        var procedure = SampleCatalogue.Load().Procedures.First(item => InferredRules.Of(item).Rules is not null);
        var rules = InferredRules.Of(procedure).Rules!;
        var dossier = new Dossier { Items = [new DossierItem { Component = rules.Components[0].Id, Form = PaperForms.Original }] };
        Desk.Check(procedure, dossier).Should().BeEquivalentTo(DossierCheck.Of(rules, dossier));
        Desk.Check(rules, dossier, new DossierCheckOptions { IsOnline = true }).IsOnline.Should().BeTrue();

        var empty = procedure with { ComponentGroups = [] };
        FluentActions.Invoking(() => Desk.Check(empty, dossier)).Should().Throw<ArgumentException>().WithMessage($"No rules follow from the record of {procedure.Code}*");
    }

    [Fact]
    public void A_desk_has_the_calendar_and_the_options_of_its_own()
    {
        var calendar = WorkingCalendar.Create(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31), [], "mine");
        new ProcedureDesk(calendar).DueDate(Received, "5 ngày làm việc").Should().Be(new LocalDate(2026, 9, 4));
        Desk.Calculator.Calendar.Should().BeSameAs(WorkingCalendar.VietnamPublicSector);
        FluentActions.Invoking(() => new ProcedureDesk(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Desk.DueDate(Received, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Desk.Explain(Received, (Procedure)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Desk.Check((Procedure)null!, new Dossier())).Should().Throw<ArgumentNullException>();
    }

#if LIB_HAS_DATEONLY
    private sealed class Stopped(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
#endif
}
