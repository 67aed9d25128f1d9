using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Calendars;

/// <summary>What is left of an office day when hours of it are closed: 08:00-12:00 and 13:00-17:00 in the ordinary week.</summary>
public sealed class ClosedHoursTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector.With(CalendarLayer.Of(
        "storm",
        Closed("2026-08-25", "15:00-"),
        Closed("2026-08-26", "09:00-10:00"),
        Closed("2026-08-27", "00:00-23:59"),
        Closed("2026-08-28", "12:00-13:00"), // lunch
        Closed("2026-08-29", "morning"), // a Saturday off
        new CalendarEdit.Add(Record("2026-08-24", DayKind.Reception, "morning"))));

    private static readonly WorkingTime Hours = new(Calendar, OfficeTimetable.Default);

    [Theory]
    [InlineData("2026-08-24", "17:00")]
    [InlineData("2026-08-25", "15:00")]
    [InlineData("2026-08-26", "17:00")]
    [InlineData("2026-08-27", null)] // no hour is left
    [InlineData("2026-08-29", "17:00")] // a day off: the timetable says when
    public void An_office_closes_when_its_last_open_hour_ends(string date, string? closing) =>
        (Hours.ClosingOn(Dates.Day(date)) is { } time ? DateText.Time(time) : null).Should().Be(closing);

    [Theory]
    [InlineData("07:00", 0)]
    [InlineData("08:00", 0)]
    [InlineData("10:00", 120)]
    [InlineData("12:30", 240)] // at lunch
    [InlineData("14:00", 300)]
    [InlineData("18:00", 480)]
    public void Ordinary_time_is_counted_as_if_nothing_was_closed(string time, int minutes) =>
        Hours.OrdinaryTimeUntil(Dates.Day("2026-08-26"), Time(time)).Should().Be(Duration.FromMinutes(minutes));

    [Theory]
    [InlineData("08:30", "08:30")]
    [InlineData("09:00", "09:00")] // the end of the first hour, not the beginning of the next
    [InlineData("10:00", "11:00")] // two hours, of which one was closed
    [InlineData("11:00", "12:00")]
    [InlineData("12:00", "14:00")]
    [InlineData("16:00", "17:00")]
    [InlineData("17:00", null)] // there are only seven hours
    public void As_much_time_as_on_an_ordinary_day_is_over_later_where_hours_are_closed(string ordinary, string? open) =>
        (Hours.OpenTimeOn(Dates.Day("2026-08-26"), Time(ordinary)) is { } time ? DateText.Time(time) : null).Should().Be(open);

    [Fact]
    public void Closures_of_a_day_are_those_of_hours_and_no_receptions()
    {
        Hours.ClosuresOn(Dates.Day("2026-08-25")).Select(day => day.Part!.ToString()).Should().Equal("15:00-");
        Hours.ClosuresOn(Dates.Day("2026-08-24")).Should().BeEmpty("it is a reception");
        Hours.ClosuresOn(Dates.Day("2026-08-21")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-08-25T08:00", "2026-08-25T15:00", "")] // it ends where the closure begins
    [InlineData("2026-08-25T08:00", "2026-08-25T15:01", "15:00-")]
    [InlineData("2026-08-25T17:00", "2026-08-26T09:00", "")]
    [InlineData("2026-08-26T10:00", "2026-08-26T17:00", "")]
    [InlineData("2026-08-26T09:59", "2026-08-26T17:00", "09:00-10:00")]
    [InlineData("2026-08-28T08:00", "2026-08-28T17:00", "")] // lunch is no office time
    [InlineData("2026-08-29T08:00", "2026-08-29T17:00", "")] // nor is a Saturday
    [InlineData("2026-08-24T00:00", "2026-08-31T00:00", "15:00-;09:00-10:00;-23:59")]
    public void Closures_of_a_time_are_those_that_take_office_hours_of_it(string from, string to, string closures) =>
        string.Join(";", Hours.ClosuresBetween(Dates.Moment(from), Dates.Moment(to)).Select(day => day.Part)).Should().Be(closures);

    [Theory]
    [InlineData("7h-11h,13h-17h", "07:00-11:00,13:00-17:00")]
    [InlineData(" 7h30 - 11h ; 13H - 16H45 ", "07:30-11:00,13:00-16:45")]
    [InlineData("h30-11h", null)]
    [InlineData("h-11h", null)]
    [InlineData("7hh-11h", null)]
    [InlineData("8:00-8:00", null)]
    [InlineData("8:00-12:00,11:59-17:00", null)]
    [InlineData("8:00-12:00,12:00-17:00", "08:00-12:00,12:00-17:00")]
    public void Hours_are_read_as_people_write_them(string text, string? hours) =>
        (OfficeHours.TryParse(text, out var read) ? read.ToString() : null).Should().Be(hours);

    [Fact]
    public void A_make_up_Saturday_closed_by_halves_keeps_what_it_was()
    {
        var closed = WorkingCalendar.VietnamPublicSector.With(CalendarLayer.Of("x", Closed("2026-08-22", "morning"), Closed("2026-08-22", "afternoon")));
        closed.Day(Dates.Day("2026-08-22")).Kind.Should().Be(DayKind.LocalClosure);
        closed.OtherRecords(Dates.Day("2026-08-22")).Select(day => day.Kind).Should().Equal(
            DayKind.PartialClosure, DayKind.PartialClosure, DayKind.MakeUpWorking);
        (closed.HasAnyParts, WorkingCalendar.VietnamPublicSector.HasAnyParts).Should().Be((true, false));
        WorkingCalendar.Create(Dates.Day("2026-08-01"), Dates.Day("2026-08-31"), [], "x").HasAnyParts.Should().BeFalse();
    }

    private static CalendarEdit.Add Closed(string date, string part) => new(Record(date, DayKind.PartialClosure, part));

    private static CalendarDay Record(string date, DayKind kind, string part) =>
        new() { Date = Dates.Day(date), Kind = kind, Part = DayPart.Parse(part), Name = new BilingualText("Bão", "Storm") };

    private static LocalTime Time(string text) => Dates.Moment("2026-01-01T" + text).TimeOfDay;
}
