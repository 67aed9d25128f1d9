using System.Text;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.LegacyPackets;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Exchange.LegacyPackets;

/// <summary>The hand-made packet, value by value.</summary>
public sealed class LegacyPacketReaderTests
{
    private static readonly Lazy<ProcedureCatalogue> Packet = new(() => LegacyPacketReader.ReadFile(HandMade));

    public static string HandMade => RepositoryFiles.PathOf("tests", "Cchc.Core.Tests", "Exchange", "LegacyPackets", "Data", "legacy-packet.json");

    [Fact]
    public void Every_procedure_with_a_code_is_read()
    {
        Packet.Value.Procedures.Select(procedure => procedure.Code.Value).Should().Equal(
            "1.901001", "1.901004", "1.901005", "2.901006", "3.901009", "1.901010", "1.901011", "1.901012", "1.9010133", "1.901001");
        Packet.Value.Findings.Where(finding => finding.Code == "CCHC-CAT-003").Should().ContainSingle().Which.Place.Should().Be("line 1, result[9].MATTHC");
        Packet.Value.Findings.Where(finding => finding.Code == "CCHC-CAT-050").Should().ContainSingle().Which.Place.Should().Be("line 1, 1.901001, MATTHC");
    }

    [Fact]
    public void A_full_record_of_commune_level()
    {
        var birth = Packet.Value.Procedures[0];
        birth.Name.Should().Be("Đăng ký khai sinh tại nơi cư trú");
        birth.SourceId.Should().Be("73210");
        (birth.Kind, birth.RawKind, birth.IsInternal, birth.Regulation).Should().Be((ProcedureKind.Standard, "Tiêu chuẩn", false, RegulationKind.Other));
        (birth.State, birth.RawState).Should().Be((ProcedureState.Active, "1"));
        birth.Announcement.Should().Be(new AnnouncementReference { Number = "163/QĐ-BTP" });
        birth.CreatedAt.Should().Be(Instant.FromUtc(2024, 1, 5, 1, 15, 30));
        birth.UpdatedAt.Should().Be(Instant.FromUtc(2025, 6, 30, 17, 0));
        birth.SubjectDescription.Should().Be("Cha, mẹ hoặc người thân của trẻ");
        birth.ReceivingAddress.Should().Be("Bộ phận Một cửa Ủy ban nhân dân xã, phường");
        birth.Conditions.Should().Be("Trẻ chưa được đăng ký khai sinh");
        birth.Keywords.Should().Be("khai sinh; trẻ em; hộ tịch");
        birth.Description.Should().Be("Ghi vào sổ hộ tịch việc sinh của trẻ");
        birth.Levels.Should().Be(AdministrativeLevels.Commune);
        birth.Fields.Should().Equal(new Field("G15-TP07", "Hộ tịch"));
        birth.Subjects.Should().Equal(new Subject("ĐT1", "Công dân Việt Nam"), new Subject("ĐT4", "Người nước ngoài"));
        birth.Results.Should().Equal(new ProcedureResult("KQ.G15.000123", "Giấy khai sinh"), new ProcedureResult("", "Trích lục khai sinh (nếu có yêu cầu)"));
        birth.LegalBases.Should().Equal(new LegalBasis("60/2014/QH13", "Luật Hộ tịch"), new LegalBasis("123/2015/NĐ-CP", "Nghị định hướng dẫn Luật Hộ tịch"));
        birth.Agencies.Should().Equal(
            new Agency(AgencyRole.Executing, "", "Ủy ban nhân dân cấp xã"), new Agency(AgencyRole.Competent, "", "Ủy ban nhân dân cấp xã"),
            new Agency(AgencyRole.Coordinating, "G01.10", "Công an cấp xã"), new Agency(AgencyRole.Announcing, "G15", ""));
        birth.Links.Should().Equal(
            new ProcedureLink(ProcedureLinkKind.Related, "1.901002", ""), new ProcedureLink(ProcedureLinkKind.Related, "1.901003", "Đăng ký lại khai sinh"),
            new ProcedureLink(ProcedureLinkKind.Interlinked, "", "Cấp thẻ bảo hiểm y tế cho trẻ"));
        birth.ServiceGroups.Should().Equal(new ServiceGroup("Có con nhỏ", ""));
        birth.Cases.Should().BeEmpty();
    }

