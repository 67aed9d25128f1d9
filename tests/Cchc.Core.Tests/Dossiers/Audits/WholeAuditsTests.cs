using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Tests.Dossiers.Registers;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers.Audits;

/// <summary>Audits of random dossiers, of a few of the sample register and of planted cases, in all that they say (<c>Whole/*.txt</c>).</summary>
public sealed class WholeAuditsTests
{
    private static readonly DeadlineCalculator Calculator = new(WorkingCalendar.VietnamPublicSector);
    private static readonly RegisterAudit Audit = new(new RegisterJudge(Calculator), new AuditOptions { ComponentsInDatabases = ["giấy khai sinh",
        .. RegisterSample.ComponentsInDatabases] });

    /// <summary>The rules themselves: their words, what they are counted of and what they rest on.</summary>
    [Fact]
    public void What_the_rules_are() => WholeText.Compare(AuditRule.All.Select(rule => (rule.Code, (object?)new[]
    {
        $"{rule.Topic} {rule.Of}{(rule.IsOfDossier ? " of the dossier" : string.Empty)}", $"{rule.Title.Vi} | {rule.Title.En}",
            $"{rule.Denominator.Vi} | {rule.Denominator.En}",
    }.Concat(rule.Sources.Select(source =>
        $"{source.Standing}{(source.IsQuestion ? "?" : string.Empty)} {WholeText.Of(source.From).Trim()}–{WholeText.Of(source.Through).Trim()} "
            + $"{source.Text}")))), "Dossiers",
        "Audits", "Whole", "rules.txt");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void What_is_found_in_random_dossiers(int seed)
    {
        var random = new Random(seed);
        WholeText.Compare(Enumerable.Range(0, 40).Select(i =>
        {
            var asOf = RandomRegister.Moment(random, 700);
            var dossier = Random(random, i);
            return ($"{dossier.Code} on {WholeText.Of(asOf).Trim()}", (object?)AuditLines.Of(Audit.Audit(dossier, asOf)).ToList());
        }).ToList(), "Dossiers", "Audits", "Whole", $"random-{seed}.txt");
    }

    [Fact]
    public void What_a_summary_of_random_dossiers_says()
    {
        var random = new Random(7);
        var dossiers = Enumerable.Range(0, 250).Select(i => Random(random, i)).ToList();
        var asOf = Dates.Moment("2026-06-01T08:00");
        var (whole, first, rest) = (Audit.Run(dossiers, asOf), Audit.Run(dossiers.Take(90), asOf), Audit.Run(dossiers.Skip(90), asOf));
        WholeText.Compare([("whole", AuditLines.Of(whole)), ("counts", Counts(whole))], "Dossiers", "Audits", "Whole", "summary.txt");
        AuditLines.Of(first.With(rest)).Should().Equal(AuditLines.Of(whole));
        Counts(first.With(rest)).Should().Equal(Counts(whole));
    }

    [Fact]
    public void What_a_summary_of_the_sample_says()
    {
        var few = RegisterSample.Make(12_000, 5).Where((_, i) => i % 40 == 0).Select(item => item.Dossier);
        WholeText.Compare([("summary", AuditLines.Of(Audit.Run(few, RegisterSample.AsOf)))], "Dossiers", "Audits", "Whole", "sample.txt");
    }

    /// <summary>Groups beyond a number are one, also where two such tables are added: what was one in a part stays so.</summary>
    [Fact]
    public void What_a_summary_says_of_few_groups()
    {
        var random = new Random(8);
        var audited = Enumerable.Range(0, 120).Select(i => Audit.Audit(Random(random, i), Dates.Moment("2026-06-01T08:00"))).ToList();
        var (whole, first, rest) = (Tally(audited), Tally(audited.Take(50)), Tally(audited.Skip(50)));
        first.Add(rest);
        WholeText.Compare([("whole", AuditLines.Of(new AuditSummary(whole, 0.5))), ("added", AuditLines.Of(new AuditSummary(first, 0.5)))], "Dossiers",
            "Audits",
            "Whole", "few-groups.txt");
    }

