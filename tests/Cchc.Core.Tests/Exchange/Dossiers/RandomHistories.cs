using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Dossiers;

/// <summary>Requests of every kind of event, by a seed: all that a file of events can hold.</summary>
internal static class RandomHistories
{
    private static readonly string[] Words = ["bản vẽ", "=1+1", "😀 \"a\"", "Nghị định 101/2024/NĐ-CP", "a\\b", "/*x*/", "ờ", "<b>"];
    private static readonly string[] Times = ["05 ngày làm việc", "20 ngày", "8 giờ làm việc", "2 tháng", "3,5 ngày làm việc"];

    public static DossierClockRequest Request(int seed)
    {
        var random = new Random(seed);
        var events = new List<DossierEvent>();
        for (var i = random.Next(20); i > 0; i--)
        {
            events.Add(Event(random, "e" + i, random.Next(17)));
        }

        return new DossierClockRequest
        {
            Time = TimeOfDossier(random),
            OtherTime = Bit(random) ? TimeOfDossier(random) : null,
            Rules = DossierClockRules.All[random.Next(DossierClockRules.All.Count)] is var rules && DossierClockRules.Find(rules.Name) is { } named ? named : DossierClockRules.OneStop,
            Events = events,
            ProcedureCode = Maybe(random, "1.007928"),
            FieldCode = Maybe(random, "G13-TN02"),
            IsRemote = Bit(random),
            StartRule = StartRule(random),
            PauseRules = [.. Enumerable.Range(0, random.Next(3)).Select(i => Rule(random, "r" + i))],
            Policies = new ClockPolicies { LateSupplementRequests = Effect(random), LateRecordedStops = Effect(random), LastDayStops = Effect(random), OutsideHoursStops = Effect(random) },
        };
    }

    public static PauseRule Rule(Random random, string id) => new()
    {
        Id = id,
        Title = Bit(random) ? new BilingualText("chờ", "waiting") : new BilingualText("chờ", "chờ"),
        Source = "Nghị định 84/2019/NĐ-CP, Điều 16 khoản " + random.Next(9),
        Confidence = Bit(random) ? SourceConfidence.Secondary : SourceConfidence.Confirmed,
        InForceFrom = new LocalDate(2019, 12, 31),
        InForceThrough = Bit(random) ? new LocalDate(2030, 1, 1) : null,
        ProcedureCodes = ["1.007928"],
        FieldCodes = Bit(random) ? ["G10", "G11"] : [],
        Sets = Bit(random) ? ["land"] : [],
        Most = Bit(random) ? random.Next(1, 5) : null,
        Longest = Bit(random) ? Time(random) : null,
        ClosedAfter = Bit(random) ? Time(random) : null,
        Semantics = random.Next(3) switch { 0 => new PauseSemantics.RestartFromZero(), 1 => new PauseSemantics.ResumePlusDays(random.Next(30)), _ => new PauseSemantics.ExcludedTime() },
    };

    private static StartRule? StartRule(Random random) => random.Next(4) switch
    {
        0 => null,
        1 => StartRules.BuiltIn.All[random.Next(StartRules.BuiltIn.All.Count)],
        2 => TimeExpression.Read("03 ngày làm việc; nhận hồ sơ sau 15 giờ thì tính từ ngày làm việc tiếp theo").StartRule,
        _ => new StartRule
        {
            Id = "own",
            Title = Bit(random) ? new BilingualText("tính từ", "from") : new BilingualText("tính từ", "tính từ"),
            Source = "Quyết định 12/QĐ-UBND, Điều " + random.Next(9),
            Confidence = Bit(random) ? SourceConfidence.Secondary : SourceConfidence.Confirmed,
            InForceFrom = Bit(random) ? new LocalDate(2025, 7, 1) : null,
            InForceThrough = Bit(random) ? new LocalDate(2030, 1, 1) : null,
            ProcedureCodes = Bit(random) ? ["1.007928"] : [],
            FieldCodes = Bit(random) ? ["G10", "G11"] : [],
            CountsFirstDay = Bit(random),
            Start = new ClockStart
            {
                CutOff = Bit(random) ? new LocalTime(15, random.Next(60), random.Next(60)) : null,
                DaysOffMove = Bit(random),
                BeforeClosing = Duration.FromMinutes(random.Next(90)),
                OpeningAt = Bit(random) ? new LocalTime(8, 0) : null,
                AtNextSession = Bit(random),
                AtCompetentAgency = Bit(random),
            },
        },
    };

