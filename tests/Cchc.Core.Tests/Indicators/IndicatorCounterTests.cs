using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Indicators;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Tests.Indicators;

public sealed class IndicatorCounterTests
{
    private const int Seed = 20261130;
    private static readonly LocalDate From = new(2026, 4, 1);
    private static readonly RegisterAnswer[] Answers = [.. new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector))
        .JudgeAll(RegisterSample.Make(3000, Seed).Select(item => item.Dossier), RegisterSample.AsOf)];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Counts_of_results_are_those_of_report_06a(bool hasPeriod)
    {
        var totals = RegisterTotals.Of(Answers, hasPeriod ? From : null);
        var whole = Counted(Answers, new IndicatorOptions { From = hasPeriod ? From : null }).Whole();
        Law(whole).Should().Equal(totals.ByLaw.Received, totals.ByLaw.Online, totals.ByLaw.OnPaper, totals.ByLaw.CarriedOver, totals.ByLaw.Resolved, totals.ByLaw.Pending,
            totals.ByLaw.Early, totals.ByLaw.OnTime, totals.ByLaw.Late, totals.ByLaw.ResolvedUnknown, totals.ByLaw.PendingInTime, totals.ByLaw.PendingOverdue, totals.ByLaw.PendingUnknown);
        new[] { "countedAsVendors", "resolvedEarlyAsVendors", "resolvedOnTimeAsVendors", "resolvedLateAsVendors", "pendingInTimeAsVendors", "pendingOverdueAsVendors" }
            .Select(name => Long(whole, name)).Should().Equal(totals.AsVendors.Received, totals.AsVendors.Early, totals.AsVendors.OnTime, totals.AsVendors.Late,
                totals.AsVendors.PendingInTime, totals.AsVendors.PendingOverdue);
        Long(whole, "received").Should().BeGreaterThan(500);
        if (!hasPeriod)
        {
            Long(whole, "hiddenLate").Should().Be(totals.HiddenLate).And.BePositive();
            Long(whole, "suspendedUnlawfully").Should().Be(totals.SuspendedUnlawfully);
        }
    }

    public static TheoryData<IndicatorKey[]> Groupings => new(
    [
        [IndicatorKey.Agency], [IndicatorKey.Field], [IndicatorKey.Procedure], [IndicatorKey.Month], [IndicatorKey.EndMonth], [IndicatorKey.Channel], [IndicatorKey.Officer], [IndicatorKey.Level],
        [IndicatorKey.Agency, IndicatorKey.Month], [IndicatorKey.Channel, IndicatorKey.EndMonth, IndicatorKey.Officer], [IndicatorKey.Agency, IndicatorKey.Field, IndicatorKey.Channel, IndicatorKey.Month],
    ]);

    [Theory]
    [MemberData(nameof(Groupings))]
    public void Any_grouping_sums_to_the_whole(IndicatorKey[] by)
    {
        var options = new IndicatorOptions { From = From, By = by };
        var (groups, whole) = (Counted(Answers, options).Groups(), Counted(Answers, new IndicatorOptions { From = From }).Whole());
        groups.Sum(group => group.Dossiers).Should().Be(whole.Dossiers);
        groups.Select(group => string.Join("|", group.Keys)).Should().OnlyHaveUniqueItems();
        foreach (var count in Register().Where(count => count.IsAdditive))
        {
            groups.Sum(group => Long(group, count.Name)).Should().Be(Long(whole, count.Name), $"{count.Name}; seed {Seed}");
            groups.Sum(group => group.NotStated(count.Name)).Should().Be(whole.NotStated(count.Name));
        }

        Register().Where(count => !count.IsAdditive).Should().HaveCount(10);
    }

    [Fact]
    public void Two_threads_merged_are_one()
    {
        var options = new IndicatorOptions { By = [IndicatorKey.Agency, IndicatorKey.Month] };
        var parts = new IndicatorCounter[2];
        Parallel.For(0, 2, part => parts[part] = Counted(Answers.Where((_, i) => i % 2 == part), options));
        parts[0].Add(parts[1]);
        Same(parts[0].Groups(), Counted(Answers, options).Groups());
        FluentActions.Invoking(() => parts[0].Add(Counted([], new IndicatorOptions { By = [IndicatorKey.Month] }))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Beyond_the_most_groups_is_one_rest_and_nothing_is_lost()
    {
        var options = new IndicatorOptions { By = [IndicatorKey.Agency, IndicatorKey.Month], MostGroups = 5 };
        var groups = Counted(Answers, options).Groups();
        groups.Should().HaveCount(6);
        groups[5].IsRest.Should().BeTrue();
        groups.Sum(group => group.Dossiers).Should().Be(Answers.Length);
        var parts = new[] { Counted(Answers.Take(1500), options), Counted(Answers.Skip(1500), options) };
        parts[0].Add(parts[1]);
        Same(parts[0].Groups(), groups);
    }

    [Fact]
    public void The_median_and_p90_are_what_sorting_says()
    {
        var used = Answers.Where(answer => answer is { Verdict: RegisterVerdict.Early or RegisterVerdict.OnTime or RegisterVerdict.Late, UsedWorkingDays: not null, AllowedWorkingDays: not null })
            .Select(answer => (long)answer.UsedWorkingDays!.Value).Order().ToList();
        var whole = Counted(Answers, IndicatorOptions.Default).Whole();
        Long(whole, "usedWorkingDaysMedian").Should().Be(used[(int)Math.Ceiling(used.Count * 0.5m) - 1]);
        Long(whole, "usedWorkingDaysP90").Should().Be(used[(int)Math.Ceiling(used.Count * 0.9m) - 1]);
        Long(whole, "usedWorkingDays").Should().Be(used.Sum());
        Long(whole, "timed").Should().Be(used.Count).And.BeGreaterThan(1000);
    }

    [Fact]
    public void What_the_register_does_not_say_is_no_number()
    {
        var whole = Counted(Answers, IndicatorOptions.Default).Whole();
        Answers.Should().OnlyContain(answer => answer.Dossier.IsReused == null);
        whole["reused"].Should().BeNull();
        var half = Counted(Answers.Select((answer, i) => i % 3 == 0 ? answer with { Dossier = answer.Dossier with { IsReused = i % 2 == 0 } } : answer), IndicatorOptions.Default).Whole();
        half["reused"].Should().NotBeNull();
        half.NotStated("reused").Should().BeGreaterThan(1900);
        Counted([], IndicatorOptions.Default).Whole()["usedWorkingDaysMedian"].Should().BeNull();
    }

    /// <summary>One whom the matter does not concern, or who is in no column of the period, must not turn what all others leave open into a 0.</summary>
    [Fact]
    public void Who_is_not_concerned_says_nothing()
    {
        var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
        var asOf = new LocalDateTime(2026, 8, 28, 17, 0);
        RegisterDossier late = Row("late", 3) with { Result = new LocalDateTime(2026, 8, 20, 9, 0) }, onTime = Row("onTime", 3) with { Result = new LocalDateTime(2026, 8, 5, 9, 0), Content = RegisterContent.Apologies };
        var whole = Counted(judge.JudgeAll([late, onTime, Row("later", 31), Row("before", 3) with { Received = new LocalDateTime(2026, 3, 2, 9, 0), Result = new LocalDateTime(2026, 3, 3, 9, 0) }], asOf),
            new IndicatorOptions { From = From }).Whole();

        whole.Dossiers.Should().Be(2);
        whole["withApologyLate"].Should().BeNull("the late one does not say, and the one in time is not asked");
        whole["withApology"].Should().Be(ExactNumber.Zero, "the one in time says that there was none");
        foreach (var count in Register().Where(count => count.MayBeUnstated && whole.NotStated(count.Name) == 2))
        {
            whole[count.Name].Should().BeNull(count.Name);
        }

        Register().Count(count => count.MayBeUnstated && whole.NotStated(count.Name) == 2).Should().BeGreaterThan(20);

        static RegisterDossier Row(string code, int day) => new() { Code = code, Content = RegisterContent.None, Time = new ProcessingTime.WorkingDays(5), Received = new LocalDateTime(2026, 8, day, 9, 0) };
    }

    [Fact]
    public void Who_was_not_received_is_in_no_group()
    {
        var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
        var dossier = new RegisterDossier { Code = "A", Agency = "X", Time = new ProcessingTime.WorkingDays(5), Received = new LocalDateTime(2026, 8, 3, 9, 0) };
        var options = new IndicatorOptions { By = [IndicatorKey.Agency] };
        IndicatorCounter Of(params RegisterDossier[] all) => Counted(judge.JudgeAll(all, new LocalDateTime(2026, 8, 28, 17, 0)), options);
        var counter = Of(dossier, dossier with { Code = "B", Agency = "Y", Received = new LocalDateTime(2026, 8, 31, 9, 0) });
        counter.Add(Of(dossier with { Code = "C", Agency = "Y", Received = new LocalDateTime(2026, 9, 1, 9, 0) }));

        (counter.Whole().Dossiers, counter.NotReceived, counter.LeftOut).Should().Be((1, 2, 0));
        counter.Groups().Select(group => group.Keys[0]).Should().Equal("X");
    }

    [Fact]
    public void The_dossiers_behind_an_indicator_are_as_many_as_it_counts()
    {
        var options = new IndicatorOptions { From = From, By = [IndicatorKey.Agency] };
        var group = Counted(Answers, options).Groups()[0];
        var indicator = SmallSets.One("late", "resolvedLateByLaw + pendingOverdueByLaw", "received - resolvedUnknownByLaw") with { LeftOut = ["resolvedUnknownByLaw"] };
        var traces = IndicatorTrace.Of(Answers, indicator, options, group.Keys).ToList();
        traces.Count(trace => trace.Numerator.Count > 0).Should().Be((int)(Long(group, "resolvedLateByLaw") + Long(group, "pendingOverdueByLaw"))).And.BePositive();
        traces.Count(trace => trace.Denominator.Any(part => part.Count.Name == "received")).Should().Be((int)Long(group, "received"));
        traces.Count(trace => trace.LeftOut.Count > 0).Should().Be((int)Long(group, "resolvedUnknownByLaw"));
        traces.Select(trace => trace.Answer.Dossier.Agency).Should().AllBe(group.Keys[0]);
    }

    /// <summary>"Left out" is said of dossiers that are in neither: one in the denominator that is called so would be a false statement about the share.</summary>
    [Fact]
    public void What_a_set_of_the_library_leaves_out_is_in_no_denominator()
    {
        foreach (var indicator in IndicatorSets.Ids.Select(id => IndicatorSets.Find(id)!).SelectMany(set => set.Indicators))
        {
            IndicatorTrace.Of(Answers, indicator, new IndicatorOptions { From = From }).Where(trace => trace.LeftOut.Count > 0 && trace.Numerator.Count + trace.Denominator.Count > 0)
                .Select(trace => trace.Answer.Dossier.Code).Should().BeEmpty(indicator.Id);
        }
    }

    [Fact]
    public void A_key_of_any_length_is_kept_short()
    {
        var options = new IndicatorOptions { By = [IndicatorKey.Agency, IndicatorKey.Officer] };
        var groups = Counted(Answers.Take(100).Select((answer, i) => answer with { Dossier = answer.Dossier with { Agency = new string('a', 90_000), Officer = new string('b', 50_000 + i) } }), options).Groups();
        groups.Should().ContainSingle().Which.Keys.Should().OnlyContain(key => key!.Length == IndicatorOptions.LongestKey && key.EndsWith('…'));
    }

    [Fact]
    public void Misuse_is_said()
    {
        FluentActions.Invoking(() => new IndicatorCounter([SmallSets.Of("wrong", SmallSets.One("x", "resolvedLateByLaww", "received"))]))
            .Should().Throw<ArgumentException>().WithMessage("wrong, x: there is no count named \"resolvedLateByLaww\"; did you mean resolvedLateByLaw*");
        FluentActions.Invoking(() => new IndicatorOptions { By = [IndicatorKey.Month, IndicatorKey.Month] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new IndicatorCount("received", new("a", "b"))).Should().Throw<ArgumentException>().WithMessage("the name \"received\" is taken: *");
        FluentActions.Invoking(() => new IndicatorCount("min", new("a", "b"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new IndicatorCount("Số", new("a", "b"))).Should().Throw<ArgumentException>();
    }

    /// <summary>As the clock carries them out: the last one that was written by the moment decides, and one that is withdrawn counts no more.</summary>
    [Fact]
    public void A_corrected_event_counts_as_it_was_corrected_by_the_moment()
    {
        DossierEvent[] asked = [new DossierEvent.SupplementRequested { Id = "s", At = At(4), Content = "x" }, new DossierEvent.SupplementRequested { Id = "t", At = At(5), Content = "y" }];
        Requests(asked).Should().Be(2);
        Requests([.. asked, new DossierEvent.Correction { Id = "c", At = At(6), Of = "t" }]).Should().Be(1, "the second was withdrawn");
        Requests([.. asked, new DossierEvent.Correction { Id = "c", At = At(6), Of = "t" }, new DossierEvent.Correction { Id = "d", At = At(7), Of = "c" }]).Should().Be(2, "the withdrawal was withdrawn");
        Requests([.. asked, new DossierEvent.Correction { Id = "c", At = At(20), Of = "t" }]).Should().Be(2, "it was written later");
        Requests([.. asked, new DossierEvent.Correction { Id = "c", At = At(6), Of = "t", Replacement = new DossierEvent.SupplementRequested { Id = "r", At = At(20), Content = "y" } }]).Should().Be(1, "it is yet to come");
        Requests([.. asked, new DossierEvent.Correction { Id = "c", At = At(6), Of = "nobody" }]).Should().Be(2);
        Requests([.. asked, new DossierEvent.SupplementRequested { Id = "s", At = At(6), Content = "z" }, new DossierEvent.Correction { Id = "c", At = At(7), Of = "t" }]).Should().Be(2, "an identifier is a duplicate: no verdict, and what is in the row is still counted");

        static long Requests(DossierEvent[] events)
        {
            var dossier = new RegisterDossier { Code = "H1", Received = At(3), Time = new ProcessingTime.WorkingDays(30), Events = events };
            var answer = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)).Judge(dossier, At(14));
            return Long(Counted([answer], new IndicatorOptions()).Whole(), "supplementRequests");
        }

        static LocalDateTime At(int day) => new(2026, 8, day, 9, 0);
    }

    private static IEnumerable<IndicatorCount> Register() => IndicatorCount.All.Where(count => count.Source == IndicatorCountSource.Register);

    private static IndicatorCounter Counted(IEnumerable<RegisterAnswer> answers, IndicatorOptions options)
    {
        var counter = new IndicatorCounter([SmallSets.Everything], options);
        foreach (var answer in answers)
        {
            counter.Add(answer);
        }

        return counter;
    }

    private static long Long(IndicatorGroup group, string name) => group[name] is { } value ? (long)value.Numerator : 0;

    private static IEnumerable<long> Law(IndicatorGroup group) => new[]
    {
        "received", "receivedOnline", "receivedOnPaper", "carriedOver", "resolved", "pending", "resolvedEarlyByLaw", "resolvedOnTimeByLaw", "resolvedLateByLaw", "resolvedUnknownByLaw",
        "pendingInTimeByLaw", "pendingOverdueByLaw", "pendingUnknownByLaw",
    }.Select(name => Long(group, name));

    private static void Same(IReadOnlyList<IndicatorGroup> left, IReadOnlyList<IndicatorGroup> right)
    {
        left.Select(group => string.Join("|", group.Keys)).Should().Equal(right.Select(group => string.Join("|", group.Keys)));
        foreach (var count in Register())
        {
            left.Select(group => group[count.Name]).Should().Equal(right.Select(group => group[count.Name]), count.Name);
        }
    }
}
