using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>
/// How the software of one-stop desks counts a dossier in report 06a (cách các phần mềm một cửa đang đếm), read in published source of such software: by days,
/// against the appointment on the slip, and by the status that the register states. Shown beside what the law says, never in its place.
/// </summary>
/// <remarks>
/// What this counting hides: a dossier without an appointment is on time; one that was withdrawn or handed back is on time; one that waits for a supplement,
/// for a payment or is stopped (status 5, 6, 8) is in time whatever its age.
/// </remarks>
[JsonConverter(typeof(WordConverter<VendorVerdict>))]
public enum VendorVerdict
{
    /// <summary>In no column: not received, or resolved without a day.</summary>
    NotCounted = 0,

    /// <summary>Resolved before the day of the appointment (cột 8, trước hạn).</summary>
    Early = 1,

    /// <summary>Resolved on that day, or without any appointment, or withdrawn or handed back (cột 9, đúng hạn).</summary>
    OnTime = 2,

    /// <summary>Resolved after that day (cột 10, quá hạn).</summary>
    Late = 3,

    /// <summary>Pending: not past the appointment, or without one, or status 5, 6 or 8 (cột 12, trong hạn).</summary>
    PendingInTime = 4,

    /// <summary>Pending and past the appointment (cột 13, quá hạn).</summary>
    PendingOverdue = 5,
}
