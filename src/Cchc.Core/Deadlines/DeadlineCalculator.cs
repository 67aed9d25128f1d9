using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>
/// Computes statutory deadlines (hạn trả kết quả) with their reasons. Immutable and safe for any number of threads; reads no clock. A later receipt never gives
/// an earlier due day.
/// </summary>
/// <remarks>
/// A time that is not stated or cannot be read gives a <see cref="Deadline.Undetermined"/>, never an exception. Law: Civil Code 2015, art. 147 and 148;
/// readings that the law leaves open are in <see cref="DeadlineOptions"/>, and the answer names the other readings with their dates. Times of day are those of
/// the clock in Vietnam.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using System.Linq;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Times;
/// using NodaTime;
///
/// var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector);
/// var deadline = calculator.Compute(ProcessingTime.Parse("03 ngày làm việc"), new LocalDateTime(2026, 8, 28, 16, 30));
///
/// if (deadline is Deadline.Due due)
/// {
///     Console.WriteLine($"{due.Date:uuuu-MM-dd} {due.Certainty}"); // 2026-09-07 Announced
///     var skipped = due.Explanation.SelectMany(step =&gt; step.SkippedByReason).Select(days =&gt; days.Reason.En);
///     Console.WriteLine(string.Join("; ", skipped.Take(2))); // Weekly rest; Day off by swap, worked on 2026-08-22 instead
/// }
/// </code>
/// </example>
public sealed class DeadlineCalculator
{
    private readonly WorkingTime clock;
    private readonly Lazy<WorkingTime?> otherCultureDay; // by the other reading of 24/11
    private readonly Lazy<DeadlineCalculator> otherReceipt;

    /// <summary>A calculator over a calendar.</summary>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="options">What the law leaves open; null for the documented defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public DeadlineCalculator(WorkingCalendar calendar, DeadlineOptions? options = null)
    {
        Calendar = calendar ?? throw new ArgumentNullException(nameof(calendar));
        Options = options ?? DeadlineOptions.Default;
        clock = new WorkingTime(Calendar, Options.OfficeHours);
        otherReceipt = new(() => new DeadlineCalculator(Calendar, Options with
        {
            DayOffReceipt = Options.DayOffReceipt == DayOffReceipt.ReceivedOnNextWorkingDay ? DayOffReceipt.FirstDayIsNextWorkingDay
                : DayOffReceipt.ReceivedOnNextWorkingDay,
        }));
        otherCultureDay = new(() => Calendar.WithOtherCultureDay() is { } other ? new WorkingTime(other, Options.OfficeHours) : null);
    }

    /// <summary>The calendar.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>What the law leaves open.</summary>
    public DeadlineOptions Options { get; }

    /// <summary>The office hours laid over the calendar, for the dossier's clock.</summary>
    internal WorkingTime WorkingTime => clock;

    /// <summary>The calculator by the reading of a receipt after hours or on a day off under which the time ends later.</summary>
    internal DeadlineCalculator ByLatestReceipt => Options.DayOffReceipt == DayOffReceipt.ReceivedOnNextWorkingDay ? this : otherReceipt.Value;

    /// <summary>The calculator by the other reading of such a receipt.</summary>
    internal DeadlineCalculator ByOtherReceipt => otherReceipt.Value;

    /// <summary>Whether a time that starts at a moment has another start by the other reading of a receipt after hours or on a day off.</summary>
    internal bool IsOpenReceipt(LocalDateTime start) => ByOtherReceipt.StartDay(start) != StartDay(start);

    /// <summary>The deadline of a dossier.</summary>
    /// <param name="time">The processing time.</param>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam.</param>
    /// <returns>The due moment with its reasons, or why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> is null.</exception>
    /// <exception cref="CalendarRangeException">The receipt or the due date is outside the calendar.</exception>
    public Deadline Compute(ProcessingTime time, LocalDateTime received) =>
        Compute(new DeadlineRequest { Time = time ?? throw new ArgumentNullException(nameof(time)), Received = received });

