using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Exchange.Dossiers;

namespace Cchc.Core.Exchange.Registers;

/// <summary>The shape of an event in a line of a register, written out by the compiler.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EventDocument))]
internal sealed partial class RegisterFileContext : JsonSerializerContext
{
    /// <summary>On one line, what is null left out.</summary>
    public static RegisterFileContext Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
