using System.Text.Json.Serialization;

namespace Cchc.Core.Procedures.Versions;

/// <summary>The legal text that changes a part of a procedure: NĐ 63/2010/NĐ-CP, art. 15(2).</summary>
/// <param name="Part">The part.</param>
/// <param name="LegalText">The number of the document, with article where known; empty when not stated.</param>
public sealed record ChangeBasis(
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ProcedurePart Part,
    [property: JsonRequired] string LegalText);