    private static DossierEvent Event(Random random, string id, int kind)
    {
        var (at, note) = (Moment(random), Text(random));
        var recorded = Bit(random) ? Moment(random) : default(LocalDateTime?);
        DossierEvent made = kind switch
        {
            0 => new DossierEvent.Received { Id = id, At = at, IsOnline = Bit(random), IsComplete = Bit(random), IsOutsideTerritory = Bit(random), Promised = Due(random) },
            1 => new DossierEvent.ReceivedByCompetentAgency { Id = id, At = at, Agency = Text(random), Promised = Due(random) },
            2 => new DossierEvent.SupplementRequested { Id = id, At = at, Content = Text(random), Cause = (SupplementCause)random.Next(2) },
            3 => new DossierEvent.Supplemented { Id = id, At = at, Promised = Due(random) },
            4 => new DossierEvent.Paused { Id = id, At = at, Rule = Text(random), Reason = Text(random), LegalBasis = Text(random) },
            5 => new DossierEvent.Resumed { Id = id, At = at, Pause = Text(random), Promised = Due(random) },
            6 => new DossierEvent.FeeNotified { Id = id, At = at },
            7 => new DossierEvent.FeePaid { Id = id, At = at, Promised = Due(random) },
            8 => new DossierEvent.Transferred { Id = id, At = at, To = Text(random) },
            9 => new DossierEvent.ExtendedWithApology { Id = id, At = at, Promised = new DossierDue(at.Date), Reason = Text(random) },
            10 => new DossierEvent.StoppedByApplicant { Id = id, At = at },
            11 => new DossierEvent.Refused { Id = id, At = at, Reason = Text(random) },
            12 => new DossierEvent.ResultIssued { Id = id, At = at },
            13 => new DossierEvent.Returned { Id = id, At = at, What = (DossierReturn)random.Next(2) },
            14 => new DossierEvent.SystemOutage { Id = id, At = at, IsAnnounced = Bit(random) },
            15 => new DossierEvent.SystemRestored { Id = id, At = at, Promised = Due(random) },
            _ => new DossierEvent.Correction { Id = id, At = at, Of = "e1", Replacement = Bit(random) ? Event(random, "x", random.Next(16)) : null },
        };
        return made with { RecordedAt = recorded, Note = note };
    }

    private static bool Bit(Random random) => random.Next(2) == 0;

    private static StopEffect Effect(Random random) => (StopEffect)random.Next(2);

    private static ProcessingTime TimeOfDossier(Random random) => random.Next(6) switch
    {
        0 => new ProcessingTime.NotStated(Bit(random) ? string.Empty : "Không quy định"),
        1 => new ProcessingTime.Unreadable("sớm \"nhất\" {có} thể"),
        2 => new ProcessingTime.Stages([Time(random), Time(random)]),
        _ => Time(random),
    };

    private static ProcessingTime Time(Random random) => ProcessingTime.Parse(Times[random.Next(Times.Length)]);

    private static string? Text(Random random) => random.Next(3) == 0 ? null : Words[random.Next(Words.Length)];

    private static string? Maybe(Random random, string text) => Bit(random) ? text : null;

    private static LocalDateTime Moment(Random random) => new LocalDateTime(2026, 1, 1, 0, 0).PlusMinutes(random.Next(500_000)).PlusSeconds(random.Next(3) == 0 ? random.Next(60) : 0)
        .PlusNanoseconds(random.Next(8) switch { 0 => random.Next(1_000_000_000), 1 => random.Next(1_000) * 1_000_000L, _ => 0 });

    private static DossierDue? Due(Random random) => random.Next(3) switch { 0 => null, 1 => new DossierDue(Moment(random).Date), _ => new DossierDue(Moment(random).Date, Moment(random).TimeOfDay) };
}
