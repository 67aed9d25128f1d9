namespace Cchc.Cli.Tests;

public sealed class RegisterSqlCommandTests
{
    [Theory]
    [InlineData("postgresql", "CREATE OR REPLACE VIEW cchc_register_verdicts AS")]
    [InlineData("clickhouse", "ENGINE = MergeTree ORDER BY calendar_day")]
    [InlineData("sqlite", "CREATE VIEW cchc_register_verdicts AS")]
    [InlineData("sqlserver", "CREATE OR ALTER VIEW dbo.cchc_register_verdicts AS")]
    [InlineData("oracle", "SET DEFINE OFF")]
    public void Every_dialect_has_its_script(string dialect, string part)
    {
        var result = Cchc.Run("register", "sql", "--dialect", dialect, "--as-of", "2026-09-30T17:00");
        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain(part).And.Contain("2026-09-30").And.Contain("17:00:00").And.Contain("cchc_register_counts");
    }

    [Fact]
    public void Tables_and_columns_are_named_and_quoted()
    {
        var result = Cchc.Run("register", "sql", "--dialect", "postgresql", "--table", "mot_cua.ho so\"", "--map", "code=Mã; --", "--map", "received=Ngày", "--map", "days=Số=ngày", "--as-of", "2026-09-30");
        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain("FROM \"mot_cua\".\"ho so\"\"\"").And.Contain("\"Mã; --\" AS cchc_m_code").And.Contain("\"Số=ngày\" AS cchc_m_days").And.NotContain("CREATE VIEW cchc_register_events");
    }

    [Theory]
    [InlineData("--map received", "\"received\" maps no field: expected, for example, \"received=NgayTiepNhan\".")]
    [InlineData("--map kode=x", "There is no field \"kode\": expected code, received")]
    [InlineData("--map code=x --map code=y", "The field code has two columns, \"x\" and \"y\".")]
    [InlineData("--map code=x", "The field received has no column: use --map received=…")]
    [InlineData("--map event.at=x", "The field event.at belongs to the table of events, and none is named: use --events.")]
    [InlineData("--map code=cchc_x", "\"cchc_x\" cannot be a name in the script")]
    [InlineData("--cluster c", "A cluster is named for ClickHouse only.")]
    public void Mistakes_are_said_with_what_was_expected(string options, string message)
    {
        var result = Cchc.Run(["register", "sql", "--dialect", "postgresql", .. options.Split(' ')]);
        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain(message);
    }
}
