using Cchc.Core.Exchange.LegacyPackets;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Support.SampleProcedure;

namespace Cchc.Core.Tests.Exchange;

/// <summary>What a foreign format cannot carry is said once a part, in both languages; what it can is not.</summary>
public sealed class FormatLossTests
{
    private static readonly Procedure Plain = new() { Code = ProcedureCode.Parse("1.000001"), Name = "A" };
    private static readonly AnnouncementReference Signed = new() { Number = "1/QĐ-X", SignedOn = new LocalDate(2026, 1, 2) };

    private static readonly (string Part, string Vi, string En, Procedure Procedure)[] PortalParts =
    [
        ("validity", "hiệu lực", "the validity", Plain with { Validity = new Validity(null, new LocalDate(2026, 1, 1)) }),
        ("levels", "cấp huyện", "the district level", Plain with { Levels = AdministrativeLevels.District | AdministrativeLevels.Commune }),
        ("online", "mức độ trực tuyến", "the online level", Plain with { Online = new OnlineService.Level(3) }),
        ("proactive", "mức độ chủ động", "the proactive level", Plain with { Proactive = ProactiveLevel.Remind }),
        ("subjectDescription", "mô tả đối tượng", "the description of the subjects", Plain with { SubjectDescription = "x" }),
        ("links", "thủ tục liên quan", "the links", Plain with { Links = [new ProcedureLink(ProcedureLinkKind.Related, "1.000002", "x")] }),
        ("state", "trạng thái hết hiệu lực", "the withdrawn state", Plain with { State = ProcedureState.Withdrawn }),
        ("steps", "người thực hiện, trường hợp của bước", "actor and case of a step", Plain with { Steps = [new Step("a", "b") { Actor = "x" }] }),
        ("steps", "người thực hiện, trường hợp của bước", "actor and case of a step", Plain with { Steps = [new Step("a", "b") { CaseName = "x" }] }),
        ("cases", "điều kiện của trường hợp", "the conditions of a case", Plain with { Cases = [new ProcedureCase("c", "n", Days(5)) { Conditions = "x" }] }),
        ("componentGroups", "tên mẫu đơn", "the name of a form", Plain with { ComponentGroups = [Group("g", Paper("p") with { FormName = "x" })] }),
        ("channels", "mức phí bằng chữ, địa chỉ biểu phí", "a fee in words, the address of a tariff", WithFee(Fee(1, string.Empty) with { RawAmount = "x" })),
        ("channels", "mức phí bằng chữ, địa chỉ biểu phí", "a fee in words, the address of a tariff",
            WithFee(Fee(1, string.Empty) with { Tariff = new FormFile("a", "", "x") })),
        ("agencies", "thứ tự, hình thức của các cơ quan", "the order or form of the agencies",
            Plain with { Agencies = [new Agency(AgencyRole.Competent, "H15", "A"), new Agency(AgencyRole.Executing, "H15", "B")] }),
        ("createdAt, updatedAt, procedureProposal", "thời điểm ngoài các năm 1 đến 9999, phần lẻ dưới một mili giây",
            "moments outside the years 1 to 9999, and what is below a millisecond", Plain with { CreatedAt = Instant.FromUnixTimeTicks(1) }),
        ("createdAt, updatedAt, procedureProposal", "thời điểm ngoài các năm 1 đến 9999, phần lẻ dưới một mili giây",
            "moments outside the years 1 to 9999, and what is below a millisecond", Plain with { UpdatedAt = Instant.FromUtc(-1, 1, 1, 0, 0) }),
    ];

