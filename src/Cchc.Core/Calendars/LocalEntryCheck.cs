using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>Checks local entries against the national days and against one another.</summary>
internal static class LocalEntryCheck
{
    /// <param name="national">The national days.</param>
    /// <param name="local">The local entries in the order of their layers.</param>
    /// <param name="placeOf">Gives the place of a record, for findings.</param>
    public static IReadOnlyList<Finding> Check(
        IReadOnlyCollection<CalendarDay> national,
        IReadOnlyCollection<CalendarDay> local,
        Func<CalendarDay,
        string> placeOf)
    {
        var findings = new List<Finding>();
        var holidays = new HashSet<LocalDate>(national.Where(day => day.Kind == DayKind.PublicHoliday).Select(day => day.Date));
        var whole = new Dictionary<(LocalDate Date, string? Layer), CalendarDay>();
        foreach (var day in local)
        {
            if (day.Kind is (DayKind.ExtraWorking or DayKind.Reception) && holidays.Contains(day.Date))
            {
                Report(
                    day,
                    CalendarFindings.WorkOnHoliday,
                    $"{DateText.Vi(day.Date)} là ngày lễ: không làm việc, không tiếp nhận (QĐ 14/2010/QĐ-TTg)",
                    $"{DateText.Iso(day.Date)} is a public holiday: neither worked nor a day of reception (QĐ 14/2010/QĐ-TTg)");
            }

            if (day.Kind is DayKind.LocalClosure or DayKind.ExtraWorking)
            {
                if (whole.TryGetValue((day.Date, day.Layer), out var other))
                {
                    Report(
                        day,
                        CalendarFindings.DuplicateDay,
                        $"ngày {DateText.Vi(day.Date)} đã có bản ghi \"{other.Id}\"",
                        $"the day {DateText.Iso(day.Date)} has the record \"{other.Id}\" already");
                }

                whole[(day.Date, day.Layer)] = day;
            }

            if (day.StandsFor is not null)
            {
                Report(day, CalendarFindings.WrongCounterpart, "ngày của địa phương không có standsFor", "a local entry cannot have standsFor");
            }
        }

        return findings;

        void Report(CalendarDay day, string code, string vi, string en) =>
            findings.Add(new Finding(code, FindingSeverity.Error, placeOf(day), new BilingualText(vi, en)));
    }
}
