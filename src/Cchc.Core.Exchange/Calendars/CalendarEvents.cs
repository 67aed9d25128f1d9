using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Calendars;

/// <summary>
/// The events of a calendar: the special days as they stand, and the ones that were published before and no longer stand. A national event is known by day and
/// kind, a local one by the layer that first made its record too, whichever layer changes it later.
/// </summary>
internal static class CalendarEvents
{
    public static IReadOnlyList<CalendarEvent> Of(WorkingCalendar calendar, LocalDate from, LocalDate to)
    {
        var origins = calendar.Histories.GroupBy(history => history.Versions[0].Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Versions[0].Layer, StringComparer.Ordinal);
        var revisions = Revisions(calendar.Histories, origins);
        var events = new List<CalendarEvent>();
        var uids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var day in calendar.SpecialDays(from, to).Where(day => day.Kind is not (DayKind.WorkingDay or DayKind.WeeklyRest))
            .Concat(calendar.PartsOfDays(from, to)))
        {
            var uid = Uid(day, origins);
            uids.Add(uid);
            events.Add(new CalendarEvent(uid, day, revisions.TryGetValue(uid, out var count) ? count - 1 : 0, day.LegalBasis));
        }

        foreach (var history in calendar.Histories)
        {
            for (var i = history.Versions.Count - 1; i >= 0; i--)
            {
                var (old, isLast) = (history.Versions[i], i == history.Versions.Count - 1);
                var uid = Uid(old, origins);
                if (old.Date >= from && old.Date <= to && (!isLast || history.Withdrawal is not null) && uids.Add(uid))
                {
                    var next = isLast ? null : history.Versions[i + 1];
                    events.Add(new CalendarEvent(uid, old, revisions[uid] - 1, next?.LegalBasis ?? string.Join("; ", history.Withdrawal!.Sources))
                    {
                        IsCancelled = true,
                        WithdrawnOn = next is null ? history.Withdrawal!.DecidedOn : next.DecidedOn,
                    });
                }
            }
        }

        return [.. events.OrderBy(item => item.Day.Date)];
    }

    /// <summary>How often each event was made, changed or withdrawn.</summary>
    private static Dictionary<string, int> Revisions(IReadOnlyList<RecordHistory> histories, Dictionary<string, string?> origins)
    {
        var revisions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var history in histories)
        {
            for (var i = 0; i < history.Versions.Count; i++)
            {
                var uid = Uid(history.Versions[i], origins);
                Count(uid);
                if (i > 0 && Uid(history.Versions[i - 1], origins) is var before && before != uid)
                {
                    Count(before);
                }
            }

            // Every withdrawal concerns the version that stood then; a record that came back did so under the identifier it had.
            for (var i = 0; i < history.Withdrawals; i++)
            {
                Count(Uid(history.Versions[history.Versions.Count - 1], origins));
            }
        }

        return revisions;

        void Count(string uid) => revisions[uid] = revisions.TryGetValue(uid, out var count) ? count + 1 : 1;
    }

    private static string Uid(CalendarDay day, Dictionary<string, string?> origins)
    {
        var layer = day.IsLocal && origins.TryGetValue(day.Id, out var origin) ? origin : day.Layer;
        var local = day.IsLocal ? "-" + ICalendarWriter.Escape($"{layer}-{day.Id}".Replace('@', '_')) : string.Empty;
        return $"{DateText.Iso(day.Date)}-{day.Kind}{local}@cchc.core";
    }
}
