using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Calendars;

/// <summary>Writes every day of a range of a working calendar as CSV (RFC 4180): a byte order mark, a header, then one row a day.</summary>
public static class CalendarCsvWriter
{
    private static readonly CsvText.Value[] Header = ["date", "weekday", "isWorkingDay", "kind", "nameVi", "nameEn", "standsFor", "decidedOn", "certainty",
        "layer", "partsOfDay", "legalBasis"];

    /// <summary>Writes the days of a range.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included. Earlier than <paramref name="from"/>: the header alone.</param>
    /// <returns>The text, lines ended by CR LF; dates ISO, weekday 1 (Monday) to 7, missing values empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="CalendarRangeException">One of the days is outside the calendar.</exception>
    public static string Write(WorkingCalendar calendar, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(calendar);

        var csv = new CsvText().Row(Header);
        foreach (var day in calendar.Days(from, to))
        {
            csv.Row(
                DateText.Iso(day.Date), (int)day.Date.DayOfWeek, day.IsWorkingDay, CalendarWords.Of(day.Kind), Cell(day.Name.Vi), Cell(day.Name.En),
                day.StandsFor is { } other ? DateText.Iso(other) : string.Empty,
                day.DecidedOn is { } decided ? DateText.Iso(decided) : string.Empty, day.Certainty == Certainty.Projected ? "projected" : "announced",
                Cell(day.Layer), Cell(CalendarParts.Of(calendar, day.Date)), Cell(day.LegalBasis));
        }

        return csv.ToString();
    }

    // Quoted where a comma is in it: a semicolon between two sources is not quoted.
    private static CsvText.Value Cell(string? text) => CsvText.Value.Of(CsvText.Cell(text, ','));
}
