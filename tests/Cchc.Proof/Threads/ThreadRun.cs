using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Indicators;
using Cchc.Core.Procedures.Searching;
using Cchc.Proof.Questions;

namespace Cchc.Proof.Threads;

/// <summary>
/// Eight threads on the same objects, fresh ones each round so that what is laid out on first use is laid out in a race, answer as one thread answered on objects of its own.
/// </summary>
internal static class ThreadRun
{
    private const int Threads = 8;
    private static readonly string[] Words = ["khai sinh", "đất", "ket hon", "giấy phép xây dựng", "1.001193", "lai xe", "đăng ký kinh doanh", "xyz"];
    private static readonly RegisterDossier[] Register = [.. RegisterSample.Make(400, seed: 3).Select(item => item.Dossier)];

    public static int Run(long rounds, int seed)
    {
        var differences = 0;
        for (var round = 0; round < (int)rounds; round++)
        {
            var difference = Round(seed + round);
            if (difference is null)
                continue;
            differences++;
            Console.WriteLine("DIFFER " + difference);
        }

        Console.WriteLine($"{rounds:N0} rounds of {Threads} threads, {rounds * Threads * Answers(Shared.New(seed), seed).Length:N0} answers, {differences} rounds differ");
        return differences == 0 ? 0 : 1;
    }

    /// <summary>Null when every thread answers as one thread does.</summary>
    public static string? Round(int seed)
    {
        var expected = Answers(Shared.New(seed), seed);
        var (shared, answers, start) = (Shared.New(seed), new string[Threads][], new Barrier(Threads));
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            answers[i] = Answers(shared, seed);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        for (var i = 0; i < expected.Length; i++)
        {
            if (answers.FirstOrDefault(answer => answer[i] != expected[i]) is { } other)
                return $"round {seed}, answer {i}: one thread {expected[i]}, eight {other[i]}";
        }

        return null;
    }

    private static string[] Answers(Shared shared, int seed)
    {
        var draw = new Draw(seed);
        var answers = new List<string>();
        for (var i = 0; i < 60; i++)
        {
            var (day, moment, time) = (draw.Day(), draw.Moment(2018), World.Said(draw.Time()));
            answers.Add($"{shared.Calendar.Add(day, draw.Below(60))} {shared.Calendar.Day(day).Kind} {shared.Calendar.Day(day).Name.Vi}");
            answers.Add($"{shared.Hours.Add(moment, Duration.FromMinutes(draw.Below(4000)))} {shared.Hours.Count(moment, moment.PlusDays(9))}");
            answers.Add(shared.Calculator.Compute(time, moment) is Deadline.Due due ? $"{due.Date} {due.TimeOfDay} {due.Explanation.Count} {due.OtherReadings.Count}" : "none");
            answers.Add(string.Join(' ', shared.Search.Search(Words[i % Words.Length], 5).Select(hit => $"{hit.Code} {hit.Score}")));
        }

        for (var i = 0; i < 12; i++)
        {
            var dossier = RandomDossier.Of(shared.World, draw);
            var request = new DossierClockRequest { Time = World.Said(dossier.Time), Rules = dossier.IsLand ? DossierClockRules.Land : DossierClockRules.OneStop, Events = dossier.Said() };
            var state = shared.Clock.Compute(request, dossier.Now);
            answers.Add($"{state.State} {state.LegalDue} {string.Join(' ', state.Violations.Select(item => item.Code + item.GainedWorkingDays))} {state.UsedWorkingTime}");
        }

        answers.AddRange(Register.Skip(seed % 300).Take(40).Select(dossier => shared.Judge.Judge(dossier, RegisterSample.AsOf).ToString()));
        answers.AddRange(Indicators(shared));
        return [.. answers];
    }

    private static IEnumerable<string> Indicators(Shared shared)
    {
        var counter = new IndicatorCounter([shared.Set]);
        foreach (var dossier in Register)
            counter.Add(shared.Judge.Judge(dossier, RegisterSample.AsOf));
        return shared.Set.Values(counter.Whole()).Select(value => $"{value.Indicator.Id} {value.Numerator}/{value.Denominator} {value.Points}");
    }

    private sealed record Shared(World World, WorkingCalendar Calendar, WorkingTime Hours, DeadlineCalculator Calculator, DossierClock Clock, RegisterJudge Judge, ProcedureSearch Search, IndicatorSet Set)
    {
        public static Shared New(int seed)
        {
            var world = new World(seed);
            return new Shared(world, world.Calendar, world.Working, world.Calculator, new DossierClock(world.Calculator), new RegisterJudge(world.Calculator), new ProcedureSearch(SampleCatalogue.Load()), IndicatorSets.Find(IndicatorSets.Ids[0])!);
        }
    }
}
