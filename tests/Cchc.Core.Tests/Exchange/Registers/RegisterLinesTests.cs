using System.Text;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Registers;

/// <summary>What stands in the lines of a register: nothing of it is lost, and what may be a slip is said.</summary>
public sealed class RegisterLinesTests
{
    [Fact]
    public void A_text_that_looks_like_a_formula_comes_back_as_it_was()
    {
        var dossier = new RegisterDossier { Code = "=H1", Agency = "+UBND phường A", Officer = "'-x", RefusalReason = "- thiếu, \"đơn\"" };
        using var written = new MemoryStream();
        RegisterWriter.WriteCsv([dossier], written);
        var read = Read(Encoding.UTF8.GetString(written.ToArray()))[0].Dossier!;
        (read.Code, read.Agency, read.Officer, read.RefusalReason).Should().Be(("=H1", "+UBND phường A", "'-x", "- thiếu, \"đơn\""));
    }

    [Fact]
    public void A_line_that_names_the_format_alone_is_no_dossier_and_no_fault()
    {
        var lines = Read("{\"format\": \"cchc-register/1\"}\n{\"code\": \"H1\", \"received\": \"2026-08-03T09:15\"}\n");
        lines.Should().ContainSingle().Which.Dossier!.Code.Should().Be("H1");
        Read("{\"format\": \"cchc-events/1\"}\n{\"code\": \"H1\"}\n")[0].Findings.Should().ContainSingle().Which.Text.En.Should().Contain("cchc-register/1");
    }

    [Fact]
    public void A_code_that_differs_in_capitals_alone_is_counted_and_said()
    {
        var lines = Read("Mã hồ sơ;Nhận hồ sơ\nA-01;03/08/2026\na-01;03/08/2026\nA-01;03/08/2026\nĐ-2;03/08/2026\nđ-2;03/08/2026\nB-3;03/08/2026\n");
        lines.Select(line => (line.Dossier?.Code, string.Join(" ", line.Findings.Select(finding => finding.Code)))).Should().Equal(
            ("A-01", string.Empty), ("a-01", "CCHC-REG-036"), (null, "CCHC-REG-024"), ("Đ-2", string.Empty), ("đ-2", "CCHC-REG-036"), ("B-3", string.Empty));
    }

    [Theory]
    [InlineData("9 10", "1", "2", "")]
    [InlineData("4 9", "2", "", "")]
    [InlineData("9 4 9", "3", "", "")]
    [InlineData("9 4", "", "", "")]
    [InlineData("3", "", "", "1")]
    [InlineData("9 9", "1", "", "")]
    public void The_end_that_the_progress_says_is_kept_where_the_dossier_says_none(string states, string result, string returned, string refused)
    {
        var steps = states.Split(' ').Select((state, i) => $$"""{"MaHoSo": "N", "ThoiDiemXuLy": "2026-08-0{{i + 1}}T10:00:00", "TrangThai": "{{state}}"}""");
        var dossier = Read($$"""{"data": [{"MaHoSo": "N", "NgayTiepNhan": "2026-07-31T08:00:00"}, {{string.Join(", ", steps)}}]}""")[0].Dossier!;
        (Day(dossier.Result), Day(dossier.Returned), Day(dossier.Refused)).Should().Be((result, returned, refused));
        static string Day(LocalDateTime? moment) => moment is { } end ? FormattableString.Invariant($"{end.Day}") : string.Empty;
    }

    [Fact]
    public void Two_days_for_one_end_are_said_and_that_of_the_dossier_counts()
    {
        var line = Read("""{"data": [{"MaHoSo": "N", "NgayTiepNhan": "2026-07-31T08:00:00", "NgayKetThucXuLy": "2026-08-05T08:00:00"}, {"MaHoSo": "N", "ThoiDiemXuLy": "2026-08-04T10:00:00", "TrangThai": "9"}]}""")[0];
        line.Dossier!.Result.Should().Be(new LocalDateTime(2026, 8, 5, 8, 0));
        line.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-REG-035");
    }

    private static List<RegisterLine> Read(string text) => [.. RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(text)), "register.csv")
        .Where(line => line.Dossier is not null || line.Findings.Any(finding => finding.Severity == FindingSeverity.Error))];
}
