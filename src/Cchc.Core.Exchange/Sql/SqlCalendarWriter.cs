using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Sql;

/// <summary>
/// Writes a working calendar as SQL: a table of days with their working ordinals, and functions that add and count working days, so that
/// a database computes millions of deadlines by a join. The start day is not counted, the last day is, as everywhere in the library.
/// Running the script again replaces the calendar.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using System.IO;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Exchange.Sql;
/// using NodaTime;
///
/// var script = new StringWriter();
/// SqlCalendarWriter.Write(script, WorkingCalendar.VietnamPublicSector, SqlDialect.Sqlite, new LocalDate(2026, 8, 1), new LocalDate(2026, 9, 30));
///
/// Console.WriteLine(script.ToString().Contains("'2026-08-31'")); // True
/// Console.WriteLine(script.ToString().Contains("'2026-10-01'")); // False
/// </code>
/// </example>
public static class SqlCalendarWriter
{
    private const int RowsAStatement = 200;

    /// <summary>Writes the script.</summary>
    /// <param name="output">Takes the script; lines end with a line feed. Not closed.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="from">The first day of the table; null for the start of the calendar. The functions answer within the table only.</param>
    /// <param name="to">The last day, included; null for the end of the calendar.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dialect"/> is not a defined value.</exception>
    /// <exception cref="ArgumentException"><paramref name="to"/> lies before <paramref name="from"/>.</exception>
    /// <exception cref="CalendarRangeException">One of the days is outside the calendar.</exception>
    public static void Write(TextWriter output, WorkingCalendar calendar, SqlDialect dialect, LocalDate? from = null, LocalDate? to = null)
    {
        ArgumentNullException.ThrowIfNull(output);

        ArgumentNullException.ThrowIfNull(calendar);

        var script = SqlScript.For(dialect);
        var (first, last) = (from ?? calendar.Start, to ?? calendar.End);
        var days = calendar.Days(first, last);
        if (last < first)
        {
            throw new ArgumentException($"The last day {DateText.Iso(last)} lies before the first day {DateText.Iso(first)}.", nameof(to));
        }

        Block(output, Comment(calendar, first, last));
        Block(output, script.Tables);
        Statement(output, script, "cchc_calendar (data_version, content_hash, first_day, last_day, announced_through)", [
            $"{script.Text(calendar.DataVersion)}, {script.Text(calendar.ContentHash)}, {script.Date(first)}, {script.Date(last)}, " +
                $"{script.Date(calendar.AnnouncedThrough)}",
        ]);

        const string columns = "cchc_calendar_days (calendar_day, is_working, worked_before, worked_through, working_number, kind, certainty, " +
            "name_vi, name_en, legal_basis, parts_of_day)";
        var rows = new List<string>(RowsAStatement);
        var worked = 0;
        foreach (var day in days)
        {
            rows.Add(Row(script, calendar, day, ref worked));
            if (rows.Count == RowsAStatement)
            {
                Statement(output, script, columns, rows);
                rows.Clear();
            }
        }

        if (rows.Count > 0)
        {
            Statement(output, script, columns, rows);
        }

        Block(output, script.Functions);
    }

    /// <summary>
    /// A scalar expression, the same in all dialects, for the day that lies a number of working days after or before a day; NULL where
    /// the start or the result is outside the table. Needs nothing but the table.
    /// </summary>
    /// <param name="start">An SQL expression for the start, such as <c>d.received</c>. Put in as it stands: never text from a user.</param>
    /// <param name="workingDays">An SQL expression for the number. Put in as it stands.</param>
    /// <returns>The expression, in parentheses.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string AddExpression(string start, string workingDays)
    {
        var n = $"({workingDays ?? throw new ArgumentNullException(nameof(workingDays))})";
        return $"(SELECT CASE WHEN {n} = 0 THEN cchc_s.calendar_day ELSE (SELECT cchc_w.calendar_day FROM cchc_calendar_days cchc_w WHERE " +
            "cchc_w.working_number = "
            + $"CASE WHEN {n} > 0 THEN cchc_s.worked_through + {n} ELSE cchc_s.worked_before + 1 + {n} END) END "
            + $"FROM cchc_calendar_days cchc_s WHERE cchc_s.calendar_day = {start ?? throw new ArgumentNullException(nameof(start))})";
    }

    /// <summary>
    /// A scalar expression, the same in all dialects, for the working days after one day up to and including another, negative when that
    /// is earlier; NULL where one is outside the table. Needs nothing but the table.
    /// </summary>
    /// <param name="from">An SQL expression for the start, not counted. Put in as it stands: never text from a user.</param>
    /// <param name="to">An SQL expression for the last day. Put in as it stands.</param>
    /// <returns>The expression, in parentheses.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string CountExpression(string from, string to) =>
        "(SELECT CASE WHEN cchc_b.calendar_day >= cchc_a.calendar_day THEN cchc_b.worked_through - cchc_a.worked_through ELSE cchc_b.worked_before - " +
            "cchc_a.worked_before END "
        + $"FROM cchc_calendar_days cchc_a, cchc_calendar_days cchc_b WHERE cchc_a.calendar_day = " +
            $"{from ?? throw new ArgumentNullException(nameof(from))} AND cchc_b.calendar_day = {to ?? throw new ArgumentNullException(nameof(to))})";

    private static string Comment(WorkingCalendar calendar, LocalDate first, LocalDate last) =>
        $"""
        -- Working calendar of the Vietnamese public sector (lịch làm việc khu vực công)
        -- {OneLine(calendar.DataVersion)}, {DateText.Iso(first)} to {DateText.Iso(last)}, announced through {DateText.Iso(calendar.AnnouncedThrough)}
        -- {calendar.ContentHash}
        --
        -- worked_before, worked_through: working days of the table before the day, and up to and including it.
        -- working_number: the number of the day among the working days; NULL on a day off.
        -- n working days after a day (n > 0) is the day whose working_number is worked_through + n; before it (n < 0), worked_before + 1 + n.
        -- From a to b (b not earlier) there are b.worked_through - a.worked_through working days, the start not counted.
        """;

    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');

    private static string Row(SqlScript script, WorkingCalendar calendar, CalendarDay day, ref int worked)
    {
        var before = worked;
        worked += day.IsWorkingDay ? 1 : 0;
        var number = day.IsWorkingDay ? worked.ToString(CultureInfo.InvariantCulture) : "NULL";
        var isSpecial = day.Withdrawn.Count > 0 || day.Kind is not (DayKind.WorkingDay or DayKind.WeeklyRest);
        var parts = CalendarParts.Of(calendar, day.Date);
        return string.Join(
            ", ",
            script.Date(day.Date),
            day.IsWorkingDay ? script.True : script.False,
            before.ToString(CultureInfo.InvariantCulture),
            worked.ToString(CultureInfo.InvariantCulture),
            number,
            script.Text(CalendarWords.Of(day.Kind)),
            script.Text(day.Certainty == Certainty.Projected ? "projected" : "announced"),
            script.Text(isSpecial ? day.Name.Vi : null),
            script.Text(isSpecial ? day.Name.En : null),
            script.Text(isSpecial ? day.LegalBasis : null),
            script.Text(parts.Length == 0 ? null : parts));
    }

    private static void Statement(TextWriter output, SqlScript script, string columns, IReadOnlyCollection<string> rows) =>
        Block(output, script.Insert(columns, rows));

    private static void Block(TextWriter output, string text)
    {
        output.Write(text.Replace("\r\n", "\n"));
        output.Write('\n');
    }
}
