using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cchc.Core.Requirements;

/// <content>The value as JSON.</content>
public abstract partial record FactValue
{
    /// <summary>
    /// A <see cref="FactValue"/> as JSON, as in the files of rules and dossiers: <c>true</c> or <c>false</c>, a number, or the identifier of a choice as a
    /// text.
    /// </summary>
    public sealed class Converter : JsonConverter<FactValue>
    {
        /// <inheritdoc/>
        public override bool CanConvert(Type typeToConvert) => typeof(FactValue).IsAssignableFrom(typeToConvert);

        /// <inheritdoc/>
        public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var value = ReadValue(ref reader);
            return (typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert))).IsInstanceOfType(value)
                ? value
                : throw new JsonException($"{value} is a {value.GetType().Name}; expected a {typeToConvert.Name}.");
        }

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options) => WriteValue(writer, value);

        internal static FactValue ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
        {
            JsonTokenType.True or JsonTokenType.False => new FactValue.YesNo(reader.TokenType == JsonTokenType.True),
            JsonTokenType.Number => reader.TryGetDecimal(out var number)
                ? new FactValue.Number(number)
                : throw new JsonException("A number of a fact has too many digits."),
            JsonTokenType.String => new FactValue.Choice(reader.GetString()!),
            _ => throw new JsonException($"Expected true, false, a number or the identifier of a choice, not {reader.TokenType}."),
        };

        internal static void WriteValue(Utf8JsonWriter writer, FactValue value)
        {
            switch (value)
            {
                case FactValue.YesNo yesNo:
                    writer.WriteBooleanValue(yesNo.Value);
                    break;
                case FactValue.Number number:
                    writer.WriteNumberValue(number.Value);
                    break;
                case FactValue.Choice choice:
                    writer.WriteStringValue(choice.Id);
                    break;
                default:
                    writer.WriteNullValue();
                    break;
            }
        }
    }
}
