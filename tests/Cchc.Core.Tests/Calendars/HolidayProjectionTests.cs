using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Calendars;

/// <summary>Years that are not decided yet, and the rule checked on the years that are.</summary>
public sealed class HolidayProjectionTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    [Fact]
    public void The_projection_of_every_year_since_2021_is_what_was_decided_but_for_swaps()
    {
        // The second day of National Day exists since 2021; 24/11 since 2026.
        for (var year = 2021; year <= 2027; year++)
        {
            var decided = Calendar.SpecialDays(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)).Where(day => day.Kind is DayKind.PublicHoliday or DayKind.Compensatory);
            Projected(year, CultureDayMakeUp.None).Select(day => (day.Date, day.Kind, day.Name, day.StandsFor))
                .Should().Equal(decided.Select(day => (day.Date, day.Kind, day.Name, day.StandsFor)), "of {0}", year);
        }
    }

    [Fact]
    public void The_Tet_rule_gives_every_choice_since_2015()
    {
        for (var year = 2015; year <= 2027; year++)
        {
            bool IsTet(CalendarDay day) => day.Name.Vi.StartsWith("Tết Âm lịch", StringComparison.Ordinal);
            var decided = Calendar.SpecialDays(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)).Where(IsTet).Select(day => day.Date);
            Projected(year, CultureDayMakeUp.None).Where(IsTet).Select(day => day.Date).Should().Equal(decided, "of {0}", year);
        }
    }

    [Theory]
    [InlineData("2028-01-26", DayKind.PublicHoliday, "mùng 1")] // a Wednesday: two days before and three from it
    [InlineData("2028-01-24", DayKind.PublicHoliday, "2 ngày trước")]
    [InlineData("2028-01-29", DayKind.WeeklyRest, "thứ Bảy")]
    [InlineData("2030-02-02", DayKind.PublicHoliday, "mùng 1")] // 2 February, not the Chinese 3 February
    [InlineData("2030-02-05", DayKind.Compensatory, "Nghỉ bù")]
    [InlineData("2028-09-01", DayKind.PublicHoliday, "liền kề")] // 2/9 is a Saturday
    [InlineData("2028-09-04", DayKind.Compensatory, "Quốc khánh")]
    [InlineData("2029-11-24", DayKind.PublicHoliday, "Văn hóa")]
    [InlineData("2029-11-26", DayKind.WorkingDay, "Ngày làm việc")] // 24/11 is not in art. 112.1
    [InlineData("2050-12-30", DayKind.WorkingDay, "Ngày làm việc")]
    public void Undecided_days_are_projected_with_their_reason(string date, DayKind kind, string name)
    {
        var day = Calendar.Day(Dates.Day(date));
        day.Kind.Should().Be(kind);
        day.Name.Vi.Should().Contain(name);
        day.Certainty.Should().Be(Certainty.Projected);
        day.ProjectionReason!.Vi.Should().NotBeEmpty();
        day.LegalBasis.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(2012, "1994", "Điều 73", "Điều 73")] // the code of 2012 is in force from 1/5/2013
    [InlineData(2013, "1994", "Điều 73", "Điều 115 khoản 1")]
    [InlineData(2020, "10/2012/QH13", "Điều 115 khoản 1", "Điều 115 khoản 1")]
    [InlineData(2021, "45/2019/QH14", "Điều 112 khoản 1 điểm a", "Điều 112 khoản 1 điểm d")]
    public void Each_holiday_cites_the_article_of_the_labour_code_in_force_on_it(int year, string code, string newYear, string firstOfMay)
    {
        var fixedDays = HolidayStatutes.Fixed(year, Dates.Day("2026-11-30")).ToDictionary(day => (day.Date.Month, day.Date.Day), day => day.Source);
        fixedDays[(1, 1)].Article.Should().Be(newYear);
        fixedDays[(5, 1)].Article.Should().Be(firstOfMay);
        fixedDays[(1, 1)].Document.ToString().Should().Contain(code);
    }

    [Fact]
    public void Decisions_go_to_the_end_of_2027()
    {
        Calendar.AnnouncedThrough.Should().Be(Dates.Day("2027-12-31"));
        Calendar.Day(Dates.Day("2027-12-31")).Certainty.Should().Be(Certainty.Announced);
        Calendar.Day(Dates.Day("2028-01-03")).Certainty.Should().Be(Certainty.Projected);
        Calendar.CertaintyOf(Dates.Day("2027-12-01"), Dates.Day("2027-12-31")).Should().Be(Certainty.Announced);
        Calendar.CertaintyOf(Dates.Day("2027-12-01"), Dates.Day("2028-01-03")).Should().Be(Certainty.Projected);
    }

    [Fact]
    public void The_make_up_of_24_11_is_an_option()
    {
        var other = WorkingCalendar.VietnamPublicSectorWith(CultureDayMakeUp.NextWorkingDay);
        other.Day(Dates.Day("2029-11-26")).Kind.Should().Be(DayKind.Compensatory);
        other.Day(Dates.Day("2029-11-26")).StandsFor.Should().Be(Dates.Day("2029-11-24"));
        other.Should().BeSameAs(WorkingCalendar.VietnamPublicSectorWith(CultureDayMakeUp.NextWorkingDay));
        var odd = () => WorkingCalendar.VietnamPublicSectorWith((CultureDayMakeUp)7);
        odd.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_projected_deadline_says_so_in_its_reasons()
    {
        var due = (Deadline.Due)new DeadlineCalculator(Calendar).Compute(new ProcessingTime.WorkingDays(5), Dates.Moment("2029-03-05T09:00"));
        due.Date.Should().Be(Dates.Day("2029-03-12"));
        due.Certainty.Should().Be(Certainty.Projected);
        due.Explanation[^1].Rule.Should().Be(DeadlineRules.Projected);
        due.Explanation[^1].Text.En.Should().Contain("2027-12-31");
        due.Explanation.Should().OnlyContain(step => step.Certainty == Certainty.Projected, "the receipt lies in a year that is not decided");

        var across = new DeadlineCalculator(Calendar).Compute(new ProcessingTime.WorkingDays(2), Dates.Moment("2027-12-30T09:00")).Explanation;
        across.Select(step => step.Certainty).Should().Equal(Certainty.Announced, Certainty.Announced, Certainty.Projected, Certainty.Projected, Certainty.Projected);
    }

    [Fact]
    public void Every_projected_year_has_twelve_statutory_days_off_and_its_make_up_days_stand_on_weekdays()
    {
        for (var year = 2028; year <= 2050; year++)
        {
            var days = Projected(year, CultureDayMakeUp.NextWorkingDay);
            days.Count(day => day.Kind == DayKind.PublicHoliday).Should().Be(12, "of {0}", year);
            var weekends = days.Count(day => day.Kind == DayKind.PublicHoliday && CompensatoryRule.IsWeekend(day.Date));
            days.Count(day => day.Kind == DayKind.Compensatory && !CompensatoryRule.IsWeekend(day.Date)).Should().Be(weekends);
            days.Select(day => day.Date).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        }
    }

    [Fact]
    public void Decided_years_agree_with_the_statutes_and_damage_is_found()
    {
        var days = Calendar.SpecialDays(Calendar.Start, Calendar.AnnouncedThrough).ToList();
        Check(days).Should().BeEmpty();

        Without("2026-04-30").Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-012");
        Without("2026-02-18").Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-012");
        Without("2026-09-01").Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-012");
        StatuteCheck.Check([.. days, days[0] with { Date = Dates.Day("2026-10-19") }], [2026], Dates.Iso).Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-027", "no decision can make a holiday");
        Without("2026-11-24").Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-012");
        Without("2026-04-27").Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-013");
        var moved = days.Select(day => day.Date == Dates.Day("2026-04-27") ? day with { Date = Dates.Day("2026-04-28") } : day).ToList();
        Check(moved).Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-013");

        IReadOnlyList<Finding> Without(string date) => Check([.. days.Where(day => day.Date != Dates.Day(date))]);

        static IReadOnlyList<Finding> Check(IReadOnlyCollection<CalendarDay> days) => StatuteCheck.Check(days, Enumerable.Range(2007, 21).ToHashSet(), Dates.Iso);
    }

    /// <summary>The calendar of a year for which nothing was decided.</summary>
    internal static IReadOnlyList<CalendarDay> Projected(int year, CultureDayMakeUp cultureDay) =>
        [.. KnownCalendar.Of([], new HashSet<int>(), LocalDate.MaxIsoValue, year, year, cultureDay).Days.OrderBy(day => day.Date)];
}
