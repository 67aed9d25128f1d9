using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Published;
using Cchc.Core.Costs.Times;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Sql;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;
using Cchc.Core.Text;

namespace Cchc.Core.Json;

/// <summary>The enumerations with the words of their attributes, so that a converter for all enumerations in the caller's options does not replace
/// them.</summary>
internal static class WordTable
{
    public static IEnumerable<JsonConverter> All() =>
    [
        new WordConverter<Certainty>(),
        new WordConverter<CultureDayMakeUp>(),
        new WordConverter<DayKind>(),
        new WordConverter<SourceConfidence>(),
        new WordConverter<SwapPolicy>(),
        new WordConverter<ActivityKind>(),
        new WordConverter<CostMethod>(),
        new WordConverter<CostPayer>(),
        new WordConverter<EstimateShape>(),
        new WordConverter<ConflictRule>(),
        new WordConverter<NumberNotation>(),
        new WordConverter<PlanYearPolicy>(),
        new WordConverter<PortfolioGrouping>(),
        new WordConverter<FigureVerdict>(),
        new WordConverter<RateRounding>(),
        new WordConverter<ProcessingUnit>(),
        new WordConverter<ClockApologyDay>(),
        new WordConverter<ClockApologyTime>(),
        new WordConverter<ClockFee>(),
        new WordConverter<DossierReturn>(),
        new WordConverter<DossierState>(),
        new WordConverter<StopEffect>(),
        new WordConverter<SupplementCause>(),
        new WordConverter<ClosedPartOfDay>(),
        new WordConverter<DayOffReceipt>(),
        new WordConverter<TimeConfidence>(),
        new WordConverter<TimeRole>(),
        new WordConverter<DossierStatistics.Cause>(),
        new WordConverter<RequirementState>(),
        new WordConverter<AdministrativeLevels>(),
        new WordConverter<AgencyRole>(),
        new WordConverter<FeeKind>(),
        new WordConverter<AgencyCodeOrder>(),
        new WordConverter<PartialReason>(),
        new WordConverter<ProactiveLevel>(),
        new WordConverter<ProcedureKind>(),
        new WordConverter<ProcedureLinkKind>(),
        new WordConverter<ProcedureState>(),
        new WordConverter<RegulationKind>(),
        new WordConverter<ProcedureMatchKind>(),
        new WordConverter<SubmissionMethod>(),
        new WordConverter<TimeSelectionKind>(),
        new WordConverter<AnnouncementDayCount>(),
        new WordConverter<AnnouncingLevel>(),
        new WordConverter<ProcedurePart>(),
        new WordConverter<HandingOver>(),
        new WordConverter<InferenceKind>(),
        new WordConverter<InferredRules.Role>(),
        new WordConverter<Necessity>(),
        new WordConverter<QuestionAudience>(),
        new WordConverter<Truth>(),
        new WordConverter<FindingSeverity>(),
        new WordConverter<Language>(),
        new WordConverter<CatalogueFormat>(),
        new WordConverter<CostNotation>(),
        new WordConverter<SqlDialect>(),
    ];
}
