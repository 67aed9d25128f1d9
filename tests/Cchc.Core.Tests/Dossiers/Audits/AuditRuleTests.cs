using System.Reflection;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Dossiers.Audits;

public sealed class AuditRuleTests
{
    [Fact]
    public void Every_violation_of_the_clock_has_a_rule_and_every_rule_a_code_of_its_own()
    {
        var clock = Constants(typeof(ClockViolations));

        AuditRule.All.Select(rule => rule.Code).Should().OnlyHaveUniqueItems();
        AuditRule.All.Select(rule => rule.Code).Should().BeEquivalentTo(clock.Concat(Constants(typeof(AuditCodes))));
    }

    [Fact]
    public void A_rule_is_found_by_its_code()
    {
        AuditRule.All.Should().OnlyContain(rule => AuditRule.Find(rule.Code) == rule);
        AuditRule.Find("CCHC-AU-999").Should().BeNull();
        AuditRule.Find(null).Should().BeNull();
    }

    /// <summary>NĐ 61/2018/NĐ-CP art. 17.1(c), through 30/6/2025: read. Since then art. 17 of NĐ 118/2025/NĐ-CP, which was not.</summary>
    [Fact]
    public void Art_17_1_c_of_decree_61_holds_through_30_06_2025()
    {
        var rule = AuditRule.Find("CCHC-AU-001")!;

        rule.SourceOn(Dates.Day("2018-06-20")).Should().BeNull();
        rule.SourceOn(Dates.Day("2018-06-21"))!.Standing.Should().Be(AuditStanding.Read);
        rule.SourceOn(Dates.Day("2025-06-30"))!.Text.Should().Be("điểm c khoản 1 Điều 17 Nghị định số 61/2018/NĐ-CP");
        rule.SourceOn(Dates.Day("2025-06-30"))!.IsQuestion.Should().BeFalse();
        rule.SourceOn(Dates.Day("2025-07-01"))!.Standing.Should().Be(AuditStanding.NotRead);
        rule.SourceOn(Dates.Day("2025-07-01"))!.IsQuestion.Should().BeTrue();
    }

    /// <summary>NĐ 118/2025/NĐ-CP art. 4(2a), added by NĐ 309/2026/NĐ-CP, in force from 05/8/2026.</summary>
    [Fact]
    public void Art_4_2a_of_decree_118_holds_from_05_08_2026()
    {
        var rule = AuditRule.Find("CCHC-AU-005")!;

        rule.SourceOn(Dates.Day("2026-08-04")).Should().BeNull();
        rule.SourceOn(Dates.Day("2026-08-05"))!.Standing.Should().Be(AuditStanding.Read);
    }

    /// <summary>NĐ 61/2018/NĐ-CP art. 19.9 on apologies was read; what NĐ 118/2025/NĐ-CP says of them was not.</summary>
    [Fact]
    public void The_sources_of_the_rules_of_the_clock_are_those_of_its_versions()
    {
        var late = AuditRule.Find("CCHC-DL-407")!;

        late.SourceOn(Dates.Day("2025-06-30")).Should().Be(new AuditSource("khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP", AuditStanding.Read, Dates.Day("2018-06-21"),
            Dates.Day("2025-06-30")));
        late.SourceOn(Dates.Day("2025-07-01"))!.Standing.Should().Be(AuditStanding.NotRead);
        AuditRule.Find("CCHC-DL-406")!.SourceOn(Dates.Day("2025-07-01"))!.Standing.Should().Be(AuditStanding.SecondHand);
        AuditRule.Find("CCHC-DL-402")!.SourceOn(Dates.Day("2025-06-30"))!.Standing.Should().Be(AuditStanding.Read);
        AuditRule.Find("CCHC-AU-007")!.SourceOn(Dates.Day("2025-07-01"))!.Standing.Should().Be(AuditStanding.Convention);
    }

    [Fact]
    public void Titles_are_in_two_languages_and_speak_each_their_own()
    {
        foreach (var rule in AuditRule.All)
        {
            rule.Title.Vi.Should().NotBe(rule.Title.En);
            rule.Title.Vi.Should().NotEndWith(".");
            char.IsLower(rule.Title.Vi[0]).Should().BeTrue(rule.Code);
            VietnameseText.Fold(rule.Title.En).Should().Be(rule.Title.En.ToLowerInvariant().Replace(",", string.Empty, StringComparison.Ordinal), rule.Code);
        }
    }

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
}
