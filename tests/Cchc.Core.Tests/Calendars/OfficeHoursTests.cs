using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Calendars;

public sealed class OfficeHoursTests
{
    private static readonly OfficeHours Southern = OfficeHours.Parse("07:00-11:30,13:30-17:00");
    private static readonly WorkingTime Hours = new(WorkingCalendar.VietnamPublicSector, Southern);

    [Theory]
    [InlineData("2026-08-26T16:00", 7, "2026-08-27T15:00")] // over the evening and the lunch break
    [InlineData("2026-08-26T11:30", 1, "2026-08-26T14:30")] // received exactly at the end of the morning
    [InlineData("2026-08-26T07:00", 4.5, "2026-08-26T11:30")] // ends with the session, not after lunch
    [InlineData("2026-08-26T07:00", 8, "2026-08-26T17:00")]
    [InlineData("2026-08-26T07:00", 16, "2026-08-27T17:00")]
    [InlineData("2026-08-28T16:30", 1, "2026-09-03T07:30")] // over the swap day and National Day
    [InlineData("2026-08-29T10:00", 1, "2026-09-03T08:00")] // received on a Saturday off
    [InlineData("2026-08-22T10:00", 1, "2026-08-22T11:00")] // received on a make-up Saturday
    [InlineData("2026-08-26T05:00", 1, "2026-08-26T08:00")]
    [InlineData("2026-08-26T12:00", 0, "2026-08-26T13:30")]
    [InlineData("2026-08-26T17:00", 0.25, "2026-08-27T07:15")]
    public void Adds_hours_inside_the_sessions(string from, double hours, string expected) =>
        Hours.Add(Dates.Moment(from), Duration.FromHours(hours)).Should().Be(Dates.Moment(expected));

    [Fact]
    public void Equals_a_minute_by_minute_walk()
    {
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var start = Dates.Moment("2026-08-20T00:00").PlusMinutes(random.Next(20 * 24 * 60));
            var minutes = random.Next(1, 3000);
            Hours.Add(start, Duration.FromMinutes(minutes)).Should().Be(Walk(start, minutes));
        }

