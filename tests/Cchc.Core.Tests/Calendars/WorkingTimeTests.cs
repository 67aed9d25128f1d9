using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Calendars;

/// <summary>Working hours by weekday and season, with closures of a part of a day: add and count equal a walk minute by minute.</summary>
public sealed class WorkingTimeTests
{
    // Summer from 16 April, a short Friday, another morning on Mondays of winter over New Year.
    private static readonly OfficeTimetable Timetable = OfficeTimetable.Parse("07:30-11:30,13:30-17:00 | Fri 07:30-11:30,13:30-16:30 | 04-16..10-15 07:00-11:30,13:30-17:00 | 11-01..02-28 T2 08:00-12:00,13:00-17:00");

    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector.With(CalendarLayer.Of(
        "storm",
        Closed("2026-08-26", "13:30-"),
        Closed("2026-08-27", "morning"),
        Closed("2026-08-28", "09:00-10:15"),
        Closed("2026-08-28", "10:00-14:00"),
        Closed("2026-09-03", "00:00-23:59"),
        new CalendarEdit.Add(new CalendarDay { Date = Dates.Day("2026-09-05"), Kind = DayKind.ExtraWorking, Name = new BilingualText("x", "x") })));

    private static readonly WorkingTime Hours = new(Calendar, Timetable);

    [Theory]
    [InlineData("2026-03-02", "07:30-11:30,13:30-17:00")]
    [InlineData("2026-03-06", "07:30-11:30,13:30-16:30")] // a Friday
    [InlineData("2026-04-15", "07:30-11:30,13:30-17:00")]
    [InlineData("2026-04-16", "07:00-11:30,13:30-17:00")] // the season begins
    [InlineData("2026-04-17", "07:00-11:30,13:30-17:00")] // and goes over Fridays too: the last rule that fits
    [InlineData("2026-10-15", "07:00-11:30,13:30-17:00")]
    [InlineData("2026-10-16", "07:30-11:30,13:30-16:30")]
    [InlineData("2026-12-28", "08:00-12:00,13:00-17:00")] // winter Mondays, over New Year
    [InlineData("2027-01-04", "08:00-12:00,13:00-17:00")]
    [InlineData("2028-02-28", "08:00-12:00,13:00-17:00")]
    [InlineData("2027-01-05", "07:30-11:30,13:30-17:00")]
    public void Hours_follow_weekday_and_season(string date, string hours) => Hours.HoursOn(Dates.Day(date)).ToString().Should().Be(hours);

    [Fact]
    public void A_make_up_Saturday_has_the_hours_of_the_day_it_is_worked_for()
    {
        // Saturday 10/1/2026 is worked for Friday 2/1; Saturday 22/8 for Monday 31/8.
        Hours.HoursOn(Dates.Day("2026-01-10")).Should().Be(Timetable.On(Dates.Day("2026-03-06")));
        var fridays = new WorkingTime(Calendar, OfficeTimetable.Parse("08:00-17:00 | Sat 08:00-10:00 | Mon 09:00-12:00"));
        fridays.HoursOn(Dates.Day("2026-08-22")).ToString().Should().Be("09:00-12:00");
        fridays.HoursOn(Dates.Day("2026-09-05")).ToString().Should().Be("08:00-10:00", "an extra working Saturday is a Saturday");
    }

    [Theory]
    [InlineData("2026-08-26", "07:00-11:30")]
    [InlineData("2026-08-27", "13:30-17:00")]
    [InlineData("2026-08-28", "07:00-09:00,14:00-17:00")]
    [InlineData("2026-08-29", "")]
    [InlineData("2026-09-03", "")]
    [InlineData("2026-09-05", "07:00-11:30,13:30-17:00")]
    public void Closures_take_their_part_of_the_sessions(string date, string sessions) => string.Join(",", Hours.SessionsOn(Dates.Day(date))).Should().Be(sessions);

