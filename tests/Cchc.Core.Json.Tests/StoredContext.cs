using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Published;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Costs.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Findings;
using Cchc.Core.Exchange.LegacyPackets;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;

namespace Cchc.Core.Json.Tests;

/// <summary>What a user's own source-generated context has: some types of ours, and whatever they hold.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(AnnouncementOutcome))]
[JsonSerializable(typeof(AnnouncementTiming))]
[JsonSerializable(typeof(CatalogueDifference))]
[JsonSerializable(typeof(OnlineLevelChange))]
[JsonSerializable(typeof(OnlineLevelChanges))]
[JsonSerializable(typeof(OnlineLevels))]
[JsonSerializable(typeof(CatalogueIndexEntry))]
[JsonSerializable(typeof(CatalogueProgress))]
[JsonSerializable(typeof(CatalogueRecord))]
[JsonSerializable(typeof(CitizenList))]
[JsonSerializable(typeof(ConflictingSources))]
[JsonSerializable(typeof(ConstantPrices))]
[JsonSerializable(typeof(CostCase))]
[JsonSerializable(typeof(CostDraft))]
[JsonSerializable(typeof(CostDraftOptions))]
[JsonSerializable(typeof(CostDrivers))]
[JsonSerializable(typeof(CostEffects))]
[JsonSerializable(typeof(CostReportOptions))]
[JsonSerializable(typeof(CostSimulation))]
[JsonSerializable(typeof(CuratedRules))]
[JsonSerializable(typeof(DossierCheck))]
[JsonSerializable(typeof(DossierCheckOptions))]
[JsonSerializable(typeof(DossierDraft))]
[JsonSerializable(typeof(DossierMask))]
[JsonSerializable(typeof(DossierObservation))]
[JsonSerializable(typeof(DossierStatistics))]
[JsonSerializable(typeof(DossierStatistics.Candidate))]
[JsonSerializable(typeof(Cchc.Core.Costs.Published.StatedTable.Relation.Share), TypeInfoPropertyName = "StatedTableRelationShare")]
[JsonSerializable(typeof(DossierStatistics.OfProcedure), TypeInfoPropertyName = "StatisticsOfProcedure")]
[JsonSerializable(typeof(FactValue))]
[JsonSerializable(typeof(IncomeDerivation))]
[JsonSerializable(typeof(IncomeTable))]
[JsonSerializable(typeof(InferredRules))]
[JsonSerializable(typeof(LegacyPacketOptions))]
[JsonSerializable(typeof(PlanResult))]
[JsonSerializable(typeof(PortalRecord))]
[JsonSerializable(typeof(Portfolio.Group))]
[JsonSerializable(typeof(PortfolioContent))]
[JsonSerializable(typeof(PortfolioItem))]
[JsonSerializable(typeof(PortfolioReportOptions))]
[JsonSerializable(typeof(PortfolioSheet))]
[JsonSerializable(typeof(PortfolioSum))]
[JsonSerializable(typeof(PortfolioTotals))]
[JsonSerializable(typeof(PriceIndex))]
[JsonSerializable(typeof(ProcedureCatalogue))]
[JsonSerializable(typeof(ProcedureFilter))]
[JsonSerializable(typeof(ProcedureHistory))]
[JsonSerializable(typeof(ProcedureMatch))]
[JsonSerializable(typeof(ProcedureSearch.Entry))]
[JsonSerializable(typeof(ProgrammeYear))]
[JsonSerializable(typeof(PublishedTableCheck))]
[JsonSerializable(typeof(PublishedTableOptions))]
[JsonSerializable(typeof(Reading<CostSheet>))]
[JsonSerializable(typeof(Reading<Procedure>))]
[JsonSerializable(typeof(ReceiptList))]
[JsonSerializable(typeof(ReceiptList.Row), TypeInfoPropertyName = "ReceiptRow")]
[JsonSerializable(typeof(IReadOnlyList<ReceiptList.Row>), TypeInfoPropertyName = "ReceiptRows")]
[JsonSerializable(typeof(RowTime))]
[JsonSerializable(typeof(SarifOptions))]
[JsonSerializable(typeof(SavingsTarget.Progress))]
[JsonSerializable(typeof(SearchHit))]
[JsonSerializable(typeof(StatedTable.Relation.Share), TypeInfoPropertyName = "StatedTableRelationShare")]
[JsonSerializable(typeof(SupplementLetter))]
[JsonSerializable(typeof(SupplementRequest))]
[JsonSerializable(typeof(TableCheckOptions))]
[JsonSerializable(typeof(TimeCutOptions))]
[JsonSerializable(typeof(TimeSelection))]
[JsonSerializable(typeof(ValidationFinding))]
[JsonSerializable(typeof(ValidationOptions))]
[JsonSerializable(typeof(ValidationRule))]
[JsonSerializable(typeof(VersionAnswer))]
[JsonSerializable(typeof(YearSaving))]
internal sealed partial class StoredContext : JsonSerializerContext;
