using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>One year of a programme.</summary>
/// <param name="Year">The year.</param>
/// <param name="Change">The baseline and the baseline less what is saved in this year; null when a schedule cannot be added, no schedule knows the year, more
/// than the baseline would be saved, the baseline is negative, or the year lies before the baseline year.</param>
/// <param name="Unknown">Procedures whose schedule does not list the year; what they save is not in <paramref name="Change"/>.</param>
/// <param name="Targets">Progress towards each target; empty when <paramref name="Change"/> is null.</param>
/// <param name="Findings">What was left out and why.</param>
public sealed record ProgrammeYear(
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Year,
    CostChange? Change,
    [property: JsonRequired] IReadOnlyList<ProcedureCode> Unknown,
    [property: JsonRequired] IReadOnlyList<SavingsTarget.Progress> Targets,
    [property: JsonRequired] IReadOnlyList<Finding> Findings)
{
    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(ProgrammeYear), PrintMembers);
}
