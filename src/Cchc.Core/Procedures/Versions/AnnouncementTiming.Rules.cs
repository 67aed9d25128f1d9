using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures.Versions;

public sealed partial record AnnouncementTiming
{
    private const string Article15 = "Điều 15 Nghị định số 63/2010/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 92/2017/NĐ-CP)";
    private const string Article24 = "Điều 24 Nghị định số 63/2010/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 92/2017/NĐ-CP)";

    /// <summary>Whether a decision kept the time limits.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="calendar">The working calendar.</param>
    /// <param name="count">How the 20 and 5 days are counted; the 3 days of the shortened procedure are always days.</param>
    /// <returns>The last days, by how much they were missed, and the rules.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The way of counting or the level is not a defined value.</exception>
    /// <exception cref="CalendarRangeException">A day is outside the calendar.</exception>
    public static AnnouncementTiming Of(AnnouncementDecision decision, WorkingCalendar calendar, AnnouncementDayCount count = AnnouncementDayCount.DecreeDays)
    {
        ArgumentNullException.ThrowIfNull(decision);

        ArgumentNullException.ThrowIfNull(calendar);

        if (count is not (AnnouncementDayCount.DecreeDays or AnnouncementDayCount.WorkingDays))
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "Expected decree days or working days.");
        }

        if (decision.Level is not (AnnouncingLevel.Ministry or AnnouncingLevel.Province))
        {
            throw new ArgumentOutOfRangeException(nameof(decision), decision.Level, "Expected the level of a ministry or a province.");
        }

        var reasons = new List<BilingualText>();
        var announceBy = decision.IsShortened ? AfterSigning(decision, calendar, reasons) : BeforeEffect(decision, calendar, count, reasons);
        var enterBy = Entry(decision, calendar, reasons);
        return new AnnouncementTiming(
            announceBy,
            announceBy is { } last ? Late(decision.SignedOn, last) : null,
            enterBy,
            decision.EnteredOn is { } entered ? Late(entered, enterBy) : null,
            reasons);
    }

    private static LocalDate? BeforeEffect(AnnouncementDecision decision, WorkingCalendar calendar, AnnouncementDayCount count, List<BilingualText> reasons)
    {
        var days = decision.Level == AnnouncingLevel.Ministry ? 20 : 5;
        var working = calendar.Add(decision.EffectiveFrom, -days); // also checks that the day lies in the calendar
        var last = count == AnnouncementDayCount.WorkingDays ? working : decision.EffectiveFrom.PlusDays(-days);
        reasons.Add(count == AnnouncementDayCount.WorkingDays
            ? new(
                $"công bố trước {days} ngày làm việc so với ngày có hiệu lực {DateText.Vi(decision.EffectiveFrom)}: chậm nhất {DateText.Vi(last)}; cách tính "
                + "của Quyết định số 766/QĐ-TTg",
                $"announced {days} working days before taking effect on {DateText.Iso(decision.EffectiveFrom)}: by {DateText.Iso(last)}; as Decision No. "
                + "766/QĐ-TTg "
                + "counts")
            : new(
                $"công bố trước {days} ngày so với ngày có hiệu lực {DateText.Vi(decision.EffectiveFrom)}: chậm nhất {DateText.Vi(last)}; {Article15}",
                $"announced {days} days before taking effect on {DateText.Iso(decision.EffectiveFrom)}: by {DateText.Iso(last)}; {Article15}"));
        return last;
    }

    private static LocalDate? AfterSigning(AnnouncementDecision decision, WorkingCalendar calendar, List<BilingualText> reasons)
    {
        if (decision.LegalTextSignedOn is not { } signed)
        {
            reasons.Add(new(
                $"văn bản theo trình tự rút gọn: phải công bố trong 3 ngày từ ngày ký, nhưng không biết ngày ký; {Article15}",
                $"a text by the shortened procedure: announced within 3 days after its signing, whose day is not known; {Article15}"));
            return null;
        }

        _ = calendar.IsWorkingDay(signed);
        var last = calendar.NextOrSame(signed.PlusDays(3));
        reasons.Add(new(
            $"văn bản theo trình tự rút gọn, ký ngày {DateText.Vi(signed)}: công bố trong 3 ngày, chậm nhất {DateText.Vi(last)} (ngày cuối là ngày nghỉ thì "
            + $"chuyển sang ngày làm việc tiếp theo: khoản 5 Điều 148 Bộ luật Dân sự số 91/2015/QH13); {Article15}",
            $"a text by the shortened procedure, signed on {DateText.Iso(signed)}: announced within 3 days, by {DateText.Iso(last)} (a last day off moves to "
            + $"the next working day: art. 148(5) of the Civil Code No. 91/2015/QH13); {Article15}"));
        return last;
    }

    private static LocalDate Entry(AnnouncementDecision decision, WorkingCalendar calendar, List<BilingualText> reasons)
    {
        var days = decision.IsShortened ? 2 : decision.Level == AnnouncingLevel.Ministry ? 10 : 5;
        var last = calendar.Add(decision.SignedOn, days);
        reasons.Add(new(
            $"nhập cơ sở dữ liệu quốc gia trong {days} ngày làm việc từ ngày ký {DateText.Vi(decision.SignedOn)}: chậm nhất {DateText.Vi(last)}; {Article24}",
            $"entered in the national database within {days} working days after signing on {DateText.Iso(decision.SignedOn)}: by {DateText.Iso(last)}; "
            + $"{Article24}"));
        return last;
    }

    private static int Late(LocalDate done, LocalDate last) => Math.Max(0, Period.DaysBetween(last, done));
}
