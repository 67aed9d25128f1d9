using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures;

namespace Cchc.Core.Tests.Exchange.Sql.Registers;

/// <summary>Random dossiers, most of them as a desk has them, some as nobody should have them; the same for the same seed.</summary>
internal sealed class RandomRegister(int seed)
{
    public static readonly LocalDateTime AsOf = new(2026, 10, 15, 10, 30);

    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly string?[] Rules =
        [null, null, "", "  ", "no-such-rule", "land-financial-obligation", "land-financial-obligation", "land-public-posting", "force-majeure-99-2022", "denunciation-25-2018", "vneid-completion", "minerals-supplement-21"];

    /// <summary>What chance seldom makes, each seen to go wrong once.</summary>
    public static IReadOnlyList<RegisterDossier> Corners { get; } =
    [
        // A pause from Friday evening to Saturday leaves out nothing, but its rule would add 21 days.
        Corner("adds", new DossierEvent.Paused { Id = "e1", At = new(2025, 5, 23, 17, 58), Rule = "minerals-supplement-21" }, new DossierEvent.Resumed { Id = "e2", At = new(2025, 5, 24, 9, 42) }),

        // An apology while the clock stands: what it promises is the last word, though the pause never ends.
        Corner("stands", new DossierEvent.Paused { Id = "e1", At = new(2025, 5, 26, 9, 0), Rule = "land-financial-obligation" },
            new DossierEvent.ExtendedWithApology { Id = "e2", At = new(2025, 6, 9, 9, 0), Promised = new DossierDue(new(2025, 6, 20)) }) with { Result = new(2025, 6, 16, 8, 0) },

        // Handed over before a refusal that lies ahead: the dossier was handed back.
        Corner("back") with { Returned = new(2025, 6, 2, 8, 0), Refused = AsOf.PlusDays(2) },

        // Of two requests only the second is for data that cannot be used.
        Corner("data", new DossierEvent.SupplementRequested { Id = "e1", At = new(2025, 5, 26, 9, 0), Content = "Thiếu tờ khai" }, new DossierEvent.SupplementRequested { Id = "e2", At = new(2025, 5, 30, 9, 0), Cause = SupplementCause.DataUnusable },
            new DossierEvent.Supplemented { Id = "e3", At = new(2025, 6, 3, 9, 0) }) with { Result = new(2025, 6, 20, 8, 0) },
    ];

    private readonly Random random = new(seed);
    private readonly List<DossierEvent> events = [];
    private int number;

    public List<RegisterDossier> Take(int count) => [.. Enumerable.Range(0, count).Select(Next)];

    private static RegisterDossier Corner(string name, params DossierEvent[] events) => new()
    {
        Code = "corner-" + name,
        FieldCode = "G13-TN02",
        Time = new ProcessingTime.WorkingDays(12m),
        Received = new(2025, 5, 22, 17, 52, 0),
        Events = events,
    };

