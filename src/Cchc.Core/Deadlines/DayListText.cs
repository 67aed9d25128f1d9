using Cchc.Core.Calendars;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

/// <summary>
/// Names the days that a step did not count: weekly rest by number, every other day with its date and name. Each is a sentence after another, with the space
/// before it, or nothing.
/// </summary>
internal static class DayListText
{
    public static string NotCountedVi(IReadOnlyList<CalendarDay> days)
    {
        var rest = days.Count(day => day.IsPlainRest);
        var named = days.Where(day => !day.IsPlainRest).Select(day => $"{DateText.Vi(day.Date)} ({day.Name.Vi})").ToList();
        return Sentence(" Không tính ", rest == 0 ? null : $"{rest} ngày nghỉ hằng tuần", named, " và ");
    }

    public static string NotCountedEn(IReadOnlyList<CalendarDay> days)
    {
        var rest = days.Count(day => day.IsPlainRest);
        var named = days.Where(day => !day.IsPlainRest).Select(day => $"{DateText.Iso(day.Date)} ({day.Name.En})").ToList();
        return Sentence(" Not counted: ", rest == 0 ? null : $"{rest} weekly rest day{(rest == 1 ? string.Empty : "s")}", named, " and ");
    }

    public static string MadeUpVi(IReadOnlyList<CalendarDay> days) =>
        days.Count == 0 ? string.Empty : $" Tính cả {string.Join(", ", days.Select(day => $"{DateText.Vi(day.Date)} ({day.Name.Vi})"))}.";

    public static string MadeUpEn(IReadOnlyList<CalendarDay> days) =>
        days.Count == 0 ? string.Empty : $" Counted: {string.Join(", ", days.Select(day => $"{DateText.Iso(day.Date)} ({day.Name.En})"))}.";

    public static string ClosedVi(IReadOnlyList<CalendarDay> parts) =>
        parts.Count == 0
            ? string.Empty
            : $" Không tính giờ đóng cửa: {string.Join(", ", parts.Select(day => $"{DayPartText.Vi(day.Part)} {DateText.Vi(day.Date)} ({day.Name.Vi})"))}.";

    public static string ClosedEn(IReadOnlyList<CalendarDay> parts) =>
        parts.Count == 0
            ? string.Empty
            : $" Closed hours not counted: {string.Join(", ", parts.Select(day => $"{DateText.Iso(day.Date)} {DayPartText.En(day.Part)} ({day.Name.En})"))}.";

    /// <summary>The rule's own source, then the documents of the days that are not ordinary weekends, each once with all its articles.</summary>
    public static string LegalBasis(string source, IReadOnlyList<CalendarDay> days, IReadOnlyList<CalendarDay> madeUp)
    {
        var documents = days.Concat(madeUp).Where(day => !day.IsPlainRest).SelectMany(day => day.Sources).Select(citation => citation.ToString());
        return string.Join("; ", Citation.Merged(new[] { source }.Concat(documents)));
    }

    private static string Sentence(string opening, string? rest, List<string> named, string and)
    {
        if (rest is null && named.Count == 0)
        {
            return string.Empty;
        }

        var list = string.Join(", ", named);
        return opening + (rest is null ? list : named.Count == 0 ? rest : rest + and + list) + ".";
    }
}
