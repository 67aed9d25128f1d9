using System.Reflection;
using Xunit.Sdk;

namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

/// <summary>Runs a test on SQLite in memory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Server.Sqlite]];
}
