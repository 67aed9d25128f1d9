using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Costs.Times;

/// <summary>Compares two processing times in one unit, or bounds working days by calendar days.</summary>
internal sealed class TimeComparison
{
    private readonly TimeCutOptions options;

    public TimeComparison(TimeCutOptions options)
    {
        this.options = options;
        if (options is { Calendar: not null, Year: null })
        {
            throw new ArgumentException("A calendar needs the year of receipt.", nameof(options));
        }
    }

    public ProcessingTimeChange Of(ProcessingTime before, ProcessingTime after)
    {
        if (Amount(before) is not { } old || Amount(after) is not { } now)
        {
            return before == after
                ? No("thời hạn không đổi và không phải là một khoảng tính được", "the time is unchanged and is not a duration")
                : No("ít nhất một thời hạn không phải là một khoảng tính được", "at least one of the times is not a duration");
        }

        if (old.Unit != now.Unit)
        {
            (old, now) = (AsDays(old), AsDays(now));
        }

        return old.Unit == now.Unit
            ? new ProcessingTimeChange.Like(old.Unit, old.Value, now.Value)
            : (old.Unit, now.Unit) is (ProcessingUnit.CalendarDays, ProcessingUnit.WorkingDays) or (ProcessingUnit.WorkingDays, ProcessingUnit.CalendarDays)
                ? Bound(old, now)
                : No("hai thời hạn khác đơn vị", "the two times are in different units");
    }

    private static ProcessingTimeChange.NotComparable No(string vi, string en) => new(new BilingualText(vi, en));

    // A week ends on the same weekday and twelve months are a year whatever the day of receipt; months and days differ.
    private static (ProcessingUnit Unit, ExactNumber Value)? Amount(ProcessingTime time) => time switch
    {
        ProcessingTime.WorkingDays days => (ProcessingUnit.WorkingDays, days.Value),
        ProcessingTime.CalendarDays days => (ProcessingUnit.CalendarDays, days.Value),
        ProcessingTime.WorkingHours hours => (ProcessingUnit.WorkingHours, hours.Value),
        ProcessingTime.ClockHours hours => (ProcessingUnit.ClockHours, hours.Value),
        ProcessingTime.Weeks weeks => (ProcessingUnit.CalendarDays, weeks.Value * 7),
        ProcessingTime.Months months => (ProcessingUnit.Months, months.Value),
        ProcessingTime.Years years => (ProcessingUnit.Months, years.Value * 12),
        ProcessingTime.Stages { Total: { } total } => Amount(total),
        _ => null,
    };

    private (ProcessingUnit Unit, ExactNumber Value) AsDays((ProcessingUnit Unit, ExactNumber Value) time) =>
        options.EightHoursAreOneDay && time.Unit == ProcessingUnit.WorkingHours ? (ProcessingUnit.WorkingDays, time.Value / 8) : time;

    private ProcessingTimeChange Bound((ProcessingUnit Unit, ExactNumber Value) before, (ProcessingUnit Unit, ExactNumber Value) after)
    {
        var working = before.Unit == ProcessingUnit.WorkingDays ? before.Value : after.Value;
        if (Elapsed(working) is not { } span)
        {
            return No("năm đã nêu nằm ngoài phạm vi của lịch làm việc", "the year given, or the end of the time, is outside the working calendar");
        }

        return before.Unit == ProcessingUnit.WorkingDays
            ? new ProcessingTimeChange.Bounded(span.Least, span.Most, after.Value, after.Value)
            : new ProcessingTimeChange.Bounded(before.Value, before.Value, span.Least, span.Most);
    }

    // The calendar days that working days take: half a working day ends in the middle of its day.
    private (ExactNumber Least, ExactNumber Most)? Elapsed(ExactNumber working)
    {
        if (working.Sign == 0)
        {
            return (ExactNumber.Zero, ExactNumber.Zero);
        }

        var whole = working.Truncate();
        var days = (int)whole.Numerator + (working == whole ? 0 : 1);
        var missing = (ExactNumber)days - working;
        var counts = options.Calendar is { } calendar ? InCalendar(calendar, options.Year!.Value, days) : FiveDayWeek(days);
        return counts is null ? null : (counts.Min() - missing, counts.Max() - missing);
    }

    private static List<int>? InCalendar(WorkingCalendar calendar, int year, int days)
    {
        if (year is < 1 or > 9998 || !calendar.Covers(new LocalDate(year, 1, 1)) || !calendar.Covers(new LocalDate(year, 12, 31)))
        {
            return null;
        }

        var counts = new List<int>(366);
        try
        {
            for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
            {
                counts.Add(Period.DaysBetween(day, calendar.Add(day, days)));
            }
        }
        catch (CalendarRangeException)
        {
            return null;
        }

        return counts;
    }

    // Received on the days Monday to Sunday. What comes on a weekend counts as if it had come on Friday, less the days gone.
    private static List<int> FiveDayWeek(int days) =>
        [.. Enumerable.Range(0, 7).Select(weekday => (days / 5 * 7) + (days % 5) + (Math.Min(weekday, 4) + (days % 5) > 4 ? 2 : 0) - Math.Max(0, weekday - 4))];
}
