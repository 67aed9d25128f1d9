using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cchc.Core.Json.Tests;

/// <summary>Hierarchies and enumerations as JSON.</summary>
internal static class Kinds
{
    /// <summary>The word of every kind of a hierarchy, in the order in which they are declared; fails when a kind has none.</summary>
    public static string WordsOf(Type hierarchy, string discriminator)
    {
        hierarchy.GetCustomAttributes(typeof(JsonPolymorphicAttribute), inherit: false).Cast<JsonPolymorphicAttribute>().Single().TypeDiscriminatorPropertyName.Should().Be(discriminator);
        var words = hierarchy.GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false).Cast<JsonDerivedTypeAttribute>().ToDictionary(kind => kind.DerivedType, kind => (string)kind.TypeDiscriminator!);
        words.Keys.Should().BeEquivalentTo(hierarchy.Assembly.GetExportedTypes().Where(type => type.BaseType == hierarchy));
        return string.Join(' ', words.Values);
    }

    /// <summary>The words of an enumeration as it is written; of flags, those of one flag.</summary>
    public static IReadOnlyList<string> WordsOf(Type enumeration)
    {
        var words = new List<string>();
        foreach (var value in Enum.GetValues(enumeration))
        {
            var json = JsonSerializer.Serialize(value, enumeration);
            JsonSerializer.Deserialize(json, enumeration).Should().Be(value);
            var text = json.Trim('[', ']').Replace("\"", string.Empty, StringComparison.Ordinal);
            if (text.Length > 0 && !text.Contains(','))
            {
                words.Add(text);
            }
        }

        return words;
    }
}
