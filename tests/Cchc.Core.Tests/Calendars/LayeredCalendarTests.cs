using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Calendars;

/// <summary>Calendars with layers at their ends, their ranges of days, and what differs between two of them.</summary>
public sealed class LayeredCalendarTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    [Fact]
    public void The_first_and_the_last_day_may_be_closed_and_no_day_beyond()
    {
        var own = Own("2026-03-02", "2026-03-31");
        var closed = own.With(Layer("x", Day("2026-03-02", DayKind.LocalClosure), Day("2026-03-31", DayKind.LocalClosure)));
        closed.Days(own.Start, own.End).Where(day => day.Kind == DayKind.LocalClosure).Select(day => day.Date).Should().Equal(own.Start, own.End);
        (closed.IsWorkingDay(own.Start), closed.IsWorkingDay(own.End), closed.Count(own.Start, own.End)).Should().Be((false, false, 20));
        foreach (var date in new[] { "2026-03-01", "2026-04-01" })
        {
            Refused(own, Day(date, DayKind.LocalClosure)).Should().ContainSingle().Which.Text.En.Should().Be($"{date} is outside the calendar, 2026-03-02 to 2026-03-31");
        }

        WorkingCalendar.Create(own.Start, own.End, [Day("2026-03-02", DayKind.LocalClosure), Day("2026-03-31", DayKind.LocalClosure)], "x")
            .Count(own.Start, own.End).Should().Be(20);
        WorkingCalendar.Create(new LocalDate(1, 1, 1), new LocalDate(1, 12, 31), [], "x").Start.Year.Should().Be(1);
    }

    [Fact]
    public void Ones_own_calendar_has_one_national_record_a_day_and_any_number_of_parts()
    {
        var own = WorkingCalendar.Create(Dates.Day("2026-03-01"), Dates.Day("2026-03-31"), [Day("2026-03-04", DayKind.PublicHoliday)], "x");
        Refused(own, Day("2026-03-04", DayKind.PublicHoliday) with { Id = "other" }).Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-010");

        var morning = Day("2026-03-05", DayKind.PartialClosure) with { Part = new DayPart.Morning() };
        var parts = WorkingCalendar.Create(own.Start, own.End,
            [morning, Day("2026-03-05", DayKind.Reception), Day("2026-03-06", DayKind.PartialClosure) with { Part = new DayPart.Afternoon() }], "x");
        parts.PartsOf(morning.Date).Select(day => day.Kind).Should().Equal(DayKind.PartialClosure, DayKind.Reception);
        Parts("2026-03-05", "2026-03-06").Should().Be(3);
        Parts("2026-03-05", "2026-03-05").Should().Be(2);
        Parts("2026-03-06", "2026-03-31").Should().Be(1);
        Parts("2026-03-01", "2026-03-04").Should().Be(0);
        (parts.HasParts(morning.Date), own.HasParts(morning.Date), Calendar.HasParts(morning.Date)).Should().Be((true, false, false));

        int Parts(string from, string to) => parts.PartsOfDays(Dates.Day(from), Dates.Day(to)).Count;
    }

    [Fact]
    public void A_calendar_is_named_with_the_reading_of_24_11_and_can_be_read_the_other_way()
    {
        var other = WorkingCalendar.VietnamPublicSectorWith(CultureDayMakeUp.NextWorkingDay);
        other.AsOf(Dates.Day("2026-11-22")).DataVersion.Should().EndWith(" as of 2026-11-22, 24/11 made up for");
        Calendar.AsOf(Dates.Day("2026-11-22")).DataVersion.Should().EndWith(" as of 2026-11-22");
        (Calendar.IsCultureDayMadeUp, other.IsCultureDayMadeUp).Should().Be((false, true));
        var (turned, back) = (Calendar.WithOtherCultureDay()!, other.WithOtherCultureDay()!);
        (turned.IsCultureDayMadeUp, back.IsCultureDayMadeUp).Should().Be((true, false));
        (turned.IsWorkingDay(Dates.Day("2029-11-26")), back.IsWorkingDay(Dates.Day("2029-11-26"))).Should().Be((false, true));
        Own("2026-03-01", "2026-03-31").WithOtherCultureDay().Should().BeNull();
    }

    [Fact]
    public void Days_off_hold_both_ends_and_working_days_come_after_the_first()
    {
        // Friday 6 to Monday 9 March 2026.
        Calendar.DaysOff(Dates.Day("2026-03-07"), Dates.Day("2026-03-08")).Select(day => day.Name.Vi).Should().Equal(
            "Nghỉ hằng tuần (thứ Bảy)", "Nghỉ hằng tuần (Chủ nhật)");
        Calendar.DaysOff(Dates.Day("2026-03-08"), Dates.Day("2026-03-09")).Should().ContainSingle();
        Work("2026-03-05", "2026-03-09").Should().Equal(Dates.Day("2026-03-06"), Dates.Day("2026-03-09"));
        Work("2026-03-06", "2026-03-08").Should().BeEmpty();
        Work("2026-03-09", "2026-03-09").Should().BeEmpty();

        static IEnumerable<LocalDate> Work(string after, string to) => Calendar.WorkingDays(Dates.Day(after), Dates.Day(to));
    }

    [Fact]
    public void A_range_of_one_special_day_has_it()
    {
        foreach (var calendar in new[] { Calendar, Calendar.With(Layer("x", Day("2026-03-04", DayKind.LocalClosure))) })
        {
            calendar.SpecialDays(Dates.Day("2026-09-02"), Dates.Day("2026-09-02")).Select(day => day.Kind).Should().Equal(DayKind.PublicHoliday);
            calendar.SpecialDays(Dates.Day("2026-09-03"), Dates.Day("2026-09-03")).Should().BeEmpty();
            calendar.SpecialDays(Dates.Day("2026-09-03"), Dates.Day("2026-09-02")).Should().BeEmpty();
            var all = calendar.CultureDays(Dates.Day("1990-01-01"), Dates.Day("2090-12-31"));
            all.Should().Equal(calendar.CultureDays(calendar.Start, calendar.End)).And.HaveCountGreaterThan(2);
        }
    }

    [Fact]
    public void A_day_from_which_several_records_were_withdrawn_was_decided_with_the_last_of_them()
    {
        var closure = Day("2026-03-04", DayKind.LocalClosure);
        var local = Calendar.With(Layer("x", closure with { Id = "a" }), Layer("y", closure with { Id = "b" }));
        var withdrawn = local.With(CalendarLayer.Of("z", new CalendarEdit.Revoke("a", Dates.Day("2026-03-03")),
            new CalendarEdit.Revoke("b", Dates.Day("2026-03-02"))));
        withdrawn.Day(Dates.Day("2026-03-04")).DecidedOn.Should().Be(Dates.Day("2026-03-03"));
        CalendarDifference.Between(Calendar, withdrawn).Days.Select(day => day.Date).Should().Equal([Dates.Day("2026-03-04")], "it has a past now");
    }

    [Fact]
    public void A_layer_is_checked_above_those_that_are_there()
    {
        var layered = Calendar.With(CalendarLayer.Parse(CalendarLayerReaderTests.Good, "x.json"));
        layered.FindingsOf(CalendarLayer.Of("y", new CalendarEdit.Revoke("bao-1", null))).Should().BeEmpty();
        Calendar.FindingsOf(CalendarLayer.Of("y", new CalendarEdit.Revoke("bao-1", null))).Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-017");
    }

    [Fact]
    public void Certainty_changes_a_special_day_and_no_day_of_the_ordinary_week()
    {
        var (known, open) = (Holiday(Certainty.Announced), Holiday(Certainty.Projected));
        CalendarDifference.Between(known, open).Days.Select(day => day.Date).Should().Equal(Dates.Day("2026-03-04"));
        CalendarDifference.Between(known, Holiday(Certainty.Announced)).Days.Should().BeEmpty();
        CalendarDifference.Between(Swap(Certainty.Announced), Swap(Certainty.Projected)).Days.Should()
            .BeEmpty("by the letter they are an ordinary Wednesday and Saturday");
        var later = WorkingCalendar.Create(Dates.Day("2026-03-04"), Dates.Day("2026-03-31"), [Day("2026-03-04", DayKind.LocalClosure)], "x");
        CalendarDifference.Between(Own("2026-03-01", "2026-03-04"), later).Days.Should().ContainSingle("they have one day in common");

        static WorkingCalendar Holiday(Certainty certainty) => WorkingCalendar.Create(Dates.Day("2026-03-01"), Dates.Day("2026-03-31"),
            [Day("2026-03-04", DayKind.PublicHoliday) with { Certainty = certainty }], "x");

        static WorkingCalendar Swap(Certainty certainty) => WorkingCalendar.Create(Dates.Day("2026-03-01"), Dates.Day("2026-03-31"),
            [Day("2026-03-04", DayKind.SwapOff) with { Certainty = certainty, StandsFor = Dates.Day("2026-03-07") },
                Day("2026-03-07", DayKind.MakeUpWorking) with { Certainty = certainty, StandsFor = Dates.Day("2026-03-04") }], "x")
            .WithSwaps(SwapPolicy.Literal);
    }

    [Fact]
    public void The_built_in_calendar_is_referred_to_by_its_version_and_its_content()
    {
        var json = JsonSerializer.Serialize(Calendar);
        json.Should().Be($"{{\"DataVersion\":\"{Calendar.DataVersion}\",\"ContentHash\":\"{Calendar.ContentHash}\","
            + "\"AnnouncedThrough\":\"2027-12-31\",\"Swaps\":\"agencyCalendar\"}");
        JsonSerializer.Deserialize<WorkingCalendar>(json).Should().BeSameAs(Calendar);
        var camel = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        JsonSerializer.Serialize(Calendar, camel).Should().StartWith("{\"dataVersion\":").And.Contain("\"contentHash\":").And.Contain("\"swaps\":");
        JsonSerializer.Deserialize<WorkingCalendar>(JsonSerializer.Serialize(Calendar, camel), camel).Should().BeSameAs(Calendar);
        foreach (var wrong in new[] { json.Replace("sha256:", "sha255:"), json.Replace("agencyCalendar", "literal"), "{}", "[]", "7",
            "{\"ContentHash\":7,\"Swaps\":7}", JsonSerializer.Serialize(Calendar.WithSwaps(SwapPolicy.Literal)) })
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize<WorkingCalendar>(wrong)).Should().Throw<JsonException>()
                .WithMessage("This is not a reference to the built-in calendar*");
        }
    }

    [Fact]
    public void Working_time_is_summed_up_from_the_first_day_to_the_last()
    {
        // Thursday 5 to Tuesday 10 March 2026: four days of eight hours.
        var hours = new WorkingTime(Own("2026-03-05", "2026-03-10"), OfficeTimetable.Default);
        hours.Count(Dates.Moment("2026-03-05T00:00"), Dates.Moment("2026-03-10T23:00")).Should().Be(Duration.FromHours(32));
        hours.Add(Dates.Moment("2026-03-05T08:00"), Duration.FromHours(32)).Should().Be(Dates.Moment("2026-03-10T17:00"));
        hours.Add(Dates.Moment("2026-03-06T16:00"), Duration.FromHours(2)).Should().Be(Dates.Moment("2026-03-09T09:00"));
        FluentActions.Invoking(() => hours.NextOpen(Dates.Moment("2026-03-10T17:00"))).Should().Throw<CalendarRangeException>()
            .WithMessage("2026-03-10 17:00 + 0 working hours is out of range*");
        FluentActions.Invoking(() => hours.Add(Dates.Moment("2026-03-05T09:00"), Duration.FromHours(-2))).Should().Throw<CalendarRangeException>()
            .WithMessage("2026-03-05 09:00 - 2 working hours is out of range*");
    }

    private static IReadOnlyList<Finding> Refused(WorkingCalendar calendar, CalendarDay day) =>
        FluentActions.Invoking(() => calendar.With(Layer("y", day))).Should().Throw<CalendarDataException>().Which.Findings;

    private static WorkingCalendar Own(string start, string end) => WorkingCalendar.Create(Dates.Day(start), Dates.Day(end), [], "own");

    private static CalendarLayer Layer(string id, params CalendarDay[] days) => CalendarLayer.Of(id, [.. days.Select(day => new CalendarEdit.Add(day))]);

    private static CalendarDay Day(string date, DayKind kind) => new() { Date = Dates.Day(date), Kind = kind, Name = new BilingualText("Thử", "Test") };
}
