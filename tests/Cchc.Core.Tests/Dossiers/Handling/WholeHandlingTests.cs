using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Tests.Dossiers.Audits;
using Cchc.Core.Tests.Dossiers.Registers;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Dossiers.Handling;

/// <summary>Random dossiers that go through a process, and a few of the sample, in all that is said of their steps (<c>Whole/*.txt</c>).</summary>
public sealed class WholeHandlingTests
{
    private static readonly string[] Units = ["Bộ phận Một cửa", "Phòng Tư pháp", "lanh dao ubnd xa", "Phòng Kinh tế", "Sở B"];

    private static readonly InternalProcess Other = new()
    {
        Procedure = "2.000001",
        Totals = [new ProcessingTime.WorkingDays(4)],
        Stages =
        [
            new Stage { Number = "1", Unit = "Bộ phận Một cửa", Time = new ProcessingTime.WorkingDays(0.5m) },
            new Stage { Number = "2a", Unit = "Phòng Tư pháp", Time = new ProcessingTime.WorkingDays(2), Parallel = "p" },
            new Stage { Number = "2b", Unit = "Phòng Kinh tế", Agency = "Sở B", Time = new ProcessingTime.WorkingDays(1), Parallel = "p" },
            new Stage { Number = "3", Unit = "Lãnh đạo UBND xã", Time = new ProcessingTime.WorkingHours(4) },
        ],
    };

    private static readonly RegisterStages Stages = new(new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)),
        [RegisterStagesByHandTests.Process, Other]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_is_said_of_random_dossiers(int seed)
    {
        var random = new Random(seed);
        WholeText.Compare(Enumerable.Range(0, 50).Select(i =>
        {
            var (dossier, asOf) = (Random(random, i), RandomRegister.Moment(random, 600));
            return ($"{i} on {Text(asOf)}", (object?)Shown(Stages.Of(dossier, asOf)).ToList());
        }).ToList(), "Dossiers", "Handling", "Whole", $"random-{seed}.txt");
    }

    [Fact]
    public void What_a_summary_says()
    {
        var random = new Random(9);
        var dossiers = Enumerable.Range(0, 250).Select(i => Random(random, i)).ToList();
        WholeText.Compare([("random", Shown(Stages.Run(dossiers, Dates.Moment("2026-07-01T08:00"), longest: 12)).ToList()),
            ("none listed", Shown(Stages.Run(dossiers.Take(9), Dates.Moment("2026-07-01T08:00"), longest: 0)).ToList()),
            ("none", Shown(Stages.Run([], RegisterSample.AsOf)).ToList())], "Dossiers", "Handling", "Whole", "summary.txt");
    }

    [Fact]
    public void What_a_summary_of_the_sample_says()
    {
        var stages = new RegisterStages(Stages.Judge, RegisterSample.Processes);
        var few = RegisterSample.Make(30_000, 2).Where((_, i) => i % 120 == 0).Select(item => item.Dossier);
        WholeText.Compare([("summary", Shown(stages.Run(few, RegisterSample.AsOf, longest: 20)).ToList())], "Dossiers", "Handling", "Whole", "sample.txt");
    }

    private static IEnumerable<string> Shown(StagedDossier item)
    {
        yield return $"{item.Standing}, from {Text(item.StartedAt)} to {Text(item.EndedAt)}{(item.IsStopped ? ", stopped" : string.Empty)}, process "
            + $"{item.Process?.Procedure}, unknown {string.Join(", ", item.UnknownNames)}";
        foreach (var step in item.Steps)
        {
            yield return $"  {step.Stage.Number} {Text(step.Started)}–{Text(step.Done)} due {Text(step.Due)}{(step.IsHolding ? " holding" : string.Empty)}"
                + $"{(step.IsCounted ? " counted" : string.Empty)}"
                + $"{(step.IsUnknown ? " unknown" : string.Empty)} allowed {Text(step.Allowed)} used {Text(step.Used)} late {Text(step.Late)} own "
                + $"{Text(step.OwnLate)}";
        }
    }

    private static IEnumerable<string> Shown(StagesSummary summary) =>
    [
        $"{summary}; stopped {AuditLines.Digits(summary.Stopped)}; "
            + $"{string.Join(", ", Enum.GetValues<StagedStanding>().Select(standing => $"{standing} {AuditLines.Digits(summary.Count(standing))}"))}",
        $"without a process {string.Join(", ", summary.WithoutProcess)} and {AuditLines.Digits(summary.WithoutProcessElsewhere)}; unknown "
            + $"{string.Join(", ", summary.UnknownNames)} and {AuditLines.Digits(summary.UnknownElsewhere)}",
        .. summary.Agencies.Prepend(summary.All).Concat(summary.Steps).Concat(summary.Roles).Concat(summary.AgencySteps).Select(group =>
            $"{group}{(group.IsRest ? " rest" : string.Empty)}; {group.Stage?.Unit}; steps {AuditLines.Digits(group.Steps)} {AuditLines.Of(group.OwnLate)}; "
                + $"hours "
            + string.Create(CultureInfo.InvariantCulture,
                $"{group.LateHours} {group.OwnLateHours} {group.UsedHours}/{group.AllowedHours}, unknown {group.Unknown}, holding {group.Holding}, late "
                    + $"{group.HoldingLate}")),
        $"significant {string.Join(", ", summary.Significant)}",
        .. summary.Longest.Select(late =>
            $"{late}; {AuditLines.Digits(late.Row)} {late.Agency} {late.Officer} {late.Procedure} {AuditLines.Digits(late.Line)}"),
    ];

    private static RegisterDossier Random(Random random, int number)
    {
        var dossier = RandomRegister.Eventful(random, number);
        var at = dossier.Received ?? dossier.Events[0].At;
        var moves = new List<DossierEvent>();
        for (var i = random.Next(6); i > 0; i--)
        {
            at = at.PlusMinutes(random.Next(10, 2_000));
            moves.Add(new DossierEvent.Transferred { Id = $"t{i}", At = at, To = Units[random.Next(random.Next(4) == 0 ? Units.Length : 3)] });
        }

        if (random.Next(4) == 0)
        {
            moves.Add(new DossierEvent.Paused { Id = "p", At = at.PlusMinutes(random.Next(10, 400)),
                Rule = PauseRules.All[random.Next(PauseRules.All.Count)].Id, Reason = "chờ" });
        }

        if (random.Next(9) == 0)
        {
            moves.Add(new DossierEvent.ReceivedByCompetentAgency { Id = "c", At = at.PlusMinutes(random.Next(-4_000, 400)), Agency = random.Next(3) == 0 ? null
                : Units[random.Next(3)] });
        }

        return dossier with
        {
            Result = random.Next(3) == 0 ? null : dossier.Result,
            Returned = random.Next(3) == 0 ? null : dossier.Returned,
            Line = number + 2,
            ProcedureCode = random.Next(10) switch { 0 => null, 1 => "3.000000", < 6 => " 2.000001", _ => "1.001193" },
            Agency = random.Next(8) == 0 ? null : $"Xã {random.Next(3)}",
            Officer = $"CB{random.Next(3)}",
            Events = [.. dossier.Events.Take(random.Next(4)).Where(item => item is not DossierEvent.Transferred).Concat(moves).OrderBy(item => item.At)],
        };
    }

    private static string Text(object? value) => value is null ? "-" : WholeText.Of(value).Trim();
}
