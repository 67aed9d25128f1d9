using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Cchc.Core.Json.Tests;

/// <summary>Values to JSON and back, as one writes it who knows only System.Text.Json.</summary>
internal static class RoundTrip
{
    /// <summary>The settings that people have without choosing any: the serializer's own, those of ASP.NET Core, and a source-generated context of their own.</summary>
    public static IReadOnlyList<JsonSerializerOptions> Plain { get; } = [JsonSerializerOptions.Default, JsonSerializerOptions.Web, Generated()];

    /// <summary>The type under which a value is stored: the hierarchy for one of its kinds, else its own.</summary>
    public static Type StoredType(object value)
    {
        var type = value.GetType();
        return type.BaseType is { IsAbstract: true } kind && kind.GetCustomAttributes(inherit: false).Any(item => item is JsonPolymorphicAttribute or JsonConverterAttribute)
            ? kind
            : type;
    }

    public static string Write(object value, JsonSerializerOptions? options = null) => JsonSerializer.Serialize(value, StoredType(value), options ?? JsonSerializerOptions.Web);

    public static object Read(string json, object like, JsonSerializerOptions? options = null) =>
        JsonSerializer.Deserialize(json, StoredType(like), options ?? JsonSerializerOptions.Web)!;

    /// <summary>A value comes back, and writes the same JSON again; where its type compares by content, it is equal.</summary>
    public static void Check(IEnumerable<object> values, bool isEqual = true)
    {
        foreach (var value in values)
        {
            foreach (var options in Plain)
            {
                var json = Write(value, options);
                var back = Read(json, value, options);
                Write(back, options).Should().Be(json);
                back.GetType().Should().Be(value.GetType());
                if (isEqual)
                {
                    back.Equals(value).Should().BeTrue("{0} comes back equal from {1}", value.GetType(), json);
                }
            }
        }
    }

    /// <summary>An answer is written, the same by every road, and never comes back as half of itself.</summary>
    public static void CheckAnswers(IEnumerable<object> answers)
    {
        foreach (var answer in answers)
        {
            var json = Write(answer);
            json.Should().StartWith("{").And.NotBe("{}");
            Write(answer, Plain[2]).Should().Be(json);
            FluentActions.Invoking(() => Read(json, answer)).Should().Throw<NotSupportedException>("{0} is made by computing it", answer.GetType());
        }
    }

    public static JsonElement Element(object value)
    {
        using var document = JsonDocument.Parse(Write(value));
        return document.RootElement.Clone();
    }

    public static string Refusal<T>(string json) => FluentActions.Invoking(() => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web)).Should().Throw<JsonException>().Which.Message;

    private static JsonSerializerOptions Generated() => new(StoredContext.Default.Options);
}
