using System.Text.Json.Serialization;

namespace Cchc.Core.Exchange.Findings;

/// <summary>The shape of SARIF, written out by the compiler.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SarifDocument<IEnumerable<SarifResult>>))]
[JsonSerializable(typeof(SarifDocument<IAsyncEnumerable<SarifResult>>))]
internal sealed partial class SarifContext : JsonSerializerContext;
