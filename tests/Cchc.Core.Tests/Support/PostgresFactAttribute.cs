using System.Runtime.CompilerServices;

namespace Cchc.Core.Tests.Support;

/// <summary>A test that needs the PostgreSQL server that tests/run.sh --with-postgres starts; skipped, visibly, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (ConnectionString is null)
        {
            Skip = "No PostgreSQL server: tests/run.sh --with-postgres starts one and sets CCHC_TEST_POSTGRES to its connection string.";
        }
    }

    public static string? ConnectionString { get; } = Environment.GetEnvironmentVariable("CCHC_TEST_POSTGRES") is { Length: > 0 } text ? text : null;
}
