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
    [InlineData("1/8", "12,4", FigureVerdict.CannotBeRight, "12.5")] // 12,4 cut is below 12,5
    [InlineData("1/8", "12,6", FigureVerdict.CannotBeRight, "12.5")]
    [InlineData("1/0", "0", FigureVerdict.CannotBeRight, null)]
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
    public void A_number_that_no_relation_names_has_no_name()
    {
        var check = StatedRelationCheck.Of(
        [
            new StatedRelation { Name = "all on time", Expression = "5/5", Stated = "100" }, // alone it is no sum of parts
            new StatedRelation { Name = "received - = pending", Expression = "10-3", Stated = "7" },
            new StatedRelation { Name = "share", Expression = "1/3", Stated = "33,3" },
            new StatedRelation { Name = "of pending", Expression = "1/7", Stated = "14,3" },
        ]);

        check.Items.Select(item => item.DenominatorName).Should().Equal(null, null, null, "pending");
        check.Items.Select(item => item.Denominator?.ToString()).Should().Equal("5", null, "3", "7");
    }

    [Fact]
    public void Each_finding_says_where_of_what_unit_and_period_and_what_is_missing()
    {
        var relation = new StatedRelation { Name = "share", Unit = "tỉnh X", Period = "quý I/2026", Line = 1200, Expression = "2/3", Stated = "66,6" };
        StatedRelationCheck.Of([relation, relation with { Line = 0, Unit = string.Empty, Expression = string.Empty },
            relation with { Name = "pending", Period = string.Empty, Line = 3, Expression = "2800+3405", MissingTerm = "+commune", Stated = "7172" },
            relation with { Expression = "74461/100000", Stated = "75" }]).Findings.Should().Equal(
            ExpectedFinding.Information("161", "line 1200",
                "\"share\" (tỉnh X, quý I/2026): công bố 66,6, tính lại được 66,667; chỉ đúng nếu cắt bỏ, không làm tròn",
                "\"share\" (tỉnh X, quý I/2026): stated 66,6, recomputed 66.667; right only if cut and not rounded"),
            ExpectedFinding.Information("162", "share",
                "\"share\" (quý I/2026): không kiểm tra được 66,6, bảng không nêu các số để tính lại",
                "\"share\" (quý I/2026): 66,6 cannot be checked, the table does not give the figures that it is made of"),
            ExpectedFinding.Information("162", "line 3",
                "\"pending\" (tỉnh X): công bố 7172, các số đã nêu (2800+3405) cộng lại được 6.205; còn 967 thuộc phần không công bố",
                "\"pending\" (tỉnh X): stated 7172, the figures given (2800+3405) make 6,205; 967 belong to what is not stated"),
            ExpectedFinding.Error("160", "line 1200",
                "\"share\" (tỉnh X, quý I/2026): công bố 75, tính lại từ 74461/100000 được 74,46, chênh 0,54; "
                    + "đúng nếu làm tròn hai lần: đến 1 chữ số thập phân rồi đến 0",
                "\"share\" (tỉnh X, quý I/2026): stated 75, recomputed from 74461/100000 74.46, a difference of 0.54; "
                    + "right if rounded twice: to 1 decimals, then to 0"));
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

        finding.Text.Vi.Should().Be("\"x\": công bố 7172, tính lại từ 659245-643272 được 15.973, chênh −8.801");
        finding.Text.En.Should().Be("\"x\": stated 7172, recomputed from 659245-643272 15,973, a difference of −8,801");
    }

    private static StatedRelationCheck Check(string expression, string stated) =>
        StatedRelationCheck.Of([new StatedRelation { Name = "x", Expression = expression, Stated = stated }]);

    // As in a table of figures: a share of nothing has no value, whatever is stated. A zero that was rounded may be more.
    [Theory]
    [InlineData("0/0", "0%", FigureVerdict.CannotBeRight)]
    [InlineData("0/0", "100%", FigureVerdict.CannotBeRight)]
    [InlineData("5/0", "100", FigureVerdict.CannotBeRight)]
    [InlineData("0/0,0", "100%", FigureVerdict.CannotBeChecked)]
    [InlineData("0/0", "–", FigureVerdict.CannotBeChecked)]
    public void A_share_of_nothing_cannot_be_right(string expression, string stated, FigureVerdict verdict)
    {
        var check = StatedRelationCheck.Of([new StatedRelation { Name = "Tỷ lệ đúng hạn", Expression = expression, Stated = stated, Line = 2 }]);
        var item = check.Items.Should().ContainSingle().Subject;
        (item.Verdict, item.Recomputed).Should().Be((verdict, null));
        if (verdict == FigureVerdict.CannotBeRight)
        {
            check.Findings.Should().ContainSingle().Which.Text.Vi.Should().Contain("tỷ lệ không xác định: mẫu số bằng 0 (" + expression + ")");
        }
    }
}
