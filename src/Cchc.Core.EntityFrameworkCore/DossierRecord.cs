using Cchc.Core.Deadlines.Clock;
using NodaTime;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>The columns of <see cref="IDossierRecord"/>, for a class of one's own that derives from nothing else. It is no table by itself.</summary>
public abstract class DossierRecord : IDossierRecord
{
    /// <inheritdoc/>
    public DossierClockRequest? History { get; set; }

    /// <inheritdoc/>
    public DossierState? State { get; set; }

    /// <inheritdoc/>
    public LocalDate? StartedOn { get; set; }

    /// <inheritdoc/>
    public int? CountedDays { get; set; }

    /// <inheritdoc/>
    public LocalDate? LegalDueOn { get; set; }

    /// <inheritdoc/>
    public LocalTime? LegalDueAt { get; set; }

    /// <inheritdoc/>
    public LocalDate? PromisedDueOn { get; set; }

    /// <inheritdoc/>
    public LocalTime? PromisedDueAt { get; set; }

    /// <inheritdoc/>
    public LocalDate? ClosesOn { get; set; }

    /// <inheritdoc/>
    public LocalDateTime? NextEventAt { get; set; }

    /// <inheritdoc/>
    public LocalDateTime? EndedAt { get; set; }

    /// <inheritdoc/>
    public LocalDateTime? ComputedAt { get; set; }

    /// <inheritdoc/>
    public string? CalendarVersion { get; set; }

    /// <inheritdoc/>
    public string? CalendarHash { get; set; }
}
