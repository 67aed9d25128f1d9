using Cchc.Core.Calendars.Lunar;
using NodaTime;

namespace Cchc.Core.Tests.Calendars.Lunar;

/// <summary>A typed date is read in both calendars unless somebody says which is meant.</summary>
public sealed class LunarReadingTests
{
    [Theory]
    [InlineData("10/3/2026", "2026-04-26", "2026-03-10")]
    [InlineData("1/1/2030", "2030-02-02", "2030-01-01")]
    [InlineData("10/3/2026 âm", "2026-04-26", null)]
    [InlineData("10/3/2026 ÂM LỊCH", "2026-04-26", null)]
    [InlineData("10/3/2026 am lich", "2026-04-26", null)]
    [InlineData("10/3/2026 dương", null, "2026-03-10")]
    [InlineData("10/3/2026 duong lich", null, "2026-03-10")]
    [InlineData("2026-03-10", null, "2026-03-10")]
    [InlineData("ngày 10 tháng 3 năm 2026", null, "2026-03-10")]
    [InlineData("15/6n/2025", "2025-08-08", null)]
    [InlineData("31/1/2026", null, "2026-01-31")]
    [InlineData("1976-01-01", null, "1976-01-01")] // the first day of the range
    [InlineData("2100-12-31", null, "2100-12-31")] // the last one
    public void A_date_is_read_in_the_calendars_that_may_be_meant(string text, string? lunar, string? common)
    {
        LunarDate.TryParseBoth(text, out var ofLunar, out var ofCommon, out var error).Should().BeTrue(error?.En);
        Iso(ofLunar).Should().Be(lunar);
        Iso(ofCommon).Should().Be(common);
        error.Should().BeNull();
    }

    [Fact]
    public void A_thirtieth_of_the_second_month_is_lunar_alone()
    {
        var month = LunarMonth.All().First(item => item.Length == 30 && LunarDate.Of(item.Start) is { Month: 2, IsLeapMonth: false });
        LunarDate.TryParseBoth($"30/2/{LunarDate.Of(month.Start).Year}", out var ofLunar, out var ofCommon, out _).Should().BeTrue();
        ofLunar!.Date.Should().Be(month.Start.PlusDays(29));
        ofCommon.Should().BeNull();
    }

    [Theory]
    [InlineData("31/1/2026 âm", "\"31/1/2026 âm\" is no lunar date that exists: write day/month/year, such as 10/3/2026, or 15/6n/2025 in a leap month")]
    [InlineData("15/7n/2025", "\"15/7n/2025\" is no lunar date that exists: write day/month/year, such as 10/3/2026, or 15/6n/2025 in a leap month")]
    [InlineData("1975-12-31", "\"1975-12-31\" is out of range: the lunar calendar covers 1976-01-01 to 2100-12-31")]
    [InlineData("08/28/2026", "\"08/28/2026\": day first was expected, and there is no month 28: did you mean 28/08/2026?")]
    [InlineData("", "\"\": the date is missing, write day/month/year, such as 28/08/2026, or 2026-08-28")]
    public void What_is_no_date_of_either_gets_one_sentence(string text, string en)
    {
        LunarDate.TryParseBoth(text, out var ofLunar, out var ofCommon, out var error).Should().BeFalse();
        (ofLunar, ofCommon).Should().Be(((LunarDate?)null, (LunarDate?)null));
        error!.En.Should().Be(en);
    }

    private static string? Iso(LunarDate? date) => date is null ? null : NodaTime.Text.LocalDatePattern.Iso.Format(date.Date);
}
