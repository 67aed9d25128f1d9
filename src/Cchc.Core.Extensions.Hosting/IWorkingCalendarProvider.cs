using Cchc.Core.Calendars;
using Microsoft.Extensions.Primitives;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>
/// The working calendar (lịch làm việc) in use: the built-in one with the layers of <see cref="CchcOptions.LayersFolder"/> over it, always of one version. A
/// singleton, safe for any number of threads.
/// </summary>
/// <remarks>
/// A calendar never changes; <see cref="Current"/> becomes another one, in one step. Take it once for everything that must fit together, and take it again for
/// the next request. Layers that cannot be used leave the calendar of before in place.
/// </remarks>
public interface IWorkingCalendarProvider
{
    /// <summary>The calendar in use now.</summary>
    WorkingCalendar Current { get; }

    /// <summary>What came of the last load that found something new.</summary>
    CalendarLoad LastLoad { get; }

    /// <summary>
    /// A token that changes when <see cref="Current"/> is another calendar. To miss no change, take the token first and the calendar after it, or use
    /// <see cref="ChangeToken.OnChange(Func{IChangeToken}, Action)"/>.
    /// </summary>
    /// <returns>A token that has not changed yet; it changes once.</returns>
    IChangeToken GetChangeToken();

    /// <summary>Reads the layers now, without waiting for a change to be reported.</summary>
    /// <returns>What came of it; of files that are the same as before, what came of them then, with nothing changed.</returns>
    CalendarLoad Reload();
}
