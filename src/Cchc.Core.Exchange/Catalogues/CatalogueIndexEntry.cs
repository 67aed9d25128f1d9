using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>A procedure as an index knows it, without its record being read.</summary>
/// <param name="Code">The code, cleaned.</param>
/// <param name="Name">The name; empty when the record has none, or cannot be read.</param>
/// <param name="Line">The line in the file, counted from 1.</param>
/// <param name="Offset">Where the record begins, in bytes of the file, of its unpacked content when it is gzip.</param>
/// <param name="Length">How many bytes it takes.</param>
public sealed record CatalogueIndexEntry(
    [property: JsonRequired] string Code,
    [property: JsonRequired] string Name,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Line,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Offset,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Length)
{
    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(CatalogueIndexEntry), PrintMembers);
}
