using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Text;
using static Cchc.Core.Costs.Plans.SimplificationMeasure;
using static Cchc.Core.Tests.Costs.CostSheets;
using static Cchc.Core.Tests.Costs.ExpectedFinding;

namespace Cchc.Core.Tests.Costs.Plans;

/// <summary>Measures at the edges of what they may state: shares of 0 and of what is there, own and common volumes, own incomes, spans of time.</summary>
public sealed class PlanBoundaryTests
{
    private const string Place = "measures[0] \"m\"";
    private static readonly MeasureBasis Basis = new("NQ 66/NQ-CP");

    private static CostSheet Filing => Sheet(
        Activity("2.1", 1) with { Kind = ActivityKind.File, Share = 0.2m },
        Activity("2.2", 4) with { Kind = ActivityKind.File, Share = 0.5m });

    [Fact]
    public void A_way_of_filing_that_the_sheet_does_not_have_is_named() =>
        Check(Filing, Online(0.5m) with { From = ["2.2", "x"] }).Should().Equal(
            Error("030", Place + ".from[1]", "bảng tính không có công việc \"x\"", "the sheet has no activity \"x\""));

    [Fact]
    public void The_share_filed_online_is_from_0_to_all_that_is_named_and_told_where_it_falls()
    {
        Check(Filing, Online(0.7m)).Should().BeEmpty();
        Check(Filing, Online(0)).Should().Equal(Warning("033", Place + ".share",
            "tỷ lệ nộp trực tuyến giảm từ 0,2 thành 0: biện pháp làm tăng chi phí", "the share filed online falls from 0.2 to 0: the measure raises the cost"));
        Check(Filing, Online(0.2m)).Select(finding => finding.Severity).Should().Equal([FindingSeverity.Information], "it stays what it was");
        Check(Filing, Online(-0.1m)).Should().Equal(Error("038", Place + ".share",
            "-0.1: cần tỷ lệ từ 0 đến 0,7, tổng tỷ lệ của các công việc đã nêu", "-0.1: expected 0 to 0.7, the shares of the activities named together"));
        Check(Filing, Online(0.71m)).Should().ContainSingle().Which.Code.Should().Be("CCHC-COST-038");
    }

    [Theory]
    [InlineData("0.9", "0.2", "0.5")] // more than there is
    [InlineData("-0.1", "0.2", "0.5")]
    [InlineData("0.2", "0.2", "0.5")]
    [InlineData("0.7", "0.7", "0")]
    [InlineData("0", "0", "0.7")]
    [InlineData("0.4", "0.4", "0.3")]
    public void Shares_move_only_within_what_is_there(string share, string online, string others) =>
        Online(ExactNumber.Parse(share)).Apply(Filing).Activities.Select(activity => activity.Share.ToString()).Should().Equal(online, others);

    [Fact]
    public void Shares_that_are_more_than_all_stay_as_they_are()
    {
        var wrong = Filing with { Activities = [Filing.Activities[0] with { Share = 0.8m }, Filing.Activities[1]] };
        Online(0.9m).Apply(wrong).Should().Be(wrong);
    }

    [Fact]
    public void An_empty_component_names_nothing()
    {
        var drop = new DropComponent { Id = "m", LegalBasis = Basis, Components = [" "] };
        Check(Filing, drop).Should().Contain(Error("031", Place + ".components[0]",
            "bảng tính không có công việc nào của thành phần \"\"", "the sheet has no activity of the component \"\""));
        drop.Apply(Filing).Should().Be(Filing, "activities without a component are not those of the empty one");
    }

    [Fact]
    public void Activities_may_be_merged_into_the_first_of_them() =>
        Check(Sheet(Activity("1", 2), Activity("2", 1)), Merge() with { Into = "1" }).Should().BeEmpty();

