using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using NodaTime.Text;

namespace Cchc.Core.Tests.Deadlines.Times;

/// <summary>The edges of what a time may be and of when it begins: on both sides of every limit, and what is said of a wrong argument.</summary>
public sealed class TimeEdgesTests
{
    private static readonly WorkingTime Hours = new(WorkingCalendar.VietnamPublicSector, OfficeTimetable.Default); // 08:00-12:00, 13:00-17:00

    [Theory]
    [InlineData("receipt-day-excluded", "2026-08-24T23:00", "2026-08-24T23:00")]
    [InlineData("receipt-day-excluded", "2026-08-29T10:00", "2026-08-29T10:00")] // a Saturday
    [InlineData("next-day-after-15", "2026-08-24T06:59", "2026-08-24T08:00")] // before the office opens no time runs
    [InlineData("next-day-after-15", "2026-08-24T08:00", "2026-08-24T08:00")]
    [InlineData("next-day-after-15", "2026-08-24T08:01", "2026-08-24T08:01")]
    [InlineData("next-day-after-15", "2026-08-24T15:00", "2026-08-24T15:00")]
    [InlineData("next-day-after-15", "2026-08-24T15:00:01", "2026-08-25T08:00")]
    [InlineData("next-day-after-15", "2026-08-28T15:01", "2026-09-03T08:00")] // a Friday before the days off of National Day
    [InlineData("next-day-after-15", "2026-08-30T09:00", "2026-09-03T08:00")]
    [InlineData("online-after-17", "2026-08-24T07:00", "2026-08-24T08:00")]
    [InlineData("online-after-17", "2026-08-24T17:00", "2026-08-24T17:00")]
    [InlineData("online-after-17", "2026-08-24T17:01", "2026-08-25T08:00")]
    [InlineData("online-after-17", "2026-08-30T09:00", "2026-09-03T08:00")]
    [InlineData("last-hour", "2026-08-24T15:59:59", "2026-08-24T15:59:59")]
    [InlineData("last-hour", "2026-08-24T16:00", "2026-08-25T08:00")]
    [InlineData("last-hour", "2026-08-24T18:00", "2026-08-25T08:00")]
    [InlineData("last-hour", "2026-08-30T09:00", "2026-09-03T08:00")]
    [InlineData("next-session", "2026-08-24T11:59", "2026-08-24T11:59")]
    [InlineData("next-session", "2026-08-24T12:00", "2026-08-24T13:00")]
    [InlineData("next-session", "2026-08-24T17:30", "2026-08-25T08:00")]
    public void A_rule_moves_the_moment(string rule, string received, string begins) =>
        StartRules.BuiltIn.Find(rule)!.Start.Apply(Dates.Moment(received), Hours).Should().Be(Dates.Moment(begins));

