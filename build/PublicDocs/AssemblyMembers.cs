using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;

namespace PublicDocs;

/// <summary>The members of an assembly by the names that documentation files give them, such as <c>M:Cchc.Core.Text.ExactNumber.Parse(System.String)</c>.</summary>
internal static class AssemblyMembers
{
    /// <summary>Every type and member, with whether code outside the assembly can see it: public or protected, in types that are.</summary>
    public static Dictionary<string, bool> Of(MetadataReader reader)
    {
        var members = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            var name = MemberNames.Definition(reader, handle);
            var visible = IsVisible(reader, type);
            Add("T:" + name, visible);
            foreach (var field in type.GetFields().Select(reader.GetFieldDefinition))
                Add($"F:{name}.{Name(field.Name)}", visible && IsVisible((MethodAttributes)field.Attributes));
            foreach (var method in type.GetMethods()) Add("M:" + MethodName(name, reader.GetMethodDefinition(method)), visible && IsSeen(method));
            foreach (var property in type.GetProperties().Select(reader.GetPropertyDefinition))
            {
                var accessors = property.GetAccessors();
                var parameters = Parameters(property.DecodeSignature(MemberNames.Instance, null).ParameterTypes);
                Add($"P:{name}.{Name(property.Name)}{parameters}", visible && (IsSeen(accessors.Getter) || IsSeen(accessors.Setter)));
            }

            foreach (var item in type.GetEvents().Select(reader.GetEventDefinition)) Add($"E:{name}.{Name(item.Name)}", visible && IsSeen(item.GetAccessors().Adder));
        }

        return members;

        // Two members of one name differ in what a documentation name does not say: seen when one of them is.
        void Add(string id, bool isVisible) => members[id] = isVisible || (members.TryGetValue(id, out var before) && before);

        string Name(StringHandle handle) => reader.GetString(handle).Replace('.', '#').Replace('<', '{').Replace('>', '}').Replace(',', '@');

        bool IsSeen(MethodDefinitionHandle method) => !method.IsNil && IsVisible(reader.GetMethodDefinition(method).Attributes);

        string MethodName(string type, MethodDefinition method)
        {
            var signature = method.DecodeSignature(MemberNames.Instance, null);
            var arity = signature.GenericParameterCount > 0 ? $"``{signature.GenericParameterCount}" : string.Empty;
            var name = Name(method.Name);
            return $"{type}.{name}{arity}{Parameters(signature.ParameterTypes)}{(name is "op_Explicit" or "op_Implicit" ? "~" + signature.ReturnType : string.Empty)}";
        }
    }

    private static string Parameters(ImmutableArray<string> types) => types.IsEmpty ? string.Empty : $"({string.Join(',', types)})";

    private static bool IsVisible(MethodAttributes attributes) =>
        (attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static bool IsVisible(MetadataReader reader, TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(reader, reader.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };
}
