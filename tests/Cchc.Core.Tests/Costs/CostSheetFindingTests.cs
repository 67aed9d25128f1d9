using System.Numerics;
using Cchc.Core.Costs;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.CostSheets;
using static Cchc.Core.Tests.Costs.ExpectedFinding;

namespace Cchc.Core.Tests.Costs;

/// <summary>Each finding of a cost sheet by its smallest input, with its place and both texts.</summary>
public class CostSheetFindingTests
{
    [Fact]
    public void An_input_that_is_not_stated_is_named_and_zero_is_asked_for_where_there_is_none() =>
        Of(Sheet(Activity("1.1", null))).Should().Equal(
            Error("001", "activities[0] \"1.1\".hours", "chưa có số liệu; nếu không phát sinh, ghi 0", "missing; write 0 if there is none"));

    [Fact]
    public void Times_and_subjects_are_missing_only_where_neither_activity_nor_sheet_states_them()
    {
        var bare = Sheet(Activity("1", 0)) with { TimesPerYear = null, SubjectsPerYear = null };
        Of(bare).Select(finding => finding.Place).Should().Equal("activities[0] \"1\".timesPerYear", "activities[0] \"1\".subjectsPerYear");
        Of(bare with { Activities = [Activity("1", 0) with { TimesPerYear = 2, SubjectsPerYear = 3 }] }).Should().BeEmpty();
    }

    [Fact]
    public void What_is_done_once_for_all_needs_no_times_a_year() =>
        Of(Sheet(Activity("1", 0) with { IsOneOff = true }) with { TimesPerYear = null }).Should().BeEmpty();

    [Fact]
    public void A_sheet_without_activities_is_unknown_and_not_zero()
    {
        var cost = ComplianceCost.Of(Sheet());
        cost.Findings.Should().Equal(Error("001", "activities", "không có công việc nào: chi phí không phải bằng 0 mà là chưa biết",
            "no activities: the cost is not zero but unknown"));
        (cost.IsComplete, cost.Totals, cost.Individuals, cost.Enterprises, cost.Administration).Should().Be((false, null, null, null, null));
    }

    [Fact]
    public void An_abolished_procedure_without_activities_costs_nothing()
    {
        var cost = ComplianceCost.Of(Sheet() with { IsAbolished = true });
        cost.Findings.Should().BeEmpty();
        cost.Totals!.PerYear.Should().Be(default(CostAmounts));
    }

    [Fact]
    public void An_abolished_procedure_with_activities_contradicts_itself() =>
        Of(Sheet(Activity("1", 0)) with { IsAbolished = true }).Should().Equal(
            Error("007", "activities", "thủ tục đã bãi bỏ nhưng còn công việc", "the procedure is abolished and still has activities"));

    [Fact]
    public void One_of_several_channels_needs_its_share()
    {
        var online = Activity("1", 0) with { Channel = SubmissionMethod.Online };
        var post = Activity("2", 0) with { Channel = SubmissionMethod.Postal, Share = 0.5m };
        Of(Sheet(online, post)).Should().Equal(Error("001", "activities[0] \"1\".share",
            "chưa có tỷ lệ đối tượng dùng cách thức này; bảng có nhiều cách thức",
            "the share of subjects who use this channel is missing; the sheet has several channels"));
        Of(Sheet(online, post with { Channel = SubmissionMethod.Online })).Should().BeEmpty("with a single channel all use it");
    }

    [Theory]
    [InlineData(CostPayer.Individual, "cá nhân", "individuals")]
    [InlineData(CostPayer.Enterprise, "doanh nghiệp, tổ chức", "enterprises and organisations")]
    [InlineData(CostPayer.Official, "cán bộ, công chức", "officials")]
    public void Hours_need_an_income_of_their_payer(CostPayer payer, string vi, string en)
    {
        var sheet = Sheet(Activity("1", 1) with { Payer = payer }) with { Incomes = [] };
        Of(sheet).Should().Equal(Error("002", "activities[0] \"1\".income", $"thiếu thu nhập một giờ của {vi}: cần mức có năm, nguồn",
            $"the income of an hour of {en} is missing: expected a figure with its year and source"));
        Of(Sheet(Activity("1", 0, 5, 5) with { Payer = payer }) with { Incomes = [] }).Should().BeEmpty("no hours, no income");
    }

