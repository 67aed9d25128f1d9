using System.Text;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Registers;
using NodaTime;

namespace Cchc.Core.Tests.Exchange.Registers;

/// <summary>What a register says of a dossier by yes or no; what it does not say stays open.</summary>
public sealed class RegisterMarksTests
{
    [Fact]
    public void Yes_no_and_nothing_come_back_from_what_is_written()
    {
        RegisterDossier[] dossiers =
        [
            new() { Code = "1", Received = new LocalDateTime(2026, 8, 3, 8, 0), IsDigitised = true, IsReused = false, HasFee = true, IsPaidOnline = false, IsSynchronised = true },
            new() { Code = "2", IsFromNationalStore = true, IsVerified = false, HasElectronicResult = true },
            new() { Code = "3" },
        ];
        foreach (var write in new Action<IEnumerable<RegisterDossier>, Stream>[] { RegisterWriter.WriteCsv, RegisterWriter.WriteJsonLines })
        {
            using var file = new MemoryStream();
            write(dossiers, file);
            file.Position = 0;
            var lines = RegisterReader.Enumerate(file, "a").ToList();
            lines.SelectMany(line => line.Findings).Should().BeEmpty();
            lines.Select(line => line.Dossier! with { Line = 0 }).Should().Equal(dossiers);
        }
    }

    [Fact]
    public void Vietnamese_headings_are_known_and_an_empty_cell_is_not_no()
    {
        var dossiers = Read("Mã hồ sơ,Ngày tiếp nhận,Thành phần đã số hóa,Thanh toán trực tuyến,Có phí lệ phí\n1,03/08/2026,có,2,x\n2,03/08/2026,không,0,\n");
        dossiers.Select(dossier => (dossier.IsDigitised, dossier.IsPaidOnline, dossier.HasFee)).Should().Equal((true, true, true), (false, false, null));
        dossiers[0].IsReused.Should().BeNull("there is no such column");
    }

    [Fact]
    public void A_word_that_is_no_yes_and_no_no_is_said_and_left_open()
    {
        var line = Lines("code,received,reused\n1,2026-08-03,một phần\n").Single();
        line.Dossier!.IsReused.Should().BeNull();
        line.Findings.Should().ContainSingle().Which.Text.En.Should().Contain("\"một phần\" is not understood");
    }

    [Fact]
    public void The_national_message_says_it_of_the_dossier_and_of_its_papers_fees_and_results()
    {
        var dossiers = Read("""
            [{"MaHoSo": "1", "HoSoCoThanhPhanSoHoa": 1, "TaiKhoanDuocXacThucVoiVNeID": "0", "DuocThanhToanTrucTuyen": "2",
              "TaiLieuNop": [{"DuocTaiSuDung": "0"}, {"DuocTaiSuDung": "1", "DuocLayTuKhoDMQG": "0"}],
              "DanhSachLePhi": [{"Gia": "0"}, {"Gia": "50000"}], "DanhSachGiayToKetQua": [{"DuongDanTepTinKetQua": "ket-qua.pdf"}]},
             {"MaHoSo": "2", "DuocThanhToanTrucTuyen": false, "TaiLieuNop": [{"TenTepDinhKem": "a"}], "DanhSachLePhi": [], "DanhSachGiayToKetQua": []}]
            """);
        dossiers.Select(dossier => (dossier.IsDigitised, dossier.IsReused, dossier.IsFromNationalStore, dossier.IsVerified, dossier.HasFee, dossier.IsPaidOnline, dossier.HasElectronicResult, dossier.IsSynchronised))
            .Should().Equal((true, true, false, false, true, true, true, null), (null, null, null, null, false, false, false, null));
    }

    private static List<RegisterDossier> Read(string text) => Lines(text).ConvertAll(line => line.Dossier!);

    private static List<RegisterLine> Lines(string text) => [.. RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a")];
}