    private static readonly (string Part, string Vi, string En, Procedure Procedure)[] PacketParts =
    [
        ("IsInternal", "thủ tục nội bộ", "whether it is internal", Plain with { IsInternal = true }),
        ("Regulation", "hình thức quy định", "by whose right it was laid down", Plain with { Regulation = RegulationKind.Local }),
        ("State", "trạng thái", "the state", Plain with { State = ProcedureState.Updated }),
        ("Levels", "cấp thực hiện khác, ngành dọc, chưa xác định", "levels other than ministry, province, district and commune",
            Plain with { Levels = AdministrativeLevels.Vertical }),
        ("Validity", "hiệu lực", "the days on which it is in force", Plain with { Validity = new Validity(new LocalDate(2026, 1, 1)) }),
        ("Announcement", "ngày ký, ngày công bố, cơ quan và loại của quyết định công bố", "dates, issuer and kind of the announcing decision",
            Plain with { Announcement = Signed }),
        ("CreatedAt, UpdatedAt", "thời điểm tạo, cập nhật ngoài các năm 1 đến 9998", "when it was made or changed, outside the years 1 to 9998",
            Plain with { CreatedAt = Instant.FromUtc(9998, 12, 31, 17, 0) }),
        ("CreatedAt, UpdatedAt", "phần lẻ dưới một giây của thời điểm tạo, cập nhật", "what is below a second of when it was made and changed",
            Plain with { UpdatedAt = Instant.FromUnixTimeMilliseconds(1) }),
        ("Online", "mức độ dịch vụ công trực tuyến", "how far it is online", Plain with { Online = OnlineService.Full.Instance }),
        ("IsOfflineOnly", "chỉ nộp trực tiếp", "that it is not offered online", Plain with { IsOfflineOnly = true }),
        ("Proactive", "dịch vụ công chủ động", "how far the agency acts of itself", Plain with { Proactive = ProactiveLevel.CarryOut }),
        ("IsNonTerritorial", "phi địa giới hành chính", "reception regardless of boundaries", Plain with { IsNonTerritorial = true }),
        ("IsSharedService", "dịch vụ dùng chung", "that it is a shared service", Plain with { IsSharedService = true }),
        ("ReturnMethods", "hình thức trả kết quả", "where the result can be received", Plain with { ReturnMethods = [new ReturnMethod { Submitted = "x" }] }),
        ("Note", "ghi chú", "the note", Plain with { Note = "x" }),
        ("ServiceGroups", "đối tượng của nhóm dịch vụ", "for whom a group of services is", Plain with { ServiceGroups = [new ServiceGroup("a", "x")] }),
        ("Cases", "1 trường hợp với thời hạn riêng", "1 cases with times of their own", Plain with { Cases = [new ProcedureCase("c", "n", Days(5))] }),
        ("Agencies", "cơ quan công bố không có mã và tên", "an announcing agency without code and name",
            Plain with { Agencies = [new Agency(AgencyRole.Announcing, "", "")] }),
        ("Agencies", "cơ quan công bố thứ hai trở đi", "announcing agencies after the first",
            Plain with { Agencies = [new Agency(AgencyRole.Announcing, "G1", "A"), new Agency(AgencyRole.Announcing, "G2", "B")] }),
        ("Agencies", "thứ tự các cơ quan giữa các vai trò", "the order of agencies of different roles",
            Plain with { Agencies = [new Agency(AgencyRole.Competent, "H15", "A"), new Agency(AgencyRole.Executing, "H15", "B")] }),
        ("Steps", "người thực hiện của bước", "who acts in a step", Plain with { Steps = [new Step(string.Empty, "b") { Actor = "x" }] }),
        ("ComponentGroups", "biểu mẫu điện tử, kết quả của thủ tục khác, bắt buộc",
            "marks of components: electronic form, result of another procedure, required",
            Plain with { ComponentGroups = [Group("g", Paper("p") with { IsMarkedRequired = true })] }),
        ("Links", "thủ tục được thay thế", "links to replaced procedures",
            Plain with { Links = [new ProcedureLink(ProcedureLinkKind.Replaces, "1.000002", "x")] }),
        ("Links", "thứ tự giữa thủ tục liên quan và liên thông", "the order of links of different kinds",
            Plain with { Links = [new ProcedureLink(ProcedureLinkKind.Interlinked, "1.000002", "x"),
                new ProcedureLink(ProcedureLinkKind.Related, "1.000003", "y")] }),
    ];

    public static TheoryData<int> PortalRows => [.. Enumerable.Range(0, PortalParts.Length)];

    public static TheoryData<int> PacketRows => [.. Enumerable.Range(0, PacketParts.Length)];

    [Theory]
    [MemberData(nameof(PortalRows))]
    public void A_part_that_the_portal_cannot_carry_is_said_once(int row)
    {
        var (part, vi, en, procedure) = PortalParts[row];
        Portal(procedure).Should().Equal(Lost("CCHC-CAT-051", $"line 1, 1.000001, {part}", "định dạng của Cổng không chứa được " + vi,
            "the portal's format cannot carry " + en));
    }

