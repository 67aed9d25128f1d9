using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Stages;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Documents;

/// <summary>A register held against its processes: sums, groups, the steps late by most. Hours are office hours.</summary>
internal sealed record RegisterStagesDocument(
    string AsOf, long Rows, IReadOnlyList<StandingCountDocument> Standings, long Stopped, StageGroupDocument All, BilingualText CountedBy,
    IReadOnlyList<StageGroupDocument> Agencies, IReadOnlyList<StageGroupDocument> Steps, IReadOnlyList<StageGroupDocument> Roles,
    IReadOnlyList<StageGroupDocument> AgencySteps, IReadOnlyList<LateStepDocument> Longest, IReadOnlyList<NameCountDocument> WithoutProcess,
    IReadOnlyList<NameCountDocument> UnknownNames)
{
    public static RegisterStagesDocument Of(StagesSummary summary, LocalDateTime asOf) => new(
        DossierEventWriter.Moment(asOf), summary.Rows,
        [.. StagesWords.Standings.Select(item => new StandingCountDocument(StagesRows.Word(item.Standing), summary.Count(item.Standing)))], summary.Stopped,
        StageGroupDocument.Of(summary.All), StagesWords.CountedBy, [.. summary.Agencies.Select(StageGroupDocument.Of)],
        [.. summary.Steps.Select(StageGroupDocument.Of)],
        [.. summary.Roles.Select(StageGroupDocument.Of)], [.. summary.AgencySteps.Select(StageGroupDocument.Of)],
        [.. summary.Longest.Select(LateStepDocument.Of)],
        Names(summary.WithoutProcess, summary.WithoutProcessElsewhere), Names(summary.UnknownNames, summary.UnknownElsewhere));

    private static IReadOnlyList<NameCountDocument> Names(IEnumerable<KeyValuePair<string, long>> names, long elsewhere) =>
        [.. names.Select(pair => new NameCountDocument(pair.Key, pair.Value)), .. elsewhere > 0 ? [new NameCountDocument(null,
            elsewhere)] : Array.Empty<NameCountDocument>()];
}

/// <summary>How many dossiers have a standing.</summary>
internal sealed record StandingCountDocument(string Standing, long Dossiers);

/// <summary>A name and how often it came; null for all that are not named.</summary>
internal sealed record NameCountDocument(string? Name, long Count);

/// <summary>An agency, a step, a role, or an agency in a step; chances are null where nobody is compared with anybody.</summary>
internal sealed record StageGroupDocument(
    string? Agency, bool IsRest, string? Procedure, string? Step, string? Unit, string? Role, string? StepAgency, long Steps, long Late, long OwnLate,
        double Low,
    double High, decimal LateHours, decimal OwnLateHours, decimal UsedHours, decimal AllowedHours, long Unknown, long Holding, long HoldingLate, double? Chance,
    double? ChanceWithin, bool? IsSignificant)
{
    public static StageGroupDocument Of(StagesSummary.Group group)
    {
        AuditShare own = group.OwnLate;
        return new StageGroupDocument(
            group.Agency, group.IsRest, group.Procedure, group.Agency is null && group.Procedure is null ? null : group.Stage?.Number, group.Stage?.Unit,
                group.Stage?.Role,
            group.Stage?.Agency, group.Steps, group.Late.Part, own.Part, Math.Round(own.Low, 6), Math.Round(own.High, 6), group.LateHours, group.OwnLateHours,
            group.UsedHours, group.AllowedHours, group.Unknown, group.Holding, group.HoldingLate, own.Chance, own.ChanceWithin,
            own.Chance is null ? null : own.IsSignificant);
    }
}

/// <summary>A late step of a dossier.</summary>
internal sealed record LateStepDocument(
    string Dossier, long Line, string? Agency, string? Officer, string Procedure, string Step, string Unit, string? Role, string? Started, string Due,
        string? Done,
    bool IsHolding, decimal? UsedHours, decimal LateHours, decimal OwnLateHours)
{
    public static LateStepDocument Of(StagesSummary.LateStep late)
    {
        var step = late.Step;
        return new LateStepDocument(
            late.Dossier, late.Line, late.Agency, late.Officer, late.Procedure, step.Stage.Number, step.Stage.Unit, step.Stage.Role, Moment(step.Started),
            DossierEventWriter.Moment(step.Due), Moment(step.Done), step.IsHolding, step.Used is { } used ? StagesRows.Hours(used) : null,
            StagesRows.Hours(step.Late), StagesRows.Hours(step.OwnLate));
    }

    private static string? Moment(LocalDateTime? moment) => moment is { } at ? DossierEventWriter.Moment(at) : null;
}
