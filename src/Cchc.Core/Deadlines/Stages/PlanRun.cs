using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>One plan in the making.</summary>
internal sealed class PlanRun(StagePlanner planner, InternalProcess process, DeadlineRequest request, ProcessingTime? time)
{
    private readonly List<Finding> findings = [];
    private readonly bool byCalendar = planner.Options.Days == StageDays.ByCalendar && process.HasCalendarDays;
    private readonly LocalDate?[] offDays = new LocalDate?[process.Stages.Count]; // on which steps would end
    private StagePlace begin; // where the whole time begins

    public StagePlan Plan()
    {
        var stages = new PlannedStage[process.Stages.Count];
        begin = Start();
        var place = begin;
        foreach (var group in StageGroups.Of(process.Stages))
        {
            var (from, last) = (place, place);
            foreach (var branch in group)
            {
                var at = from;
                foreach (var number in branch)
                {
                    at = Stage(stages, number, at);
                }

                last = at.Moment > last.Moment || branch == group[0] ? at : last;
            }

            place = last;
        }

        Settle(stages);
        var due = planner.Calculator.DueOf(request) is { } moment && time is not null ? new DossierDue(moment.Date, moment.Time) : null;
        var end = stages.Length == 0 ? request.Received : stages.Max(stage => stage.Due);
        Compare(due, end);
        return new StagePlan
        {
            Process = process,
            Received = request.Received,
            Stages = ValueList.Of(stages),
            End = end,
            Time = time,
            Due = due,
            Certainty = planner.Calculator.Calendar.CertaintyOf(LocalDate.Min(request.Received.Date, end.Date), LocalDate.Max(request.Received.Date, end.Date)),
            DataVersion = planner.Calculator.Calendar.DataVersion,
            Findings = ValueList.Of(findings),
        };
    }

    /// <summary>The time of a step, from where the step before it ended.</summary>
    internal static StagePlace After(AgencyClock clock, StagePlace from, ProcessingTime time, StageDays days) => time switch
    {
        ProcessingTime.WorkingHours hours => clock.AddHours(from, hours.Value),
        ProcessingTime.WorkingDays amount => clock.AddDays(from, amount.Value),
        ProcessingTime.CalendarDays amount => days == StageDays.AsWorkingDays ? clock.AddDays(from, amount.Value) : clock.AddCalendarDays(from, amount.Value),
        _ => from,
    };

    // Where the whole time begins, so does the first step that takes time, with the next opening of its agency.
    private StagePlace Start()
    {
        var clock = planner.ClockOf(process.Stages.Count > 0 ? process.Stages[0].Agency : null);
        if (planner.Options.Start == StageStart.AtReceipt || time is null or ProcessingTime.WorkingHours or ProcessingTime.ClockHours or ProcessingTime.SameDay
            or ProcessingTime.NotStated or ProcessingTime.Unreadable)
        {
            return new StagePlace(planner.Options.Start == StageStart.AtReceipt ? request.Received : planner.Calculator.BeginOf(request));
        }

        var (before, calendar) = (planner.Calculator.DayBefore(request), planner.Calculator.Calendar);
        return byCalendar ? clock.CalendarOpening(before.PlusDays(1)) : new StagePlace(calendar.NextOrSame(before.PlusDays(1)).AtMidnight());
    }

    private StagePlace Stage(PlannedStage[] stages, int number, StagePlace from)
    {
        var stage = process.Stages[number];
        var clock = planner.ClockOf(stage.Agency);
        var end = After(clock, from, stage.Time, planner.Options.Days);
        var due = end == begin ? clock.NextOpen(end) : end.Moment; // nobody is given a moment of the night
        var start = stage.IsTimed ? LocalDateTime.Min(clock.NextOpen(from), due) : due;
        stages[number] = new PlannedStage { Stage = stage, Start = start, Due = due, Allowed = clock.Hours.Count(start, due) };
        offDays[number] = stage.IsTimed && end.IsCalendar && !clock.Hours.Calendar.IsWorkingDay(end.Day) ? end.Day : null;
        return end;
    }

    // A due moment that moved from a day off is not later than that of a step after it, which may be due in the morning.
    private void Settle(PlannedStage[] stages)
    {
        var before = StageGroups.Before(process.Stages);
        for (var i = stages.Length - 1; i >= 0; i--)
        {
            foreach (var step in before[i])
            {
                if (stages[step].Due > stages[i].Due)
                {
                    stages[step] = Ending(stages[step], stages[i].Due);
                }
            }
        }

        for (var i = 0; i < stages.Length; i++)
        {
            if (offDays[i] is { } off)
            {
                NoteDayOff(stages[i], off);
            }
        }
    }

    private PlannedStage Ending(PlannedStage planned, LocalDateTime due)
    {
        var start = LocalDateTime.Min(planned.Start, due);
        return planned with { Start = start, Due = due, Allowed = planner.ClockOf(planned.Stage.Agency).Hours.Count(start, due) };
    }

    private void NoteDayOff(PlannedStage planned, LocalDate off)
    {
        var (stage, amount, due) = (planned.Stage, planned.Stage.Time.Description, new DueMoment(planned.Due.Date, planned.Due.TimeOfDay));
        findings.Add(StageFindings.Information(StageFindings.NoOfficeTime, $"stages[{Shorten.To(stage.Number, 20)}]",
            $"{StageFindings.Opening(stage.NameVi)}: {amount.Vi} tính cả ngày nghỉ, kết thúc vào {DateText.ViWithWeekday(off)} là ngày nghỉ; "
                + $"hạn của bước lùi đến {due.Vi}.",
            $"{StageFindings.Opening(stage.NameEn)}: {amount.En} with days off counted ends on {DateText.EnWithWeekday(off)}, a day off; "
                + $"the stage is due on {due.En}."));
    }