    private RegisterDossier Next(int index)
    {
        events.Clear();
        number = 0;
        var received = Moment(new LocalDate(2024, 7, 1).PlusDays(random.Next(830)), dayOffs: 8);
        var days = 1 + random.Next(random.Next(3) == 0 ? 3 : 25);
        var due = Calendar.Add(received.Date, days);
        var field = Pick("G13-TN02", "G13-TN02", "G15-TP05", "G01-XX01", null);
        Happen(received, due);
        var end = random.Next(5) == 0 ? (LocalDateTime?)null : Near(received, due);
        if (end is { } ended && events.Count > 0 && !Chance(10) && events.Max(item => item.At) is var last && last >= ended)
        {
            end = Chance(2) ? null : Later(last, random.Next(3)); // mostly nothing happens after the end
        }

        var kind = random.Next(12);
        var result = kind < 7 ? end : null;
        var refused = kind is 7 or 8 ? end : random.Next(300) == 0 ? end : null;
        var returned = kind == 9 ? end : kind < 9 && random.Next(2) == 0 ? end?.PlusMinutes(random.Next(-1, 3) * random.Next(3000)) : null;
        if (kind >= 10 && end is { } at)
        {
            events.Add(End(at));
        }

        var sorted = events.OrderBy(item => item.At).ToList();
        return new RegisterDossier
        {
            Code = $"H01.2-{index:000000}",
            ProcedureCode = Chance(40) ? Pick("1.013234", "1.014264", "1.011423") : Chance(3) ? "1.000001" : null,
            FieldCode = field,
            RulesName = Chance(60) ? Pick("land", "one-stop", "minerals", "birth-group") : null,
            IsRemote = Chance(10),
            Channel = Pick<SubmissionMethod?>(SubmissionMethod.InPerson, SubmissionMethod.Online, SubmissionMethod.Postal, null),
            Agency = "Cơ quan " + random.Next(5),
            Officer = "CB" + random.Next(20),
            Time = Chance(50) ? Pick<ProcessingTime>(new ProcessingTime.WorkingDays(0m), new ProcessingTime.WorkingDays(3.5m), new ProcessingTime.CalendarDays(10m)) : new ProcessingTime.WorkingDays(days),
            Received = Chance(80) ? null : received,
            Promised = Chance(4) ? null : Due(Chance(2) ? due : due.PlusDays(random.Next(-3, 5))),
            Result = result,
            Refused = refused,
            RefusalReason = Pick("Không đủ điều kiện", null, " \t"),
            Returned = returned,
            Status = random.Next(6) > 0 ? null : random.Next(1, 11),
            Events = sorted,
        };
    }

    private void Happen(LocalDateTime received, LocalDate due)
    {
        switch (random.Next(10))
        {
            case 0 or 1:
                Supplements(received);
                break;
            case 2 or 3:
                Pauses(received, due);
                break;
            case 4:
                Supplements(received);
                Pauses(received, due);
                break;
            case 5 when Chance(6):
                for (var i = random.Next(8); i >= 0; i--)
                {
                    events.Add(Any(Near(received, due)));
                }

                break;
            case 5 when Chance(12):
                for (var i = 0; i < 25 * random.Next(1, 4); i++)
                {
                    events.Add(new DossierEvent.Transferred { Id = Id(), At = received.PlusHours(i) });
                }

                break;
            default:
                break;
        }

        for (var i = Chance(3) ? random.Next(1, 3) : 0; i > 0; i--)
        {
            var at = Chance(2) ? Moment(due.PlusDays(-random.Next(4)), 8) : Near(received, due);
            events.Add(new DossierEvent.ExtendedWithApology { Id = Id(), At = at, Promised = Due(due.PlusDays(random.Next(12))), Reason = Pick("Cần xác minh", "", null), RecordedAt = Recorded(at) });
        }

        if (Chance(3))
        {
            var at = Near(received, due);
            events.Add(Pick<DossierEvent>(
                new DossierEvent.Transferred { Id = Id(), At = at, To = "Phòng chuyên môn" },
                new DossierEvent.FeeNotified { Id = Id(), At = at },
                new DossierEvent.FeePaid { Id = Id(), At = at, Promised = Chance(2) ? Due(due) : null },
                new DossierEvent.SystemOutage { Id = Id(), At = at },
                new DossierEvent.SystemRestored { Id = Id(), At = at, Promised = Chance(3) ? Due(due.PlusDays(1)) : null }));
        }
    }

    private void Supplements(LocalDateTime received)
    {
        var at = received;
        for (var i = Chance(3) ? 2 : 1; i > 0; i--)
        {
            at = Later(at, random.Next(4));
            events.Add(new DossierEvent.SupplementRequested
            {
                Id = Id(),
                At = at,
                RecordedAt = Recorded(at),
                Content = Pick("Thiếu bản đồ", "Thiếu tờ khai", null, "\t"),
                Cause = Chance(8) ? SupplementCause.DataUnusable : SupplementCause.Incomplete,
            });
            if (!Chance(4))
            {
                at = Later(at, random.Next(12));
                events.Add(new DossierEvent.Supplemented { Id = Id(), At = at, Promised = Chance(2) ? Due(at.Date.PlusDays(random.Next(20))) : null });
            }
        }
    }