    [Theory]
    [InlineData("", "nguồn")]
    [InlineData("chỉ tiêu", "\u00A0")]
    public void An_income_needs_its_series_and_its_source(string series, string source) =>
        Of(Sheet(Activity("1", 0)) with { Incomes = [Wage with { Series = series, Source = source }] }).Should().Equal(
            Error("002", "incomes[0]", "mức thu nhập phải có chỉ tiêu và nguồn", "an income needs its series and its source"));

    [Fact]
    public void A_negative_number_is_an_error_even_at_the_low_end_of_a_range() =>
        Of(Sheet(Activity("1", new Estimate(-1, 0, 1)))).Should().Equal(
            Error("003", "activities[0] \"1\".hours", "-1..0..1: cần số không âm", "-1..0..1: expected a number that is not negative"));

    [Fact]
    public void Ten_to_the_fifteenth_is_the_largest_number_and_one_more_is_an_error()
    {
        Of(Sheet(Activity("1", 0, 1_000_000_000_000_000m))).Should().BeEmpty();
        Of(Sheet(Activity("1", 0, 1_000_000_000_000_001m))).Should().Equal(Error("004", "activities[0] \"1\".services",
            "1000000000000001: lớn hơn 1.000.000.000.000.000", "1000000000000001: larger than 1,000,000,000,000,000"));
    }

    [Fact]
    public void A_share_of_40_is_told_how_40_percent_is_written() =>
        Of(Sheet(Activity("1", 0) with { Share = 40 })).Should().Equal(Error("005", "activities[0] \"1\".share",
            "40: cần tỷ lệ từ 0 đến 1; nếu là 40% thì ghi 0.4", "40: expected a share from 0 to 1; if 40% is meant, write 0.4"));

    [Theory]
    [InlineData("-0.1")]
    [InlineData("101")]
    public void A_share_that_is_no_percentage_either_is_told_its_range_only(string share) =>
        Of(Sheet(Activity("1", 0) with { BusinessAsUsual = ExactNumber.Parse(share) })).Should().Equal(Error("005", "activities[0] \"1\".businessAsUsual",
            share + ": cần tỷ lệ từ 0 đến 1", share + ": expected a share from 0 to 1"));

    [Fact]
    public void Shares_of_channels_above_one_are_an_error_and_below_one_a_warning()
    {
        Of(Channels(ActivityKind.File, 0.7m, 0.4m)).Should().Equal(Error("005", "activities, file the dossier",
            "tỷ lệ của các cách thức cộng lại 110%: nhiều nhất 100%", "the shares of the channels add up to 110%: 100% at most"));
        Of(Channels(ActivityKind.ReceiveResult, 0.7m, 0.2m)).Should().Equal(Warning("009", "activities, receive the result",
            "tỷ lệ của các cách thức cộng lại 90%: phần còn lại không tính", "the shares of the channels add up to 90%: the rest is not counted"));
        Of(Channels(ActivityKind.File, 0.7m, 0.3m)).Should().BeEmpty();
        Of(Channels(ActivityKind.Pay, 0.7m, 0.4m)).Should().BeEmpty("only filing and receiving are done by one way each");
    }

    [Theory]
    [InlineData("vnd")]
    [InlineData("VN")]
    [InlineData("ĐVN")]
    [InlineData("")]
    public void A_currency_is_three_capitals(string currency) =>
        Of(Sheet(Activity("1", 0)) with { Currency = currency, Incomes = [] }).Should().Equal(Error("006", "currency",
            $"\"{currency}\" không phải mã tiền tệ ba chữ in hoa như VND", $"\"{currency}\" is not a currency code of three capitals such as VND"));

    [Fact]
    public void An_income_in_another_currency_is_never_converted() =>
        Of(Sheet(Activity("1", 0)) with { Incomes = [Wage with { Currency = "USD" }] }).Should().Equal(Error("006", "incomes[0].currency",
            "thu nhập tính bằng \"USD\", bảng tính bằng \"VND\": không tự quy đổi",
            "the income is in \"USD\", the sheet in \"VND\": nothing is converted silently"));

    [Fact]
    public void An_identifier_stands_once_be_it_composed_or_not() =>
        Of(Sheet(Activity("ạ", 0), Activity("a\u0323 ", 0))).Should().Equal(
            Error("007", "activities[1] \"ạ\".id", "mã \"ạ\" đã dùng cho công việc khác", "the id \"ạ\" is already that of another activity"));

    [Fact]
    public void A_payer_has_one_income() =>
        Of(Sheet(Activity("1", 0)) with { Incomes = [Wage, Wage] }).Should().Equal(
            Error("007", "incomes[1].payer", "cá nhân đã có mức thu nhập", "individuals already has an income"));