    [Fact]
    public void Steps_and_groups_keep_their_case()
    {
        var birth = Packet.Value.Procedures[0];
        birth.Steps.Should().Equal(
            new Step("", "Người đi khai sinh nộp hồ sơ tại bộ phận Một cửa.") { CaseName = "Nộp trực tiếp" },
            new Step("", "Công chức hộ tịch kiểm tra, ghi sổ và trình ký.") { CaseName = "Nộp trực tiếp" },
            new Step("", "Người đi khai sinh điền tờ khai điện tử.\nHệ thống gửi mã hồ sơ qua tin nhắn.") { CaseName = "Nộp trực tuyến" });
        birth.ComponentGroups.Should().Equal(
            new ComponentGroup
            {
                Name = "Giấy tờ phải nộp",
                Components =
                [
                    new DossierComponent
                    {
                        Code = "000.00.00.G15-KQ001",
                        Name = "Tờ khai đăng ký khai sinh",
                        Originals = 1,
                        Copies = 0,
                        FormName = "TKKhaiSinh.docx",
                        Forms = [new FormFile("TKKhaiSinh.docx", "", "https://vidu.example/mau/TKKhaiSinh.docx")],
                    },
                    new DossierComponent { Code = "000.00.00.G15-KQ002", Name = "Giấy chứng sinh", Originals = 1, Copies = 1 },
                ],
            },
            new ComponentGroup { Name = "Giấy tờ phải xuất trình", Components = [new DossierComponent { Code = "", Name = "Thẻ căn cước của người đi khai", Originals = 0, Copies = 0 }] });
        var house = Packet.Value.Procedures[1];
        house.ComponentGroups[0].Components[0].Forms.Should().Equal(new FormFile("mau-01.pdf", "", "https://vidu.example/mau/01.pdf"));
        house.ComponentGroups[0].Components[0].FormName.Should().Be("Mẫu số 01");
        Packet.Value.Procedures[2].ComponentGroups[0].Components[0].Should().Be(new DossierComponent { Code = "GT-01", Name = "Đơn đề nghị", Originals = 1, FormName = "Mẫu TP-ĐGTS-01" });
    }

    [Fact]
    public void Channels_have_a_row_for_each_time_with_its_fees()
    {
        var birth = Packet.Value.Procedures[0];
        var oneDay = new StatedTime(new ProcessingTime.WorkingDays(1), "1", "Ngày làm việc");
        birth.Channels.Should().Equal(
            new Channel
            {
                Method = SubmissionMethod.InPerson,
                RawMethod = "1",
                Time = oneDay,
                Description = "Giấy tờ rõ ràng",
                Fees =
                [
                    new Fee { Kind = FeeKind.Levy, RawKind = "2", Amount = 0, RawAmount = "Không", Currency = "Đồng", Description = "Đăng ký đúng hạn" },
                    new Fee { Kind = FeeKind.Levy, RawKind = "2", Amount = 8000, Currency = "Đồng", Description = "Đăng ký quá hạn" },
                ],
            },
            new Channel { Method = SubmissionMethod.InPerson, RawMethod = "1", Time = new StatedTime(new ProcessingTime.WorkingDays(3), "3", "Ngày làm việc"), Description = "Cần xác minh" },
            new Channel { Method = SubmissionMethod.Online, RawMethod = "2", Time = oneDay, Fees = [new Fee { Kind = FeeKind.Levy, RawKind = "2", Amount = 0, Currency = "Đồng" }] });
        var house = Packet.Value.Procedures[1];
        house.Channels.Select(channel => (channel.Method, channel.Time.Time)).Should().Equal(
            (SubmissionMethod.InPerson, new ProcessingTime.CalendarDays(15)), (SubmissionMethod.Online, new ProcessingTime.CalendarDays(15)), (SubmissionMethod.Postal, new ProcessingTime.CalendarDays(20)));
        house.Channels.SelectMany(channel => channel.Fees).Select(fee => (fee.Kind, fee.Amount, fee.RawAmount)).Should().Equal(
            (FeeKind.Levy, 75_000m, "75.000 đồng/giấy phép"), (FeeKind.Levy, 15_000m, "15.000"), (FeeKind.Charge, null, "Theo bảng cước của doanh nghiệp bưu chính"));
        var auction = Packet.Value.Procedures[2];
        auction.Channels.Select(channel => channel.Time.Time).Should().Equal(new ProcessingTime.WorkingDays(3.5m), new ProcessingTime.WorkingHours(28));
        auction.Channels[0].Fees[0].Tariff.Should().Be(new FormFile("bieu-phi.pdf", "", "https://vidu.example/bieu-phi.pdf"));
    }

