using System.Text.Json.Serialization;

namespace Cchc.Core.Text;

/// <summary>
/// A problem or a remark that a reader or a check reports about data; never an exception, never silent.
/// Two findings are equal when all their parts are.
/// </summary>
/// <param name="Code">A stable code such as <c>CCHC-CAT-012</c>. Codes are never reused for another meaning.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Place">
/// Where: the line and procedure code if known, and the path inside the record, such as
/// <c>line 12, 1.001193, executionMethods[0].processingTime</c>.
/// </param>
/// <param name="Text">What was found, quoting the input, and what was expected.</param>
public sealed record Finding(
    [property: JsonRequired] string Code,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] FindingSeverity Severity,
    [property: JsonRequired] string Place,
    [property: JsonRequired] BilingualText Text)
{
    /// <summary>One line in English: code, place and text.</summary>
    /// <returns>For example <c>CCHC-CAT-012 line 3: …</c>.</returns>
    public override string ToString() => $"{Code} {Place}: {Text.En}";
}
