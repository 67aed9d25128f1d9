using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>Which stops were written down when the dossier was late or about to be: in the order of writing, each without what was late before it.</summary>
internal sealed partial class ClockRun
{
    private Dictionary<string, DossierDue?>? judgedRecordings; // by stop: the due moment without it when it was written down

    /// <summary>The same dossier at a moment, stopped by nothing that had been written down late by then.</summary>
    public ClockRun AgainInTime(ClockOverrides others, LocalDateTime at)
    {
        var run = Again(others, at);
        return run.recordedLate.Count == 0 ? run : run.Again(run.Without(run.recordedLate) with { RecordedLate = run.recordedLate }, at);
    }

    /// <summary>Whether a stop was written down when the dossier, without it, was late, or on a later day in the last two working days of the time.</summary>
    private bool IsRecordedLate(DossierEvent item)
    {
        if (!IsAfterwards(item) || overrides.IgnoresRecording)
        {
            return false;
        }

        if (overrides.RecordedLate is { } judged)
        {
            return judged.Contains(item.Id, StringComparer.Ordinal);
        }

        // Beyond what any dossier holds, what had happened before the stop has to do.
        judgedRecordings ??= JudgeRecordings();
        if (!IsLateBy(judgedRecordings.TryGetValue(item.Id, out var due) ? due : RunningDue(item.At), item))
        {
            return false;
        }

        recordedLate.Add(item.Id);
        return true;
    }

    /// <summary>
    /// The due moments by which the stops are judged. Stops written down at one moment do not excuse each other, nor does one that was itself late excuse a
    /// later one. Each moment is a run of its own.
    /// </summary>
    private Dictionary<string, DossierDue?> JudgeRecordings()
    {
        var judged = new Dictionary<string, DossierDue?>(StringComparer.Ordinal);
        var (stopsAfterwards, late) = (Happened.Where(IsAfterwards).OrderBy(item => item.RecordedAt).ToList(), new List<string>());
        for (int first = 0, runs = 0; first < stopsAfterwards.Count && runs < ClockGains.MostMeasured; runs++)
        {
            var written = stopsAfterwards[first].RecordedAt!.Value;
            var due = DueWithout([.. late, .. stopsAfterwards.Skip(first).Select(item => item.Id)], written);
            for (; first < stopsAfterwards.Count && stopsAfterwards[first].RecordedAt == written; first++)
            {
                judged[stopsAfterwards[first].Id] = due;
                if (IsLateBy(due, stopsAfterwards[first]))
                {
                    late.Add(stopsAfterwards[first].Id);
                }
            }
        }

        return judged;
    }

    /// <summary>The due moment at a moment without some stops, without the corrections of that moment and without those that are known to be late.</summary>
    private DossierDue? DueWithout(IReadOnlyCollection<string> ids, LocalDateTime written)
    {
        var without = Without(ids) with { IgnoresRecording = true };
        var corrections = CorrectionsFrom(written);
        if (corrections.Count > 0)
        {
            try
            {
                return Again(without with { Dropped = [.. without.Dropped, .. corrections] }, written).AnyDue;
            }
            catch (CalendarRangeException)
            {
                // Without a correction of a mistyped year nothing can be computed: then it stays.
            }
        }

        return Again(without, written).AnyDue;
    }

    /// <summary>The corrections that were late, or not yet written down just before a moment; those that withdraw or change a stop go with it.</summary>
    private List<string> CorrectionsFrom(LocalDateTime written)
    {
        if (!ClockHistory.HasCorrections(request.Events))
        {
            return [];
        }

        var stopIds = new HashSet<string>(request.Events.Where(ClockHistory.IsStop).Select(item => item.Id), StringComparer.Ordinal);
        return
        [
            .. overrides.LateCorrections,
            .. request.Events.OfType<DossierEvent.Correction>()
                .Where(item => ClockHistory.Written(item) >= written && !ClockHistory.IsOfStop(item) && !stopIds.Contains(item.Of)).Select(item => item.Id),
        ];
    }

    /// <summary>The dossier without some stops; where a correction only moved one, with the stop as it was before.</summary>
    private ClockOverrides Without(IReadOnlyCollection<string> ids)
    {
        var others = overrides with { VoidCorrections = [.. overrides.VoidCorrections, .. ids.Where(moved.ContainsKey).Select(id => moved[id].Correction)] };
        return others with { Forced = others.With(ids.Where(id => !moved.ContainsKey(id)), false) };
    }

    private bool IsLateBy(DossierDue? due, DossierEvent item) => due is not null && item.RecordedAt is { } written
        && (due.IsBefore(written) || (written.Date != item.At.Date && calendar.Count(written.Date, due.Date) <= 1));

    private static bool IsAfterwards(DossierEvent item) => ClockHistory.IsStop(item) && item.RecordedAt is { } written && written > item.At;
}
