using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Validation;
using static Cchc.Core.Tests.Support.SampleProcedure;

namespace Cchc.Core.Tests.Procedures.Validation;

/// <summary>Each rule finds what it is for, at its place, in a procedure that is spoilt in that alone; and leaves alone what only looks like it.</summary>
public sealed class ValidationRulesTests
{
    private const string NewPaper = "componentGroups[0].components[2].";

    public static TheoryData<string, string, Procedure> Spoilt => new()
    {
        { "101", "name", Clean with { Name = " \u00a0" } },
        { "102", "steps", Clean with { Steps = [new Step(string.Empty, " ")] } },
        { "103", "channels", Clean with { Channels = [], Online = OnlineService.NotStated.Instance } },
        { "104", "componentGroups", Clean with { ComponentGroups = [Group("Cấp mới")] } },
        { "105", "channels", Untimed("1", "OTHER", "Nộp trực tiếp") },
        { "106", "subjects", Clean with { Subjects = [] } },
        { "107", "agencies", Clean with { Agencies = [new Agency(AgencyRole.Announcing, string.Empty, "Bộ Công Thương")] } },
        { "110", "agencies", Clean with { Agencies = [Clean.Agencies[1]] } },
        { "111", "results", Clean with { Results = [] } },
        { "112", "legalBases", Clean with { LegalBases = [] } },
        { "113", "componentGroups", Clean with { ComponentGroups = [Group(string.Empty, Paper("Đơn đề nghị", "", 0), Paper("Sơ đồ", "", 0, null))] } },
        { "114", NewPaper + "originals", With(Paper("Sơ đồ mặt bằng", "", 0)) },
        { "115", NewPaper + "copies", With(Paper("Sơ đồ mặt bằng", "", 1, -1)) },
        { "115", NewPaper + "originals", With(Paper("Sơ đồ mặt bằng", "", 100)) },
        { "116", NewPaper + "originals", With(Paper("b) Bản sao hợp đồng thuê nhà")) },
        { "116", NewPaper + "originals", With(Paper("Hóa đơn thương mại: 01 bản chụp;")) },
        { "116", NewPaper + "originals", With(Paper("Bản sao hóa đơn (có đóng dấu sao y bản chính của thương nhân)")) },
        { "117", NewPaper + "copies", With(Paper("Hóa đơn (bản chính)", "", 0, 1)) },
        { "120", "channels", Clean with { Channels = [Clean.Channels[0]] } },
        { "121", "online", Clean with { Online = new OnlineService.Partial(PartialReason.NotStated) } },
        { "122", "online", Clean with { Online = new OnlineService.Level(4) } },
        { "123", "online", Clean with { IsOfflineOnly = true } },
        { "123", "isOfflineOnly", Clean with { IsOfflineOnly = true, Online = OnlineService.NotStated.Instance } },
        { "130", "levels", Clean with { Levels = AdministrativeLevels.District } },
        { "131", "agencies[2].name", Clean with { Agencies = [.. Clean.Agencies, new Agency(AgencyRole.Coordinating, string.Empty, "Bảo hiểm xã hội cấp huyện")] } },
        { "132", "steps[0].description", Clean with { Steps = [new Step("Bước 1", "Công dân nộp tại Ủy ban nhân dân huyện, quận, thị xã nơi cư trú.")] } },
        { "132", "channels[1].description", Clean with { Channels = [Clean.Channels[0], Clean.Channels[1] with { Description = "Nộp tại Trung tâm Hành chính công cấp huyện" }] } },
        { "132", "channels[0].fees[0].description", Clean with { Channels = [Clean.Channels[0] with { Fees = [new Fee { Kind = FeeKind.Levy, RawKind = "FEE", Description = "Nộp tại cơ quan đăng ký kinh doanh cấp huyện" }] }, Clean.Channels[1]] } },
        { "132", "cases[0].name", Clean with { Cases = [Clean.Cases[0] with { Name = "Trình báo (thực hiện tại cấp huyện)" }] } },
        { "132", "componentGroups[0].name", Clean with { ComponentGroups = [Clean.ComponentGroups[0] with { Name = "Nộp tại UBND quận" }] } },
        { "132", "results[0].name", Clean with { Results = [new ProcedureResult("", "Quyết định của Chủ tịch UBND cấp huyện")] } },
        { "132", "note", Clean with { Note = "Liên hệ Ủy ban nhân dân cấp huyện" } },
        { "132", "conditions", Clean with { Conditions = "Có xác nhận của phòng Y tế quận" } },
        { "133", "receivingAddress", Clean with { ReceivingAddress = "Số 6 Alexandre de Rhodes, Quận 1" } },
        { "142", "cases[1].code", Clean with { Cases = [Clean.Cases[0], Clean.Cases[1] with { Code = "1.001193.01" }] } },
        { "143", NewPaper + "code", With(Paper("Sơ đồ mặt bằng", "KQ1")) },
        { "144", NewPaper + "name", With(Paper("- Đơn đề nghị theo  Mẫu số 01;")) },
        { "145", "code", Clean with { Code = ProcedureCode.Parse(" 1.001193") } },
        { "146", "cases[1].code", Clean with { Cases = [Clean.Cases[0], Clean.Cases[1] with { Code = "1001193.02" }] } },
        { "147", "links[0].code", Clean with { Links = [new ProcedureLink(ProcedureLinkKind.Related, string.Empty, "Thủ tục khác")] } },
        { "150", "channels[2].time", Clean with { Channels = [.. Clean.Channels, Row(SubmissionMethod.Online, 7, "05 ngày làm việc")] } },
        { "151", "cases", Clean with { Cases = [new ProcedureCase("1.001193.01", "Cấp mới", Days(9))] } },
        { "152", "cases", Clean with { Cases = [new ProcedureCase("1.001193.01", "Cấp mới", new StatedTime(new ProcessingTime.CalendarDays(5), "5", "DAY"))] } },
        { "153", "channels[1].description", Clean with { Channels = [Clean.Channels[0], Row(SubmissionMethod.Online, 5, "Trong thời hạn 12 ngày làm việc kể từ ngày nhận đủ hồ sơ")] } },
        { "154", "channels[1].description", Clean with { Channels = [Clean.Channels[0], Row(SubmissionMethod.Online, 5, "Trong thời hạn 05 ngày kể từ ngày nhận đủ hồ sơ")] } },
        { "155", "channels[1].fees[0].amount", WithFee(0, "Phí thẩm định: 500.000 đồng/hồ sơ") },
        { "155", "channels[1].fees[0].amount", WithFee(null, "Mức thu 1,5 triệu đồng") },
        { "160", NewPaper + "name", With(Paper("Bản sao có chứng thực giấy tờ về đất", "", 0, 1)) },
        { "161", NewPaper + "name", With(Paper("Hợp đồng (bản sao có chứng thực kèm bản chính để đối chiếu)", "", 0, 1)) },
        { "162", NewPaper.TrimEnd('.'), With(Paper("Bản sao giấy khai sinh của trẻ", "", 0, 1)) },
        { "162", NewPaper.TrimEnd('.'), With(Paper("Sổ hộ khẩu")) },
        { "162", NewPaper.TrimEnd('.'), With(Paper("- Bản sao hợp lệ Giấy chứng nhận đăng ký doanh nghiệp;", "", 0, 1)) },
        { "170", NewPaper + "name", With(Paper("* Lưu ý: giấy tờ phải rõ nét", "", 0)) },
        { "170", NewPaper + "name", With(Paper("Trường hợp cấp lại:", "", 0)) },
        { "170", NewPaper + "name", With(Paper("Số lượng hồ sơ: 01 bộ", "", 0)) },
        { "170", NewPaper + "name", With(Paper("Người tiếp nhận có trách nhiệm kiểm tra, đối chiếu", "", 0)) },
        { "171", "componentGroups[1].name", Clean with { ComponentGroups = [.. Clean.ComponentGroups, Group("Số lượng hồ sơ: 01 bộ.")] } },
        { "172", NewPaper + "name", With(Paper(" ")) },
        { "180", "legalBases[0].number", Clean with { LegalBases = [new LegalBasis("Nghị định số 104/2022/NĐ-CP.", "Nghị định")] } },
        { "180", "legalBases[0].number", Clean with { LegalBases = [new LegalBasis("104/2022/NĐ- CP", "Nghị định")] } },
        { "181", "legalBases[0].number", Clean with { LegalBases = [new LegalBasis("Luật Thú y 2015", "Luật")] } },
        { "182", "legalBases[0].number", Clean with { LegalBases = [new LegalBasis(string.Empty, "Luật Thú y")] } },
        { "200", "channels[1].fees[0].amount", WithFee(0, "Theo quy định của Bộ Tài chính") },
        { "200", "channels[1].fees[0].amount", WithFee(0, "Mức lệ phí cụ thể do Hội đồng nhân dân cấp tỉnh quyết định") },
        { "200", "channels[1].fees[0].amount", WithFee(0, "Theo Thông tư 172/2010/TT-BTC") },
        { "201", NewPaper + "name", With(Paper("Đơn theo Mẫu số 02 ban hành kèm theo Nghị định số 263/2025/NĐ-CP;")) },
        { "201", NewPaper + "name", With(Paper("Tờ khai theo mẫu tại Phụ lục Thông tư 04/2020/TT- BTP (nếu có)")) },
        { "202", "componentGroups[0].components[1].name", Lettered("b) Sơ đồ mặt bằng", "a) Đơn đề nghị", "c) Phương án") },
        { "202", "componentGroups[0].components[2].name", Lettered("c) Sơ đồ mặt bằng", "đ) Đơn đề nghị", "d) Phương án") },
        { "203", "agencies[0].name", National("Sở Công Thương Thành phố Hà Nội") },
        { "203", "agencies[0].name", National("Sở Công Thương TP.Đà Nẵng", "Ban Quản lý khu công nghệ cao - Thành phố Đà Nẵng") },
        { "204", NewPaper + "name", With(Paper("* Số lượng hồ sơ: 01 (một) bộ.")) },
        { "205", "agencies[2].name", Clean with { Agencies = [.. Clean.Agencies, new Agency(AgencyRole.Executing, string.Empty, "Ủy ban nhân dân xã, phường, thị trấn.")] } },
        { "206", "channels[1].description", OneDay("01 ngày kể từ ngày nhận đủ hồ sơ", new ProcessingTime.WorkingDays(1)) },
        { "206", "cases", OneDay(string.Empty, new ProcessingTime.CalendarDays(1)) },
    };

