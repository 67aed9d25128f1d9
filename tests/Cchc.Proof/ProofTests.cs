using Cchc.Proof.Fuzzing;
using Cchc.Proof.Questions;
using Cchc.Proof.SecondEngine;
using Cchc.Proof.Threads;

namespace Cchc.Proof;

/// <summary>The proof in seconds; tests/proof.sh is the long one. Each test names the question by which it can be asked again.</summary>
public class ProofTests
{
    public static TheoryData<string> Kinds => [.. AllQuestions.All.Select(kind => kind.Name)];

    public static TheoryData<string> Targets => [.. AllTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_library_answers_as_the_engine_that_walks_day_by_day(string kind)
    {
        var question = AllQuestions.All.Single(item => item.Name == kind).Ask;
        var agreed = 0;
        for (var seed = 0; seed < 24; seed++)
        {
            var world = new World(seed);
            for (var i = 0; i < 100; i++)
            {
                var outcome = AllQuestions.Ask(question, world, (seed * 1000) + i, out var difference);
                difference.Should().BeNull("world {0}, question {1}", seed, (seed * 1000) + i);
                agreed += outcome == Outcome.Agree ? 1 : 0;
            }
        }

        agreed.Should().BeGreaterThan(2000, "most questions lie in the decided years");
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Readers_say_what_is_wrong_and_never_break(string target)
    {
        var run = new FuzzRun(AllTargets.All.Single(item => item.Name == target), 7);
        run.Run(150);
        run.Faults.Select(fault => fault.What).Should().BeEmpty();
        run.Signatures.Should().BeGreaterThan(1, "changed inputs have other outcomes");
    }

    [Fact]
    public void Eight_threads_answer_as_one()
    {
        for (var seed = 1; seed <= 3; seed++)
            ThreadRun.Round(seed).Should().BeNull();
    }

    [Fact]
    public void Quick_calls_of_eight_threads_are_those_of_one()
    {
        for (var seed = 1; seed <= 3; seed++)
            CallRun.Differs(seed).Should().BeNull();
    }

    /// <summary>An engine that agrees with everything proves nothing: one day more is found.</summary>
    [Fact]
    public void A_wrong_answer_is_seen()
    {
        var world = new World(0);
        world.Slow.LocalClosures.Add(new LocalDate(2026, 8, 27)); // an ordinary Thursday
        CalendarQuestions.Compare("Count", world.Slow.Count(new LocalDate(2026, 8, 24), new LocalDate(2026, 8, 28)), world.Calendar.Count(new LocalDate(2026, 8, 24), new LocalDate(2026, 8, 28)))
            .Should().Be("Count: day by day 3, the library 4");
    }

    [Fact]
    public void The_list_of_days_is_the_official_one()
    {
        var shared = Path.Combine(SeedFiles.Root, "../shared/data/holidays/official_nonworking.csv");
        if (!File.Exists(shared))
            return; // not part of the repository
        var official = File.ReadLines(shared).Skip(1).Select(line => line.Split(',')).Select(row => $"{row[0]},{row[2]}");
        File.ReadLines(Path.Combine(SeedFiles.Root, "tests/Cchc.Proof/SecondEngine/days.csv")).Skip(1).Select(line => line[..line.LastIndexOf(',')]).Should().Equal(official);
        SlowCalendar.DecidedDays.Should().HaveCount(310);
    }
}
