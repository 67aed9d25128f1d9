using System.Globalization;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using static Cchc.Core.Tests.Dossiers.HandMade;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>Edges of counting dossiers and of compiled rules: none, one, too many, and what is refused.</summary>
public sealed class StatisticsCornersTests
{
    private static readonly DossierStatistics.OfComponent Small = new() { Id = "a", IsChoice = false, Name = "A", Dossiers = 12, Satisfied = 6, Missing = 3,
        Excess = 1, Troubled = 4 };

    [Theory]
    [InlineData(0, 0, null, "0/0")]
    [InlineData(0, 7, "0", "0/7")]
    [InlineData(3, 12, "0.25", "3/12")]
    [InlineData(7, 7, "1", "7/7")]
    public void A_share_is_exact_and_a_share_of_none_has_no_value(long part, long of, string? value, string text)
    {
        using var scope = new CultureScope("de-DE");
        var share = new DossierStatistics.Share(part, of);
        share.Value.Should().Be(value is null ? null : decimal.Parse(value, CultureInfo.InvariantCulture));
        share.ToString().Should().Be(text);
        default(DossierStatistics.Share).Should().Be(new DossierStatistics.Share(0, 0));
    }

    [Fact]
    public void Shares_are_compared_exactly_and_none_is_the_least()
    {
        DossierStatistics.Share[] ordered = [new(0, 0), new(0, 5), new(long.MaxValue - 2, long.MaxValue), new(long.MaxValue - 1, long.MaxValue), new(1, 1),
            new(long.MaxValue, 1)];
        for (var i = 0; i < ordered.Length; i++)
        {
            for (var j = 0; j < ordered.Length; j++)
            {
                Math.Sign(ordered[i].CompareTo(ordered[j])).Should().Be(Math.Sign(i.CompareTo(j)), "{0} and {1}", ordered[i], ordered[j]);
            }
        }

        new DossierStatistics.Share(1, 3).CompareTo(new DossierStatistics.Share(2, 6)).Should().Be(0, "a share is not reduced, and yet the same");
    }

    [Fact]
    public void What_is_required_and_the_shares_follow_from_the_counts()
    {
        Small.Required.Should().Be(9);
        (Small.MissingShare, Small.ExcessShare, Small.TroubledShare).Should().Be(
            (new DossierStatistics.Share(3, 9), new DossierStatistics.Share(1, 12), new DossierStatistics.Share(4, 12)));
    }

    [Fact]
    public void Shares_in_a_file_have_six_places_at_most_and_none_is_empty()
    {
        using var scope = new CultureScope("vi-VN");
        var never = Small with { Id = "=b", Name = "- B", Dossiers = 0, Satisfied = 0, Missing = 0, Excess = 0, Troubled = 0, IsChoice = true };
        var statistics = new DossierStatistics { Procedures = [new DossierStatistics.OfProcedure { Procedure = "1.000001", Dossiers = 12,
            Components = [Small, never] }] };
        DossierStatisticsWriter.WriteCsv(statistics).Split("\r\n")[1..].Should().Equal(
            "1.000001,component,a,A,12,9,6,3,0.333333,0,1,0.083333,0,0,0,0,4", "1.000001,choice,'=b,'- B,0,0,0,0,,0,0,,0,0,0,0,0", string.Empty);
    }

    [Fact]
    public void No_dossiers_are_no_procedures_and_add_nothing()
    {
        DossierStatistics.Of([]).Should().Be(DossierStatistics.None);
        var one = DossierStatistics.Of([new DossierObservation { First = Incomplete }]);
        one.Merge(DossierStatistics.None).Should().Be(one);
        DossierStatistics.None.Merge(one).Should().Be(one);
        DossierStatistics.None.Rank().Should().BeEmpty();
        DossierStatisticsWriter.WriteCsv(DossierStatistics.None).Split("\r\n").Should().HaveCount(2).And.HaveElementAt(1, string.Empty);
    }

    [Fact]
    public void The_least_number_of_dossiers_leaves_out_what_was_seen_less_often()
    {
        var statistics = new DossierStatistics { Procedures = [new DossierStatistics.OfProcedure { Procedure = "1.000001", Dossiers = 12,
            Components = [Small] }] };
        statistics.Rank(12).Should().ContainSingle().Which.Cause.Should().Be(DossierStatistics.Cause.OftenMissing);
        statistics.Rank(13).Should().BeEmpty();
        statistics.Rank(0).Should().HaveCount(1);
        statistics.Rank(int.MinValue).Should().HaveCount(1);
    }

    [Fact]
    public void A_sum_beyond_63_bits_is_an_exception_and_not_a_wrong_number()
    {
        var most = Of(Small with { Dossiers = long.MaxValue });
        FluentActions.Invoking(() => most.Merge(Of(Small with { Dossiers = 1 }))).Should().Throw<OverflowException>();
        most.Merge(Of(Small with { Dossiers = 0 })).Procedures[0].Components[0].Dossiers.Should().Be(long.MaxValue);
        static DossierStatistics Of(DossierStatistics.OfComponent component) =>
            new() { Procedures = [new DossierStatistics.OfProcedure { Procedure = "1.000001", Dossiers = 1, Components = [component] }] };
    }