    public static TheoryData<string, Procedure> Harmless => new()
    {
        { "nothing", Clean },
        { "a time in words", Untimed("Không quá 05 ngày làm việc", "OTHER", string.Empty) },
        { "a number without a unit", Untimed("13", "OTHER", string.Empty) },
        { "words that say none is laid down", Untimed("0", "OTHER", "Không quy định thời hạn") },
        { "delegated", Clean with { Agencies = [.. Clean.Agencies, new Agency(AgencyRole.Delegated, string.Empty, "Sở Y tế")] } },
        { "copy beside the original", With(Paper("Bản sao hợp đồng kèm bản chính để đối chiếu")) },
        { "copy or original", With(Paper("Bản chính hoặc bản sao hợp đồng")) },
        { "text that is no copy", With(Paper("Văn bản sao lục và báo cáo")) },
        { "several papers", With(Paper("Tờ khai; bản sao hợp đồng")) },
        { "partial with a reason", Clean with { Online = new OnlineService.Partial(PartialReason.FieldVerification) } },
        { "Huyện ủy", Clean with { Conditions = "Có ý kiến của Huyện ủy; đường huyện; tuyến đường liên huyện; các huyện nghèo" } },
        { "history", Clean with { Conditions = "Giấy do Ủy ban nhân dân cấp huyện cấp trước ngày 01/7/2025 vẫn có giá trị" } },
        { "title of a law", Clean with { LegalBases = [new LegalBasis("1/2020/NĐ-CP", "Nghị định về cơ quan chuyên môn thuộc Ủy ban nhân dân huyện, quận")] } },
        { "a paper of a district", With(Paper("Quyết định của Ủy ban nhân dân cấp huyện")) },
        { "other words for the other time", Clean with { Channels = [.. Clean.Channels, Row(SubmissionMethod.Online, 7, "Trường hợp phải xác minh")] } },
        { "remote communes", Clean with { Channels = [Clean.Channels[0], Row(SubmissionMethod.Online, 5, "Đối với các xã miền núi, hải đảo thì thời gian thực hiện không quá 15 ngày làm việc.")] } },
        { "free", WithFee(0, "Miễn phí; trước đây 500.000 đồng") },
        { "amount stated", WithFee(500000, "Phí thẩm định: 500.000 đồng") },
        { "a number of a circular", WithFee(100000, "Theo Thông tư 172/2010/TT-BTC") },
        { "free by a text", WithFee(0, "Không thu lệ phí theo quy định tại Điều 22 Luật Hợp tác xã") },
        { "exempt by a text", WithFee(0, "Theo quy định tại Luật Hộ tịch thì được miễn lệ phí") },
        { "cites its basis", With(Paper("Đơn theo Mẫu số 01 ban hành kèm theo Nghị định 104/2022/NĐ-CP")) },
        { "cites what was amended", With(Paper("Đơn theo Mẫu số 01 Nghị định số 104/2022/NĐ-CP (được sửa đổi, bổ sung tại Nghị định số 999/2025/NĐ-CP)")) },
        { "a paper of an older law", With(Paper("Giấy phép được cấp trước ngày Nghị định số 12/2010/NĐ-CP hết hiệu lực")) },
        { "a number that is no law", With(Paper("Văn bản thẩm định theo công văn số 12/2025/CV-SXD")) },
        { "a council of a province", With(Paper("Đơn theo Nghị quyết số 12/2025/NQ-HĐND")) },
        { "letters in order", Lettered("a) Sơ đồ mặt bằng", "d) Đơn đề nghị", "đ) Phương án", "e) Ảnh") },
        { "a list that begins anew", Lettered("a) Sơ đồ mặt bằng", "b) Đơn đề nghị", "a) Phương án", "b) Ảnh") },
        { "Roman numbers", Lettered("v) Sơ đồ mặt bằng", "i) Đơn đề nghị", "x) Phương án") },
        { "two letters", Lettered("b) Sơ đồ mặt bằng", "a) Đơn đề nghị") },
        { "all provinces, one of them by another name", National("Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa và Thể thao Thành phố Hà Nội") },
        { "two provinces", National("Sở Công Thương Thành phố Hà Nội", "Sở Công Thương tỉnh Lào Cai") },
        { "a ministry's department in a city", National("Sở Ngoại vụ Thành phố Hồ Chí Minh - Bộ Ngoại giao") },
        { "any province", National("Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương") },
        { "a local procedure", National("Sở Công Thương Thành phố Hà Nội") with { Kind = ProcedureKind.Local } },
        { "papers and their number", With(Paper("Tờ khai. Số lượng hồ sơ: 01 bộ")) },
        { "one day, said twice", OneDay("01 ngày làm việc", new ProcessingTime.WorkingDays(1)) },
        { "certified or shown", With(Paper("Bản sao có chứng thực hoặc bản sao kèm bản chính để đối chiếu bằng tốt nghiệp", "", 0, 1)) },
        { "need not be certified", With(Paper("Bản sao không cần chứng thực bằng tốt nghiệp", "", 0, 1)) },
        { "where it cannot be fetched", With(Paper("Bản sao giấy khai sinh, trừ trường hợp đã khai thác được trong cơ sở dữ liệu", "", 0, 1)) },
        { "of another country", With(Paper("Giấy khai sinh do cơ quan nước ngoài cấp")) },
        { "a request about the paper", With(Paper("Giấy đề nghị cấp đổi Giấy chứng nhận đăng ký doanh nghiệp")) },
        { "a conditional paper", With(Paper("Trường hợp ủy quyền: văn bản ủy quyền")) },
        { "papers to present", Clean with { ComponentGroups = [.. Clean.ComponentGroups, Group("* Giấy tờ phải xuất trình:", Paper("Hộ chiếu", "KQ5"))] } },
        { "a provincial case", Clean with { Cases = [.. Clean.Cases, new ProcedureCase("1.001193.H15.01", "Tại Lào Cai", Days(5))] } },
        { "quantities not stated", With(Paper("Sơ đồ", "", null, null)) },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void A_rule_finds_what_it_is_for(string number, string path, Procedure procedure)
    {
        var findings = Check(procedure);
        findings.Should().Contain(finding => finding.Code == "CCHC-CAT-" + number && finding.Path == path, string.Join("\n", findings));
        findings.Where(finding => finding.Code != "CCHC-CAT-" + number).Select(finding => finding.Code).Should().BeSubsetOf(Besides(number), string.Join("\n", findings));
        findings.Should().OnlyContain(finding => finding.Procedure == procedure.Code.Value && finding.Text.Vi.Length > 0 && finding.Text.En.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void What_only_looks_like_it_is_left_alone(string why, Procedure procedure) => Check(procedure).Should().BeEmpty(why);

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void Decomposed_letters_and_other_spaces_change_nothing(string number, string path, Procedure procedure)
    {
        path.Should().NotBeEmpty(number);
        Check(Rough(procedure)).Should().Equal(Check(procedure));
    }

    [Fact]
    public void Every_rule_of_one_procedure_has_its_test()
    {
        string[] ofCatalogues = ["140", "141", "190", "191", "192", "193"];
        Spoilt.Select(row => "CCHC-CAT-" + row.Data.Item1).Concat(ofCatalogues.Select(number => "CCHC-CAT-" + number)).Distinct().Should().BeEquivalentTo(ValidationRule.All.Select(rule => rule.Code));
    }

    [Theory]
    [InlineData(2025, 6, 30, 0)]
    [InlineData(2025, 7, 1, 1)]
    public void The_district_level_is_gone_from_1_July_2025(int year, int month, int day, int expected) =>
        Check(Clean with { Levels = AdministrativeLevels.District }, new LocalDate(year, month, day)).Should().HaveCount(expected);

    [Theory]
    [InlineData(2026, 6, 30, 0)]
    [InlineData(2026, 7, 1, 1)]
    public void Decree_224_asks_for_reasons_and_for_data_from_1_July_2026(int year, int month, int day, int expected)
    {
        var date = new LocalDate(year, month, day);
        Check(Clean with { Online = new OnlineService.Partial(PartialReason.NotStated) }, date).Should().HaveCount(expected);
        Check(With(Paper("Sổ hộ khẩu")), date).Should().HaveCount(expected);
    }

    [Fact]
    public void A_version_is_judged_by_the_law_of_its_days()
    {
        var level = Clean with { Online = new OnlineService.Level(3), Levels = AdministrativeLevels.District };
        Check(level with { Validity = new Validity(new(2020, 1, 1), new(2022, 8, 14)) }).Should().BeEmpty("it ended before the district level and the levels of online service did");
        Check(level with { Validity = new Validity(new(2020, 1, 1)) }).Select(finding => finding.Code).Should().Equal("CCHC-CAT-122", "CCHC-CAT-130");
        Check(Clean with { Validity = new Validity(new(2020, 1, 1), new(2021, 1, 1)) }).Should().ContainSingle(finding => finding.Code == "CCHC-CAT-122", "full service was unknown then");
    }

    [Theory]
    [InlineData(2025, 6, 30, 0)]
    [InlineData(2025, 7, 1, 1)]
    public void There_are_no_townships_from_1_July_2025(int year, int month, int day, int expected) =>
        Check(Clean with { Online = OnlineService.NotStated.Instance, Agencies = [.. Clean.Agencies, new Agency(AgencyRole.Coordinating, string.Empty, "Công an thị trấn")] }, new LocalDate(year, month, day)).Should().HaveCount(expected);

    [Fact]
    public void A_code_counts_twice_within_one_group_only()
    {
        var other = Clean with { ComponentGroups = [.. Clean.ComponentGroups, Group("Trường hợp cấp lại", Paper("Đơn đề nghị theo Mẫu số 01", "KQ1"))] };
        Check(other).Should().BeEmpty("the paper of another case is the same paper");
        Check(other with { ComponentGroups = [.. other.ComponentGroups, Group("Trường hợp khác", Paper("Sơ đồ", "KQ7"), Paper("Phương án", "KQ7"))] })
            .Should().ContainSingle().Which.Path.Should().Be("componentGroups[2].components[1].code");
    }

    private static Procedure Lettered(params string[] names) => Clean with { ComponentGroups = [Group("Trường hợp cấp mới", [.. names.Select(name => Paper(name))])] };

    private static Procedure National(params string[] agencies) => Clean with
    {
        Kind = ProcedureKind.Standard,
        Agencies = [.. agencies.Select(name => new Agency(AgencyRole.Executing, string.Empty, name)), new Agency(AgencyRole.Competent, string.Empty, "Ủy ban nhân dân cấp tỉnh")],
    };

    private static Procedure OneDay(string description, ProcessingTime ofCases) => Clean with
    {
        Channels = [Row(SubmissionMethod.InPerson, 1), Row(SubmissionMethod.Online, 1, description)],
        Cases = [new ProcedureCase("1.001193.01", "Cấp mới", new StatedTime(ofCases, "1", "DAY"))],
    };

    private static IReadOnlyList<ValidationFinding> Check(Procedure procedure, LocalDate? date = null) => new ProcedureValidator(new ValidationOptions { Date = date ?? Today }).Validate(procedure);

    /// <summary>What one fault says in other rules too.</summary>
    private static string[] Besides(string number) => number switch
    {
        "103" => ["CCHC-CAT-105"],
        "107" => ["CCHC-CAT-110"],
        "130" or "144" or "161" or "162" => [],
        "153" or "154" or "150" => ["CCHC-CAT-151", "CCHC-CAT-152", "CCHC-CAT-153"],
        _ => [],
    };

    private static Procedure WithFee(decimal? amount, string description) =>
        Clean with { Channels = [Clean.Channels[0], Clean.Channels[1] with { Fees = [Fee(amount, description)] }] };

    private static Procedure Untimed(string value, string unit, string description) => Clean with
    {
        Channels =
        [
            .. Clean.Channels.Select(row => row with { Time = new StatedTime(new ProcessingTime.Unreadable(value), value, unit), Description = description }),
        ],
        Cases = [],
    };
}
