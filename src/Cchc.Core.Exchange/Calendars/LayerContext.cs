using System.Text.Json.Serialization;
using Cchc.Core.Exchange.Writing;

namespace Cchc.Core.Exchange.Calendars;

/// <summary>The shape of a layer, written out by the compiler: nothing is found by reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LayerDocument))]
internal sealed partial class LayerContext : JsonSerializerContext
{
    /// <summary>The shape as files are written.</summary>
    public static LayerContext Files { get; } = new(FormJson.Options());
}