    /// <summary>The deadline of a dossier that was received at a moment; day and hour are those in Vietnam: <see cref="VietnamTime"/>.</summary>
    /// <param name="time">The processing time.</param>
    /// <param name="received">When the complete dossier was received.</param>
    /// <returns>The due moment with its reasons, or why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> is null.</exception>
    /// <exception cref="CalendarRangeException">The receipt or the due date is outside the calendar.</exception>
    public Deadline Compute(ProcessingTime time, DateTimeOffset received) => Compute(time, VietnamTime.From(received));

    /// <inheritdoc cref="Compute(ProcessingTime, DateTimeOffset)"/>
    public Deadline Compute(ProcessingTime time, Instant received) => Compute(time, VietnamTime.From(received));

    /// <inheritdoc cref="Compute(ProcessingTime, DateTimeOffset)" path="/*[not(self::param)]"/>
    /// <param name="time">The processing time.</param>
    /// <param name="received">When the complete dossier was received, of kind <see cref="DateTimeKind.Utc"/>.</param>
    /// <exception cref="ArgumentException">The receipt is of another kind: <see cref="VietnamTime.From(DateTime)"/>.</exception>
    public Deadline Compute(ProcessingTime time, DateTime received) => Compute(time, VietnamTime.From(received));

    /// <summary>The deadline of a dossier.</summary>
    /// <param name="request">Time, receipt, and what is known beside them.</param>
    /// <returns>The due moment with its reasons, or why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The request has no processing time.</exception>
    /// <exception cref="CalendarRangeException">The receipt or the due date is outside the calendar.</exception>
    public Deadline Compute(DeadlineRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        if (request.Time is null)
        {
            throw new ArgumentException("The request has no processing time.", nameof(request));
        }

        var received = request.Received.WithCalendar(CalendarSystem.Iso);
        if (request.Time is ProcessingTime.NotStated or ProcessingTime.Unreadable)
        {
            return Undetermined(request, received);
        }

        var moved = Options.DayOffReceipt == DayOffReceipt.ReceivedOnNextWorkingDay;
        var rule = RuleOf(request, received);
        var steps = new DeadlineSteps(Calendar, received.Date);
        NoteForce(rule, received.Date, steps);
        var due = new DeadlineRun(clock, rule, request.FieldCode, received, steps, Options.ClosedPartOfDay).Execute(request.Time, moved);
        var days = CertaintyUntil(received.Date, due.Date);
        var certainty = steps.AnyUnread ? Certainty.Projected : days;
        AddCultureDays(steps, received.Date, due.Date);
        return new Deadline.Due
        {
            Time = request.Time,
            Received = received,
            DataVersion = Calendar.DataVersion,
            DataHash = Calendar.ContentHash,
            Date = due.Date,
            TimeOfDay = due.Time,
            Certainty = certainty,
            Explanation = days == Certainty.Projected ? [.. request.Context, .. steps.Steps, ProjectedStep()] : [.. request.Context, .. steps.Steps],
            OtherReadings = OtherReadings(request, rule, received, due, moved),
        };
    }

    /// <summary>
    /// The due moment alone, without reasons and other readings: for batches. What <see cref="Compute(DeadlineRequest)"/> gives, a hundred times faster.
    /// </summary>
    /// <param name="time">The processing time.</param>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam.</param>
    /// <param name="date">The due day, in the ISO calendar.</param>
    /// <param name="timeOfDay">The time of day; null when it is the whole day.</param>
    /// <returns>False when the time is not stated or cannot be read: there is no due day then.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> is null.</exception>
    /// <exception cref="CalendarRangeException">The receipt or the due date is outside the calendar.</exception>
    public bool TryGetDue(ProcessingTime time, LocalDateTime received, out LocalDate date, out LocalTime? timeOfDay) =>
        TryGetDue(time, received, null, out date, out timeOfDay);

