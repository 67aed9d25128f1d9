using System.Text.Json.Serialization.Metadata;

namespace Cchc.Core.Json;

/// <summary>
/// Makes members without which a value would be wrong required where shapes come from the compiler: code that it generates sets every member that is set once,
/// a missing one to null, whatever its default is. Reflection leaves the default, and needs none of this.
/// </summary>
internal static class RequiredMembers
{
    public static void Mark(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace?.StartsWith("Cchc.", StringComparison.Ordinal) != true)
        {
            return;
        }

        foreach (var member in type.Properties)
        {
            if (member.Set is not null && !member.PropertyType.IsValueType && MustNotBeNull(member))
            {
                member.IsRequired = true;
            }
        }
    }

#if NET9_0_OR_GREATER || NETSTANDARD2_0
    private static bool MustNotBeNull(JsonPropertyInfo member) => !member.IsGetNullable;
#else
    // Version 8 does not tell which members may be null; lists never may.
    private static bool MustNotBeNull(JsonPropertyInfo member) =>
        member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
#endif
}
