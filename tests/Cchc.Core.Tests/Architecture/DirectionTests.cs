using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Architecture;

/// <summary>Namespaces use each other in one direction (<see cref="NamespaceOrder"/>); those of the command and of the workbooks are checked where they are tested.</summary>
public sealed class DirectionTests
{
    [Fact]
    public void Namespaces_use_only_those_before_them() => Libraries.All.SelectMany(NamespaceOrder.Wrong).Should().BeEmpty();

    [Fact]
    public void An_arrow_against_the_order_would_be_seen()
    {
        var arrows = NamespaceGraph.Of(Libraries.Core.Location);
        arrows.Should().ContainKey(("Cchc.Core.Calendars", "Cchc.Core.Text")).And.ContainKey(("Cchc.Core.Deadlines", "Cchc.Core.Deadlines.Times"));
        NamespaceOrder.Wrong(arrows, [.. NamespaceOrder.All.Reverse()]).Should().HaveCount(arrows.Count);
    }

    [Fact]
    public void Every_namespace_is_in_the_order()
    {
        var named = Libraries.Types.Select(type => type.Namespace).Where(name => name?.StartsWith("Cchc", StringComparison.Ordinal) == true).Distinct();
        NamespaceOrder.All.Where(name => !name.StartsWith("Cchc.Cli", StringComparison.Ordinal) && name != "Cchc.Core.OpenXml").Should().BeEquivalentTo(named);
    }

    [Fact]
    public void Cchc_Core_needs_NodaTime_and_no_other_library() =>
        Libraries.Core.GetReferencedAssemblies().Select(used => used.Name!)
            .Where(used => used is not ("netstandard" or "mscorlib" or "Microsoft.Bcl.AsyncInterfaces") && !used.StartsWith("System.", StringComparison.Ordinal)).Should().Equal("NodaTime");
}
