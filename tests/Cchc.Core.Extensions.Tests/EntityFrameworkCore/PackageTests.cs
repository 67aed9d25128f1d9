using Cchc.Core.EntityFrameworkCore;
using Cchc.Core.Tests.Architecture;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

public sealed class PackageTests
{
    [Fact]
    public void The_public_surface_is_the_committed_one() => ApiSnapshot.Compare(typeof(CchcModelConfiguration).Assembly, "net10.0", "tests", "Cchc.Core.Tests", "Architecture", "Api");

    [Fact]
    public void Namespaces_use_only_those_before_them() => NamespaceOrder.Wrong(typeof(CchcModelConfiguration).Assembly).Should().BeEmpty();

    [Fact]
    public void Only_the_relational_part_of_Entity_Framework_is_needed() =>
        typeof(CchcModelConfiguration).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System", StringComparison.Ordinal))
            .Should().BeSubsetOf(["Cchc.Core", "Cchc.Core.Exchange", "NodaTime", "Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Abstractions", "Microsoft.EntityFrameworkCore.Relational", "Microsoft.Extensions.DependencyInjection.Abstractions"]);
}