        static LocalDateTime Walk(LocalDateTime moment, int minutes)
        {
            while (true)
            {
                var open = WorkingCalendar.VietnamPublicSector.IsWorkingDay(moment.Date)
                    && Southern.Sessions.Any(session => moment.TimeOfDay >= session.Start && moment.TimeOfDay < session.End);
                moment = moment.PlusMinutes(1);
                if (open && --minutes == 0)
                {
                    return moment;
                }
            }
        }
    }

    [Theory]
    [InlineData(0.5, "11:30")] // half a day is the morning session
    [InlineData(0.25, "09:15")]
    [InlineData(0.75, "15:15")]
    [InlineData(1, "17:00")]
    public void A_half_day_is_a_session(decimal fraction, string expected) =>
        Southern.TimeAt(fraction).Should().Be(Dates.Moment("2026-01-01T" + expected).TimeOfDay);

    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    [InlineData(1.01)]
    public void A_part_of_a_day_lies_between_nothing_and_one(decimal fraction)
    {
        var ask = () => Southern.TimeAt(fraction);
        ask.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Later_parts_of_a_day_are_later()
    {
        var times = Enumerable.Range(1, 100).Select(i => Southern.TimeAt(i / 100m)).ToList();
        times.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("")]
    [InlineData("08:00")]
    [InlineData("12:00-08:00")]
    [InlineData("08:00-12:00,11:00-17:00")]
    [InlineData("25:00-26:00")]
    [InlineData("8h-25h")]
    public void Text_that_is_no_office_hours_is_quoted(string text)
    {
        var parse = () => OfficeHours.Parse(text);
        parse.Should().Throw<FormatException>().WithMessage($"\"{text}\"*07:30-11:30*");
        OfficeHours.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Text_round_trips_and_equality_is_by_sessions()
    {
        OfficeHours.Parse(" 7:00 – 11:30 ; 13:30-17:00 ").Should().Be(Southern);
        OfficeHours.Parse(Southern.ToString()).GetHashCode().Should().Be(Southern.GetHashCode());
        Southern.DayLength.Should().Be(Duration.FromHours(8));
        OfficeHours.Default.Should().NotBe(Southern);
    }

    [Theory]
    [InlineData("2026-08-26T11:30", "2026-08-26T13:30")] // the end of a session is the start of the next
    [InlineData("2026-08-26T17:00", "2026-08-27T07:00")]
    [InlineData("2026-08-26T09:00", "2026-08-26T09:00")]
    public void The_next_open_moment_is_inside_a_session(string moment, string open) => Hours.NextOpen(Dates.Moment(moment)).Should().Be(Dates.Moment(open));

    [Fact]
    public void A_huge_length_is_beyond_the_calendar()
    {
        foreach (var length in new[] { Duration.MaxValue, Duration.FromNanoseconds(long.MaxValue), Duration.FromDays(200_000), Duration.FromDays(60_000) })
        {
            var add = () => Hours.Add(Dates.Moment("2026-01-05T10:00"), length);
            add.Should().Throw<CalendarRangeException>();
        }
    }

    [Fact]
    public void Seconds_round_trip_and_null_sessions_are_refused()
    {
        var odd = OfficeHours.Of(new OfficeSession(new LocalTime(8, 0, 30), new LocalTime(12, 0)));
        OfficeHours.Parse(odd.ToString()).Should().Be(odd);
        var none = () => OfficeHours.Of(null!, null!);
        none.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_rule_may_have_weekdays_only_a_season_only_or_both_but_not_neither()
    {
        var (usual, other) = (OfficeHours.Default, OfficeHours.Parse("07:30-11:30"));
        var fridays = OfficeTimetable.Of(usual).With(other, null, null, IsoDayOfWeek.Friday, IsoDayOfWeek.Monday, IsoDayOfWeek.Friday);
        fridays.Rules[1].Weekdays.Should().Equal(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday);
        (fridays.Rules[1].From, fridays.Rules[1].IsEveryDay).Should().Be((null, false));
        (fridays.On(new LocalDate(2026, 3, 6)), fridays.On(new LocalDate(2026, 3, 5)), fridays.On(new LocalDate(2026, 12, 25))).Should().Be((other, usual, other), "all the year, Fridays and Mondays");
        OfficeTimetable.Parse(fridays.ToString()).Should().Be(fridays);

        var summer = OfficeTimetable.Of(usual).With(other, new AnnualDate(4, 16), new AnnualDate(10, 15));
        (summer.Rules[1].Weekdays, summer.Rules[1].IsEveryDay).Should().Be((null, false));
        (summer.On(new LocalDate(2026, 4, 15)), summer.On(new LocalDate(2026, 4, 16)), summer.On(new LocalDate(2026, 4, 18)), summer.On(new LocalDate(2026, 10, 16))).Should().Be((usual, other, other, usual), "every weekday of the season");
        OfficeTimetable.Parse(summer.ToString()).Should().Be(summer);

        FluentActions.Invoking(() => fridays.With(other, null, null)).Should().Throw<ArgumentException>().WithMessage("*season or weekdays*");
        FluentActions.Invoking(() => fridays.With(other, new AnnualDate(4, 16), null, IsoDayOfWeek.Friday)).Should().Throw<ArgumentException>().WithParameterName("to");
        FluentActions.Invoking(() => fridays.With(other, null, new AnnualDate(4, 16), IsoDayOfWeek.Friday)).Should().Throw<ArgumentException>().WithParameterName("from");
        FluentActions.Invoking(() => fridays.With(other, null, null, IsoDayOfWeek.None)).Should().Throw<ArgumentException>().WithParameterName("weekdays");
        FluentActions.Invoking(() => fridays.With(null!, null, null, IsoDayOfWeek.Friday)).Should().Throw<ArgumentNullException>();
    }
}
