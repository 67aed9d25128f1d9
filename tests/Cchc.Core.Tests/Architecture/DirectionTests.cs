using System.Reflection;
using System.Text.RegularExpressions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Architecture;

/// <summary>Text ← Calendars ← Deadlines ← Procedures ← Dossiers ← Costs, Indicators ← Exchange: a folder uses only what stands to its left.</summary>
public sealed class DirectionTests
{
    private const string Root = "Cchc.Core.";
    private static readonly string[] Order = ["Text", "Reading", "Calendars", "Deadlines", "Procedures", "Requirements", "Dossiers", "Costs", "Indicators", "Exchange"];

    [Fact]
    public void Types_refer_only_to_the_left()
    {
        var wrong = new List<string>();
        foreach (var type in Libraries.Types.Where(type => FolderOf(type) is not null))
        {
            foreach (var used in Referenced(type).Select(FolderOf).OfType<string>().Distinct())
            {
                if (!Allowed(FolderOf(type)!, used))
                {
                    wrong.Add($"{type.FullName} uses {used}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Sources_name_only_what_stands_to_the_left()
    {
        var wrong = new List<string>();
        foreach (var folder in Order)
        {
            var path = RepositoryFiles.PathOf("src", "Cchc.Core", folder);
            foreach (var file in Directory.Exists(path) ? Directory.GetFiles(path, "*.cs", SearchOption.AllDirectories) : [])
            {
                foreach (Match match in Regex.Matches(File.ReadAllText(file), @"(?:using Cchc\.Core|Cchc\.Core)\.(\w+)"))
                {
                    var used = match.Groups[1].Value;
                    if (Order.Contains(used) && !Allowed(folder, used) && !match.Value.StartsWith($"namespace", StringComparison.Ordinal))
                    {
                        wrong.Add($"{file}: {match.Value}");
                    }
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void The_root_namespace_holds_nothing_and_namespaces_are_folders()
    {
        var types = Libraries.Types.Where(type => type.Namespace?.StartsWith("Cchc", StringComparison.Ordinal) == true).ToList();
        types.Should().NotBeEmpty().And.OnlyContain(type => Order.Contains(FolderOf(type)));
        foreach (var file in Directory.GetFiles(RepositoryFiles.PathOf("src", "Cchc.Core"), "*.cs", SearchOption.AllDirectories))
        {
            var parts = Path.GetRelativePath(RepositoryFiles.PathOf("src", "Cchc.Core"), file).Split(Path.DirectorySeparatorChar);
            if (Order.Contains(parts[0]))
            {
                File.ReadAllText(file).Should().Contain("namespace Cchc.Core." + string.Join('.', parts[..^1]) + ";", "of {0}", file);
            }
        }
    }

    [Fact]
    public void Files_stay_small() =>
        Directory.GetFiles(RepositoryFiles.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Where(file => File.ReadLines(file).Count() > 400).Should().BeEmpty();

    [Fact]
    public void Everything_public_is_immutable()
    {
        var mutable = Libraries.Exported
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"))
            .Select(property => $"{property.DeclaringType}.{property.Name}");
        mutable.Should().BeEmpty();
        Libraries.Exported
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName && !field.DeclaringType!.IsEnum)
            .Should().BeEmpty();
    }

    private static bool Allowed(string folder, string used)
    {
        var (here, there) = (Array.IndexOf(Order, folder), Array.IndexOf(Order, used));
        return there <= here && !(folder == "Indicators" && used == "Costs");
    }

    private static string? FolderOf(Type type) =>
        type.Namespace is { } name && name.StartsWith(Root, StringComparison.Ordinal) ? name[Root.Length..].Split('.')[0] : null;

    private static IEnumerable<Type> Referenced(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var types = type.GetFields(all).Select(field => field.FieldType)
            .Concat(type.GetProperties(all).Select(property => property.PropertyType))
            .Concat(type.GetMethods(all).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)
                .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])))
            .Concat(type.GetConstructors(all).SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)))
            .Concat(type.GetInterfaces());
        if (type.BaseType is { } parent)
        {
            types = types.Append(parent);
        }

        return types.SelectMany(Unwrap);
    }

    private static IEnumerable<Type> Unwrap(Type type)
    {
        if (type.HasElementType)
        {
            return Unwrap(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Unwrap).Append(type) : [type];
    }
}