    [Fact]
    public void An_income_of_another_year_is_used_and_noted()
    {
        var cost = ComplianceCost.Of(Sheet(Activity("1", 1)) with { Incomes = [Wage with { Year = 2024 }] });
        cost.Findings.Should().Equal(
            Warning("008", "incomes[0].year", "mức thu nhập năm 2024 dùng cho bảng năm 2025", "an income of 2024 is used in a sheet of 2025"));
        cost.Totals!.PerYear.Total.Should().Be((ExactNumber)4_000_000, "40,000 × 100");
    }

    [Fact]
    public void An_activity_needs_an_id_a_known_payer_and_a_known_kind()
    {
        Of(Sheet(Activity(" ", 0))).Should().Equal(Error("011", "activities[0] \"\".id", "thiếu mã công việc", "the activity has no id"));
        Of(Sheet(Activity("1", 0) with { Payer = (CostPayer)9 })).Should().Equal(
            Error("011", "activities[0] \"1\".payer", "không có đối tượng chi trả 9", "9 is not a payer"));
        Of(Sheet(Activity("1", 0) with { Kind = (ActivityKind)(-1) })).Should().Equal(
            Error("011", "activities[0] \"1\".kind", "không có loại công việc -1", "-1 is not a kind of activity"));
    }

    [Fact]
    public void The_income_of_another_payer_is_refused() =>
        Of(Sheet(Activity("1", 1) with { Income = Wage with { Payer = CostPayer.Official } })).Should().Equal(Error("011", "activities[0] \"1\".income.payer",
            "thu nhập của cán bộ, công chức dùng cho công việc của cá nhân", "the income of officials is used for an activity of individuals"));

    [Fact]
    public void Amounts_without_a_common_scale_are_refused_and_not_added()
    {
        var fees = Enumerable.Range(1, 40)
            .Select(i => Activity("a" + i.ToString(Culture), 0, 0, ExactNumber.Fraction(1, BigInteger.Pow(2, 256) + (2 * i) + 1)));
        var cost = ComplianceCost.Of(Sheet([.. fees]));
        cost.Findings.Should().Equal(Error("013", "activities",
            "số liệu có quá nhiều mẫu số khác nhau (mẫu số chung vượt 8192 bit) nên không cộng chính xác được; hãy làm tròn số liệu, ví dụ đến " +
                "đồng, trước khi cộng",
            "the amounts have too many different denominators (their common one is beyond 8192 bits) to be added exactly; round them first, for " +
                "example to whole units"));
        (cost.Totals, cost.Activities.Count).Should().Be((null, 40), "each activity alone is known");
    }

    [Fact]
    public void A_change_of_income_is_named_with_both_figures()
    {
        var before = ComplianceCost.Of(Sheet(Activity("1", 2)));
        var after = ComplianceCost.Of(Sheet(Activity("1", 2)) with { Incomes = [Wage with { Value = 45_265.15m }] });
        CostComparison.Of(before, after).Findings.Should().Equal(Warning("010", "after.activities \"1\".income",
            "thu nhập một giờ đổi từ 40.000 thành 45.265,15: phần chênh lệch không phải do đơn giản hóa; hãy so theo giá cố định",
            "the income of an hour goes from 40,000 to 45,265.15: that part of the change is not simplification; compare at constant prices"));
    }

    [Fact]
    public void Two_currencies_are_not_compared()
    {
        var before = ComplianceCost.Of(Sheet(Activity("1", 0)));
        var comparison = CostComparison.Of(before, ComplianceCost.Of(Sheet(Activity("1", 0)) with { Currency = "USD", Incomes = [] }));
        comparison.Findings.Should().Equal(
            Error("006", "after.currency", "trước tính bằng VND, sau tính bằng USD", "before is in VND, after in USD"));
        (comparison.PerYear, comparison.PerDossier, comparison.OneOff, comparison.Fees, comparison.Administration).Should().Be((null, null, null, null, null));
        CostEffects.Of(comparison).Total.Should().BeNull();
    }

    private static readonly System.Globalization.CultureInfo Culture = System.Globalization.CultureInfo.InvariantCulture;

    private static IReadOnlyList<Finding> Of(CostSheet sheet) => ComplianceCost.Of(sheet).Findings;

    private static CostSheet Channels(ActivityKind kind, decimal online, decimal post) => Sheet(
        Activity("1", 0) with { Kind = kind, Channel = SubmissionMethod.Online, Share = online },
        Activity("2", 0) with { Kind = kind, Channel = SubmissionMethod.Postal, Share = post });
}
