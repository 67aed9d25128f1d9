using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using NodaTime;

namespace Cchc.Core.Indicators;

/// <summary>
/// Where one dossier stands for indicator 2.1 of QĐ 766/QĐ-TTg. It departs from the clock of the law on purpose; each departure is a test of its name, and is
/// told in docs/reference/indicators-766.md. Days are compared, not hours.
/// </summary>
internal readonly struct Progress766
{
    private const int RefusedAtTheDesk = 3;

    private Progress766(Standing766 standing, bool isDone = false, int? days = null) => (Standing, IsDone, Days) = (standing, isDone, days);

    /// <summary>Where it stands.</summary>
    public Standing766 Standing { get; }

    /// <summary>Whether it was processed or its result handed over; not when it was refused, stopped or withdrawn.</summary>
    public bool IsDone { get; }

    /// <summary>Whether it was done in time and is late for a second supplement request alone: the narrower reading of that rule counts it in time.</summary>
    public bool IsLateBySecondRequest { get; private init; }

    /// <summary>The working days from the day of receipt, not counted, to the day that counts as its end, without the time of supplements.</summary>
    public int? Days { get; }

    /// <summary>Where a dossier stands.</summary>
    /// <param name="answer">The answer of the judge.</param>
    /// <param name="events">What happened to it, corrections carried out.</param>
    /// <param name="from">The first day of the period; null for none.</param>
    /// <param name="calendar">The working days.</param>
    public static Progress766 Of(RegisterAnswer answer, IReadOnlyList<DossierEvent> events, LocalDate? from, WorkingCalendar calendar)
    {
        var last = answer.AsOf.Date; // the period ends on the day for which the register was judged
        var course = new Course766(answer.Dossier, events, last);
        if (course.Received is not { } received || received.Date > last || answer.Dossier.Status == RefusedAtTheDesk)
        {
            return default;
        }

        var isWaiting = course.Ended is null && course.IsAwaiting;
        var end = course.Ended ?? (isWaiting ? course.Asked : null);
        if (end?.Date < from)
        {
            return default;
        }

        // Its status says that it ended or waits, and no moment says since when; or it ended before it began.
        if ((end is null && answer.Dossier.Status is 5 or 7 or 8 or 9 or 10) || end < received)
        {
            return new Progress766(Standing766.Unknown);
        }

        var counted = ((end ?? last.At(LocalTime.Noon)).InUtc() - course.Supplement).Date;
        var day = counted < received.Date ? received.Date : counted;
        int? days = calendar.Covers(received.Date) && calendar.Covers(day) ? calendar.Count(received.Date, day) : null;
        var isInTime = course.Promised is { } promise ? day <= promise.Date
            : days is { } used && Allowed(answer) is { } allowed ? used <= allowed : default(bool?);
        var isSecond = course.Requests > 1;
        var standing = isSecond || isInTime == false ? Standing766.Late : isInTime == true ? Standing766.InTime : Standing766.Unknown;
        return new Progress766(standing, course.IsDone, days) { IsLateBySecondRequest = isSecond && isInTime == true && course.IsDone };
    }

    /// <summary>The longest time by law in working days; null when it is not known.</summary>
    private static int? Allowed(RegisterAnswer answer) => answer.Dossier.Time is ProcessingTime.WorkingDays { Value: var value }
        ? (int)Math.Ceiling(value)
        : answer.AllowedWorkingDays;
}
