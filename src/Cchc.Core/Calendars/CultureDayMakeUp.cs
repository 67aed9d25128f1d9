using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Calendars;

/// <summary>
/// Whether Vietnam Culture Day (24/11, Nghị quyết 28/2026/QH16) on a weekly rest day is made up for. Open: the resolution is not part of
/// art. 112.1 of the Labour Code 2019, to which the make-up rule of art. 111.3 refers. It first matters on Saturday 24/11/2029.
/// </summary>
[JsonConverter(typeof(WordConverter<CultureDayMakeUp>))]
public enum CultureDayMakeUp
{
    /// <summary>No make-up day: art. 111.3 names the holidays of art. 112.1 alone. The default.</summary>
    None = 0,

    /// <summary>A make-up day like that of any other holiday.</summary>
    NextWorkingDay = 1,
}
