using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

internal readonly partial struct DeadlineRun
{
    private const decimal NanosecondsPerHour = 3_600_000_000_000m;
    private const decimal EightHours = 8m; // Bộ luật Lao động 2019, art. 105

    private DueMoment Hours(LocalDateTime from, decimal hours)
    {
        var open = clock.NextOpen(from);
        var end = clock.Add(from, Duration.FromNanoseconds((long)decimal.Round(hours * NanosecondsPerHour)));
        var due = new DueMoment(end.Date, end.TimeOfDay);
        var skipped = DaysOff(from.Date, end.Date);
        var madeUp = MadeUp(from.Date, end.Date);
        var closed = explain is null ? [] : clock.ClosuresBetween(from, end);
        var outside = open == from
            ? (Vi: string.Empty, En: string.Empty)
            : (
                Vi: "Bắt đầu ngoài giờ làm việc nên tính từ buổi tiếp theo. ",
                En: "The start lies outside office hours, so the next session begins the count. ");
        var start = new DueMoment(open.Date, open.TimeOfDay);
        explain?.Add(
            DeadlineRules.WorkingHoursCounted,
            $"{outside.Vi}Tính {DateText.ViNumber(hours)} giờ làm việc{InDays(hours).Vi} từ {start.Vi}, trong giờ hành chính {clock.Timetable}: kết thúc "
            + $"{due.Vi}.{DayListText.NotCountedVi(skipped)}{DayListText.MadeUpVi(madeUp)}{DayListText.ClosedVi(closed)}",
            $"{outside.En}Counting {new ProcessingTime.WorkingHours(hours).Description.En}{InDays(hours).En} from {start.En}, within office hours "
            + $"{clock.Timetable}: ends on {due.En}.{DayListText.NotCountedEn(skipped)}{DayListText.MadeUpEn(madeUp)}{DayListText.ClosedEn(closed)}",
            end.Date,
            DayListText.LegalBasis(LegalBasisByDate.Of(DeadlineRules.WorkingHoursCounted, received.Date), skipped, [.. madeUp, .. closed]),
            skipped,
            from.Date);
        return due;
    }

    private (string Vi, string En) InDays(decimal hours)
    {
        if (clock.Timetable.Rules.Count > 1)
        {
            return (", ngày làm việc dài ngắn theo thứ và mùa", ", working days being of different length by weekday and season");
        }

        var dayHours = clock.Timetable.Rules[0].Hours.DayLength.ToInt64Nanoseconds() / NanosecondsPerHour;
        var days = hours / dayHours;
        return days >= 1m && decimal.Round(days, 2) == days
            ? (
                $" ({DateText.ViNumber(days)} ngày làm việc, mỗi ngày {DateText.ViNumber(dayHours)} giờ)",
                $" ({new ProcessingTime.WorkingDays(days).Description.En} of {DateText.EnNumber(dayHours)} hours)")
            : dayHours == EightHours ? (string.Empty, string.Empty)
            : (
                $" (mỗi ngày làm việc ở đây {DateText.ViNumber(dayHours)} giờ, không phải 8 giờ)",
                $" (a working day here has {DateText.EnNumber(dayHours)} hours, not 8)");
    }

    private DueMoment ClockHours(LocalDateTime from, decimal hours)
    {
        var end = from.PlusNanoseconds((long)decimal.Round(hours * NanosecondsPerHour));

        // Midnight is the end of the day before: Civil Code 2015, art. 148.6.
        var due = end.TimeOfDay == LocalTime.Midnight ? new DueMoment(end.Date.PlusDays(-1), null) : new DueMoment(end.Date, end.TimeOfDay);
        var start = new DueMoment(from.Date, from.TimeOfDay);
        explain?.Add(
            DeadlineRules.ClockHoursCounted,
            $"Tính liên tục {new ProcessingTime.ClockHours(hours).Description.Vi} từ {start.Vi}: kết thúc "
            + $"{(due.Time is null ? "hết ngày " : string.Empty)}{due.Vi}.",
            $"Counting {new ProcessingTime.ClockHours(hours).Description.En} by the clock from {start.En}: ends "
            + $"{(due.Time is null ? "with " : "on ")}{due.En}.",
            due.Date);
        return due;
    }
}
