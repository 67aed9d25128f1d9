using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <content>The value as JSON.</content>
public sealed partial class Facts
{
    /// <summary>
    /// <see cref="Facts"/> as JSON, as in the file of a dossier: an object with one member a fact, <c>{"authorised": true, "age": 17}</c>. A null is read as
    /// if it
    /// were left out: not declared. A fact that is declared twice is refused.
    /// </summary>
    public sealed class Converter : JsonConverter<Facts>
    {
        /// <inheritdoc/>
        public override Facts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new JsonException($"Expected an object with one member a fact, not {reader.TokenType}.");
            }

            var values = new Dictionary<string, FactValue>(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = reader.GetString()!;
                reader.Read();
                if (values.ContainsKey(name))
                {
                    throw new JsonException($"The fact \"{Shorten.To(name)}\" is declared twice.");
                }

                if (reader.TokenType != JsonTokenType.Null)
                {
                    values.Add(name, FactValue.Converter.ReadValue(ref reader));
                }
            }

            return new Facts(values);
        }

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, Facts value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var name in value.Names)
            {
                writer.WritePropertyName(name);
                FactValue.Converter.WriteValue(writer, value[name]!);
            }

            writer.WriteEndObject();
        }
    }
}