    [Fact]
    public void Kinds_levels_states_and_units_of_other_records()
    {
        Packet.Value.Procedures.Select(procedure => procedure.Levels).Should().Equal(
            AdministrativeLevels.Commune, AdministrativeLevels.Province | AdministrativeLevels.District | AdministrativeLevels.Commune, AdministrativeLevels.Ministry,
            AdministrativeLevels.Province | AdministrativeLevels.District, AdministrativeLevels.Ministry | AdministrativeLevels.Province, AdministrativeLevels.District | AdministrativeLevels.Commune,
            AdministrativeLevels.Province, AdministrativeLevels.Province | AdministrativeLevels.Commune, AdministrativeLevels.None, AdministrativeLevels.None);
        Packet.Value.Procedures.Take(8).Select(procedure => procedure.Kind).Should().Equal(
            ProcedureKind.Standard, ProcedureKind.Local, ProcedureKind.Other, ProcedureKind.Interlinked, ProcedureKind.Internal, ProcedureKind.InterlinkedInternal, ProcedureKind.Other, ProcedureKind.Standard);
        Packet.Value.Procedures.Select(procedure => procedure.IsInternal).Should().Equal(false, false, false, false, true, true, false, false, false, false);
        Packet.Value.Procedures[2].Regulation.Should().Be(RegulationKind.Assigned);
        Packet.Value.Procedures[2].RawRegulation.Should().Be("TTHC được luật giao quy định chi tiết");
        Packet.Value.Procedures[4].State.Should().Be(ProcedureState.Withdrawn);
        (Packet.Value.Procedures[6].State, Packet.Value.Procedures[6].RawState).Should().Be((ProcedureState.Other, "Chờ công bố"));
        Packet.Value.Procedures[3].Channels[0].Time.Time.Should().Be(new ProcessingTime.SameDay(new LocalTime(15, 0)));
        Packet.Value.Procedures[3].Links.Should().Equal(new ProcedureLink(ProcedureLinkKind.Interlinked, "2.901007", ""), new ProcedureLink(ProcedureLinkKind.Interlinked, "2.901008", ""));
        Packet.Value.Procedures[3].ServiceGroups.Should().Equal(new ServiceGroup("Tiếp cận đất đai", ""), new ServiceGroup("Vay vốn", ""));
        Packet.Value.Procedures[4].Channels[0].Time.Time.Should().Be(new ProcessingTime.Months(2));
        Packet.Value.Procedures[5].Channels[0].Time.Should().Be(new StatedTime(new ProcessingTime.NotStated(""), "", ""));
        var liquor = Packet.Value.Procedures[6].Channels;
        liquor.Select(channel => (channel.Method, channel.RawMethod, channel.Time.Time)).Should().Equal(
            (SubmissionMethod.Other, "Kiốt", new ProcessingTime.Weeks(1)), (SubmissionMethod.Online, "2", new ProcessingTime.Years(2)), (SubmissionMethod.Online, "2", new ProcessingTime.NotStated("Không quy định Khác")));
        liquor[1].Fees.Select(fee => (fee.Kind, fee.Amount, fee.RawAmount, fee.Currency)).Should().Equal((FeeKind.Price, 1_200_000m, "1,2 triệu đồng", "Đồng"), (FeeKind.Charge, 12.5m, "", "USD"));
    }

