using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>Checks what ties days together: each swap day off to its make-up day, each compensatory day to its holiday.</summary>
internal static class CalendarPairCheck
{
    public static IReadOnlyList<Finding> Check(IReadOnlyCollection<CalendarDay> days)
    {
        var findings = new List<Finding>();
        var byDate = new Dictionary<LocalDate, CalendarDay>();
        foreach (var day in days)
        {
            if (byDate.ContainsKey(day.Date))
            {
                Report(findings, "CCHC-CAL-010", day, "ngày có hai bản ghi", "the day has two records");
                continue;
            }

            byDate.Add(day.Date, day);
        }

        foreach (var day in byDate.Values)
        {
            CheckDay(day, byDate, findings);
        }

        return findings;
    }

    private static void CheckDay(CalendarDay day, Dictionary<LocalDate, CalendarDay> byDate, List<Finding> findings)
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
                "CCHC-CAL-011",
                day,
                "ngày nghỉ bù cần ngày lễ trùng cuối tuần; ngày hoán đổi và ngày làm bù phải trỏ về nhau",
                "a compensatory day needs a holiday on a weekend; a swap day off and its make-up day must point at each other");
        }
    }

    private static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private static void Report(List<Finding> findings, string code, CalendarDay day, string vi, string en) =>
        findings.Add(new Finding(code, FindingSeverity.Error, day.ToString(), new BilingualText(vi, en)));
}