    [Theory]
    [InlineData("2026-08-26T11:00", 1, "2026-08-27T14:00")] // closed from 13:30 and the next morning
    [InlineData("2026-08-27T16:30", 1, "2026-08-28T07:30")]
    [InlineData("2026-08-28T08:30", 1, "2026-08-28T14:30")]
    [InlineData("2026-08-28T17:00", 1, "2026-09-04T08:00")] // a worked day with no hour left is passed over
    [InlineData("2026-09-04T07:00", -1, "2026-08-28T16:00")]
    [InlineData("2026-08-27T17:00", -3.5, "2026-08-27T13:30")] // begins with the session, not with the end of the one before
    [InlineData("2026-08-27T12:00", -4.5, "2026-08-26T07:00")]
    public void Adds_forward_and_back_around_closures(string from, double hours, string expected)
    {
        Hours.Add(Dates.Moment(from), Duration.FromHours(hours)).Should().Be(Dates.Moment(expected));
        Hours.Count(Dates.Moment(from), Dates.Moment(expected)).Should().Be(Duration.FromHours(hours));
    }

    [Fact]
    public void Add_and_count_equal_a_walk_minute_by_minute()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 400; i++)
        {
            var start = Dates.Moment("2026-08-18T00:00").PlusMinutes(random.Next(24 * 24 * 60));
            var minutes = random.Next(1, 2500);
            var end = Hours.Add(start, Duration.FromMinutes(minutes));
            end.Should().Be(Forward(start, minutes), "{0} + {1}", start, minutes);
            Hours.Count(start, end).Should().Be(Duration.FromMinutes(minutes));
            Hours.Count(end, start).Should().Be(Duration.FromMinutes(-minutes));

            var back = Hours.Add(start, Duration.FromMinutes(-minutes));
            back.Should().Be(Back(start, minutes), "{0} - {1}", start, minutes);
            Hours.Count(start, back).Should().Be(Duration.FromMinutes(-minutes));
        }
    }

    [Theory]
    [InlineData("2026-08-26T07:00", true)]
    [InlineData("2026-08-26T11:30", false)] // the end of a session lies outside
    [InlineData("2026-08-26T06:59", false)]
    [InlineData("2026-08-26T14:00", false)] // closed
    [InlineData("2026-08-29T09:00", false)]
    public void Open_is_inside_a_session(string moment, bool open) => Hours.IsOpen(Dates.Moment(moment)).Should().Be(open);

    [Fact]
    public void The_edges_of_the_calendar_are_reached_and_not_passed()
    {
        var whole = Hours.Count(Dates.Moment("2007-01-01T00:00"), Dates.Moment("2050-12-31T23:59"));
        Hours.Add(Dates.Moment("2007-01-01T00:00"), whole).Should().Be(Dates.Moment("2050-12-30T16:30"), "31/12/2050 is a Saturday, the day before a Friday");
        Hours.Add(Dates.Moment("2050-12-31T23:59"), -whole).Should().Be(Dates.Moment("2007-01-02T07:30"));
        foreach (var (moment, length) in new[] { ("2007-01-01T00:00", whole + Duration.Epsilon), ("2050-12-31T00:00", Duration.Zero), ("2026-01-05T08:00", Duration.MinValue), ("2007-01-02T07:30", -Duration.Epsilon) })
        {
            var add = () => Hours.Add(Dates.Moment(moment), length);
            add.Should().Throw<CalendarRangeException>();
        }
    }

    [Theory]
    [InlineData("07:30-11:30,13:30-17:00", "07:30-11:30,13:30-17:00")]
    [InlineData("07:30 - 11:30 , 13:30 – 17:00|Thu-Fri 8:00-12:00", "07:30-11:30,13:30-17:00 | Thu,Fri 08:00-12:00")]
    [InlineData("08:00-12:00 | t2,CN 09:00-12:00 | 10-16 .. 04-15 Mon 10:00-12:00", "08:00-12:00 | Mon,Sun 09:00-12:00 | 10-16..04-15 Mon 10:00-12:00")]
    public void A_timetable_round_trips(string text, string expected)
    {
        var timetable = OfficeTimetable.Parse(text);
        timetable.ToString().Should().Be(expected);
        OfficeTimetable.Parse(expected).Should().Be(timetable);
        OfficeTimetable.Parse(expected).GetHashCode().Should().Be(timetable.GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Fri 08:00-12:00")] // the first rule holds every day
    [InlineData("08:00-12:00 | 09:00-12:00")] // and no other one does
    [InlineData("08:00-12:00 | Frei 09:00-12:00")]
    [InlineData("08:00-12:00 | Fri-Mon 09:00-12:00")]
    [InlineData("08:00-12:00 | 13-01..14-01 09:00-12:00")]
    [InlineData("08:00-12:00 | 02-30..03-01 09:00-12:00")]
    [InlineData("08:00-12:00 | Fri 04-16..10-15 Mon 09:00-12:00")]
    [InlineData("08:00-12:00 |")]
    public void Text_that_is_no_timetable_is_quoted(string text)
    {
        var parse = () => OfficeTimetable.Parse(text);
        parse.Should().Throw<FormatException>().WithMessage($"\"{text}\"*");
        OfficeTimetable.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void A_timetable_made_in_code_equals_the_one_read()
    {
        var made = OfficeTimetable.Of(OfficeHours.Parse("08:00-12:00")).With(OfficeHours.Parse("07:00-11:00"), new AnnualDate(4, 16), new AnnualDate(10, 15), IsoDayOfWeek.Friday, IsoDayOfWeek.Monday);
        made.Should().Be(OfficeTimetable.Parse("08:00-12:00 | 04-16..10-15 Mon,Fri 07:00-11:00"));
        FluentActions.Invoking(() => made.With(OfficeHours.Default, new AnnualDate(1, 1), null)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => made.With(OfficeHours.Default, null, null)).Should().Throw<ArgumentException>("it would hold every day");
        FluentActions.Invoking(() => made.With(OfficeHours.Default, null, null, IsoDayOfWeek.None)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("morning")]
    [InlineData("afternoon")]
    [InlineData("13:30-15:00")]
    [InlineData("13:30-")]
    [InlineData("-09:00")]
    public void A_part_of_a_day_round_trips(string text) => DayPart.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("-")]
    [InlineData("")]
    [InlineData("noon")]
    [InlineData("15:00-13:30")]
    [InlineData("13:30-24:00")]
    [InlineData("13:30-15:00-16:00")]
    public void Text_that_is_no_part_of_a_day_is_quoted(string text) =>
        FluentActions.Invoking(() => DayPart.Parse(text)).Should().Throw<FormatException>().WithMessage($"\"{text}\"*");

    [Fact]
    public void A_morning_of_one_long_session_ends_at_noon()
    {
        var local = WorkingCalendar.VietnamPublicSector.With(CalendarLayer.Of("x", Closed("2026-03-04", "morning")));
        string.Join(",", new WorkingTime(local, OfficeHours.Parse("08:00-15:00")).SessionsOn(Dates.Day("2026-03-04"))).Should().Be("12:00-15:00");
        string.Join(",", new WorkingTime(local, OfficeHours.Parse("07:00-11:00,13:00-17:00")).SessionsOn(Dates.Day("2026-03-04"))).Should().Be("13:00-17:00");
    }

    private static CalendarEdit.Add Closed(string date, string part) =>
        new(new CalendarDay { Date = Dates.Day(date), Kind = DayKind.PartialClosure, Part = DayPart.Parse(part), Name = new BilingualText("Bão", "Storm") });

    private static bool IsOpen(LocalDateTime moment) =>
        Calendar.IsWorkingDay(moment.Date)
        && Timetable.On(moment.Date, Calendar.Day(moment.Date) is { Kind: DayKind.MakeUpWorking, StandsFor: { } other } ? other.DayOfWeek : moment.DayOfWeek)
            .Sessions.Any(session => moment.TimeOfDay >= session.Start && moment.TimeOfDay < session.End)
        && !IsClosed(moment);

    private static bool IsClosed(LocalDateTime moment) => Dates.Iso(moment.Date) switch
    {
        "2026-08-26" => moment.TimeOfDay >= new LocalTime(13, 30),
        "2026-08-27" => moment.TimeOfDay < new LocalTime(11, 30),
        "2026-08-28" => moment.TimeOfDay >= new LocalTime(9, 0) && moment.TimeOfDay < new LocalTime(14, 0),
        "2026-09-03" => true,
        _ => false,
    };

    private static LocalDateTime Forward(LocalDateTime moment, int minutes)
    {
        for (; ; moment = moment.PlusMinutes(1))
        {
            if (IsOpen(moment) && --minutes == 0)
            {
                return moment.PlusMinutes(1);
            }
        }
    }

    private static LocalDateTime Back(LocalDateTime moment, int minutes)
    {
        while (true)
        {
            moment = moment.PlusMinutes(-1);
            if (IsOpen(moment) && --minutes == 0)
            {
                return moment;
            }
        }
    }
}
