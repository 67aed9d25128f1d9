using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Sql;

/// <summary>SQLite 3.35 or later: days and moments are ISO text, whatever the columns hold.</summary>
internal sealed class SqliteRegister : StandardRegister
{
    public override SqlScript Script { get; } = new SqliteScript();

    public override string Tables =>
        """
        BEGIN;
        CREATE TABLE IF NOT EXISTS cchc_office_days (
          calendar_day TEXT NOT NULL PRIMARY KEY, opens_at INTEGER NOT NULL, closes_at INTEGER NOT NULL, office_before INTEGER NOT NULL,
          office_through INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS cchc_register_as_of (as_of TEXT NOT NULL, period_from TEXT NOT NULL);
        DELETE FROM cchc_office_days;
        DELETE FROM cchc_register_as_of;
        """;

    /// <summary>Layers side by side: selections within selections, a dozen deep, are too much for the parser of SQLite before 3.46.</summary>
    public override string Layers(string below, IReadOnlyList<RegisterLayer> layers, string columns)
    {
        var names = Enumerable.Range(1, layers.Count).Select(number => $"cchc_layer_{number}").ToList();
        var parts = layers.Select((layer, i) => $"{names[i]} AS (\n{Over(i == 0 ? "cchc_layer_0" : names[i - 1], layer)})");
        return $"WITH cchc_layer_0 AS (\n{below}),\n{string.Join(",\n", parts)}\nSELECT {columns}\nFROM {names[names.Count - 1]} l";
    }

    public override string IntType => "INTEGER";

    public override string BigType => "INTEGER";

    public override string DayType => "TEXT";

    public override string MomentType => "TEXT";

    protected override string FenceEnd => "LIMIT -1 OFFSET 0"; // keeps a subquery from being merged

    // SQLite makes 1/10 of 31/9: a text whose day comes out as another is no moment.
    public override string Moment(string? column) => column is null ? "CAST(NULL AS TEXT)"
        : $"CASE WHEN typeof({column}) <> 'text' OR substr({Parsed(column)}, 1, 10) = substr(TRIM({column}), 1, 10) THEN {Parsed(column)} END";

    public override string Unread(IEnumerable<string?> columns) => string.Join(
        " OR ", columns.OfType<string>().Select(column => $"({Moment(column)} IS NULL AND NOT ({Blank(column)}))")) is { Length: > 0 } any
        ? $"CASE WHEN {any} THEN 1 ELSE 0 END" : base.Unread(columns);

    public override string MomentLiteral(LocalDateTime moment) => $"'{Iso(moment)}'";

    public override string Day(string moment) => $"substr({moment}, 1, 10)";

    public override string Second(string moment) => $"(substr({moment}, 12, 2) * 3600 + substr({moment}, 15, 2) * 60 + substr({moment}, 18, 2))";

    public override string Month(string day) => $"substr({day}, 1, 7) || '-01'";

    public override string DayNumber(string day) => $"CAST(julianday({day}) - 2440587.5 AS INTEGER)";

    public override string DayOfNumber(string number) => $"date('1970-01-01', ({number}) || ' days')";

    public override string Blank(string text) => $"{text} IS NULL OR TRIM({text}, ' ' || char(9, 10, 11, 12, 13)) = ''";

    public override string SaysNothing(string text) =>
        $"{text} IS NULL OR TRIM({text}, ' ' || char(9, 10, 11, 12, 13) || {Literal(VietnameseText.Marks)}) = ''";

    private static string Parsed(string column) => $"strftime('%Y-%m-%d %H:%M:%S', {column})";

    // A view cannot be replaced.
    public override string View(string name, string body) => $"CREATE VIEW {name} AS\n{body};";
}