    [Fact]
    public void What_cannot_be_counted_is_refused()
    {
        FluentActions.Invoking(() => DossierStatistics.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("dossiers");
        FluentActions.Invoking(() => DossierStatistics.Of([null!])).Should().Throw<ArgumentNullException>().WithParameterName("dossiers");
        FluentActions.Invoking(() => DossierStatistics.None.Merge(null!)).Should().Throw<ArgumentNullException>().WithParameterName("other");
        FluentActions.Invoking(() => DossierStatistics.Of([new DossierObservation { First = Complete with { Components = [] } }]))
            .Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => DossierStatistics.Of([new DossierObservation { First = Complete with { Groups = [] } }]))
            .Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => DossierStatistics.Of([new DossierObservation { First = Complete }], new CancellationToken(true)))
            .Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_request_of_a_check_without_a_result_is_refused()
    {
        FluentActions.Invoking(() => SupplementRequest.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("result");
        FluentActions.Invoking(() => SupplementRequest.Of(Incomplete with { Components = [] })).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => SupplementRequest.Of(Incomplete with { Groups = [] })).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => CitizenList.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("rules");
        FluentActions.Invoking(() => new SupplementLetter { Date = new LocalDate(2026, 1, 1) }.ToText(null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("request");
        SupplementRequest.Of(Complete).Should().BeOfType<SupplementRequest.NotNeeded>();
    }

    [Fact]
    public void Rules_are_compiled_only_when_the_facts_suffice()
    {
        var rules = DossierRules.Build(Birth, [Form, Report, Letter], null, [Abandoned, Proxy]);
        FluentActions.Invoking(() => CompiledRules.Compile(rules, Facts.None)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("Facts are missing on which the rules depend: bi-bo-roi, uy-quyen.*").WithParameterName("facts");
        CompiledRules.TryCompile(rules, Facts.None.With("bi-bo-roi", RuleParts.Bool(true)), null, out var none, out var open).Should().BeFalse();
        none.Should().BeNull();
        open.Should().Equal(Proxy);
        var known = Facts.None.With("bi-bo-roi", RuleParts.Bool(true)).With("uy-quyen", RuleParts.Bool(false));
        CompiledRules.TryCompile(rules, known, null, out var compiled, out open).Should().BeTrue();
        open.Should().BeEmpty();
        (compiled!.Rules, compiled.Facts).Should().Be((rules, known));
    }

    [Fact]
    public void Facts_that_the_rules_do_not_know_are_refused_by_name()
    {
        FluentActions.Invoking(() => CompiledRules.Compile(null!, Facts.None)).Should().Throw<ArgumentNullException>().WithParameterName("rules");
        FluentActions.Invoking(() => CompiledRules.Compile(Rules, null!)).Should().Throw<ArgumentNullException>().WithParameterName("facts");
        FluentActions.Invoking(() => CompiledRules.Compile(Rules, Facts.None.With("x", RuleParts.Bool(true)))).Should().ThrowExactly<ArgumentException>()
            .WithMessage("The facts cannot be used:*CCHC-REQ-040 facts: no question asks for the fact \"x\" (value yes): expected one of bi-bo-roi, uy-quyen*");
        FluentActions.Invoking(() => CompiledRules.Compile(Rules, Facts.None.With("uy-quyen", new FactValue.Number(1))))
            .Should().ThrowExactly<ArgumentException>()
            .WithMessage("*CCHC-REQ-041*");
    }

    [Fact]
    public void A_mask_is_of_items_that_can_be()
    {
        var compiled = CompiledRules.Compile(DossierRules.Build(Birth, [Form]), Facts.None);
        FluentActions.Invoking(() => compiled.Mask(null!)).Should().Throw<ArgumentNullException>().WithParameterName("items");
        FluentActions.Invoking(() => compiled.Mask([null!])).Should().Throw<ArgumentNullException>();
        DossierItem[] bad = [Item("to-khai", PaperForms.None), Item("to-khai", PaperForms.AnyForm), Item("to-khai", PaperForms.PaperForm, 0)];
        Array.ForEach(bad, item => FluentActions.Invoking(() => compiled.Mask([item])).Should().ThrowExactly<ArgumentException>());
        compiled.IsComplete(compiled.Mask([Item("to-khai", PaperForms.PaperForm)])).Should().BeTrue();
        compiled.IsComplete(compiled.Mask([Item("la", PaperForms.PaperForm)])).Should().BeFalse("what the rules do not know is passed over");
        var missing = new int[4];
        compiled.Missing(compiled.Mask([]), missing).Should().Be(1);
        missing[0].Should().Be(0);
        compiled.Missing(compiled.Mask([]), []).Should().Be(1, "as many as fit are written, all are counted");
    }

    [Fact]
    public void A_dossier_that_says_it_is_online_is_checked_as_one()
    {
        var rules = DossierRules.Build(Birth, [Letter with { Condition = Condition.Always, Pieces = [new RequiredPieces(1, PaperForms.PlainCopy)] }], null,
            [Proxy]);
        var dossier = new Dossier { Items = [Item("van-ban-uy-quyen", PaperForms.Scan)] };
        DossierCheck.Of(rules, dossier).State.Should().Be(RequirementState.Missing, "a scan is no paper");
        DossierCheck.Of(rules, dossier with { IsOnline = true }).State.Should().Be(RequirementState.Satisfied);
        DossierCheck.Of(rules, dossier, new DossierCheckOptions { IsOnline = true }).State.Should().Be(RequirementState.Satisfied);
        var told = rules.WithOnline(new Condition.Is("uy-quyen", RuleParts.Bool(true)));
        var paper = dossier with { IsOnline = true, Facts = Facts.None.With("uy-quyen", RuleParts.Bool(false)) };
        DossierCheck.Of(told, paper).State.Should().Be(RequirementState.Missing, "the facts decide before the dossier");
        DossierCheck.Of(told, dossier with { IsOnline = true }).IsOnline.Should().BeTrue("the dossier decides while the facts are unknown");
    }
}
