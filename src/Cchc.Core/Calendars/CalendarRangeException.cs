using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>A date, or the result of counting working days, is outside the range of a calendar.</summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using NodaTime;
///
/// try
/// {
///     WorkingCalendar.VietnamPublicSector.Add(new LocalDate(2050, 12, 30), 5);
/// }
/// catch (CalendarRangeException error)
/// {
///     Console.WriteLine($"{error.Start:uuuu-MM-dd} to {error.End:uuuu-MM-dd}"); // 2007-01-01 to 2050-12-31
/// }
/// </code>
/// </example>
public sealed class CalendarRangeException : Exception
{
    internal CalendarRangeException(string what, LocalDate start, LocalDate end)
        : base($"{what} is out of range: this calendar covers {DateText.Iso(start)} to {DateText.Iso(end)}.")
    {
        What = what;
        Start = start;
        End = end;
    }

    /// <summary>What lies outside, as the message begins: a day as yyyy-MM-dd, or a sum.</summary>
    internal string What { get; }

    /// <summary>The first day that the calendar covers.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day that the calendar covers.</summary>
    public LocalDate End { get; }
}
