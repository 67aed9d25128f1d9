using System.Data.Common;
using System.Globalization;
using Cchc.Core.Exchange.Sql;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Cchc.Core.Tests.Exchange.Sql.Registers;

/// <summary>A database that takes the script of a register: runs statements, fills the standard tables, reads rows as text.</summary>
internal abstract class RegisterDatabase : IDisposable
{
    protected const string Days = "days";

    public abstract SqlDialect Dialect { get; }

    public abstract void Run(string script);

    public abstract void Fill(string table, IReadOnlyList<string> columns, IEnumerable<string?[]> rows);

    /// <summary>The rows of <c>SELECT columns FROM source</c>.</summary>
    public abstract List<string?[]> Read(string columns, string source);

    public virtual void Dispose()
    {
    }

    /// <summary>The standard tables, with the types that such columns have.</summary>
    public void MakeTables(string dossiers = "dossiers", string events = "events", string engine = "")
    {
        string Columns(IReadOnlyList<string> names) => string.Join(", ", names.Select(name => $"\"{name}\" {TypeOf(name)}"));
        Run($"CREATE TABLE \"{dossiers}\" ({Columns(RegisterRows.DossierColumns)}){engine};\nCREATE TABLE \"{events}\" ({Columns(RegisterRows.EventColumns)}){engine};\n");
    }

    protected abstract string TypeOf(string column);

    protected static bool IsMoment(string column) => column is "received" or "submitted" or "promised" or "result" or "returned" or "refused" or "at" or "recorded";

    protected static bool IsNumber(string column) => column is "channel" or "remote" or "status" or "order";

    /// <summary>Databases of .NET.</summary>
    internal abstract class OfConnection(DbConnection connection) : RegisterDatabase
    {
        public DbConnection Connection { get; } = connection;

        public override void Run(string script)
        {
            using var command = Connection.CreateCommand();
            command.CommandText = script;
            command.CommandTimeout = 600;
            command.ExecuteNonQuery();
        }

        public override List<string?[]> Read(string columns, string source)
        {
            using var command = Connection.CreateCommand();
            command.CommandText = $"SELECT {string.Join(", ", columns.Split(", ").Select(column => $"CAST({column} AS text)"))} FROM {source}";
            command.CommandTimeout = 600;
            using var reader = command.ExecuteReader();
            var rows = new List<string?[]>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))]);
            }

            return rows;
        }

        public override void Dispose()
        {
            Connection.Dispose();
            base.Dispose();
        }
    }

    internal sealed class Sqlite : OfConnection
    {
        public Sqlite()
            : base(new SqliteConnection("Data Source=:memory:")) => Connection.Open();

        public override SqlDialect Dialect => SqlDialect.Sqlite;

        public override void Fill(string table, IReadOnlyList<string> columns, IEnumerable<string?[]> rows)
        {
            using var transaction = Connection.BeginTransaction();
            using var insert = Connection.CreateCommand();
            insert.CommandText = $"INSERT INTO \"{table}\" VALUES ({string.Join(", ", columns.Select((_, i) => $"$p{i}"))})";
            for (var i = 0; i < columns.Count; i++)
            {
                insert.Parameters.Add(new SqliteParameter($"$p{i}", null));
            }

            foreach (var row in rows)
            {
                for (var i = 0; i < columns.Count; i++)
                {
                    insert.Parameters[i].Value = row[i] is { } text ? text : DBNull.Value;
                }

                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        protected override string TypeOf(string column) => IsNumber(column) ? "INTEGER" : column == Days ? "NUMERIC" : "TEXT";
    }

    /// <summary>In a schema of its own: several test runs share the server.</summary>
    internal sealed class Postgres : OfConnection
    {
        private readonly string schema;

        public Postgres(string connection, string name)
            : base(new NpgsqlConnection(connection))
        {
            Connection.Open();
            schema = string.Create(CultureInfo.InvariantCulture, $"{name}_{Environment.ProcessId}");
            Run($"DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}; SET search_path TO {schema}");
        }

        public override SqlDialect Dialect => SqlDialect.PostgreSql;

        public override void Fill(string table, IReadOnlyList<string> columns, IEnumerable<string?[]> rows)
        {
            using var copy = ((NpgsqlConnection)Connection).BeginTextImport($"COPY \"{table}\" FROM STDIN");
            foreach (var row in rows)
            {
                copy.Write(string.Join("\t", row.Select(text => text is null ? "\\N" : text.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n"))) + "\n");
            }
        }

        public override void Dispose()
        {
            Run($"DROP SCHEMA {schema} CASCADE");
            base.Dispose();
        }

        protected override string TypeOf(string column) =>
            IsMoment(column) ? "timestamp" : IsNumber(column) ? "integer" : column == Days ? "numeric" : "text";
    }

    /// <summary>Over HTTP, statement by statement; in a database of its own.</summary>
    internal sealed class ClickHouse : RegisterDatabase
    {
        private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromMinutes(5) };

        private readonly string server;
        private readonly string name;

        public ClickHouse(string server, string name)
        {
            this.server = server;
            this.name = string.Create(CultureInfo.InvariantCulture, $"{name}_{Environment.ProcessId}");
            Ask($"DROP DATABASE IF EXISTS {this.name}", "default");
            Ask($"CREATE DATABASE {this.name}", "default");
        }

        public override SqlDialect Dialect => SqlDialect.ClickHouse;

        public override void Run(string script)
        {
            var lines = script.Split('\n').Where(line => !line.StartsWith("--", StringComparison.Ordinal));
            foreach (var statement in string.Join("\n", lines).Split(";\n", StringSplitOptions.RemoveEmptyEntries).Where(text => !string.IsNullOrWhiteSpace(text)))
            {
                Ask(statement, name);
            }
        }

        public override void Fill(string table, IReadOnlyList<string> columns, IEnumerable<string?[]> rows)
        {
            var text = rows.Select(row => string.Join("\t", row.Select(cell => cell is null ? "\\N" : cell.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n"))));
            Ask($"INSERT INTO {table} FORMAT TabSeparated\n{string.Join("\n", text)}\n", name);
        }

        public override List<string?[]> Read(string columns, string source) =>
        [
            .. Ask($"SELECT {columns} FROM {source} FORMAT TabSeparated", name).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split('\t').Select(cell => cell == "\\N" ? null : cell).ToArray()),
        ];

        public override void Dispose()
        {
            Ask($"DROP DATABASE {name}", "default");
            base.Dispose();
        }

        protected override string TypeOf(string column) =>
            column is "code" or "dossier" or "id" or "type" ? "String" : IsMoment(column) ? "Nullable(DateTime)" : IsNumber(column) ? "Nullable(Int32)"
            : column == Days ? "Nullable(Float64)" : "Nullable(String)";

        private string Ask(string text, string database)
        {
            using var answer = Client.PostAsync($"{server}/?database={database}", new StringContent(text)).GetAwaiter().GetResult();
            var content = answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();
            return answer.IsSuccessStatusCode ? content : throw new InvalidOperationException($"{content}\n{(text.Length > 4000 ? text[..4000] : text)}");
        }
    }
}
