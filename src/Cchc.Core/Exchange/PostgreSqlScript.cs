using NodaTime;

namespace Cchc.Core.Exchange;

/// <summary>PostgreSQL: functions in PL/pgSQL that refuse what lies outside the table.</summary>
internal sealed class PostgreSqlScript : SqlScript
{
    public override string Tables =>
        """
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
        """
        CREATE OR REPLACE FUNCTION cchc_add_working_days(start_day date, n integer) RETURNS date
        LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $cchc$
        DECLARE
          s cchc_calendar_days%ROWTYPE;
          result date;
        BEGIN
          SELECT * INTO s FROM cchc_calendar_days WHERE calendar_day = start_day;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'cchc: % is out of range of the calendar', start_day USING ERRCODE = 'datetime_field_overflow';
          END IF;
          IF n = 0 THEN
            RETURN start_day;
          END IF;
          SELECT calendar_day INTO result FROM cchc_calendar_days
            WHERE working_number = CASE WHEN n > 0 THEN s.worked_through + n::bigint ELSE s.worked_before + 1 + n::bigint END;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'cchc: % and % working days are out of range of the calendar', start_day, n USING ERRCODE = 'datetime_field_overflow';
          END IF;
          RETURN result;
        END $cchc$;

        CREATE OR REPLACE FUNCTION cchc_count_working_days(from_day date, to_day date) RETURNS integer
        LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $cchc$
        DECLARE
          a cchc_calendar_days%ROWTYPE;
          b cchc_calendar_days%ROWTYPE;
        BEGIN
          SELECT * INTO a FROM cchc_calendar_days WHERE calendar_day = from_day;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'cchc: % is out of range of the calendar', from_day USING ERRCODE = 'datetime_field_overflow';
          END IF;
          SELECT * INTO b FROM cchc_calendar_days WHERE calendar_day = to_day;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'cchc: % is out of range of the calendar', to_day USING ERRCODE = 'datetime_field_overflow';
          END IF;
          RETURN CASE WHEN to_day >= from_day THEN b.worked_through - a.worked_through ELSE b.worked_before - a.worked_before END;
        END $cchc$;
        COMMIT;
        ANALYZE cchc_calendar_days;
        """;

    public override string True => "true";

    public override string False => "false";

    public override string Date(LocalDate date) => Quoted(date);
}
