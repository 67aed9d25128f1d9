using Cchc.Core.Tests.Support;

namespace Cchc.Core.OpenXml.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_of_the_workbooks_is_the_committed_one() => ApiSnapshot.Compare(typeof(CostWorkbook).Assembly, "net10.0", "tests", "Cchc.Core.Tests", "Architecture", "Api");
}
