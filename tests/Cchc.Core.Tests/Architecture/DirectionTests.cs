using System.Text.RegularExpressions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Architecture;

/// <summary>Namespaces use each other in one direction (<see cref="NamespaceOrder"/>); those of the command and of the workbooks are checked where they are tested.</summary>
public sealed class DirectionTests
{
    [Fact]
    public void Namespaces_use_only_those_before_them() => Libraries.All.SelectMany(NamespaceOrder.Wrong).Should().BeEmpty();

    /// <summary>The sources too, so that a comment or a constant makes no reader look to the right.</summary>
    [Fact]
    public void Sources_use_only_namespaces_before_their_own()
    {
        var arrows = new Dictionary<(string From, string To), string>();
        foreach (var file in Directory.GetFiles(RepositoryFiles.PathOf("src"), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")))
        {
            var text = File.ReadAllText(file);
            foreach (Match used in Regex.Matches(text, @"^using (Cchc[\w.]+);", RegexOptions.Multiline))
            {
                arrows.TryAdd((Regex.Match(text, @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value, used.Groups[1].Value), file);
            }
        }

        arrows.Should().HaveCountGreaterThan(100);
        NamespaceOrder.Wrong(arrows, NamespaceOrder.All).Should().BeEmpty();
    }

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
        NamespaceOrder.All.Where(name => !name.StartsWith("Cchc.Cli", StringComparison.Ordinal) && !NamespaceOrder.TestedElsewhere.Contains(name)).Should().BeEquivalentTo(named);
    }

    [Fact]
    public void Cchc_Core_needs_NodaTime_and_no_other_library() =>
        Libraries.Core.GetReferencedAssemblies().Select(used => used.Name!)
            .Where(used => used is not ("netstandard" or "mscorlib" or "Microsoft.Bcl.AsyncInterfaces") && !used.StartsWith("System.", StringComparison.Ordinal)).Should().Equal("NodaTime");
}
