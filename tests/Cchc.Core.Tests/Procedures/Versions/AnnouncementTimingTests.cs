using Cchc.Core.Calendars;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Versions;

/// <summary>NĐ 63/2010/NĐ-CP, art. 15 and 24, as amended by NĐ 92/2017/NĐ-CP; QĐ 766/QĐ-TTg for counting in working days.</summary>
public sealed class AnnouncementTimingTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    // 30/4 and 1/5 are holidays and 27/4/2026 makes up for Hùng Kings' day on a Sunday: working days and days differ widely.
    [Theory]
    [InlineData(AnnouncingLevel.Ministry, AnnouncementDayCount.DecreeDays, "2026-05-21", "2026-05-01")]
    [InlineData(AnnouncingLevel.Province, AnnouncementDayCount.DecreeDays, "2026-05-06", "2026-05-01")]
    [InlineData(AnnouncingLevel.Province, AnnouncementDayCount.WorkingDays, "2026-05-06", "2026-04-24")]
    [InlineData(AnnouncingLevel.Ministry, AnnouncementDayCount.WorkingDays, "2026-05-21", "2026-04-20")]
    public void Art_15_announced_20_or_5_days_before_the_text_takes_effect(AnnouncingLevel level, AnnouncementDayCount count, string effective, string announceBy)
    {
        var last = Dates.Day(announceBy);
        var decision = VersionParts.Decision("1/QĐ", effective) with { Level = level };
        AnnouncementTiming.Of(decision with { SignedOn = last }, Calendar, count).Should().Match<AnnouncementTiming>(timing => timing.AnnounceBy == last && timing.DaysLate == 0 && timing.IsLate == false);
        AnnouncementTiming.Of(decision with { SignedOn = last.PlusDays(3) }, Calendar, count).DaysLate.Should().Be(3);
    }

    [Theory]
    [InlineData("2026-05-05", "2026-05-08")]
    [InlineData("2026-04-28", "2026-05-04")] // 1/5 is a holiday and a Friday: the last day moves to Monday
    public void Art_15_the_shortened_procedure_gives_3_days_after_signing(string signedOn, string announceBy)
    {
        var decision = VersionParts.Decision("1/QĐ", "2026-05-05") with { IsShortened = true, LegalTextSignedOn = Dates.Day(signedOn), SignedOn = Dates.Day(announceBy).PlusDays(1) };
        var timing = AnnouncementTiming.Of(decision, Calendar);
        timing.AnnounceBy.Should().Be(Dates.Day(announceBy));
        timing.DaysLate.Should().Be(1);
    }

    [Fact]
    public void Without_the_day_of_signing_of_a_shortened_text_lateness_cannot_be_said()
    {
        var timing = AnnouncementTiming.Of(VersionParts.Decision("1/QĐ", "2026-05-05") with { IsShortened = true }, Calendar);
        timing.IsLate.Should().BeNull();
        timing.AnnounceBy.Should().BeNull();
        timing.Reasons[0].Vi.Should().Contain("không biết ngày ký");
    }

    [Theory]
    [InlineData(AnnouncingLevel.Ministry, false, "2026-04-22", "2026-05-11")]
    [InlineData(AnnouncingLevel.Province, false, "2026-04-22", "2026-05-04")]
    [InlineData(AnnouncingLevel.Province, true, "2026-04-22", "2026-04-24")]
    public void Art_24_entered_within_10_5_or_2_working_days_after_signing(AnnouncingLevel level, bool shortened, string signedOn, string enterBy)
    {
        var last = Dates.Day(enterBy);
        var decision = VersionParts.Decision("1/QĐ", "2026-07-01") with { Level = level, IsShortened = shortened, SignedOn = Dates.Day(signedOn), EnteredOn = last };
        AnnouncementTiming.Of(decision, Calendar).Should().Match<AnnouncementTiming>(timing => timing.EnterBy == last && timing.IsEntryLate == false);
        AnnouncementTiming.Of(decision with { EnteredOn = last.PlusDays(1) }, Calendar).EntryDaysLate.Should().Be(1);
        AnnouncementTiming.Of(decision with { EnteredOn = null }, Calendar).IsEntryLate.Should().BeNull();
    }

    [Fact]
    public void Days_outside_the_calendar_are_refused_by_name()
    {
        var judge = () => AnnouncementTiming.Of(VersionParts.Decision("1/QĐ", "1999-01-01"), Calendar);
        judge.Should().Throw<CalendarRangeException>();
    }
}
