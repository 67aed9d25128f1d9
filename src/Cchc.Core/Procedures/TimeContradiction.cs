using Cchc.Core.Deadlines;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>
/// Whether a description contradicts the value and unit beside it. It does only where it states a time for the result that was surely
/// read, and the value is none of its times, nor a sum that the text itself suggests: of its steps, of a time and what is added to it.
/// </summary>
internal static class TimeContradiction
{
    private const int MostTimes = 60;

    /// <summary>Compares; null when there is no contradiction.</summary>
    /// <param name="fields">The time of the fields, in each of its readings.</param>
    /// <param name="expression">What the description says.</param>
    public static BilingualText? Find(IReadOnlyList<ProcessingTime> fields, TimeExpression expression)
    {
        var times = expression.Alternatives.Where(item => item.IsReadable).Take(MostTimes).ToList();
        var results = times.Where(item => item.Role is TimeRole.Main or TimeRole.Verification).ToList();
        if (!results.Exists(item => item.Confidence == TimeConfidence.Read) || fields.Any(field => times.Exists(item => Same(field, item.Time))))
        {
            return null;
        }

        if (fields.Any(field => Sums(times, results).Any(sum => sum is not null && Same(field, sum))))
        {
            return null;
        }

        var said = string.Join("; ", results.Take(4).Select(item => $"\"{item.Words}\""));
        var unit = results.Exists(item => Value(item.Time) is { } value && value == Value(fields[0]));
        return unit
            ? new BilingualText($"khác đơn vị: trường dữ liệu ghi {fields[0].Description.Vi}, mô tả ghi {said}", $"another unit: the fields say {fields[0].Description.En}, the description says {said}")
            : new BilingualText($"trường dữ liệu ghi {fields[0].Description.Vi}, mô tả ghi {said}", $"the fields say {fields[0].Description.En}, the description says {said}");
    }

    private static IEnumerable<ProcessingTime?> Sums(List<TimeAlternative> times, List<TimeAlternative> results)
    {
        var steps = times.Where(item => item.Role == TimeRole.Stage).ToList();
        var added = times.Where(item => item.Role is TimeRole.Extension or TimeRole.RemoteAddition or TimeRole.Stage or TimeRole.Other).ToList();
        yield return Total(steps);
        yield return Total(results);
        yield return Total(times);
        foreach (var result in results)
        {
            yield return Total([result, .. steps]);
            foreach (var more in added)
            {
                yield return Total([result, more]);
            }
        }
    }

    private static ProcessingTime? Total(List<TimeAlternative> items)
    {
        if (items.Count < 2 || items.Any(item => item.Time is ProcessingTime.SameDay or ProcessingTime.FixedDate or ProcessingTime.YearlyDate))
        {
            return null;
        }

        try
        {
            return new ProcessingTime.Stages(items.Select(item => item.Time)).Total;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null; // longer than any deadline
        }
    }

    /// <summary>Equal, or the same by another name: within the day and one working day, eight working hours and one.</summary>
    private static bool Same(ProcessingTime field, ProcessingTime stated) => field == stated || IsOneDay(field) && IsOneDay(stated) || (field, stated) switch
    {
        (ProcessingTime.WorkingHours hours, ProcessingTime.WorkingDays days) => hours.Value == days.Value * 8,
        (ProcessingTime.WorkingDays days, ProcessingTime.WorkingHours hours) => hours.Value == days.Value * 8,
        (ProcessingTime.WorkingHours hours, ProcessingTime.ClockHours other) => hours.Value == other.Value,
        (ProcessingTime.SameDay, ProcessingTime.SameDay) => true,
        _ => false,
    };

    private static bool IsOneDay(ProcessingTime time) => time is ProcessingTime.SameDay or ProcessingTime.WorkingDays { Value: 1 } or ProcessingTime.CalendarDays { Value: 1 };

    private static decimal? Value(ProcessingTime time) => time switch
    {
        ProcessingTime.WorkingDays days => days.Value,
        ProcessingTime.CalendarDays days => days.Value,
        ProcessingTime.WorkingHours hours => hours.Value,
        ProcessingTime.ClockHours hours => hours.Value,
        ProcessingTime.Weeks weeks => weeks.Value,
        ProcessingTime.Months months => months.Value,
        ProcessingTime.Years years => years.Value,
        _ => null,
    };
}
