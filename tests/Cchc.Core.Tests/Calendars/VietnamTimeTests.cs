using Cchc.Core.Calendars;

namespace Cchc.Core.Tests.Calendars;

/// <summary>Moments and the clock in Vietnam: UTC+7, whatever the machine's time zone, and nothing converted silently.</summary>
public sealed class VietnamTimeTests
{
    [Theory]
    [InlineData("2026-08-28T02:00:00Z", "2026-08-28T09:00:00")]
    [InlineData("2026-08-28T16:59:59.9999999Z", "2026-08-28T23:59:59.9999999")]
    [InlineData("2026-08-28T17:00:00Z", "2026-08-29T00:00:00")]
    [InlineData("2026-12-31T17:00:00Z", "2027-01-01T00:00:00")]
    [InlineData("2026-08-28T16:30:00+07:00", "2026-08-28T16:30:00")]
    [InlineData("2026-08-28T23:30:00-07:00", "2026-08-29T13:30:00")]
    [InlineData("1975-06-13T00:00:00Z", "1975-06-13T07:00:00")]
    [InlineData("1960-06-13T00:00:00Z", "1960-06-13T07:00:00")] // Sài Gòn had UTC+8 then; the offset is fixed
    public void A_moment_is_seven_hours_later_by_the_clock_in_Vietnam(string moment, string clock)
    {
        var given = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
        var expected = LocalDateTime.FromDateTime(DateTime.Parse(clock, System.Globalization.CultureInfo.InvariantCulture));

        VietnamTime.From(given).Should().Be(expected);
        VietnamTime.From(Instant.FromDateTimeOffset(given)).Should().Be(expected);
        VietnamTime.From(given.UtcDateTime).Should().Be(expected);
        VietnamTime.ToDateTimeOffset(expected).Should().Be(given).And.BeExactly(given.ToOffset(TimeSpan.FromHours(7)));
        VietnamTime.ToInstant(expected).Should().Be(Instant.FromDateTimeOffset(given));
    }

    [Fact]
    public void The_time_zone_of_the_machine_plays_no_part()
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            var answers = new List<string>();
            foreach (var (zone, hours) in new[] { ("UTC", 0), ("Asia/Tokyo", 9), ("America/Los_Angeles", -8) })
            {
                Environment.SetEnvironmentVariable("TZ", zone);
                TimeZoneInfo.ClearCachedData();
                TimeZoneInfo.Local.BaseUtcOffset.Should().Be(TimeSpan.FromHours(hours), "the machine is in {0}", zone);
                var moment = new DateTime(2026, 8, 28, 2, 0, 0, DateTimeKind.Utc);
                answers.Add($"{VietnamTime.From(moment)} {VietnamTime.From(new DateTimeOffset(moment).ToLocalTime())} "
                    + $"{VietnamTime.From(Instant.FromDateTimeUtc(moment))} {DateTime.SpecifyKind(moment, DateTimeKind.Unspecified).AsVietnamTime()}");
                VietnamTime.ToDateTimeOffset(new LocalDateTime(2026, 8, 28, 9, 0)).UtcDateTime.Should().Be(moment);
            }

            answers.Distinct().Should().ContainSingle();
            VietnamTime.From(new DateTime(2026, 8, 28, 2, 0, 0, DateTimeKind.Utc)).Should().Be(new LocalDateTime(2026, 8, 28, 9, 0));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void A_DateTime_of_no_kind_is_refused_with_what_to_do()
    {
        var unspecified = new DateTime(2026, 8, 28, 16, 30, 0, DateTimeKind.Unspecified);
        var local = DateTime.SpecifyKind(unspecified, DateTimeKind.Local);
        var utc = DateTime.SpecifyKind(unspecified, DateTimeKind.Utc);

        FluentActions.Invoking(() => VietnamTime.From(unspecified)).Should().Throw<ArgumentException>()
            .WithMessage("2026-08-28T16:30:00 is of kind Unspecified*AsVietnamTime()*DateTimeOffset*").WithParameterName("moment");
        FluentActions.Invoking(() => VietnamTime.From(local)).Should().Throw<ArgumentException>().WithMessage("2026-08-28T16:30:00 is of kind Local*ToUniversalTime()*");
        unspecified.AsVietnamTime().Should().Be(new LocalDateTime(2026, 8, 28, 16, 30));
        FluentActions.Invoking(() => utc.AsVietnamTime()).Should().Throw<ArgumentException>().WithMessage("*kind Utc*VietnamTime.From*");
        FluentActions.Invoking(() => local.AsVietnamTime()).Should().Throw<ArgumentException>().WithMessage("*kind Local*");
    }

