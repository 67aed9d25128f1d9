using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NodaTime;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>
/// Fills the computed columns of every <see cref="IDossierRecord"/> that is added, or whose history changed, before it is saved (tính hạn khi lưu): due days by
/// law and as promised, state, the day of automatic closing, and which calendar was used. Rows whose history did not change are left alone. One interceptor
/// serves any number of contexts and threads.
/// </summary>
/// <remarks>
/// The calendar is asked for once a save, so all rows of a save are of one calendar. Computed columns age: a new calendar moves due days and a day that passes
/// closes dossiers; <see cref="DossierRecords"/> computes those rows again. An event up to 15 minutes ahead of the clock counts as happened, since clocks of
/// machines differ; one further ahead does not count yet: <see cref="IDossierRecord.NextEventAt"/>.
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.EntityFrameworkCore;
/// using Microsoft.EntityFrameworkCore;
///
/// var options = new DbContextOptionsBuilder()
///     .AddInterceptors(new DossierClockInterceptor(() =&gt; WorkingCalendar.VietnamPublicSector, TimeProvider.System))
///     .Options;
/// </code>
/// </remarks>
public sealed class DossierClockInterceptor : SaveChangesInterceptor
{
    private readonly Func<WorkingCalendar> calendar;
    private readonly TimeProvider time;
    private readonly DeadlineOptions? options;

    /// <summary>An interceptor.</summary>
    /// <param name="calendar">Gives the calendar in force; called once a save.</param>
    /// <param name="time">Says what time it is; it is brought to the clock in Vietnam, UTC+7.</param>
    /// <param name="options">What the law leaves open; null for the documented defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> or <paramref name="time"/> is null.</exception>
    public DossierClockInterceptor(Func<WorkingCalendar> calendar, TimeProvider time, DeadlineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(time);
        (this.calendar, this.time, this.options) = (calendar, time, options);
    }

    /// <summary>Fills the computed columns before a save.</summary>
    /// <param name="eventData">The context that saves.</param>
    /// <param name="result">What interceptors before this one decided; kept as it is.</param>
    /// <returns><paramref name="result"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="eventData"/> is null.</exception>
    /// <exception cref="DossierHistoryException">A history cannot be computed or stored; the message names the dossier. Nothing is written.</exception>
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        Fill(eventData.Context);
        return base.SavingChanges(eventData, result);
    }

    /// <inheritdoc cref="SavingChanges(DbContextEventData, InterceptionResult{int})" path="/*[not(self::param)]"/>
    /// <param name="eventData">The context that saves.</param>
    /// <param name="result">What interceptors before this one decided; kept as it is.</param>
    /// <param name="cancellationToken">Stops the save; filling the columns does not wait.</param>
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        Fill(eventData.Context);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    private static bool HasNewHistory(EntityEntry<IDossierRecord> entry)
    {
        if (entry.Metadata.FindProperty(nameof(IDossierRecord.History)) is null)
        {
            throw new InvalidOperationException(
                $"{entry.Metadata.ClrType.Name} has no column for {nameof(IDossierRecord.History)}: expected one, "
                + $"by {nameof(CchcModelConfiguration.ConfigureForCchc)}.");
        }

        return entry.State == EntityState.Added || (entry.State == EntityState.Modified && entry.Property(nameof(IDossierRecord.History)).IsModified);
    }

    private void Fill(DbContext? context)
    {
        if (context is null)
        {
            return;
        }

        var rows = context.ChangeTracker.Entries<IDossierRecord>().Where(HasNewHistory).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        var clock = new DossierClock(
            calendar() ?? throw new InvalidOperationException("No calendar: the function given to the interceptor returned null."),
            options);
        var now = VietnamClock.Now(time);
        foreach (var row in rows)
        {
            DossierColumns.Fill(row, clock, now);
        }
    }
}
