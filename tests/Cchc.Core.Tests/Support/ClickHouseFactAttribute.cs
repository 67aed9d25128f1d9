using System.Runtime.CompilerServices;

namespace Cchc.Core.Tests.Support;

/// <summary>A test that needs the two ClickHouse servers that tests/run.sh --with-clickhouse starts; skipped, visibly, elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ClickHouseFactAttribute : FactAttribute
{
    public ClickHouseFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (Servers.Count != 2)
        {
            Skip = "No ClickHouse servers: tests/run.sh --with-clickhouse starts two and sets CCHC_TEST_CLICKHOUSE to their addresses.";
        }
    }

    /// <summary>The addresses of the two shards of the cluster <c>cchc_two</c>.</summary>
    public static IReadOnlyList<string> Servers { get; } = Environment.GetEnvironmentVariable("CCHC_TEST_CLICKHOUSE") is { Length: > 0 } text ? text.Split(' ') : [];
}
