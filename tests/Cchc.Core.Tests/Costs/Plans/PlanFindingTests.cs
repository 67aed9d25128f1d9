using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Costs.Plans.SimplificationMeasure;
using static Cchc.Core.Tests.Costs.CostSheets;
using static Cchc.Core.Tests.Costs.ExpectedFinding;

namespace Cchc.Core.Tests.Costs.Plans;

/// <summary>Each finding of a plan by its smallest input, with its place and both texts.</summary>
public class PlanFindingTests
{
    private const string Place = "measures[0] \"m\"";
    private static readonly MeasureBasis Basis = new("NQ 66/NQ-CP");
    private static readonly string[] First = ["1"];
    private static readonly string[] Both = ["1", "2"];

    [Fact]
    public void A_plan_without_measures_has_no_findings_and_saves_nothing()
    {
        var plan = Plan(Sheet(Activity("1", 2)));
        plan.Check().Should().BeEmpty();
        plan.Evaluate().Saving.Should().Be(default(PlanAmounts));
    }

    [Fact]
    public void A_measure_that_names_an_unknown_activity_is_told_which() =>
        Of(Task("x")).Should().Equal(Error("030", Place + ".activities[0]", "bảng tính không có công việc \"x\"", "the sheet has no activity \"x\""));

    [Fact]
    public void An_identifier_is_found_in_its_decomposed_form_too() =>
        Plan(Sheet(Activity("ạ", 2)), Task("a\u0323\u00A0")).Check().Should().BeEmpty();

    [Fact]
    public void Merging_into_what_is_not_merged_is_an_error() =>
        Of(Merge(0) with { Into = "9" }).Should().Equal(
            Error("030", Place + ".into", "\"9\" không thuộc các công việc được gộp", "\"9\" is not one of the activities merged"));

    [Fact]
    public void A_component_that_no_activity_prepares_is_an_error() =>
        Of(new DropComponent { Id = "m", LegalBasis = Basis, Components = ["TP9"] }).Should().Equal(Error("031", Place + ".components[0]",
            "bảng tính không có công việc nào của thành phần \"TP9\"", "the sheet has no activity of the component \"TP9\""));

    [Fact]
    public void A_measure_that_aims_at_nothing_is_an_error() =>
        Of(Task()).Should().Equal(Error("032", Place, "chưa nêu công việc hoặc thành phần nào", "no activity or component is named"));

    [Fact]
    public void A_measure_that_states_no_value_after_is_an_error() =>
        Of(new FewerCopies { Id = "m", LegalBasis = Basis, Activities = First }).Should().Equal(
            Error("032", Place, "chưa nêu số giờ, dịch vụ hoặc phí sau đơn giản hóa", "no hours, services or fees after the measure are given"));

    [Fact]
    public void Merging_needs_two_activities_and_the_hours_that_remain()
    {
        Of(Merge(1) with { Activities = First }).Should().Equal(
            Error("032", Place + ".activities", "gộp cần ít nhất hai công việc", "merging needs at least two activities"));
        Of(Merge(1) with { Hours = null }).Should().Equal(
            Error("032", Place + ".hours", "chưa nêu số giờ còn lại sau khi gộp", "the hours that remain after merging are not stated"));
    }

    [Fact]
    public void Filing_online_needs_a_way_whose_share_falls() =>
        Plan(Filing(0.2m, 0.8m), Online(0.5m) with { From = [] }).Check().Should().Contain(
            Error("032", Place + ".from", "chưa nêu cách nộp nào giảm tỷ lệ", "no activity is named whose share falls"));

    [Fact]
    public void A_value_above_the_old_one_is_a_warning_with_both_values()
    {
        Of(Task("1") with { Hours = 3.5m }).Should().Equal(Warning("033", Place + ".hours",
            "số giờ của công việc 1 tăng từ 2 thành 3,5: biện pháp làm tăng chi phí",
            "the hours of activity 1 rise from 2 to 3.5: the measure raises the cost"));
        Of(new LowerFrequency { Id = "m", LegalBasis = Basis, TimesPerYear = 2 }).Should().Equal(Warning("033", Place + ".timesPerYear",
            "số lần trong năm tăng từ 1 thành 2: biện pháp làm tăng chi phí", "the times a year rise from 1 to 2: the measure raises the cost"));
        Of(new FewerSubjects { Id = "m", LegalBasis = Basis, SubjectsPerYear = 1_200 }).Should().Equal(Warning("033", Place + ".subjectsPerYear",
            "số đối tượng tăng từ 100 thành 1.200: biện pháp làm tăng chi phí", "the subjects a year rise from 100 to 1,200: the measure raises the cost"));
    }

