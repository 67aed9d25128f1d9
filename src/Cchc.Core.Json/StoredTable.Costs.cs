using System.Text.Json.Serialization;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Published;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.LegacyPackets;
using Cchc.Core.Exchange.Reports;

namespace Cchc.Core.Json;

internal static partial class StoredTable
{
    private static IEnumerable<JsonConverter> Costs()
    {
        yield return One<CostSheet>();
        yield return One<CostActivity>();
        yield return One<CostDraft>();
        yield return One<CostDraftOptions>();
        yield return One<HourlyIncome>();
        yield return One<IncomeFigure>();
        yield return One<IncomeDerivation>();
        yield return One<IncomeTable>();
        yield return One<PriceIndex>();
        yield return One<SimplificationPlan>();
        yield return One<SavingSchedule>();
        yield return One<ProcessingTimeCut>();
        yield return One<WaitingCost>();
        yield return One<PortfolioRow>();
        yield return One<Portfolio>();
        yield return One<PortfolioSheet>();
        yield return One<CostProgramme>();
        yield return One<SavingsTarget>();
        yield return One<PublishedReview>();
        yield return One<ReviewSummary>();
        yield return One<StatedTable>();
        yield return One<TableCheckOptions>();
        yield return One<TimeCutOptions>();
        yield return One<SimulationOptions>();
        yield return One<CostCase>();
        yield return One<PublishedTableOptions>();
        yield return One<CostReportOptions>();
        yield return One<CostReportMeasure>();
        yield return One<CostReportRange>();
        yield return One<PortfolioReportOptions>();
        yield return One<LegacyPacketOptions>();
        yield return One<SimplificationMeasure>();
        yield return Kind<SimplificationMeasure.AbolishProcedure, SimplificationMeasure>();
        yield return Kind<SimplificationMeasure.Decentralise, SimplificationMeasure>();
        yield return Kind<SimplificationMeasure.DropComponent, SimplificationMeasure>();
        yield return Kind<SimplificationMeasure.FewerCopies, SimplificationMeasure>();
        yield return Kind<SimplificationMeasure.FewerSubjects, SimplificationMeasure>();
        yield return Kind<SimplificationMeasure.FileOnline, SimplificationMeasure>();
        yield return Kind<SimplificationMeasure.LowerFee, SimplificationMeasure>();
        yield return Kind<SimplificationMeasure.LowerFrequency, SimplificationMeasure>();
        yield return Kind<SimplificationMeasure.MergeComponents, SimplificationMeasure>();
        yield return Kind<SimplificationMeasure.NoCertification, SimplificationMeasure>();
        yield return Kind<SimplificationMeasure.ReplaceByData, SimplificationMeasure>();
        yield return Kind<SimplificationMeasure.ShorterProcessing, SimplificationMeasure>();
        yield return Kind<SimplificationMeasure.ShorterTask, SimplificationMeasure>();
        yield return One<StatedTable.Relation>();
        yield return Kind<StatedTable.Relation.ColumnSum, StatedTable.Relation>();
        yield return Kind<StatedTable.Relation.Difference, StatedTable.Relation>();
        yield return Kind<StatedTable.Relation.Products, StatedTable.Relation>();
        yield return Kind<StatedTable.Relation.Rate, StatedTable.Relation>();
        yield return One<ProcessingTimeChange>();
        yield return Kind<ProcessingTimeChange.Bounded, ProcessingTimeChange>();
        yield return Kind<ProcessingTimeChange.Like, ProcessingTimeChange>();
        yield return Kind<ProcessingTimeChange.NotComparable, ProcessingTimeChange>();
    }
}
