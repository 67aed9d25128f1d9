using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Handling;

/// <summary>
/// A register held against its processes, added up (tổng hợp tiến độ theo bước): how many dossiers can be told and why others cannot; by agency, by step and by
/// role how many steps were late, how many by their own doing, by how many office hours; who holds what now; the longest.
/// </summary>
/// <remarks>
/// Shares are of steps that count (<see cref="StagedStep.IsCounted"/>). An agency is compared with all others by Fisher's exact test, and step by step by that
/// of Cochran, Mantel and Haenszel; a step or role with all others, and agency by agency. All comparisons are corrected together (Holm); a group is named only
/// when both tests name it.
/// </remarks>
public sealed partial record StagesSummary
{
    /// <summary>The most late steps that are listed.</summary>
    public const int MostListed = 20_000;

    /// <summary>How unlikely a share must be, corrected, to count as more than chance.</summary>
    internal const double Level = 0.05;

    private readonly StagesTally tally;

    internal StagesSummary(StagesTally tally)
    {
        this.tally = tally;
        Longest = ValueList.Of(tally.Longest);
        (All, Agencies, Steps, Roles, AgencySteps) = new StagesGroups(tally).Make();
    }

    /// <summary>How many dossiers the register has.</summary>
    public long Rows => tally.Rows;

    /// <summary>How many of them have steps that can be told.</summary>
    public long Followed => Count(StagedStanding.Followed);

    /// <summary>How many are open and stand still by a rule of law, of those followed.</summary>
    public long Stopped => tally.Stopped;

    /// <summary>All steps together; nobody to compare with.</summary>
    public Group All { get; }

    /// <summary>
    /// By agency as the row of the dossier names it (cơ quan ghi trong sổ), in the order of their names; that of all others, if any, last. All steps of a
    /// dossier count for it, those that another agency or unit does, too: <see cref="Steps"/> and <see cref="Roles"/> tell who. Dossiers without an agency are
    /// in none.
    /// </summary>
    public IReadOnlyList<Group> Agencies { get; }

    /// <summary>By step, in the order of the processes; steps that no dossier reached are left out.</summary>
    public IReadOnlyList<Group> Steps { get; }

    /// <summary>By role and unit, whatever the procedure, in the order in which processes name them; compared without marks and case.</summary>
    public IReadOnlyList<Group> Roles { get; }

    /// <summary>By agency and step, in the order of both; compared with nobody.</summary>
    public IReadOnlyList<Group> AgencySteps { get; }

    /// <summary>The steps that were or are late by most office hours, the latest first.</summary>
    public IReadOnlyList<LateStep> Longest { get; }

    /// <summary>Agencies, steps and roles in which more steps are late by their own doing than by chance, the least likely first.</summary>
    public IEnumerable<Group> Significant => Agencies.Concat(Steps).Concat(Roles)
        .Where(group => group.OwnLate.IsSignificant).OrderBy(group => group.OwnLate.Chance);

    /// <summary>The procedures without a process, with the number of their dossiers, the most frequent first; at most 1,000 are named.</summary>
    public IEnumerable<KeyValuePair<string, long>> WithoutProcess => tally.NoProcess.Ordered;

    /// <summary>How many dossiers are of procedures without a process that are not named.</summary>
    public long WithoutProcessElsewhere => tally.NoProcess.Others;

    /// <summary>The names in transfers that no step has, with the number of transfers, the most frequent first; at most 1,000 are named.</summary>
    public IEnumerable<KeyValuePair<string, long>> UnknownNames => tally.UnknownNames.Ordered;

    /// <summary>How many transfers are to others that are not named.</summary>
    public long UnknownElsewhere => tally.UnknownNames.Others;

    /// <summary>How many dossiers have a standing.</summary>
    /// <param name="standing">The standing.</param>
    /// <returns>0 or more.</returns>
    public long Count(StagedStanding standing) => tally.Standings[(int)standing];

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(StagesSummary)}: {DateText.EnNumber(Rows)} dossiers, {DateText.EnNumber(Followed)} followed";

    /// <summary>A step of a dossier that was or is late (bước trễ).</summary>
    /// <param name="Row">The number of the dossier in the register, from 1.</param>
    /// <param name="Dossier">The code of the dossier.</param>
    /// <param name="Agency">The agency as the row writes it, whoever does the step; null when it has none.</param>
    /// <param name="Officer">The code of the officer of the row; null when it has none.</param>
    /// <param name="Procedure">The code of the procedure.</param>
    /// <param name="Step">The step.</param>
    /// <param name="Line">The line or row of the file; 0 when it comes from no file.</param>
    public sealed record LateStep(
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] long Row,
        [property: JsonRequired] string Dossier,
        string? Agency,
        string? Officer,
        [property: JsonRequired] string Procedure,
        [property: JsonRequired] StagedStep Step,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] long Line)
    {
        /// <inheritdoc/>
        public override string ToString() => $"{Dossier} {Step.Stage.Number}: {Step.Late}";
    }
}