    [Fact]
    public void Merged_hours_are_held_against_the_sum_of_those_merged()
    {
        Of(Merge(4)).Should().BeEmpty("2 + 2 hours may remain");
        Of(Merge(4.5m)).Should().Equal(Warning("033", Place + ".hours",
            "số giờ tăng từ 4 thành 4,5: biện pháp làm tăng chi phí", "the hours rise from 4 to 4.5: the measure raises the cost"));
    }

    [Fact]
    public void A_lower_share_online_raises_the_cost() =>
        Plan(Filing(0.4m, 0.6m), Online(0.25m)).Check().Should().Equal(Warning("033", Place + ".share",
            "tỷ lệ nộp trực tuyến giảm từ 0,4 thành 0,25: biện pháp làm tăng chi phí",
            "the share filed online falls from 0.4 to 0.25: the measure raises the cost"));

    [Fact]
    public void Two_measures_that_set_one_input_are_told_that_the_order_decides() =>
        Of(Task("1") with { Hours = 1 }, Task("1") with { Id = "n", Hours = 0.5m }).Should().Equal(Warning("034", "measures[1] \"n\"",
            "cùng đặt số giờ của công việc 1 với Biện pháp 1 (m): thứ tự quyết định kết quả",
            "it sets the hours of activity 1 as Measure 1 (m) does: the order decides"));

    [Fact]
    public void Measures_that_are_never_in_force_together_do_not_meet()
    {
        var first = Task("1") with { Hours = 1, InForceThrough = new LocalDate(2024, 2, 29) };
        Of(first, Task("1") with { Id = "n", Hours = 0.5m, InForceFrom = new LocalDate(2024, 3, 1) }).Should().BeEmpty();
        Of(first, Task("1") with { Id = "n", Hours = 0.5m, InForceFrom = new LocalDate(2024, 2, 29) })
            .Should().ContainSingle().Which.Code.Should().Be("CCHC-COST-034");
    }

    [Fact]
    public void The_identifier_of_a_measure_is_neither_blank_nor_a_duplicate()
    {
        Of(Task("1") with { Id = "\u00A0" })
            .Should().Contain(finding => finding.Code == "CCHC-COST-035" && finding.Text.En == "the id \"\" is blank or already that of another measure");
        Of(Task("1"), Task("2")).Should().Equal(Error("035", "measures[1] \"m\".id",
            "mã \"m\" trống hoặc đã dùng cho biện pháp khác", "the id \"m\" is blank or already that of another measure"));
    }

