using Cchc.Cli.Texts;
using Cchc.Core.Calendars;

namespace Cchc.Cli.Screens;

/// <summary>One day in words.</summary>
internal static class DayView
{
    public static void Print(CalendarDay day, WorkingCalendar calendar)
    {
        var look = Screen.Look(day.Kind);
        Screen.Line($"[bold]{Words.Weekday(day.Date)}[/]");
        Screen.Line($"[{look.Style}]{look.Name}[/]: {Say.Text(day.IsWorkingDay ? "day.worked" : "day.notWorked")}");
        Row(Say.Text("day.name"), Say.In(day.Name));
        if (day.StandsFor is { } partner)
        {
            Row(Say.Text("day.standsFor"), Words.Date(partner));
        }

        Row(Say.Text("day.basis"), Words.Basis(day.LegalBasis));
        if (day.DecidedOn is { } decided)
        {
            Row(Say.Text("day.decidedOn"), Words.Date(decided));
        }

        Row(Say.Text("day.certainty"), Words.Certainty(day.Certainty)
            + (day.Confidence == SourceConfidence.Secondary ? "; " + Say.Text("day.secondary") : string.Empty));
        if (day.ProjectionReason is { } reason)
        {
            Row(Say.Text("day.reason"), Say.In(reason));
        }

        if (day.Layer is not null && calendar.Layers.Count > 0)
        {
            Row(Say.Text("day.layer"), day.Layer);
        }

        foreach (var old in day.Withdrawn)
        {
            Row(Say.Text("day.withdrawn"), $"{Screen.Look(old.Kind).Name}: {Say.In(old.Name)}");
        }

        foreach (var other in calendar.OtherRecords(day.Date))
        {
            Row(Screen.Look(other.Kind).Name,
                $"{Words.Part(other.Part) ?? Say.Text("day.whole")}: {Say.In(other.Name)}; {Words.Basis(other.LegalBasis)} [{other.Layer}]");
        }

        Row(Say.Text("day.data"), Words.Data(calendar.DataVersion));
    }

    private static void Row(string name, string value) => Screen.Paragraph($"  {name}: ", value);
}
