using NodaTime;

namespace Cchc.Core.Exchange.Sql;

/// <summary>Oracle Database 12.2 or later: an empty text is NULL, a DATE holds a moment to the second.</summary>
internal sealed class OracleRegister : StandardRegister
{
    public override SqlScript Script { get; } = new OracleScript();

    public override string Tables =>
        """
        DECLARE
          already_there EXCEPTION;
          PRAGMA EXCEPTION_INIT(already_there, -955);
        BEGIN
          EXECUTE IMMEDIATE 'CREATE TABLE cchc_office_days (
            calendar_day DATE NOT NULL PRIMARY KEY, opens_at NUMBER(10) NOT NULL, closes_at NUMBER(10) NOT NULL, office_before NUMBER(19) NOT NULL,
            office_through NUMBER(19) NOT NULL)';
        EXCEPTION WHEN already_there THEN NULL;
        END;
        /
        DECLARE
          already_there EXCEPTION;
          PRAGMA EXCEPTION_INIT(already_there, -955);
        BEGIN
          EXECUTE IMMEDIATE 'CREATE TABLE cchc_register_as_of (as_of DATE NOT NULL, period_from DATE NOT NULL)';
        EXCEPTION WHEN already_there THEN NULL;
        END;
        /
        DELETE FROM cchc_office_days;
        DELETE FROM cchc_register_as_of;
        """;

    public override string TextType => "VARCHAR2(4000)";

    public override string IntType => "NUMBER(10)";

    public override string BigType => "NUMBER(19)";

    public override string DayType => "DATE";

    public override string MomentType => "DATE";

    protected override string Dual => " FROM dual";

    // Identifiers cannot hold a quotation mark; the map's names are refused before they come here.
    public override string Name(string name) => name.Contains('"')
        ? throw new ArgumentException($"{name} is no name in Oracle Database: it holds a quotation mark.", nameof(name))
        : base.Name(name);

    public override string MomentLiteral(LocalDateTime moment) => $"TO_DATE('{Iso(moment)}', 'YYYY-MM-DD HH24:MI:SS')";

    public override string Day(string moment) => $"TRUNC({moment})";

    public override string Second(string moment) => $"TO_NUMBER(TO_CHAR({moment}, 'SSSSS'))";

    public override string Month(string day) => $"TRUNC({day}, 'MM')";

    public override string DayNumber(string day) => $"({day} - DATE '1970-01-01')";

    public override string DayOfNumber(string number) => $"(DATE '1970-01-01' + {number})";

    public override string Blank(string text) => $"TRIM(TRANSLATE({text}, CHR(9) || CHR(10) || CHR(13), '   ')) IS NULL";

    public override string Divide(string number, string by) => $"TRUNC(({number}) / {by})";

    public override string Modulo(string number, string by) => $"MOD({number}, {by})";

    public override string? Drop(IEnumerable<string> views) => null;
}
