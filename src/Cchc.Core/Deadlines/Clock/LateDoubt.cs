using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>
/// Lateness that an open question decides: with the stops counted of which no read text says that they do not count, a receipt after hours or on a day off
/// read the other way, the other reading of the time itself, and the hour of the sectors that have one where the field of a same-day procedure is not known,
/// the dossier would be in time. Nobody is accused of it; the finding is a question that names the other due moment. So is all lateness of a time that the
/// record counts from another event than the receipt.
/// </summary>
internal sealed class LateDoubt
{
    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal)
    {
        ClockViolations.LateByLaw, ClockViolations.OverdueByLaw, ClockViolations.NoApology, ClockViolations.ApologyLate, ClockViolations.ApologyAfterDue,
    };

    private const int MostRounds = 3;
    private const int LongestStart = 160;

    private readonly string? otherStart;
    private readonly Lazy<IReadOnlyList<ClockRun?>> others;
    private readonly WorkingCalendar calendar;

    /// <param name="calculator">That of the run.</param>
    /// <param name="request">Time, rules and events.</param>
    /// <param name="now">The moment.</param>
    /// <param name="run">The run whose findings are looked at.</param>
    public LateDoubt(DeadlineCalculator calculator, DossierClockRequest request, LocalDateTime now, ClockRun run) =>
        (others, calendar, otherStart) = (new(() => Others(calculator, request, now, run)), calculator.Calendar, request.OtherStart);

    /// <summary>Whether a finding says that the dossier, or an apology, was late by law.</summary>
    public static bool IsLateness(string code) => Codes.Contains(code);

    /// <summary>The findings, those that an open question decides as questions.</summary>
    public IReadOnlyList<DossierViolation> Mark(IReadOnlyList<DossierViolation> violations)
    {
        List<DossierViolation>? marked = null;
        for (var i = 0; i < violations.Count; i++)
        {
            var violation = violations[i];
            if (otherStart is not null && IsLateness(violation.Code))
            {
                (marked ??= [.. violations])[i] = FromOtherStart(violation);
                continue;
            }

            foreach (var run in IsLateness(violation.Code) ? others.Value : [])
            {
                if (run is null || !IsStillLate(run, violation))
                {
                    (marked ??= [.. violations])[i] = Question(violation, run);
                    break;
                }
            }
        }

        return marked ?? violations;
    }

    private DossierViolation FromOtherStart(DossierViolation violation) => violation with
    {
        IsToBeChecked = true,
        Text = ReferenceEquals(violation.Text, ClockRun.NoWords) ? violation.Text : new BilingualText(
            $"{violation.Text.Vi} Cần kiểm tra: thời hạn được ghi là tính {Shorten.Within(otherStart!, LongestStart)}, không phải từ ngày tiếp nhận.",
            $"{violation.Text.En} To be checked: by the record the time counts from another event ({Shorten.Within(otherStart!, LongestStart)})."),
    };

    private static bool IsStillLate(ClockRun run, DossierViolation violation) =>
        violation.Code is ClockViolations.ApologyLate or ClockViolations.ApologyAfterDue
            ? run.Violations.Any(same => same.EventId == violation.EventId && same.Code is ClockViolations.ApologyLate or ClockViolations.ApologyAfterDue)
            : run.IsLateByLaw == true;

    // Without a run: by that reading the time ends outside the calendar, after every moment that can be asked for.
    private DossierViolation Question(DossierViolation violation, ClockRun? run)
    {
        if (violation.Code is not (ClockViolations.LateByLaw or ClockViolations.OverdueByLaw))
        {
            return violation with { IsToBeChecked = true };
        }

        var (due, span) = (run?.Due ?? run?.IfResumed, ClockGains.Span(calendar));
        var (vi, en) = run is null ? ($"hạn nằm ngoài lịch ({span.Vi})", $"the time ends outside the calendar ({span.En})")
            : due is { } known ? ($"hạn là {known.Moment.Vi}", $"the due moment is {known.Moment.En}") : ("chưa có hạn", "nothing is due");
        return violation with
        {
            IsToBeChecked = true,
            OtherDue = due,
            Text = ReferenceEquals(violation.Text, ClockRun.NoWords) ? violation.Text : new BilingualText(
                $"{violation.Text.Vi} Theo cách hiểu khác của điều chưa rõ thì không muộn: {vi}.",
                $"{violation.Text.En} By the other reading of what is open it is not late: {en}."),
        };
    }

    /// <summary>
    /// The runs by other readings, each of the time with what is open read so that it ends latest; a run is null where it ends outside the calendar. None where
    /// nothing is open.
    /// </summary>
    private static IReadOnlyList<ClockRun?> Others(DeadlineCalculator calculator, DossierClockRequest request, LocalDateTime now, ClockRun run)
    {
        var overrides = run.Overrides with { RecordedLate = run.Overrides.RecordedLate ?? run.RecordedLate };
        var isOpen = Open(run).Count > 0 || overrides.Dropped.Count > 0 || (run.StartedAt is { } start && calculator.IsOpenReceipt(start));
        var times = new List<ProcessingTime?>
        {
            isOpen ? request.Time : null, LegalBasisByDate.OtherSameDay(request.Time, request.FieldCode), request.OtherTime,
        };
        return [.. times.OfType<ProcessingTime>().Distinct().Select(time => Latest(calculator, request with { Time = time }, now, run, overrides))];
    }

    private static ClockRun? Latest(DeadlineCalculator calculator, DossierClockRequest request, LocalDateTime now, ClockRun run, ClockOverrides overrides)
    {
        var open = Open(run);
        overrides = overrides with { Dropped = [] };
        try
        {
            // A stop begun after the due moment revives nothing, unless another one that is in doubt moved that moment.
            for (var round = 0; ; round++)
            {
                overrides = open.Aggregate(overrides, (all, stop) => all.Force(stop, true));
                var latest = ClockRun.Of(calculator.ByLatestReceipt, request, now, overrides, speaks: false);
                open = Open(latest);
                if (open.Count == 0 || round == MostRounds)
                {
                    return latest;
                }
            }
        }
        catch (CalendarRangeException)
        {
            return null;
        }
    }

    /// <summary>The stops that do not count, begun in time, of which no text that was read says that they do not.</summary>
    private static List<string> Open(ClockRun run) =>
    [
        .. run.Findings.Where(finding => !finding.Counted).GroupBy(finding => finding.EventId, StringComparer.Ordinal)
            .Where(stop => stop.All(finding => run.Violations[finding.Violation] is { Code: not ClockViolations.StopAfterDue } found
                && (finding.Policy is not null || found.IsToBeChecked)))
            .Select(stop => stop.Key).Take(ClockGains.MostMeasured),
    ];
}
