using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

/// <summary>Runs a test on SQLite in memory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnSqliteAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([ConvertDataRow(new object[] { Server.Sqlite })]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
