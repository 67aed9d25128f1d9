using System.Reflection;
using System.Text;

namespace Cchc.Core.Tests.Architecture;

/// <summary>The public surface of an assembly as text, one line a type and a member.</summary>
internal static class PublicSurface
{
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type.IsEnum ? "enum " : type.IsValueType ? "struct " : type.IsAbstract && type.IsSealed ? "static class " : type.IsAbstract ? "abstract class " : "class ")
                .Append(type.FullName).Append('\n');
            const BindingFlags all = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
            foreach (var member in type.GetMembers(all).Where(member => member is not MethodInfo { IsSpecialName: true } and not Type).Select(Line).Distinct().OrderBy(line => line, StringComparer.Ordinal))
            {
                text.Append("  ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Line(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } field => $"{field.Name} = {Constant(field.GetRawConstantValue())}",
        FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
        PropertyInfo property => $"{Name(property.PropertyType)} {property.Name} {{ get;{(property.SetMethod is { IsPublic: true } ? " init;" : string.Empty)} }}",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        _ => member.ToString()!,
    };

    private static string Constant(object? value) => value is string text ? $"\"{text}\"" : Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + Name(type.GetElementType()!);
        }

        return type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
    }
}
