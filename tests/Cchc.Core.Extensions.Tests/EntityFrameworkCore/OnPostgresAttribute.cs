using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

/// <summary>Runs the same test on the PostgreSQL server that tests/run.sh --with-postgres starts; skipped, visibly, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute()
    {
        if (ConnectionString is null)
        {
            Skip = "No PostgreSQL server: tests/run.sh --with-postgres starts one and sets CCHC_TEST_POSTGRES to its connection string.";
        }
    }

    public static string? ConnectionString { get; } = Environment.GetEnvironmentVariable("CCHC_TEST_POSTGRES") is { Length: > 0 } text ? text : null;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([ConvertDataRow(new object[] { Server.PostgreSql })]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
