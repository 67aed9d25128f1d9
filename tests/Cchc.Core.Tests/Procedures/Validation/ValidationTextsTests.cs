using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using static Cchc.Core.Tests.Support.SampleProcedure;

namespace Cchc.Core.Tests.Procedures.Validation;

/// <summary>The sentences of the rules, in both languages, as a reader of a report sees them, each from a small procedure spoilt in one thing.</summary>
public sealed class ValidationTextsTests
{
    private static readonly Locality LaoCai = new("H15", "Lào Cai");

    public static TheoryData<string, Procedure, string, string> Sentences => new()
    {
        { "101", Clean with { Name = string.Empty }, "không có tên thủ tục", "there is no name" },
        { "102", Clean with { Steps = [] }, "không có trình tự thực hiện: cần ít nhất một bước có nội dung",
            "there are no steps: expected at least one with a text" },
        { "103", Clean with { Channels = [] }, "không có cách thức thực hiện: cần ít nhất một (trực tiếp, trực tuyến, bưu chính)",
            "there is no channel: expected at least one (in person, online, by post)" },
        { "104", Clean with { ComponentGroups = [] }, "không có thành phần hồ sơ nào", "the dossier has no component" },
        { "105", Clean with { Channels = [], Cases = [] }, "không có thời hạn giải quyết", "there is no processing time" },
        {
            "105", Untimed("0"), "không có thời hạn giải quyết: chỉ ghi “0”, đơn vị “khác”, không có số và đơn vị, mô tả cũng không nói",
            "there is no processing time: only “0”, unit “other”, no number with a unit, and the descriptions say nothing"
        },
        { "106", Clean with { Subjects = [] }, "không có đối tượng thực hiện", "there are no subjects" },
        { "107", Clean with { Agencies = [] }, "không có cơ quan giải quyết: không có cơ quan thực hiện, có thẩm quyền hay được ủy quyền",
            "there is no deciding agency: no executing, competent or delegated one" },
        { "110", Clean with { Agencies = [] }, "không có cơ quan thực hiện", "there is no executing agency" },
        { "111", Clean with { Results = [] }, "không có kết quả thực hiện", "there is no result" },
        { "112", Clean with { LegalBases = [] }, "không có căn cứ pháp lý", "there is no legal basis" },
        { "113", Papers(Paper("Đơn", "", 0), Paper("Sơ đồ", "", 0)), "cả 2 thành phần hồ sơ đều ghi 0 bản chính, 0 bản sao",
            "all 2 components say 0 originals, 0 copies" },
        {
            "114", With(Paper("Sơ đồ", "", 0)), "0 bản chính, 0 bản sao cho \"Sơ đồ\": cần số lượng, hoặc đây không phải là thành phần hồ sơ",
            "0 originals, 0 copies of \"Sơ đồ\": expected a number, or it is not a component"
        },
        { "115", With(Paper("Sơ đồ", "", 21)), "số lượng 21 của \"Sơ đồ\": cần từ 0 đến 20", "the number 21 of \"Sơ đồ\": expected 0 to 20" },
        { "115", With(Paper("Sơ đồ", "", 1, -1)), "số lượng -1 của \"Sơ đồ\": cần từ 0 đến 20", "the number -1 of \"Sơ đồ\": expected 0 to 20" },
        {
            "116", With(Paper("Bản sao hợp đồng")), "tên ghi bản sao \"Bản sao hợp đồng\" nhưng số lượng là 1 bản chính, 0 bản sao",
            "the name says copy, \"Bản sao hợp đồng\", but the numbers say originals 1, copies 0"
        },
        {
            "117", With(Paper("Bản chính hợp đồng", "", 0, 2)), "tên ghi bản chính \"Bản chính hợp đồng\" nhưng số lượng là 0 bản chính, 2 bản sao",
            "the name says original, \"Bản chính hợp đồng\", but the numbers say originals 0, copies 2"
        },
        { "120", Clean with { Channels = [Clean.Channels[0]] }, "dịch vụ công trực tuyến toàn trình nhưng không có cách thức trực tuyến: chỉ có trực tiếp",
            "full online service, but no online channel: only in person" },
        {
            "121", Clean with { Online = new OnlineService.Partial(PartialReason.NotStated, "đang sửa") },
            "một phần mà không công khai lý do (\"đang sửa\"): cần phải có mặt, kiểm tra thực địa, sự cố chưa khắc phục hoặc lý do kỹ thuật khác",
            "partial without a published reason (\"đang sửa\"): expected appearing in person, field verification, an unresolved incident or another "
                + "technical reason"
        },
        {
            "122", Clean with { Online = new OnlineService.Level(4) },
            "\"mức độ 4\" không có trong Nghị định số 224/2026/NĐ-CP, áp dụng ngày 22/11/2026: cần toàn trình hoặc một phần",
            "\"level 4\" is unknown to Decree No. 224/2026/NĐ-CP, which holds on 2026-11-22: expected full or partial"
        },
        { "123", Clean with { IsOfflineOnly = true }, "vừa ghi chỉ nhận trực tiếp, vừa ghi trực tuyến toàn trình",
            "offline only, and yet online service full" },
        { "123", Clean with { IsOfflineOnly = true, Online = OnlineService.NotStated.Instance }, "vừa ghi chỉ nhận trực tiếp, vừa có cách thức trực tuyến",
            "offline only, and yet there is an online channel" },
        { "130", Clean with { Levels = AdministrativeLevels.District }, "cấp thực hiện có cấp huyện, đã bỏ từ 01/7/2025",
            "the levels include the district, abolished on 1/7/2025" },
        {
            "131", Executed("Bảo hiểm xã hội cấp huyện"), "cơ quan cấp huyện, đã bỏ từ 01/7/2025: \"Bảo hiểm xã hội cấp huyện\"",
            "an agency of the district level, abolished on 1/7/2025: \"Bảo hiểm xã hội cấp huyện\""
        },
        {
            "132", Clean with { Note = "Liên hệ Ủy ban nhân dân cấp huyện" },
            "còn nhắc đến cấp huyện, đã bỏ từ 01/7/2025: \"Liên hệ Ủy ban nhân dân cấp huyện\"",
            "still mentions the district level, abolished on 1/7/2025: \"Liên hệ Ủy ban nhân dân cấp huyện\""
        },
        {
            "133", Clean with { ReceivingAddress = "Số 6, Quận 1" }, "địa chỉ tiếp nhận còn đơn vị hành chính cấp huyện, đã bỏ từ 01/7/2025: \"Số 6, Quận 1\"",
            "the address still names a district, abolished on 1/7/2025: \"Số 6, Quận 1\""
        },
        {
            "142", Clean with { Cases = [Clean.Cases[0], Clean.Cases[0] with { Name = "Khác" }] }, "mã trường hợp \"1.001193.01\" đã có tại trường hợp 1, mã",
            "the case code \"1.001193.01\" is already used at case 1, code"
        },
        {
            "143", With(Paper("Sơ đồ", "KQ1")), "mã thành phần hồ sơ \"KQ1\" đã có tại nhóm thành phần hồ sơ 1, thành phần 1, mã",
            "the component code \"KQ1\" is already used at group of components 1, component 1, code"
        },
        {
            "144", Papers(Paper("Sơ đồ"), Paper("sơ đồ.")), "\"sơ đồ.\" đã có trong cùng nhóm, tại nhóm thành phần hồ sơ 1, thành phần 1",
            "\"sơ đồ.\" is already in the same group, at group of components 1, component 1"
        },
        { "145", Clean with { Code = ProcedureCode.Parse("1.0011935"), Cases = [] }, "mã \"1.0011935\" không theo mẫu d.dddddd",
            "the code \"1.0011935\" has not the shape d.dddddd" },
        {
            "146", Clean with { Cases = [Clean.Cases[0] with { Code = "TH1" }] }, "mã trường hợp \"TH1\" không theo mẫu 1.001193.NN hoặc 1.001193.H##.NN",
            "the case code \"TH1\" has not the shape 1.001193.NN or 1.001193.H##.NN"
        },
        { "147", Clean with { Links = [new ProcedureLink(ProcedureLinkKind.Related, " ", "B")] }, "liên kết đến \"B\" không có mã thủ tục",
            "the link to \"B\" has no procedure code" },
        {
            "150", Clean with { Channels = [.. Clean.Channels, Row(SubmissionMethod.Online, 7, "05 ngày làm việc")] },
            "hai dòng cùng cách thức, cùng mô tả: dòng 2 ghi 5 ngày làm việc, dòng này ghi 7 ngày làm việc",
            "two rows of one method with one description: row 2 says 5 working days, this row says 7 working days"
        },
        {
            "151", Clean with { Cases = [new ProcedureCase("1.001193.01", "Cấp mới", Days(9))] },
            "cách thức thực hiện ghi 5 ngày làm việc, trường hợp ghi 9 ngày làm việc: không có thời hạn nào chung",
            "the channels say 5 working days, the cases 9 working days: they share no time"
        },
        {
            "155", WithFee(0, "Phí: 500.000 đồng"), "số tiền 0 nhưng mô tả ghi \"Phí: 500.000 đồng\"",
            "the amount is 0, but the text says \"Phí: 500.000 đồng\""
        },
        { "155", WithFee(null, "Phí: 500.000 đồng"), "số tiền không ghi nhưng mô tả ghi \"Phí: 500.000 đồng\"",
            "the amount is missing, but the text says \"Phí: 500.000 đồng\"" },
        { "172", With(Paper(string.Empty)), "thành phần hồ sơ không có tên", "the component has no name" },
        {
            "180", Based("Nghị định 104/2022/NĐ-CP"), "số văn bản \"Nghị định 104/2022/NĐ-CP\": cần \"104/2022/NĐ-CP\"",
            "the number \"Nghị định 104/2022/NĐ-CP\": expected \"104/2022/NĐ-CP\""
        },
        { "181", Based("Luật Thú y"), "không nhận ra số văn bản \"Luật Thú y\": cần dạng 104/2022/NĐ-CP",
            "the number \"Luật Thú y\" is not recognised: expected, for example, 104/2022/NĐ-CP" },
        { "182", Based(string.Empty), "căn cứ pháp lý \"Văn bản\" không có số văn bản", "the legal basis \"Văn bản\" has no number" },
        {
            "200", WithFee(0, "Theo quy định"), "số tiền 0 nhưng mô tả dẫn văn bản khác \"Theo quy định\": miễn phí hay chưa ghi mức thu?",
            "the amount is 0, but the text refers elsewhere \"Theo quy định\": free, or not yet entered?"
        },
        { "202", Papers(Paper("c) Sơ đồ"), Paper("a) Đơn"), Paper("b) Ảnh")), "các điểm của thành phần hồ sơ không theo thứ tự: “c), a), b)”",
            "the lettered components are out of order: “c), a), b)”" },
        { "205", Executed("Công an thị trấn"), "cơ quan của thị trấn, không còn từ 01/7/2025: \"Công an thị trấn\"",
            "an agency of a township (“thị trấn”), abolished on 1/7/2025: \"Công an thị trấn\"" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_finding_says_in_both_languages_what_was_found(string number, Procedure procedure, string vietnamese, string english)
    {
        foreach (var culture in new[] { "th-TH", "ar-SA" })
        {
            using var scope = new CultureScope(culture);
            var found = new ProcedureValidator(new ValidationOptions { Date = Today, Only = ["CCHC-CAT-" + number] }).Validate(procedure);
            found.Should().NotBeEmpty();
            found[0].Text.Vi.Should().Be(vietnamese);
            found[0].Text.En.Should().Be(english);
            found[0].ToString().Should().Be($"CCHC-CAT-{number} {procedure.Code} {found[0].Path}: {english}");
        }
    }

    [Fact]
    public void Versions_that_overlap_or_leave_a_gap_are_said_with_their_days()
    {
        Procedure Held(int from, int? through) => Clean with { Validity = new Validity(new LocalDate(from, 1, 1), through is { } year
            ? new LocalDate(year, 1, 1) : null) };
        var overlap = Catalogue("140", [Held(2020, null), Held(2021, null)]);
        overlap.Text.Vi.Should().Be("mã 1.001193 đã có ở bản ghi 1 của danh mục với hiệu lực 2020-01-01..; bản này 2021-01-01..: trùng nhau");
        overlap.Text.En.Should().Be("the code 1.001193 is already at record 1 of the catalogue, in force 2020-01-01..; this one 2021-01-01..: they overlap");
        (overlap.Index, overlap.Path, overlap.Procedure).Should().Be((1, "validity", "1.001193"));
        var gap = Catalogue("141", [Held(2020, 2021), Held(2022, null)]);
        gap.Text.Vi.Should().Be("364 ngày không có bản nào có hiệu lực, giữa 2020-01-01..2021-01-01 và 2022-01-01..");
        gap.Text.En.Should().Be("no version is in force for 364 days, between 2020-01-01..2021-01-01 and 2022-01-01..");
    }

    [Fact]
    public void Local_versions_without_a_procedure_a_change_or_a_day_are_said_with_their_place()
    {
        var note = ProcedureChanges.Of(Clean with { Note = "x" }, [ProcedurePart.Notes]);
        LocalVersion Own(ProcedureChanges changes, string code = "1.001193") => new() { Code = ProcedureCode.Parse(code), Locality = LaoCai,
            Changes = changes };
        var unknown = Catalogue("190", [Clean], Own(note, "9.999999"));
        unknown.Text.Vi.Should().Be("bản của Lào Cai (H15) sửa thủ tục 9.999999, không có trong danh mục");
        unknown.Text.En.Should().Be("the version of Lào Cai (H15) changes 9.999999, which the catalogue does not have");
        (unknown.Index, unknown.Path, unknown.Procedure).Should().Be((null, "localVersions[0].code", "9.999999"));
        var empty = Catalogue("191", [Clean], Own(note), Own(ProcedureChanges.Of(Clean, [])));
        empty.Text.En.Should().Be("the version of Lào Cai (H15) changes nothing of 1.001193");
        empty.Path.Should().Be("localVersions[1].changes");
        var outside = Catalogue("192", [Clean with { Validity = new Validity(new LocalDate(2026, 1, 1)) }],
            Own(note) with { Validity = new Validity(null, new LocalDate(2025, 12, 31)) });
        outside.Text.Vi.Should().Be("bản của Lào Cai (H15) có hiệu lực ..2025-12-31, khi không có bản quốc gia nào của 1.001193 có hiệu lực");
        outside.Text.En.Should().Be("the version of Lào Cai (H15) holds ..2025-12-31, when no national version of 1.001193 does");
    }

    [Fact]
    public void A_decision_about_an_unknown_procedure_is_said_with_its_number()
    {
        var decision = new AnnouncementDecision { Number = "1/QĐ-BTP", SignedOn = Today, EffectiveFrom = Today,
            Changes = [new AnnouncedChange.Abolished(ProcedureCode.Parse("9.999999"), string.Empty)] };
        var found = new ProcedureValidator(new ValidationOptions { Date = Today,
            Only = ["CCHC-CAT-193"] }).Validate(new ProcedureCatalogue([Clean]) { Announcements = [decision] }).Should().ContainSingle().Subject;
        found.Text.Vi.Should().Be("quyết định \"1/QĐ-BTP\" nói đến thủ tục 9.999999, không có trong danh mục");
        found.Text.En.Should().Be("the decision \"1/QĐ-BTP\" names 9.999999, which the catalogue does not have");
        found.Path.Should().Be("announcements[0].changes[0].code");
    }

    private static ValidationFinding Catalogue(string number, Procedure[] procedures, params LocalVersion[] locals) =>
        new ProcedureValidator(new ValidationOptions { Date = Today,
            Only = ["CCHC-CAT-" + number] }).Validate(new ProcedureCatalogue(procedures) { LocalVersions = locals }).Should().ContainSingle().Subject;

    private static Procedure Papers(params DossierComponent[] papers) => Clean with { ComponentGroups = [Group(string.Empty, papers)] };

    private static Procedure Based(string number) => Clean with { LegalBases = [new LegalBasis(number, "Văn bản")] };

    private static Procedure Executed(string agency) => Clean with { Agencies = [new Agency(AgencyRole.Executing, string.Empty, agency)] };

    private static Procedure WithFee(decimal? amount, string description) =>
        Clean with { Channels = [Clean.Channels[0] with { Fees = [Fee(amount, description)] }] };

    private static Procedure Untimed(string value) => Clean with
    {
        Channels = [Clean.Channels[0] with { Time = new StatedTime(new ProcessingTime.Unreadable(value), value, "OTHER"), Description = string.Empty }],
        Cases = [],
    };
}
