using System.Text.Json.Serialization;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Registers;

/// <summary>A row of a register as it was read: a dossier, or why there is none; nothing is dropped in silence.</summary>
/// <param name="Line">The line of a text, the row of a sheet, the number of an element; from 1. 0 for what concerns the file as a whole.</param>
/// <param name="Dossier">The dossier; null when the row cannot be one, or something in it or in its events cannot be read.</param>
/// <param name="Findings">What is wrong with the row, with its place; empty when nothing.</param>
public sealed record RegisterLine(
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] long Line,
    RegisterDossier? Dossier,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>What is wrong with the row, with its place; empty when nothing.</summary>
    [JsonRequired]
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Of(value); } = ValueList.Of(Findings ?? []);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(RegisterLine), PrintMembers);
}
