using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cchc.Core.Text;

/// <summary>A value as JSON by its text, such as office hours as <c>"07:30-11:30,13:30-17:00"</c>: what it prints and reads itself.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class TextConverter<T> : JsonConverter<T>
    where T : class
{
    /// <summary>What is expected, for the message: "office hours such as …".</summary>
    protected abstract string Expected { get; }

    /// <inheritdoc/>
    public sealed override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return text is not null && TryRead(text, out var value) && typeToConvert.IsInstanceOfType(value)
            ? value
            : throw new JsonException((text is null ? $"A JSON {reader.TokenType}" : $"\"{Shorten.To(text)}\"") + $" is not {Expected}.");
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(TextOf(value));

    /// <summary>The text of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>What <see cref="TryRead"/> reads as an equal value.</returns>
    protected virtual string TextOf(T value) => value.ToString()!;

    /// <summary>Reads a value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value, or null.</param>
    /// <returns>Whether the text could be read.</returns>
    protected abstract bool TryRead(string text, [NotNullWhen(true)] out T? value);
}
