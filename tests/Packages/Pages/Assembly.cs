using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Pages;

/// <summary>Which types and methods of an assembly a user sees.</summary>
internal sealed class Assembly
{
    private readonly HashSet<string> hidden = [];
    private readonly HashSet<string> shown = [];
    private readonly HashSet<string> hiddenMembers = [];

    public Assembly(byte[] bytes)
    {
        using var file = new PEReader(ImmutableArray.Create(bytes));
        var reader = file.GetMetadataReader();
        HasStrongName = !reader.GetAssemblyDefinition().PublicKey.IsNil;
        foreach (var type in reader.TypeDefinitions.Select(reader.GetTypeDefinition))
        {
            var (name, isShown) = Name(reader, type);
            (isShown ? shown : hidden).Add(name);
            var methods = type.GetMethods().Select(reader.GetMethodDefinition).ToLookup(method => reader.GetString(method.Name), method => IsShown(method.Attributes));
            foreach (var method in methods.Where(group => !group.Contains(true))) hiddenMembers.Add($"{name}.{method.Key}");
        }
    }

    public bool HasStrongName { get; }

    /// <summary>The public types that the compiler did not write.</summary>
    public IEnumerable<string> Public => shown.Where(name => !name.Contains('<', StringComparison.Ordinal));

    /// <summary>Whether a member of a documentation file belongs to what no user sees.</summary>
    public bool Hides(string kind, string name)
    {
        if (kind == "T") return hidden.Contains(name);
        var type = name[..name.LastIndexOf('.')];
        return hidden.Contains(type) || (kind == "M" && hiddenMembers.Contains(name));
    }

    private static (string Name, bool IsShown) Name(MetadataReader reader, TypeDefinition type)
    {
        var name = reader.GetString(type.Name);
        var visibility = type.Attributes & TypeAttributes.VisibilityMask;
        if (!type.IsNested) return (type.Namespace.IsNil ? name : $"{reader.GetString(type.Namespace)}.{name}", visibility == TypeAttributes.Public);
        var (outer, isShown) = Name(reader, reader.GetTypeDefinition(type.GetDeclaringType()));
        return ($"{outer}.{name}", isShown && visibility is (TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem));
    }

    private static bool IsShown(MethodAttributes attributes) =>
        (attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;
}
