using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>Parts of a day, and due moments at which the office is closed.</summary>
internal readonly partial struct DeadlineRun
{
    /// <summary>Stages with neighbours in one unit added up, before a part of a day is rounded to a session: 1.5 and 4.5 working days are six.</summary>
    private static List<ProcessingTime> Joined(IReadOnlyList<ProcessingTime> stages)
    {
        var joined = new List<ProcessingTime>(stages.Count);
        foreach (var stage in stages)
        {
            if (joined.Count > 0 && Sum(joined[joined.Count - 1], stage) is { } sum)
            {
                joined[joined.Count - 1] = sum;
            }
            else
            {
                joined.Add(stage);
            }
        }

        return joined;
    }

    /// <summary>Two stages in one unit of days or months as one; null in any other, and where they are longer than any calendar.</summary>
    private static ProcessingTime? Sum(ProcessingTime first, ProcessingTime second)
    {
        if (first.GetType() != second.GetType() || first is not (ProcessingTime.WorkingDays or ProcessingTime.CalendarDays or ProcessingTime.Months))
        {
            return null;
        }

        try
        {
            return new ProcessingTime.Stages([first, second]).Total;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private DueMoment PartOfDay(LocalDate day, decimal part)
    {
        var hours = clock.HoursOn(day);
        var bySession = hours.TimeAt(part);
        var byHours = calendar.HasParts(day) ? clock.OpenTimeOn(day, bySession) : bySession;
        var due = new DueMoment(day, closedPart == ClosedPartOfDay.BySession ? bySession : byHours);
        if (explain is not null)
        {
            ExplainPart(due, part, hours, bySession, byHours == bySession);
        }

        return due;
    }

    private void ExplainPart(DueMoment due, decimal part, OfficeHours hours, LocalTime bySession, bool isOpen)
    {
        if (isOpen)
        {
            explain!.Add(
                DeadlineRules.PartOfDay,
                $"Phần lẻ {DateText.ViNumber(part)} ngày của ngày cuối kết thúc lúc {due.Vi} (giờ làm việc {hours}).",
                $"The part of {DateText.EnNumber(part)} of the last day ends on {due.En} (office hours {hours}).",
                due.Date);
            return;
        }

        var closed = clock.ClosuresOn(due.Date);
        var rule = closedPart == ClosedPartOfDay.BySession ? DeadlineRules.PartOfDayBySession : DeadlineRules.PartOfDayByOpenHours;
        var length = clock.OrdinaryTimeUntil(due.Date, bySession).ToInt64Nanoseconds() / NanosecondsPerHour;
        var (howVi, howEn) = closedPart == ClosedPartOfDay.BySession
            ? ($"không trừ giờ đóng cửa, kết thúc lúc {due.Vi} (giờ làm việc {hours})", $"closures left aside, it ends on {due.En} (office hours {hours})")
            : due.Time is null
                ? (
                    $"tính {DateText.ViNumber(length)} giờ làm việc, ngày đó không còn đủ giờ mở cửa nên kết thúc khi hết ngày",
                    $"{DateText.EnNumber(length)} working hours are counted; the day has not so many open hours, so it ends with the day")
                : (
                    $"tính {DateText.ViNumber(length)} giờ làm việc trong giờ mở cửa, kết thúc lúc {due.Vi}",
                    $"{DateText.EnNumber(length)} working hours are counted while the office is open, it ends on {due.En}");
        explain!.Add(
            rule,
            $"Phần lẻ {DateText.ViNumber(part)} ngày của ngày cuối: {howVi}.{DayListText.ClosedVi(closed)} Chưa có văn bản quy định.",
            $"The part of {DateText.EnNumber(part)} of the last day: {howEn}.{DayListText.ClosedEn(closed)} No text settles this.",
            due.Date,
            DayListText.LegalBasis(rule.Source, closed, []));
    }

    /// <summary>Adds a note when the due moment, or a part of the due day, is outside opening hours.</summary>
    private DueMoment Named(DueMoment due) => explain is null || !calendar.IsWorkingDay(due.Date) ? due : NamedOnWorkingDay(due);

    private DueMoment NamedOnWorkingDay(DueMoment due)
    {
        var closed = clock.ClosuresOn(due.Date);
        var sessions = clock.SessionsOn(due.Date);
        var isOutside = due.Time is { } time && !sessions.Any(session => time >= session.Start && time <= session.End);
        if (!isOutside && (due.Time is not null || closed.Count == 0))
        {
            return due;
        }

        var (openVi, openEn) = sessions.Count == 0
            ? ("ngày đó cơ quan không mở cửa giờ nào", "the office is not open at all that day")
            : ($"ngày đó cơ quan mở cửa {string.Join(", ", sessions)}", $"the office is open that day {string.Join(", ", sessions)}");
        var rule = isOutside ? DeadlineRules.OutsideOfficeHours : DeadlineRules.DueDayClosedInPart;
        explain!.Add(
            rule,
            $"{(isOutside ? $"Lưu ý: {due.Vi} nằm ngoài giờ làm việc" : "Lưu ý: ngày đến hạn có giờ đóng cửa")}; {openVi}.{DayListText.ClosedVi(closed)}",
            $"{(isOutside ? $"Note: {due.En} lies outside office hours" : "Note: the due day is closed for some hours")}; "
            + $"{openEn}.{DayListText.ClosedEn(closed)}",
            due.Date,
            DayListText.LegalBasis(rule.Source, closed, []));
        return due;
    }
}
