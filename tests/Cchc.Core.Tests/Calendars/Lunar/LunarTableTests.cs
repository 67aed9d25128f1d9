using System.Globalization;
using System.Text;
using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Tests.Calendars.Lunar.Astronomy;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Calendars.Lunar;

/// <summary>The shipped table against the astronomy it was derived from, and that against a second computation from other series.</summary>
public sealed class LunarTableTests
{
    [Fact]
    public void The_table_is_the_one_that_the_astronomy_gives()
    {
        var text = new StringBuilder();
        var months = LunarYears.All;
        for (var year = LunarTable.FirstYear; year <= LunarTable.LastYear; year++)
        {
            var first = months.FindIndex(month => month.Year == year && month.Number == 1 && !month.Leap);
            var next = months.FindIndex(month => month.Year == year + 1 && month.Number == 1 && !month.Leap);
            var bits = (uint)Period.DaysBetween(new LocalDate(year, 1, 20), months[first].Start) << 17;
            for (var i = first; i < next; i++)
            {
                bits |= Period.DaysBetween(months[i].Start, months[i + 1].Start) == 30 ? 1u << (i - first) : 0;
                bits |= months[i].Leap ? (uint)(i - first) << 13 : 0;
            }

            text.Append(CultureInfo.InvariantCulture, $"{((year - LunarTable.FirstYear) % 10 == 0 ? "\n        " : " ")}0x{bits:X6},");
        }

        var path = RepositoryFiles.PathOf("src", "Cchc.Core", "Calendars", "Lunar", "LunarTable.Years.cs");
        var source = $$"""
            namespace Cchc.Core.Calendars.Lunar;

            internal static partial class LunarTable
            {
                // Ten years a line, from 1975. Written by LunarTableTests with CCHC_ACCEPT_LUNAR=1.
                private static readonly uint[] Years =
                [{{text}}
                ];
            }

            """;
        if (Environment.GetEnvironmentVariable("CCHC_ACCEPT_LUNAR") == "1")
        {
            File.WriteAllText(path, source);
        }

        File.ReadAllText(path).Replace("\r\n", "\n").Should().Be(source.Replace("\r\n", "\n"));
    }

    [Fact]
    public void Every_month_agrees_with_the_second_computation_from_other_series()
    {
        var rough = LunarYears.Rough();
        LunarYears.All.Should().HaveCount(rough.Count);
        LunarYears.All.Zip(rough).Where(pair => pair.First != pair.Second).Should().BeEmpty();
    }

    [Fact]
    public void New_moons_close_to_midnight_keep_their_day_for_every_likely_rotation_of_the_Earth()
    {
        // ΔT ten seconds shorter or thirty longer than assumed moves no month; at half a minute shorter only December 2072 moves.
        LunarYears.Precise(-10).Should().Equal(LunarYears.All);
        LunarYears.Precise(30).Should().Equal(LunarYears.All);
        LunarYears.All.Select(month => month.Start).Should().Contain([new LocalDate(2072, 12, 9), new LocalDate(2077, 11, 16), new LocalDate(2085, 10, 19)]);
    }

    [Theory]
    [InlineData(2000, 1, 6, 18, 14)] // published new moons, UT: 6 January 2000 18:14
    [InlineData(2024, 4, 8, 18, 21)] // the eclipse of 8 April 2024: conjunction in longitude 18:21
    [InlineData(2026, 8, 12, 17, 37)] // the eclipse of 12 August 2026: new moon 17:37
    [InlineData(1999, 8, 11, 11, 9)] // the eclipse of 11 August 1999
    public void The_precise_series_give_published_new_moons_to_the_minute(int year, int month, int day, int hour, int minute)
    {
        var expected = 2451544.5 + Period.DaysBetween(new LocalDate(2000, 1, 1), new LocalDate(year, month, day)) + ((hour + (minute / 60.0)) / 24);
        var found = EarthRotation.Vietnam(PreciseSky.NewMoonNear(expected)) - (7.0 / 24);
        (Math.Abs(found - expected) * 24 * 60).Should().BeLessThan(1.0);
    }

    [Theory]
    [InlineData(2025, 3, 20, 9, 1, 0)] // March equinox 2025 09:01 UT
    [InlineData(2024, 12, 21, 9, 21, 270)] // December solstice 2024 09:21 UT
    [InlineData(2026, 6, 21, 8, 24, 90)] // June solstice 2026 08:24 UT
    public void The_precise_series_give_published_solar_terms_to_the_minute(int year, int month, int day, int hour, int minute, int longitude)
    {
        var expected = 2451544.5 + Period.DaysBetween(new LocalDate(2000, 1, 1), new LocalDate(year, month, day)) + ((hour + (minute / 60.0)) / 24);
        var found = EarthRotation.Vietnam(PreciseSky.SunAt(longitude * Math.PI / 180, expected)) - (7.0 / 24);
        (Math.Abs(found - expected) * 24 * 60).Should().BeLessThan(1.0);
    }
}
