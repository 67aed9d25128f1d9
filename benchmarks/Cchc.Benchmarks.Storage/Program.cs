using System.Globalization;
using Cchc.Benchmarks.Storage;

// register-script DIALECT, register-stream: used by register-sql.sh.
switch (args)
{
    case ["register-script", var dialect]:
        RegisterStream.Script(dialect);
        return;
    case ["register-stream"]:
        RegisterStream.Run(Environment.GetEnvironmentVariable("CCHC_TEST_POSTGRES") ?? throw new InvalidOperationException("CCHC_TEST_POSTGRES is not set."));
        return;
}

// dossiers (default 1,000,000) and, for PostgreSQL, a connection string in CCHC_TEST_POSTGRES; SQLite is a file in the folder for temporary files.
var rows = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
var file = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"cchc-storage-{Environment.ProcessId}.db"));
try
{
    new Measurement(options => Desk.OnSqlite(options, $"Data Source={file}"), isSqlite: true, rows).Run();
}
finally
{
    foreach (var name in new[] { file, file + "-wal", file + "-shm" })
    {
        File.Delete(name);
    }
}

if (Environment.GetEnvironmentVariable("CCHC_TEST_POSTGRES") is { Length: > 0 } connection)
{
    new Measurement(options => Desk.OnPostgres(options, connection), isSqlite: false, rows).Run();
}
else
{
    Console.WriteLine("CCHC_TEST_POSTGRES is not set: PostgreSQL is not measured.");
}
