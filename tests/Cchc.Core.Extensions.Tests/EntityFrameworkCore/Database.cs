using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

/// <summary>An empty database of the test's own: SQLite in memory, or a schema on the PostgreSQL server.</summary>
internal sealed class Database : IDisposable
{
    private static int schemas;

    private readonly SqliteConnection? memory;
    private readonly string? schema;
    private readonly string? connection;

    public Database(Server server)
    {
        Server = server;
        if (server == Server.Sqlite)
        {
            memory = new SqliteConnection("Data Source=:memory:");
            memory.Open();
        }
        else
        {
            schema = string.Create(CultureInfo.InvariantCulture, $"ef_{Environment.ProcessId}_{Interlocked.Increment(ref schemas)}");
            connection = new NpgsqlConnectionStringBuilder(OnPostgresAttribute.ConnectionString) { SearchPath = schema, Pooling = false }.ConnectionString;
            Execute($"CREATE SCHEMA {schema}");
        }

        using var desk = Desk();
        desk.GetService<IRelationalDatabaseCreator>().CreateTables();
    }

    public Server Server { get; }

    public string? ConnectionString => connection;

    public Desk Desk(params IInterceptor[] interceptors)
    {
        // A program that computes rows again has no warning in its log.
        var options = new DbContextOptionsBuilder<Desk>().AddInterceptors(interceptors)
            .ConfigureWarnings(warnings => warnings.Throw(CoreEventId.RowLimitingOperationWithoutOrderByWarning, CoreEventId.FirstWithoutOrderByAndFilterWarning));
        _ = memory is null ? options.UseNpgsql(connection) : options.UseSqlite(memory);
        return new Desk(options.Options);
    }

    /// <summary>What a person sees who looks into the database.</summary>
    public List<string?> Column(string sql)
    {
        using var desk = Desk();
        desk.Database.OpenConnection();
        using var command = desk.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string?>();
        while (reader.Read())
        {
            values.Add(reader.IsDBNull(0) ? null : Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture));
        }

        return values;
    }

    public void Execute(string sql)
    {
        using var desk = Desk();
        desk.Database.OpenConnection();
        using var command = desk.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        if (schema is not null)
        {
            Execute($"DROP SCHEMA {schema} CASCADE");
        }

        memory?.Dispose();
    }
}
