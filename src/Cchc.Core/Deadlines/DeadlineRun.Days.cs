using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

internal sealed partial class DeadlineRun
{
    private DueMoment WorkingDays(LocalDate start, decimal value)
    {
        var whole = (int)decimal.Truncate(value);
        var part = value - whole;
        var last = value == 0m ? calendar.NextOrSame(start) : calendar.Add(start, part == 0m ? whole : whole + 1);
        var skipped = DaysOffBetween(start, last);
        var madeUp = calendar.SpecialDays(start.PlusDays(start < last ? 1 : 0), last).Where(day => day.Kind == DayKind.MakeUpWorking).ToList();
        var first = value == 0m ? last : calendar.Next(start);
        Add(
            DeadlineRules.WorkingDaysCounted,
            $"Tính {DateText.ViNumber(value)} ngày làm việc: ngày thứ nhất {DateText.ViWithWeekday(first)}, ngày cuối {DateText.ViWithWeekday(last)}. {DayListText.NotCountedVi(skipped)}{DayListText.MadeUpVi(madeUp)}",
            $"Counting {new ProcessingTime.WorkingDays(value).Description.En}: the first is {DateText.EnWithWeekday(first)}, the last {DateText.EnWithWeekday(last)}. {DayListText.NotCountedEn(skipped)}{DayListText.MadeUpEn(madeUp)}",
            DayListText.LegalBasis(DeadlineRules.WorkingDaysCounted.Source, skipped, madeUp),
            skipped);
        return part == 0m ? EndOfDay(last) : PartOfDay(last, part);
    }

    private DueMoment CalendarDays(LocalDate start, decimal value)
    {
        var whole = (int)decimal.Truncate(value);
        var part = value - whole;
        var last = start.PlusDays(part == 0m ? whole : whole + 1);
        Add(
            DeadlineRules.CalendarDaysCounted,
            $"Tính {DateText.ViNumber(value)} ngày liên tục, kể cả ngày nghỉ, từ sau {DateText.Vi(start)}: ngày cuối {DateText.ViWithWeekday(last)}.",
            $"Counting {new ProcessingTime.CalendarDays(value).Description.En} by the calendar after {DateText.Iso(start)}, days off included: the last is {DateText.EnWithWeekday(last)}.");
        return part == 0m || !calendar.IsWorkingDay(last) ? Roll(last) : PartOfDay(last, part);
    }

    private DueMoment Whole(LocalDate start, LocalDate last, DeadlineRule rule, ProcessingTime time)
    {
        var shortened = rule != DeadlineRules.WeeksEnd && last.Day != start.Day;
        Add(
            rule,
            $"{time.Description.Vi} từ {DateText.Vi(start)}: kết thúc {DateText.ViWithWeekday(last)}{(shortened ? " (tháng cuối không có ngày tương ứng nên lấy ngày cuối tháng)" : string.Empty)}.",
            $"{time.Description.En} from {DateText.Iso(start)}: ends on {DateText.EnWithWeekday(last)}{(shortened ? " (the last month has no such day, so its last day)" : string.Empty)}.");
        return Roll(last);
    }

    private DueMoment Fixed(LocalDate date)
    {
        date = date.WithCalendar(CalendarSystem.Iso);
        var past = date < received.Date;
        Add(
            DeadlineRules.FixedDate,
            $"Hạn là ngày {DateText.ViWithWeekday(date)}{(past ? ", đã qua khi nhận hồ sơ" : string.Empty)}.",
            $"Due on {DateText.EnWithWeekday(date)}{(past ? ", already past at the receipt" : string.Empty)}.");
        return Roll(date);
    }

