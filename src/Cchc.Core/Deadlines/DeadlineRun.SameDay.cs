using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

internal readonly partial struct DeadlineRun
{
    // The text of the sector has its hour whether the procedure repeats it or not; an hour of its own that the procedure states stays.
    private DueMoment SameDay(LocalTime? cutOff)
    {
        var date = received.Date;
        var basis = cutOff is null || cutOff == LegalBasisByDate.LegalCutOff ? LegalBasisByDate.SameDayCutOff(fieldCode, date) : null;
        cutOff ??= basis is null ? null : LegalBasisByDate.LegalCutOff;
        if (basis == LegalBasisByDate.UnreadCivilStatusLaw)
        {
            explain?.Add(
                DeadlineRules.LawReplaced,
                "Khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13 được thay bằng Luật Hộ tịch số 03/2026/QH16 từ ngày 01/3/2027. Chưa có toàn văn luật "
                + "mới nên chưa biết "
                + "quy tắc 15 giờ còn hay không; kết quả chỉ là dự kiến.",
                "Art. 5(3) of the Law on Civil Status No. 60/2014/QH13 is replaced by Law No. 03/2026/QH16 from 2027-03-01. The new text is not at "
                + "hand, so it is not known "
                + "whether the rule of 15:00 stays; the answer is projected only.",
                legalBasis: basis);
        }

        if (!calendar.IsWorkingDay(date))
        {
            return NextWorkingDay(DeadlineRules.SameDay, basis, "ngày nhận là ngày nghỉ", "that is a day off");
        }

        if ((cutOff ?? clock.ClosingOn(date)) is not { } limit)
        {
            return NextWorkingDay(
                DeadlineRules.SameDayAfterHours,
                basis,
                "ngày nhận cơ quan đóng cửa suốt giờ làm việc",
                "the office is closed that day for all its hours");
        }

        var (at, last) = explain is null ? (string.Empty, string.Empty) : (DateText.Time(received.TimeOfDay), DateText.Time(limit));
        if (received.TimeOfDay > limit)
        {
            var rule = cutOff is null ? DeadlineRules.SameDayAfterHours : DeadlineRules.SameDayCutOff;
            return NextWorkingDay(rule, basis, explain is null ? string.Empty : $"nhận lúc {at}, sau {last}",
                explain is null ? string.Empty : $"received at {at}, after {last}");
        }

        explain?.Add(
            DeadlineRules.SameDay,
            $"Giải quyết trong ngày; nhận lúc {at}, không sau {last}, nên trả kết quả trong ngày {DateText.Vi(date)}.",
            $"Done on the day of receipt; received at {at}, not after {last}, so the result is due the same day, {DateText.Iso(date)}.",
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
            $"Giải quyết trong ngày; {whyVi}, nên trả kết quả vào ngày làm việc tiếp theo, {DateText.ViWithWeekday(next)}.{DayListText.NotCountedVi(skipped)}",
            $"Done on the day of receipt; {whyEn}, so the result is due on the next working day, {DateText.EnWithWeekday(next)}."
            + $"{DayListText.NotCountedEn(skipped)}",
            next,
            DayListText.LegalBasis(basis ?? rule.Source, skipped, []),
            skipped);
        return EndOfDay(next);
    }
}