    private void Compare(DossierDue? due, LocalDateTime end)
    {
        if (due is null)
        {
            var (vi, en) = time is null ? ("Quy trình không có tổng thời gian", "The process has no total time")
                : ($"Thời hạn {time.Description.Vi}", $"The processing time is {time.Description.En}");
            findings.Add(StageFindings.Warning(StageFindings.NoDue, "plan", $"{vi}: không có hạn trả kết quả để đối chiếu.",
                $"{en}: there is no due moment to compare with."));
            return;
        }

        if (due.TimeOfDay is { } hour ? end == due.Date.At(hour) : end.Date == due.Date)
        {
            return;
        }

        var isLate = due.IsBefore(end);
        var (whyVi, whyEn) = Why(isLate, end);
        var (word, last, whole) = (due.Moment, new DueMoment(end.Date, end.TimeOfDay), time!.Description);
        var (day, kind) = word.Time is null ? ("hết ngày ", "day") : (string.Empty, "moment");
        findings.Add(new Finding(StageFindings.EndsElsewhere, isLate ? FindingSeverity.Warning : FindingSeverity.Information, "plan", new BilingualText(
            $"Bước cuối kết thúc {last.Vi}, {(isLate ? "sau" : "trước")} hạn trả kết quả ({day}{word.Vi}, thời hạn {whole.Vi}). Lý do: {whyVi}.",
            $"The last stage ends on {last.En}, {(isLate ? "after" : "before")} the due {kind} ({word.En}, processing time {whole.En}). Why: {whyEn}.")));
    }

    private (string Vi, string En) Why(bool isLate, LocalDateTime end)
    {
        var (vi, en) = (new List<string>(), new List<string>());
        void Add(string vietnamese, string english)
        {
            vi.Add(vietnamese);
            en.Add(english);
        }

        var rate = process.HoursPerDay;
        var whole = StageAmount.Of(time!, rate);
        if (whole is { } amount && amount.Hours != process.Hours)
        {
            var (sum, stated) = (StageAmount.Words(process.Hours, time!, rate), time!.Description);
            Add($"các bước cộng lại {sum.Vi}, thời hạn là {stated.Vi}", $"the stages add up to {sum.En}, the time is {stated.En}");
        }

        if (whole is null)
        {
            Add("thời hạn không so được với số cộng của các bước", "the processing time cannot be compared with the sum of the stages");
        }

        if (whole is { IsCalendar: var isCalendar } && isCalendar != byCalendar)
        {
            Add(
                isCalendar ? "thời hạn tính cả ngày nghỉ, các bước tính theo thời gian làm việc"
                    : "các bước tính cả ngày nghỉ, thời hạn tính theo ngày làm việc",
                isCalendar ? "the time counts days off, the stages are in working time" : "the stages count days off, the time does not");
        }

        if (planner.Options.Start == StageStart.AtReceipt && !isLate)
        {
            Add("bước đầu tính từ lúc nhận, còn thời hạn không tính ngày nhận",
                "the first stage counts from the receipt, the time leaves out the day of receipt");
        }

        foreach (var same in process.Stages.Where(stage => stage.IsTimed).GroupBy(stage => planner.ClockOf(stage.Agency)))
        {
            Hours(same.First().Agency, same.Key, end, Add);
        }

        return vi.Count == 0 ? ("số giờ mở cửa của các ngày trong kế hoạch không đều", "the days of the plan are not open equally long")
            : (string.Join("; ", vi), string.Join("; ", en));
    }

    private void Hours(string? agency, AgencyClock clock, LocalDateTime end, Action<string, string> add)
    {
        var (ofVi, ofEn) = agency is { Length: > 0 } name ? ($" của {name}", $" of {name}") : (string.Empty, string.Empty);
        var day = clock.Hours.Timetable.Rules[0].Hours.DayLength;
        var hours = decimal.Round(day.ToInt64Nanoseconds() / (decimal)NodaConstants.NanosecondsPerHour, 2);
        var inHours = process.Stages.Any(stage => stage.IsTimed && stage.Time is ProcessingTime.WorkingHours);
        if (clock.Hours.Timetable.Rules.Count > 1)
        {
            add($"ngày làm việc{ofVi} dài ngắn theo thứ hoặc mùa", $"the working days{ofEn} are of different length by weekday or season");
        }
        else if (hours != process.HoursPerDay && inHours)
        {
            add($"ngày làm việc{ofVi} có {DateText.ViNumber(hours)} giờ, quy trình tính {DateText.ViNumber(process.HoursPerDay)} giờ mỗi ngày",
                $"a working day{ofEn} has {DateText.EnNumber(hours)} hours, the process counts {DateText.EnNumber(process.HoursPerDay)} a day");
        }

        if (clock.Hours.Calendar.ContentHash != planner.Calculator.Calendar.ContentHash)
        {
            add($"lịch làm việc{ofVi} khác lịch tính hạn trả kết quả", $"the calendar{ofEn} is not the one by which the dossier is due");
        }
        else if (inHours && clock.Hours.ClosuresBetween(request.Received, end).Count > 0)
        {
            add($"có buổi cơ quan đóng cửa theo lịch{ofVi}, giờ đó không tính", $"closures{ofEn} take hours away, which do not count");
        }
    }
}
