using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Text;

namespace Cchc.Core.Calendars;

/// <summary>Office hours as JSON: their text, such as <c>"07:30-11:30,13:30-17:00"</c>.</summary>
public sealed class OfficeHoursConverter : TextConverter<OfficeHours>
{
    /// <inheritdoc/>
    protected override string Expected => "office hours: expected sessions in order, such as 07:30-11:30,13:30-17:00";

    /// <inheritdoc/>
    protected override bool TryRead(string text, [NotNullWhen(true)] out OfficeHours? value) => OfficeHours.TryParse(text, out value);
}
