using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Times;

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
        if (!results.Exists(item => item.Confidence == TimeConfidence.Read) || fields.Any(field => times.Exists(item => SameTime.Same(field, item.Time))))
        {
            return null;
        }

        if (fields.Any(field => Sums(times, results).Any(sum => sum is not null && SameTime.Same(field, sum))))
        {
            return null;
        }

        var said = string.Join("; ", results.Take(4).Select(item => $"“{item.Words}”"));
        var unit = results.Exists(item => Value(item.Time) is { } value && value == Value(fields[0]));
        return unit
            ? new BilingualText(
                $"khác đơn vị: trường dữ liệu ghi {fields[0].Description.Vi}, mô tả ghi {said}",
                $"another unit: the fields say {fields[0].Description.En}, the description says {said}")
            : new BilingualText(
                $"trường dữ liệu ghi {fields[0].Description.Vi}, mô tả ghi {said}",
                $"the fields say {fields[0].Description.En}, the description says {said}");
    }

    /// <summary>Whether the time of the fields is the whole of which the text states only the steps, so that none of these is a time of its own.</summary>
    /// <param name="fields">The time of the fields, in each of its readings.</param>
    /// <param name="expression">What the description says.</param>
    public static bool IsSumOfSteps(IReadOnlyList<ProcessingTime> fields, TimeExpression expression)
    {
        var times = expression.Alternatives.Where(item => item.IsReadable).Take(MostTimes).ToList();
        var results = times.Where(item => item.Role is TimeRole.Main or TimeRole.Verification).ToList();
        var steps = times.Where(item => item.Role == TimeRole.Stage).ToList();
        if (fields.Any(field => results.Exists(item => SameTime.Same(field, item.Time))))
        {
            return false;
        }

        var general = results.TrueForAll(item => item.Condition is null); // times of several cases are no steps
        var sums = results.SelectMany(result => steps.Select(step => Total([result, step])).Append(Total([result, .. steps])))
            .Append(general ? Total(results) : null);
        return sums.Any(sum => sum is not null && fields.Any(field => SameTime.Same(field, sum)));
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
        if (items.Count < 2)
        {
            return null;
        }

        var sum = SameTime.Chain(items.Select(item => item.Time).ToList());
        return sum is ProcessingTime.Stages ? null : sum;
    }

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
