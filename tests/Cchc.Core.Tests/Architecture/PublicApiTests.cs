using System.Reflection;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Architecture;

public sealed class PublicApiTests
{
    private static readonly string Build = typeof(PublicApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "LibTfm").Value!;

    [Fact]
    public void The_public_surface_of_the_core_is_the_committed_one() => ApiSnapshot.Compare(Libraries.Core, Build, "tests", "Cchc.Core.Tests", "Architecture", "Api");

    [Fact]
    public void The_public_surface_of_files_and_pages_is_the_committed_one() => ApiSnapshot.Compare(Libraries.Exchange, Build, "tests", "Cchc.Core.Tests", "Architecture", "Api");
}
