using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Times;

public sealed class ProcedureTimesTests
{
    private static readonly ProcedureCatalogue Sample = SampleCatalogue.Load();
    private static readonly DeadlineCalculator Calculator = new(WorkingCalendar.VietnamPublicSector);

    [Fact]
    public void Birth_registration_takes_its_time_from_the_case_and_its_cut_off_from_the_text()
    {
        var option = Sample.Find("1.001193").SelectTimes().Options.Should().ContainSingle().Subject;
        option.Time.Should().Be(new ProcessingTime.SameDay(new LocalTime(15, 0)));
        option.OtherReading.Should().Be(new ProcessingTime.WorkingDays(1));
        option.Sources.Should().HaveCount(2).And.AllBeOfType<TimeSource.OfCase>();
        option.Origin.Vi.Should().Contain("1.001193.02").And.Contain("sau 15 giờ").And.Contain("“1”, đơn vị “khác”");
        option.FieldCode.Should().Be("G15-TP07");
    }

    [Theory]
    [InlineData("2026-08-28T16:30", "2026-09-03", null)] // both readings agree
    [InlineData("2026-08-28T10:00", "2026-08-28", "2026-09-03")] // they do not: the other is shown
    public void Birth_registration_shows_the_other_reading_where_it_differs(string received, string due, string? other)
    {
        var option = Sample.Find("1.001193").SelectTimes().Options.Single();
        var answer = (Deadline.Due)Calculator.Compute(option.ToRequest(Dates.Moment(received)));
        answer.Date.Should().Be(Dates.Day(due));
        answer.OtherReadings.Select(reading => Dates.Iso(reading.Date)).Should().Equal(other is null ? [] : [other]);
        answer.Explanation[0].Rule.Should().Be(DeadlineRules.TimeSource);
    }

    [Fact]
    public void Fifteen_HOUR_beside_the_words_is_the_cut_off()
    {
        var option = Sample.Find("2.000527").SelectTimes().Options.Should().ContainSingle().Subject;
        option.Time.Should().Be(new ProcessingTime.SameDay(new LocalTime(15, 0)));
        option.OtherReading.Should().Be(new ProcessingTime.WorkingHours(15));
    }

    [Fact]
    public void A_time_of_three_days_beside_the_words_stays_three_days() =>
        Sample.Find("1.011425").SelectTimes().Options.Select(option => option.Time).Should().Equal(
            new ProcessingTime.WorkingDays(3), new ProcessingTime.SameDay(new LocalTime(15, 0)));

