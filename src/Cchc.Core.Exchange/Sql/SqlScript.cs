using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Sql;

/// <summary>What differs from one database to another.</summary>
internal abstract class SqlScript
{
    /// <summary>Makes the tables where they are not there, and empties them.</summary>
    public abstract string Tables { get; }

    /// <summary>The functions, or what stands in for them.</summary>
    public abstract string Functions { get; }

    public abstract string True { get; }

    public abstract string False { get; }

    public static SqlScript For(SqlDialect dialect) => dialect switch
    {
        SqlDialect.PostgreSql => new PostgreSqlScript(),
        SqlDialect.SqlServer => new SqlServerScript(),
        SqlDialect.Oracle => new OracleScript(),
        SqlDialect.Sqlite => new SqliteScript(),
        SqlDialect.ClickHouse => new ClickHouseScript(),
        _ => throw new ArgumentOutOfRangeException(nameof(dialect), dialect, "Expected PostgreSql, SqlServer, Oracle, Sqlite or ClickHouse."),
    };

    /// <summary>A date literal.</summary>
    public abstract string Date(LocalDate date);

    /// <summary>A text literal, or NULL.</summary>
    public virtual string Text(string? text) =>
        text is null ? "NULL" : $"'{string.Concat(text.Select(c => char.IsControl(c) || HiddenMarks.Turns(c) ? '\uFFFD' : c)).Replace("'", "''")}'";

    /// <summary>One statement that inserts rows.</summary>
    public virtual string Insert(string columns, IReadOnlyCollection<string> rows) =>
        $"INSERT INTO {columns} VALUES\n{string.Join(",\n", rows.Select(row => $"({row})"))};";

    protected static string Quoted(LocalDate date) => $"'{DateText.Iso(date)}'";
}
