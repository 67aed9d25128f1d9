using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using static Cchc.Core.Tests.Support.RuleParts;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>What is refused, with its words, and edges of numbers and lists.</summary>
public sealed class DossierEdgesTests
{
    private static readonly RegisterJudge Judge = new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
    private static readonly DossierRules One = DossierRules.Build(Code, [Component("a")]);

    [Fact]
    public void What_is_not_there_is_refused_by_name()
    {
        Null(() => DossierCheck.Of(null!, new Dossier()), "rules");
        Null(() => DossierCheck.Of(One, null!), "dossier");
        Null(() => DossierCheck.Of(One, new Dossier { Facts = null! }), "dossier");
        Null(() => DossierCheck.Of(One, new Dossier { Items = [null!] }), "dossier").WithMessage("items[0] is null.*");
        Null(() => CompiledRules.Compile(One, Facts.None).Mask([new DossierItem { Component = "a", Form = PaperForms.Original }, null!]), "items")
            .WithMessage("items[1] is null.*");
        Null(() => ReceiptList.Of(null!, new Dossier()), "rules");
        Null(() => ReceiptList.Of(One, null!), "dossier");
        Null(() => SupplementBasis.Of(null!, Dates.Day("2026-01-05"), false), "rules");
        Null(() => DossierObservation.Of(null!, [], default), "first");
        Null(() => DossierObservation.Of(DossierCheck.Of(One, new Dossier()), null!, default), "events");
        Null(() => new RegisterAudit(null!), "judge");
        Null(() => new RegisterAudit(Judge).Audit(null!), "answer");
        Null(() => new RegisterAudit(Judge).AuditAll(null!, default), "dossiers");
        Null(() => new RegisterAudit(Judge).Run([], default).With(null!), "later");
        Null(() => new RegisterStages(null!, []), "judge");
        Null(() => new RegisterStages(Judge, null!), "processes");
        Null(() => new RegisterStages(Judge, [null!]), "processes");
        Null(() => new RegisterStages(Judge, []).Of(null!, default), "dossier");
        Null(() => new RegisterStages(Judge, []).OfAll(null!, default), "dossiers");
        var group = new RegisterAudit(Judge).Run([], default).All;
        Null(() => group.ShareOf(null!), "rule");
        Null(() => group.FindingsOf(null!), "rule");
        Null(() => group.ToBeCheckedOf(null!), "rule");
        Null(() => group.GainedBy(null!), "rule");
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(-0.05)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void A_level_lies_between_0_and_1(double level)
    {
        FluentActions.Invoking(() => new AuditOptions { Level = level }).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("Expected a level between 0 and 1.*");
        new AuditOptions { Level = 0.999 }.Level.Should().Be(0.999);
        new AuditOptions { Level = 0.001 }.Level.Should().Be(0.001);
        AuditOptions.Default.Level.Should().Be(0.05);
    }

    [Fact]
    public void A_rule_is_found_by_its_code_and_is_the_same_as_itself()
    {
        (AuditRule.Find(null)?.Code, AuditRule.Find("x")?.Code, AuditRule.Find("CCHC-AU-001")?.Code).Should().Be((null, null, "CCHC-AU-001"));
        var (one, other) = (AuditRule.All[0], AuditRule.All[1]);
        (one.Equals(AuditRule.Find(one.Code)), one.Equals(other), one.Equals(null), one == other).Should().Be((true, false, false, false));
        AuditRule.Find("CCHC-AU-001")!.GetHashCode().Should().Be(AuditRule.All[0].GetHashCode());
        AuditRule.All[0].ToString().Should().Be("CCHC-AU-001 sổ không ghi giấy tiếp nhận hồ sơ và hẹn trả kết quả");
        new[] { "2018-06-20", "2018-06-21", "2025-06-30", "2025-07-01" }.Select(day => AuditRule.All[0].SourceOn(Dates.Day(day))?.Standing)
            .Should().Equal(null, AuditStanding.Read, AuditStanding.Read, AuditStanding.NotRead);
        new AuditShare(3, 12).Value.Should().Be(0.25m);
        new AuditShare(0, 0).Value.Should().BeNull();
        new AuditShare(1_234, 5_000_000).ToString().Should().Be("1234/5000000");
    }

    [Fact]
    public void How_often_a_supplement_was_asked_for_is_0_or_more_and_each_event_is_one()
    {
        var check = DossierCheck.Of(One, new Dossier());
        FluentActions.Invoking(() => new DossierObservation { First = check, SupplementRequests = -1 }).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The number of supplement requests must be 0 or more.*");
        new DossierObservation { First = check, SupplementRequests = 0 }.SupplementRequests.Should().Be(0);
        var (asked, now) = (new DossierEvent.SupplementRequested { Id = "s", At = Dates.Moment("2026-01-05T09:00") }, Dates.Moment("2026-02-02T09:00"));
        DossierObservation.Of(check, [asked, asked with { Id = "t" }, asked with { Id = "u", At = Dates.Moment("2026-03-05T09:00") }], now)
            .SupplementRequests.Should().Be(2);
        DossierObservation.Of(check, [], now).SupplementRequests.Should().Be(0);
        FluentActions.Invoking(() => DossierObservation.Of(check, [asked, asked], now)).Should().Throw<ArgumentException>()
            .WithMessage("Two events have the identifier \"s\".*").WithParameterName("events");
    }

    [Fact]
    public void Faults_of_a_dossier_are_told_with_their_words()
    {
        var rules = DossierRules.Build(Code, [Component("a", new Condition.Between("tuoi", 18, null))], null, [Age]);
        var dossier = new Dossier
        {
            Facts = Known(("tuoi", new FactValue.Number(200)), ("cao", Bool(true))),
            Items = [new() { Component = "a", Form = PaperForms.Original | PaperForms.Scan }, new() { Component = "b", Form = PaperForms.Original, Count = 0 },
                new() { Component = "c", Form = (PaperForms)2048, Count = -1 },
                new() { Component = "d", Form = PaperForms.Photograph, Count = 1 }],
        };
        var check = DossierCheck.Of(rules, dossier, new DossierCheckOptions { ListsFaults = true });
        check.Findings.Select(item => $"{item.Code} {item.Place}: {item.Text.Vi} | {item.Text.En}").Should().Equal(
            "CCHC-REQ-040 facts: thủ tục không hỏi dữ kiện \"cao\" (giá trị yes) | no question asks for the fact \"cao\" (value yes): expected one of tuoi",
            "CCHC-REQ-041 facts: \"200\" không phải câu trả lời cho dữ kiện \"tuoi\"; cần một số từ 0 đến 120 (tuổi) | \"200\" is not an answer to the "
                + "question \"tuoi\": expected a number from 0 to 120 (tuổi)",
            "CCHC-REQ-042 items[0] \"a\": hình thức Original, Scan: phải là đúng một hình thức | the form Original, Scan: expected exactly one form",
            "CCHC-REQ-043 items[1] \"b\": 0 bản: phải từ 1 trở lên | 0 pieces: expected 1 or more",
            "CCHC-REQ-042 items[2] \"c\": hình thức 2048: phải là đúng một hình thức | the form 2048: expected exactly one form",
            "CCHC-REQ-043 items[2] \"c\": -1 bản: phải từ 1 trở lên | -1 pieces: expected 1 or more");
        check.UnlistedItems.Select(item => item.Component).Should().Equal("d");
        FluentActions.Invoking(() => DossierCheck.Of(rules, dossier)).Should().Throw<ArgumentException>()
            .WithMessage("The dossier cannot be checked:*CCHC-REQ-043*").WithParameterName("dossier");
        FluentActions.Invoking(() => DossierCheck.Of(One, new Dossier { Facts = Known(("x", Bool(true))) })).Should().Throw<ArgumentException>()
            .WithMessage("*expected one of none*");
        FluentActions.Invoking(() => CompiledRules.Compile(rules, dossier.Facts)).Should().Throw<ArgumentException>().WithMessage("The facts cannot be used:*")
            .WithParameterName("facts");
        CompiledRules.TryCompile(rules, dossier.Facts, new DossierCheckOptions { ListsFaults = true }, out _, out var open).Should().BeFalse();
        open.Should().Equal(Age);
    }

    [Fact]
    public void What_does_not_count_did_not_come()
    {
        var dossier = new Dossier { Items = [new() { Component = "a", Form = PaperForms.PlainCopy, Count = 0 },
            new() { Component = "a", Form = PaperForms.PlainCopy | PaperForms.Scan }] };
        var request = SupplementRequest.Of(DossierCheck.Of(One, dossier, new DossierCheckOptions { ListsFaults = true })).Should()
            .BeOfType<SupplementRequest.Needed>().Subject;
        request.Needs.Should().ContainSingle().Which.Should().BeOfType<DossierNeed.Paper>().Which.Lack!.En.Should().Be("not in the dossier");
        ReceiptList.Of(One, dossier).Rows.Should().ContainSingle().Which.Count.Should().Be(1);
    }

    [Theory]
    [InlineData(256, 0, true)]
    [InlineData(257, 0, false)]
    [InlineData(200, 256, true)]
    [InlineData(200, 257, false)]
    public void As_many_can_be_compiled_as_a_mask_holds(int count, int groups, bool can)
    {
        var rules = DossierRules.Build(Code, Enumerable.Range(0, count).Select(i => Component("k" + i)),
            Enumerable.Range(0, groups).Select(i => Group("g" + i, 1, $"k{i % count}")));
        var compile = () => CompiledRules.Compile(rules, Facts.None);
        if (can)
        {
            compile.Should().NotThrow();
        }
        else
        {
            compile.Should().Throw<ArgumentException>()
                .WithMessage($"{rules.Components.Count} components and {rules.Groups.Count} groups: at most 256 of each can be compiled.*")
                .WithParameterName("rules");
        }
    }

    [Fact]
    public void Steps_listed_are_0_to_20_000()
    {
        var stages = new RegisterStages(Judge, []);
        foreach (var longest in new[] { -1, 20_001 })
        {
            FluentActions.Invoking(() => stages.Run([], default, longest: longest)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("longest")
                .WithMessage("Expected 0 to 20000 steps.*");
        }

        stages.Run([], default, longest: 0).Longest.Should().BeEmpty();
        stages.Run([], default, longest: 20_000).Rows.Should().Be(0);
        var empty = RegisterStagesByHand with { Stages = [] };
        foreach (var process in new[] { empty, RegisterStagesByHand with { Procedure = null }, RegisterStagesByHand with { Procedure = " " } })
        {
            FluentActions.Invoking(() => new RegisterStages(Judge, [process])).Should().Throw<ArgumentException>().WithParameterName("processes")
                .WithMessage($"The process \"{process.Procedure}\" has no code of a procedure or no steps, or stands twice.*");
        }
    }

    private static Cchc.Core.Deadlines.Stages.InternalProcess RegisterStagesByHand => Handling.RegisterStagesByHandTests.Process;

    private static FluentAssertions.Specialized.ExceptionAssertions<ArgumentNullException> Null(Action action, string name) =>
        action.Should().Throw<ArgumentNullException>().WithParameterName(name);

    private static FluentAssertions.Specialized.ExceptionAssertions<ArgumentNullException> Null(Func<object?> action, string name) =>
        Null(() => { _ = action(); }, name);
}
