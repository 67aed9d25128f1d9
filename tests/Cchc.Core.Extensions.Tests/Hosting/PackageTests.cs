using System.Text.Json;
using System.Text.RegularExpressions;
using Cchc.Core.Extensions.Hosting;
using Cchc.Core.Tests.Architecture;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Extensions.Tests.Hosting;

public sealed class PackageTests
{
    private static readonly string[] Abstractions =
    [
        "Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Diagnostics.HealthChecks.Abstractions",
        "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options", "Microsoft.Extensions.Primitives",
    ];

    [Fact]
    public void The_public_surface_is_the_committed_one() =>
        ApiSnapshot.Compare(typeof(CchcOptions).Assembly, "net10.0", "tests", "Cchc.Core.Tests", "Architecture", "Api");

    [Fact]
    public void Namespaces_use_only_those_before_them() => NamespaceOrder.Wrong(typeof(CchcOptions).Assembly).Should().BeEmpty();

    [Theory]
    [InlineData("netstandard2.0", "Microsoft.Bcl.TimeProvider", "System.Diagnostics.DiagnosticSource")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void The_package_depends_on_abstractions_of_version_8_and_on_nothing_else(string framework, params string[] more)
    {
        using var restored = JsonDocument.Parse(File.ReadAllBytes(RepositoryFiles.PathOf("src", "Cchc.Core.Extensions.Hosting", "obj", "project.assets.json")));
        var packages = restored.RootElement.GetProperty("project").GetProperty("frameworks").GetProperty(framework).GetProperty("dependencies").EnumerateObject()
            .Where(item => !item.Value.TryGetProperty("suppressParent", out var parent) || parent.GetString() != "All")
            .Where(item => !item.Value.TryGetProperty("autoReferenced", out var auto) || !auto.GetBoolean())
            .ToList();
        packages.Select(item => item.Name).Should().BeEquivalentTo([.. Abstractions, .. more]);
        packages.Select(item => item.Value.GetProperty("version").GetString()).Should().OnlyContain(version => version!.StartsWith("[8.0."));
    }

    [Fact]
    public void The_page_lists_every_event_of_the_log_and_every_key()
    {
        var source = File.ReadAllText(RepositoryFiles.PathOf("src", "Cchc.Core.Extensions.Hosting", "HostingLog.cs"));
        var events = Regex.Matches(source, @"LoggerMessage\((?<id>\d+), LogLevel\.(?<level>\w+),").Select(match => $"| {match.Groups["id"].Value} | {match.Groups["level"].Value} |").ToList();
        events.Should().HaveCount(8);
        var page = File.ReadAllText(RepositoryFiles.PathOf("docs", "how-to", "host-in-aspnet.md"));
        events.Where(line => !page.Contains(line)).Should().BeEmpty();
        typeof(CchcOptions).GetProperties().Select(member => member.Name).Where(name => !page.Contains($"`{name}`")).Should().BeEmpty();
    }
}
