using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;
using Rule = Cchc.Core.Calendars.OfficeTimetable.Rule;

namespace Cchc.Core.Tests.Calendars;

/// <summary>A timetable is its rules: the last that fits a day decides it.</summary>
public sealed class OfficeTimetableTests
{
    private static readonly OfficeHours Long = OfficeHours.Parse("07:00-11:30,13:30-17:00");
    private static readonly OfficeHours Short = OfficeHours.Parse("08:00-11:00");

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_day_has_the_hours_of_the_last_rule_that_fits(int seed)
    {
        var timetable = Make(seed);
        for (var date = Dates.Day("2028-01-01"); date.Year == 2028; date = date.PlusDays(1))
        {
            timetable.On(date).Should().Be(timetable.Rules.Last(rule => Fits(rule, date)).Hours, "{0} in {1}", date, timetable);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Its_text_is_read_back_as_the_same_timetable(int seed)
    {
        var timetable = Make(seed);
        OfficeTimetable.Parse(timetable.ToString()).Should().Be(timetable);
        OfficeTimetable.Parse(timetable.ToString()).GetHashCode().Should().Be(timetable.GetHashCode());
        OfficeTimetable.Parse(timetable.ToString().Replace("Mon", "T2").Replace("Fri", "t6").Replace(" | ", "|")).Should().Be(timetable);
    }

    [Fact]
    public void A_season_may_go_over_New_Year()
    {
        var timetable = OfficeTimetable.Of(Long).With(Short, new AnnualDate(11, 15), new AnnualDate(2, 10));
        timetable.On(Dates.Day("2026-11-14")).Should().Be(Long);
        timetable.On(Dates.Day("2026-11-15")).Should().Be(Short);
        timetable.On(Dates.Day("2027-01-01")).Should().Be(Short);
        timetable.On(Dates.Day("2027-02-10")).Should().Be(Short);
        timetable.On(Dates.Day("2027-02-11")).Should().Be(Long);
    }

    [Fact]
    public void A_season_of_29_February_is_a_day_of_leap_years()
    {
        var timetable = OfficeTimetable.Of(Long).With(Short, new AnnualDate(2, 29), new AnnualDate(2, 29));
        timetable.On(Dates.Day("2028-02-29")).Should().Be(Short);
        timetable.On(Dates.Day("2027-02-28")).Should().Be(Long);
        timetable.On(Dates.Day("2027-03-01")).Should().Be(Long);
    }

    [Fact]
    public void Only_a_rule_without_season_and_weekdays_holds_every_day()
    {
        new Rule(Long, null, null, null).IsEveryDay.Should().BeTrue();
        new Rule(Long, null, null, [IsoDayOfWeek.Friday]).IsEveryDay.Should().BeFalse();
        new Rule(Long, new AnnualDate(4, 16), new AnnualDate(10, 15), null).IsEveryDay.Should().BeFalse();
        OfficeTimetable.Default.Rules.Should().ContainSingle().Which.IsEveryDay.Should().BeTrue();
        ((OfficeTimetable)Long).Rules.Should().Equal(new Rule(Long, null, null, null));
    }

    [Fact]
    public void A_rule_prints_what_it_has() => new Rule(Short, new AnnualDate(4, 16), new AnnualDate(10, 15), [IsoDayOfWeek.Monday, IsoDayOfWeek.Friday]).ToString()
        .Should().Be("04-16..10-15 Mon,Fri 08:00-11:00");

    [Theory]
    [InlineData("")]
    [InlineData("Fri 07:30-11:30")] // the first rule must hold every day
    [InlineData("08:00-12:00 | Xyz 07:30-11:30")]
    [InlineData("08:00-12:00 | 02-30..03-01 07:30-11:30")]
    [InlineData("08:00-12:00 | 04-16.. 07:30-11:30")]
    [InlineData("08:00-12:00 |")]
    [InlineData("08:00-12:00 | 04-16..10-15 05-01..06-01 07:30-11:30")] // two seasons
    [InlineData("08:00-12:00 | Fri 04-16..10-15 07:30-11:30")] // weekdays before the season
    [InlineData("08:00-12:00 | Fri Mon 07:30-11:30")] // weekdays twice
    [InlineData("08:00-12:00 | 07:30-11:30")] // neither season nor weekday
    public void Text_that_is_not_a_timetable_is_refused_and_quoted(string text)
    {
        OfficeTimetable.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => OfficeTimetable.Parse(text)).Should().Throw<FormatException>().WithMessage($"\"{text}\" is not a timetable: expected *");
    }

    [Fact]
    public void Half_a_season_and_a_weekday_that_does_not_exist_are_refused()
    {
        FluentActions.Invoking(() => OfficeTimetable.Of(Long).With(Short, new AnnualDate(4, 16), null)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => OfficeTimetable.Of(Long).With(Short, null, null, IsoDayOfWeek.None)).Should().Throw<ArgumentException>().WithMessage("*is not a weekday*");
        FluentActions.Invoking(() => OfficeTimetable.Of(Long).With(Short, null, null)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => OfficeTimetable.Of(Long).With(null!, null, null, IsoDayOfWeek.Friday)).Should().Throw<ArgumentNullException>();
    }

    private static OfficeTimetable Make(int seed)
    {
        var random = new Random(seed);
        var timetable = OfficeTimetable.Of(Long);
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var hours = OfficeHours.Parse($"0{random.Next(6, 9)}:00-11:{random.Next(10, 60)}");
            var season = random.Next(2) == 0;
            IsoDayOfWeek[] weekdays = season && random.Next(2) == 0
                ? []
                : [.. Enumerable.Range(1, 7).Where(_ => random.Next(3) == 0).DefaultIfEmpty(5).Select(day => (IsoDayOfWeek)day)];
            timetable = season ? timetable.With(hours, Day(random), Day(random), weekdays) : timetable.With(hours, null, null, weekdays);
        }

        return timetable;
    }

    private static AnnualDate Day(Random random) => new(random.Next(1, 13), random.Next(1, 29));

    private static bool Fits(Rule rule, LocalDate date)
    {
        if (rule.Weekdays is { } weekdays && !weekdays.Contains(date.DayOfWeek))
        {
            return false;
        }

        if (rule.From is not { } from || rule.To is not { } to)
        {
            return true;
        }

        // Day by day from the first of the season, round the end of the year if need be.
        for (var day = from.InYear(2028); ; day = day.PlusDays(1).Year == 2028 ? day.PlusDays(1) : Dates.Day("2028-01-01"))
        {
            if (day == date)
            {
                return true;
            }

            if (day == to.InYear(2028))
            {
                return false;
            }
        }
    }
}
