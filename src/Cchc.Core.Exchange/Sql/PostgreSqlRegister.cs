using NodaTime;

namespace Cchc.Core.Exchange.Sql;

/// <summary>PostgreSQL: a subquery that is not to be merged ends with OFFSET 0, which does not keep it from running in parallel.</summary>
internal sealed class PostgreSqlRegister : StandardRegister
{
    public override SqlScript Script { get; } = new PostgreSqlScript();

    public override string Tables =>
        """
        BEGIN;
        CREATE TABLE IF NOT EXISTS cchc_office_days (
          calendar_day date NOT NULL PRIMARY KEY, opens_at integer NOT NULL, closes_at integer NOT NULL, office_before bigint NOT NULL,
          office_through bigint NOT NULL);
        CREATE TABLE IF NOT EXISTS cchc_register_as_of (as_of timestamp NOT NULL, period_from date NOT NULL);
        DELETE FROM cchc_office_days;
        DELETE FROM cchc_register_as_of;
        """;

    public override string IntType => "integer";

    public override string BigType => "bigint";

    public override string DayType => "date";

    public override string MomentType => "timestamp";

    protected override string FenceEnd => "OFFSET 0";

    // Moments are to the second, as everywhere in the views.
    public override string Moment(string? column) => column is null ? base.Moment(column) : $"date_trunc('second', {base.Moment(column)})";

    public override string MomentLiteral(LocalDateTime moment) => $"'{Iso(moment)}'";

    public override string Date(string literal) => $"DATE {base.Date(literal)}";

    public override string Day(string moment) => $"CAST({moment} AS date)";

    public override string Second(string moment) => $"CAST(EXTRACT(EPOCH FROM CAST({moment} AS time)) AS integer)";

    public override string Month(string day) => $"CAST(date_trunc('month', {day}) AS date)";

    public override string DayNumber(string day) => $"({day} - DATE '1970-01-01')";

    public override string DayOfNumber(string number) => $"(DATE '1970-01-01' + CAST({number} AS integer))";

    public override string Blank(string text) => $"{text} IS NULL OR {text} !~ '[^[:space:]]'";
}
