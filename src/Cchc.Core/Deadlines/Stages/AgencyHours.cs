using System.Text.Json.Serialization;
using Cchc.Core.Calendars;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>The calendar and office hours of one agency (lịch và giờ làm việc của một cơ quan), by which its steps are counted.</summary>
/// <param name="Agency">The agency as <see cref="Stage.Agency"/> names it, compared without marks, case and punctuation.</param>
/// <param name="Hours">Its working time: a calendar with its layers, and its office hours.</param>
public sealed record AgencyHours(
    [property: JsonRequired] string Agency,
    [property: JsonRequired] WorkingTime Hours);
