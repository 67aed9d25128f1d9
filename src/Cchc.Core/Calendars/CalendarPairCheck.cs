using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>Checks what ties days together: each swap day off to its make-up day, each compensatory day to its holiday.</summary>
internal static class CalendarPairCheck
{
    /// <param name="days">The national records.</param>
    /// <param name="placeOf">Gives the place of a record, for findings.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyCollection<CalendarDay> days, Func<CalendarDay, string> placeOf)
    {
        var findings = new List<Finding>();
        var byDate = ByDate(days, findings, placeOf);
        foreach (var day in byDate.Values)
        {
            CheckDay(day, byDate, findings, placeOf);
        }

        return findings;
    }

    /// <summary>Only that no day has two records.</summary>
    public static IReadOnlyList<Finding> CheckDates(IReadOnlyCollection<CalendarDay> days, Func<CalendarDay, string> placeOf)
    {
        var findings = new List<Finding>();
        _ = ByDate(days, findings, placeOf);
        return findings;
    }

    private static Dictionary<LocalDate, CalendarDay> ByDate(IReadOnlyCollection<CalendarDay> days, List<Finding> findings, Func<CalendarDay, string> placeOf)
    {
        var byDate = new Dictionary<LocalDate, CalendarDay>();
        foreach (var day in days)
        {
            if (byDate.TryGetValue(day.Date, out var other))
            {
                Report(findings, CalendarFindings.DuplicateDay, day, placeOf, $"ngày {DateText.Vi(day.Date)} đã có bản ghi \"{other.Id}\"",
                    $"the day {DateText.Iso(day.Date)} has the record \"{other.Id}\" already");
                continue;
            }

            byDate.Add(day.Date, day);
        }

        return byDate;
    }

    private static void CheckDay(CalendarDay day, Dictionary<LocalDate, CalendarDay> byDate, List<Finding> findings, Func<CalendarDay, string> placeOf)
    {
        var weekend = day.Date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        var partner = day.StandsFor is { } date && byDate.TryGetValue(date, out var found) ? found : null;
        var ok = day.Kind switch
        {
            DayKind.Compensatory => !weekend && partner is { Kind: DayKind.PublicHoliday } && IsWeekend(partner.Date),
            DayKind.SwapOff => !weekend && partner is { Kind: DayKind.MakeUpWorking } && partner.StandsFor == day.Date,
            DayKind.MakeUpWorking => weekend && partner is { Kind: DayKind.SwapOff } && partner.StandsFor == day.Date,
            _ => day.StandsFor is null,
        };
        if (!ok)
        {
            Report(
                findings,
                CalendarFindings.WrongCounterpart,
                day,
                placeOf,
                "ngày nghỉ bù cần ngày lễ trùng cuối tuần; ngày hoán đổi và ngày làm bù phải trỏ về nhau",
                "a compensatory day needs a holiday on a weekend; a swap day off and its make-up day must point at each other");
        }
    }

    private static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private static void Report(List<Finding> findings, string code, CalendarDay day, Func<CalendarDay, string> placeOf, string vi, string en) =>
        findings.Add(new Finding(code, FindingSeverity.Error, placeOf(day), new BilingualText(vi, en)));
}
