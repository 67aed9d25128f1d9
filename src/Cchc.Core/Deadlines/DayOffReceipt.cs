using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

/// <summary>How a dossier received on a day off or after office hours is counted. No text settles it.</summary>
/// <example>
/// <code>
/// using System;
/// using System.Linq;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Times;
/// using NodaTime;
///
/// // Received on a Sunday. The policy says which reading prevails; the other one is shown beside it.
/// string Due(DayOffReceipt policy)
/// {
///     var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector, new DeadlineOptions { DayOffReceipt = policy });
///     var due = (Deadline.Due)calculator.Compute(new ProcessingTime.WorkingDays(3), new LocalDateTime(2026, 9, 6, 10, 0));
///     return $"{due.Date:uuuu-MM-dd}, or {due.OtherReadings.Single().Date:uuuu-MM-dd}";
/// }
///
/// Console.WriteLine(Due(DayOffReceipt.FirstDayIsNextWorkingDay)); // 2026-09-09, or 2026-09-10
/// Console.WriteLine(Due(DayOffReceipt.ReceivedOnNextWorkingDay)); // 2026-09-10, or 2026-09-09
/// </code>
/// </example>
[JsonConverter(typeof(WordConverter<DayOffReceipt>))]
public enum DayOffReceipt
{
    /// <summary>The first day counted is the next working day: Civil Code 2015, art. 147.2 literally. The default.</summary>
    FirstDayIsNextWorkingDay = 0,

    /// <summary>The dossier counts as received on the next working day, which is then not counted.</summary>
    ReceivedOnNextWorkingDay = 1,
}
