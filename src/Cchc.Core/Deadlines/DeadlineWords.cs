using Cchc.Core.Calendars;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

/// <summary>Due moments and changed days inside sentences.</summary>
internal static class DeadlineWords
{
    public static string Vi(Deadline.Due due) => new DueMoment(due.Date, due.TimeOfDay).Vi;

    public static string En(Deadline.Due due) => new DueMoment(due.Date, due.TimeOfDay).En;

    public static string ChangeVi(ChangedDay day) => $"{DateText.Vi(day.Date)} ({day.Before.Name.Vi} → {day.After.Name.Vi}; {Basis(day)})";

    public static string ChangeEn(ChangedDay day) => $"{DateText.Iso(day.Date)} ({day.Before.Name.En} → {day.After.Name.En}; {Citation.En(Basis(day))})";

    // The document of the day that is special, else of the part that is closed.
    private static string Basis(ChangedDay day) =>
        day.After.Withdrawn.Count > 0 || day.After.Kind is not (DayKind.WorkingDay or DayKind.WeeklyRest) ? day.After.LegalBasis
        : day.PartsAfter.Count > 0 ? day.PartsAfter[0].LegalBasis
        : day.Before.LegalBasis;
}
