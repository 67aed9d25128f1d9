using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

internal readonly partial struct DeadlineRun
{
    private DueMoment WorkingDays(LocalDate start, decimal value)
    {
        var whole = (int)decimal.Truncate(value);
        var part = value - whole;
        var last = DayAfter(start, part == 0m ? whole : whole + 1);
        var first = value == 0m ? last : DayAfter(start, 1);
        var skipped = DaysOff(start.PlusDays(1), last);
        var madeUp = MadeUp(start.PlusDays(1), last);
        explain?.Add(
            DeadlineRules.WorkingDaysCounted,
            $"Tính {DateText.ViNumber(value)} ngày làm việc: ngày thứ nhất {DateText.ViWithWeekday(first)}, ngày cuối {DateText.ViWithWeekday(last)}."
            + $"{DayListText.NotCountedVi(skipped)}{DayListText.MadeUpVi(madeUp)}",
            $"Counting {new ProcessingTime.WorkingDays(value).Description.En}: the first is {DateText.EnWithWeekday(first)}, the last "
            + $"{DateText.EnWithWeekday(last)}.{DayListText.NotCountedEn(skipped)}{DayListText.MadeUpEn(madeUp)}",
            last,
            DayListText.LegalBasis(DeadlineRules.WorkingDaysCounted.Source, skipped, madeUp),
            skipped,
            start,
            explain is null ? null : ([.. calendar.WorkingDays(start, last)], value));
        return part == 0m ? new DueMoment(last, null) : PartOfDay(last, part);
    }

    /// <summary>A working day after a day, which is the one before the calendar begins where its first day counts.</summary>
    private LocalDate DayAfter(LocalDate start, int days) => start >= calendar.Start || days == 0 ? calendar.Add(start, days)
        : calendar.Add(calendar.Start, calendar.IsWorkingDay(calendar.Start) ? days - 1 : days);

    private DueMoment CalendarDays(LocalDate start, decimal value)
    {
        var whole = (int)decimal.Truncate(value);
        var part = value - whole;
        var last = start.PlusDays(part == 0m ? whole : whole + 1);
        explain?.Add(
            DeadlineRules.CalendarDaysCounted,
            $"Tính {DateText.ViNumber(value)} ngày liên tục, kể cả ngày nghỉ, từ sau {DateText.Vi(start)}: ngày cuối {DateText.ViWithWeekday(last)}.",
            $"Counting {new ProcessingTime.CalendarDays(value).Description.En} by the calendar after {DateText.Iso(start)}, days off included: the last is "
            + $"{DateText.EnWithWeekday(last)}.",
            last,
            from: start,
            counted: explain is null ? null : ([.. Enumerable.Range(1, Period.DaysBetween(start, last)).Select(start.PlusDays)], value));
        return part == 0m || !calendar.IsWorkingDay(last) ? new DueMoment(last, null) : PartOfDay(last, part);
    }

    private DueMoment Whole(LocalDate start, LocalDate last, DeadlineRule rule, ProcessingTime time)
    {
        var shortened = rule != DeadlineRules.WeeksEnd && last.Day != start.Day;
        explain?.Add(
            rule,
            $"{time.Description.Vi} từ {DateText.Vi(start)}: kết thúc "
            + $"{DateText.ViWithWeekday(last)}{(shortened ? " (tháng cuối không có ngày tương ứng nên lấy ngày cuối tháng)" : string.Empty)}.",
            $"{time.Description.En} from {DateText.Iso(start)}: ends on "
            + $"{DateText.EnWithWeekday(last)}{(shortened ? " (the last month has no such day, so its last day)" : string.Empty)}.",
            last,
            from: start);
        return new DueMoment(last, null);
    }

    private DueMoment Fixed(LocalDate date)
    {
        date = date.WithCalendar(CalendarSystem.Iso);
        var past = date < received.Date;
        explain?.Add(
            DeadlineRules.FixedDate,
            $"Hạn là ngày {DateText.ViWithWeekday(date)}{(past ? ", đã qua khi nhận hồ sơ" : string.Empty)}.",
            $"Due on {DateText.EnWithWeekday(date)}{(past ? ", already past at the receipt" : string.Empty)}.",
            date);
        return new DueMoment(date, null);
    }

    /// <param name="last">The last day, a day off.</param>
    /// <param name="hours">Where the time ends with hours by the clock: their end, which another reading leaves where it is.</param>
    private DueMoment Roll(LocalDate last, DueMoment? hours)
    {
        var (openVi, openEn) = explain is null || hours is not { } end ? (string.Empty, string.Empty) : (
            $" Văn bản không nói rõ thời hạn theo giờ có được dời hay không; cách hiểu khác: không dời, {(end.Time is null ? "hết ngày " : "đến ")}{end.Vi}.",
            $" No text says whether hours by the clock are moved; the other reading: they are not, and end {(end.Time is null ? "with " : "on ")}{end.En}.");
        var next = calendar.Next(last);
        var off = DaysOff(last, next);
        explain?.Add(
            DeadlineRules.Roll,
            $"Ngày cuối {DateText.Vi(last)} là ngày nghỉ ({calendar.Day(last).Name.Vi}) nên chuyển sang ngày làm việc tiếp theo, "
            + $"{DateText.ViWithWeekday(next)}.{DayListText.NotCountedVi(off)}{openVi}",
            $"The last day, {DateText.Iso(last)}, is a day off ({calendar.Day(last).Name.En}), so it moves to the next working day, "
            + $"{DateText.EnWithWeekday(next)}.{DayListText.NotCountedEn(off)}{openEn}",
            next,
            DayListText.LegalBasis(LegalBasisByDate.Of(DeadlineRules.Roll, received.Date), off, []),
            off,
            last);
        return EndOfDay(next);
    }

    private DueMoment EndOfDay(LocalDate day)
    {
        var madeUp = MadeUp(day, day);
        explain?.Add(
            DeadlineRules.EndOfDay,
            $"Hạn: hết ngày {DateText.ViWithWeekday(day)}.{DayListText.MadeUpVi(madeUp)}",
            $"Due: until the end of {DateText.EnWithWeekday(day)}.{DayListText.MadeUpEn(madeUp)}",
            day,
            DayListText.LegalBasis(LegalBasisByDate.Of(DeadlineRules.EndOfDay, received.Date), [], madeUp));
        return new DueMoment(day, null);
    }

    private IReadOnlyList<CalendarDay> DaysOff(LocalDate from, LocalDate to) => explain is null || from > to ? [] : [.. calendar.DaysOff(from, to)];

    private IReadOnlyList<CalendarDay> MadeUp(LocalDate from, LocalDate to) =>
        explain is null || from > to
            ? []
            : [.. calendar.SpecialDays(from, to).Where(day => day.Kind is DayKind.MakeUpWorking or DayKind.ExtraWorking)
                .Concat(calendar.RestoredDays(from, to).Where(day => day.IsWorkingDay)).OrderBy(day => day.Date)];
}
