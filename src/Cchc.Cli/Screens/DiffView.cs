using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;

namespace Cchc.Cli.Screens;

/// <summary>What changed between two calendars, for people and for programs.</summary>
internal static class DiffView
{
    public static void Print(CalendarDifference change, DeadlineMoves? moves)
    {
        Screen.Line($"[grey]Trước / Before: {Screen.Escape(change.Before.DataVersion)}[/]");
        Screen.Line($"[grey]Sau / After: {Screen.Escape(change.After.DataVersion)}[/]");
        Screen.Line();
        Screen.Line($"[bold]{change.Days.Count} ngày thay đổi / days changed[/], {change.Days.Count(day => day.IsWorkingDayChanged)} đổi giữa làm " +
            "việc và nghỉ / between worked and not worked");
        foreach (var day in change.Days)
        {
            var (before, after) = (Screen.Look(day.Before.Kind), Screen.Look(day.After.Kind));
            Screen.Paragraph($"{(day.IsWorkingDayChanged ? '!' : ' ')} {Words.Weekday(day.Date)}: ", day.Before.Kind == day.After.Kind
                ? $"{after.Vi} / {after.En}" : $"{before.Vi} → {after.Vi} / {before.En} → {after.En}", after.Style);
            foreach (var part in day.PartsAfter)
            {
                Screen.Paragraph("    ", $"{Screen.Look(part.Kind).Vi} / {Screen.Look(part.Kind).En} {part.Part}: {part.Name.Vi}; {part.LegalBasis}", "grey");
            }

            var record = day.After.Withdrawn.Count > 0 ? day.After : day.After.LegalBasis.Length > 0
                && day.After.Kind is not (DayKind.WorkingDay or DayKind.WeeklyRest) ? day.After : day.Before;
            Screen.Paragraph("    ", $"{record.Name.Vi}; {record.LegalBasis}; {Words.Certainty(record.Certainty)}", "grey");
        }

        if (moves is null)
        {
            return;
        }

        Screen.Line();
        Screen.Line($"[bold]{moves.Moved.Count} hồ sơ đổi hạn / dossiers move[/], {moves.Unmoved} không đổi / stay, {moves.Uncomputed.Count} không " +
            "tính được / cannot be computed");
        foreach (var move in moves.Moved)
        {
            Screen.Line($"  {Screen.Escape(move.Id)}: {Words.Moment(move.Before.Date, move.Before.TimeOfDay)} → " +
                $"{Words.Moment(move.After.Date, move.After.TimeOfDay)} ({(move.CalendarDays > 0 ? "+" : string.Empty)}{move.CalendarDays} ngày / days)");
        }

        foreach (var item in moves.Uncomputed)
        {
            Screen.Paragraph($"  {item.Id}: ", $"{item.Reason.Vi} / {item.Reason.En}");
        }
    }
}