    [Fact]
    public void A_measure_of_one_day_is_fine_and_one_that_lapses_before_it_begins_is_not()
    {
        var day = new LocalDate(2024, 2, 29);
        Of(Task("1") with { InForceFrom = day, InForceThrough = day }).Should().BeEmpty();
        Of(Task("1") with { InForceFrom = day, InForceThrough = new LocalDate(2024, 2, 28) }).Should().Equal(Error("036", Place + ".inForceThrough",
            "hết hiệu lực 28/02/2024 trước ngày có hiệu lực 29/02/2024", "it lapses on 2024-02-28, before it begins on 2024-02-29"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u00A0")]
    public void A_measure_without_a_legal_basis_is_noted(string? text) =>
        Of(Task("1") with { LegalBasis = text is null ? null : new MeasureBasis(text) }).Should().Equal(
            Warning("037", Place + ".legalBasis", "chưa nêu căn cứ pháp lý", "no legal basis is stated"));

    [Fact]
    public void A_share_online_is_at_most_what_the_ways_named_have_together()
    {
        Plan(Filing(0.2m, 0.6m), Online(0.8m)).Check().Should().NotContain(finding => finding.Code == "CCHC-COST-038");
        Plan(Filing(0.2m, 0.6m), Online(0.9m)).Check().Should().Contain(Error("038", Place + ".share",
            "0.9: cần tỷ lệ từ 0 đến 0,8, tổng tỷ lệ của các công việc đã nêu", "0.9: expected 0 to 0.8, the shares of the activities named together"));
    }

    [Fact]
    public void Ways_of_one_task_differ() =>
        Plan(Filing(0.2m, 0.8m), Online(0.5m) with { From = ["1"] }).Check().Should().Contain(Error("038", Place + ".from",
            "tổng tỷ lệ hiện tại là 0,4: các cách thực hiện cùng một việc phải khác nhau và cộng lại không quá 1; việc khác cần một biện pháp riêng",
            "the shares now sum to 0.4: ways of doing one task must differ and sum to at most 1; another task needs a measure of its own"));

    [Theory]
    [InlineData("-1")]
    [InlineData("1000000000000001")]
    public void A_value_after_has_a_range(string hours) =>
        Of(Task("1") with { Hours = ExactNumber.Parse(hours) }).Should().Equal(
            Error("039", Place + ".hours", hours + ": cần số từ 0 đến 1.000.000.000.000.000", hours + ": expected 0 to 1,000,000,000,000,000"));

    [Fact]
    public void Services_and_fees_that_merging_drops_are_named()
    {
        var sheet = Sheet(Activity("1", 2), Activity("2", 2, 10, 20));
        Plan(sheet, Merge(3)).Check().Should().Equal(
            Warning("040", Place + ".services", "dịch vụ của công việc được gộp không còn được tính; nếu vẫn phải trả, hãy ghi rõ",
                "the services of the activities merged are no longer counted; state them if they are still paid"),
            Warning("040", Place + ".fees", "phí, lệ phí của công việc được gộp không còn được tính; nếu vẫn phải trả, hãy ghi rõ",
                "the fees of the activities merged are no longer counted; state them if they are still paid"));
        Plan(sheet, Merge(3) with { Services = 10, Fees = 20 }).Check().Should().BeEmpty();
    }

    [Fact]
    public void Measures_that_leave_no_activity_are_an_error_of_the_whole_and_abolishing_is_none()
    {
        Of(new DropComponent { Id = "m", LegalBasis = Basis, Activities = Both }).Should().Contain(Error("041", "measures",
            "các biện pháp bỏ hết công việc mà không bãi bỏ thủ tục: chi phí sau là chưa biết",
            "the measures leave no activity and do not abolish the procedure: the cost after is unknown"));
        Of(new AbolishProcedure { Id = "m", LegalBasis = Basis }).Should().BeEmpty();
    }

    [Fact]
    public void A_span_without_activities_is_named_by_its_days() =>
        Of(new DropComponent
        {
            Id = "m", LegalBasis = Basis, Activities = Both, InForceFrom = new LocalDate(2025, 7, 1), InForceThrough = new LocalDate(2025, 12, 31),
        })
            .Should().Contain(Warning("041", "measures",
                "từ 01/07/2025 đến hết 31/12/2025: các biện pháp có hiệu lực bỏ hết công việc mà không bãi bỏ thủ tục; chi phí và mức tiết kiệm " +
                    "của thời gian này là chưa biết",
                "from 2025-07-01 through 2025-12-31: the measures in force leave no activity and do not abolish the procedure; " +
                    "the cost and the saving of this time are unknown"));

    [Fact]
    public void A_measure_that_changes_nothing_is_noted() =>
        Of(Task("1") with { Hours = 2 }).Should().Equal(Information("042", Place,
            "biện pháp không làm thay đổi gì: các biện pháp trước đã bỏ công việc, hoặc giá trị vẫn như cũ",
            "the measure changes nothing: measures before it removed the activities, or the values are as before"));

    [Fact]
    public void Of_twelve_measures_on_one_activity_each_has_an_order_free_saving_and_of_thirteen_none()
    {
        var sheet = Sheet(Activity("1", 20), Activity("2", 2));
        Twelve(12).Evaluate().Measures.Should().HaveCount(12).And.OnlyContain(saving => saving.OrderFree != null);
        var crowded = Twelve(13).Evaluate();
        crowded.Findings.Should().Contain(Information("043", "measures",
            "hơn 12 biện pháp cùng tác động đến công việc 1: không tính mức tiết kiệm không phụ thuộc thứ tự",
            "more than 12 measures touch activity 1: the order-free savings are not computed"));
        crowded.Measures.Should().HaveCount(13).And.OnlyContain(saving => saving.OrderFree == null && saving.OrderFreeRate == null);
        SimplificationPlan Twelve(int count) =>
            Plan(sheet, [.. Enumerable.Range(1, count).Select(i => Task("1") with { Id = "m" + ExactNumber.FromInt64(i), Hours = 20 - i })]);
    }

    [Fact]
    public void Merged_activities_of_different_volume_are_named() =>
        Plan(Sheet(Activity("1", 2), Activity("2", 2) with { Share = 0.5m }), Merge(3)).Check().Should().Equal(Warning("045", Place + ".activities",
            "công việc 2 khác 1 về số lần, số đối tượng hoặc tỷ lệ: sau khi gộp chỉ tính theo 1, nên chênh lệch không phải là tiết kiệm",
            "activity 2 differs from 1 in times, subjects or share: merged, only those of 1 count, and the difference is not a saving"));

    [Fact]
    public void Activities_of_two_payers_or_of_which_one_is_one_off_cannot_be_merged()
    {
        var expected = Error("050", Place + ".activities", "công việc 2 và 1 khác người thực hiện hoặc chỉ một công việc làm một lần: không gộp được",
            "activities 2 and 1 differ in payer, or only one of them is one-off: they cannot be merged");
        Plan(Sheet(Activity("1", 2), Activity("2", 0) with { Payer = CostPayer.Enterprise }), Merge(2)).Check().Should().Contain(expected);
        Plan(Sheet(Activity("1", 2), Activity("2", 2) with { IsOneOff = true }), Merge(2)).Check().Should().Contain(expected);
        Plan(Sheet(Activity("1", 2) with { IsOneOff = true }, Activity("2", 2) with { IsOneOff = true }), Merge(2)).Check().Should().BeEmpty();
    }

    [Fact]
    public void Filing_that_moves_online_alone_is_told_what_stays()
    {
        var pay = Activity("3", 0, 0, 9) with { Kind = ActivityKind.Pay, Channel = SubmissionMethod.InPerson, Share = 0.6m };
        var filing = Filing(0.4m, 0.6m);
        Plan(filing with { Activities = [.. filing.Activities, pay] }, Online(0.5m)).Check().Should().Equal(Warning("015", Place,
            "chỉ chuyển việc nộp hồ sơ sang trực tuyến; nộp phí, lệ phí, nhận kết quả không trực tuyến giữ nguyên tỷ lệ (3): nếu cũng chuyển thì " +
                "cần biện pháp riêng",
            "filing alone moves online; paying and receiving the result by other ways keep their shares (3): where they move too, each needs a " +
                "measure of its own"));
    }

    [Fact]
    public void Without_an_error_of_the_plan_there_are_amounts_and_with_one_there_are_none()
    {
        var good = Plan(Sheet(Activity("1", 2)), Task("1")).Evaluate();
        (good.IsComplete, good.Saving!.Value.PerYear).Should().Be((true, (ExactNumber)4_000_000));
        var wrong = Plan(Sheet(Activity("1", 2)), Task("x")).Evaluate();
        (wrong.IsComplete, wrong.Saving, wrong.PerYear, wrong.Measures.Count).Should().Be((false, null, null, 0));
    }

    private static IReadOnlyList<Finding> Of(params SimplificationMeasure[] measures) => Plan(Sheet(Activity("1", 2), Activity("2", 2)), measures).Check();

    private static SimplificationPlan Plan(CostSheet sheet, params SimplificationMeasure[] measures) => new() { Before = sheet, Measures = measures };

    private static ShorterTask Task(params string[] activities) => new() { Id = "m", LegalBasis = Basis, Activities = activities, Hours = 1 };

    private static MergeComponents Merge(Estimate hours) => new() { Id = "m", LegalBasis = Basis, Activities = Both, Hours = hours };

    private static FileOnline Online(decimal share) => new() { Id = "m", LegalBasis = Basis, Activities = First, From = ["2"], Share = share };

    private static CostSheet Filing(decimal online, decimal post) => Sheet(
        Activity("1", 1) with { Kind = ActivityKind.File, Channel = SubmissionMethod.Online, Share = online },
        Activity("2", 2) with { Kind = ActivityKind.File, Channel = SubmissionMethod.InPerson, Share = post });
}
