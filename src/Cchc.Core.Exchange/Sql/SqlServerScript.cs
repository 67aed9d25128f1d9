using NodaTime;

namespace Cchc.Core.Exchange.Sql;

/// <summary>Microsoft SQL Server: a scalar function cannot raise an error, so a failed cast carries the message.</summary>
internal sealed class SqlServerScript : SqlScript
{
    public override string Tables =>
        """
        SET QUOTED_IDENTIFIER ON;
        SET ANSI_NULLS ON;
        GO
        IF OBJECT_ID(N'dbo.cchc_calendar', N'U') IS NULL
          CREATE TABLE dbo.cchc_calendar (
            data_version nvarchar(4000) NOT NULL, content_hash varchar(80) NOT NULL, first_day date NOT NULL, last_day date NOT NULL,
              announced_through date NOT NULL);
        IF OBJECT_ID(N'dbo.cchc_calendar_days', N'U') IS NULL
        BEGIN
          CREATE TABLE dbo.cchc_calendar_days (
            calendar_day date NOT NULL PRIMARY KEY,
            is_working bit NOT NULL,
            worked_before int NOT NULL,
            worked_through int NOT NULL,
            working_number int NULL,
            kind varchar(20) NOT NULL, certainty varchar(10) NOT NULL, name_vi nvarchar(max) NULL, name_en nvarchar(max) NULL,
              legal_basis nvarchar(max) NULL, parts_of_day nvarchar(max) NULL);
          CREATE UNIQUE INDEX cchc_calendar_days_number ON dbo.cchc_calendar_days (working_number) WHERE working_number IS NOT NULL;
        END;
        GO
        SET XACT_ABORT ON;
        BEGIN TRANSACTION;
        DELETE FROM dbo.cchc_calendar;
        DELETE FROM dbo.cchc_calendar_days;
        """;

    public override string Functions =>
        $$"""
        COMMIT;
        GO
        CREATE OR ALTER FUNCTION dbo.cchc_add_working_days(@start_day date, @n int) RETURNS date AS
        BEGIN
          IF @start_day IS NULL OR @n IS NULL RETURN NULL;
          DECLARE @result date;
          SET @result = {{SqlCalendarWriter.AddExpression("@start_day", "CAST(@n AS bigint)")}};
          IF @result IS NULL
            RETURN DATEADD(day, CAST(CONCAT('cchc: ', CONVERT(char(10), @start_day, 23), ' and ', @n,
              ' working days are out of range of the calendar') AS int), @start_day);
          RETURN @result;
        END;
        GO
        CREATE OR ALTER FUNCTION dbo.cchc_count_working_days(@from_day date, @to_day date) RETURNS int AS
        BEGIN
          IF @from_day IS NULL OR @to_day IS NULL RETURN NULL;
          DECLARE @result int;
          SET @result = {{SqlCalendarWriter.CountExpression("@from_day", "@to_day")}};
          IF @result IS NULL
            RETURN CAST(CONCAT('cchc: ', CONVERT(char(10), @from_day, 23), ' or ', CONVERT(char(10), @to_day, 23), ' is out of range of the calendar') AS int);
          RETURN @result;
        END;
        GO
        """;

    public override string True => "1";

    public override string False => "0";

    public override string Date(LocalDate date) => Quoted(date);

    // $(name) would be a variable of sqlcmd
    public override string Text(string? text) => text is null ? "NULL" : "N" + base.Text(text).Replace("$(", "$' + N'(");

    public override string Insert(string columns, IReadOnlyCollection<string> rows) => base.Insert("dbo." + columns, rows);
}