    [Theory]
    [InlineData("2026-08-30T09:00", "2026-09-03T08:00", true, "15:00", "00:00", null)] // a Sunday
    [InlineData("2026-08-30T09:00", "2026-09-03T08:00", false, "15:00", "00:00", null)]
    [InlineData("2026-08-30T09:00", "2026-09-03T08:00", false, null, "01:00", null)]
    [InlineData("2026-08-30T09:00", "2026-09-03T08:00", true, null, "00:00", null)]
    [InlineData("2026-08-30T06:00", "2026-08-30T06:00", false, null, "00:00", "07:30")]
    [InlineData("2026-08-24T06:00", "2026-08-24T07:30", false, null, "00:00", "07:30")]
    [InlineData("2026-08-24T20:00", "2026-08-24T20:00", false, null, "00:00", "07:30")]
    [InlineData("2026-08-24T20:00", "2026-08-24T20:00", true, null, "00:00", null)]
    [InlineData("2026-08-24T06:00", "2026-08-24T08:00", true, null, "00:00", null)]
    [InlineData("2026-08-24T20:00", "2026-08-24T20:00", false, null, "00:00", null)]
    [InlineData("2026-08-24T06:00", "2026-08-24T06:00", false, null, "00:00", null)]
    [InlineData("2026-08-24T15:30", "2026-08-25T07:30", false, "15:00", "01:00", "07:30")]
    [InlineData("2026-08-24T16:00", "2026-08-25T08:00", false, "16:30", "01:00", null)]
    [InlineData("2026-08-24T15:59", "2026-08-24T15:59", false, "16:30", "01:00", null)]
    public void A_rule_of_ones_own_moves_the_moment(string received, string begins, bool daysOff, string? cutOff, string before, string? opening)
    {
        static LocalTime? Of(string? time) => time is null ? null : LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time).Value;
        var closing = Of(before)!.Value;
        var start = new ClockStart { DaysOffMove = daysOff, CutOff = Of(cutOff), BeforeClosing = Duration.FromTicks(closing.TickOfDay), OpeningAt = Of(opening) };
        start.Apply(Dates.Moment(received), Hours).Should().Be(Dates.Moment(begins));
    }

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public void A_rule_is_in_force_on_its_first_and_last_day(string received, bool expected)
    {
        var rule = StartRules.LastHour with { InForceFrom = Dates.Day("2026-01-01"), InForceThrough = Dates.Day("2026-06-30") };
        rule.IsInForce(Dates.Day(received)).Should().Be(expected);
        (rule with { InForceFrom = null, InForceThrough = null }).IsInForce(Dates.Day(received)).Should().BeTrue();
        (rule with { InForceFrom = null }).IsInForce(Dates.Day("2020-01-01")).Should().BeTrue();
        (rule with { InForceThrough = null }).IsInForce(Dates.Day("2030-01-01")).Should().BeTrue();
    }

    [Fact]
    public void The_built_in_rules_are_told_whole() => WholeText.Compare(StartRules.BuiltIn.All.Select(rule => (rule.Id, (object?)new List<string>
    {
        $"{rule.Title.Vi} | {rule.Title.En}", $"{rule}", $"{rule.Confidence}, from {Iso(rule.InForceFrom)} through {Iso(rule.InForceThrough)}, first day counted: {rule.CountsFirstDay}",
        $"{rule.Start}",
    })), "Deadlines", "Times", "Whole", "start-rules.txt");

    [Fact]
    public void A_set_of_rules_needs_one_and_each_an_identifier()
    {
        var nameless = StartRules.LastHour with { Id = " " };
        var rules = () => new StartRules(null!);
        rules.Should().Throw<ArgumentNullException>().WithParameterName("all");
        foreach (var wrong in new StartRule[][] { [], [null!], [nameless], [StartRules.LastHour, nameless], [nameless, StartRules.LastHour] })
        {
            FluentActions.Invoking(() => new StartRules(wrong)).Should().Throw<ArgumentException>().WithMessage("There is no rule, or a rule is null or has no identifier.*")
                .WithParameterName("all");
        }

        FluentActions.Invoking(() => StartRules.BuiltIn.With(null!)).Should().Throw<ArgumentNullException>().WithParameterName("rules");
        foreach (var wrong in new StartRule[][] { [null!], [nameless], [StartRules.LastHour, nameless] })
        {
            FluentActions.Invoking(() => StartRules.BuiltIn.With(wrong)).Should().Throw<ArgumentException>().WithMessage("A rule is null or has no identifier.*")
                .WithParameterName("rules");
        }
    }

    [Fact]
    public void A_rule_takes_the_place_of_one_with_its_identifier_and_others_come_last()
    {
        var first = StartRules.ReceiptDayExcluded with { Source = "1" };
        var last = StartRules.CompetentAgency with { Source = "2" };
        var another = StartRules.LastHour with { Id = "another" };
        var rules = StartRules.BuiltIn.With(another, first, last);
        rules.All.Should().HaveCount(StartRules.BuiltIn.All.Count + 1);
        rules.All[0].Should().BeSameAs(first);
        rules.All[^2].Should().BeSameAs(last);
        rules.All[^1].Should().BeSameAs(another);
        rules.Find("another").Should().BeSameAs(another);
        rules.Find("nothing").Should().BeNull();
        rules.Find(null).Should().BeNull();
        StartRules.BuiltIn.With().Should().Be(StartRules.BuiltIn);
        rules.Should().NotBe(StartRules.BuiltIn);
        rules.Equals((object)StartRules.BuiltIn.With(another, first, last)).Should().BeTrue();
        rules.GetHashCode().Should().Be(StartRules.BuiltIn.With(another, first, last).GetHashCode());
        new object?[] { null, "rules" }.Should().NotContain(other => StartRules.BuiltIn.Equals(other));
    }

    [Fact]
    public void Of_rules_that_fit_the_procedure_comes_before_the_field_and_the_later_before_the_earlier()
    {
        var day = Dates.Day("2026-03-02");
        StartRule Of(string id, string[]? fields = null, string[]? procedures = null, string? from = null) => StartRules.ReceiptDayExcluded with
        {
            Id = id, FieldCodes = fields ?? [], ProcedureCodes = procedures ?? [], InForceFrom = from is null ? null : Dates.Day(from),
        };
        var rules = new StartRules([Of("first"), Of("procedure", procedures: ["1"]), Of("field", ["G"]), Of("later field", ["G", "H"]), Of("future field", ["G"], from: "2027-01-01"),
            Of("future", procedures: ["1", "2"], from: "2027-01-01")]);
        rules.Choose("1", "G", day).Id.Should().Be("procedure");
        rules.Choose(null, "G", day).Id.Should().Be("later field");
        rules.Choose("3", "H", day).Id.Should().Be("later field");
        rules.Choose("2", "G", day).Id.Should().Be("later field");
        rules.Choose("2", "G", Dates.Day("2027-01-01")).Id.Should().Be("future");
        rules.Choose("1", null, day).Id.Should().Be("procedure");
        rules.Choose("2", null, day).Id.Should().Be("first");
        rules.Choose(null, null, day).Id.Should().Be("first");
        new StartRules([Of("only", procedures: ["1"], from: "2027-01-01")]).Choose("1", "G", day).Id.Should().Be("only");
        new StartRules([Of("a", ["G"]), Of("b")]).Choose(null, "G", day).Id.Should().Be("a");
        new StartRules([Of("a"), Of("b", procedures: ["1"])]).Choose("1", "1", day).Id.Should().Be("b");
    }

    [Theory]
    [InlineData("1", "WORKING_DAY", "“1 ngày làm việc”", "“1 working day”")]
    [InlineData("2", "DAY", "“2 ngày”", "“2 days”")]
    [InlineData("0.5", "HOUR", "“0,5 giờ”", "“0.5 hours”")]
    [InlineData("01", "WEEK", "“1 tuần”", "“1 week”")]
    [InlineData("3", "MONTH", "“3 tháng”", "“3 months”")]
    [InlineData("3", "YEAR", "“3 năm”", "“3 years”")]
    [InlineData("3", "MINUTE", "“3 phút”", "“3 minutes”")]
    [InlineData("1", "OTHER", "“1”, đơn vị “khác”", "“1”, unit “other”")]
    [InlineData("x", "DAY", "“x”, đơn vị “ngày”", "“x”, unit “day”")]
    [InlineData("1", "FORTNIGHT", "“1”, đơn vị “FORTNIGHT”", "“1”, unit “FORTNIGHT”")]
    [InlineData("", "DAY", "không ghi số, đơn vị “ngày”", "no number, unit “day”")]
    [InlineData(" ", "OTHER", "không ghi số, đơn vị “khác”", "no number, unit “other”")]
    [InlineData("", "", "“”", "“”")]
    [InlineData(" 5 ", "", "“5”", "“5”")]
    public void A_value_of_a_record_is_quoted_with_its_unit(string value, string unit, string vi, string en) =>
        RecordUnits.Quote(value, unit).Should().Be(new BilingualText(vi, en));

    [Theory]
    [InlineData("1 WORKING_DAY", "“1 ngày làm việc”", "“1 working day”")]
    [InlineData("1 OTHER", "“1”, đơn vị “khác”", "“1”, unit “other”")]
    [InlineData("OTHER", "không ghi số, đơn vị “khác”", "no number, unit “other”")]
    [InlineData(" OTHER", "không ghi số, đơn vị “khác”", "no number, unit “other”")]
    [InlineData("theo mô tả", "“theo mô tả”", "“theo mô tả”")]
    [InlineData("5 other", "“5 other”", "“5 other”")]
    [InlineData("", "“”", "“”")]
    public void A_text_of_a_record_is_quoted_with_its_unit(string words, string vi, string en) => RecordUnits.Quote(words).Should().Be(new BilingualText(vi, en));

    [Fact]
    public void Stages_are_lengths_of_time()
    {
        var part = new ProcessingTime.WorkingDays(1);
        FluentActions.Invoking(() => new ProcessingTime.Stages((IEnumerable<ProcessingTime>)null!)).Should().Throw<ArgumentNullException>().WithParameterName("parts");
        FluentActions.Invoking(() => new ProcessingTime.Stages(null!)).Should().Throw<ArgumentNullException>().WithParameterName("parts");
        FluentActions.Invoking(() => new ProcessingTime.Stages([])).Should().Throw<ArgumentException>().WithMessage("At least one stage is needed.*").WithParameterName("parts");
        FluentActions.Invoking(() => new ProcessingTime.Stages([part, null!])).Should().Throw<ArgumentException>().WithMessage("A stage is null.*").WithParameterName("parts");
        foreach (var wrong in new ProcessingTime[]
        {
            new ProcessingTime.SameDay(null), new ProcessingTime.FixedDate(Dates.Day("2026-12-15")), new ProcessingTime.YearlyDate(new AnnualDate(12, 15)),
            new ProcessingTime.Stages([part]), new ProcessingTime.NotStated("x"), new ProcessingTime.Unreadable("x"),
        })
        {
            FluentActions.Invoking(() => new ProcessingTime.Stages([part, wrong])).Should().Throw<ArgumentException>()
                .WithMessage($"A stage must be a length of time, not \"{wrong}\".*").WithParameterName("parts");
        }
    }

    [Fact]
    public void A_wrong_argument_is_named()
    {
        FluentActions.Invoking(() => ProcessingTime.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => ProcessingTime.Parse("năm hôm")).Should().Throw<FormatException>().WithMessage("\"năm hôm\" is not a processing time*");
        FluentActions.Invoking(() => TimeExpression.Read(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        TimeExpression.TryRead(null, out var none).Should().BeFalse();
        none.Should().BeNull();
    }

    [Fact]
    public void A_plain_statement_has_at_most_600_letters()
    {
        const string Start = "5 ngày kể từ ngày nhận";
        var text = Start + string.Concat(Enumerable.Repeat(" đủ", (600 - Start.Length) / 3));
        var longest = text + new string('.', 600 - text.Length);
        longest.Length.Should().Be(600);
        ProcessingTime.TryParse(longest, out var time).Should().BeTrue();
        time.Should().Be(new ProcessingTime.CalendarDays(5));
        ProcessingTime.TryParse(longest + ".", out _).Should().BeFalse();
    }

    private static string Iso(LocalDate? day) => day is { } one ? Dates.Iso(one) : "-";
}