    [Theory]
    [MemberData(nameof(PacketRows))]
    public void A_part_that_the_packet_cannot_carry_is_said_once(int row)
    {
        var (part, vi, en, procedure) = PacketParts[row];
        Packet(new ProcedureCatalogue([procedure]))
            .Should().Equal(Lost("CCHC-CAT-090", $"1.000001, {part}", "gói tin không ghi được: " + vi, "the packet cannot carry: " + en));
    }

    [Fact]
    public void A_part_that_the_packet_carries_otherwise_is_said()
    {
        Packet(new ProcedureCatalogue([Plain with { Kind = ProcedureKind.Standard, RawKind = "STANDARD" }])).Should().Equal(
            Lost("CCHC-CAT-091", "1.000001, Kind", "loại thủ tục được ghi bằng chữ thường dùng", "the kind is written in its usual words"));
        Packet(new ProcedureCatalogue([Plain with { Steps = [new Step("Bước 1", "b")] }])).Should().Equal(
            Lost(
                "CCHC-CAT-091", "1.000001, Steps", "tên bước được ghi trước mô tả, trong cùng một trường",
                    "names of steps are written before their descriptions, in one member"));
    }

    [Fact]
    public void What_belongs_to_the_catalogue_is_said_of_the_catalogue()
    {
        var catalogue = new ProcedureCatalogue([Plain]) { DataVersion = "2026-07-18" };
        Packet(catalogue).Should().Equal(Lost("CCHC-CAT-092", "DataVersion", "gói tin không ghi được: 1 phiên bản dữ liệu",
            "the packet cannot carry: 1 data version"));
        using var stream = new MemoryStream();
        NationalPortalWriter.Write(catalogue, stream).Should().BeEmpty("the portal has no version of data either, and nobody misses it");
        var local = new LocalVersion { Code = Plain.Code, Locality = new Locality("H15"), Changes = ProcedureChanges.Of(Plain, [ProcedurePart.Name]) };
        NationalPortalWriter.Write(new ProcedureCatalogue([]) { LocalVersions = [local, local] }, stream).Should().Equal(Lost(
            "CCHC-CAT-051", "catalogue", "định dạng của Cổng không chứa được 2 phiên bản địa phương và 0 quyết định công bố",
            "the portal's format cannot carry 2 local versions and 0 announcing decisions"));
    }

    [Fact]
    public void A_procedure_of_a_code_and_a_name_loses_nothing_in_either_format()
    {
        Portal(Plain).Should().BeEmpty();
        Packet(new ProcedureCatalogue([Plain])).Should().BeEmpty();
    }

    [Fact]
    public void A_null_and_a_stop_are_exceptions()
    {
        var catalogue = new ProcedureCatalogue([Plain]);
        FluentActions.Invoking(() => NationalPortalWriter.Write(null!, Stream.Null)).Should().Throw<ArgumentNullException>().WithParameterName("catalogue");
        FluentActions.Invoking(() => NationalPortalWriter.Write(catalogue, null!)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => NationalPortalWriter.Write(catalogue, Stream.Null, new CancellationToken(true)))
            .Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => LegacyPacketWriter.Write(null!, Stream.Null)).Should().Throw<ArgumentNullException>().WithParameterName("catalogue");
        FluentActions.Invoking(() => LegacyPacketWriter.Write(catalogue, null!)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
    }

    private static Procedure WithFee(Fee fee) => Plain with { Channels = [Row(SubmissionMethod.Online, 5) with { Fees = [fee] }] };

    private static Finding Lost(string code, string place, string vi, string en) => new(code, FindingSeverity.Information, place, new BilingualText(vi, en));

    private static IReadOnlyList<Finding> Portal(Procedure procedure)
    {
        using var stream = new MemoryStream();
        return NationalPortalWriter.Write(new ProcedureCatalogue([procedure]), stream);
    }

    private static IReadOnlyList<Finding> Packet(ProcedureCatalogue catalogue)
    {
        using var stream = new MemoryStream();
        return LegacyPacketWriter.Write(catalogue, stream);
    }
}