    [Fact]
    public void Merged_activities_differ_when_one_has_times_or_subjects_of_its_own()
    {
        var (one, other) = (Activity("1", 2), Activity("2", 1));
        Warned(one, other).Should().BeFalse();
        Warned(one, other with { TimesPerYear = 2 }).Should().BeTrue();
        Warned(one with { TimesPerYear = 2 }, other with { TimesPerYear = 2 }).Should().BeFalse();
        Warned(one, other with { TimesPerYear = 1 }).Should().BeFalse("that is what the sheet says of all");
        Warned(one with { SubjectsPerYear = 50 }, other).Should().BeTrue();
        Warned(one with { SubjectsPerYear = 50 }, other with { SubjectsPerYear = 50 }).Should().BeFalse();
        Warned(one with { IsOneOff = true, TimesPerYear = 3 }, other with { IsOneOff = true }).Should().BeFalse("done once for all, whatever is stated");

        static bool Warned(params CostActivity[] activities) =>
            Check(Sheet(activities), Merge()).Any(finding => finding.Text.En.Contains("merged, only those of 1 count", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rise_is_against_the_subjects_of_the_activity_and_else_of_the_sheet()
    {
        var sheet = Sheet(Activity("1", 2) with { SubjectsPerYear = 50 }, Activity("2", 1));
        Fewer("1", 60).Should().Equal(Warning("033", Place + ".subjectsPerYear",
            "số đối tượng của công việc 1 tăng từ 50 thành 60: biện pháp làm tăng chi phí",
            "the subjects a year of activity 1 rise from 50 to 60: the measure raises the cost"));
        Fewer("2", 60).Should().BeEmpty();
        Fewer("2", 101).Should().Equal(Warning("033", Place + ".subjectsPerYear",
            "số đối tượng của công việc 2 tăng từ 100 thành 101: biện pháp làm tăng chi phí",
            "the subjects a year of activity 2 rise from 100 to 101: the measure raises the cost"));

        IReadOnlyList<Finding> Fewer(string id, int subjects) =>
            Check(sheet, new FewerSubjects { Id = "m", LegalBasis = Basis, Activities = [id], SubjectsPerYear = subjects });
    }

    [Fact]
    public void Measures_that_are_never_in_force_together_do_not_meet_in_either_order()
    {
        var early = new ShorterTask { Id = "m", Activities = ["1"], Hours = 1, LegalBasis = Basis, InForceThrough = new(2026, 12, 31) };
        var late = new NoCertification { Id = "n", Activities = ["1"], Hours = 0.5m, LegalBasis = Basis, InForceFrom = new(2027, 1, 1) };
        Codes(early, late).Should().BeEmpty();
        Codes(late, early).Should().NotContain("CCHC-COST-034");
        Codes(late, early with { InForceThrough = new(2027, 1, 1) }).Should().Contain("CCHC-COST-034", "both are in force on that day");
        Codes(early with { InForceThrough = new(2027, 1, 1) }, late).Should().Contain("CCHC-COST-034");

        static IEnumerable<string> Codes(params SimplificationMeasure[] measures) => Check(Sheet(Activity("1", 2)), measures).Select(finding => finding.Code);
    }

    [Theory]
    [InlineData(null, null, "at all times", "mọi thời gian")]
    [InlineData("2026-07-01", null, "from 2026-07-01 on", "từ 01/07/2026 trở đi")]
    [InlineData(null, "2026-06-30", "through 2026-06-30", "đến hết 30/06/2026")]
    [InlineData("2026-07-01", "2026-12-31", "from 2026-07-01 through 2026-12-31", "từ 01/07/2026 đến hết 31/12/2026")]
    public void A_time_in_which_nothing_is_left_is_named(string? from, string? through, string en, string vi)
    {
        var drop = new DropComponent { Id = "m", LegalBasis = Basis, Activities = ["1"], InForceFrom = Day(from), InForceThrough = Day(through) };
        var (begins, ends) = (new LocalDate(2020, 1, 1), new LocalDate(2020, 1, 1));
        var dated = new ShorterTask { Id = "n", LegalBasis = Basis, Activities = ["1"], Hours = 1, InForceFrom = begins, InForceThrough = ends };
        Check(Sheet(Activity("1", 2)), dated, drop).Should().Contain(Warning("041", "measures",
            $"{vi}: các biện pháp có hiệu lực bỏ hết công việc mà không bãi bỏ thủ tục; chi phí và mức tiết kiệm của thời gian này là chưa biết",
            $"{en}: the measures in force leave no activity and do not abolish the procedure; the cost and the saving of this time are unknown"));

        static LocalDate? Day(string? iso) => iso is null ? null : Support.Dates.Day(iso);
    }

    [Fact]
    public void Each_measure_saves_its_part_at_the_income_of_the_activity_and_the_parts_make_the_whole()
    {
        // 0.2 of 100 subjects file online in 1 hour, 0.5 by hand in 4; an hour is 40,000, in the second way 80,000.
        var own = Wage with { Value = 80_000 };
        var sheet = Filing with { Activities = [Filing.Activities[0], Filing.Activities[1] with { Income = own }] };
        var result = Plan(sheet, Online(0.5m), new ShorterTask { Id = "n", LegalBasis = Basis, Activities = ["2.1"], Hours = 0.5m }).Evaluate();
        result.Before.Totals!.PerYear.Total.Should().Be((ExactNumber)(800_000 + 16_000_000));
        result.After.Totals!.PerYear.Total.Should().Be((ExactNumber)(1_000_000 + 6_400_000));

        // Online first saves 8.4 million and last 9.0, the shorter task 0.4 first and 1.0 last.
        result.Measures.Select(saving => (saving.InOrder.PerYear, saving.OrderFree!.Value.PerYear)).Should().Equal(
            ((ExactNumber)8_400_000, (ExactNumber)8_700_000), ((ExactNumber)1_000_000, (ExactNumber)700_000));
    }

    private static IReadOnlyList<Finding> Check(CostSheet sheet, params SimplificationMeasure[] measures) => Plan(sheet, measures).Check();

    private static SimplificationPlan Plan(CostSheet sheet, params SimplificationMeasure[] measures) => new() { Before = sheet, Measures = measures };

    private static FileOnline Online(ExactNumber share) => new() { Id = "m", LegalBasis = Basis, Activities = ["2.1"], From = ["2.2"], Share = share };

    private static MergeComponents Merge() => new() { Id = "m", LegalBasis = Basis, Activities = ["1", "2"], Hours = 2 };
}