    /// <inheritdoc cref="TryGetDue(ProcessingTime, LocalDateTime, out LocalDate, out LocalTime?)" path="/*[not(self::param)]"/>
    /// <param name="time">The processing time.</param>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam.</param>
    /// <param name="rule">When the time begins; null for the first of <see cref="DeadlineOptions.StartRules"/>.</param>
    /// <param name="date">The due day, in the ISO calendar.</param>
    /// <param name="timeOfDay">The time of day; null when it is the whole day.</param>
    public bool TryGetDue(ProcessingTime time, LocalDateTime received, StartRule? rule, out LocalDate date, out LocalTime? timeOfDay)
    {
        ArgumentNullException.ThrowIfNull(time);

        (date, timeOfDay) = (default, null);
        if (time is ProcessingTime.NotStated or ProcessingTime.Unreadable)
        {
            return false;
        }

        var due = new DeadlineRun(clock, rule ?? Options.StartRules.All[0], null, received.WithCalendar(CalendarSystem.Iso), null, Options.ClosedPartOfDay)
            .Execute(time, Options.DayOffReceipt == DayOffReceipt.ReceivedOnNextWorkingDay);
        (date, timeOfDay) = (due.Date, due.Time);
        return true;
    }

    /// <summary>The due moment with its other readings, and no reasons: for batches.</summary>
    /// <param name="time">The processing time.</param>
    /// <param name="otherTime">The other time that the record can mean; null for none.</param>
    /// <param name="received">When the complete dossier was received.</param>
    /// <param name="rule">When the time begins; null for the first of the options.</param>
    /// <param name="fieldCode">The code of the field; null when unknown.</param>
    /// <param name="due">The due moment, as computed.</param>
    internal List<Deadline.Reading> OtherReadings(
        ProcessingTime time, ProcessingTime? otherTime, LocalDateTime received, StartRule? rule, string? fieldCode, DueMoment due)
    {
        received = received.WithCalendar(CalendarSystem.Iso);
        var moved = Options.DayOffReceipt == DayOffReceipt.ReceivedOnNextWorkingDay;
        var request = new DeadlineRequest { Time = time, OtherTime = otherTime, Received = received, FieldCode = fieldCode };
        return OtherReadings(request, rule ?? Options.StartRules.All[0], received, due, moved);
    }

    private static void NoteForce(StartRule rule, LocalDate received, DeadlineSteps steps)
    {
        if (!rule.IsInForce(received))
        {
            var (vi, en) = rule.InForceFrom is { } from && received < from
                ? ($"chỉ có hiệu lực từ {DateText.Vi(from)}", $"is in force only from {DateText.Iso(from)}")
                : (
                    $"chỉ có hiệu lực đến hết {DateText.Vi(rule.InForceThrough!.Value)}",
                    $"was in force only through {DateText.Iso(rule.InForceThrough.Value)}");
            steps.Add(
                DeadlineRules.RuleOutsideForce,
                $"Quy tắc \"{rule.Title.Vi}\" {vi}; vẫn áp dụng theo yêu cầu, chỉ để tham khảo.",
                $"The rule \"{rule.Title.En}\" {en}; it is applied as asked, for reference only.",
                legalBasis: rule.Source);
        }
    }

    /// <summary>What <see cref="Compute(DeadlineRequest)"/> gives, the moment alone; null when the time is not stated or cannot be read.</summary>
    internal DueMoment? DueOf(DeadlineRequest request)
    {
        if (request.Time is null or ProcessingTime.NotStated or ProcessingTime.Unreadable)
        {
            return null;
        }

        var received = request.Received.WithCalendar(CalendarSystem.Iso);
        return new DeadlineRun(clock, RuleOf(request, received), request.FieldCode, received, null, Options.ClosedPartOfDay)
            .Execute(request.Time, Options.DayOffReceipt == DayOffReceipt.ReceivedOnNextWorkingDay);
    }

    /// <summary>When a time in hours begins under the rule that holds for the dossier.</summary>
    internal LocalDateTime BeginOf(DeadlineRequest request) => RunOf(request).Begin;

    /// <summary>The day after which days are counted under the rule that holds for the dossier; it may be a day off.</summary>
    internal LocalDate DayBefore(DeadlineRequest request) => RunOf(request).DayBefore(Options.DayOffReceipt == DayOffReceipt.ReceivedOnNextWorkingDay);

