using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Text;

namespace Cchc.Core.Calendars;

/// <summary>A timetable as JSON: its text, such as <c>"07:30-11:30,13:30-17:00 | Fri 07:30-11:30"</c>.</summary>
public sealed class OfficeTimetableConverter : TextConverter<OfficeTimetable>
{
    /// <inheritdoc/>
    protected override string Expected => "a timetable: expected office hours, then rules after bars, such as 07:30-11:30,13:30-17:00 | Fri 07:30-11:30";

    /// <inheritdoc/>
    protected override bool TryRead(string text, [NotNullWhen(true)] out OfficeTimetable? value) => OfficeTimetable.TryParse(text, out value);
}
