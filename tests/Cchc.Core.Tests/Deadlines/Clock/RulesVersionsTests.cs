using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>Rules of one's own: with changes the version in force now, InEveryVersion all of them, and the answer says which holds.</summary>
public sealed class RulesVersionsTests
{
    private const string Vi = "Quy tắc riêng được nêu chỉ thay cho phiên bản từ 05/08/2026";
    private const string En = "The rules of one's own take the place of the version from 2026-08-05 alone";

    [Theory]
    [InlineData("2026-08-05", 5, 5)]
    [InlineData("2026-08-04", 1, 5)]
    [InlineData("2025-06-30", 1, 5)]
    [InlineData("2010-01-04", 1, 5)]
    public void A_change_holds_for_the_versions_that_it_was_made_in(string received, int alone, int all)
    {
        var one = DossierClockRules.OneStop with { MostNewAppointments = 5 };
        var every = DossierClockRules.OneStop.InEveryVersion(version => version with { MostNewAppointments = 5 });

        (one.On(Dates.Day(received)).MostNewAppointments, every.On(Dates.Day(received)).MostNewAppointments).Should().Be((alone, all));
        var was = DossierClockRules.OneStop.On(Dates.Day(received));
        every.On(Dates.Day(received)).Should().Be(was with { MostNewAppointments = 5, Earlier = was.Earlier?.InEveryVersion(version => version with { MostNewAppointments = 5 }) },
            "nothing else changes");
    }

    [Fact]
    public void No_change_gives_the_same_rules_and_no_rules_are_refused()
    {
        DossierClockRules.All.Should().OnlyContain(set => set.InEveryVersion(version => version).Equals(set));
        FluentActions.Invoking(() => DossierClockRules.OneStop.InEveryVersion(null!)).Should().Throw<ArgumentNullException>().WithParameterName("change");
        FluentActions.Invoking(() => DossierClockRules.OneStop.InEveryVersion(_ => null!)).Should().Throw<ArgumentException>().WithParameterName("change");
    }

    /// <summary>A receipt of 03/8/2026 falls under the version before: what one changed of the last does not hold for it, and that is said.</summary>
    [Theory]
    [InlineData("2026-08-03T09:00", true)]
    [InlineData("2026-08-10T09:00", false)]
    public void A_dossier_to_which_ones_own_change_does_not_apply_is_told_so(string received, bool isSaid)
    {
        var steps = new DossierHistory("5 ngày làm việc", DossierClockRules.OneStop with { NoticeOnline = new ProcessingTime.WorkingDays(1) }).Received(received)
            .At("2026-08-11T09:00").Explanation.Where(step => step.Rule == DossierClockSteps.RuleSet).ToList();

        (steps.Exists(step => step.Text.Vi.StartsWith(Vi, StringComparison.Ordinal)), steps.Exists(step => step.Text.En.StartsWith(En, StringComparison.Ordinal)))
            .Should().Be((isSaid, isSaid));
    }

    [Fact]
    public void Named_sets_and_changes_in_every_version_say_nothing_of_it()
    {
        var every = DossierClockRules.OneStop.InEveryVersion(version => version with { NoticeOnline = new ProcessingTime.WorkingDays(1) });
        foreach (var rules in DossierClockRules.All.Append(every))
        {
            new DossierHistory("5 ngày làm việc", rules).Received("2026-08-03T09:00").At("2026-08-04T09:00").Explanation
                .Should().ContainSingle(step => step.Rule == DossierClockSteps.RuleSet);
        }
    }
}