    private void Pauses(LocalDateTime received, LocalDate due)
    {
        var at = received;
        for (var i = random.Next(1, Chance(2) ? 2 : 4); i > 0; i--)
        {
            at = Chance(3) ? Moment(due.PlusDays(-random.Next(2)), 8) : Later(at, random.Next(8));
            at = Chance(5) ? at.Date.At(new LocalTime(17, 0).PlusMinutes(random.Next(100))) : at;
            events.Add(new DossierEvent.Paused
            {
                Id = Id(),
                At = at,
                RecordedAt = Recorded(at),
                Rule = Rules[random.Next(Rules.Length)],
                Reason = Pick("Chờ xác minh", null, " "),
                LegalBasis = Pick("Công văn số 1", null),
            });
            if (!Chance(4))
            {
                at = Later(at, random.Next(9));
                at = Chance(4) ? at.Date.At(new LocalTime(6, 30).PlusMinutes(random.Next(60))) : at;
                events.Add(new DossierEvent.Resumed { Id = Id(), At = at, Promised = Chance(3) ? Due(due.PlusDays(random.Next(9))) : null });
            }
        }
    }

    private DossierEvent End(LocalDateTime at) => random.Next(6) switch
    {
        0 => new DossierEvent.ResultIssued { Id = Id(), At = at, RecordedAt = Recorded(at) },
        1 => new DossierEvent.Returned { Id = Id(), At = at, RecordedAt = Recorded(at) },
        2 => new DossierEvent.Returned { Id = Id(), At = at, What = DossierReturn.Dossier },
        3 => new DossierEvent.Refused { Id = Id(), At = at, Reason = Pick("Không đủ điều kiện", null), RecordedAt = Recorded(at) },
        _ => new DossierEvent.StoppedByApplicant { Id = Id(), At = at },
    };

    private DossierEvent Any(LocalDateTime at) => random.Next(11) switch
    {
        0 => new DossierEvent.Received { Id = Id(), At = at },
        1 => new DossierEvent.ReceivedByCompetentAgency { Id = Id(), At = at },
        2 => new DossierEvent.SupplementRequested { Id = Id(), At = at, Content = "Thiếu bản đồ" },
        3 => new DossierEvent.Supplemented { Id = Id(), At = at },
        4 => new DossierEvent.Paused { Id = Id(), At = at, Rule = Rules[random.Next(Rules.Length)] },
        5 => new DossierEvent.Resumed { Id = Id(), At = at },
        6 when events.Count > 0 => new DossierEvent.Correction { Id = Id(), At = at, Of = events[0].Id },
        7 => new DossierEvent.Transferred { Id = Id(), At = at },
        _ => End(at),
    };

    /// <summary>A moment between the receipt and a few days after the due day; now and then before the receipt, or exactly on the due day.</summary>
    private LocalDateTime Near(LocalDateTime received, LocalDate due)
    {
        if (Chance(4))
        {
            return Moment(due, 8);
        }

        var length = Period.DaysBetween(received.Date, due) + 9;
        return Chance(150) ? received.PlusHours(-random.Next(1, 60)) : Later(received, random.Next(length));
    }

    /// <summary>The same or a later day, later than the moment.</summary>
    private LocalDateTime Later(LocalDateTime from, int days)
    {
        var at = Moment(from.Date.PlusDays(days), 8);
        return at > from ? at : from.PlusMinutes(random.Next(240));
    }

    private LocalDateTime Moment(LocalDate day, int dayOffs)
    {
        day = Calendar.IsWorkingDay(day) || Chance(dayOffs) ? day : Calendar.Next(day);
        return day.At(new LocalTime(7 + random.Next(11), random.Next(60), Chance(4) ? random.Next(60) : 0));
    }

    private LocalDateTime? Recorded(LocalDateTime at) => Chance(12) ? at.PlusHours(random.Next(1, 200)) : Chance(30) ? at.PlusHours(-1) : null;

    private DossierDue Due(LocalDate day) => Chance(3) ? new DossierDue(day, new LocalTime(9 + random.Next(8), 30)) : new DossierDue(day);

    private string Id() => "e" + ++number;

    private bool Chance(int of) => random.Next(of) == 0;

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];
}
