using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

internal sealed partial class DeadlineRun
{
    private DueMoment SameDay(LocalTime? cutOff)
    {
        var date = received.Date;
        var basis = cutOff == LegalBasisByDate.LegalCutOff ? LegalBasisByDate.SameDayCutOff(fieldCode, date) : null;
        if (!calendar.IsWorkingDay(date))
        {
            return NextWorkingDay(DeadlineRules.SameDay, basis, "ngày nhận là ngày nghỉ", "that is a day off");
        }

        var limit = cutOff ?? clock.HoursOn(date).Closing;
        var at = DateText.Time(received.TimeOfDay);
        if (received.TimeOfDay > limit)
        {
            var rule = cutOff is null ? DeadlineRules.SameDayAfterHours : DeadlineRules.SameDayCutOff;
            return NextWorkingDay(rule, basis, $"nhận lúc {at}, sau {DateText.Time(limit)}", $"received at {at}, after {DateText.Time(limit)}");
        }

        explain?.Add(
            DeadlineRules.SameDay,
            $"Giải quyết trong ngày; nhận lúc {at}, không sau {DateText.Time(limit)}, nên trả kết quả trong ngày {DateText.Vi(date)}.",
            $"Done on the day of receipt; received at {at}, not after {DateText.Time(limit)}, so the result is due the same day, {DateText.Iso(date)}.",
            date,
            basis);
        return EndOfDay(date);
    }

    private DueMoment NextWorkingDay(DeadlineRule rule, string? basis, string whyVi, string whyEn)
    {
        var next = calendar.Next(received.Date);
        var skipped = DaysOff(received.Date, next);
        explain?.Add(
            rule,
            $"Giải quyết trong ngày; {whyVi}, nên trả kết quả vào ngày làm việc tiếp theo, {DateText.ViWithWeekday(next)}. {DayListText.NotCountedVi(skipped)}",
            $"Done on the day of receipt; {whyEn}, so the result is due on the next working day, {DateText.EnWithWeekday(next)}. {DayListText.NotCountedEn(skipped)}",
            next,
            DayListText.LegalBasis(basis ?? rule.Source, skipped, []),
            skipped);
        return EndOfDay(next);
    }
}