    [Fact]
    public void The_edges_of_the_types_are_told()
    {
        VietnamTime.From(DateTimeOffset.MinValue).Should().Be(new LocalDateTime(1, 1, 1, 7, 0));
        FluentActions.Invoking(() => VietnamTime.From(DateTimeOffset.MaxValue)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*year 9999*");
        FluentActions.Invoking(() => VietnamTime.From(Instant.MaxValue)).Should().Throw<ArgumentOutOfRangeException>();
        VietnamTime.From(Instant.MaxValue - Duration.FromHours(7)).Should().Be(LocalDate.MaxIsoValue.At(LocalTime.MaxValue));
        VietnamTime.From(Instant.MinValue).TimeOfDay.Should().Be(new LocalTime(7, 0));
        VietnamTime.ToInstant(VietnamTime.From(Instant.MinValue)).Should().Be(Instant.MinValue);
        FluentActions.Invoking(() => VietnamTime.ToInstant(LocalDate.MinIsoValue.AtMidnight())).Should().Throw<ArgumentOutOfRangeException>();

        VietnamTime.ToDateTimeOffset(new LocalDateTime(1, 1, 1, 7, 0)).UtcTicks.Should().Be(0);
        FluentActions.Invoking(() => VietnamTime.ToDateTimeOffset(new LocalDateTime(1, 1, 1, 6, 59))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*0001-01-01*");
        VietnamTime.ToDateTimeOffset(LocalDate.MaxIsoValue.At(LocalTime.MaxValue)).Should().Be(new DateTimeOffset(DateTime.MaxValue.Ticks, TimeSpan.FromHours(7)));
        VietnamTime.Offset.Should().Be(Offset.FromHours(7));
    }

    [Fact]
    public void Office_hours_are_asked_by_moments()
    {
        var hours = new WorkingTime(WorkingCalendar.VietnamPublicSector, OfficeTimetable.Default);
        hours.IsOpen(new DateTimeOffset(2026, 8, 28, 2, 0, 0, TimeSpan.Zero)).Should().BeTrue();
        hours.IsOpen(new DateTimeOffset(2026, 8, 28, 9, 0, 0, TimeSpan.Zero).AddHours(2)).Should().BeFalse();
        hours.IsOpen(new DateTime(2026, 8, 28, 2, 0, 0, DateTimeKind.Utc)).Should().BeTrue();
        FluentActions.Invoking(() => hours.IsOpen(new DateTime(2026, 8, 28, 9, 0, 0, DateTimeKind.Unspecified))).Should().Throw<ArgumentException>("a silent conversion by way of DateTimeOffset is not taken");
    }

#if LIB_HAS_DATEONLY
    [Fact]
    public void A_clock_that_is_handed_in_tells_the_time_in_Vietnam()
    {
        VietnamTime.From(new Stopped(new DateTimeOffset(2026, 8, 28, 2, 0, 0, TimeSpan.Zero))).Should().Be(new LocalDateTime(2026, 8, 28, 9, 0));
        FluentActions.Invoking(() => VietnamTime.From(null!)).Should().Throw<ArgumentNullException>();
        VietnamTime.Of(new DateOnly(2026, 8, 28), new TimeOnly(16, 30)).Should().Be(new LocalDateTime(2026, 8, 28, 16, 30));
    }

    [Fact]
    public void Days_of_the_framework_are_answered_as_those_of_NodaTime()
    {
        var calendar = WorkingCalendar.VietnamPublicSector;
        var (from, to) = (new LocalDate(2026, 8, 20), new LocalDate(2026, 9, 10));
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            var date = day.ToDateOnly();
            calendar.Day(date).Should().Be(calendar.Day(day));
            calendar.NextOrSame(date).Should().Be(calendar.NextOrSame(day).ToDateOnly());
            calendar.Covers(date).Should().BeTrue();
        }

        calendar.Covers(calendar.Start.PlusDays(-1).ToDateOnly()).Should().BeFalse();
        calendar.Covers(calendar.End.PlusDays(1).ToDateOnly()).Should().BeFalse();
        calendar.Days(from.ToDateOnly(), to.ToDateOnly()).Should().Equal(calendar.Days(from, to));
        calendar.SpecialDays(from.ToDateOnly(), to.ToDateOnly()).Should().NotBeEmpty().And.Equal(calendar.SpecialDays(from, to));
        calendar.CertaintyOf(from.ToDateOnly(), new DateOnly(2040, 1, 1)).Should().Be(Certainty.Projected);
        new WorkingTime(calendar, OfficeTimetable.Default).IsOpen(new DateOnly(2026, 8, 28), new TimeOnly(9, 0)).Should().BeTrue();
    }

    private sealed class Stopped(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => throw new InvalidOperationException("Not to be asked.");

        public override DateTimeOffset GetUtcNow() => now;
    }
#endif
}
