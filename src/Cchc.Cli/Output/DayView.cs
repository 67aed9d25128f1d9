using Cchc.Core.Calendars;

namespace Cchc.Cli.Output;

/// <summary>One day in words.</summary>
internal static class DayView
{
    public static void Print(CalendarDay day, string dataVersion)
    {
        var look = Screen.Look(day.Kind);
        Screen.Line($"[bold]{Words.Weekday(day.Date)}[/]");
        Screen.Line($"[{look.Style}]{look.Vi} / {look.En}[/]: {(day.IsWorkingDay ? "làm việc / worked" : "không làm việc / not worked")}");
        Row("Tên / Name", $"{day.Name.Vi} / {day.Name.En}");
        if (day.StandsFor is { } other)
        {
            Row("Gắn với / Stands for", JsonOut.Iso(other));
        }

        Row("Căn cứ / Basis", day.LegalBasis);
        if (day.DecidedOn is { } decided)
        {
            Row("Quyết định ngày / Decided on", JsonOut.Iso(decided));
        }

        Row("Chắc chắn / Certainty", Words.Certainty(day.Certainty) + (day.Confidence == SourceConfidence.Secondary ? "; nguồn thứ cấp / secondary source" : string.Empty));
        if (day.ProjectionReason is { } reason)
        {
            Row("Lý do / Reason", $"{reason.Vi} / {reason.En}");
        }

        Row("Dữ liệu / Data", dataVersion);
    }

    private static void Row(string name, string value) => Screen.Paragraph($"  {name}: ", value);
}
