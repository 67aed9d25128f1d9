using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures.Times;

namespace Cchc.Core.Procedures.Validation;

/// <summary>Processing times that contradict each other.</summary>
internal static class TimeRules
{
    /// <summary>How <see cref="TimeContradiction"/> begins when only the unit differs.</summary>
    internal const string AnotherUnit = "khác đơn vị";

    /// <summary>Rows of one method with one description, or none, and different times: nothing says which holds when.</summary>
    public static IEnumerable<Found> Rows(ProcedureView view)
    {
        var channels = view.Procedure.Channels;
        if (channels.Count < 2)
        {
            yield break;
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < channels.Count; i++)
        {
            if (!channels[i].Time.IsReadable)
            {
                continue;
            }

            var key = $"{(int)channels[i].Method}\n{channels[i].RawMethod}\n{view.Forms.Plain(channels[i].Description)}"; // plain text has no line breaks
            if (!seen.TryGetValue(key, out var first))
            {
                seen.Add(key, i);
            }
            else if (channels[first].Time.Time != channels[i].Time.Time)
            {
                var (one, other) = (channels[first].Time.Time.Description, channels[i].Time.Time.Description);
                yield return Found.At(
                    FormattableString.Invariant($"channels[{i}].time"),
                    FormattableString.Invariant($"hai dòng cùng cách thức, cùng mô tả: dòng {first + 1} ghi {one.Vi}, dòng này ghi {other.Vi}"),
                    FormattableString.Invariant($"two rows of one method with one description: row {first + 1} says {one.En}, this row says {other.En}"));
            }
        }
    }

    public static IEnumerable<Found> CasesByValue(ProcedureView view) => Cases(view, false);

    public static IEnumerable<Found> CasesByUnit(ProcedureView view) => Cases(view, true);

    public static IEnumerable<Found> TextByValue(ProcedureView view) => Text(view, false);

    public static IEnumerable<Found> TextByUnit(ProcedureView view) => Text(view, true);

    /// <summary>
    /// One working day here and one day there. The other rules take the two for one, as many records do; a dossier of a Friday shows that they are not.
    /// </summary>
    public static IEnumerable<Found> OneDay(ProcedureView view)
    {
        foreach (var row in view.Rows)
        {
            if (row is { Field: { } field, Source: TimeSource.OfChannel channel } && OtherDay(field.Time) is { } other
                && row.Expressions.SelectMany(expression => expression.Alternatives)
                    .FirstOrDefault(
                        item => item is { IsReadable: true, Role: TimeRole.Main, Confidence: TimeConfidence.Read } && item.Time == other) is { } said
                && !row.Expressions.SelectMany(expression => expression.Alternatives).Any(item => item.IsReadable && item.Time == field.Time))
            {
                yield return Apart(
                    FormattableString.Invariant($"channels[{channel.Row - 1}].description"),
                    field.Time,
                    $"mô tả ghi \"{said.Words}\"",
                    $"the description says \"{said.Words}\"");
            }
        }

        var inChannels = Fields(view, SubmissionSide.Channels);
        var inCases = Fields(view, SubmissionSide.Cases);
        if (inChannels.FirstOrDefault(time => OtherDay(time) is { } day && inCases.Contains(day)) is { } one && !inChannels.Exists(inCases.Contains))
        {
            var other = OtherDay(one)!.Description;
            yield return Apart("cases", one, $"trường hợp ghi {other.Vi}", $"the cases say {other.En}");
        }
    }

    private static Found Apart(string path, ProcessingTime field, string vi, string en) => Found.At(
        path,
        $"cách thức thực hiện ghi {field.Description.Vi}, {vi}: hồ sơ nhận ngày thứ Sáu có hạn thứ Bảy hay thứ Hai?",
        $"the channel says {field.Description.En}, {en}: is a dossier of a Friday due on Saturday or on Monday?");

    private static List<ProcessingTime> Fields(ProcedureView view, SubmissionSide side) =>
        [.. view.Rows.Where(row => row.Field is not null && row.Source is TimeSource.OfChannel == (side == SubmissionSide.Channels))
            .Select(row => row.Field!.Time).Distinct()];

    private static ProcessingTime? OtherDay(ProcessingTime time) => time switch
    {
        ProcessingTime.WorkingDays { Value: 1 } => new ProcessingTime.CalendarDays(1),
        ProcessingTime.CalendarDays { Value: 1 } => new ProcessingTime.WorkingDays(1),
        _ => null,
    };

    private static IEnumerable<Found> Text(ProcedureView view, bool unit)
    {
        foreach (var row in view.Rows)
        {
            if (row is { Contradiction: { } text, Source: TimeSource.OfChannel channel } && text.Vi.StartsWith(AnotherUnit, StringComparison.Ordinal) == unit
                && (unit || StatesItsTime(row)))
            {
                yield return new Found(FormattableString.Invariant($"channels[{channel.Row - 1}].description"), text);
            }
        }
    }

    /// <summary>
    /// Whether the words state one time for the result, and it holds in general. One for mountain communes alone, beside an ordinary value, is no
    /// contradiction; of several times the value may be a sum.
    /// </summary>
    private static bool StatesItsTime(RowTime row)
    {
        var times = row.Expressions.SelectMany(expression => expression.Alternatives).Where(item => item.IsReadable && item.Role != TimeRole.RemoteAddition)
            .ToList();
        return times.Count > 0 && !(row.Source is TimeSource.OfChannel channel && Phrases.Plain(channel.Channel.Description).Has("trường hợp"))
            && times.TrueForAll(
                item => item is { Role: TimeRole.Main, Confidence: TimeConfidence.Read } && string.IsNullOrEmpty(item.Condition) && item.Time == times[0].Time);
    }

    /// <summary>
    /// Channels and cases both state times and share none, words included; <paramref name="unit"/>: the numbers are the same, the units are not.
    /// </summary>
    private static IEnumerable<Found> Cases(ProcedureView view, bool unit)
    {
        var (one, other) = (view.FieldTimes.OfChannels, view.FieldTimes.OfCases);
        if (one.Count == 0)
        {
            yield break;
        }

        if (one.Any(time => other.Any(item => DiffersInUnit(time, item))) == unit)
        {
            yield return Found.At(
                "cases",
                $"cách thức thực hiện ghi {string.Join("; ", one.Take(4).Select(time => time.Description.Vi))}, trường hợp ghi "
                + $"{string.Join("; ", other.Take(4).Select(time => time.Description.Vi))}: không có thời hạn nào chung",
                $"the channels say {string.Join("; ", one.Take(4).Select(time => time.Description.En))}, the cases "
                + $"{string.Join("; ", other.Take(4).Select(time => time.Description.En))}: they share no time");
        }
    }

    private enum SubmissionSide
    {
        Channels,
        Cases,
    }

    /// <summary>As many working days as days.</summary>
    private static bool DiffersInUnit(ProcessingTime time, ProcessingTime other) => (time, other) switch
    {
        (ProcessingTime.WorkingDays working, ProcessingTime.CalendarDays days) => working.Value == days.Value,
        (ProcessingTime.CalendarDays days, ProcessingTime.WorkingDays working) => working.Value == days.Value,
        _ => false,
    };
}
