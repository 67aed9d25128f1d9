using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>
/// The one form of a paper that was brought as JSON, as in the file of a dossier: its word, such as <c>"certifiedCopy"</c>; no form or several are an array.
/// </summary>
public sealed class PaperFormConverter : JsonConverter<PaperForms>
{
    private static readonly WordConverter<PaperForms> Words = new();

    /// <inheritdoc/>
    public override PaperForms Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartArray
            ? Words.Read(ref reader, typeToConvert, options)
            : Words.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PaperForms value, JsonSerializerOptions options)
    {
        if (value == PaperForms.None || (value & (value - 1)) != PaperForms.None)
        {
            Words.Write(writer, value, options);
            return;
        }

        writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
    }
}
