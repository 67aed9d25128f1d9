using System.Text;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Costs;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.ExpectedFinding;

namespace Cchc.Core.Tests.Exchange.Costs;

/// <summary>Findings of tables of costs and incomes with line and both texts, and the contracts of their readers and writers.</summary>
public class CostTableFindingTests
{
    private const string Head = "code,name,year,method,currency,before,after\n";

    [Fact]
    public void A_column_that_is_needed_is_named_in_the_language_of_the_text() =>
        Rows("name,year,before,after\nA,2025,1,1\n").Should().Equal(Error("140", "t.csv:1",
            "thiếu cột phương pháp, tiền tệ; gặp: name, year, before, after", "no column method, currency; found: name, year, before, after"));

    [Fact]
    public void A_table_of_headings_alone_has_no_row() =>
        Rows(Head).Should().Equal(Error("140", "t.csv:1", "bảng không có dòng nào", "the table has no row"));

    [Fact]
    public void A_column_that_is_not_used_is_noted() =>
        Rows(Head.Replace("after", "after,màu", StringComparison.Ordinal) + "1,A,2025,statutory,VND,1,1,đỏ\n").Should().Equal(
            Information("141", "t.csv:1", "cột \"màu\" không được dùng", "the column \"màu\" is not used"));

    [Fact]
    public void Two_columns_of_one_meaning_are_refused() =>
        Rows("name,year,method,currency,before,after,Trước\nA,2025,statutory,VND,1,1,1\n").Should().Equal(
            Error("142", "t.csv:1", "hai cột cùng nghĩa: \"before\" và \"Trước\"", "two columns mean the same: \"before\" and \"Trước\""));

    [Fact]
    public void A_point_before_three_digits_is_read_as_decimals_and_doubted() =>
        Rows(Head + "1,A,2025,statutory,VND,1.250,1\n").Should().Equal(Warning("144", "t.csv:2",
            "before: \"1.250\" đọc là 1,25; nếu là phân nhóm nghìn, viết không có dấu chấm",
            "before: \"1.250\" is read as 1.25; where thousands are meant, write it without the point"));

