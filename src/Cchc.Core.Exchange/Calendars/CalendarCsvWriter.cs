using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Calendars;

/// <summary>Writes every day of a range of a working calendar as CSV (RFC 4180): a byte order mark, a header, then one row a day. Texts are written as <see cref="CsvCell"/> does.</summary>
public static class CalendarCsvWriter
{
    private const string Header = "date,weekday,isWorkingDay,kind,nameVi,nameEn,standsFor,decidedOn,certainty,layer,partsOfDay,legalBasis";

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

        var text = new StringBuilder(CsvCell.ByteOrderMark).Append(Header).Append("\r\n");
        foreach (var day in calendar.Days(from, to))
        {
            text.Append(DateText.Iso(day.Date)).Append(',').Append((int)day.Date.DayOfWeek).Append(',').Append(day.IsWorkingDay ? "true" : "false")
                .Append(',').Append(CalendarWords.Of(day.Kind))
                .Append(',').Append(Cell(day.Name.Vi)).Append(',').Append(Cell(day.Name.En))
                .Append(',').Append(day.StandsFor is { } other ? DateText.Iso(other) : string.Empty)
                .Append(',').Append(day.DecidedOn is { } decided ? DateText.Iso(decided) : string.Empty)
                .Append(',').Append(day.Certainty == Certainty.Projected ? "projected" : "announced")
                .Append(',').Append(Cell(day.Layer ?? string.Empty)).Append(',').Append(Cell(CalendarParts.Of(calendar, day.Date)))
                .Append(',').Append(Cell(day.LegalBasis)).Append("\r\n");
        }

        return text.ToString();
    }

    private static string Cell(string text) => CsvCell.Of(text, ',');
}
