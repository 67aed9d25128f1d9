using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>For each special day the record that decides it, and the other records of that day.</summary>
/// <param name="deciding">One record a day.</param>
/// <param name="parts">Partial closures and receptions that hold, in the order of their layers.</param>
/// <param name="overridden">Records that another one overrides, in the order of their layers.</param>
/// <param name="announcedThrough">The last day whose plan is announced.</param>
internal sealed class ResolvedDays(
    Dictionary<LocalDate, CalendarDay> deciding,
    Dictionary<LocalDate, List<CalendarDay>> parts,
    Dictionary<LocalDate, List<CalendarDay>> overridden,
    LocalDate announcedThrough)
{
    public Dictionary<LocalDate, CalendarDay> Deciding { get; } = deciding;
    public Dictionary<LocalDate, List<CalendarDay>> Parts { get; } = parts;
    public Dictionary<LocalDate, List<CalendarDay>> Overridden { get; } = overridden;
    public LocalDate AnnouncedThrough { get; } = announcedThrough;

    /// <summary>What was decided of each record, for those who publish changes.</summary>
    public IReadOnlyList<RecordHistory> Histories { get; private set; } = [];

    /// <summary>For each day from which records were withdrawn their histories.</summary>
    public Dictionary<LocalDate, List<RecordHistory>> Withdrawn { get; } = [];

    /// <summary>For each day that is the make-up day of a 24/11 by one reading and not by the other, that 24/11.</summary>
    public Dictionary<LocalDate, LocalDate> CultureDays { get; } = [];

    private static readonly IReadOnlyList<LegalCitation> LiteralReading =
    [
        new LegalCitation(
            new LegalDocument { Id = "nd-210-2026", Kind = "Nghị định", Number = "210/2026/NĐ-CP", Issuer = "Chính phủ" },
            null),
    ];

    /// <param name="national">The national records, one a day.</param>
    /// <param name="local">The local entries in the order of their layers.</param>
    /// <param name="announcedThrough">The last day whose plan is announced.</param>
    /// <param name="swaps">The policy for swap days.</param>
    public static ResolvedDays Of(IEnumerable<CalendarDay> national, IEnumerable<CalendarDay> local, LocalDate announcedThrough, SwapPolicy swaps)
    {
        var days = new ResolvedDays([], [], [], announcedThrough);
        foreach (var day in national)
        {
            days.Deciding[day.Date] = swaps == SwapPolicy.Literal && day.Kind is (DayKind.SwapOff or DayKind.MakeUpWorking) ? ByTheLetter(day) : day;
        }

        foreach (var entries in local.GroupBy(day => day.Date))
        {
            days.Lay(entries.Key, entries);
        }

        return days;
    }

    /// <summary>Whether each day of a range is worked.</summary>
    public bool[] WorkingDays(LocalDate start, LocalDate end)
    {
        var isWorking = new bool[Period.DaysBetween(start, end) + 1];
        var weekday = (int)start.DayOfWeek;
        for (var i = 0; i < isWorking.Length; i++, weekday = weekday == 7 ? 1 : weekday + 1)
        {
            isWorking[i] = weekday <= 5;
        }

        foreach (var record in Deciding.Values)
        {
            isWorking[Period.DaysBetween(start, record.Date)] = record.IsWorkingDay;
        }

        return isWorking;
    }

    /// <summary>Takes in what was withdrawn: a day says so by whichever record it is decided now.</summary>
    public void LayHistories(IReadOnlyList<RecordHistory> histories)
    {
        Histories = histories;
        foreach (var group in histories.Where(history => history.Withdrawal is not null).GroupBy(history => history.Versions[history.Versions.Count - 1].Date))
        {
            Withdrawn[group.Key] = [.. group];
            if (Deciding.TryGetValue(group.Key, out var record))
            {
                Deciding[group.Key] = WithWithdrawals(record, Withdrawn[group.Key]);
            }
        }
    }

    /// <summary>The record of a day, naming what was withdrawn from it and by which documents.</summary>
    public static CalendarDay WithWithdrawals(CalendarDay day, IReadOnlyList<RecordHistory> withdrawn) => day with
    {
        Sources = ValueList.Of(day.Sources.Concat(withdrawn.SelectMany(history => history.Withdrawal!.Sources)).Distinct()),
        Withdrawn = ValueList.Of(withdrawn.Select(history => history.Versions[history.Versions.Count - 1])),
    };

    /// <summary>The entries of one day, layer by layer; within a layer whole days come before parts, whatever their order.</summary>
    private void Lay(LocalDate date, IEnumerable<CalendarDay> entries)
    {
        foreach (var layer in entries.GroupBy(entry => entry.Layer, StringComparer.Ordinal))
        {
            foreach (var entry in layer.Where(entry => entry.Part is null && entry.Kind is DayKind.LocalClosure or DayKind.ExtraWorking))
            {
                LayWhole(date, entry);
            }

            foreach (var entry in layer.Where(entry => entry.Kind is DayKind.PartialClosure or DayKind.Reception))
            {
                LayPart(date, entry);
            }
        }
    }

    private void LayWhole(LocalDate date, CalendarDay entry)
    {
        var below = Deciding.TryGetValue(date, out var found) ? found : null;
        if (below is not { IsLocal: true } && IsWorked(date) == (entry.Kind == DayKind.ExtraWorking))
        {
            Add(Overridden, entry); // the day is that already by law, by the plan or by the week
            return;
        }

        if (below is not null)
        {
            Add(Overridden, below);
        }

        Deciding[date] = entry;
        if (entry.Kind == DayKind.ExtraWorking && Parts.TryGetValue(date, out var parts))
        {
            // The day is opened again: what earlier layers closed of it no longer holds.
            foreach (var closed in parts.Where(part => part.Kind == DayKind.PartialClosure).ToList())
            {
                parts.Remove(closed);
                Add(Overridden, closed);
            }
        }
    }

    private void LayPart(LocalDate date, CalendarDay entry)
    {
        Add(Parts, entry);
        if (entry.Kind == DayKind.PartialClosure && IsWorked(date)
            && DayPart.CoverTheDay(Parts[date].Where(part => part.Kind == DayKind.PartialClosure).Select(part => part.Part!)))
        {
            if (Deciding.TryGetValue(date, out var below))
            {
                Add(Overridden, below);
            }

            Deciding[date] = entry with { Kind = DayKind.LocalClosure, Id = entry.Id, Part = null };
        }
    }

    private bool IsWorked(LocalDate date) => Deciding.TryGetValue(date, out var day) ? day.IsWorkingDay : !CompensatoryRule.IsWeekend(date);

    private static void Add(Dictionary<LocalDate, List<CalendarDay>> lists, CalendarDay day)
    {
        if (!lists.TryGetValue(day.Date, out var list))
        {
            lists.Add(day.Date, list = []);
        }

        list.Add(day);
    }

    private static CalendarDay ByTheLetter(CalendarDay day)
    {
        var (kind, vi, en) = day.Kind == DayKind.SwapOff
            ? (DayKind.WorkingDay, "Ngày làm việc (theo nghĩa từng chữ, không tính hoán đổi)", "Working day (by the letter, swaps do not count)")
            : (DayKind.WeeklyRest, "Nghỉ hằng tuần (theo nghĩa từng chữ, không tính làm bù)", "Weekly rest (by the letter, make-up days do not count)");
        return day with
        {
            Id = day.Id,
            Kind = kind,
            Name = new BilingualText($"{vi}: {day.Name.Vi}", $"{en}: {day.Name.En}"),
            StandsFor = null,
            Sources = [.. day.Sources, .. LiteralReading],
        };
    }
}
