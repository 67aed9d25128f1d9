using Cchc.Core.Costs;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.ExpectedFinding;

namespace Cchc.Core.Tests.Costs;

/// <summary>What a draft leaves open or doubts, with its place and both texts.</summary>
public class CostDraftFindingTests
{
    private static readonly CostDraftOptions Options = new() { Year = 2026 };

    [Fact]
    public void Times_subjects_incomes_and_the_hours_and_money_of_each_activity_are_to_be_filled_in() =>
        Of(Record()).Should().Equal(
            Information("080", "timesPerYear", "cần điền số lần một năm", "times a year are to be filled in"),
            Information("080", "subjectsPerYear", "cần điền số đối tượng một năm", "subjects a year are to be filled in"),
            Information("080", "incomes", "cần điền thu nhập một giờ, có năm và nguồn", "the income of an hour is to be filled in, with its year and source"),
            Open("activities[0] \"1.1\""), Open("activities[1] \"2.1\""), Open("activities[2] \"6.1\""));

    [Fact]
    public void Where_no_other_money_is_stated_as_zero_only_hours_are_open() =>
        CostDraft.Of(Record(), Options with { StatesNoOtherMoney = true }).Findings.Should().HaveCount(6).And.Contain(
            Information("080", "activities[0] \"1.1\"", "cần điền thời gian (giờ)", "hours are to be filled in"));

    [Fact]
    public void A_payment_has_its_fee_from_the_record_and_its_services_open() =>
        Of(Record(Fee(8_000, "VND"))).Should().Contain(Information("080", "activities[2] \"3.1\"",
            "cần điền thời gian (giờ), dịch vụ; ghi 0 nếu không phát sinh", "hours, services are to be filled in; 0 where there are none"));

    [Fact]
    public void The_share_of_one_of_several_channels_is_open() =>
        Of(Record() with { Channels = [Channel(SubmissionMethod.InPerson), Channel(SubmissionMethod.Online)] }).Should().Contain(
            Information("081", "activities[2] \"2.2\".share", "cần điền tỷ lệ đối tượng dùng cách thức này",
                "the share of the subjects who use this channel is to be filled in"));

    [Fact]
    public void A_fee_without_an_amount_or_in_another_currency_is_to_be_filled_in()
    {
        Fees(Fee(null, "VND") with { RawAmount = "theo quy định" }).Should().Contain(Warning("082", "activities[2] \"3.1\".fees",
            "bản ghi không có số tiền, gặp \"theo quy định\": cần điền", "the record states no amount, found \"theo quy định\": fill it in"));
        Fees(Fee(5.5m, "usd")).Should().Contain(Warning("082", "activities[2] \"3.1\".fees",
            "mức thu 5.5 bằng \"usd\", bảng tính bằng VND: không tự quy đổi, cần điền",
            "the fee of 5.5 is in \"usd\", the sheet in VND: nothing is converted, fill it in"));
        CostDraft.Of(Record(Fee(5.5m, "usd")), Options with { Currency = "USD" }).Sheet.Activities[2].Fees.Should().Be(new Estimate(5.5m));
    }

    [Fact]
    public void A_fee_of_zero_with_an_explanation_is_doubted_and_a_bare_zero_is_not()
    {
        Fees(Fee(0, "VND") with { Description = "do HĐND tỉnh quy định" }).Should().Contain(Warning("083", "activities[2] \"3.1\".fees",
            "ghi 0 kèm giải thích \"do HĐND tỉnh quy định\": cần xem lại có thật là miễn phí",
            "0 with the explanation \"do HĐND tỉnh quy định\": check whether it is free"));
        Fees(Fee(0, "VND")).Should().NotContain(finding => finding.Code == "CCHC-COST-083");
    }

    [Fact]
    public void Subjects_that_do_not_tell_the_payer_are_quoted() =>
        Of(Record() with { Subjects = [] }).Should().Contain(Warning("084", "payer",
            "đối tượng \"–\": cần xác định cá nhân hay doanh nghiệp, tổ chức; tạm ghi cá nhân",
            "subjects \"–\": decide between individuals and enterprises; individuals were taken for now"));

