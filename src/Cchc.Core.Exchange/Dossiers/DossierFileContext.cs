using System.Text.Json.Serialization;
using Cchc.Core.Exchange.Writing;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>The shapes of files of dossiers and events, written out by the compiler: nothing is found by reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DossierDocument))]
[JsonSerializable(typeof(EventsDocument))]
[JsonSerializable(typeof(PauseRulesDocument))]
internal sealed partial class DossierFileContext : JsonSerializerContext
{
    /// <summary>The shapes as files are written.</summary>
    public static DossierFileContext Files { get; } = new(FormJson.Options());
}
