using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cchc.Core.Exchange.Documents;

/// <summary>A converter of answers, which are never read back.</summary>
/// <typeparam name="T">What is written.</typeparam>
internal abstract class WriteOnly<T> : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are written, not read.");
}
