using System.Linq.Expressions;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>Questions to, and refreshment of, rows of dossiers (danh sách hồ sơ) whose columns <see cref="DossierClockInterceptor"/> filled.</summary>
public static class DossierRecords
{
    /// <summary>The rows whose dossier is open: without an end. A row without a history is not.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <returns>A query.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static IQueryable<T> WhereOpen<T>(this IQueryable<T> rows)
        where T : class, IDossierRecord =>
        (rows ?? throw new ArgumentNullException(nameof(rows))).Where(row => row.EndedAt == null && row.State != null);

    /// <summary>The open dossiers whose due moment by law is past (hồ sơ quá hạn). One that is stopped has no due moment and is not in the list.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="now">The moment that is asked about, by the clock in Vietnam.</param>
    /// <returns>A query, which an index on <see cref="IDossierRecord.LegalDueOn"/> answers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static IQueryable<T> WhereOverdue<T>(this IQueryable<T> rows, LocalDateTime now)
        where T : class, IDossierRecord
    {
        ArgumentNullException.ThrowIfNull(rows);
        var (today, time) = (now.Date, now.TimeOfDay);
        return rows.WhereOpen().Where(row => row.LegalDueOn <= today && (row.LegalDueOn < today || row.LegalDueAt < time));
    }

    /// <summary>
    /// Computes again what a change of the calendar may move (tính lại sau khi lịch thay đổi): open dossiers whose due day, promised day or day of closing is the
    /// first changed day or later, and those that have no due day yet. A due day before the first changed day looked at no changed day. Dossiers that have ended
    /// keep what was true of them.
    /// </summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="context">A context of its own, without changes; what it tracks is forgotten after each batch.</param>
    /// <param name="change">The calendars before and after.</param>
    /// <param name="time">Says what time it is.</param>
    /// <param name="options">What the law leaves open, as for the interceptor; null for the documented defaults.</param>
    /// <param name="batch">Rows a save, 1 or more. Each save is a transaction of its own; after a break the rest is done by a second call.</param>
    /// <param name="cancellationToken">Ends the work between two saves.</param>
    /// <returns>How many rows were computed, and how many of them moved.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="batch"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">The context has changes that are not saved.</exception>
    /// <exception cref="DossierHistoryException">A history cannot be computed; the batches before are saved.</exception>
    public static Task<DossierRefresh> RecomputeAsync<T>(this DbContext context, CalendarDifference change, TimeProvider time, DeadlineOptions? options = null,
        int batch = 500, CancellationToken cancellationToken = default)
        where T : class, IDossierRecord
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(time);
        if (change.Days.Count == 0)
        {
            return Task.FromResult(new DossierRefresh(0, 0));
        }

        var (first, hash) = (change.Days[0].Date, change.After.ContentHash);
        var rows = context.Set<T>().WhereOpen().Where(row => row.CalendarHash != hash
            && (row.LegalDueOn == null || row.LegalDueOn >= first || row.PromisedDueOn >= first || row.ClosesOn >= first));
        return RefreshRun.Of(context, rows, new DossierClock(change.After, options), time, batch, cancellationToken);
    }

    /// <summary>
    /// Computes again what the passing of time alone changed (tính lại hằng ngày): open dossiers whose day of automatic closing is past (tự động kết thúc), and
    /// those with an event that lay ahead when they were computed. To be run once a day.
    /// </summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="context">As for <see cref="RecomputeAsync{T}"/>.</param>
    /// <param name="calendar">The calendar in force.</param>
    /// <param name="time">Says what time it is.</param>
    /// <param name="options">As for the interceptor; null for the documented defaults.</param>
    /// <param name="batch">Rows a save, 1 or more.</param>
    /// <param name="cancellationToken">Ends the work between two saves.</param>
    /// <returns>How many rows were computed, and how many of them moved.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="batch"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">The context has changes that are not saved.</exception>
    /// <exception cref="DossierHistoryException">A history cannot be computed; the batches before are saved.</exception>
    public static Task<DossierRefresh> CatchUpAsync<T>(this DbContext context, WorkingCalendar calendar, TimeProvider time, DeadlineOptions? options = null,
        int batch = 500, CancellationToken cancellationToken = default)
        where T : class, IDossierRecord
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(time);
        var now = VietnamClock.Now(time);
        var today = now.Date;
        var rows = context.Set<T>().WhereOpen().Where(row => row.ComputedAt < now && (row.ClosesOn < today || row.NextEventAt <= now));
        return RefreshRun.Of(context, rows, new DossierClock(calendar, options), time, batch, cancellationToken);
    }
}