    [Fact]
    public void Subjects_that_may_be_either_are_quoted_together() =>
        Of(Record() with { Subjects = [new Subject(string.Empty, "Công dân Việt Nam"), new Subject(string.Empty, "Doanh nghiệp")] }).Should().Contain(
            Warning("084", "payer", "đối tượng \"công dân việt nam; doanh nghiệp\": cần xác định cá nhân hay doanh nghiệp, tổ chức; tạm ghi cá nhân",
            "subjects \"công dân việt nam; doanh nghiệp\": decide between individuals and enterprises; individuals were taken for now"));

    [Fact]
    public void A_component_is_named_by_its_name_else_its_code_and_the_agency_is_the_executing_one()
    {
        var group = Group(string.Empty, "Tờ khai", "Bản sao", string.Empty);
        string[] codes = ["", "TP2", "TP3"];
        var record = Record() with
        {
            ComponentGroups = [group with { Components = [.. group.Components.Select((paper, i) => paper with { Code = codes[i] })] }],
            Agencies = [new Agency(AgencyRole.Competent, "A", "UBND tỉnh"), new Agency(AgencyRole.Executing, "B", "Sở Tư pháp")],
            Fields = [new Field("HT", "Hộ tịch"), new Field("CT", "Chứng thực")],
        };
        var sheet = CostDraft.Of(record, Options).Sheet;
        sheet.Activities.Where(activity => activity.Kind == ActivityKind.PrepareComponent).Select(activity => (activity.Id, activity.Name, activity.Component))
            .Should().Equal(("1.1", "Tờ khai", "Tờ khai"), ("1.2", "Bản sao", "TP2"), ("1.3", "TP3", "TP3"));
        (sheet.Agency, sheet.Field).Should().Be(("Sở Tư pháp", "Hộ tịch"));
    }

    [Fact]
    public void An_internal_procedure_is_paid_by_officials_and_an_empty_group_is_no_case()
    {
        var draft = CostDraft.Of(Record() with { IsInternal = true, ComponentGroups = [Group("a", "Tờ khai"), Group("b")] }, Options);
        draft.Sheet.Activities.Should().OnlyContain(activity => activity.Payer == CostPayer.Official);
        draft.Findings.Where(finding => finding.Code is not "CCHC-COST-080").Should().Equal(Warning("084", "payer",
            "thủ tục nội bộ: tạm ghi cán bộ, công chức", "an internal procedure: officials were taken as payers"));
    }

    [Fact]
    public void Where_no_other_money_is_stated_only_a_payment_without_an_amount_stays_open()
    {
        var sheet = CostDraft.Of(Record(Fee(null, "VND")), Options with { StatesNoOtherMoney = true }).Sheet;
        sheet.Activities.Select(activity => (activity.Kind, activity.Services?.ToString(), activity.Fees?.ToString())).Should().Equal(
            (ActivityKind.PrepareComponent, "0", "0"), (ActivityKind.File, "0", "0"), (ActivityKind.Pay, "0", null), (ActivityKind.ReceiveResult, "0", "0"));
        CostDraft.Of(Record(Fee(null, "VND")), Options).Sheet.Activities.Should().OnlyContain(activity => activity.Services == null && activity.Fees == null);
    }

    [Fact]
    public void One_fee_in_the_currency_of_the_sheet_leaves_nothing_in_doubt()
    {
        var findings = Fees(Fee(8_000, "VND"));
        findings.Where(finding => finding.Code is not "CCHC-COST-080").Should().BeEmpty();
    }

    [Fact]
    public void A_fee_without_a_currency_takes_that_of_the_sheet() =>
        Fees(Fee(8_000.5m, " ")).Should().Contain(Information("085", "activities[2] \"3.1\".fees",
            "bản ghi không ghi loại tiền của 8000.5; coi là VND", "the record names no currency of 8000.5; VND was taken"));

    [Fact]
    public void A_record_without_components_or_channels_is_told_so_and_still_files_and_receives()
    {
        var draft = CostDraft.Of(Record() with { ComponentGroups = [], Channels = [] }, Options);
        draft.Findings.Where(finding => finding.Code == "CCHC-COST-086").Should().Equal(
            Warning("086", "activities", "bản ghi không có thành phần hồ sơ", "the record lists no component"),
            Warning("086", "activities", "bản ghi không có cách thức thực hiện", "the record lists no channel"));
        draft.Sheet.Activities.Select(activity => (activity.Id, activity.Kind, activity.Name)).Should().Equal(
            ("2.1", ActivityKind.File, "Nộp hồ sơ"), ("6.1", ActivityKind.ReceiveResult, "Nhận kết quả"));
    }

