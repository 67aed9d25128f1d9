using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Costs.Published;

public sealed class StatedRelationTests
{
    [Theory]
    [InlineData("659245-643272", "7172", FigureVerdict.CannotBeRight, "15973")]
    [InlineData("54575+340060+264610", "659245", FigureVerdict.Right, "659245")]
    [InlineData("54575 + 340060 + 264610", "659.245", FigureVerdict.Right, "659245")]
    [InlineData("1/3", "33,3", FigureVerdict.Right, "100/3")]
    [InlineData("2/3", "66,6", FigureVerdict.RightIfCut, "200/3")]
    [InlineData("2/3", "66,8", FigureVerdict.CannotBeRight, "200/3")]
    [InlineData("1/8", "12,5", FigureVerdict.Right, "12.5")]
    [InlineData("1/8", "13", FigureVerdict.Right, "12.5")]
    [InlineData("1/8", "12", FigureVerdict.RightIfCut, "12.5")]
    [InlineData("1/0", "0", FigureVerdict.CannotBeChecked, null)]
    [InlineData("", "48,6", FigureVerdict.CannotBeChecked, null)]
    [InlineData("many/more", "48,6", FigureVerdict.CannotBeChecked, null)]
    [InlineData("12+3", "không rõ", FigureVerdict.CannotBeChecked, "15")]
    public void A_stated_result_is_held_against_its_own_figures(string expression, string stated, FigureVerdict verdict, string? recomputed)
    {
        var item = Check(expression, stated).Items.Should().ContainSingle().Subject;

        item.Verdict.Should().Be(verdict);
        item.Recomputed?.ToString().Should().Be(recomputed);
    }

    /// <summary>8,98 of 10,18 thousand may be 8.975 of 10.185 or 8.985 of 10.175: between 88.12 and 88.31 %.</summary>
    [Theory]
    [InlineData("88,2", FigureVerdict.Right)]
    [InlineData("88,3", FigureVerdict.Right)]
    [InlineData("88,1", FigureVerdict.Right)]
    [InlineData("88,4", FigureVerdict.CannotBeRight)]
    [InlineData("88,0", FigureVerdict.CannotBeRight)]
    public void Rounded_figures_allow_a_range(string stated, FigureVerdict verdict) => Check("8,98/10,18", stated).Items[0].Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("7677/643272", "1,19", null)]
    [InlineData("635593/643272", "98,81", RateRounding.Rounded)]
    [InlineData("34/45", "75,55", RateRounding.Cut)]
    public void What_is_right_says_by_which_rounding(string expression, string stated, RateRounding? rounding) =>
        Check(expression, stated).Items[0].Rounding.Should().Be(rounding);

    [Fact]
    public void A_missing_term_leaves_a_rest_unless_the_others_are_more_than_the_whole()
    {
        var open = StatedRelationCheck.Of([new StatedRelation { Name = "pending", Expression = "2800+3405", MissingTerm = "+commune not stated", Stated = "7172" }]);
        var wrong = StatedRelationCheck.Of([new StatedRelation { Name = "pending", Expression = "2800+3405", MissingTerm = "+commune not stated", Stated = "6000" }]);

        open.Items[0].Verdict.Should().Be(FigureVerdict.CannotBeChecked);
        open.Items[0].Difference.Should().Be(ExactNumber.FromInt64(967));
        wrong.Items[0].Verdict.Should().Be(FigureVerdict.CannotBeRight);
    }

    [Fact]
    public void A_denominator_has_the_name_that_another_relation_of_the_report_gives_it()
    {
        var check = StatedRelationCheck.Of(
        [
            new StatedRelation { Source = "a", Name = "received - resolved = pending", Expression = "659245-643272", Stated = "7172" },
            new StatedRelation { Source = "a", Name = "late share", Expression = "7677/643272", Stated = "1,19" },
            new StatedRelation { Source = "b", Name = "late share", Expression = "7677/643272", Stated = "1,19" },
            new StatedRelation { Source = "a", Name = "on", Expression = "14064/14101", Stated = "99,74" },
            new StatedRelation { Source = "a", Name = "late", Expression = "37/14101", Stated = "0,26" },
        ]);

        check.Items.Select(item => item.DenominatorName).Should().Equal(null, "resolved", null, "on + late", "on + late");
    }

    [Fact]
    public void Several_results_of_one_relation_are_checked_one_by_one()
    {
        var check = Check("51072/51780; 708/51780", "98,63; 1,40");

        check.Items.Select(item => item.Verdict).Should().Equal(FigureVerdict.Right, FigureVerdict.CannotBeRight);
        check.IsConsistent.Should().BeFalse();
        check.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-COST-160");
        Check("1/2", "50; 50").Items.Should().OnlyContain(item => item.Verdict == FigureVerdict.CannotBeChecked);
    }

    [Fact]
    public void The_texts_say_both_numbers_and_the_difference()
    {
        var finding = Check("659245-643272", "7172").Findings[0];

        finding.Text.Vi.Should().Be("\"x\": công bố 7172, tính lại từ 659245-643272 được 15.973, chênh -8.801");
        finding.Text.En.Should().Be("\"x\": stated 7172, recomputed from 659245-643272 15,973, a difference of -8,801");
    }

    private static StatedRelationCheck Check(string expression, string stated) =>
        StatedRelationCheck.Of([new StatedRelation { Name = "x", Expression = expression, Stated = stated }]);
}
