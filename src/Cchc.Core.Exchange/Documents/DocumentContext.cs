using System.Text.Json.Serialization;

namespace Cchc.Core.Exchange.Documents;

/// <summary>The shapes of all answers, written out by the compiler: nothing is found by reflection, so that trimmed and ahead-of-time programs write the
/// same.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CalendarCheckDocument))]
[JsonSerializable(typeof(CalendarDifferenceDocument))]
[JsonSerializable(typeof(CatalogueDifferenceDocument))]
[JsonSerializable(typeof(CatalogueStatisticsDocument))]
[JsonSerializable(typeof(CheckDocument))]
[JsonSerializable(typeof(CitizenDocument))]
[JsonSerializable(typeof(ClockDocument))]
[JsonSerializable(typeof(ComparisonDocument))]
[JsonSerializable(typeof(CostDocument))]
[JsonSerializable(typeof(CountDocument))]
[JsonSerializable(typeof(DayDocument))]
[JsonSerializable(typeof(DeadlineDocument))]
[JsonSerializable(typeof(LunarDocument))]
[JsonSerializable(typeof(LunarMonthsDocument))]
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(PortfolioDocument))]
[JsonSerializable(typeof(SearchDocument))]
[JsonSerializable(typeof(StatisticsDocument))]
[JsonSerializable(typeof(SupplementDocument))]
[JsonSerializable(typeof(TableCheckDocument))]
[JsonSerializable(typeof(TimeDocument))]
[JsonSerializable(typeof(ValidationDocument))]
[JsonSerializable(typeof(WaitingDocument))]
[JsonSerializable(typeof(YearDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext;
