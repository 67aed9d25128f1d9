using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Architecture;

/// <summary>How large the public surface is, and that everything in it is documented and tested by name.</summary>
public sealed partial class SurfaceTests
{
    [Theory]
    [InlineData("Cchc.Core", 345)]
    [InlineData("Cchc.Core.Exchange", 88)]
    public void The_surface_stays_within_its_budget(string library, int most) => TopLevel(library).Count().Should().BeLessThanOrEqualTo(most);

    [Fact]
    public void Public_types_per_namespace_are_the_committed_numbers()
    {
        var path = RepositoryFiles.PathOf("tests", "Cchc.Core.Tests", "Architecture", "Api", "counts.txt");
        var counts = string.Concat(Libraries.Exported.Where(type => !type.IsNested).GroupBy(type => type.Namespace!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => string.Format(CultureInfo.InvariantCulture, "{0} {1}\n", group.Key, group.Count())));
        if (Environment.GetEnvironmentVariable("CCHC_ACCEPT_API") == "1" && LibraryBuildTests.IsNewest)
        {
            File.WriteAllText(path, counts);
        }

        if (LibraryBuildTests.IsNewest)
        {
            counts.Should().Be(File.ReadAllText(path).Replace("\r\n", "\n"));
        }
    }

    [Fact]
    public void Every_public_type_is_named_in_a_test()
    {
        var words = Words(Directory.GetFiles(RepositoryFiles.PathOf("tests"), "*.cs", SearchOption.AllDirectories).Where(file => !IsOutput(file) && !file.Contains("Architecture", StringComparison.Ordinal)));
        Missing(words).Should().BeEmpty();
    }

    [Fact]
    public void Every_public_type_is_named_in_a_page_or_an_example()
    {
        var words = Words(Directory.GetFiles(RepositoryFiles.PathOf("docs"), "*.md", SearchOption.AllDirectories).Append(RepositoryFiles.PathOf("README.md")));
        Missing(words).Should().BeEmpty();
    }

    [Fact]
    public void What_stops_work_has_one_name_everywhere()
    {
        var names = Directory.GetFiles(RepositoryFiles.PathOf("src"), "*.cs", SearchOption.AllDirectories).Where(file => !IsOutput(file))
            .SelectMany(file => Token().Matches(File.ReadAllText(file)).Select(match => $"{match.Groups[1].Value} in {Path.GetFileName(file)}")).ToList();
        names.Should().HaveCountGreaterThan(100);
        names.Where(name => !name.StartsWith("cancellationToken ", StringComparison.Ordinal)).Should().BeEmpty("it is called as in the rest of .NET");
    }

    private static IEnumerable<Type> TopLevel(string library) => Libraries.Exported.Where(type => !type.IsNested && type.Assembly.GetName().Name == library);

    private static List<string> Missing(HashSet<string> words) => [.. Libraries.Exported.Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]).Where(name => !words.Contains(name)).Distinct().Order(StringComparer.Ordinal)];

    private static HashSet<string> Words(IEnumerable<string> files) => [.. files.SelectMany(file => Word().Matches(File.ReadAllText(file)).Select(match => match.Value))];

    private static bool IsOutput(string file) => file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) || file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    [GeneratedRegex(@"\b[A-Z]\w+\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"\bCancellationToken (\w+)")]
    private static partial Regex Token();
}
