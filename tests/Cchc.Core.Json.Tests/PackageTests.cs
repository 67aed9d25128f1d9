using System.Reflection;
using System.Runtime.Versioning;
using Cchc.Core.Tests.Architecture;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Json.Tests;

/// <summary>The package as a whole: what it shows, and what it uses.</summary>
public sealed class PackageTests
{
    [Fact]
    public void The_public_surface_is_the_committed_one()
    {
        var package = typeof(CchcJson).Assembly;
        var framework = package.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;
        framework = framework.StartsWith(".NETStandard", StringComparison.Ordinal) ? "netstandard2.0" : "net" + framework[(framework.IndexOf("=v", StringComparison.Ordinal) + 2)..];
        ApiSnapshot.Compare(package, framework, "tests", "Cchc.Core.Tests", "Architecture", "Api");
    }

    [Fact]
    public void Namespaces_use_only_those_before_them() => NamespaceOrder.Wrong(typeof(CchcJson).Assembly).Should().BeEmpty();
}
