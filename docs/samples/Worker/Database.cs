using Microsoft.Data.Sqlite;

namespace Worker;

/// <summary>The tables, and short ways to run statements. What was committed survives the end of the process, and of the machine (<c>synchronous=FULL</c>).</summary>
internal static class Database
{
    private const string Tables = """
        CREATE TABLE IF NOT EXISTS dossier (
          code     TEXT NOT NULL PRIMARY KEY,
          agency   TEXT NOT NULL,
          time     TEXT NOT NULL,             -- the processing time, as the record states it
          is_open  INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS event (    -- what happened to a dossier, by the clock in Vietnam; only ever added to
          dossier  TEXT NOT NULL REFERENCES dossier (code),
          id       INTEGER NOT NULL,
          kind     TEXT NOT NULL,
          at       TEXT NOT NULL,
          PRIMARY KEY (dossier, id)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS run (
          night    TEXT NOT NULL PRIMARY KEY, -- the moment for which all dossiers of the run are computed
          finished INTEGER);                  -- milliseconds since 1970; null while it runs
        CREATE TABLE IF NOT EXISTS queue (
          night    TEXT NOT NULL REFERENCES run (night),
          dossier  TEXT NOT NULL REFERENCES dossier (code),
          owner    TEXT,                      -- who has taken it
          until    INTEGER,                   -- when the lease ends; milliseconds since 1970
          attempts INTEGER NOT NULL DEFAULT 0,
          done     INTEGER NOT NULL DEFAULT 0,
          PRIMARY KEY (night, dossier)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS queue_to_do ON queue (night, until) WHERE done = 0;
        CREATE TABLE IF NOT EXISTS state (    -- the newest answer, one row a dossier
          dossier      TEXT NOT NULL PRIMARY KEY REFERENCES dossier (code),
          night        TEXT NOT NULL,
          state        TEXT,
          due          TEXT,
          is_late      INTEGER,
          used_days    INTEGER,
          data_version TEXT,
          data_hash    TEXT,
          error        TEXT);                 -- why there is no answer; null when there is one
        CREATE TABLE IF NOT EXISTS change (   -- one row each time an answer became another one: what is to be told to somebody
          id       INTEGER PRIMARY KEY,
          dossier  TEXT NOT NULL REFERENCES dossier (code),
          night    TEXT NOT NULL,
          before   TEXT,
          after    TEXT NOT NULL);
        """;

    public static async Task<SqliteConnection> Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 60 }.ToString());
        await connection.OpenAsync();
        await Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
        await Execute(connection, "BEGIN IMMEDIATE;" + Tables + "COMMIT;");
        return connection;
    }

    /// <summary>A transaction that may write from its beginning, so that two processes wait for each other instead of failing half-way.</summary>
    public static SqliteTransaction Begin(SqliteConnection connection) => connection.BeginTransaction(deferred: false);

    public static async Task<int> Execute(SqliteConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    public static async Task<T?> Scalar<T>(SqliteConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteScalarAsync() is { } value and not DBNull ? (T)value : default;
    }

    public static async Task<List<T>> Rows<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> row, params (string Name, object? Value)[] values)
    {
        await using var command = Command(connection, sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
