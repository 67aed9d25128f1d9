using Cchc.Core.Calendars;

namespace Cchc.Cli.Screens;

/// <summary>One day in words.</summary>
internal static class DayView
{
    public static void Print(CalendarDay day, WorkingCalendar calendar)
    {
        var look = Screen.Look(day.Kind);
        Screen.Line($"[bold]{Words.Weekday(day.Date)}[/]");
        Screen.Line($"[{look.Style}]{look.Vi} / {look.En}[/]: {(day.IsWorkingDay ? "làm việc / worked" : "không làm việc / not worked")}");
        Row("Tên / Name", $"{day.Name.Vi} / {day.Name.En}");
        if (day.StandsFor is { } partner)
        {
            Row("Gắn với / Stands for", JsonOut.Iso(partner));
        }

        Row("Căn cứ / Basis", day.LegalBasis);
        if (day.DecidedOn is { } decided)
        {
            Row("Quyết định ngày / Decided on", JsonOut.Iso(decided));
        }

        Row("Chắc chắn / Certainty", Words.Certainty(day.Certainty)
            + (day.Confidence == SourceConfidence.Secondary ? "; nguồn thứ cấp / secondary source" : string.Empty));
        if (day.ProjectionReason is { } reason)
        {
            Row("Lý do / Reason", $"{reason.Vi} / {reason.En}");
        }

        if (day.Layer is not null && calendar.Layers.Count > 0)
        {
            Row("Lớp dữ liệu / Layer", day.Layer);
        }

        foreach (var old in day.Withdrawn)
        {
            Row("Đã bãi bỏ / Withdrawn", $"{Screen.Look(old.Kind).Vi} / {Screen.Look(old.Kind).En}: {old.Name.Vi} / {old.Name.En}");
        }

        foreach (var other in calendar.OtherRecords(day.Date))
        {
            var kind = Screen.Look(other.Kind);
            Row($"{kind.Vi} / {kind.En}",
                $"{other.Part?.ToString() ?? "cả ngày / whole day"}: {other.Name.Vi} / {other.Name.En}; {other.LegalBasis} [{other.Layer}]");
        }

        Row("Dữ liệu / Data", calendar.DataVersion);
    }

    private static void Row(string name, string value) => Screen.Paragraph($"  {name}: ", value);
}