    private DeadlineRun RunOf(DeadlineRequest request)
    {
        _ = Calendar.Day(request.Received.Date); // says which range
        return new(clock, RuleOf(request, request.Received), request.FieldCode, request.Received, null, Options.ClosedPartOfDay);
    }

    /// <summary>
    /// The day that is not counted where the time starts at a moment: its own, or the next working day by the other reading of a late receipt.
    /// </summary>
    internal LocalDate StartDay(LocalDateTime start)
    {
        if (Options.DayOffReceipt == DayOffReceipt.FirstDayIsNextWorkingDay)
        {
            return start.Date;
        }

        var inTime = Calendar.IsWorkingDay(start.Date) && start.TimeOfDay <= clock.ClosingOn(start.Date);
        return inTime ? start.Date : Calendar.Next(start.Date);
    }

    private StartRule RuleOf(DeadlineRequest request, LocalDateTime received) =>
        request.StartRule ?? Options.StartRules.Choose(request.ProcedureCode, request.FieldCode, received.Date);

    private List<Deadline.Reading> OtherReadings(DeadlineRequest request, StartRule rule, LocalDateTime received, DueMoment due, bool moved)
    {
        var readings = new List<Deadline.Reading>();
        var inTime = Calendar.IsWorkingDay(received.Date) && received.TimeOfDay <= clock.ClosingOn(received.Date);
        if (!inTime && Try(request.Time, rule, received, request.FieldCode, !moved) is { } receipt && receipt != due)
        {
            var text = moved
                ? new BilingualText(
                    "ngày nhận không tính, ngày đầu tiên được tính là ngày làm việc tiếp theo",
                    "the day of receipt is not counted, the first day counted is the next working day")
                : new BilingualText(
                    "coi như nhận vào ngày làm việc tiếp theo, ngày đó không tính",
                    "counts as received on the next working day, which is then not counted");
            readings.Add(new Deadline.Reading(moved ? DeadlineRules.ReceiptOnDayOff : DeadlineRules.ReceivedNextWorkingDay, text, receipt.Date, receipt.Time,
                CertaintyUntil(received.Date, receipt.Date)));
        }

        if (LegalBasisByDate.OtherSameDay(request.Time, request.FieldCode) is { } sector && Try(sector, rule, received, null, moved) is { } next && next != due)
        {
            readings.Add(new Deadline.Reading(DeadlineRules.SameDayFieldUnknown, DeadlineRules.SameDayOfSectors, next.Date, next.Time,
                CertaintyUntil(received.Date, next.Date)));
        }

        if (DeadlineRun.EndsInClockHours(request.Time) && Try(request.Time, rule, received, request.FieldCode, moved, movesHours: false) is { } unmoved
            && unmoved != due)
        {
            readings.Add(new Deadline.Reading(DeadlineRules.HoursNotMoved, DeadlineRules.HoursNotMoved.Title, unmoved.Date, unmoved.Time,
                CertaintyUntil(received.Date, unmoved.Date)));
        }

        if (rule.Start.Apply(received, clock) != received && request.Time is not (ProcessingTime.WorkingHours or ProcessingTime.ClockHours)
            && Try(request.Time, StartRules.ReceiptDayExcluded, received, request.FieldCode, moved) is { } counted && counted != due)
        {
            var text = new BilingualText("ngày làm việc tiếp theo là ngày đầu tiên được tính", "the next working day is itself the first day counted");
            readings.Add(new Deadline.Reading(DeadlineRules.StartRule, text, counted.Date, counted.Time, CertaintyUntil(received.Date, counted.Date)));
        }

        if (Calendar.HasAnyParts)
        {
            var byHours = Options.ClosedPartOfDay == ClosedPartOfDay.BySession;
            if (Try(request.Time, rule, received, request.FieldCode, moved, byHours ? ClosedPartOfDay.ByOpenHours : ClosedPartOfDay.BySession) is { } part
                && part != due)
            {
                var chosen = byHours ? DeadlineRules.PartOfDayByOpenHours : DeadlineRules.PartOfDayBySession;
                readings.Add(new Deadline.Reading(chosen, chosen.Title, part.Date, part.Time, CertaintyUntil(received.Date, part.Date)));
            }
        }

        if (Calendar.CultureDays(received.Date, due.Date).Count > 0 && otherCultureDay.Value is { } hours
            && Try(request.Time, rule, received, request.FieldCode, moved, clock: hours) is { } culture && culture != due)
        {
            readings.Add(new Deadline.Reading(DeadlineRules.CultureDay, CultureDayText.OtherReading(Calendar.IsCultureDayMadeUp), culture.Date, culture.Time,
                CertaintyUntil(received.Date, culture.Date)));
        }

        if (request.OtherTime is { } time && Try(time, rule, received, request.FieldCode, moved) is { } second && second != due)
        {
            readings.Add(
                new Deadline.Reading(DeadlineRules.TimeSource, time.Description, second.Date, second.Time, CertaintyUntil(received.Date, second.Date)));
        }

        return readings;
    }