    /// <summary>What is known at a moment: at the very moment, and not a minute before it.</summary>
    [Fact]
    public void What_is_found_at_the_edge_of_what_is_known()
    {
        var received = Dates.Moment("2025-03-10T09:00");
        var dossier = new RegisterDossier
        {
            Code = "E1", Time = new ProcessingTime.WorkingDays(5), Received = received, Promised = new DossierDue(Dates.Day("2025-03-17")), Agency = "A",
                Result = Dates.Moment("2025-03-14T10:00"),
            Returned = Dates.Moment("2025-03-13T10:00"), Components = ["Giấy khai sinh"],
        };
        var pause = new DossierEvent.Paused { Id = "p", At = Dates.Moment("2025-03-11T18:30"), RecordedAt = Dates.Moment("2025-03-12T08:00"), Reason = "chờ",
            LegalBasis = "công văn" };
        var slip = new DossierEvent.Received { Id = "r", At = received, RecordedAt = Dates.Moment("2025-03-12T08:00"),
            Promised = new DossierDue(Dates.Day("2025-03-18")) };
        RegisterDossier[] all =
        [
            dossier, dossier with { Code = "E2", Events = [pause], Returned = null }, dossier with { Code = "E3", Events = [pause,
                new DossierEvent.Resumed { Id = "q", At = Dates.Moment("2025-03-12T09:00") },
                pause with { Id = "s", At = Dates.Moment("2025-03-12T11:30"), RecordedAt = null }] },
            dossier with { Code = "E4", Events = [slip] }, dossier with { Code = "E5", Promised = null, Result = null, Returned = null,
                Content = RegisterContent.Slips },
            dossier with { Code = "E6", Received = Dates.Moment("2026-08-05T09:00"), Promised = new DossierDue(Dates.Day("2026-08-12")), Result = null,
                Returned = null,
                Events = [new DossierEvent.SupplementRequested { Id = "u", At = Dates.Moment("2026-08-06T09:00"), Content = "Bản vẽ",
                    Cause = SupplementCause.DataUnusable },
                    new DossierEvent.Supplemented { Id = "v", At = Dates.Moment("2026-08-07T09:00") }] },
        ];
        string[] moments = ["2025-03-10T08:59", "2025-03-10T09:00", "2025-03-11T18:30", "2025-03-12T07:59", "2025-03-12T08:00", "2025-03-12T11:30",
            "2025-03-14T09:59", "2025-03-14T10:00", "2026-08-05T09:00", "2026-08-10T09:00"];
        WholeText.Compare(all.SelectMany(item => moments.Where(moment => item.Code != "E6" || moment[0..4] == "2026").Select(moment =>
            ($"{item.Code} on {moment}", (object?)AuditLines.Of(Audit.Audit(item, Dates.Moment(moment))).ToList()))), "Dossiers", "Audits", "Whole",
                "edges.txt");
    }

    private static AuditTally Tally(IEnumerable<AuditedDossier> audited)
    {
        var tally = new AuditTally(most: 2);
        foreach (var item in audited)
        {
            tally.Add(item);
        }

        return tally;
    }

    private static IEnumerable<string> Counts(AuditSummary summary) =>
        from law in Enum.GetValues<RegisterVerdict>().Select(verdict => (RegisterVerdict?)verdict).Append(null)
        from vendors in Enum.GetValues<VendorVerdict>().Select(verdict => (VendorVerdict?)verdict).Append(null)
        where summary.Count(law, vendors) > 0
        select $"{law} {vendors} {AuditLines.Digits(summary.Count(law, vendors))}";

    private static RegisterDossier Random(Random random, int number)
    {
        var dossier = RandomRegister.Eventful(random, number);
        var received = dossier.Received ?? dossier.Events[0].At;
        var receipt = new DossierEvent.Received { Id = "r", At = received, Promised = random.Next(4) == 0 ? null : RandomRegister.Promise(random, received),
            IsComplete = random.Next(9) > 0 };
        DossierEvent[] more = random.Next(3) switch
        {
            0 => [receipt],
            1 => [receipt, new DossierEvent.Correction { Id = "rc", At = received.PlusDays(random.Next(1, 20)), Of = "r",
                Replacement = receipt with { Promised = RandomRegister.Promise(random, received) } }],
            _ => [],
        };
        return dossier with
        {
            Events = [.. more.Concat(dossier.Events).OrderBy(item => item.At)],
            Line = number + 2,
            ProcedureCode = random.Next(8) == 0 ? null : $"1.00000{random.Next(3)}",
            Agency = random.Next(10) == 0 ? null : $"Cơ quan {random.Next(3)}",
            Officer = random.Next(4) == 0 ? null : $"CB0{random.Next(4)}",
            Content = random.Next(2) == 0 ? RegisterContent.All : dossier.Content,
            Components = random.Next(3) == 0 ? ["Giấy khai sinh ", "Đơn"] : [],
            Appointments = random.Next(4) == 0 ? [new(random.Next(2) == 0 ? RandomRegister.Promise(random, received) : null, random.Next(3) == 0 ? null
                : RandomRegister.Promise(random, received))] : [],
            PromisedNow = random.Next(5) == 0 ? RandomRegister.Promise(random, received) : null,
        };
    }
}
