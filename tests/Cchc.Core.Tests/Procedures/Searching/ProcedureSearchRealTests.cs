using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Searching;

/// <summary>Everyday queries over 3,944 real names: what a citizen means stands among the first three.</summary>
public sealed class ProcedureSearchRealTests
{
    private static readonly (string Query, string Code)[] Everyday =
    [
        ("khai sinh", "1.001193"),
        ("đăng ký khai sinh", "1.001193"),
        ("khai sihn", "1.001193"),
        ("dang ky ket hon", "1.000894"),
        ("đăng kí kết hôn", "1.000894"),
        ("ket hom", "1.000894"),
        ("thủ tục xác nhận tình trạng hôn nhân", "1.004873"),
        ("thuong tru", "1.004222"),
        ("cap doi the can cuoc", "1.014063"),
        ("ho chieu", "1.001456"),
        ("chung thuc ban sao", "1.001606"),
        ("cham dut ho kinh doanh", "1.001266"),
        ("chuyen muc dich su dung dat", "1.115708"),
        ("tach thua dat", "1.115614"),
        ("lý lịch tư pháp", "3.000335"),
        ("gplx", "3.000353"),
        ("phong chay", "1.115391"),
        ("1.001193", "1.001193"),
    ];

    [Fact]
    public void Everyday_queries_find_what_is_meant()
    {
        var search = new ProcedureSearch(NationalPortalReader.ReadFile(SharedData.NationalDump));
        var missed = Everyday.Where(pair => !search.Search(pair.Query, 3).Any(match => match.Code == pair.Code))
            .Select(pair => $"{pair.Query}: {string.Join(" | ", search.Search(pair.Query, 3))}");
        missed.Should().BeEmpty();
    }

    [Fact]
    public void Every_name_finds_itself_and_its_marks_leave_it_as_it_is()
    {
        var catalogue = NationalPortalReader.ReadFile(SharedData.NationalDump);
        var search = new ProcedureSearch(catalogue);
        foreach (var procedure in catalogue.Procedures.Where((_, i) => i % 7 == 0))
        {
            var matches = search.Search(procedure.Name, 50);
            matches.Should().NotBeEmpty("of {0}", procedure.Name);
            matches[0].Mark("\u0001", "\u0002").Replace("\u0001", "").Replace("\u0002", "").Should().Be(matches[0].Name);
        }
    }
}
