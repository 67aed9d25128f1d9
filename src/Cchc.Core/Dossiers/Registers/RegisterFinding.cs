using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Clock;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>
/// Something about a dossier of a register that the rules do not allow, or that the row leaves in doubt (vấn đề của hồ sơ trong sổ), as a code: a million of
/// them need no words. The words are those of <see cref="RegisterJudge.Explain"/>, and of docs/reference/findings.md.
/// </summary>
/// <param name="Code">
/// A stable code: those of the clock (<c>CCHC-DL-4xx</c>, as <see cref="DossierViolation.Code"/>) or of registers (<c>CCHC-REG-0xx</c>).
/// </param>
/// <param name="EventId">The event; null when it is what did not happen, or concerns the row. Events that stand in columns are <c>@received</c>,
/// <c>@result</c>, <c>@returned</c>, <c>@refused</c>.</param>
/// <param name="GainedWorkingDays">
/// Of a stop: the working days that it would gain (số ngày làm việc được lợi), as <see cref="DossierViolation.GainedWorkingDays"/>; else null.
/// </param>
/// <param name="IsToBeChecked">Whether nobody may be blamed by it: the article was not read, none settles it, or the row only leaves
/// a question.</param>
/// <param name="LegalSource">The text behind the rule, or the words that it is a convention of this library. Never empty.</param>
public sealed record RegisterFinding(
    [property: JsonRequired] string Code,
    string? EventId,
    int? GainedWorkingDays,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] bool IsToBeChecked,
    [property: JsonRequired] string LegalSource)
{
    /// <summary>
    /// Of a lateness that an open question decides: the due moment by the other reading, as <see cref="DossierViolation.OtherDue"/>; null for anything else.
    /// </summary>
    public DossierDue? OtherDue { get; init; }
}
