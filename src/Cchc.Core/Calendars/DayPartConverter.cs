using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Text;

namespace Cchc.Core.Calendars;

/// <summary>A part of a day as JSON: <c>"morning"</c>, <c>"afternoon"</c>, or hours such as <c>"13:30-15:00"</c>, as in the files of layers.</summary>
public sealed class DayPartConverter : TextConverter<DayPart>
{
    /// <inheritdoc/>
    protected override string Expected => "a part of a day: expected morning, afternoon, or hours such as 13:30-15:00, 13:30- or -09:00";

    /// <inheritdoc/>
    protected override bool TryRead(string text, [NotNullWhen(true)] out DayPart? value) => DayPart.TryParse(text, out value);
}
