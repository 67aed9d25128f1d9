using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Documentation;

/// <summary>Every public type of costs, requirements and dossiers is named in the page that lists them, by the name that code uses.</summary>
public sealed class TypesInDocsTests
{
    private static readonly string[] Listed = ["Cchc.Core.Costs", "Cchc.Core.Requirements", "Cchc.Core.Dossiers"];

    [Fact]
    public void The_page_names_every_type_and_none_that_is_gone()
    {
        var page = RepositoryFiles.Read("docs", "reference", "costs-and-dossiers.md");
        var named = System.Text.RegularExpressions.Regex.Matches(page, "`([A-Z][A-Za-z0-9.]*)`").Select(match => match.Groups[1].Value).ToHashSet();
        var types = Libraries.Core.GetExportedTypes().Where(type => Array.Exists(Listed, space => type.Namespace == space || type.Namespace!.StartsWith(space + ".", StringComparison.Ordinal))).ToList();

        types.Where(type => (!type.IsNested || !IsKind(type)) && !IsConverter(type)).Select(Name).Where(name => !named.Contains(name)).Should().BeEmpty("every type has its line");
        named.Except(types.Select(Name)).Except(types.Select(type => type.Name)).Should().BeEmpty("no line is of a type that is gone");
    }

    // The kinds of a closed hierarchy belong to its line.
    private static bool IsKind(Type type) => type.BaseType == type.DeclaringType;

    // docs/reference/json.md names them.
    private static bool IsConverter(Type type) => typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type);

    private static string Name(Type type) => type.DeclaringType is { } parent ? $"{parent.Name}.{type.Name}" : type.Name;
}
