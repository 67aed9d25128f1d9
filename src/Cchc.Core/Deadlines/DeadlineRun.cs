using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>One computation: applies the rules in order, and writes a step for each where reasons are asked for.</summary>
internal readonly partial struct DeadlineRun(WorkingTime clock, StartRule startRule, string? fieldCode, LocalDateTime stated, DeadlineSteps? explain,
    ClosedPartOfDay closedPart = default, bool movesHours = true)
{
    private readonly WorkingCalendar calendar = clock.Calendar;
    private readonly LocalDateTime received = clock.Calendar.Covers(stated.Date) ? startRule.Start.Apply(stated, clock) : stated;

    /// <summary>When a time in hours begins.</summary>
    public LocalDateTime Begin => received;

    /// <summary>The day after which days are counted.</summary>
    public LocalDate DayBefore(bool movedReceipt) => StartDay(movedReceipt);

    /// <param name="time">A readable time.</param>
    /// <param name="movedReceipt">Whether a receipt on a day off or after hours counts as one on the next working day.</param>
    public DueMoment Execute(ProcessingTime time, bool movedReceipt)
    {
        if (!calendar.Covers(received.Date))
        {
            _ = calendar.Day(received.Date); // says which range
        }

        explain?.Add(
            DeadlineRules.CompleteReceipt,
            $"Nhận đủ hồ sơ hợp lệ lúc {DateText.Spoken(stated.TimeOfDay)} {DateText.ViWithWeekday(stated.Date)}; thời hạn {time.Description.Vi}.",
            $"Complete dossier received on {DateText.EnWithWeekday(stated.Date)} at {DateText.Spoken(stated.TimeOfDay)}; processing time: "
            + $"{time.Description.En}.");
        ExplainStart();
        return time switch
        {
            ProcessingTime.SameDay sameDay => Named(SameDay(sameDay.CutOff)),
            ProcessingTime.FixedDate date => Finish(Fixed(date.Date)),
            ProcessingTime.YearlyDate yearly => Finish(Fixed(NextOccurrence(yearly.Date))),
            ProcessingTime.Stages stages => Finish(RunStages(stages, movedReceipt), EndsInClockHours(stages)),
            _ => Finish(RunPart(time, received, null, movedReceipt), EndsInClockHours(time)),
        };
    }

    private void ExplainStart()
    {
        if (startRule.Id == StartRules.ReceiptDayExcluded.Id)
        {
            return;
        }

        var (vi, en) = received == stated
            ? (string.Empty, string.Empty)
            : (
                $": tính từ {DateText.Spoken(received.TimeOfDay)} {DateText.ViWithWeekday(received.Date)}; với thời hạn theo ngày, ngày đó không tính",
                $": counted from {DateText.EnWithWeekday(received.Date)} at {DateText.Spoken(received.TimeOfDay)}; for times in days that day is not counted");
        var (outsideVi, outsideEn) = startRule.IsInForce(stated.Date)
            ? (string.Empty, string.Empty)
            : (
                " Lưu ý: ngày nhận nằm ngoài thời gian có hiệu lực của quy tắc này.",
                " Note: the receipt lies outside the period in which this rule is in force.");
        var (knownVi, knownEn) = startRule.Confidence == SourceConfidence.Secondary
            ? ("; lấy từ nguồn thứ cấp, chưa đọc toàn văn", "; known from secondary sources only")
            : (string.Empty, string.Empty);
        var skipped = received.Date == stated.Date ? [] : DaysOff(stated.Date, received.Date);
        explain?.Add(
            DeadlineRules.StartRule,
            $"Quy tắc bắt đầu tính: {startRule.Title.Vi} (Mã {startRule.Id}{knownVi}){vi}.{DayListText.NotCountedVi(skipped)}{outsideVi}",
            $"Start rule: {startRule.Title.En} (code {startRule.Id}{knownEn}){en}.{DayListText.NotCountedEn(skipped)}{outsideEn}",
            received.Date,
            DayListText.LegalBasis(startRule.Source, skipped, []),
            skipped);
    }

    /// <summary>One length of time, from the receipt or from where the stage before it ended; days off at its end are left for later.</summary>
    private DueMoment RunPart(ProcessingTime time, LocalDateTime from, LocalDate? afterDay, bool movedReceipt) => time switch
    {
        ProcessingTime.WorkingHours hours => Hours(from, hours.Value),
        ProcessingTime.ClockHours hours => ClockHours(from, hours.Value),
        _ => Length(time, afterDay ?? StartDay(movedReceipt)),
    };

    /// <summary>A length in days, weeks, months or years that begins after a day.</summary>
    private DueMoment Length(ProcessingTime time, LocalDate start) => time switch
    {
        ProcessingTime.WorkingDays { Value: 0m } or ProcessingTime.CalendarDays { Value: 0m } when start < received.Date => new DueMoment(received.Date, null),
        ProcessingTime.WorkingDays days => WorkingDays(start, days.Value),
        ProcessingTime.CalendarDays days => CalendarDays(start, days.Value),
        ProcessingTime.Months { Value: > 0 } when start < received.Date =>
            Whole(start, PeriodOfRight.Of(received.Date, time).LastDay, DeadlineRules.MonthsEnd, time),
        ProcessingTime.Years { Value: > 0 } when start < received.Date =>
            Whole(start, PeriodOfRight.Of(received.Date, time).LastDay, DeadlineRules.YearsEnd, time),
        ProcessingTime.Weeks weeks => Whole(start, start.PlusWeeks(weeks.Value), DeadlineRules.WeeksEnd, time),
        ProcessingTime.Months months => Whole(start, start.PlusMonths(months.Value), DeadlineRules.MonthsEnd, time),
        ProcessingTime.Years years => Whole(start, start.PlusYears(years.Value), DeadlineRules.YearsEnd, time),
        _ => throw new InvalidOperationException($"{time.GetType().Name} has no length in days."),
    };

    /// <summary>The day that is not counted: that of the receipt, or the next working day under the other reading.</summary>
    private LocalDate StartDay(bool movedReceipt)
    {
        if (startRule.CountsFirstDay)
        {
            return received.Date.PlusDays(-1);
        }

        var dayOff = !calendar.IsWorkingDay(received.Date);
        var closing = clock.ClosingOn(received.Date);
        var late = !dayOff && (closing is null || received.TimeOfDay > closing);
        if (!dayOff && !late)
        {
            explain?.Add(
                DeadlineRules.ReceiptDayNotCounted,
                received.Date == stated.Date
                    ? $"Ngày nhận {DateText.Vi(received.Date)} không tính."
                    : $"Ngày bắt đầu theo quy tắc trên, {DateText.ViWithWeekday(received.Date)}, không tính (ngày nhận hồ sơ là {DateText.Vi(stated.Date)}).",
                received.Date == stated.Date
                    ? $"The day of receipt, {DateText.Iso(received.Date)}, is not counted."
                    : $"The day on which the time begins by the rule above, {DateText.EnWithWeekday(received.Date)}, is not counted (the dossier was received "
                        + $"on {DateText.Iso(stated.Date)}).",
                received.Date);
            return received.Date;
        }

        var next = calendar.Next(received.Date);
        if (explain is null)
        {
            return movedReceipt ? next : received.Date;
        }

        var why = dayOff
            ? new BilingualText($"Nhận vào ngày nghỉ ({calendar.Day(received.Date).Name.Vi})", $"Received on a day off ({calendar.Day(received.Date).Name.En})")
            : closing is { } hour
            ? new BilingualText($"Nhận sau giờ làm việc ({DateText.Time(hour)})", $"Received after office hours ({DateText.Time(hour)})")
            : new BilingualText("Nhận vào ngày cơ quan đóng cửa suốt giờ làm việc", "Received on a day on which the office is closed for all its hours");
        if (movedReceipt)
        {
            explain.Add(
                DeadlineRules.ReceivedNextWorkingDay,
                $"{why.Vi}: coi như nhận vào {DateText.ViWithWeekday(next)}, ngày đó không tính. Chưa có văn bản quy định; cách hiểu khác: không dời ngày "
                + "nhận.",
                $"{why.En}: counts as received on {DateText.EnWithWeekday(next)}, which is not counted. No text settles this; the other reading leaves the "
                + "receipt where it is.");
            return next;
        }

        explain.Add(
            DeadlineRules.ReceiptOnDayOff,
            $"{why.Vi}: ngày nhận {DateText.Vi(received.Date)} không tính, bắt đầu tính từ ngày tiếp theo. Chưa có văn bản quy định riêng; cách hiểu khác: "
            + $"coi như nhận vào {DateText.ViWithWeekday(next)} và không tính ngày đó.",
            $"{why.En}: the day of receipt, {DateText.Iso(received.Date)}, is not counted and the count begins after it. No text settles this; the other "
            + $"reading: received on {DateText.EnWithWeekday(next)}, which is then not counted.");
        return received.Date;
    }

    private DueMoment RunStages(ProcessingTime.Stages stages, bool movedReceipt)
    {
        if (stages.Total is { } sum)
        {
            explain?.Add(DeadlineRules.Stages, $"Cộng các bước cùng đơn vị: {stages.Description.Vi}.", $"Stages in one unit add up: {stages.Description.En}.");
            return RunPart(sum, received, null, movedReceipt);
        }

        explain?.Add(
            DeadlineRules.Stages,
            "Các bước khác đơn vị: bước sau bắt đầu khi bước trước kết thúc, các bước liền nhau cùng đơn vị được cộng lại; "
            + "chỉ ngày cuối của cả thời hạn được dời nếu là ngày nghỉ.",
            "Stages in different units: each begins where the one before ends, neighbours in one unit add up; "
            + "only the last day of the whole moves when it is a day off.");
        var end = default(DueMoment?);
        var inDays = false;
        foreach (var stage in Joined(stages.Parts))
        {
            var part = stage;
            if (inDays && part is ProcessingTime.ClockHours hours && hours.Value % 24m != 0m) // 24 hours are a day
            {
                part = new ProcessingTime.WorkingHours(hours.Value);
                explain?.Add(
                    DeadlineRules.HoursAfterDays,
                    $"{hours.Description.Vi} đi sau số ngày: tính theo giờ làm việc, không tính ban đêm và ngày nghỉ.",
                    $"{hours.Description.En} after days: counted as working hours, without nights and days off.");
            }

            inDays = part is not (ProcessingTime.ClockHours or ProcessingTime.WorkingHours);

            // A stage that fills its last day ends at 24:00: hours after it begin at midnight.
            var from = end is { } last ? last.Time is { } time ? last.Date.At(time) : last.Date.PlusDays(1).AtMidnight() : received;
            end = RunPart(part, from, end?.Date, movedReceipt);
        }

        return end!.Value;
    }

    private LocalDate NextOccurrence(AnnualDate date)
    {
        var thisYear = date.InYear(received.Year);
        return thisYear >= received.Date ? thisYear : date.InYear(received.Year + 1);
    }

    /// <summary>The end of the whole time: moved when it is a day off, and until midnight when it is a whole day.</summary>
    private DueMoment Finish(DueMoment end, bool isHours = false) => Named(
        !calendar.IsWorkingDay(end.Date) ? isHours && !movesHours ? end : Roll(end.Date, isHours ? end : null)
            : end.Time is null ? EndOfDay(end.Date) : end);

    /// <summary>Whether a time ends with hours by the clock, which no text moves from a day off in so many words.</summary>
    public static bool EndsInClockHours(ProcessingTime time) => time is ProcessingTime.ClockHours
        || (time is ProcessingTime.Stages stages && stages.Parts[stages.Parts.Count - 1] is ProcessingTime.ClockHours);
}
