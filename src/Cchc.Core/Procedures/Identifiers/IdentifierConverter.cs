using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cchc.Core.Procedures.Identifiers;

/// <summary>An identifier as JSON: its clean text (<see cref="Identifier{TSelf}.Value"/>), such as <c>"1.001193"</c>. A blank text is refused.</summary>
/// <typeparam name="T">The identifier.</typeparam>
public sealed class IdentifierConverter<T> : JsonConverter<T>
    where T : Identifier<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Value(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Value(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);

    private static T Value(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && Identifier<T>.TryParse(reader.GetString(), out var identifier)
            ? identifier
            : throw new JsonException(
                $"Expected the text of a {typeof(T).Name}, not {(reader.TokenType == JsonTokenType.String ? "a blank text" : reader.TokenType)}.");
}