    [Fact]
    public void Components_in_several_groups_are_not_prepared_by_all() =>
        Of(Record() with { ComponentGroups = [Group("a", "Tờ khai"), Group("b", "Giấy chứng sinh")] }).Should().Contain(Warning("087", "activities",
            "thành phần hồ sơ chia nhiều nhóm, trường hợp: cần điền tỷ lệ đối tượng của từng công việc không phải ai cũng làm",
            "components are listed in several groups or cases: state the share of subjects for what not everyone does"));

    [Fact]
    public void Several_fees_of_one_channel_may_not_all_be_paid() =>
        Of(Record(Fee(1, "VND"), Fee(2, "VND"))).Should().Contain(Warning("088", "activities",
            "nhiều mức phí, lệ phí (3.1, 3.2): cần điền tỷ lệ đối tượng của từng mức nếu không nộp tất cả",
            "several fees (3.1, 3.2): state the share of each where not all are paid"));

    [Fact]
    public void A_note_among_the_components_is_no_activity() =>
        Of(Record() with { ComponentGroups = [Group(string.Empty, "Tờ khai", "* Lưu ý: giấy tờ phải rõ nét")] }).Should().Contain(
            Information("014", "componentGroups[0].components[1].name",
                "\"* Lưu ý: giấy tờ phải rõ nét\" là ghi chú, tiêu đề hoặc số lượng hồ sơ: không lập công việc",
                "\"* Lưu ý: giấy tờ phải rõ nét\" is a note, a heading or the number of dossiers: no activity is made of it"));

    [Fact]
    public void A_fee_that_all_channels_have_is_paid_once_and_another_is_that_of_its_channel()
    {
        var record = Record() with
        {
            Channels = [Channel(SubmissionMethod.InPerson, Fee(10, "VND")), Channel(SubmissionMethod.Online, Fee(10, "VND"), Fee(5, "VND"))],
        };
        CostDraft.Of(record, Options).Sheet.Activities.Where(activity => activity.Kind == ActivityKind.Pay)
            .Select(activity => (activity.Id, activity.Name, activity.Channel, activity.Fees!.Likely.ToString())).Should().Equal(
                ("3.1", "Nộp lệ phí", null, "10"), ("3.2", "Nộp lệ phí (trực tuyến)", SubmissionMethod.Online, "5"));
    }

    [Fact]
    public void Record_and_options_must_be_given()
    {
        FluentActions.Invoking(() => CostDraft.Of(null!, Options)).Should().Throw<ArgumentNullException>().WithParameterName("procedure");
        FluentActions.Invoking(() => CostDraft.Of(Record(), null!)).Should().Throw<ArgumentNullException>().WithParameterName("options");
    }

    private static Finding Open(string place) => Information("080", place,
        "cần điền thời gian (giờ), dịch vụ, phí, lệ phí; ghi 0 nếu không phát sinh", "hours, services, fees are to be filled in; 0 where there are none");

    private static IReadOnlyList<Finding> Of(Procedure record) => CostDraft.Of(record, Options).Findings;

    private static IReadOnlyList<Finding> Fees(Fee fee) => Of(Record(fee));

    private static Fee Fee(decimal? amount, string currency) => new() { Kind = FeeKind.Levy, RawKind = "LP", Amount = amount, Currency = currency };

    private static Procedure Record(params Fee[] fees) => new()
    {
        Code = ProcedureCode.Parse("1.001193"),
        Name = "Khai sinh",
        Subjects = [new Subject(string.Empty, "Công dân Việt Nam")],
        ComponentGroups = [Group(string.Empty, "Tờ khai")],
        Channels = [Channel(SubmissionMethod.InPerson, fees)],
    };

    private static ComponentGroup Group(string name, params string[] components) =>
        SampleProcedure.Group(name, [.. components.Select(item => SampleProcedure.Paper(item))]);

    private static Channel Channel(SubmissionMethod method, params Fee[] fees) =>
        new() { Method = method, RawMethod = "x", Time = SampleProcedure.Days(3), Fees = fees };
}
