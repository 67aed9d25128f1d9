using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Cchc.Core.Json;

/// <summary>
/// Gives answers and stored values their converters, before any other resolver. Not as converters of the options: a type with kinds would be asked to write a
/// discriminator into what its converter writes.
/// </summary>
internal sealed class CchcResolver(CchcJsonOptions settings) : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> infos =
        AnswerTable.All(settings).Concat(StoredTable.All()).ToDictionary(item => item.Type, item => item.Info);

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => infos.TryGetValue(type, out var info) ? info(options) : null;

    /// <summary>A type with its converter.</summary>
    public static (Type Type, Func<JsonSerializerOptions, JsonTypeInfo> Info) Entry<T>(JsonConverter<T> converter) => (typeof(T), options =>
    {
        var info = JsonMetadataServices.CreateValueInfo<T>(options, converter);
        info.PolymorphismOptions = null;
        return info;
    });
}
