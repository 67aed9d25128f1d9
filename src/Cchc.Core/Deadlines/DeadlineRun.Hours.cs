using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

internal sealed partial class DeadlineRun
{
    private const decimal NanosecondsPerHour = 3_600_000_000_000m;

    private DueMoment Hours(LocalDateTime from, decimal hours)
    {
        var clock = new WorkingTime(calendar, officeHours);
        var length = Duration.FromNanoseconds((long)(hours * NanosecondsPerHour));
        var open = clock.NextOpen(from);
        var end = clock.Add(from, length);
        var due = new DueMoment(end.Date, end.TimeOfDay);
        var skipped = DaysOffBetween(from.Date, end.Date);
        var dayHours = officeHours.DayLength.ToInt64Nanoseconds() / NanosecondsPerHour;
        var days = hours / dayHours;
        var inDays = days >= 1m && decimal.Round(days, 2) == days;
        Add(
            DeadlineRules.WorkingHoursCounted,
            $"Tính {DateText.ViNumber(hours)} giờ làm việc{(inDays ? $" ({DateText.ViNumber(days)} ngày làm việc, mỗi ngày {DateText.ViNumber(dayHours)} giờ)" : string.Empty)} " +
            $"từ {new DueMoment(open.Date, open.TimeOfDay).Vi}, trong giờ hành chính {officeHours}: kết thúc {due.Vi}. {DayListText.NotCountedVi(skipped)}",
            $"Counting {new ProcessingTime.WorkingHours(hours).Description.En}{(inDays ? $" ({DateText.EnNumber(days)} working days of {DateText.EnNumber(dayHours)} hours)" : string.Empty)} " +
            $"from {new DueMoment(open.Date, open.TimeOfDay).En}, within office hours {officeHours}: ends on {due.En}. {DayListText.NotCountedEn(skipped)}",
            DayListText.LegalBasis(LegalBasisByDate.Of(DeadlineRules.WorkingHoursCounted, received.Date), skipped, []),
            skipped);
        return due;
    }

    private DueMoment ClockHours(LocalDateTime from, decimal hours)
    {
        var end = from.PlusNanoseconds((long)(hours * NanosecondsPerHour));
        var due = new DueMoment(end.Date, end.TimeOfDay);
        Add(
            DeadlineRules.ClockHoursCounted,
            $"Tính liên tục {DateText.ViNumber(hours)} giờ từ thời điểm nhận: kết thúc {due.Vi}.",
            $"Counting {new ProcessingTime.ClockHours(hours).Description.En} by the clock from the receipt: ends on {due.En}.");
        return calendar.IsWorkingDay(end.Date) ? due : Roll(end.Date);
    }
}
