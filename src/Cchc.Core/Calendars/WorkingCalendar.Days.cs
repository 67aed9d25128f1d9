using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

public sealed partial class WorkingCalendar
{
    private static readonly IReadOnlyList<LegalCitation> OrdinaryWeek = ValueList.Of(
    [
        new LegalCitation(
            new LegalDocument { Id = "qd-188-1999", Kind = "Quyết định", Number = "188/1999/QĐ-TTg", Issuer = "Thủ tướng Chính phủ" },
            "Điều 1"),
    ]);

    private static readonly BilingualText WorkingDayName = new("Ngày làm việc", "Working day");
    private static readonly BilingualText NotAnnounced = new(
        "kế hoạch nghỉ của năm chưa được công bố; có thể có ngày hoán đổi",
        "the plan of the year is not announced yet; a swap may still be decided");

    private static readonly BilingualText SaturdayName = new("Nghỉ hằng tuần (thứ Bảy)", "Weekly rest (Saturday)");
    private static readonly BilingualText SundayName = new("Nghỉ hằng tuần (Chủ nhật)", "Weekly rest (Sunday)");

    /// <summary>What a day is and why.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The record of a special day, or one made for an ordinary working day or weekend.</returns>
    /// <exception cref="CalendarRangeException">The day is outside the calendar.</exception>
    public CalendarDay Day(LocalDate date)
    {
        var index = Index(date);
        date = IsoDate.Of(date);
        if (SpecialDay(date) is { } record)
        {
            return record;
        }

        var worked = workedDays[index];
        var isAnnounced = IsoDate.Compare(date, AnnouncedThrough) <= 0;
        var day = new CalendarDay
        {
            Date = date,
            Kind = worked ? DayKind.WorkingDay : DayKind.WeeklyRest,
            Name = worked ? WorkingDayName : IsoDate.Weekday(date) == IsoDayOfWeek.Saturday ? SaturdayName : SundayName,
            Sources = OrdinaryWeek,
            Certainty = isAnnounced ? Certainty.Announced : Certainty.Projected,
            ProjectionReason = isAnnounced ? null : NotAnnounced,
        };
        if (worked && CultureDayBehind(date) is { } cultureDay)
        {
            day = day with { ProjectionReason = CultureDayText.NotMadeUp(cultureDay, date, NotAnnounced) };
        }

        return !IsRecorded(date, date) && days.Value.Withdrawn.TryGetValue(date, out var withdrawn) ? Restored(day, withdrawn) : day;
    }

    /// <summary>The days that are ordinary again because what was decided of them was withdrawn.</summary>
    internal IEnumerable<CalendarDay> RestoredDays(LocalDate from, LocalDate to) =>
        IsRecorded(from, to) || days.Value.Withdrawn.Count == 0
            ? []
            : days.Value.Withdrawn.Keys.Where(date => date >= from && date <= to && !Records.ContainsKey(date)).OrderBy(date => date).Select(Day);

    /// <summary>The days from which something was withdrawn.</summary>
    internal IEnumerable<LocalDate> WithdrawnDates(LocalDate from, LocalDate to) =>
        IsRecorded(from, to) ? [] : days.Value.Withdrawn.Keys.Where(date => date >= from && date <= to);

    /// <summary>What was decided of each record of the layers, in order.</summary>
    internal IReadOnlyList<RecordHistory> Histories => days.Value.Histories;

    /// <summary>How many of the dates, which are in order, are before a day.</summary>
    private static int PlaceOf(LocalDate[] dates, LocalDate day) => Array.BinarySearch(dates, day) is var place && place < 0 ? ~place : place;

    private static CalendarDay Restored(CalendarDay day, List<RecordHistory> withdrawn)
    {
        var restored = ResolvedDays.WithWithdrawals(day, withdrawn);
        return restored with
        {
            Layer = withdrawn[withdrawn.Count - 1].WithdrawnBy,
            Name = new BilingualText(
                $"{day.Name.Vi}, đã bãi bỏ “{string.Join("”, “", restored.Withdrawn.Select(old => old.Name.Vi))}”",
                $"{day.Name.En}, withdrawn: “{string.Join("”, “", restored.Withdrawn.Select(old => old.Name.En))}”"),
            DecidedOn = withdrawn.Select(history => history.Withdrawal!.DecidedOn).Max(),
        };
    }

    /// <summary>The record that decides a day of the ISO calendar; null for an ordinary day.</summary>
    internal CalendarDay? SpecialDay(LocalDate date) => IsRecorded(date, date) ? records!.Value.Find(date)
        : Records.TryGetValue(date, out var record) ? record
        : null;

    /// <summary>Whether the files of the default calendar were read: they are not, as long as its records answer.</summary>
    internal bool HasReadItsFiles => days.IsValueCreated;

