using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>For each special day the record that decides it, and those that stand beside it without deciding.</summary>
/// <param name="Deciding">One record a day.</param>
/// <param name="Beside">Partial closures, receptions, and records that another one overrides, in the order of their layers.</param>
/// <param name="AnnouncedThrough">The last day whose plan is announced.</param>
internal sealed record ResolvedDays(Dictionary<LocalDate, CalendarDay> Deciding, Dictionary<LocalDate, List<CalendarDay>> Beside, LocalDate AnnouncedThrough)
{
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
        var days = new ResolvedDays([], [], announcedThrough);
        foreach (var day in national)
        {
            days.Deciding[day.Date] = swaps == SwapPolicy.Literal && day.Kind is (DayKind.SwapOff or DayKind.MakeUpWorking) ? ByTheLetter(day) : day;
        }

        foreach (var entry in local)
        {
            days.Lay(entry);
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

    private void Lay(CalendarDay entry)
    {
        var below = Deciding.TryGetValue(entry.Date, out var found) ? found : null;
        var worked = below?.IsWorkingDay ?? !CompensatoryRule.IsWeekend(entry.Date);
        var decides = entry.Kind switch
        {
            DayKind.LocalClosure => worked,
            DayKind.ExtraWorking => !worked,
            DayKind.PartialClosure => worked && ClosesTheOtherHalf(entry),
            _ => false,
        };
        if (!decides)
        {
            StandBeside(entry);
            return;
        }

        Deciding[entry.Date] = entry.Kind == DayKind.PartialClosure ? entry with { Kind = DayKind.LocalClosure, Id = entry.Id, Part = null } : entry;
        if (below is not null)
        {
            StandBeside(below);
        }
    }

    private void StandBeside(CalendarDay day)
    {
        if (!Beside.TryGetValue(day.Date, out var list))
        {
            Beside.Add(day.Date, list = []);
        }

        list.Add(day);
    }

    private bool ClosesTheOtherHalf(CalendarDay entry) =>
        Beside.TryGetValue(entry.Date, out var list)
        && ((entry.Part is DayPart.Morning && list.Exists(day => day is { Kind: DayKind.PartialClosure, Part: DayPart.Afternoon }))
            || (entry.Part is DayPart.Afternoon && list.Exists(day => day is { Kind: DayKind.PartialClosure, Part: DayPart.Morning })));

    private static CalendarDay ByTheLetter(CalendarDay day)
    {
        var (kind, vi, en) = day.Kind == DayKind.SwapOff
            ? (DayKind.WorkingDay, "Ngày làm việc (theo nghĩa từng chữ, không tính hoán đổi)", "Working day (by the letter, swaps do not count)")
            : (DayKind.WeeklyRest, "Nghỉ hằng tuần (theo nghĩa từng chữ, không tính làm bù)", "Weekly rest (by the letter, make-up days do not count)");
        return day with { Id = day.Id, Kind = kind, Name = new BilingualText($"{vi}: {day.Name.Vi}", $"{en}: {day.Name.En}"), StandsFor = null, Sources = [.. day.Sources, .. LiteralReading] };
    }
}
