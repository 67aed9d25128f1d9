using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cchc.Core.Text;

/// <summary>
/// An <see cref="ExactNumber"/> as JSON: an exact string, <c>"12.5"</c> or <c>"1/3"</c>, so that no reader rounds it. A JSON number is read as well, digit by
/// digit.
/// </summary>
public sealed class ExactNumberConverter : JsonConverter<ExactNumber>
{
    /// <inheritdoc/>
    public override ExactNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray()),
            _ => reader.TokenType.ToString(),
        };
        return ExactNumber.TryParse(text, out var number) ? number
            : throw new JsonException($"\"{Shorten.To(text)}\" is not a number such as 12.5 or a fraction such as 1/3.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ExactNumber value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
