using System.Text.Json.Serialization.Metadata;
using Cchc.Core.Dossiers;

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
            if (member.Set is not null && (member.PropertyType.IsValueType ? IsCount(type, member) : MustNotBeNull(member)))
            {
                member.IsRequired = true;
            }
        }

        AlwaysWrite(type);
    }

    /// <summary>What must be there to be read is written, also where the options leave defaults out.</summary>
    public static void AlwaysWrite(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace?.StartsWith("Cchc.", StringComparison.Ordinal) != true)
        {
            return;
        }

        foreach (var member in type.Properties.Where(member => member.IsRequired))
        {
            member.ShouldSerialize = static (_, _) => true;
        }
    }

    // One piece where nothing is said, not none.
    private static bool IsCount(JsonTypeInfo type, JsonPropertyInfo member) => type.Type == typeof(DossierItem) && member.PropertyType == typeof(int);

    private static bool MustNotBeNull(JsonPropertyInfo member) => !member.IsGetNullable;
}
