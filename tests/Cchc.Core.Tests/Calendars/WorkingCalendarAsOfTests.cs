using Cchc.Core.Calendars;
using Cchc.Core.Text;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Calendars;

/// <summary>A deadline must be reproducible as it was computed on an earlier day.</summary>
public sealed class WorkingCalendarAsOfTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    [Theory]
    [InlineData("2024-04-11", "2024-04-29", true)] // the swap was decided on 12/4/2024
    [InlineData("2024-04-12", "2024-04-29", false)]
    [InlineData("2024-04-11", "2024-05-04", false)] // and its make-up Saturday with it
    [InlineData("2024-04-12", "2024-05-04", true)]
    [InlineData("2025-12-24", "2026-01-02", true)]
    [InlineData("2025-12-25", "2026-01-02", false)]
    [InlineData("2026-04-23", "2026-11-24", true)] // Nghị quyết 28/2026/QH16 was adopted on 24/4/2026
    [InlineData("2026-04-24", "2026-11-24", false)]
    [InlineData("2025-10-15", "2026-08-31", true)] // Thông báo 9441/TB-BNV of 16/10/2025
    [InlineData("2025-10-16", "2026-08-31", false)]
    [InlineData("2012-01-01", "2012-12-31", true)] // the letter of 23/11/2012
    [InlineData("2012-11-23", "2012-12-31", false)]
    [InlineData("2010-02-05", "2010-02-19", true)] // reported on 06/02/2010
    [InlineData("2010-02-06", "2010-02-19", false)]
    public void A_day_is_what_was_known_then(string asOf, string day, bool works) =>
        Calendar.AsOf(Dates.Day(asOf)).IsWorkingDay(Dates.Day(day)).Should().Be(works);

    [Theory]
    [InlineData("2019-06-01", "2021-01-01", DayKind.PublicHoliday, "2012")] // by the code then in force, its successor not being adopted yet
    [InlineData("2019-06-01", "2021-04-30", DayKind.PublicHoliday, "2012")]
    [InlineData("2019-06-01", "2021-05-03", DayKind.Compensatory, "2012")] // 1/5/2021 is a Saturday
    [InlineData("2019-06-01", "2021-09-03", DayKind.WorkingDay, "188/1999")] // the second day of National Day came with the code of 2019
    [InlineData("2019-11-20", "2021-09-03", DayKind.PublicHoliday, "2019")]
    [InlineData("2011-01-01", "2013-09-02", DayKind.PublicHoliday, "1994")]
    [InlineData("2011-01-01", "2014-04-09", DayKind.PublicHoliday, "84/2007")] // Hùng Kings' day
    public void Years_far_ahead_were_projected_by_the_laws_adopted_then(string asOf, string day, DayKind kind, string law)
    {
        var known = Calendar.AsOf(Dates.Day(asOf)).Day(Dates.Day(day));
        known.Kind.Should().Be(kind);
        known.LegalBasis.Should().Contain(law);
    }

    [Fact]
    public void Every_year_is_known_on_its_last_day_as_it_is_known_now()
    {
        for (var year = 2007; year <= 2026; year++)
        {
            var last = new LocalDate(year, 12, 31);
            var then = Calendar.AsOf(last);
            for (var date = new LocalDate(year, 1, 1); date <= last; date = date.PlusDays(1))
            {
                then.IsWorkingDay(date).Should().Be(Calendar.IsWorkingDay(date), "of {0}", date);
            }
        }
    }

    [Fact]
    public void As_of_today_it_is_the_calendar_itself()
    {
        var today = Calendar.AsOf(Dates.Day("2026-11-22"));
        today.AnnouncedThrough.Should().Be(Calendar.AnnouncedThrough);
        today.SpecialDays(today.Start, today.End).Should().Equal(Calendar.SpecialDays(Calendar.Start, Calendar.End));
        today.DataVersion.Should().EndWith("as of 2026-11-22");
    }

    [Fact]
    public void Years_not_decided_then_are_projected()
    {
        var then = Calendar.AsOf(Dates.Day("2025-10-01"));
        then.AnnouncedThrough.Should().Be(Dates.Day("2025-12-31"));
        then.Day(Dates.Day("2026-02-17")).Certainty.Should().Be(Certainty.Projected);
        then.Day(Dates.Day("2026-02-17")).Kind.Should().Be(DayKind.PublicHoliday);
        then.Day(Dates.Day("2026-03-02")).Certainty.Should().Be(Certainty.Projected);
        then.Day(Dates.Day("2025-09-02")).Certainty.Should().Be(Certainty.Announced);

        var between = Calendar.AsOf(Dates.Day("2025-10-14")); // Tết by the letter of 13/10, the day beside 2/9 by the notice of 16/10
        between.Day(Dates.Day("2026-02-17")).Certainty.Should().Be(Certainty.Announced);
        between.Day(Dates.Day("2026-09-01")).Certainty.Should().Be(Certainty.Projected);
        between.Day(Dates.Day("2026-09-01")).Kind.Should().Be(DayKind.PublicHoliday);
    }

    [Fact]
    public void Each_later_day_knows_at_least_as_much()
    {
        var decisions = Calendar.SpecialDays(Calendar.Start, Calendar.AnnouncedThrough).Select(day => day.DecidedOn).OfType<LocalDate>().Where(date => date.Year >= 2007).Distinct().OrderBy(date => date);
        var before = Calendar.Start.PlusYears(-1);
        foreach (var date in decisions)
        {
            var known = Calendar.AsOf(date);
            known.AnnouncedThrough.Should().BeGreaterThanOrEqualTo(before);
            before = known.AnnouncedThrough;
            CalendarPairCheck.Check(known.SpecialDays(known.Start, known.End), day => day.Id).Should().BeEmpty("as of {0}", Dates.Iso(date));
        }
    }

    [Fact]
    public void A_calendar_of_ones_own_leaves_out_what_was_decided_later()
    {
        var start = new LocalDate(2026, 1, 1);
        var closure = new CalendarDay { Date = start.PlusDays(5), Kind = DayKind.LocalClosure, Name = new BilingualText("Bão", "Storm"), DecidedOn = start.PlusDays(4) };
        var own = WorkingCalendar.Create(start, start.PlusDays(20), [closure], "own");
        own.AsOf(start.PlusDays(3)).IsWorkingDay(start.PlusDays(5)).Should().BeTrue();
        own.AsOf(start.PlusDays(4)).IsWorkingDay(start.PlusDays(5)).Should().BeFalse();
    }
}
