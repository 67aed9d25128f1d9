using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>So many pieces in one of several forms: "1 original", "2 copies". A component may need several such lots.</summary>
/// <param name="Count">How many; 1 at least.</param>
/// <param name="Forms">The forms that count, at least one. The lots of one component have forms in common with each other wholly or not at all.</param>
public sealed record RequiredPieces(
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Count,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] PaperForms Forms)
{
    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(RequiredPieces), PrintMembers);
}
