using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>A date, or the result of counting working days, is outside the range of a calendar.</summary>
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
