using Cchc.Core.Calendars;
using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Calendars;

/// <summary>What the laws and the carried tables say, read anew and not from a calendar that was made before.</summary>
public sealed class CalendarRuleTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    [Fact]
    public void The_carried_table_has_the_working_days_of_the_calendar()
    {
        var table = BuiltInTable.WorkingDays();
        table.Should().HaveCount(Period.DaysBetween(Calendar.Start, Calendar.End) + 1);
        Enumerable.Range(0, table.Length).Where(i => table[i] != Calendar.IsWorkingDay(Calendar.Start.PlusDays(i))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(2007)]
    [InlineData(2026)]
    [InlineData(2029)]
    [InlineData(2050)]
    public void The_carried_records_of_a_year_are_those_of_its_file(int year)
    {
        var records = new BuiltInRecords(BuiltInRecords.Bytes());
        var fromFiles = Calendar.With(CalendarLayer.Of("x", new CalendarEdit.Add(Day("2027-03-03", DayKind.LocalClosure))));
        var expected = fromFiles.SpecialDays(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

        records.Has(year).Should().BeTrue();
        records.Of(year).Days.Should().Equal(expected).And.NotBeEmpty();
        records.Find(expected[0].Date).Should().Be(expected[0]);
        records.Find(new LocalDate(year, 3, 1)).Should().BeNull("nothing is decided of a first of March");
        (records.Of(year).CultureDay, records.Of(year).Holiday).Should().Be(
            year == 2029 ? (Dates.Day("2029-11-26"), Dates.Day("2029-11-24")) : ((LocalDate?)null, (LocalDate?)null));
    }

    [Theory]
    [InlineData(2006, "2026-11-30", false)] // law 84/2007/QH11 is in force from 11/4/2007
    [InlineData(2007, "2007-04-01", false)] // and was adopted on 2/4/2007
    [InlineData(2007, "2007-04-02", true)]
    [InlineData(2008, "2007-01-01", false)]
    [InlineData(2014, "2012-06-17", true)]
    public void The_Hung_Kings_have_their_day_since_2007(int year, string asOf, bool expected) =>
        HolidayStatutes.Fixed(year, Dates.Day(asOf)).Any(day => day.Name.Vi.Contains("Hùng Vương")).Should().Be(expected);

    [Theory]
    [InlineData(2025, "2026-11-30", false)] // Nghị quyết 28/2026/QH16 is in force from 1/7/2026
    [InlineData(2026, "2026-04-23", false)]
    [InlineData(2026, "2026-04-24", true)]
    [InlineData(2028, "2026-04-24", true)]
    public void Culture_day_is_a_holiday_since_the_resolution_of_2026(int year, string asOf, bool expected) =>
        HolidayStatutes.Fixed(year, Dates.Day(asOf)).Any(day => day.Date == new LocalDate(year, 11, 24)).Should().Be(expected);

    [Theory]
    [InlineData("2012-09-03", "2026-11-30", "Điều 73")]
    [InlineData("2014-01-02", "2026-11-30", "Điều 115 khoản 3")]
    [InlineData("2022-01-03", "2026-11-30", "Điều 111 khoản 3")]
    [InlineData("2014-01-02", "2012-06-17", "Điều 73")] // the code of 2012 was adopted on 18/6/2012
    [InlineData("2014-01-02", "2012-06-18", "Điều 115 khoản 3")]
    [InlineData("2022-01-03", "2019-11-19", "Điều 115 khoản 3")] // that of 2019 on 20/11/2019
    [InlineData("2022-01-03", "2019-11-20", "Điều 111 khoản 3")]
    public void A_make_up_day_cites_the_article_of_the_code_in_force_and_adopted(string date, string asOf, string article) =>
        HolidayStatutes.MakeUp(Dates.Day(date), Dates.Day(asOf)).Article.Should().Be(article);

    [Fact]
    public void The_day_after_a_24_11_is_open_only_while_the_year_has_no_plan()
    {
        var national = HolidayProjectionTests.Projected(2029, CultureDayMakeUp.None);
        KnownCalendar.OpenCultureDays(national, new HashSet<int>()).Should().Equal((Dates.Day("2029-11-26"), Dates.Day("2029-11-24")));
        KnownCalendar.OpenCultureDays(national, new HashSet<int> { 2029 }).Should().BeEmpty();
        KnownCalendar.OpenCultureDays(HolidayProjectionTests.Projected(2028, CultureDayMakeUp.None), new HashSet<int>()).Should().BeEmpty("it is a Friday");
    }

    [Fact]
    public void A_make_up_day_of_24_11_says_that_no_text_settles_it_and_any_other_does_not()
    {
        var days = HolidayProjectionTests.Projected(2029, CultureDayMakeUp.NextWorkingDay).Where(day => day.Kind == DayKind.Compensatory).ToList();
        var culture = days.Single(day => day.StandsFor == Dates.Day("2029-11-24"));
        culture.ProjectionReason!.En.Should().Contain("falls on a Saturday; here it is made up for on").And.Contain("by the other reading it is not");
        days.Where(day => day != culture).Should().NotBeEmpty().And.OnlyContain(day => !day.ProjectionReason!.En.Contains("Culture Day")
            && day.ProjectionReason.Vi == "nghỉ bù theo luật cho ngày lễ trùng ngày nghỉ hằng tuần; kế hoạch nghỉ của năm chưa được công bố");
    }

    [Fact]
    public void A_record_was_known_when_it_was_decided_else_first_reported_else_at_the_beginning_of_its_year()
    {
        var source = new LegalDocument { Id = "q", Kind = "QĐ", Issuer = "TTg" };
        var day = Day("2013-01-05", DayKind.MakeUpWorking) with { StandsFor = Dates.Day("2012-12-31") };
        KnownCalendar.KnownOn(day).Should().Be(Dates.Day("2012-01-01"));
        var reported = day with
        {
            Sources = [.. new[] { "2012-11-25", "2012-11-23" }.Select(date => new LegalCitation(source with { ReportedOn = Dates.Day(date) }, null))],
        };
        KnownCalendar.KnownOn(reported).Should().Be(Dates.Day("2012-11-23"));
        KnownCalendar.KnownOn(reported with { DecidedOn = Dates.Day("2012-11-20") }).Should().Be(Dates.Day("2012-11-20"));
    }

    [Theory]
    [InlineData("T", null, null, "T")]
    [InlineData("T", "5/2012", null, "T (5/2012)")]
    [InlineData(null, null, null, "Công văn của Bộ X")]
    [InlineData(null, null, "ghi chú", "Công văn của Bộ X [ghi chú]")]
    [InlineData(null, "5/BX", "ghi chú", "Công văn số 5/BX của Bộ X")]
    public void A_document_is_cited_by_what_is_known_of_it(string? title, string? number, string? note, string text) =>
        new LegalDocument { Id = "x", Kind = "Công văn", Issuer = "Bộ X", Title = title, Number = number, Note = note }.ToString().Should().Be(text);

    [Theory]
    [InlineData("morning", "buổi sáng", "in the morning")]
    [InlineData("afternoon", "buổi chiều", "in the afternoon")]
    [InlineData("13:30-", "từ 13:30", "from 13:30")]
    [InlineData("-09:00", "đến 09:00", "until 09:00")]
    [InlineData("09:00-10:00", "từ 09:00 đến 10:00", "from 09:00 to 10:00")]
    public void A_part_of_a_day_is_said_in_words(string part, string vi, string en) =>
        (DayPartText.Vi(DayPart.Parse(part)), DayPartText.En(DayPart.Parse(part))).Should().Be((vi, en));

    [Fact]
    public void Of_one_session_noon_parts_the_halves_and_hours_that_end_before_they_begin_close_nothing()
    {
        var long1 = OfficeHours.Parse("07:00-15:00");
        Without(long1, new DayPart.Morning()).Should().Be("12:00-15:00");
        Without(long1, new DayPart.Afternoon()).Should().Be("07:00-12:00");
        Without(OfficeHours.Default, new DayPart.Morning()).Should().Be("13:00-17:00");
        Without(OfficeHours.Default, new DayPart.Afternoon()).Should().Be("08:00-12:00");
        Without(OfficeHours.Default, new DayPart.Hours(new LocalTime(10, 0), new LocalTime(9, 0))).Should().Be("08:00-12:00,13:00-17:00");
        Without(OfficeHours.Default, new DayPart.Hours(new LocalTime(10, 0), new LocalTime(10, 0))).Should().Be("08:00-12:00,13:00-17:00");
        OfficeHours.Of(new OfficeSession(new(8, 0), new(12, 0)), new OfficeSession(new(12, 0), new(16, 0))).ToString().Should().Be("08:00-12:00,12:00-16:00");

        static string Without(OfficeHours hours, DayPart part) => string.Join(",", hours.Without(part, hours.Sessions));
    }

    [Theory]
    [InlineData(1, "tháng Giêng")]
    [InlineData(12, "tháng Chạp")]
    [InlineData(0, "tháng 0")]
    [InlineData(13, "tháng 13")]
    public void A_lunar_month_has_its_name(int month, string name) => LunarNames.Month(month, leap: false).Should().Be(name);

    [Fact]
    public void A_day_beyond_the_lunar_calendar_is_told_its_ends()
    {
        LunarReading.TryRead("01/01/2101", out _, out _, out var error).Should().BeFalse();
        error!.En.Should().EndWith("the lunar calendar covers 1976-01-01 to 2100-12-31");
        LunarReading.TryRead("31/12/2100", out _, out var last, out _).Should().BeTrue();
        last!.Date.Should().Be(Dates.Day("2100-12-31"));
    }

    private static CalendarDay Day(string date, DayKind kind) => new() { Date = Dates.Day(date), Kind = kind, Name = new BilingualText("Thử", "Test") };
}
