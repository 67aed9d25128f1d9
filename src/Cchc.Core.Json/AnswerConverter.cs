using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Exchange.Documents;

namespace Cchc.Core.Json;

/// <summary>Writes an answer as the document that the command prints. It is never read back: what the answer came from is stored instead.</summary>
/// <param name="document">The document of an answer.</param>
/// <param name="store">What to store instead, as a sentence.</param>
/// <param name="isPlain">Whether texts become clean lines, as the command does for what was read from files.</param>
internal sealed class AnswerConverter<T>(Func<T, object> document, string store, bool isPlain = false) : JsonConverter<T>, ICchcConverter
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException($"{Name()} is an answer and is not read back. {store}");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => DocumentJson.Write(writer, document(value), isPlain);

    private static string Name() => typeof(T).DeclaringType is { } outer ? $"{outer.Name}.{typeof(T).Name}" : typeof(T).Name;
}