    [Fact]
    public void With_semicolons_such_a_point_is_not_read_at_all() =>
        Rows(Head.Replace(',', ';') + "1;A;2025;statutory;VND;1.250;1\n").Should().Equal(Error("071", "t.csv:2",
            "before: \"1.250\" không phải số; không rõ dấu chấm là phân nhóm hay thập phân; viết số không có dấu phân nhóm",
            "before: \"1.250\" is not a number; the point may separate thousands or decimals; write it without separators of thousands"));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("\u00A0")]
    public void An_amount_that_is_not_stated_is_said_and_never_zero(string amount) =>
        Rows(Head + "1,A,2025,statutory,VND,1," + amount + "\n").Should().Equal(
            Warning("100", "t.csv:2", "sau: chưa có số liệu, dòng này không được cộng", "after: not stated, the row enters no sum"));

    [Theory]
    [InlineData("1000000000000000001")]
    [InlineData("-1")]
    public void An_amount_has_a_range(string amount) =>
        Rows(Head + "1,A,2025,statutory,VND," + amount + ",1\n").Should().Equal(Error("065", "t.csv:2",
            $"before: cần số từ 0 đến 1.000.000.000.000.000.000, gặp \"{amount}\"",
            $"before: expected a number from 0 to 1,000,000,000,000,000,000, found \"{amount}\""));

    [Fact]
    public void Method_currency_year_and_flags_are_told_what_is_expected()
    {
        Rows(Head + "1,A,2025,guess,VND,1,1\n").Should().Equal(Error("066", "t.csv:2",
            "method: gặp \"guess\"; cần statutory (chi phí tuân thủ) hoặc waitingTime (thời gian chờ)",
            "method: found \"guess\"; expected statutory (chi phí tuân thủ) or waitingTime (thời gian chờ)"));
        Rows(Head + "1,A,2025,statutory,vnd,1,1\n").Should().Equal(Error("066", "t.csv:2",
            "currency: \"vnd\" không phải mã ba chữ in hoa như VND", "currency: \"vnd\" is not a code of three capitals such as VND"));
        Rows(Head + "1,A,10000,statutory,VND,1,1\n").Should().Equal(Error("065", "t.csv:2",
            "year: cần số nguyên từ 1 đến 9999, gặp \"10000\"", "year: expected a whole number from 1 to 9999, found \"10000\""));
        Rows(Head + ",,2025,statutory,VND,1,1\n").Should().Equal(Error("069", "t.csv:2", "mã thủ tục, tên: thiếu cả hai", "code, name: both are missing"));
        Rows(Head.Replace("after", "after,reviewed", StringComparison.Ordinal) + "1,A,2025,statutory,VND,1,1,maybe\n").Should().Equal(Error("066", "t.csv:2",
            "reviewed: cần có hoặc không, gặp \"maybe\"", "reviewed: expected yes or no, found \"maybe\""));
    }

    [Fact]
    public void A_table_of_incomes_without_its_columns_or_rows_is_refused()
    {
        Incomes("a,b\n1,2\n").Should().Equal(Error("077", "t.csv:1",
            "cần cột year, series và hourly_vnd hoặc amount kèm basis (năm, chỉ tiêu, thu nhập một giờ, số tiền, kỳ); gặp: a, b",
            "expected columns year, series and hourly_vnd, or amount with basis; found: a, b"));
        Incomes("year,series,hourly,source\n").Should().Equal(Error("077", "t.csv:1", "bảng không có dòng nào", "the table has no row"));
    }

    [Fact]
    public void An_hourly_income_that_is_not_the_derived_one_is_said_with_both() =>
        Incomes("year,series,amount,basis,hourly,source\n2024,A,1760000,month,9000.5,S\n").Should().Equal(Warning("078", "t.csv:2",
            "ghi 9.000,5 một giờ, tính ra 10.000 (1.760.000 ÷ 22 ÷ 8); dùng số tính ra",
            "9,000.5 an hour is stated, 10,000 is derived (1.760.000 ÷ 22 ÷ 8); the derived figure is used"));

    [Theory]
    [InlineData("2024,A,1,,", "không nêu nguồn")]
    [InlineData("2024,A,1,S,from memory", "S")]
    [InlineData("2024,A,1,,theo trí nhớ", "theo trí nhớ")]
    public void An_income_without_a_source_that_was_read_is_secondary(string row, string source)
    {
        var file = IncomeTableReader.Read(Bytes("year,series,hourly,source,status\n" + row + "\n"), "t.csv");
        file.Findings.Should().Equal(Warning("089", "t.csv:2", "\"A\": không có nguồn đã đọc; chỉ dùng khi có nguồn",
            "\"A\": no source that was read; find one before using it"));
        (file.Value!.Figures[0].Source, file.Value.Figures[0].Confidence).Should().Be((source, Core.Calendars.SourceConfidence.Secondary));
    }

    [Fact]
    public void A_JSON_income_has_exactly_one_amount_and_a_series_stands_once_a_year()
    {
        Incomes("[{\"year\":2024,\"series\":\"A\",\"source\":\"S\",\"hourly\":1,\"yearly\":2}]").Should().Equal(Error("079", "t.csv:1",
            "cần đúng một trong hourly, monthly, yearly", "exactly one of hourly, monthly, yearly is needed"));
        Incomes("[{\"year\":2024,\"series\":\"A\",\"source\":\"S\",\"hourly\":1},\n{\"year\":2024,\"series\":\" A\u00A0\",\"source\":\"S\",\"hourly\":2}]")
            .Should().Equal(
            Error("067", "t.csv:2", "\"A\" năm 2024 lặp lại, đã có ở dòng 1", "duplicate \"A\" of 2024, first on line 1"));
        Incomes("[]")
            .Should().Equal(Error("062", "t.csv:1", "cần một mảng có ít nhất một mức thu nhập, gặp […]",
                "expected an array with at least one income, found […]"));
    }

    [Fact]
    public void Readers_need_a_stream_and_a_name()
    {
        using var stream = Bytes("x");
        Action[] calls =
        [
            () => CostPlanReader.Read(null!, "x"), () => CostPlanReader.Read(stream, null!), () => IncomeTableReader.Read(null!, "x"),
            () => IncomeTableReader.Read(stream, null!), () => PortfolioReader.Read(null!, "x"), () => PortfolioReader.Read(stream, null!),
            () => PublishedTableReader.Read(null!, "x"), () => PublishedTableReader.Read(stream, null!), () => PublishedTableReader.Parse(null!, "x"),
            () => PublishedTableReader.Parse("x", null!), () => PortfolioFolder.Read(null!), () => PortfolioFolder.Read([(null!, stream)]),
            () => PortfolioFolder.Read([("x", null!)]), () => CostPlanWriter.Write((CostSheet)null!), () => CostPlanWriter.Write((SimplificationPlan)null!),
            () => CostPlanWriter.Write((CostCase)null!), () => PortfolioWriter.WriteJson(null!), () => PortfolioWriter.WriteCsv(null!),
        ];
        foreach (var call in calls)
        {
            call.Should().Throw<ArgumentNullException>();
        }
    }

    [Fact]
    public void A_stream_that_cannot_be_read_gives_its_own_exception_and_one_that_can_stays_open()
    {
        foreach (var read in new Action<Stream>[] { s => CostPlanReader.Read(s, "x"), s => IncomeTableReader.Read(s, "x"), s => PortfolioReader.Read(s, "x"),
            s => PublishedTableReader.Read(s, "x") })
        {
            FluentActions.Invoking(() => read(new BrokenStream())).Should().Throw<IOException>().WithMessage("the disk is gone");
            using var stream = Bytes("{}");
            read(stream);
            (stream.CanRead, stream.Position).Should().Be((true, 2L));
        }
    }

    [Fact]
    public void A_file_holds_parts_that_go_together()
    {
        var sheet = CostSheets.Sheet(CostSheets.Activity("1", 1));
        var plan = new SimplificationPlan { Before = sheet };
        FluentActions.Invoking(() => CostPlanWriter.Write(new CostCase { Sheet = sheet, Plan = plan, After = sheet }))
            .Should().Throw<ArgumentException>().WithMessage("A file holds a plan or a sheet after, not both.*");
        FluentActions.Invoking(() => CostPlanWriter.Write(new CostCase { Sheet = sheet with { Year = 2024 }, Plan = plan }))
            .Should().Throw<ArgumentException>().WithMessage("The plan begins with another sheet.*");
        var waiting = new WaitingCost(sheet.Procedure, 10, 8, CostSheets.Wage, 1);
        FluentActions.Invoking(() => CostPlanWriter.Write(new CostCase { Sheet = sheet, WaitingAfter = waiting }))
            .Should().Throw<ArgumentException>().WithMessage("Waiting times before and after may differ only in their days.*");
        FluentActions.Invoking(() => PortfolioWriter.WriteCsv([null!])).Should().Throw<ArgumentException>().WithMessage("A row is null.*");
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void What_is_written_under_another_culture_reads_back_equal(string name)
    {
        using var culture = new CultureScope(name);
        var row = new PortfolioRow
        {
            Procedure = ProcedureCode.Parse("1.001193"), Name = "=SUM(A1); \"khai sinh\"", Agency = "Sở A, B", Year = 2025, Method = CostMethod.WaitingTime,
            Currency = "VND", Procedures = 3, IsReviewed = true, Before = 1_234.5m, After = ExactNumber.Fraction(1, 3), Source = "QĐ 1",
        };
        foreach (var notation in new[] { CostNotation.Invariant, CostNotation.Vietnamese })
        {
            PortfolioReader.Read(Bytes(PortfolioWriter.WriteCsv([row], notation)), "t.csv").Value!.Rows.Should().Equal(row);
        }

        PortfolioReader.Read(Bytes(PortfolioWriter.WriteJson(new PortfolioSheet { Rows = [row] })), "t.json").Value!.Rows.Should().Equal(row);
        var sheet = CostSheets.Sheet(CostSheets.Activity("1", new Estimate(0.25m, ExactNumber.Fraction(1, 3), 1.5m), 1_000.5m));
        CostPlanReader.Read(Bytes(CostPlanWriter.Write(sheet)), "c.json").Value!.Sheet.Should().Be(sheet);
    }

    private static IReadOnlyList<Finding> Rows(string csv) => PortfolioReader.Read(Bytes(csv), "t.csv").Findings;

    private static IReadOnlyList<Finding> Incomes(string text) => IncomeTableReader.Read(Bytes(text), "t.csv").Findings;

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("the disk is gone");

        public override int Read(Span<byte> buffer) => throw new IOException("the disk is gone");

        public override int ReadByte() => throw new IOException("the disk is gone");
    }
}
