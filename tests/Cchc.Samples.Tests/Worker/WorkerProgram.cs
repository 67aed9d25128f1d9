using System.Diagnostics;
using Cchc.Core.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Cchc.Samples.Tests.Worker;

/// <summary>The built worker and its database, which is gone after the test.</summary>
internal sealed class WorkerProgram : IDisposable
{
    /// <summary>The moment of the night in every test.</summary>
    public const string Night = "2026-11-30T01:00:00";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cchc-worker-");

    /// <summary>The folder of the built program, of the configuration in which the tests are built.</summary>
    public static string Built { get; } = RepositoryFiles.PathOf("docs", "samples", "Worker", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0");

    public string Database => Path.Combine(folder.FullName, "worker.db");

    /// <summary>Starts the program once for the night; the rest of the options as given.</summary>
    public Process StartOnce(params string[] options) => Start(["--once", "--as-of", Night, "--database", Database, .. options]);

    public static Process Start(string[] options)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in options.Prepend(Path.Combine(Built, "Worker.dll")))
        {
            start.ArgumentList.Add(word);
        }

        return Process.Start(start)!;
    }

    /// <summary>Waits for the end and gives what was printed.</summary>
    public static async Task<(int Code, string Output)> End(Process process)
    {
        using (process)
        {
            using var patience = new CancellationTokenSource(Patience);
            var texts = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, string.Concat(texts));
        }
    }

    /// <summary>Kills the program (SIGKILL) as soon as so many dossiers are done; false when it had ended before.</summary>
    public async Task<bool> KillWhenDone(Process process, long done)
    {
        using (process)
        {
            var watch = Stopwatch.StartNew();
            while (!process.HasExited && Done() < done && watch.Elapsed < Patience)
            {
                await Task.Delay(5);
            }

            if (process.HasExited)
            {
                return false;
            }

            process.Kill();
            await process.WaitForExitAsync();
            return true;
        }
    }

    /// <summary>How many dossiers are done; -1 while there is no queue.</summary>
    public long Done()
    {
        try
        {
            return File.Exists(Database) ? Rows("SELECT count(*) FROM queue WHERE done = 1", row => row.GetInt64(0)).Single() : -1;
        }
        catch (SqliteException)
        {
            return -1; // the tables are being made
        }
    }

    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> row)
    {
        using var connection = Open(SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    public long Count(string sql) => Rows(sql, row => row.GetInt64(0)).Single();

    public void Execute(string sql)
    {
        using var connection = Open(SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => folder.Delete(recursive: true);

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database, Mode = mode, Pooling = false, DefaultTimeout = 60 }.ToString());
        connection.Open();
        return connection;
    }
}
