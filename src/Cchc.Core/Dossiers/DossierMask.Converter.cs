using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cchc.Core.Dossiers;

/// <content>The value as JSON.</content>
public readonly partial struct DossierMask
{
    /// <summary>A <see cref="DossierMask"/> as JSON: the numbers of the components that are there, in order, such as <c>[0, 3]</c>.</summary>
    public sealed class Converter : JsonConverter<DossierMask>
    {
        /// <inheritdoc/>
        public override DossierMask Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                throw new JsonException($"Expected an array of numbers of components, not {reader.TokenType}.");
            }

            var mask = default(DossierMask);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                mask = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var component) && component is >= 0 and < DossierMask.Capacity
                    ? mask.With(component)
                    : throw new JsonException($"Expected the number of a component, 0 to {DossierMask.Capacity - 1}.");
            }

            return mask;
        }

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, DossierMask value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            for (var component = 0; component < DossierMask.Capacity; component++)
            {
                if (value[component])
                {
                    writer.WriteNumberValue(component);
                }
            }

            writer.WriteEndArray();
        }
    }
}
