using Cchc.Core.Tests.Architecture;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.OpenXml.Tests;

/// <summary>As for the other libraries: CCHC_ACCEPT_API=1 accepts a change.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_committed_one()
    {
        var path = RepositoryFiles.PathOf("tests", "Cchc.Core.OpenXml.Tests", "PublicApi.txt");
        var surface = PublicSurface.Of(typeof(CostWorkbook).Assembly);
        if (Environment.GetEnvironmentVariable("CCHC_ACCEPT_API") == "1")
        {
            File.WriteAllText(path, surface);
        }

        surface.Should().Be(File.ReadAllText(path).Replace("\r\n", "\n"));
    }
}
