using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures;

namespace Cchc.Core.Tests.Dossiers.Registers;

/// <summary>Random dossiers of a register, sound and unsound.</summary>
internal static class RandomRegister
{
    public static LocalDateTime Moment(Random random, int days = 500) => new LocalDateTime(2025, 5, 1, 0, 0).PlusMinutes(random.Next(days * 24 * 60));

    public static ProcessingTime Time(Random random) => random.Next(12) switch
    {
        0 => new ProcessingTime.CalendarDays(random.Next(1, 40)),
        1 => new ProcessingTime.WorkingHours(random.Next(1, 60) / 2m),
        2 => new ProcessingTime.ClockHours(random.Next(1, 60)),
        3 => new ProcessingTime.Months(random.Next(1, 4)),
        4 => new ProcessingTime.SameDay(new LocalTime(15, 0)),
        5 => new ProcessingTime.WorkingDays(random.Next(1, 20) / 2m),
        6 => new ProcessingTime.Stages([new ProcessingTime.WorkingDays(random.Next(1, 5)), new ProcessingTime.CalendarDays(random.Next(1, 9))]),
        7 => new ProcessingTime.NotStated(string.Empty),
        _ => new ProcessingTime.WorkingDays(random.Next(1, 30)),
    };

    public static RegisterDossier Plain(Random random, int number)
    {
        var received = Moment(random);
        var end = received.PlusMinutes(random.Next(-200, 60_000));
        return new RegisterDossier
        {
            Code = $"H{number}",
            Time = random.Next(20) == 0 ? null : Time(random),
            RulesName = random.Next(3) == 0 ? DossierClockRules.All[random.Next(DossierClockRules.All.Count)].Name : null,
            Channel = random.Next(4) == 0 ? null : (SubmissionMethod)random.Next(1, 4),
            Received = random.Next(30) == 0 ? null : received,
            Promised = random.Next(3) == 0 ? null : Promise(random, received),
            Result = random.Next(3) == 0 ? null : end,
            Returned = random.Next(3) == 0 ? end.PlusMinutes(random.Next(-60, 3000)) : null,
            Refused = random.Next(8) == 0 ? end : null,
            RefusalReason = random.Next(2) == 0 ? "Không đủ điều kiện" : null,
            Status = random.Next(2) == 0 ? null : random.Next(1, 11),
            Content = (RegisterContent)random.Next(32),
        };
    }

    public static DossierDue Promise(Random random, LocalDateTime received) =>
        new(received.Date.PlusDays(random.Next(30)), random.Next(3) == 0 ? new LocalTime(random.Next(7, 18), 0) : null);

    /// <summary>The same with events, in the order in which they happened but for some.</summary>
    public static RegisterDossier Eventful(Random random, int number)
    {
        var dossier = Plain(random, number);
        var at = dossier.Received ?? Moment(random);
        var events = new List<DossierEvent>();
        var count = random.Next(1, 9);
        for (var i = 1; i <= count; i++)
        {
            at = at.PlusMinutes(random.Next(-60, 400) * 15);
            var item = Event(random, $"e{i}", at);
            item = random.Next(10) == 0 ? item with { RecordedAt = at.PlusMinutes(random.Next(20_000)) } : item;
            events.Add(item);
            if (random.Next(12) == 0)
            {
                var of = events[random.Next(events.Count)];
                events.Add(new DossierEvent.Correction
                {
                    Id = $"c{i}",
                    At = at.PlusMinutes(random.Next(20_000)),
                    Of = of.Id,
                    Replacement = of is DossierEvent.Correction || random.Next(3) == 0 ? null : Event(random, of.Id, of.At.PlusMinutes(random.Next(-4000, 4000))),
                });
            }
        }

        return dossier with { Events = events, IsRemote = random.Next(5) == 0 };
    }

    private static DossierEvent Event(Random random, string id, LocalDateTime at) => random.Next(16) switch
    {
        0 or 1 => new DossierEvent.SupplementRequested { Id = id, At = at, Content = random.Next(3) == 0 ? null : "Bản vẽ", Cause = (SupplementCause)random.Next(2) },
        2 or 3 => new DossierEvent.Supplemented { Id = id, At = at, Promised = random.Next(2) == 0 ? Promise(random, at) : null },
        4 or 5 => new DossierEvent.Paused
        {
            Id = id,
            At = at,
            Rule = random.Next(2) == 0 ? PauseRules.All[random.Next(PauseRules.All.Count)].Id : random.Next(3) == 0 ? "khong-co" : null,
            Reason = random.Next(2) == 0 ? "chờ xác minh" : null,
            LegalBasis = random.Next(2) == 0 ? "Công văn nội bộ" : null,
        },
        6 or 7 => new DossierEvent.Resumed { Id = id, At = at },
        8 => new DossierEvent.FeeNotified { Id = id, At = at },
        9 => new DossierEvent.FeePaid { Id = id, At = at },
        10 => new DossierEvent.Transferred { Id = id, At = at, To = random.Next(3) == 0 ? null : $"Cơ quan {random.Next(3)}" },
        11 => new DossierEvent.ExtendedWithApology { Id = id, At = at, Promised = Promise(random, at), Reason = random.Next(2) == 0 ? "Chậm" : null },
        12 => new DossierEvent.SystemOutage { Id = id, At = at, IsAnnounced = random.Next(2) == 0 },
        13 => new DossierEvent.SystemRestored { Id = id, At = at },
        14 => new DossierEvent.ReceivedByCompetentAgency { Id = id, At = at },
        _ => random.Next(5) switch
        {
            0 => new DossierEvent.ResultIssued { Id = id, At = at },
            1 => new DossierEvent.Returned { Id = id, At = at, What = (DossierReturn)random.Next(2) },
            2 => new DossierEvent.Refused { Id = id, At = at },
            3 => new DossierEvent.Received { Id = id, At = at, IsComplete = random.Next(4) > 0, IsOutsideTerritory = random.Next(3) == 0 },
            _ => new DossierEvent.StoppedByApplicant { Id = id, At = at },
        },
    };
}
