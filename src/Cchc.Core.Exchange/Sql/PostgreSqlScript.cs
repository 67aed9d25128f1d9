using NodaTime;

namespace Cchc.Core.Exchange.Sql;

/// <summary>PostgreSQL: functions in PL/pgSQL that refuse what lies outside the table.</summary>
internal sealed class PostgreSqlScript : SqlScript
{
    public override string Tables =>
        """
        SET client_encoding = 'UTF8';
        BEGIN;
        CREATE TABLE IF NOT EXISTS cchc_calendar (
          data_version text NOT NULL, content_hash text NOT NULL, first_day date NOT NULL, last_day date NOT NULL, announced_through date NOT NULL);
        CREATE TABLE IF NOT EXISTS cchc_calendar_days (
          calendar_day date NOT NULL PRIMARY KEY,
          is_working boolean NOT NULL,
          worked_before integer NOT NULL,
          worked_through integer NOT NULL,
          working_number integer UNIQUE,
          kind text NOT NULL, certainty text NOT NULL, name_vi text, name_en text, legal_basis text, parts_of_day text);
        DELETE FROM cchc_calendar;
        DELETE FROM cchc_calendar_days;
        """;

    public override string Functions =>
        $$"""
        CREATE OR REPLACE FUNCTION cchc_add_working_days(start_day date, n integer) RETURNS date
        LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $cchc$
        DECLARE
          result date := {{SqlCalendarWriter.AddExpression("start_day", "n::bigint")}};
        BEGIN
          IF result IS NULL THEN
            RAISE EXCEPTION 'cchc: % and % working days are out of range of the calendar', start_day, n USING ERRCODE = 'datetime_field_overflow';
          END IF;
          RETURN result;
        END $cchc$;

        CREATE OR REPLACE FUNCTION cchc_count_working_days(from_day date, to_day date) RETURNS integer
        LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $cchc$
        DECLARE
          result integer := {{SqlCalendarWriter.CountExpression("from_day", "to_day")}};
        BEGIN
          IF result IS NULL THEN
            RAISE EXCEPTION 'cchc: % or % is out of range of the calendar', from_day, to_day USING ERRCODE = 'datetime_field_overflow';
          END IF;
          RETURN result;
        END $cchc$;
        COMMIT;
        ANALYZE cchc_calendar_days;
        """;

    public override string True => "true";

    public override string False => "false";

    public override string Date(LocalDate date) => Quoted(date);
}
