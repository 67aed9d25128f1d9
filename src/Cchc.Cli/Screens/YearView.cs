using System.Globalization;
using System.Text;
using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Cli.Screens;

/// <summary>A year on one screen, three months a row, 71 columns wide; then the legend and the list of days with their documents.</summary>
internal static class YearView
{
    private const int MonthWidth = 21;
    private const string Gap = "    ";

    private static readonly DayKind[] Kinds = [DayKind.PublicHoliday, DayKind.Compensatory, DayKind.SwapOff, DayKind.MakeUpWorking, DayKind.LocalClosure,
        DayKind.PartialClosure, DayKind.ExtraWorking, DayKind.Reception];

    public static void Print(WorkingCalendar calendar, int year)
    {
        var days = calendar.Days(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)).ToList();
        var special = calendar.SpecialDays(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))
            .Concat(calendar.PartsOfDays(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))).OrderBy(day => day.Date).ToList();
        var certainty = Words.Certainty(calendar.CertaintyOf(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)));
        Screen.Line($"[bold]{Say.Text("year.title", year)}[/]");
        Screen.Line(Say.Text("year.workingDays", days.Count(day => day.IsWorkingDay), certainty));
        for (var month = 1; month <= 12; month += 3)
        {
            Screen.Line();
            PrintMonths(calendar, year, month);
        }

        Screen.Line();
        PrintLegend(special);
        Screen.Line();
        foreach (var day in special)
        {
            var look = Screen.Look(day.Kind);
            Screen.Paragraph($"{look.Mark} {Words.Date(day.Date)} {Short(day.Date)} ",
                Say.In(day.Name) + (Words.Part(day.Part) is { } part ? $" ({part})" : string.Empty), look.Style);
            Screen.Paragraph("    ",
                    $"{Words.Basis(day.LegalBasis)}; {Words.Certainty(day.Certainty)}{(calendar.Layers.Count == 0 ? string.Empty : $" [{day.Layer}]")}",
                "grey");
        }

        Screen.Line();
        Screen.Line($"[grey]{Say.Text("data.version", Screen.Escape(Words.Data(calendar.DataVersion)))}[/]");
    }

    private static void PrintMonths(WorkingCalendar calendar, int year, int first)
    {
        var months = Enumerable.Range(first, 3).ToList();
        Screen.Line(string.Join(Gap, months.Select(month => $"[bold]{Title(month)}[/]")).TrimEnd());
        Screen.Line(string.Join(Gap, months.Select(_ => $"[grey]{Say.Text("year.weekdays").PadRight(MonthWidth)}[/]")));
        for (var week = 0; week < 6; week++)
        {
            var cells = months.Select(month => Week(calendar, year, month, week)).ToList();
            if (cells.Exists(cell => cell.Trim().Length > 0))
            {
                Screen.Line(string.Join(Gap, cells).TrimEnd());
            }
        }
    }

    private static string Week(WorkingCalendar calendar, int year, int month, int week)
    {
        var text = new StringBuilder();
        var offset = (int)new LocalDate(year, month, 1).DayOfWeek - 1;
        var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
        for (var column = 0; column < 7; column++)
        {
            var number = (week * 7) + column - offset + 1;
            if (number < 1 || number > length)
            {
                text.Append("   ");
                continue;
            }

            var look = Screen.Look(Shown(calendar, new LocalDate(year, month, number)));
            text.Append(CultureInfo.InvariantCulture, $"[{look.Style}]{number,2}{look.Mark}[/]");
        }

        return text.ToString();
    }

    /// <summary>The kind to show: that of the day, or of a part of it when the day is ordinary.</summary>
    private static DayKind Shown(WorkingCalendar calendar, LocalDate date)
    {
        var kind = calendar.Day(date).Kind;
        return kind is DayKind.WorkingDay or DayKind.WeeklyRest && calendar.PartsOfDays(date, date) is [var part, ..] ? part.Kind : kind;
    }

    private static void PrintLegend(List<CalendarDay> special)
    {
        foreach (var kind in Kinds)
        {
            var count = special.Count(day => day.Kind == kind);
            if (count > 0 || kind < DayKind.LocalClosure)
            {
                var look = Screen.Look(kind);
                Screen.Line($"[{look.Style}]{look.Mark}[/] {look.Name}: {count}");
            }
        }
    }

    private static string Title(int month) =>
        Say.Text("year.month", month, CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)).PadRight(MonthWidth);

    // The weekdays of the head, two letters each.
    private static string Short(LocalDate date) => Say.Text("year.weekdays").Substring(((int)date.DayOfWeek - 1) * 3, 2);
}