    private DueMoment SameDay(LocalTime? cutOff)
    {
        var date = received.Date;
        var basis = LegalBasisByDate.SameDayCutOff(fieldCode, date);
        if (!calendar.IsWorkingDay(date))
        {
            var next = calendar.Next(date);
            var skipped = DaysOffBetween(date.PlusDays(-1) < calendar.Start ? date : date.PlusDays(-1), next);
            Add(
                DeadlineRules.SameDay,
                $"Giải quyết trong ngày; ngày nhận là ngày nghỉ nên trả kết quả vào ngày làm việc tiếp theo, {DateText.ViWithWeekday(next)}. {DayListText.NotCountedVi(skipped)}",
                $"Done on the day of receipt; that is a day off, so the result is due on the next working day, {DateText.EnWithWeekday(next)}. {DayListText.NotCountedEn(skipped)}",
                DayListText.LegalBasis(basis ?? DeadlineRules.SameDay.Source, skipped, []),
                skipped);
            return EndOfDay(next);
        }

        var limit = cutOff ?? officeHours.Closing;
        if (received.TimeOfDay <= limit)
        {
            Add(
                DeadlineRules.SameDay,
                $"Giải quyết trong ngày; nhận lúc {DateText.Time(received.TimeOfDay)}, không sau {DateText.Time(limit)}, nên trả kết quả trong ngày {DateText.Vi(date)}.",
                $"Done on the day of receipt; received at {DateText.Time(received.TimeOfDay)}, not after {DateText.Time(limit)}, so the result is due the same day, {DateText.Iso(date)}.",
                basis);
            return EndOfDay(date);
        }

        var after = calendar.Next(date);
        var off = DaysOffBetween(date, after);
        Add(
            DeadlineRules.SameDayCutOff,
            $"Giải quyết trong ngày; nhận lúc {DateText.Time(received.TimeOfDay)}, sau {DateText.Time(limit)}, nên trả kết quả vào ngày làm việc tiếp theo, {DateText.ViWithWeekday(after)}. {DayListText.NotCountedVi(off)}",
            $"Done on the day of receipt; received at {DateText.Time(received.TimeOfDay)}, after {DateText.Time(limit)}, so the result is due on the next working day, {DateText.EnWithWeekday(after)}. {DayListText.NotCountedEn(off)}",
            DayListText.LegalBasis(basis ?? DeadlineRules.SameDayCutOff.Source, off, []),
            off);
        return EndOfDay(after);
    }

    private DueMoment Roll(LocalDate last)
    {
        if (calendar.IsWorkingDay(last))
        {
            return EndOfDay(last);
        }

        var next = calendar.Next(last);
        var off = calendar.Days(last, next).Where(day => !day.IsWorkingDay).ToList();
        Add(
            DeadlineRules.Roll,
            $"Ngày cuối {DateText.Vi(last)} là ngày nghỉ ({calendar.Day(last).Name.Vi}) nên chuyển sang ngày làm việc tiếp theo, {DateText.ViWithWeekday(next)}. {DayListText.NotCountedVi(off)}",
            $"The last day, {DateText.Iso(last)}, is a day off ({calendar.Day(last).Name.En}), so it moves to the next working day, {DateText.EnWithWeekday(next)}. {DayListText.NotCountedEn(off)}",
            DayListText.LegalBasis(LegalBasisByDate.Of(DeadlineRules.Roll, received.Date), off, []),
            off);
        return EndOfDay(next);
    }

    private DueMoment PartOfDay(LocalDate day, decimal part)
    {
        var due = new DueMoment(day, officeHours.TimeAt(part));
        Add(
            DeadlineRules.PartOfDay,
            $"Phần lẻ {DateText.ViNumber(part)} ngày của ngày cuối kết thúc lúc {due.Vi} (giờ làm việc {officeHours}).",
            $"The part of {DateText.EnNumber(part)} of the last day ends on {due.En} (office hours {officeHours}).");
        return due;
    }

    private DueMoment EndOfDay(LocalDate day)
    {
        Add(
            DeadlineRules.EndOfDay,
            $"Hạn: hết ngày {DateText.ViWithWeekday(day)}.",
            $"Due: until the end of {DateText.EnWithWeekday(day)}.");
        return new DueMoment(day, null);
    }

    private List<CalendarDay> DaysOffBetween(LocalDate afterThis, LocalDate upTo) => afterThis >= upTo
        ? []
        : [.. calendar.Days(afterThis.PlusDays(1), upTo).Where(day => !day.IsWorkingDay)];
}