    /// <summary>A step for each day between receipt and due day that is a day off by one reading of 24/11 and a working day by the other.</summary>
    private void AddCultureDays(DeadlineSteps steps, LocalDate received, LocalDate due)
    {
        foreach (var (day, holiday) in Calendar.CultureDays(received, due))
        {
            var text = Calendar.IsCultureDayMadeUp ? CultureDayText.MadeUp(holiday, day) : CultureDayText.NotMadeUp(holiday, day);
            steps.Add(DeadlineRules.CultureDay, text.Vi + ".", text.En + ".", day, DeadlineRules.CultureDay.Source);
        }
    }

    private ExplanationStep ProjectedStep() => new()
    {
        Rule = DeadlineRules.Projected,
        LegalBasis = DeadlineRules.Projected.Source,
        Text = new BilingualText(
            $"Dự kiến: kế hoạch nghỉ lễ, tết được công bố đến {DateText.Vi(Calendar.AnnouncedThrough)}; hạn có thể thay đổi khi năm sau được công bố hoặc khi "
            + "có ngày hoán đổi.",
            $"Projected: the plans of holidays are announced through {DateText.Iso(Calendar.AnnouncedThrough)}; the date may change when later years are "
            + "announced or days are swapped."),
        Certainty = Certainty.Projected,
    };

    private Certainty CertaintyUntil(LocalDate received, LocalDate due) =>
        Calendar.CertaintyOf(LocalDate.Min(received, due), LocalDate.Max(received, due));

    // At the very edge of the calendar another reading may fall outside it; the answer itself does not, so it is then the only one.
    private DueMoment? Try(ProcessingTime time, StartRule rule, LocalDateTime received, string? fieldCode, bool moved, ClosedPartOfDay? closedPart = null,
        WorkingTime? clock = null, bool movesHours = true)
    {
        try
        {
            return new DeadlineRun(clock ?? this.clock, rule, fieldCode, received, null, closedPart ?? Options.ClosedPartOfDay, movesHours)
                .Execute(time, moved);
        }
        catch (CalendarRangeException)
        {
            return null;
        }
    }

    private Deadline.Undetermined Undetermined(DeadlineRequest request, LocalDateTime received)
    {
        var reason = request.Time is ProcessingTime.Unreadable
            ? new BilingualText(
                $"Thời hạn {request.Time.Description.Vi}; không tính được hạn trả kết quả.",
                $"The processing time {request.Time.Description.En}; no due date can be computed.")
            : new BilingualText(
                $"Thời hạn {request.Time.Description.Vi}; không có hạn để tính.",
                $"The processing time is {request.Time.Description.En}; there is no due date to compute.");
        var step = new ExplanationStep
        {
            Rule = DeadlineRules.Undetermined,
            LegalBasis = DeadlineRules.Undetermined.Source,
            Text = reason,
        };
        return new Deadline.Undetermined
        {
            Time = request.Time,
            Received = received,
            DataVersion = Calendar.DataVersion,
            DataHash = Calendar.ContentHash,
            Reason = reason,
            Explanation = [.. request.Context, step],
        };
    }
}
