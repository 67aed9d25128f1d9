using System.Globalization;
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
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!EnumWords<T>.IsFlags)
        {
            return Value(ref reader);
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Expected an array of words for {typeof(T).Name}, not {reader.TokenType}.");
        }

        var flags = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            flags.Add(Value(ref reader));
        }

        return EnumWords<T>.Combine(flags);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (!EnumWords<T>.IsFlags)
        {
            writer.WriteStringValue(Word(value));
            return;
        }

        writer.WriteStartArray();
        foreach (var word in EnumWords<T>.OfFlags(value) ?? throw Undefined(value))
        {
            writer.WriteStringValue(word);
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
        return EnumWords<T>.Read(text) ?? throw new JsonException(
            (text is null ? $"A JSON {reader.TokenType}" : $"\"{Shorten.To(text)}\"") + $" is not a {typeof(T).Name}; expected one of {EnumWords<T>.All}.");
    }

    /// <summary>The word of a value; a value that is not defined has none.</summary>
    internal static string Word(T value) => EnumWords<T>.Of(value) ?? throw Undefined(value);

    private static JsonException Undefined(T value) => new($"{value} is not a defined {typeof(T).Name}.");
}

/// <summary>The words of an enumeration: its names in camel case, as in the documented JSON; a combination of flags has one for each flag.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly (string Word, T Value)[] Words = [.. Names()];

    /// <summary>Whether values are combinations of flags.</summary>
    public static bool IsFlags { get; } = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);

    /// <summary>All words, as a message lists them.</summary>
    public static string All => string.Join(", ", Words.Select(item => item.Word));

    /// <summary>The value of a word, letter for letter; null for every other text.</summary>
    public static T? Read(string? text)
    {
        foreach (var (word, value) in Words)
        {
            if (word == text)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The word of a value; null for a value that is not defined.</summary>
    public static string? Of(T value)
    {
        foreach (var (word, item) in Words)
        {
            if (EqualityComparer<T>.Default.Equals(item, value))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>All words with their values, in the order of the type.</summary>
    public static IReadOnlyList<(string Word, T Value)> Pairs => Words;

    /// <summary>The words of the flags of a combination, the lowest first; null where it has one that is not defined.</summary>
    public static IReadOnlyList<string>? OfFlags(T value)
    {
        var (number, known) = (Number(value), 0L);
        var words = new List<string>();
        foreach (var (word, flag) in Words)
        {
            if (Number(flag) is var one && one != 0 && (one & (one - 1)) == 0 && (number & one) != 0 && (known & one) == 0)
            {
                words.Add(word);
                known |= one;
            }
        }

        return known == number ? words : null;
    }

    /// <summary>Flags together.</summary>
    public static T Combine(IEnumerable<T> flags) => (T)Enum.ToObject(typeof(T), flags.Aggregate(0L, (all, flag) => all | Number(flag)));

    private static long Number(T value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    // By value: the framework lists names in the order of their numbers.
    private static IEnumerable<(string Word, T Value)> Names()
    {
#if NET8_0_OR_GREATER
        return Enum.GetNames<T>().Select(name => (JsonNamingPolicy.CamelCase.ConvertName(name), Enum.Parse<T>(name)));
#else
        return Enum.GetNames(typeof(T)).Select(name => (JsonNamingPolicy.CamelCase.ConvertName(name), (T)Enum.Parse(typeof(T), name)));
#endif
    }
}
