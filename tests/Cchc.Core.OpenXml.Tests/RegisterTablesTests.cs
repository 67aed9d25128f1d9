using System.Text;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.OpenXml.Tests.Reading;

namespace Cchc.Core.OpenXml.Tests;

/// <summary>A register in a workbook is read as the same register in CSV.</summary>
public sealed class RegisterTablesTests
{
    [Fact]
    public void A_sheet_is_read_as_the_same_table_in_CSV()
    {
        var book = new BookBuilder().Sheet("Bìa").Row(1, "SỔ THEO DÕI").Sheet("Sổ").Row(1, "SỔ THEO DÕI HỒ SƠ").Row(3, "Mã hồ sơ", "Thời hạn", "Nhận hồ sơ", "Trạng thái")
            .Row(4, "H1", "5 ngày làm việc", "03/08/2026 09:00", "Đang xử lý").Row(5, "H2", "5 ngày làm việc", "32/08/2026", "4").Bytes();
        var csv = "Mã hồ sơ;Thời hạn;Nhận hồ sơ;Trạng thái\nH1;5 ngày làm việc;03/08/2026 09:00;Đang xử lý\nH2;5 ngày làm việc;32/08/2026;4\n";
        var read = RegisterTables.Enumerate(new MemoryStream(book), "so.xlsx", "Sổ").ToList();
        var expected = RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "so.csv").ToList();

        read.Select(line => line.Dossier is null ? null : line.Dossier with { Line = 0 }).Should().Equal(expected.Select(line => line.Dossier is null ? null : line.Dossier with { Line = 0 }));
        read.Select(line => line.Line).Should().Equal(4, 5);
        read[1].Findings.Single().Code.Should().Be("CCHC-REG-021");
    }

    [Fact]
    public void Events_stand_in_a_sheet_of_their_own()
    {
        var book = new BookBuilder().Sheet("Sổ").Row(1, "Mã hồ sơ", "Nhận hồ sơ", "Trạng thái").Row(2, "H1", "03/08/2026 09:00", "4").Row(3, "H2", "03/08/2026 09:00", "4")
            .Sheet("Diễn biến").Row(1, "Mã hồ sơ", "Sự kiện", "Thời điểm", "Nơi nhận").Row(2, "H2", "chuyển", "04/08/2026 09:00", "Phòng Tư pháp").Bytes();
        var read = RegisterTables.Enumerate(new MemoryStream(book), "so.xlsx", "Sổ", new MemoryStream(book), "so.xlsx", "Diễn biến").ToList();

        read.Select(line => $"{line.Dossier!.Code} {line.Dossier.Events.Count}").Should().Equal("H1 0", "H2 1");
        using var one = new MemoryStream(book);
        FluentActions.Invoking(() => RegisterTables.Enumerate(one, "a", null, one, "b")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_is_no_workbook_or_has_no_such_sheet_is_said_in_one_row()
    {
        RegisterTables.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes("Mã hồ sơ;Nhận hồ sơ\n")), "so.xlsx").Single().Findings.Should().ContainSingle().Which.Code.Should().StartWith("CCHC-XLS-");
        var book = new BookBuilder().Sheet("Sổ").Row(1, "Mã hồ sơ", "Nhận hồ sơ", "Trạng thái").Row(2, "H1", "03/08/2026", "4").Bytes();
        RegisterTables.Enumerate(new MemoryStream(book), "so.xlsx", "khác").Single().Findings.Single().Code.Should().StartWith("CCHC-XLS-");
    }
}
