using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Cchc.Core.Json.Tests;

/// <summary>The ways in which a serializer meets our values.</summary>
internal static class JsonModes
{
    public static JsonSerializerOptions Plain { get; } = new();

    public static JsonSerializerOptions Web { get; } = new(JsonSerializerDefaults.Web);

    public static JsonSerializerOptions Configured { get; } = new JsonSerializerOptions().ConfigureForCchc();

    /// <summary>Without reflection: what a program compiled ahead of time has, plain and set up.</summary>
    public static JsonSerializerOptions Compiled { get; } = new() { TypeInfoResolver = CchcJsonContext.Default };

    public static JsonSerializerOptions CompiledConfigured { get; } = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() }.ConfigureForCchc();

    public static IReadOnlyDictionary<string, JsonSerializerOptions> All { get; } = new Dictionary<string, JsonSerializerOptions>(StringComparer.Ordinal)
    {
        ["plain"] = Plain, ["web"] = Web, ["configured"] = Configured, ["compiled"] = Compiled, ["compiled, configured"] = CompiledConfigured,
    };

    public static TheoryData<string> Names => [.. All.Keys];
}
