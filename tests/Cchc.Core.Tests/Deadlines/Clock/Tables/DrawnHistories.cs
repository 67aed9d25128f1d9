using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock.Tables;

/// <summary>
/// Histories drawn by a seed, the same in every run: receipts around the days on which rules change and around long holidays, hours at the edges of the office
/// day, everything that may happen to a dossier, in a likely order and not, written down at once or later, corrected, under every policy.
/// </summary>
internal sealed class DrawnHistories(int seed, DossierClockRules rules)
{
    private static readonly string[] Days =
    [
        "2024-02-05", "2024-03-04", "2024-06-28", "2024-07-01", "2024-08-01", "2025-06-30", "2025-07-01", "2025-12-30", "2025-12-31", "2026-01-05",
        "2026-02-11", "2026-03-02", "2026-08-04", "2026-08-05", "2026-08-20", "2026-08-28", "2026-09-01", "2026-10-05", "2026-10-09", "2027-02-26",
        "2027-03-01",
    ];

    private static readonly int[] Minutes = [0, 450, 480, 540, 600, 690, 720, 810, 900, 930, 960, 990, 1020, 1050, 1439];

    private static readonly string[] Known =
        ["land-public-posting", "land-examination", "fee-payment-297", "construction-appraisal-once", "minerals-supplement-21", "vneid-completion", "khong-co"];

    private readonly Random random = new(seed);
    private readonly List<DossierEvent> events = [];
    private LocalDateTime at;
    private int last;

    /// <summary>The next history, and the moment asked about.</summary>
    public (DossierClockRequest Request, LocalDateTime Now) Next()
    {
        events.Clear();
        last = 0;
        at = Dates.Day(Pick(Days)).PlusDays(random.Next(3)).AtMidnight().PlusMinutes(Pick(Minutes));
        Add(new DossierEvent.Received { Id = Id(), At = at, IsOnline = Half, IsComplete = random.Next(5) > 0, IsOutsideTerritory = random.Next(6) == 0,
            Promised = random.Next(3) == 0 ? null : Slip(4, 10) });
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            Happen();
        }

        if (random.Next(4) == 0)
        {
            Correct();
        }