    /// <summary>Whether the records of the default calendar answer for a range. Once its files are read those do: they are in order for all years.</summary>
    private bool IsRecorded(LocalDate from, LocalDate to)
    {
        if (records is null || days.IsValueCreated)
        {
            return false;
        }

        for (var year = Math.Max(from.Year, Start.Year); year <= Math.Min(to.Year, End.Year); year++)
        {
            if (!records.Value.Has(year))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The 24/11 for which a day is the make-up day by one reading and not by the other; null for none.</summary>
    private LocalDate? CultureDayBehind(LocalDate date)
    {
        if (IsRecorded(date, date))
        {
            var year = records!.Value.Of(date.Year);
            return year.CultureDay == date ? year.Holiday : null;
        }

        return days.Value.CultureDays.TryGetValue(date, out var holiday) ? holiday : null;
    }

    /// <summary>Every day from one to another, in order.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included. Earlier than <paramref name="from"/>: no days.</param>
    /// <returns>One record a day.</returns>
    /// <exception cref="CalendarRangeException">One of the two is outside the calendar.</exception>
    public IEnumerable<CalendarDay> Days(LocalDate from, LocalDate to)
    {
        return Enumerate(Index(from), Index(to));
    }

    /// <summary>The days of a range that are not ordinary: holidays, compensatory, swap and make-up days, closures.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included. Earlier than <paramref name="from"/>: no days.</param>
    /// <returns>The records in order of date.</returns>
    /// <exception cref="CalendarRangeException">One of the two is outside the calendar.</exception>
    public IReadOnlyList<CalendarDay> SpecialDays(LocalDate from, LocalDate to)
    {
        var (first, last) = (DateAt(Index(from)), DateAt(Index(to)));
        if (IsoDate.Compare(last, first) < 0)
        {
            return NoRecords;
        }

        if (IsRecorded(first, last))
        {
            var found = RecordsOf(first, last);
            return found.Count == 0 ? NoRecords : ValueList.Of(found);
        }

        var all = InOrder;
        var (start, end) = (PlaceOf(all.Dates, first), PlaceOf(all.Dates, last.PlusDays(1)));
        return start == end ? NoRecords : ValueList.Of(new ArraySegment<CalendarDay>(all.Days, start, end - start));
    }

    private List<CalendarDay> RecordsOf(LocalDate first, LocalDate last)
    {
        var found = new List<CalendarDay>();
        for (var year = first.Year; year <= last.Year; year++)
        {
            foreach (var day in records!.Value.Of(year).Days)
            {
                if (IsoDate.Compare(day.Date, first) >= 0 && IsoDate.Compare(day.Date, last) <= 0)
                {
                    found.Add(day);
                }
            }
        }

        return found;
    }

    /// <summary>How certain a stretch of days is: as certain as its least certain day.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included.</param>
    /// <returns>Projected when any of the days is.</returns>
    /// <exception cref="CalendarRangeException">One of the two is outside the calendar.</exception>
    public Certainty CertaintyOf(LocalDate from, LocalDate to)
    {
        var (first, last) = (DateAt(Index(from)), DateAt(Index(to)));
        return IsoDate.Compare(last, AnnouncedThrough) > 0 || HasProjectedEarly(first, last) ? Certainty.Projected : Certainty.Announced;
    }

    // Single days before the end of what is announced.
    private bool HasProjectedEarly(LocalDate first, LocalDate last)
    {
        if (!IsRecorded(first, last))
        {
            return HasAny(ProjectedEarly, first, last);
        }

        for (var year = first.Year; year <= last.Year; year++)
        {
            if (HasAny(records!.Value.Of(year).Projected, first, last))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAny(LocalDate[] days, LocalDate first, LocalDate last)
    {
        foreach (var day in days)
        {
            if (IsoDate.Compare(day, first) >= 0 && IsoDate.Compare(day, last) <= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The days off of a range of the ISO calendar; quicker than to look at every day.</summary>
    internal IEnumerable<CalendarDay> DaysOff(LocalDate from, LocalDate to)
    {
        var (first, last) = (Index(from), Index(to));
        for (var index = first; index <= last; index++)
        {
            if (!workedDays[index])
            {
                yield return Day(DateAt(index));
            }
        }
    }

    /// <summary>The working days after a day, up to and including another; after the day before the calendar begins they are all from its first.</summary>
    internal IEnumerable<LocalDate> WorkingDays(LocalDate after, LocalDate to)
    {
        var (first, last) = (after < Start ? 0 : Index(after) + 1, Index(to));
        for (var index = first; index <= last; index++)
        {
            if (workedDays[index])
            {
                yield return DateAt(index);
            }
        }
    }

    private IEnumerable<CalendarDay> Enumerate(int from, int to)
    {
        for (var index = from; index <= to; index++)
        {
            yield return Day(DateAt(index));
        }
    }
}
