using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Costs;

public sealed class IncomeTableReaderTests
{
    [Fact]
    public void The_list_of_figures_that_were_found_is_read_and_its_hourly_figures_are_those_derived()
    {
        using var stream = File.OpenRead(SharedData.PathOf("costs", "hourly_income.csv"));
        var file = IncomeTableReader.Read(stream, "hourly_income.csv");
        file.Value!.Figures.Should().HaveCount(10);
        file.Value.Find("GDP per capita", 2022)!.Hourly.Should().Be((ExactNumber)45_265);
        file.Value.Find("GDP per capita", 2022)!.Confidence.Should().Be(SourceConfidence.Confirmed);
        file.Value.Find("GDP per capita", 2025)!.Confidence.Should().Be(SourceConfidence.Secondary);
        file.Value.Find("Mean monthly income of a worker (labour force survey)", 2024)!.Derivation.Should().Be("7.700.000 ÷ 22 ÷ 8");
        file.Value.Find("GDP per capita", 2021).Should().BeNull();
        file.Findings.Should().HaveCount(6).And.OnlyContain(finding => finding.Code == "CCHC-COST-089" && finding.Severity == FindingSeverity.Warning);
    }

    [Theory]
    [InlineData("year,series,hourly,source\n2024,A,40000.5,S\n")]
    [InlineData("Năm;Chỉ tiêu;Thu nhập một giờ;Nguồn\n2024;A;40000,5;S\n")]
    [InlineData("\uFEFFyear\tseries\thourly_vnd\tsource\r\n2024\tA\t40000.5\tS\r\n")]
    [InlineData("[{\"year\":2024,\"series\":\"A\",\"hourly\":40000.5,\"source\":\"S\"}]")]
    public void Columns_are_known_by_name_in_any_order_and_separation(string text)
    {
        var file = Read(text);
        file.Findings.Should().BeEmpty();
        file.Value!.Find("A", 2024)!.Hourly.Should().Be((ExactNumber)40000.5m);
    }

    [Theory]
    [InlineData("year,series,hourly,source\n2024,A,\"40,000\",S\n", "CCHC-COST-071", "decimal point")]
    [InlineData("year;series;hourly;source\n2024;A;40.000;S\n", "CCHC-COST-071", "thousands")]
    [InlineData("year,series,hourly,source\n2024,A,-1,S\n", "CCHC-COST-065", "\"-1\"")]
    [InlineData("year,series,hourly,source\n2024,A,,S\n", "CCHC-COST-069", "no amount")]
    [InlineData("year,series,hourly,source\nx,A,1,S\n", "CCHC-COST-065", "\"x\"")]
    [InlineData("year,series,hourly,source\n2024,A,1,S\n2024,A,2,S\n", "CCHC-COST-067", "first on line 2")]
    [InlineData("year,series,amount,basis,source\n2024,A,1,day,S\n", "CCHC-COST-066", "\"day\"")]
    [InlineData("a,b\n1,2\n", "CCHC-COST-077", "found: a, b")]
    [InlineData("", "CCHC-COST-077", "expected columns")]
    [InlineData("[{\"year\":2024,\"series\":\"A\",\"source\":\"S\"}]", "CCHC-COST-079", "exactly one")]
    [InlineData("{}", "CCHC-COST-062", "array")]
    public void What_cannot_be_used_gives_no_table_and_a_finding(string text, string code, string part)
    {
        var file = Read(text);
        file.Value.Should().BeNull();
        file.Findings.Should().ContainSingle(finding => finding.Code == code).Which.Text.En.Should().Contain(part);
    }

    [Fact]
    public void A_stated_hourly_figure_that_differs_from_the_derived_one_is_said()
    {
        var file = Read("year,series,amount,basis,hourly,source\n2024,A,1760000,month,9000,S\n");
        file.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-COST-078");
        file.Value!.Find("A", 2024)!.Hourly.Should().Be((ExactNumber)10_000);
    }

    private static Core.Exchange.Reading<IncomeTable> Read(string text) => IncomeTableReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "t.csv");
}
