using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cchc.Core.Text;

/// <summary>
/// An enumeration as JSON: its name in camel case, such as <c>"workingDay"</c>, the word of the documented JSON; a combination of flags as an array of words.
/// Numbers are refused.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly (string Word, T Value)[] Words = [.. Names()];
    private static readonly bool IsFlags = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!IsFlags)
        {
            return Value(ref reader);
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Expected an array of words for {typeof(T).Name}, not {reader.TokenType}.");
        }

        var all = 0L;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            all |= Number(Value(ref reader));
        }

        return (T)Enum.ToObject(typeof(T), all);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (!IsFlags)
        {
            writer.WriteStringValue(Word(value));
            return;
        }

        writer.WriteStartArray();
        foreach (var (word, flag) in Words)
        {
            var number = Number(flag);
            if (number != 0 && (number & (number - 1)) == 0 && (Number(value) & number) != 0)
            {
                writer.WriteStringValue(word);
            }
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Value(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(Word(value));

    private static T Value(ref Utf8JsonReader reader)
    {
        var text = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : null;
        foreach (var (word, value) in Words)
        {
            if (word == text)
            {
                return value;
            }
        }

        throw new JsonException(
            (text is null ? $"A JSON {reader.TokenType}" : $"\"{Shorten.To(text)}\"") + $" is not a {typeof(T).Name}; expected one of "
            + $"{string.Join(", ", Words.Select(item => item.Word))}.");
    }

    /// <summary>The word of a value; a value that is not defined has none.</summary>
    internal static string Word(T value)
    {
        foreach (var (word, item) in Words)
        {
            if (EqualityComparer<T>.Default.Equals(item, value))
            {
                return word;
            }
        }

        throw new JsonException($"{value} is not a defined {typeof(T).Name}.");
    }

    private static long Number(T value) => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<(string Word, T Value)> Names()
    {
#if NET8_0_OR_GREATER
        return Enum.GetNames<T>().Select(name => (JsonNamingPolicy.CamelCase.ConvertName(name), Enum.Parse<T>(name)));
#else
        return Enum.GetNames(typeof(T)).Select(name => (JsonNamingPolicy.CamelCase.ConvertName(name), (T)Enum.Parse(typeof(T), name)));
#endif
    }
}
