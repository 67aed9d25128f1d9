using Cchc.Core.Calendars;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Documentation.Statutes;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Documentation;

/// <summary>The pages of what is not known name every policy for an open question, every rule that is second hand and every finding on an article that was not read.</summary>
public sealed class NotKnownTests
{
    public static TheoryData<string> Pages => new() { "what-is-not-known.md", "what-is-not-known.vi.md" };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_policy_for_an_open_question_is_named_with_both_choices(string page)
    {
        var text = Page(page);
        string[] choices =
        [
            .. Enum.GetValues<SwapPolicy>().Select(choice => $"{nameof(SwapPolicy)}.{choice}"), .. Enum.GetValues<DayOffReceipt>().Select(choice => $"{nameof(DayOffReceipt)}.{choice}"),
            .. Enum.GetValues<ClosedPartOfDay>().Select(choice => $"{nameof(ClosedPartOfDay)}.{choice}"), .. Enum.GetValues<CultureDayMakeUp>().Select(choice => $"{nameof(CultureDayMakeUp)}.{choice}"),
            .. Enum.GetValues<ClockApologyDay>().Select(choice => $"{nameof(ClockApologyDay)}.{choice}"), nameof(StageDays), nameof(StageStart),
            .. Enum.GetValues<AnnouncementDayCount>().Select(choice => $"{nameof(AnnouncementDayCount)}.{choice}"), "StartRules.FirstDayCounted", "ConflictRule.LowerMiddle",
            .. SavingsTarget.Known.Where(target => target.BaselineYear is null).Select(target => $"SavingsTarget.Resolution68By{target.Year}"),
        ];
        choices.Should().HaveCountGreaterThan(10).And.OnlyContain(choice => text.Contains($"`{choice}`", StringComparison.Ordinal));
        foreach (var policy in typeof(ClockPolicies).GetProperties().Where(property => property.PropertyType == typeof(StopEffect)))
        {
            var chosen = (StopEffect)policy.GetValue(ClockPolicies.Default)!;
            var other = chosen == StopEffect.Stops ? StopEffect.StopsNothing : StopEffect.Stops;
            text.Split('\n').Should().ContainSingle(line => line.Contains($"`ClockPolicies.{policy.Name}`", StringComparison.Ordinal)).Which.Should().Contain($"| `StopEffect.{other}` |");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_pause_rule_that_is_second_hand_is_named(string page) =>
        PauseRules.All.Where(rule => rule.Confidence == SourceConfidence.Secondary).Select(rule => rule.Id).Should().HaveCountGreaterThan(5).And.OnlyContain(id => Page(page).Contains($"`{id}`", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_set_of_rules_every_start_rule_and_every_set_of_indicators_that_is_second_hand_is_named(string page)
    {
        var sets = DossierClockRules.All.SelectMany(Versions).Where(rules => rules.Confidence == SourceConfidence.Secondary).Select(rules => rules.Name).Distinct().ToList();
        var starts = StartRules.BuiltIn.All.Where(rule => rule.Confidence == SourceConfidence.Secondary).Select(rule => rule.Id).ToList();
        var indicators = IndicatorSets.Ids.Where(id => IndicatorSets.Find(id)!.Source.Standing == AuditStanding.SecondHand).ToList();
        sets.Should().HaveCountGreaterThan(3);
        starts.Should().NotBeEmpty();
        indicators.Should().HaveCountGreaterThan(1);
        sets.Concat(starts).Concat(indicators).Should().OnlyContain(name => Page(page).Contains($"`{name}`", StringComparison.Ordinal));

        static IEnumerable<DossierClockRules> Versions(DossierClockRules rules)
        {
            for (var version = rules; version is not null; version = version.Earlier) yield return version;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_text_of_which_nothing_that_a_rule_cites_was_read_is_named(string page)
    {
        var unread = StatutePages.Statutes.Where(same => same.All(row => row.Standing is StatuteStanding.SecondHand or StatuteStanding.NotRead)).Select(same => same.Key).ToList();
        unread.Should().HaveCountGreaterThan(8);
        unread.Where(number => !Page(page).Contains(Short(number), StringComparison.Ordinal)).Should().BeEmpty();

        // "188/1999/QĐ-TTg" is QĐ 188/1999/QĐ-TTg there, "25/2018/QH14" Law 25/2018/QH14, the Labour Code 10/2012/QH13 that of its year.
        static string Short(string number) => number == "10/2012/QH13" ? "2012" : number;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_finding_of_the_clock_that_rests_on_an_unread_article_is_named(string page)
    {
        var unread = AuditRule.All.Where(rule => rule.Code.StartsWith("CCHC-DL-", StringComparison.Ordinal) && rule.Sources.Any(source => source.Standing == AuditStanding.NotRead)).Select(rule => rule.Code["CCHC-DL-".Length..]);
        var row = Page(page).Split('\n').Single(line => line.Contains("CCHC-DL-401", StringComparison.Ordinal));
        System.Text.RegularExpressions.Regex.Matches(row, "\\b4\\d\\d\\b").Select(match => match.Value).Should().BeEquivalentTo(unread);
    }

    private static string Page(string name) => RepositoryFiles.Read("docs", "explanation", name);
}
