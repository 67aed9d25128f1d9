using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Calendars;

/// <summary>Office hours and hour arithmetic: hand-made tables, refusals with their words, and laws over random moments.</summary>
public sealed class OfficeHoursLawTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Create(new LocalDate(2024, 2, 1), new LocalDate(2024, 4, 30), [], "own");
    private static readonly OfficeTimetable Timetable =
        OfficeTimetable.Parse("07:30-11:30,13:30-17:00 | Fri 08:00-11:00 | 03-15..03-31 07:00-11:00,14:00-17:00");
    private static readonly WorkingTime Hours = new(Calendar, Timetable);

    [Theory]
    [InlineData("08:00-12:00,13:00-17:00", "08:00-12:00,13:00-17:00", 8)]
    [InlineData("8:00-12:00;13:00–17:00", "08:00-12:00,13:00-17:00", 8)]
    [InlineData("\u00A08:00 - 12:00 , 13:00 - 17:00 ", "08:00-12:00,13:00-17:00", 8)]
    [InlineData("00:00-23:59:59", "00:00-23:59:59", 23.999722222222222)]
    [InlineData("08:00-12:00,12:00-13:00", "08:00-12:00,12:00-13:00", 5)] // sessions may touch
    [InlineData("07:00-07:30,08:00-08:30,09:00-09:30", "07:00-07:30,08:00-08:30,09:00-09:30", 1.5)]
    public void Office_hours_are_read_in_any_dress(string text, string written, double hours)
    {
        var read = OfficeHours.Parse(text);
        read.ToString().Should().Be(written);
        read.DayLength.TotalHours.Should().BeApproximately(hours, 1e-9);
        OfficeHours.Parse(written).Should().Be(read);
        OfficeHours.Parse(written).GetHashCode().Should().Be(read.GetHashCode());
        read.Opening.Should().Be(read.Sessions[0].Start);
        read.Closing.Should().Be(read.Sessions[^1].End);
    }

    [Theory]
    [InlineData("08:00-08:00")]
    [InlineData("08:00-12:00,")]
    [InlineData("08:00-12:00,11:59-13:00")]
    [InlineData("13:00-17:00,08:00-12:00")]
    [InlineData("08:00-24:00")]
    [InlineData("08:00-12:00-13:00")]
    [InlineData("8-12")]
    [InlineData("08:60-12:00")]
    [InlineData("٠٨:٠٠-١٢:٠٠")]
    [InlineData("-")]
    public void What_is_no_office_hours_is_quoted(string text) => FluentActions.Invoking(() => OfficeHours.Parse(text)).Should().Throw<FormatException>()
        .WithMessage($"\"{text}\" is not office hours: expected sessions in order, such as 07:30-11:30,13:30-17:00.");

    [Fact]
    public void Sessions_that_overlap_are_refused_in_code_too()
    {
        var morning = new OfficeSession(new LocalTime(8, 0), new LocalTime(12, 0));
        Message(() => OfficeHours.Of()).Should().StartWith("At least one session is needed.");
        Message(() => OfficeHours.Of(null!)).Should().StartWith("At least one session is needed.");
        Message(() => OfficeHours.Of(morning, null!)).Should().StartWith("A session is null.");
        Message(() => OfficeHours.Of(morning, morning)).Should().StartWith("The session 08:00-12:00 ends before it begins or overlaps the one before.");
        Message(() => OfficeHours.Of(morning with { End = morning.Start })).Should().Contain("08:00-08:00");
        OfficeHours.Of(morning).Should().Be(OfficeHours.Parse("08:00-12:00"));
        morning.Length.Should().Be(Duration.FromHours(4));

        static string Message(Func<OfficeHours> make) => make.Should().Throw<ArgumentException>().Which.Message;
    }

    // 8:00-12:00 and 13:00-17:00: each half is a session. One or three sessions: parts of the whole.
    [Theory]
    [InlineData("08:00-12:00,13:00-17:00", "0.25", "10:00")]
    [InlineData("08:00-12:00,13:00-17:00", "0.5", "12:00")]
    [InlineData("08:00-12:00,13:00-17:00", "0.75", "15:00")]
    [InlineData("08:00-12:00,13:00-17:00", "1", "17:00")]
    [InlineData("07:30-11:30,13:30-16:30", "0.5", "11:30")] // the sessions differ in length
    [InlineData("07:30-11:30,13:30-16:30", "0.75", "15:00")]
    [InlineData("08:00-16:00", "0.5", "12:00")]
    [InlineData("08:00-10:00,11:00-13:00,14:00-18:00", "0.5", "13:00")]
    [InlineData("08:00-10:00,11:00-13:00,14:00-18:00", "0.75", "16:00")]
    [InlineData("08:00-10:00,11:00-13:00,14:00-18:00", "0.25", "10:00")]
    [InlineData("08:00-10:00,11:00-13:00,14:00-18:00", "1", "18:00")]
    public void A_part_of_a_day_ends_at(string hours, string fraction, string time) =>
        OfficeHours.Parse(hours).TimeAt(decimal.Parse(fraction, System.Globalization.CultureInfo.InvariantCulture))
            .Should().Be(Dates.Moment("2024-01-01T" + time).TimeOfDay);

    // Thursday 14/3 ordinary, Friday 15/3 in the season: the season stands behind the Friday and goes over it; Friday 8/3 has three hours.
    [Theory]
    [InlineData("2024-03-07T16:00", 1, "2024-03-07T17:00")] // ends with the session
    [InlineData("2024-03-07T16:00", 2, "2024-03-08T09:00")]
    [InlineData("2024-03-07T16:00", 4, "2024-03-08T11:00")]
    [InlineData("2024-03-07T16:00", 5, "2024-03-11T08:30")]
    [InlineData("2024-03-14T16:00", 2, "2024-03-15T08:00")]
    [InlineData("2024-03-14T16:00", 5.5, "2024-03-15T14:30")]
    [InlineData("2024-03-09T10:00", 0, "2024-03-11T07:30")] // a Saturday
    [InlineData("2024-03-07T11:30", 0, "2024-03-07T13:30")] // the end of a session is the start of the next
    [InlineData("2024-03-11T08:30", -1, "2024-03-11T07:30")]
    [InlineData("2024-03-11T08:30", -2, "2024-03-08T10:00")]
    [InlineData("2024-02-29T16:00", 2, "2024-03-01T09:00")] // over a leap day
    [InlineData("2024-03-29T16:00", 2, "2024-04-01T08:30")] // out of the season
    public void Hours_counted_by_hand(string from, double hours, string expected) =>
        Hours.Add(Dates.Moment(from), Duration.FromHours(hours)).Should().Be(Dates.Moment(expected));

    [Fact]
    public void Adding_and_counting_hours_are_inverse() => Prop.ForAll<int, int>((a, b) =>
    {
        var (from, length) = (At(a), Duration.FromMinutes(b % 2000));
        return Try(from, length) is not { } to || Hours.Count(from, to) == length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Counts_of_hours_add_up_and_turn_with_their_sign() => Prop.ForAll<int, int, int>((a, b, c) =>
        Hours.Count(At(a), At(b)) + Hours.Count(At(b), At(c)) == Hours.Count(At(a), At(c)) && Hours.Count(At(a), At(b)) == -Hours.Count(At(b),
            At(a))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_count_of_hours_is_the_number_of_open_minutes() => Prop.ForAll<int, int>((a, b) =>
    {
        var from = At(a);
        var to = from.PlusMinutes(Math.Abs(b % 6000));
        return !Calendar.Covers(to.Date) || Hours.Count(from, to) == Duration.FromMinutes(Enumerable.Range(0, Math.Abs(b % 6000)).Count(minute =>
            Hours.IsOpen(from.PlusMinutes(minute))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_next_open_moment_is_open_and_nothing_between_is() => Prop.ForAll<int>(a =>
    {
        var from = At(a);
        return Try(from, Duration.Zero) is not { } open || (Hours.IsOpen(open) && open >= from && Hours.Count(from, open) == Duration.Zero
            && (open == from) == Hours.IsOpen(from));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_nanosecond_counts()
    {
        var end = Dates.Moment("2024-03-07T17:00");
        Hours.Add(end.PlusNanoseconds(-1), Duration.FromNanoseconds(1)).Should().Be(end);
        Hours.Add(end.PlusNanoseconds(-1), Duration.FromNanoseconds(2)).Should().Be(Dates.Moment("2024-03-08T08:00").PlusNanoseconds(1));
        Hours.IsOpen(end.PlusNanoseconds(-1)).Should().BeTrue();
        Hours.IsOpen(end).Should().BeFalse();
        Hours.IsOpen(Dates.Moment("2024-03-07T07:30")).Should().BeTrue();
    }

    [Fact]
    public void Beyond_the_calendar_the_question_is_named()
    {
        FluentActions.Invoking(() => Hours.Add(Dates.Moment("2024-04-30T16:00"), Duration.FromHours(2))).Should().Throw<CalendarRangeException>()
            .WithMessage("2024-04-30 16:00 + 2 working hours is out of range: this calendar covers 2024-02-01 to 2024-04-30.");
        FluentActions.Invoking(() => Hours.Add(Dates.Moment("2024-02-01T08:30"), Duration.FromHours(-2))).Should().Throw<CalendarRangeException>()
            .WithMessage("2024-02-01 08:30 - 2 working hours *");
        FluentActions.Invoking(() => Hours.NextOpen(Dates.Moment("2024-04-30T17:00"))).Should().Throw<CalendarRangeException>();
        FluentActions.Invoking(() => Hours.Add(Dates.Moment("2024-03-07T08:30"), Duration.MaxValue)).Should().Throw<CalendarRangeException>();
        FluentActions.Invoking(() => Hours.Add(Dates.Moment("2024-03-07T08:30"), Duration.MinValue)).Should().Throw<CalendarRangeException>();
        Hours.Add(Dates.Moment("2024-04-30T16:00"), Duration.FromHours(1)).Should().Be(Dates.Moment("2024-04-30T17:00"));
        Hours.Add(Dates.Moment("2024-02-01T08:30"), Duration.FromHours(-1)).Should().Be(Dates.Moment("2024-02-01T07:30"));
    }

    [Fact]
    public void Rules_that_hold_nowhere_are_refused_in_code()
    {
        var half = OfficeHours.Parse("08:00-12:00");
        FluentActions.Invoking(() => Timetable.With(half, new AnnualDate(1, 1), null)).Should().Throw<ArgumentException>()
            .WithMessage("A season needs its first and its last day.*").Which.ParamName.Should().Be("to");
        FluentActions.Invoking(() => Timetable.With(half, null, new AnnualDate(1, 1))).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("from");
        FluentActions.Invoking(() => Timetable.With(half, null, null)).Should().Throw<ArgumentException>().WithMessage("A rule needs a season or weekdays*");
        FluentActions.Invoking(() => Timetable.With(half, null, null, IsoDayOfWeek.None)).Should().Throw<ArgumentException>()
            .WithMessage("None is not a weekday.*");
        FluentActions.Invoking(() => Timetable.With(half, null, null, (IsoDayOfWeek)8)).Should().Throw<ArgumentException>();
        Timetable.With(half, null, null, IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday).ToString().Should().EndWith(" | Mon,Sun 08:00-12:00");
        FluentActions.Invoking(() => half.Without(null!, half.Sessions)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Timetables_are_equal_by_their_rules_in_every_culture()
    {
        using var scope = new CultureScope("ar-SA");
        OfficeTimetable.Parse(Timetable.ToString()).Should().Be(Timetable);
        OfficeTimetable.Parse(Timetable.ToString()).GetHashCode().Should().Be(Timetable.GetHashCode());
        Timetable.ToString().Should().Be("07:30-11:30,13:30-17:00 | Fri 08:00-11:00 | 03-15..03-31 07:00-11:00,14:00-17:00");
        Timetable.Equals(OfficeTimetable.Default).Should().BeFalse();
        Timetable.Equals((object)"x").Should().BeFalse();
        OfficeTimetable.Default.Should().Be((OfficeTimetable)OfficeHours.Default);
        OfficeTimetable.Parse("07:30-11:30 | t6 08:00-11:00 | CN 09:00-10:00").Rules[2].Weekdays.Should().Equal(IsoDayOfWeek.Sunday);
    }

    private static LocalDateTime At(int seed) => new LocalDateTime(2024, 2, 2, 0, 0).PlusMinutes(((seed * 7919L % 120_000) + 120_000) % 120_000);

    private static LocalDateTime? Try(LocalDateTime from, Duration length)
    {
        try
        {
            return Hours.Add(from, length);
        }
        catch (CalendarRangeException)
        {
            return null;
        }
    }
}
