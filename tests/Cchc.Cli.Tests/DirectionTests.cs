using Cchc.Core.Tests.Architecture;

namespace Cchc.Cli.Tests;

public sealed class DirectionTests
{
    [Fact]
    public void Namespaces_use_only_those_before_them() => NamespaceOrder.Wrong(typeof(Program).Assembly).Should().BeEmpty();
}
