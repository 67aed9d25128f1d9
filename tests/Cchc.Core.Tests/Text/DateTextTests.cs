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