    [Theory]
    [InlineData("15", "nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo", true)]
    [InlineData("16", "nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo", false)] // another hour: a duration
    public void Only_the_hour_of_the_text_is_a_cut_off_typed_as_a_duration(string hours, string text, bool cutOff) =>
        Of(hours, "HOUR", text, string.Empty).SelectTimes().Options[0].Time.Should().Be(cutOff ? new ProcessingTime.SameDay(new LocalTime(15, 0)) : new ProcessingTime.WorkingHours(decimal.Parse(hours, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_channel_does_not_borrow_the_cut_off_of_another()
    {
        var options = Of("1", "WORKING_DAY", "nhận sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo", "không có gì").SelectTimes().Options;
        options.Select(option => option.Time).Should().Equal(new ProcessingTime.SameDay(new LocalTime(15, 0)), new ProcessingTime.WorkingDays(1));
    }

    [Fact]
    public void An_empty_choice_of_cases_is_refused()
    {
        var select = () => Sample.Find("1.001193").SelectTimes([]);
        select.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_case_without_a_code_is_found_by_its_number()
    {
        var bare = new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = "x", Cases = [new ProcedureCase("", "a", new StatedTime(new ProcessingTime.WorkingDays(1), "1", "WORKING_DAY"))] };
        bare.FindCases("1").Should().ContainSingle();
        bare.FindCases("2").Should().BeEmpty();
    }

    private static Procedure Of(string value, string unit, string first, string second)
    {
        ProcessingTime time = unit == "HOUR" ? new ProcessingTime.WorkingHours(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)) : new ProcessingTime.WorkingDays(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        Channel Row(string text) => new() { Method = SubmissionMethod.Online, RawMethod = "ONLINE", Time = new StatedTime(time, value, unit), Description = text };
        return new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = "x", Channels = [Row(first), Row(second)] };
    }

    [Fact]
    public void Contradictions_are_options_and_a_choice_names_the_other()
    {
        var procedure = Sample.Find("1.115019");
        var all = procedure.SelectTimes();
        all.NeedsChoice.Should().BeTrue();
        all.Options.Select(option => option.Time).Should().Equal(new ProcessingTime.WorkingDays(3.5m), new ProcessingTime.WorkingDays(7));

        var online = procedure.SelectTimes(method: SubmissionMethod.Online).Options.Should().ContainSingle().Subject;
        online.Time.Should().Be(new ProcessingTime.WorkingDays(3.5m));
        online.Origin.Vi.Should().Contain("ghi khác").And.Contain("“7 ngày làm việc”");

        procedure.SelectTimes(procedure.FindCases("01")).Options.Single().Time.Should().Be(new ProcessingTime.WorkingDays(7));
        procedure.SelectTimes(procedure.FindCases("01"), SubmissionMethod.Online).NeedsChoice.Should().BeTrue();
    }

    [Fact]
    public void A_channel_that_cannot_be_read_falls_back_on_the_cases_and_says_so()
    {
        var option = Sample.Find("1.001193").SelectTimes(method: SubmissionMethod.Online).Options.Should().ContainSingle().Subject;
        option.Sources.Should().AllBeOfType<TimeSource.OfCase>();
        option.Origin.Vi.Should().Contain("trực tuyến").And.Contain("Không đọc được");
    }

    [Theory]
    [InlineData("1.001939.01", 1)]
    [InlineData("01", 1)]
    [InlineData("1", 1)]
    [InlineData("10", 1)]
    [InlineData("1.001939.99", 0)]
    [InlineData("", 0)]
    [InlineData("x", 0)]
    public void Cases_are_found_by_code_ending_or_number(string selector, int count) => Sample.Find("1.001939").FindCases(selector).Should().HaveCount(count);

    [Fact]
    public void A_repeated_case_code_gives_all_its_cases() => Sample.Find("1.013225").FindCases("01").Should().HaveCount(2);

    [Fact]
    public void No_time_at_all_is_an_answer_that_quotes_the_record()
    {
        var selection = Sample.Find("1.014000").SelectTimes();
        selection.Options.Should().BeEmpty();
        var answer = Calculator.Compute(selection.ToUndeterminedRequest(Dates.Moment("2026-08-28T09:00")));
        answer.Should().BeOfType<Deadline.Undetermined>();
        answer.Explanation[0].Text.Vi.Should().Contain("“0”, đơn vị “khác”");
        var bare = new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = "x" };
        Calculator.Compute(bare.SelectTimes().ToUndeterminedRequest(Dates.Moment("2026-08-28T09:00"))).Time.Should().Be(new ProcessingTime.NotStated(""));
    }

    [Fact]
    public void The_sample_shows_the_variety_of_real_records()
    {
        Sample.Findings.Should().NotContain(finding => finding.Severity == Core.Text.FindingSeverity.Error);
        Sample.Procedures.Count.Should().BeGreaterThanOrEqualTo(20);
        var times = Sample.Procedures.SelectMany(procedure => procedure.SelectTimes().Options).Select(option => option.Time.GetType().Name).Distinct();
        times.Should().Contain(["WorkingDays", "CalendarDays", "WorkingHours", "Months", "Years", "SameDay", "YearlyDate"]);
        Sample.Procedures.Should().OnlyContain(procedure => procedure.Agencies.Count > 0 && procedure.Results.Count > 0 && procedure.ComponentGroups.Count > 0);
    }

    [Fact]
    public void A_missing_procedure_is_named()
    {
        Sample.TryFind("9.999999", out _).Should().BeFalse();
        Sample.TryFind(null, out _).Should().BeFalse();
        var find = () => Sample.Find("9.999999");
        find.Should().Throw<KeyNotFoundException>().WithMessage("*\"9.999999\"*");
    }
}
