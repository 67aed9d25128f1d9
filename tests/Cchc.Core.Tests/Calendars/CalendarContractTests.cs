using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Calendars;

/// <summary>What the calendar refuses, each refusal once with what it says, and both edges of its range.</summary>
public sealed class CalendarContractTests
{
    private static readonly LocalDate First = new(2024, 2, 26); // a Monday of a leap year
    private static readonly LocalDate Last = new(2024, 3, 10); // a Sunday
    private static readonly WorkingCalendar Small = WorkingCalendar.Create(First, Last, [Off("2024-03-01")], "own 1");

    public static TheoryData<string> Refusals => new(Calls.Keys.ToArray());

    private static Dictionary<string, Action<LocalDate>> Calls { get; } = new()
    {
        ["IsWorkingDay"] = date => Small.IsWorkingDay(date),
        ["Day"] = date => Small.Day(date),
        ["Add"] = date => Small.Add(date, 0),
        ["Count from"] = date => Small.Count(date, First),
        ["Count to"] = date => Small.Count(First, date),
        ["Next"] = date => Small.Next(date),
        ["Previous"] = date => Small.Previous(date),
        ["NextOrSame"] = date => Small.NextOrSame(date),
        ["Days"] = date => Small.Days(First, date),
        ["SpecialDays"] = date => Small.SpecialDays(date, Last),
        ["CertaintyOf"] = date => Small.CertaintyOf(First, date),
        ["IsReceptionDay"] = date => Small.IsReceptionDay(date),
        ["OtherRecords"] = date => Small.OtherRecords(date),
        ["PartsOf"] = date => Small.PartsOf(date),
        ["PartsOfDays"] = date => Small.PartsOfDays(First, date),
        ["HoursOn"] = date => new WorkingTime(Small, OfficeTimetable.Default).HoursOn(date),
        ["SessionsOn"] = date => new WorkingTime(Small, OfficeTimetable.Default).SessionsOn(date),
        ["IsOpen"] = date => new WorkingTime(Small, OfficeTimetable.Default).IsOpen(date.At(LocalTime.Noon)),
        ["NextOpen"] = date => new WorkingTime(Small, OfficeTimetable.Default).NextOpen(date.At(LocalTime.Noon)),
        ["Count of hours"] = date => new WorkingTime(Small, OfficeTimetable.Default).Count(date.At(LocalTime.Noon), First.At(LocalTime.Noon)),
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_day_outside_is_refused_and_the_range_named(string call)
    {
        foreach (var outside in new[] { First.PlusDays(-1), Last.PlusDays(1), LocalDate.MinIsoValue, LocalDate.MaxIsoValue })
        {
            var error = FluentActions.Invoking(() => Calls[call](outside)).Should().Throw<CalendarRangeException>().Which;
            (error.Start, error.End).Should().Be((First, Last));
            error.Message.Should().Be($"{DateText.Iso(outside)} is out of range: this calendar covers 2024-02-26 to 2024-03-10.");
            Small.Covers(outside).Should().BeFalse();
        }
    }

    [Fact]
    public void A_result_outside_names_the_question()
    {
        FluentActions.Invoking(() => Small.Add(Last, 1)).Should().Throw<CalendarRangeException>().WithMessage("2024-03-10 + 1 working days is out of range: *");
        FluentActions.Invoking(() => Small.Previous(First)).Should().Throw<CalendarRangeException>()
            .WithMessage("2024-02-26 - 1 working days is out of range: *");
        FluentActions.Invoking(() => Small.Add(First, int.MinValue)).Should().Throw<CalendarRangeException>()
            .WithMessage("2024-02-26 - 2147483648 working days is out of range: *");
        FluentActions.Invoking(() => Small.NextOrSame(Last)).Should().Throw<CalendarRangeException>("no working day is left");
    }

    [Fact]
    public void Both_edges_belong_to_the_calendar()
    {
        Small.Covers(First).Should().BeTrue();
        Small.Covers(Last).Should().BeTrue();
        Small.Add(First, 0).Should().Be(First);
        Small.Add(Last, 0).Should().Be(Last, "zero gives the start itself, day off or not");
        Small.Count(First, Last).Should().Be(8, "27, 28, 29 February, then 4 to 8 March; 1 March is off");
        Small.Count(Last, First).Should().Be(-9, "26 February is counted backward, the last day is not");
        Small.Add(First, 8).Should().Be(new LocalDate(2024, 3, 8));
        Small.Add(Last, -9).Should().Be(First);
        Small.Add(new LocalDate(2024, 2, 28), 1).Should().Be(new LocalDate(2024, 2, 29));
        Small.Add(new LocalDate(2024, 2, 29), 1).Should().Be(new LocalDate(2024, 3, 4));
    }

    [Fact]
    public void A_range_that_runs_backward_is_empty()
    {
        Small.Days(Last, First).Should().BeEmpty();
        Small.SpecialDays(Last, First).Should().BeEmpty();
        Small.PartsOfDays(Last, First).Should().BeEmpty();
        Small.Days(First, First).Should().ContainSingle();
    }

    [Fact]
    public void What_no_calendar_can_be_made_of_is_refused_with_the_day()
    {
        Refused(() => WorkingCalendar.Create(Last, First, [], "x")).Should().StartWith("The end 2024-02-26 is before the start 2024-03-10.");
        Refused(() => WorkingCalendar.Create(new LocalDate(0, 12, 31), First, [], "x")).Should().Contain("is before the year 1.");
        Refused(() => WorkingCalendar.Create(new LocalDate(1900, 1, 1), new LocalDate(1900, 1, 1).PlusDays(65_535), [], "x"))
            .Should().Contain("is longer than 65535 days.");
        Refused(() => WorkingCalendar.Create(First, Last, [Off("2024-03-11")], "x")).Should().StartWith("2024-03-11 Nghỉ is outside 2024-02-26 to 2024-03-10.");
        Refused(() => WorkingCalendar.Create(First, Last, [Off("2024-03-01"), Off("2024-03-01") with { Id = "b" }], "x"))
            .Should().StartWith("2024-03-01 is a duplicate: ");
        Refused(() => WorkingCalendar.Create(First, Last, [Off("2024-03-01"), Off("2024-03-04") with { Id = "2024-03-01/publicHoliday" }], "x"))
            .Should().StartWith("The identifier \"2024-03-01/publicHoliday\" is a duplicate.");
        Refused(() => WorkingCalendar.Create(First, Last, [Off("2024-03-01") with { Kind = DayKind.WorkingDay }], "x"))
            .Should().Contain("only days that differ from the ordinary week are given");
        Refused(() => WorkingCalendar.Create(First, Last, [Off("2024-03-01") with { Kind = (DayKind)10 }], "x"))
            .Should().Contain("is 10: only days that differ");
        Refused(() => WorkingCalendar.Create(First, Last, [Off("2024-03-01") with { Kind = DayKind.PartialClosure }], "x"))
            .Should().Contain("a partial closure needs its part");
        Refused(() => WorkingCalendar.Create(First, Last, [Off("2024-03-01") with { Part = new DayPart.Morning() }], "x"))
            .Should().Contain("only a reception may have one besides");
        Refused(() => WorkingCalendar.Create(First, Last, [Off("2024-03-01") with { Name = null! }], "x")).Should().StartWith("A record has no name.");
        Refused(() => WorkingCalendar.Create(First, Last, [Off("2024-03-01") with { DecidedOn = new LocalDate(2024, 3, 1, CalendarSystem.Julian) }], "x"))
            .Should().Contain("calendar system Julian: expected ISO");
        Refused(() => WorkingCalendar.Create(First, Last, [null!], "x")).Should().StartWith("A day is null.");
    }

    [Fact]
    public void A_calendar_may_be_65535_days_long()
    {
        var start = new LocalDate(1900, 1, 1);
        var longest = WorkingCalendar.Create(start, start.PlusDays(65_534), [], "x");
        longest.Covers(start.PlusDays(65_534)).Should().BeTrue();
        longest.Covers(start.PlusDays(65_535)).Should().BeFalse();
        longest.Count(start, longest.End).Should().Be(SlowCalendar.Count(longest, start, longest.End));
    }

    [Fact]
    public void Null_is_refused_everywhere()
    {
        Action[] calls =
        [
            () => WorkingCalendar.Create(First, Last, null!, "x"), () => WorkingCalendar.Create(First, Last, [], null!), () => Small.With(null!), () =>
                _ = new WorkingTime(null!, OfficeTimetable.Default),
            () => _ = new WorkingTime(Small, null!), () => CalendarDifference.Between(null!, Small), () => CalendarDifference.Between(Small, null!), () =>
                CalendarLayer.Of(null!), () => CalendarLayer.Of("x", null!),
            () => CalendarLayer.Parse(null!, "x"), () => CalendarLayer.Parse("{}", null!), () => CalendarLayer.Load(null!, "x"), () =>
                CalendarLayer.Check(Stream.Null, "x", null!),
            () => CalendarLayer.Check(Stream.Null, null!, Small), () => CalendarLayer.Check(null!, "x", Small), () => OfficeTimetable.Of(null!), () =>
                OfficeTimetable.Parse(null!), () => OfficeHours.Parse(null!),
            () => OfficeTimetable.Default.With(null!, null, null, IsoDayOfWeek.Friday), () => OfficeTimetable.Default.With(OfficeHours.Default, null, null,
                null!),
        ];
        foreach (var call in calls)
        {
            call.Should().Throw<ArgumentNullException>();
        }

        OfficeTimetable.TryParse(null, out _).Should().BeFalse();
        OfficeHours.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Undefined_policies_are_refused()
    {
        FluentActions.Invoking(() => Small.WithSwaps((SwapPolicy)(-1))).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("Expected AgencyCalendar or Literal.*");
        FluentActions.Invoking(() => WorkingCalendar.VietnamPublicSectorWith((CultureDayMakeUp)2)).Should().Throw<ArgumentOutOfRangeException>();
        Small.WithSwaps(SwapPolicy.AgencyCalendar).Should().BeSameAs(Small);
        WorkingCalendar.VietnamPublicSectorWith(CultureDayMakeUp.None).Should().BeSameAs(WorkingCalendar.VietnamPublicSector);
    }

    [Fact]
    public void A_data_error_lists_every_finding()
    {
        var error = FluentActions.Invoking(() => Small.With(CalendarLayer.Of("l", new CalendarEdit.Revoke("a", null),
            new CalendarEdit.Replace(Off("2024-03-05")), new CalendarEdit.Add(Off("2024-04-01")))))
            .Should().Throw<CalendarDataException>().Which;
        error.Findings.Select(finding => finding.Code).Should().BeEquivalentTo("CCHC-CAL-017", "CCHC-CAL-017", "CCHC-CAL-016");
        error.Message.Should().StartWith("The calendar data cannot be used:");
        error.Findings.Should().OnlyContain(finding => error.Message.Contains(finding.ToString()) && finding.Severity == FindingSeverity.Error);
        var outside = error.Findings.Single(finding => finding.Code == "CCHC-CAL-016").Text;
        outside.Should().Be(new BilingualText("01/04/2024 ngoài lịch 26/02/2024–10/03/2024", "2024-04-01 is outside the calendar, 2024-02-26 to 2024-03-10"));
    }

    [Fact]
    public void What_is_announced_ends_where_it_is_said_to_end()
    {
        var half = WorkingCalendar.Create(First, Last, [], "x", new LocalDate(2024, 3, 1));
        half.CertaintyOf(First, new LocalDate(2024, 3, 1)).Should().Be(Certainty.Announced);
        half.CertaintyOf(First, new LocalDate(2024, 3, 2)).Should().Be(Certainty.Projected);
        half.Day(new LocalDate(2024, 3, 1)).ProjectionReason.Should().BeNull();
        half.Day(new LocalDate(2024, 3, 4)).ProjectionReason!.En.Should().Be("the plan of the year is not announced yet; a swap may still be decided");
        Small.AnnouncedThrough.Should().Be(Last);
    }

    private static string Refused(Func<object> make) => make.Should().Throw<ArgumentException>().Which.Message;

    private static CalendarDay Off(string date) => new() { Date = Dates.Day(date), Kind = DayKind.PublicHoliday, Name = new BilingualText("Nghỉ", "Off") };
}