        Go(12);
        var now = random.Next(6) == 0 ? events[random.Next(events.Count)].At : at;
        return (Request(), now);
    }

    private bool Half => random.Next(2) == 0;

    private DossierClockRequest Request() => new()
    {
        Time = Time(),
        Rules = random.Next(5) == 0 ? rules.On(events[0].At.Date) with { Earlier = null, MostSupplementRequests = Half ? null : 2,
            MostNewAppointments = Half ? null : 0, ApologyDay = ClockApologyDay.CalendarDayBefore } : rules,
        Events = [.. events],
        IsRemote = random.Next(5) == 0,
        ProcedureCode = random.Next(4) == 0 ? "1.013234" : null,
        FieldCode = random.Next(4) == 0 ? "G13-TN02" : null,
        PauseRules = [Own()],
        Policies = Half ? ClockPolicies.Default : new ClockPolicies { LateSupplementRequests = Effect(), LateRecordedStops = Effect(), LastDayStops = Effect(),
            OutsideHoursStops = Effect() },
    };

    private StopEffect Effect() => (StopEffect)random.Next(2);

    private PauseRule Own() => new()
    {
        Id = "own",
        Title = new("thử", "test"),
        Source = "Văn bản thử, Điều 1",
        Sets = [rules.Name],
        Semantics = random.Next(4) switch
        {
            0 => new PauseSemantics.RestartFromZero(),
            1 => new PauseSemantics.ResumePlusDays(random.Next(6)),
            _ => new PauseSemantics.ExcludedTime(),
        },
        Most = random.Next(4) == 0 ? 1 : null,
        ClosedAfter = random.Next(5) == 0 ? new ProcessingTime.WorkingDays(random.Next(3, 9)) : null,
        Longest = random.Next(4) == 0 ? new ProcessingTime.WorkingDays(random.Next(1, 5)) : null,
    };

    private ProcessingTime Time() => random.Next(13) switch
    {
        0 => new ProcessingTime.CalendarDays(random.Next(1, 15)),
        1 => new ProcessingTime.WorkingHours(random.Next(2, 40)),
        2 => new ProcessingTime.ClockHours(random.Next(1, 8) * 12),
        3 => new ProcessingTime.Weeks(random.Next(1, 3)),
        4 => new ProcessingTime.Months(1),
        5 => new ProcessingTime.SameDay(Half ? null : new LocalTime(15, 0)),
        6 => new ProcessingTime.Stages([new ProcessingTime.CalendarDays(random.Next(1, 8)), Half ? new ProcessingTime.WorkingDays(2)
            : new ProcessingTime.WorkingHours(4)]),
        7 => new ProcessingTime.Stages([new ProcessingTime.WorkingDays(random.Next(1, 4)), new ProcessingTime.ClockHours(24)]),
        8 => random.Next(3) switch
        {
            0 => new ProcessingTime.FixedDate(at.Date.PlusDays(3)),
            1 => new ProcessingTime.YearlyDate(new AnnualDate(3, 15)),
            _ => new ProcessingTime.NotStated("Không quy định"),
        },
        _ => new ProcessingTime.WorkingDays(random.Next(1, 12)),
    };

    private void Happen()
    {
        switch (random.Next(14))
        {
            case 0 or 1 or 2:
                Go(5);
                Add(new DossierEvent.SupplementRequested { Id = Id(), At = at, Content = random.Next(4) == 0 ? " " : "Bản vẽ", RecordedAt = Recorded(),
                    Cause = random.Next(4) == 0 ? SupplementCause.DataUnusable : SupplementCause.Incomplete });
                Perhaps(() => Add(new DossierEvent.Supplemented { Id = Id(), At = at, Promised = Half ? Slip(5, 9) : null }), 8);
                break;
            case 3 or 4 or 5 or 6:
                Go(6);
                var pause = Id();
                Add(new DossierEvent.Paused { Id = pause, At = at, Rule = random.Next(3) == 0 ? Pick(Known) : random.Next(6) == 0 ? null : "own",
                    Reason = Half ? "Chờ" : null, LegalBasis = Half ? "Công văn 1" : null, RecordedAt = Recorded() });
                Perhaps(() => Add(new DossierEvent.Resumed { Id = Id(), At = at, Pause = Half ? pause : null, Promised = Half ? Slip(3, 6) : null }), 6);
                break;
            case 7:
                Go(4);
                Add(new DossierEvent.FeeNotified { Id = Id(), At = at, RecordedAt = Recorded() });
                Perhaps(() => Add(new DossierEvent.FeePaid { Id = Id(), At = at, Promised = Half ? Slip(3, 6) : null }), 4);
                break;
            case 8:
                Go(4);
                Add(new DossierEvent.SystemOutage { Id = Id(), At = at, IsAnnounced = random.Next(4) > 0, RecordedAt = Recorded() });
                Perhaps(() => Add(new DossierEvent.SystemRestored { Id = Id(), At = at, Promised = Half ? Slip(3, 6) : null }), 3);
                break;
            case 9 or 10:
                Go(7);
                Add(new DossierEvent.ExtendedWithApology { Id = Id(), At = at, Promised = Slip(2, 8)!, Reason = random.Next(4) == 0 ? string.Empty : "Chậm",
                    RecordedAt = Recorded() });
                break;
            case 11:
                Go(3);
                Add(Half ? new DossierEvent.ReceivedByCompetentAgency { Id = Id(), At = at, Promised = Half ? Slip(3, 6) : null }
                    : new DossierEvent.Transferred { Id = Id(), At = at, To = Half ? "Sở" : null });
                break;
            default:
                Go(9);
                End();
                break;
        }
    }

    private void End()
    {
        Add(random.Next(6) switch
        {
            0 => new DossierEvent.StoppedByApplicant { Id = Id(), At = at },
            1 => new DossierEvent.Refused { Id = Id(), At = at, Reason = Half ? null : "Không đủ" },
            2 => new DossierEvent.Returned { Id = Id(), At = at, What = DossierReturn.Dossier, RecordedAt = Recorded() },
            3 => new DossierEvent.Returned { Id = Id(), At = at },
            _ => new DossierEvent.ResultIssued { Id = Id(), At = at, RecordedAt = Recorded() },
        });
        if (Half)
        {
            Go(5);
            Add(Half ? new DossierEvent.Received { Id = Id(), At = at, IsComplete = random.Next(4) > 0, Promised = Half ? Slip(3, 9) : null }
                : new DossierEvent.Supplemented { Id = Id(), At = at, Promised = Half ? Slip(3, 9) : null });
        }
    }

    private void Correct()
    {
        Go(4);
        var wrong = events[random.Next(events.Count)];
        var moved = wrong.At.PlusMinutes(Pick([-4320, -1440, -60, 60, 1440]));
        Add(new DossierEvent.Correction { Id = Id(), At = at, Of = random.Next(8) == 0 ? "e99" : wrong.Id, RecordedAt = Recorded(),
            Replacement = random.Next(4) == 0 ? null : wrong with { At = moved } });
    }

    private void Perhaps(Action then, int days)
    {
        if (random.Next(4) > 0)
        {
            Go(days);
            then();
        }
    }

    private void Add(DossierEvent item) => events.Add(item);

    private void Go(int days)
    {
        var next = at.Date.PlusDays(random.Next(days)).AtMidnight().PlusMinutes(Pick(Minutes));
        at = next < at ? at.PlusMinutes(Half ? 0 : 30) : next;
    }

    private LocalDateTime? Recorded() => random.Next(4) == 0 ? at.PlusMinutes(Pick([-60, 60, 1440, 4320, 7200])) : null;

    private DossierDue Slip(int from, int to) => new(at.Date.PlusDays(random.Next(from, to)), random.Next(4) == 0 ? new LocalTime(10, 0) : null);

    private string Id() => $"e{++last}";

    private T Pick<T>(T[] among) => among[random.Next(among.Length)];
}
