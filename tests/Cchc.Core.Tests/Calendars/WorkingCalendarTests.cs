using Cchc.Core.Calendars;
using Cchc.Core.Text;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Calendars;

public sealed class WorkingCalendarTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);

    [Fact]
    public void Create_refuses_a_day_that_stands_twice()
    {
        var create = () => WorkingCalendar.Create(Start, Start.PlusDays(10), [Off(1), Off(1)], "test");
        create.Should().Throw<ArgumentException>().WithMessage("2026-01-02 is a duplicate*");
    }

    [Fact]
    public void Create_refuses_a_day_outside_and_an_ordinary_day()
    {
        var outside = () => WorkingCalendar.Create(Start, Start.PlusDays(10), [Off(11)], "test");
        outside.Should().Throw<ArgumentException>().WithMessage("*outside 2026-01-01 to 2026-01-11*");
        var ordinary = () => WorkingCalendar.Create(Start, Start.PlusDays(10), [Off(1) with { Kind = DayKind.WorkingDay }], "test");
        ordinary.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Create_refuses_an_empty_or_endless_range()
    {
        var empty = () => WorkingCalendar.Create(Start, Start.PlusDays(-1), [], "test");
        empty.Should().Throw<ArgumentException>();
        var endless = () => WorkingCalendar.Create(Start, Start.PlusDays(65_535), [], "test");
        endless.Should().Throw<ArgumentException>();
        WorkingCalendar.Create(Start, Start.PlusDays(65_534), [], "test").Add(Start, 45_000).Year.Should().Be(2198);
    }

    [Theory]
    [InlineData("1901-03-17")]
    [InlineData("2000-02-29")]
    [InlineData("2023-12-31")]
    public void Every_working_day_of_the_longest_calendar_is_reached_by_counting(string first)
    {
        // Over 179 years, leap years and the odd years 1900, 2000, 2100 included: the next working day is the next weekday.
        var start = Dates.Day(first);
        var calendar = WorkingCalendar.Create(start, start.PlusDays(65_534), [], "test");
        var expected = start;
        for (var n = 1; n < 46_700; n++)
        {
            do
            {
                expected = expected.PlusDays(1);
            }
            while (expected.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
            if (calendar.Add(start, n) != expected)
            {
                Assert.Fail($"{n} working days after {first}: {Dates.Iso(calendar.Add(start, n))}, expected {Dates.Iso(expected)}");
            }
        }
    }

    [Fact]
    public void A_calendar_of_one_day_off_has_no_working_day()
    {
        var saturday = new LocalDate(2026, 11, 21);
        var calendar = WorkingCalendar.Create(saturday, saturday, [], "test");
        calendar.IsWorkingDay(saturday).Should().BeFalse();
        calendar.Count(saturday, saturday).Should().Be(0);
        var next = () => calendar.Next(saturday);
        next.Should().Throw<CalendarRangeException>();
    }

    [Fact]
    public void Days_lists_every_day_with_its_record()
    {
        var days = WorkingCalendar.VietnamPublicSector.Days(new LocalDate(2024, 2, 1), new LocalDate(2024, 2, 29)).ToList();
        days.Should().HaveCount(29);
        days.Count(day => day.IsWorkingDay).Should().Be(16);
        WorkingCalendar.VietnamPublicSector.Days(Start, Start.PlusDays(-1)).Should().BeEmpty();
    }

    [Fact]
    public void Other_calendar_systems_and_the_end_of_time_are_understood()
    {
        var calendar = WorkingCalendar.VietnamPublicSector;
        var (from, to) = (new LocalDate(2026, 9, 1).WithCalendar(CalendarSystem.Julian), new LocalDate(2026, 9, 3));
        calendar.Days(from, to).Should().HaveCount(3);
        calendar.SpecialDays(from, to).Should().HaveCount(2);
        calendar.CertaintyOf(from, to).Should().Be(Certainty.Announced);
        calendar.NextOrSame(to.WithCalendar(CalendarSystem.Julian)).Should().Be(to);
        var last = WorkingCalendar.Create(new LocalDate(9999, 12, 1), new LocalDate(9999, 12, 31), [], "test");
        last.Days(last.Start, last.End).Should().HaveCount(31);
        var early = () => WorkingCalendar.Create(new LocalDate(0, 12, 1), new LocalDate(1, 12, 31), [], "test");
        early.Should().Throw<ArgumentException>();
        var julian = () => WorkingCalendar.Create(Start, Start.PlusDays(9), [Off(1) with { Date = Start.PlusDays(1).WithCalendar(CalendarSystem.Julian) }], "test");
        julian.Should().Throw<ArgumentException>().WithMessage("*expected ISO*");
    }

    [Fact]
    public void Two_threads_see_one_calendar()
    {
        var seen = new WorkingCalendar[8];
        Parallel.For(0, seen.Length, i =>
        {
            seen[i] = WorkingCalendar.VietnamPublicSector;
            seen[i].Add(Start, 100 + i);
        });
        seen.Should().OnlyContain(calendar => ReferenceEquals(calendar, seen[0]));
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Texts_do_not_depend_on_the_culture(string culture)
    {
        using var scope = new CultureScope(culture);
        var outside = () => WorkingCalendar.VietnamPublicSector.IsWorkingDay(new LocalDate(2051, 3, 5));
        outside.Should().Throw<CalendarRangeException>().WithMessage("2051-03-05 is out of range: this calendar covers 2007-01-01 to 2050-12-31.");
        WorkingCalendar.VietnamPublicSector.Day(new LocalDate(2026, 1, 2)).LegalBasis
            .Should().Be("Công văn số 12729/VPCP-KGVX ngày 25/12/2025 của Văn phòng Chính phủ");
    }

    private static CalendarDay Off(int day) =>
        new() { Date = Start.PlusDays(day), Kind = DayKind.PublicHoliday, Name = new BilingualText("Lễ", "Holiday") };
}
