using NodaTime;

namespace Cchc.Core.Exchange;

/// <summary>Microsoft SQL Server: a scalar function cannot raise an error, so a failed cast carries the message.</summary>
internal sealed class SqlServerScript : SqlScript
{
    public override string Tables =>
        """
        SET XACT_ABORT ON;
        BEGIN TRANSACTION;
        IF OBJECT_ID(N'dbo.cchc_calendar', N'U') IS NULL
          CREATE TABLE dbo.cchc_calendar (
            data_version nvarchar(4000) NOT NULL, content_hash varchar(80) NOT NULL, first_day date NOT NULL, last_day date NOT NULL, announced_through date NOT NULL);
        IF OBJECT_ID(N'dbo.cchc_calendar_days', N'U') IS NULL
        BEGIN
          CREATE TABLE dbo.cchc_calendar_days (
            calendar_day date NOT NULL PRIMARY KEY,
            is_working bit NOT NULL,
            worked_before int NOT NULL,
            worked_through int NOT NULL,
            working_number int NULL,
            kind varchar(20) NOT NULL, certainty varchar(10) NOT NULL, name_vi nvarchar(1000) NULL, name_en nvarchar(1000) NULL, legal_basis nvarchar(2000) NULL, parts_of_day nvarchar(1000) NULL);
          CREATE UNIQUE INDEX cchc_calendar_days_number ON dbo.cchc_calendar_days (working_number) WHERE working_number IS NOT NULL;
        END;
        DELETE FROM dbo.cchc_calendar;
        DELETE FROM dbo.cchc_calendar_days;
        COMMIT;
        GO
        SET XACT_ABORT ON;
        BEGIN TRANSACTION;
        """;

    public override string Functions =>
        """
        COMMIT;
        GO
        CREATE OR ALTER FUNCTION dbo.cchc_add_working_days(@start_day date, @n int) RETURNS date AS
        BEGIN
          IF @start_day IS NULL OR @n IS NULL RETURN NULL;
          DECLARE @through bigint, @before bigint, @result date;
          SELECT @through = worked_through, @before = worked_before FROM dbo.cchc_calendar_days WHERE calendar_day = @start_day;
          IF @through IS NULL RETURN DATEADD(day, CAST(CONCAT('cchc: ', CONVERT(char(10), @start_day, 23), ' is out of range of the calendar') AS int), @start_day);
          IF @n = 0 RETURN @start_day;
          SELECT @result = calendar_day FROM dbo.cchc_calendar_days WHERE working_number = CASE WHEN @n > 0 THEN @through + @n ELSE @before + 1 + @n END;
          IF @result IS NULL RETURN DATEADD(day, CAST(CONCAT('cchc: ', CONVERT(char(10), @start_day, 23), ' and ', @n, ' working days are out of range of the calendar') AS int), @start_day);
          RETURN @result;
        END;
        GO
        CREATE OR ALTER FUNCTION dbo.cchc_count_working_days(@from_day date, @to_day date) RETURNS int AS
        BEGIN
          IF @from_day IS NULL OR @to_day IS NULL RETURN NULL;
          DECLARE @result int;
          SELECT @result = CASE WHEN b.calendar_day >= a.calendar_day THEN b.worked_through - a.worked_through ELSE b.worked_before - a.worked_before END
            FROM dbo.cchc_calendar_days a CROSS JOIN dbo.cchc_calendar_days b
            WHERE a.calendar_day = @from_day AND b.calendar_day = @to_day;
          IF @result IS NULL RETURN CAST(CONCAT('cchc: ', CONVERT(char(10), @from_day, 23), ' or ', CONVERT(char(10), @to_day, 23), ' is out of range of the calendar') AS int);
          RETURN @result;
        END;
        GO
        """;

    public override string True => "1";

    public override string False => "0";

    public override string Date(LocalDate date) => Quoted(date);

    public override string Text(string? text) => text is null ? "NULL" : "N" + base.Text(text);

    public override string Insert(string columns, IReadOnlyCollection<string> rows) => base.Insert("dbo." + columns, rows);
}
