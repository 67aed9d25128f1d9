using Cchc.Core.Deadlines.Clock;
using NodaTime;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>
/// A row that holds a dossier (hồ sơ): its history, which the program writes, and what <see cref="DossierClockInterceptor"/> computes from it on save. A
/// computed property that the model leaves out (<c>Ignore</c>) is still set on the object, and costs no column.
/// </summary>
/// <remarks>The computed columns are answers of a moment and of a calendar; the row says of which: <see cref="ComputedAt"/>, <see cref="CalendarHash"/>.</remarks>
public interface IDossierRecord
{
    /// <summary>The history (lịch sử hồ sơ). A change is a new value, such as <c>History = History.With(…)</c>. Null when nothing is known: nothing is computed.</summary>
    DossierClockRequest? History { get; }

    /// <summary>The state (tình trạng); null without a history.</summary>
    DossierState? State { get; set; }

    /// <summary>The day from which the time runs (ngày bắt đầu tính thời hạn), after cut-off hours; null while it has not started, or was reset to zero.</summary>
    LocalDate? StartedOn { get; set; }

    /// <summary>
    /// The working days (ngày làm việc) from <see cref="StartedOn"/> to <see cref="LegalDueOn"/>, days left out by pauses included, when the time is in whole
    /// working days and the due day follows from this count alone; null otherwise. It is what SQL can count with.
    /// </summary>
    int? CountedDays { get; set; }

    /// <summary>The due day by law (hạn theo quy định); null when there is none, or it depends on what has not happened yet.</summary>
    LocalDate? LegalDueOn { get; set; }

    /// <summary>The time of that day at which it is due; null for the whole day.</summary>
    LocalTime? LegalDueAt { get; set; }

    /// <summary>The day promised to the applicant (ngày hẹn trả) against which lateness is measured; null when there is none.</summary>
    LocalDate? PromisedDueOn { get; set; }

    /// <summary>The time of that day; null for the whole day.</summary>
    LocalTime? PromisedDueAt { get; set; }

    /// <summary>The last day after which the dossier is closed unless the applicant acts (ngày tự động kết thúc), or was closed; null when no such rule runs.</summary>
    LocalDate? ClosesOn { get; set; }

    /// <summary>
    /// The moment of the first event that lies ahead of <see cref="ComputedAt"/> and is not in the answer yet, such as an announced end of a pause; null when there
    /// is none.
    /// </summary>
    LocalDateTime? NextEventAt { get; set; }

    /// <summary>When the dossier came to an end; null while it is open.</summary>
    LocalDateTime? EndedAt { get; set; }

    /// <summary>The moment for which all this was computed, by the clock in Vietnam; null without a history.</summary>
    LocalDateTime? ComputedAt { get; set; }

    /// <summary>Which calendar data it was computed from, in words: <see cref="DossierClockState.DataVersion"/>. Null without a history.</summary>
    string? CalendarVersion { get; set; }

    /// <summary>The content hash of that data, by which rows of an older calendar are found; null without a history.</summary>
    string? CalendarHash { get; set; }
}
