using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;

namespace Cchc.Core.Tests.Dossiers.Registers;

/// <summary>A register is judged by the rules of the clock and by nothing else: held over random dossiers.</summary>
public sealed class RegisterJudgePropertyTests
{
    private static readonly DeadlineCalculator Default = new(WorkingCalendar.VietnamPublicSector);
    private static readonly DeadlineCalculator Moved =
        new(WorkingCalendar.VietnamPublicSector, new DeadlineOptions { DayOffReceipt = DayOffReceipt.ReceivedOnNextWorkingDay });

    [Theory]
    [InlineData(1, 4000)]
    [InlineData(2, 4000)]
    [InlineData(3, 4000)]
    [InlineData(4, 300)] // a short one, which mutants are run against
    [InlineData(5, 300)]
    public void The_short_road_of_a_dossier_without_events_equals_the_clock(int seed, int count)
    {
        var random = new Random(seed);
        var judges = new[] { new RegisterJudge(Default), new RegisterJudge(Moved) };
        for (var i = 0; i < count; i++)
        {
            var judge = Begun(judges[random.Next(2)], random);
            var (dossier, asOf) = (RandomRegister.Plain(random, i), RandomRegister.Moment(random, 700));
            judge.Judge(dossier, asOf).Should().Be(judge.JudgeByClock(dossier, asOf), "seed {0}, dossier {1}: {2}", seed, i, dossier);
        }
    }

    [Theory]
    [InlineData(11, 2500)]
    [InlineData(12, 2500)]
    [InlineData(13, 2500)]
    [InlineData(14, 60)]
    [InlineData(15, 60)]
    [InlineData(16, 60)]
    public void What_is_judged_without_words_is_what_the_clock_says_in_words(int seed, int count)
    {
        var random = new Random(seed);
        var judge = new RegisterJudge(Default) { Policies = new ClockPolicies { LastDayStops = (StopEffect)random.Next(2) } };
        for (var i = 0; i < count; i++)
        {
            var dossier = RandomRegister.Eventful(random, i) with { Content = RegisterContent.All, Status = null };
            var asOf = RandomRegister.Moment(random, 700);
            var begun = Begun(judge, random);
            var answer = begun.Judge(dossier, asOf);
            if (answer.State is null)
            {
                continue;
            }

            var state = begun.Explain(dossier, asOf)!;
            (answer.State, answer.LegalDue, answer.DueIfResumedNow, answer.EndedAt, answer.StartedAt, answer.UsedWorkingDays, answer.UsedWorkingTime, answer.GainedWorkingDays)
                .Should().Be(
                    (state.State, state.LegalDue, state.DueIfResumedNow, state.EndedAt, state.StartedAt, state.UsedWorkingDays, state.UsedWorkingTime, state.GainedWorkingDays),
                    "seed {0}, dossier {1}: {2}", seed, i, dossier);
            answer.Findings.Where(item => item.Code.StartsWith("CCHC-DL", StringComparison.Ordinal))
                .Select(item => (item.Code, item.EventId, item.GainedWorkingDays, item.IsToBeChecked, item.LegalSource))
                .Should().Equal(state.Violations.Select(item => (item.Code, item.EventId, item.GainedWorkingDays, item.IsToBeChecked, item.LegalSource)),
                    "seed {0}, dossier {1}: {2}", seed, i, dossier);
            (answer.Verdict is RegisterVerdict.Late or RegisterVerdict.OpenOverdue).Should().Be(
                state.IsLateAgainstLegal == true && answer.Verdict is not (RegisterVerdict.Refused or RegisterVerdict.AwaitingSupplement or RegisterVerdict.Withdrawn
                    or RegisterVerdict.Closed or RegisterVerdict.NoVerdict), "seed {0}, dossier {1}: {2}", seed, i, dossier);
        }
    }

    [Theory]
    [InlineData(21, 4000, 300)]
    [InlineData(22, 300, 20)]
    public void The_shares_of_the_agencies_add_up_to_what_was_used(int seed, int count, int least)
    {
        var random = new Random(seed);
        var judge = new RegisterJudge(Default);
        var divided = 0;
        new AgencyShare(null, 0, Duration.Zero).Should().Be(new AgencyShare(null, 0, Duration.Zero));
        new RegisterFinding("CCHC-DL-404", null, null, IsToBeChecked: false, "x").Should().NotBe(new RegisterFinding("CCHC-DL-404", "e", null, IsToBeChecked: false, "x"));
        for (var i = 0; i < count; i++)
        {
            var (dossier, asOf) = (RandomRegister.Eventful(random, i), RandomRegister.Moment(random, 700));
            var answer = judge.Judge(dossier, asOf);
            if (answer.Shares.Count == 0)
            {
                continue;
            }

            divided++;
            answer.Shares.Sum(share => share.WorkingDays).Should().Be(answer.UsedWorkingDays, "seed {0}, dossier {1}: {2}", seed, i, dossier);
            answer.Shares.Aggregate(Duration.Zero, (sum, share) => sum + share.WorkingTime).Should().Be(answer.UsedWorkingTime!.Value, "seed {0}, dossier {1}", seed, i);
        }

        divided.Should().BeGreaterThan(least);
    }

    [Theory]
    [InlineData(31, 5000)]
    [InlineData(32, 600)]
    public void Many_are_judged_in_their_order_and_as_each_alone(int seed, int count)
    {
        var random = new Random(seed);
        var judge = new RegisterJudge(Default);
        var asOf = new LocalDateTime(2026, 6, 1, 8, 0);
        var dossiers = Enumerable.Range(0, count).Select(i => i % 3 == 0 ? RandomRegister.Eventful(random, i) : RandomRegister.Plain(random, i)).ToList();
        judge.JudgeAll(dossiers, asOf).Should().Equal(dossiers.Select(dossier => judge.Judge(dossier, asOf)));
    }

    /// <summary>One of three begins the time by some rule that its record states.</summary>
    private static RegisterJudge Begun(RegisterJudge judge, Random random)
    {
        var rule = random.Next(3) == 0 ? StartRules.BuiltIn.All[random.Next(StartRules.BuiltIn.All.Count)] : null;
        return rule is null ? judge : new RegisterJudge(judge.Calculator)
        {
            Policies = judge.Policies,
            Terms = _ => new RegisterTerms { Time = new ProcessingTime.WorkingDays(7), StartRule = rule },
        };
    }
}
