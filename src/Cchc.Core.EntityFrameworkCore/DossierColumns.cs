using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using NodaTime;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>Computes the columns of a dossier from its history.</summary>
internal static class DossierColumns
{
    private const int MinutesAhead = 15;

    /// <exception cref="DossierHistoryException">The history cannot be computed or stored.</exception>
    public static void Fill(EntityEntry<IDossierRecord> entry, DossierClock clock, LocalDateTime now)
    {
        var history = entry.Entity.History;
        try
        {
            if (history is not null)
            {
                HistoryText.Of(history); // what cannot be stored is said here, where the dossier has a name
            }

            Set(entry, clock.Calculator.Calendar, history, history is null ? null : clock.Compute(history, Moment(history, now)));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or CalendarRangeException)
        {
            throw new DossierHistoryException(DossierName.Of(entry), e);
        }
    }

    // An event that another machine's clock dates a little ahead of this one has happened.
    private static LocalDateTime Moment(DossierClockRequest history, LocalDateTime now)
    {
        var last = Moments(history).Where(moment => moment <= now.PlusMinutes(MinutesAhead)).DefaultIfEmpty(now).Max();
        return last > now ? last : now;
    }

    // When the clock knows of each event.
    private static IEnumerable<LocalDateTime> Moments(DossierClockRequest history) => history.Events.Where(item => item is not null)
        .Select(item => item.RecordedAt is { } recorded && recorded > item.At ? recorded : item.At);

    private static LocalDateTime? Next(DossierClockRequest? history, DossierClockState? state) => history is null || state is null
        ? null
        : Moments(history).Where(moment => moment > state.Now).Select(moment => (LocalDateTime?)moment).Min();

    private static void Set(EntityEntry<IDossierRecord> entry, WorkingCalendar calendar, DossierClockRequest? history, DossierClockState? state)
    {
        var legal = state?.LegalDue;
        var started = state?.StartedAt?.Date;
        Set(entry, nameof(IDossierRecord.State), (row, value) => row.State = value, state?.State);
        Set(entry, nameof(IDossierRecord.StartedOn), (row, value) => row.StartedOn = value, started);
        Set(entry, nameof(IDossierRecord.CountedDays), (row, value) => row.CountedDays = value, Counted(calendar, history, started, legal));
        Set(entry, nameof(IDossierRecord.LegalDueOn), (row, value) => row.LegalDueOn = value, legal?.Date);
        Set(entry, nameof(IDossierRecord.LegalDueAt), (row, value) => row.LegalDueAt = value, legal?.TimeOfDay);
        Set(entry, nameof(IDossierRecord.PromisedDueOn), (row, value) => row.PromisedDueOn = value, state?.PromisedDue?.Date);
        Set(entry, nameof(IDossierRecord.PromisedDueAt), (row, value) => row.PromisedDueAt = value, state?.PromisedDue?.TimeOfDay);
        Set(entry, nameof(IDossierRecord.ClosesOn), (row, value) => row.ClosesOn = value, state?.AutomaticClosingAt?.Date);
        Set(entry, nameof(IDossierRecord.NextEventAt), (row, value) => row.NextEventAt = value, Next(history, state));
        Set(entry, nameof(IDossierRecord.EndedAt), (row, value) => row.EndedAt = value, state?.EndedAt);
        Set(entry, nameof(IDossierRecord.ComputedAt), (row, value) => row.ComputedAt = value, state?.Now);
        Set(entry, nameof(IDossierRecord.CalendarVersion), (row, value) => row.CalendarVersion = value, state?.DataVersion);
        Set(entry, nameof(IDossierRecord.CalendarHash), (row, value) => row.CalendarHash = value, state?.DataHash);
    }

    // The object is set in any case; a column that the model has is marked even where changes are not detected by themselves.
    private static void Set<T>(EntityEntry<IDossierRecord> entry, string name, Action<IDossierRecord, T> set, T value)
    {
        if (entry.Metadata.FindProperty(name) is null)
        {
            set(entry.Entity, value);
        }
        else
        {
            entry.Property(name).CurrentValue = value;
        }
    }

    private static int? Counted(WorkingCalendar calendar, DossierClockRequest? history, LocalDate? started, DossierDue? due)
    {
        var time = history?.Time is ProcessingTime.Stages stages ? stages.Total : history?.Time;
        if (started is not { } from || due is not { TimeOfDay: null } || time is not ProcessingTime.WorkingDays days || days.Value != decimal.Truncate(days.Value)
            || due.Date < from)
        {
            return null;
        }

        var counted = calendar.Count(from, due.Date);
        return calendar.Add(from, counted) == due.Date ? counted : null;
    }
}