    [Fact]
    public void A_dirty_record_is_cleaned_and_loses_nothing_silently()
    {
        var licence = Packet.Value.Procedures[7];
        licence.Code.Raw.Should().Be(" 1.901012");
        licence.Name.Should().Be("Cấp đổi giấy phép lái xe do ngành Giao thông cấp");
        (licence.Kind, licence.State, licence.RawState).Should().Be((ProcedureKind.Standard, ProcedureState.Active, "1"));
        licence.Announcement!.Number.Should().Be("45/QĐ-BCA");
        licence.SubjectDescription.Should().Be("Người có giấy phép còn hạn");
        licence.Conditions.Should().Be("Đủ sức khỏe");
        licence.Keywords.Should().Be("lái xe");
        licence.Fields.Should().Equal(new Field("G01-CA03", "Đăng ký, quản lý phương tiện"));
        licence.Steps.Should().Equal(new Step("", "Nộp hồ sơ tại nơi gần nhất."));
        licence.Agencies.Should().Equal(new Agency(AgencyRole.Executing, "", "Phòng Cảnh sát giao thông"), new Agency(AgencyRole.Announcing, "", "Bộ Công an"));
        licence.Channels[0].Should().Be(new Channel
        {
            Method = SubmissionMethod.Online,
            RawMethod = "2",
            Time = new StatedTime(new ProcessingTime.WorkingDays(2.5m), "2.5", "ngày làm việc"),
            Fees =
            [
                new Fee { Kind = FeeKind.Levy, RawKind = "2", Amount = 115_000, Currency = "VNĐ", Description = "Nộp trực tuyến" },
                new Fee { Kind = FeeKind.Levy, RawKind = "Lệ phí", RawAmount = "135.000 đến 150.000" },
            ],
        });
        licence.ComponentGroups[0].Components.Should().Equal(
            new DossierComponent { Code = "GT1", Name = "Ảnh chân dung", Originals = 2, Copies = 0, Forms = [new FormFile("", "", "https://vidu.example/anh.png")] },
            new DossierComponent { Code = "GT2", Name = "" });
        licence.Subjects.Should().Equal(new Subject("", "Công dân Việt Nam"));
        licence.Results.Should().Equal(new ProcedureResult("7", "Giấy phép lái xe"));
        licence.LegalBases.Should().Equal(new LegalBasis("36/2024/QH15", "Luật Trật tự, an toàn giao thông"));
        licence.Links.Should().Equal(new ProcedureLink(ProcedureLinkKind.Interlinked, "", "Khám sức khỏe lái xe"));
        licence.ServiceGroups.Should().Equal(new ServiceGroup("Lái xe", ""));
        licence.CreatedAt.Should().BeNull("there was no 29 February 2023");
        Findings("1.901012").Should().BeEquivalentTo(
            "CCHC-CAT-004 MATTHC", "CCHC-CAT-088 IDQUYETDINHCONGBO", "CCHC-CAT-088 LINHVUCTHUCHIEN[0].MANGANH", "CCHC-CAT-086 CACHTHUCTHUCHIEN[0].THOIGIAN[0].PHILEPHI[1].SOTIEN",
            "CCHC-CAT-088 THANHPHANHOSO[0].GIAYTO[0].MA_KQ_THAYTHE", "CCHC-CAT-040 THANHPHANHOSO[0].GIAYTO[1].TENGIAYTO", "CCHC-CAT-006 THANHPHANHOSO[0].GIAYTO[1].SOBANCHINH",
            "CCHC-CAT-088 KETQUATHUCHIEN[0].TENTEP", "CCHC-CAT-088 CANCUPHAPLY[0].NGAYBANHANH", "CCHC-CAT-088 NHOMTHUTUC.MANHOM", "CCHC-CAT-084 NGAYTAO", "CCHC-CAT-081 PHIENBAN");
    }

    [Fact]
    public void A_poor_record_is_read_as_far_as_it_goes()
    {
        var poor = Packet.Value.Procedures[8];
        poor.Name.Should().BeEmpty();
        poor.Channels.Select(channel => (channel.Method, channel.Time.Time)).Should().Equal(
            (SubmissionMethod.InPerson, new ProcessingTime.WorkingDays(5)), (SubmissionMethod.InPerson, new ProcessingTime.Unreadable("5 3")), (SubmissionMethod.Other, new ProcessingTime.NotStated("")));
        poor.Channels.Select(channel => channel.Fees.Count).Should().Equal(1, 1, 0);
        poor.Channels[0].Fees[0].Should().Be(new Fee { Kind = FeeKind.Other, RawKind = "1'", Amount = 0, RawAmount = "Miễn phí" });
        poor.Subjects.Should().Equal(new Subject("ĐT2", "Doanh nghiệp"));
        poor.Agencies.Should().Equal(new Agency(AgencyRole.Competent, "", "Ủy ban nhân dân cấp tỉnh"), new Agency(AgencyRole.Coordinating, "H15.07", "Sở Y tế"));
        poor.Links.Should().Equal(new ProcedureLink(ProcedureLinkKind.Related, "", "Thủ tục khác"), new ProcedureLink(ProcedureLinkKind.Related, "1.000001", ""));
        Findings("1.9010133").Should().BeEquivalentTo(
            "CCHC-CAT-004 MATTHC", "CCHC-CAT-005 TENTTHC", "CCHC-CAT-085 CAPTHUCHIEN", "CCHC-CAT-087 TRANGTHAI", "CCHC-CAT-031 CACHTHUCTHUCHIEN[0].PHILEPHI[0].MAPHILEPHI",
            "CCHC-CAT-022 CACHTHUCTHUCHIEN[0].THOIGIAN[1]", "CCHC-CAT-021 CACHTHUCTHUCHIEN[0].THOIGIAN[1].THOIGIANGIAIQUYET", "CCHC-CAT-030 CACHTHUCTHUCHIEN[1].KENH",
            "CCHC-CAT-020 CACHTHUCTHUCHIEN[1].THOIGIANGIAIQUYET", "CCHC-CAT-008 CACHTHUCTHUCHIEN[2]", "CCHC-CAT-006 CACHTHUCTHUCHIEN[3]", "CCHC-CAT-008 DOITUONGTHUCHIEN[0]", "CCHC-CAT-084 NGAYCAPNHAT",
            "CCHC-CAT-088 TRINHTUTHUCHIEN[0].TRUONGHOP");
        var twice = Packet.Value.Procedures[9];
        twice.Channels[0].Time.Time.Should().Be(new ProcessingTime.WorkingDays(15));
        Packet.Value.Findings.Should().Contain(finding => finding.Code == "CCHC-CAT-026" && finding.Place == "line 1, 1.901001, result[10].CACHTHUCTHUCHIEN[0].THOIGIAN.MOTA");
    }

