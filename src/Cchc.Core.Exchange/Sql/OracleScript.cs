using NodaTime;

namespace Cchc.Core.Exchange.Sql;

/// <summary>Oracle Database: no table constructor before version 23, so rows come as a union of selections.</summary>
internal sealed class OracleScript : SqlScript
{
    public override string Tables =>
        """
        SET DEFINE OFF
        WHENEVER SQLERROR EXIT FAILURE ROLLBACK
        DECLARE
          already_there EXCEPTION;
          PRAGMA EXCEPTION_INIT(already_there, -955);
        BEGIN
          EXECUTE IMMEDIATE 'CREATE TABLE cchc_calendar (
            data_version VARCHAR2(1000 CHAR) NOT NULL, content_hash VARCHAR2(80) NOT NULL, first_day DATE NOT NULL, last_day DATE NOT NULL,
              announced_through DATE NOT NULL)';
        EXCEPTION WHEN already_there THEN NULL;
        END;
        /
        DECLARE
          already_there EXCEPTION;
          PRAGMA EXCEPTION_INIT(already_there, -955);
        BEGIN
          EXECUTE IMMEDIATE 'CREATE TABLE cchc_calendar_days (
            calendar_day DATE NOT NULL PRIMARY KEY,
            is_working NUMBER(1) NOT NULL,
            worked_before NUMBER(10) NOT NULL,
            worked_through NUMBER(10) NOT NULL,
            working_number NUMBER(10) UNIQUE,
            kind VARCHAR2(20) NOT NULL, certainty VARCHAR2(10) NOT NULL, name_vi VARCHAR2(1000 CHAR), name_en VARCHAR2(1000 CHAR),
              legal_basis VARCHAR2(2000 CHAR), parts_of_day VARCHAR2(1000 CHAR))';
        EXCEPTION WHEN already_there THEN NULL;
        END;
        /
        DELETE FROM cchc_calendar;
        DELETE FROM cchc_calendar_days;
        """;

    public override string Functions =>
        $$"""
        COMMIT;
        CREATE OR REPLACE FUNCTION cchc_add_working_days(start_day IN DATE, n IN NUMBER) RETURN DATE IS
          result DATE;
        BEGIN
          IF start_day IS NULL OR n IS NULL THEN
            RETURN NULL;
          END IF;
          SELECT {{SqlCalendarWriter.AddExpression("TRUNC(start_day)", "n")}} INTO result FROM dual;
          IF result IS NULL THEN
            RAISE_APPLICATION_ERROR(-20001, 'cchc: ' || TO_CHAR(start_day, 'YYYY-MM-DD') || ' and ' || n || ' working days are out of range of the calendar');
          END IF;
          RETURN result;
        END;
        /
        CREATE OR REPLACE FUNCTION cchc_count_working_days(from_day IN DATE, to_day IN DATE) RETURN NUMBER IS
          result NUMBER;
        BEGIN
          IF from_day IS NULL OR to_day IS NULL THEN
            RETURN NULL;
          END IF;
          SELECT {{SqlCalendarWriter.CountExpression("TRUNC(from_day)", "TRUNC(to_day)")}} INTO result FROM dual;
          IF result IS NULL THEN
            RAISE_APPLICATION_ERROR(-20001, 'cchc: ' || TO_CHAR(from_day, 'YYYY-MM-DD') || ' or ' || TO_CHAR(to_day, 'YYYY-MM-DD')
              || ' is out of range of the calendar');
          END IF;
          RETURN result;
        END;
        /
        """;

    public override string True => "1";

    public override string False => "0";

    public override string Date(LocalDate date) => "DATE " + Quoted(date);

    public override string Insert(string columns, IReadOnlyCollection<string> rows) =>
        $"INSERT INTO {columns}\n{string.Join(" UNION ALL\n", rows.Select(row => $"SELECT {row} FROM dual"))};";
}
