using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using NodaTime.Text;

namespace Cchc.Core.Tests.Text;

/// <summary>Dates written and read by hand equal those of NodaTime's patterns, under any culture.</summary>
public sealed class DateTextTests
{
    [Fact]
    public void Dates_are_written_as_the_patterns_write_them()
    {
        var vietnamese = LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'uuuu");
        var random = new Random(1);
        using var scope = new CultureScope("th-TH");
        for (var i = 0; i < 2000; i++)
        {
            var date = LocalDate.MinIsoValue.PlusDays(random.Next(Period.DaysBetween(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)));
            DateText.Iso(date).Should().Be(LocalDatePattern.Iso.Format(date));
            DateText.Vi(date).Should().Be(vietnamese.Format(date));
            var time = LocalTime.FromSecondsSinceMidnight(random.Next(86_400));
            DateText.Time(time).Should().Be((time.Second == 0 ? LocalTimePattern.CreateWithInvariantCulture("HH':'mm") : LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss")).Format(time));
        }
    }

    [Fact]
    public void What_a_clock_gave_is_written_whole_and_said_to_the_second()
    {
        var late = new LocalTime(9, 0).PlusTicks(1_234_567);
        (DateText.Time(late), DateText.Spoken(late)).Should().Be(("09:00:00.1234567", "09:00"));
        DateText.Spoken(new LocalTime(9, 0, 5).PlusNanoseconds(1)).Should().Be("09:00:05");

        var clock = new DossierClock(WorkingCalendar.VietnamPublicSector);
        var request = new DossierClockRequest { Time = new ProcessingTime.WorkingHours(8), Events = [new DossierEvent.Received { Id = "1", At = new LocalDate(2026, 10, 5) + late }] };
        var state = clock.Compute(request, new LocalDateTime(2026, 10, 5, 10, 0));
        state.LegalDue!.TimeOfDay.Should().Be(late);
        var words = string.Concat(state.Explanation.Select(step => step.Text.Vi + step.Text.En));
        words.Should().Contain("09:00 thứ Hai, 05/10/2026").And.NotContain("1234567");
    }

    [Fact]
    public void Dates_are_read_as_the_pattern_reads_them()
    {
        for (var date = new LocalDate(1999, 12, 1); date.Year < 2005; date = date.PlusDays(1))
        {
            DateText.ParseIso(LocalDatePattern.Iso.Format(date)).Should().Be(date);
        }

        foreach (var text in new[] { "", "2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-01-32", "0000-01-01", "2026-1-01", "2026/01/01", "26-01-01", "2026-01-01T", " 2026-01-01", "２026-01-01", "-026-01-01", "2026-0a-01" })
        {
            DateText.ParseIso(text).Should().BeNull("of {0}", text);
        }

        DateText.ParseIso("9999-12-31").Should().Be(new LocalDate(9999, 12, 31));
        DateText.ParseIso("2024-02-29").Should().Be(new LocalDate(2024, 2, 29));
    }
}