    [Fact]
    public void Clean_records_have_no_finding_but_what_their_content_calls_for() =>
        Packet.Value.Findings.Where(finding => !finding.Place.Contains("1.901012", StringComparison.Ordinal) && !finding.Place.Contains("1.9010133", StringComparison.Ordinal))
            .Select(finding => $"{finding.Code} {finding.Place["line 1, ".Length..]}").Should().BeEquivalentTo(
            "CCHC-CAT-025 1.901001", "CCHC-CAT-025 1.901004", "CCHC-CAT-086 1.901004, result[1].CACHTHUCTHUCHIEN[2].THOIGIAN[0].PHILEPHI[0].SOTIEN", "CCHC-CAT-025 1.901005",
            "CCHC-CAT-020 1.901010, result[5].CACHTHUCTHUCHIEN[0].THOIGIAN[0].THOIGIANGIAIQUYET", "CCHC-CAT-023 1.901010", "CCHC-CAT-032 1.901011, result[6].LOAITTHC", "CCHC-CAT-087 1.901011, result[6].TRANGTHAI",
            "CCHC-CAT-030 1.901011, result[6].CACHTHUCTHUCHIEN[0].KENH", "CCHC-CAT-020 1.901011, result[6].CACHTHUCTHUCHIEN[1].THOIGIAN[1].THOIGIANGIAIQUYET", "CCHC-CAT-025 1.901011",
            "CCHC-CAT-003 result[9].MATTHC", "CCHC-CAT-026 1.901001, result[10].CACHTHUCTHUCHIEN[0].THOIGIAN.MOTA", "CCHC-CAT-050 1.901001, MATTHC");

    [Theory]
    [InlineData("5", "Ngày làm việc", "5 ngày làm việc")]
    [InlineData("5", "WORKING_DAY", "5 ngày làm việc")]
    [InlineData("2,5", "ngày", "2,5 ngày")]
    [InlineData("2.5", "Ngày", "2,5 ngày")]
    [InlineData("8", "Giờ", "8 giờ làm việc")]
    [InlineData("8", "Giờ làm việc", "8 giờ làm việc")]
    [InlineData("6", "Tháng", "6 tháng")]
    [InlineData("1", "Quý", "3 tháng")]
    [InlineData("2", "Tuần", "2 tuần")]
    [InlineData("1", "Năm", "1 năm")]
    [InlineData("07 (bảy) ngày làm việc", "", "7 ngày làm việc")]
    [InlineData("24 giờ", "Khác", "24 giờ")]
    [InlineData("15/12", "Khác", "ngày 15/12 hằng năm")]
    public void Times_are_read_by_figure_and_unit_or_as_a_sentence(string value, string unit, string expected) =>
        Read($$"""{"MATTHC":"1.000001","TENTTHC":"a","CACHTHUCTHUCHIEN":[{"KENH":"1","THOIGIAN":[{"THOIGIANGIAIQUYET":"{{value}}","DONVITINH":"{{unit}}"}]}]}""")
            .Procedures[0].Channels[0].Time.Time.ToString().Should().Be(expected);

    [Fact]
    public void Fifteen_hours_are_suspected() =>
        Read("""{"MATTHC":"1.000001","TENTTHC":"a","CACHTHUCTHUCHIEN":[{"KENH":"1","THOIGIAN":[{"THOIGIANGIAIQUYET":15,"DONVITINH":"Giờ"}]}]}""")
            .Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-024");

    private static ProcedureCatalogue Read(string text) => LegacyPacketReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<string> Findings(string code) => Packet.Value.Findings.Where(finding => finding.Place.StartsWith($"line 1, {code}, result[", StringComparison.Ordinal))
        .Select(finding => finding.Code + " " + finding.Place[(finding.Place.IndexOf("].", StringComparison.Ordinal) + 2)..]);
}
