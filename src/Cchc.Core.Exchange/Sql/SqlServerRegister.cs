using NodaTime;

namespace Cchc.Core.Exchange.Sql;

/// <summary>Microsoft SQL Server 2017 or later: every view is a batch of its own.</summary>
internal sealed class SqlServerRegister : StandardRegister
{
    public override SqlScript Script { get; } = new SqlServerScript();

    public override string Tables =>
        """
        IF OBJECT_ID(N'dbo.cchc_office_days', N'U') IS NULL
          CREATE TABLE dbo.cchc_office_days (
            calendar_day date NOT NULL PRIMARY KEY, opens_at int NOT NULL, closes_at int NOT NULL, office_before bigint NOT NULL,
            office_through bigint NOT NULL);
        IF OBJECT_ID(N'dbo.cchc_register_as_of', N'U') IS NULL
          CREATE TABLE dbo.cchc_register_as_of (as_of datetime2(0) NOT NULL, period_from date NOT NULL);
        GO
        SET XACT_ABORT ON;
        BEGIN TRANSACTION;
        DELETE FROM dbo.cchc_office_days;
        DELETE FROM dbo.cchc_register_as_of;
        """;

    public override string TextType => "nvarchar(4000)";

    public override string IntType => "int";

    public override string BigType => "bigint";

    public override string DayType => "date";

    public override string MomentType => "datetime2(7)";

    public override string Name(string name) => $"[{name.Replace("]", "]]")}]";

    // Moments are to the second: a cast to datetime2(0) would round.
    public override string Moment(string? column) => column is null
        ? "CAST(NULL AS datetime2(0))"
        : $"CAST(DATEADD(nanosecond, -DATEPART(nanosecond, {base.Moment(column)}), {base.Moment(column)}) AS datetime2(0))";

    public override string MomentLiteral(LocalDateTime moment) => $"'{Iso(moment).Replace(' ', 'T')}'";

    public override string Day(string moment) => $"CAST({moment} AS date)";

    public override string Second(string moment) => $"DATEDIFF(second, CAST('00:00:00' AS time), CAST({moment} AS time))";

    public override string Month(string day) => $"DATEFROMPARTS(YEAR({day}), MONTH({day}), 1)";

    public override string DayNumber(string day) => $"DATEDIFF(day, CAST('1970-01-01' AS date), {day})";

    public override string DayOfNumber(string number) => $"DATEADD(day, CAST({number} AS int), CAST('1970-01-01' AS date))";

    public override string Blank(string text) =>
        $"{text} IS NULL OR LTRIM(REPLACE(REPLACE(REPLACE({text}, NCHAR(9), N' '), NCHAR(10), N' '), NCHAR(13), N' ')) = N''";

    public override string Date(string literal) => $"CAST({base.Date(literal)} AS date)";

    public override string Concat(IEnumerable<string> texts) => string.Join(" + ", texts);

    public override string View(string name, string body) => $"GO\nCREATE OR ALTER VIEW dbo.{name} AS\n{body};\nGO";

    public override string? Drop(IEnumerable<string> views) => null;
}
