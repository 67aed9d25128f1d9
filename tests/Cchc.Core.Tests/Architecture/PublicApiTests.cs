using System.Reflection;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Architecture;

/// <summary>
/// The public surface, written out and compared with a committed text, so that no change of it goes unnoticed. To accept a change, run
/// the tests with CCHC_ACCEPT_API=1 and commit the text.
/// </summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("PublicApi")]
    [InlineData("PublicApi.Exchange")]
    public void The_public_surface_is_the_committed_one(string file)
    {
        var library = typeof(PublicApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "LibTfm").Value!;
        var path = RepositoryFiles.PathOf("tests", "Cchc.Core.Tests", "Architecture", $"{file}.{library}.txt");
        var surface = PublicSurface.Of(file == "PublicApi" ? Libraries.Core : Libraries.Exchange);
        if (Environment.GetEnvironmentVariable("CCHC_ACCEPT_API") == "1")
        {
            File.WriteAllText(path, surface);
        }

        surface.Should().Be(File.ReadAllText(path).Replace("\r\n", "\n"));
    }
}
