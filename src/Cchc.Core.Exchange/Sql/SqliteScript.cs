using NodaTime;

namespace Cchc.Core.Exchange.Sql;

/// <summary>SQLite: dates are ISO text, functions are expressions.</summary>
internal sealed class SqliteScript : SqlScript
{
    public override string Tables =>
        """
        BEGIN;
        CREATE TABLE IF NOT EXISTS cchc_calendar (
          data_version TEXT NOT NULL, content_hash TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL, announced_through TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS cchc_calendar_days (
          calendar_day TEXT NOT NULL PRIMARY KEY,
          is_working INTEGER NOT NULL,
          worked_before INTEGER NOT NULL,
          worked_through INTEGER NOT NULL,
          working_number INTEGER UNIQUE,
          kind TEXT NOT NULL, certainty TEXT NOT NULL, name_vi TEXT, name_en TEXT, legal_basis TEXT, parts_of_day TEXT) WITHOUT ROWID;
        DELETE FROM cchc_calendar;
        DELETE FROM cchc_calendar_days;
        """;

    public override string Functions =>
        $"""
        COMMIT;
        -- SQLite has no stored functions. The day n working days after a day, and the working days from one day to another, with parameters:
        --
        -- SELECT {SqlCalendarWriter.AddExpression(":start_day", ":n")};
        --
        -- SELECT {SqlCalendarWriter.CountExpression(":from_day", ":to_day")};
        --
        -- Dates are text, yyyy-MM-dd. The result is NULL outside the table. In a query over many rows put columns in the place of the parameters.
        """;

    public override string True => "1";

    public override string False => "0";

    public override string Date(LocalDate date) => Quoted(date);
}
