using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Indicators;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators;

/// <summary>What holds for any register by QĐ 766/QĐ-TTg. Seeds are printed.</summary>
public sealed class Decision766PropertyTests
{
    private static readonly IndicatorSet Set = IndicatorSets.Find("766")!;
    private static readonly LocalDateTime AsOf = WorkedProvince.To.At(new LocalTime(23, 0));

    public static TheoryData<int> Seeds => [1, 2, 3, 4, 5, 6];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_dossier_stands_where_the_slow_model_puts_it(int seed)
    {
        var met = new HashSet<string>();
        foreach (var answer in Register(seed, 400))
        {
            var counter = new IndicatorCounter([Set, SmallSets.Everything], WorkedProvince.Options());
            counter.Add(answer);
            var group = counter.Whole();
            var expected = SlowProgress766.Of(answer.Dossier, WorkedProvince.From, WorkedProvince.To);
            met.Add(expected ?? "none");
            string.Join(' ', new[] { "processed766", "inTime766", "late766", "unknown766" }.Select(name => group[name])).Should().Be(
                $"{(expected is null ? 0 : 1)} {(expected == "inTime" ? 1 : 0)} {(expected == "late" ? 1 : 0)} {(expected == "unknown" ? 1 : 0)}", $"seed {seed}, {answer.Dossier}");
        }

        met.Should().BeEquivalentTo("none", "inTime", "late", "unknown");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Points_are_never_below_0_and_never_above_the_most_of_indicator_and_group(int seed)
    {
        var random = new Random(seed);
        var stated = WorkedProvince.Stated.ToDictionary(pair => pair.Key, _ => (ExactNumber)random.Next(0, 500));
        var counter = new IndicatorCounter([Set], WorkedProvince.Options(IndicatorKey.Channel));
        foreach (var answer in Register(seed, 200))
        {
            counter.Add(answer);
        }

        foreach (var group in counter.Groups().Append(counter.Whole()))
        {
            var values = Set.Values(group.With(IndicatorCount.OfCatalogue(WorkedProvince.Catalogue, WorkedProvince.From, WorkedProvince.To)).With(stated));
            values.Where(value => value.Points is not null).Should().OnlyContain(value => value.Points >= 0 && value.Points <= value.Indicator.Weight, $"seed {seed}");
            IndicatorPoints.Of(values).Should().OnlyContain(points => points.Reached <= points.Measured && points.Measured <= points.Most, $"seed {seed}");
            IndicatorPoints.OfWhole(values).Reached.Should().Be(IndicatorPoints.Of(values).Aggregate(ExactNumber.Zero, (sum, points) => sum + points.Reached));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void More_dossiers_in_time_never_lower_2_1(int seed)
    {
        var answers = Register(seed, 150).ToList();
        var before = OnTime(answers);
        for (var i = 0; i < 20; i++)
        {
            answers.Add(WorkedProvince.Judge.Judge(
                new RegisterDossier { Code = $"M-{i}", Received = new(2026, 8, 3, 9, 0), Promised = new DossierDue(new(2026, 8, 17)), Result = new(2026, 8, 14, 9, 0) }, AsOf));
            var after = OnTime(answers);
            (after >= before).Should().BeTrue($"seed {seed}, {i + 1} more: {before} then {after}");
            before = after;
        }

        (before > OnTime(answers.Take(150))).Should().BeTrue();
    }

    private static ExactNumber OnTime(IEnumerable<RegisterAnswer> answers)
    {
        var counter = new IndicatorCounter([Set], WorkedProvince.Options());
        foreach (var answer in answers)
        {
            counter.Add(answer);
        }

        return Set.Values(counter.Whole()).Single(value => value.Indicator.Id == "2.1").Value!.Value;
    }

    private static IEnumerable<RegisterAnswer> Register(int seed, int dossiers)
    {
        var random = new Random(seed);
        for (var i = 0; i < dossiers; i++)
        {
            yield return WorkedProvince.Judge.Judge(Any(random, i), AsOf);
        }
    }

    private static RegisterDossier Any(Random random, int number)
    {
        var at = new LocalDateTime(2026, 6, 1, 8, 0).PlusDays(random.Next(125)).PlusMinutes(random.Next(500));
        bool? Mark() => random.Next(3) switch { 0 => null, 1 => false, _ => true };
        var dossier = new RegisterDossier
        {
            Code = $"R-{number}",
            ProcedureCode = $"1.{random.Next(1, 12):D6}",
            Channel = random.Next(4) switch { 0 => null, 1 => SubmissionMethod.InPerson, 2 => SubmissionMethod.Online, _ => SubmissionMethod.Postal },
            Time = random.Next(4) == 0 ? null : new ProcessingTime.WorkingDays(random.Next(1, 15)),
            Received = at,
            Promised = random.Next(3) == 0 ? null : new DossierDue(at.Date.PlusDays(random.Next(1, 30))),
            IsDigitised = Mark(),
            IsReused = Mark(),
            HasElectronicResult = Mark(),
            IsPaidOnline = Mark(),
            HasFee = Mark(),
            IsFromNationalStore = Mark(),
            IsVerified = Mark(),
            IsSynchronised = Mark(),
        };
        List<DossierEvent> events = [];
        LocalDateTime Next() => at = at.PlusHours(random.Next(1, 120));
        for (var i = random.Next(4) == 0 ? random.Next(1, 3) : 0; i > 0; i--)
        {
            events.Add(new DossierEvent.SupplementRequested { Id = $"a{i}", At = Next(), Content = "x" });
            if (i > 1 || random.Next(2) == 0)
            {
                events.Add(new DossierEvent.Supplemented { Id = $"b{i}", At = Next() });
            }
        }

        if (random.Next(6) == 0)
        {
            events.Add(new DossierEvent.Paused { Id = "p", At = Next(), Reason = "x" });
            if (random.Next(2) == 0)
            {
                events.Add(new DossierEvent.Resumed { Id = "r", At = Next() });
            }
        }

        switch (random.Next(7))
        {
            case 0:
                break;
            case 1:
                events.Add(new DossierEvent.Refused { Id = "x", At = Next(), Reason = "x" });
                break;
            case 2:
                events.Add(new DossierEvent.StoppedByApplicant { Id = "x", At = Next() });
                break;
            case 3:
                events.Add(new DossierEvent.ResultIssued { Id = "x", At = Next() });
                events.Add(new DossierEvent.Returned { Id = "y", At = Next() });
                break;
            default:
                events.Add(new DossierEvent.ResultIssued { Id = "x", At = Next() });
                break;
        }

        return dossier with { Events = events };
    }
}
