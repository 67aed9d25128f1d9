using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cchc.Core.Text;

/// <summary>A list of values that are JSON by a converter of their own, such as days; lists that are read compare by content.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TConverter">Their converter, such as <see cref="IsoConverter{T}"/>.</typeparam>
public sealed class ListConverter<T, TConverter> : JsonConverter<IReadOnlyList<T>>
    where TConverter : JsonConverter<T>, new()
{
    private static readonly TConverter Items = new();

    /// <inheritdoc/>
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Expected an array, not {reader.TokenType}.");
        }

        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Items.Read(ref reader, typeof(T), options)!);
        }

        return ValueList.Of(list);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            Items.Write(writer, item, options);
        }

        writer.WriteEndArray();
    }
}
