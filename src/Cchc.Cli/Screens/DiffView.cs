using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;

namespace Cchc.Cli.Screens;

/// <summary>What changed between two calendars, for people and for programs.</summary>
internal static class DiffView
{
    public static void Print(CalendarDifference change, DeadlineMoves? moves)
    {
        Screen.Line($"[grey]{Say.Text("diff.before", Screen.Escape(Words.Data(change.Before.DataVersion)))}[/]");
        Screen.Line($"[grey]{Say.Text("diff.after", Screen.Escape(Words.Data(change.After.DataVersion)))}[/]");
        Screen.Line();
        Screen.Line($"[bold]{Say.Text("diff.days", change.Days.Count, change.Days.Count(day => day.IsWorkingDayChanged))}[/]");
        foreach (var day in change.Days)
        {
            var (before, after) = (Screen.Look(day.Before.Kind), Screen.Look(day.After.Kind));
            Screen.Paragraph($"{(day.IsWorkingDayChanged ? '!' : ' ')} {Words.Weekday(day.Date)}: ", day.Before.Kind == day.After.Kind
                ? after.Name : $"{before.Name} → {after.Name}", after.Style);
            foreach (var part in day.PartsAfter)
            {
                Screen.Paragraph("    ", $"{Screen.Look(part.Kind).Name} {Words.Part(part.Part)}: {Say.In(part.Name)}; {Words.Basis(part.LegalBasis)}", "grey");
            }

            var record = day.After.Withdrawn.Count > 0 ? day.After : day.After.LegalBasis.Length > 0
                && day.After.Kind is not (DayKind.WorkingDay or DayKind.WeeklyRest) ? day.After : day.Before;
            Screen.Paragraph("    ", $"{Say.In(record.Name)}; {Words.Basis(record.LegalBasis)}; {Words.Certainty(record.Certainty)}", "grey");
        }

        if (moves is null)
        {
            return;
        }

        Screen.Line();
        Screen.Line($"[bold]{Say.Text("diff.moves", moves.Moved.Count, moves.Unmoved, moves.Uncomputed.Count)}[/]");
        foreach (var move in moves.Moved)
        {
            var by = Say.Text("diff.by", $"{(move.CalendarDays > 0 ? "+" : string.Empty)}{move.CalendarDays}");
            Screen.Line($"  {Screen.Escape(move.Id)}: {Words.Moment(move.Before.Date, move.Before.TimeOfDay)} → " +
                $"{Words.Moment(move.After.Date, move.After.TimeOfDay)} ({by})");
        }

        foreach (var item in moves.Uncomputed)
        {
            Screen.Paragraph($"  {item.Id}: ", Say.In(item.Reason));
        }
    }
}
