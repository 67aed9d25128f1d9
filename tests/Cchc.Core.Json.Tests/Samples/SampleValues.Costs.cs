using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Published;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Costs.Times;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Json.Tests.Samples;

/// <content>Cost sheets, plans, portfolios, published tables and simulations.</content>
internal static partial class SampleValues
{
    public static ExactNumber Third { get; } = ExactNumber.Fraction(1, 3);

    public static HourlyIncome Income { get; } = new()
    {
        Payer = CostPayer.Enterprise, Value = new Estimate(Third, 2, 4.5m), Year = 2025, Series = "GDP bình quân đầu người", Source = "Cục Thống kê", Derivation = "÷ 12 ÷ 22 ÷ 8",
        Currency = "USD",
    };

    public static CostActivity Activity { get; } = new()
    {
        Id = "nop", Name = "Nộp hồ sơ", Kind = ActivityKind.File, Payer = CostPayer.Enterprise, Component = "KQ1", Channel = SubmissionMethod.Online, Hours = new Estimate(1, 2, 4),
        Income = Income, Services = 0, Fees = 50_000, TimesPerYear = 1, SubjectsPerYear = new Estimate(Third), Share = 0.6m, BusinessAsUsual = 0.25m, IsOneOff = true,
        Evidence = "khảo sát", Note = "ghi chú",
    };

    public static CostSheet Sheet { get; } = new()
    {
        Procedure = ProcedureCode.Parse("1.000001"), Name = "Cấp giấy phép", Year = 2025, Agency = "Sở Công Thương", Field = "Công thương", Currency = "VND", TimesPerYear = 1,
        SubjectsPerYear = 1_000, Overhead = 0.1m, Incomes = [Income with { Payer = CostPayer.Individual, Currency = "VND" }], IsAbolished = true,
        Activities = [Activity, Activity with { Id = "nop-2", StatedShare = null, Channel = null, Hours = null }],
    };

    public static ProcessingTimeCut Cut { get; } = new(
    [
        new ProcessingTimeCut.Case("cấp mới", new ProcessingTime.WorkingDays(10), new ProcessingTime.WorkingDays(7), 100),
        new ProcessingTimeCut.Case("cấp lại", new ProcessingTime.WorkingDays(5), new ProcessingTime.CalendarDays(5)),
        new ProcessingTimeCut.Case("cấp đổi", new ProcessingTime.WorkingDays(5), new ProcessingTime.NotStated("không quy định")),
    ]);

    public static IReadOnlyList<SimplificationMeasure> Measures { get; } =
    [
        new SimplificationMeasure.AbolishProcedure
        {
            Id = "bo", Description = "Bãi bỏ", LegalBasis = new MeasureBasis("NĐ 118/2025/NĐ-CP", "Điều 5"), InForceFrom = new LocalDate(2026, 7, 1), InForceThrough = new LocalDate(2027, 6, 30),
        },
        new SimplificationMeasure.DropComponent { Id = "m1", Activities = ["nop"], Components = ["KQ1"] },
        new SimplificationMeasure.ReplaceByData { Id = "m2", Components = ["KQ1"], Hours = new Estimate(0, 1, 2), Services = 0, Fees = 0 },
        new SimplificationMeasure.MergeComponents { Id = "m3", Components = ["KQ1", "KQ2"], Into = "KQ1", Hours = 1 },
        new SimplificationMeasure.FewerCopies { Id = "m4", Components = ["KQ1"], Services = 2_000 },
        new SimplificationMeasure.NoCertification { Id = "m5", Components = ["KQ1"], Fees = 0 },
        new SimplificationMeasure.FileOnline { Id = "m6", Activities = ["nop"], From = ["nop-truc-tiep"], Share = Third },
        new SimplificationMeasure.ShorterTask { Id = "m7", Activities = ["nop"], Hours = 1 },
        new SimplificationMeasure.LowerFee { Id = "m8", Activities = ["nop"], Fees = 25_000 },
        new SimplificationMeasure.LowerFrequency { Id = "m9", Activities = ["nop"], TimesPerYear = 0.5m },
        new SimplificationMeasure.FewerSubjects { Id = "m10", Activities = ["nop"], SubjectsPerYear = 10 },
        new SimplificationMeasure.Decentralise { Id = "m11", Activities = ["nop"], Hours = 1, Services = 1, Fees = 1 },
        new SimplificationMeasure.ShorterProcessing { Id = "m12", Cut = Cut },
    ];

    public static SavingSchedule Savings { get; } = new(ProcedureCode.Parse("1.000001"), CostMethod.Statutory, "VND", [new YearAmount(2026, 10), new YearAmount(2027, Third)]);

    public static CostProgramme Programme { get; } = new()
    {
        BaselineYear = 2024, Baseline = 1_000, Method = CostMethod.Statutory, Currency = "VND", Targets = SavingsTarget.Known, Savings = [Savings],
    };

    public static PortfolioRow Row { get; } = new()
    {
        Procedure = ProcedureCode.Parse("1.000001"), Name = "Cấp giấy phép", Agency = "Sở Công Thương", Field = "Công thương", Year = 2025, Method = CostMethod.Statutory, Currency = "VND",
        Procedures = 2, IsReviewed = true, IsSimplified = true, Before = 100, After = Third, Source = "QĐ 1/QĐ-UBND",
    };

    public static StatedTable Table { get; } = new()
    {
        Title = "Chi phí", Layout = "vn", Notation = NumberNotation.Vietnamese, Columns = ["a", "b", "tổng"],
        Rows = [new StatedTable.Row { Line = 2, Name = "Nộp", Block = "trước", Figures = [StatedTable.Figure.Parse("1,5", NumberNotation.Vietnamese), null, StatedTable.Figure.Parse("1/3")] }],
        Relations =
        [
            new StatedTable.Relation.Products("tổng", ["a", "b"], ["a"]), new StatedTable.Relation.ColumnSum("tổng"), new StatedTable.Relation.Difference("tổng", "a", "b"),
            new StatedTable.Relation.Rate("tổng", "a", "b"),
            new StatedTable.Relation.Sum("tổng", ["a", "b"], ["a"]), new StatedTable.Relation.Sum("tổng", ["b"]), new StatedTable.Relation.Share("tổng", ["a"], ["a", "b"], ["b"]),
        ],
        PromisedRate = Third, PromisedOf = new StatedTable.Relation.Rate("tổng", "a", "b"),
    };

    public static WaitingCost Waiting { get; } = new(ProcedureCode.Parse("1.000001"), 10, 8, Income, Third);

    public static CostCase BirthCase { get; } = SampleCosts.Load("1.001193")!;

    public static SimplificationPlan Plan { get; } = SampleCosts.Load("2.000635")!.Plan ?? BirthCase.Plan!;

    /// <summary>Values that are stored or given, and come back equal.</summary>
    public static IReadOnlyList<object> StoredCosts =>
    [
        new Estimate(2.5m), new Estimate(1, 2, 4), new Estimate(Third), Income, Activity, Activity with { StatedShare = null }, Activity with { StatedShare = 1 }, Sheet, BirthCase.Sheet, Plan,
        .. Plan.Measures, .. Measures, new SimplificationPlan { Name = "p", Decision = "QĐ 1", Before = Sheet, Measures = Measures }, Measures[0].LegalBasis!, Cut, Cut.Cases[0],
        new CostAmounts(1, 2, 3, Third), new CostChange(3, Third), new EffectAmounts(1, 2, 3, 4, 5, 6, 7), new PlanAmounts(1, 2, 3, 4, Third), new YearAmount(2025, Third),
        new CostTotals(default, new CostAmounts(1, 2, 3, 4), default, default), .. Cost.Activities, .. Comparison.Activities, .. CostEffects.Of(Comparison).Activities,
        new CostDraftOptions { Year = 2025, Currency = "USD", Payer = CostPayer.Official, StatesNoOtherMoney = true }, IncomeDerivation.Usual, .. IncomeTable.Published.Figures,
        new ConflictingSources.SourceValue(Third, "Cục Thống kê"), Savings, Programme, .. SavingsTarget.Known, Programme.Targets[0].Measure(new CostChange(10, 7)), Row,
        new PortfolioRow { Name = "nhóm", Year = 2025, Method = CostMethod.WaitingTime, Currency = "VND" }, new ReviewSummary(10, 4, Third, "VND", true), new ReviewSummary(0, 0),
        new PublishedReview { Name = "Long An", Summary = new ReviewSummary(10, 4), Source = "báo cáo" }, new PortfolioItem(1, 2, 3, Third, "a", "b", 2025, "c"),
        CompiledPortfolio.Of(new Portfolio([Row]))[0].Sum(), default(PortfolioTotals), Table, Table.Rows[0], Table.Rows[0].Figures[0]!, .. Table.Relations,
        new TableCheckOptions { InputsAreRounded = true }, new SimulationOptions { Runs = 100, Quantiles = [0.5], Shape = EstimateShape.Uniform },
        new SimulatedAmount.Percentile(0.5, 1.25), .. Cut.Evaluate().Changes, new ProcessingTimeChange.Bounded(1, 2, 3, 4), new TimeCutOptions { EightHoursAreOneDay = true, Year = 2026 },
        Waiting, .. PublishedTableCheck.Of(Published).Figures, .. CostDrivers.Of(Uncertain).Ranked, .. Plan.Evaluate().Measures,
    ];

    /// <summary>Values that come back the same, part for part, but of a type that does not compare by content.</summary>
    public static IReadOnlyList<object> CostsByReference =>
    [
        IncomeTable.Published, new PriceIndex("CPI", "Cục Thống kê", [new YearAmount(2024, 100), new YearAmount(2025, Third)]), new Portfolio([Row]), Portfolio.Empty,
        Content, new PortfolioSheet { Rows = [Row], Programme = Programme, Note = "ghi chú" }, Plan.Schedule(2026, 2027)[0], Plan.Schedule(2026, 2027)[0].Spans[0], Programme.Years[0],
    ];

    /// <summary>Answers: written, never read back.</summary>
    public static IReadOnlyList<object> CostAnswers =>
    [
        Cost, Comparison, CostEffects.Of(Comparison), CostDraft.Of(Birth, new CostDraftOptions { Year = 2025 }), Plan.Evaluate(), Cut.Evaluate(), CostDrivers.Of(Uncertain),
        CostSimulation.Of(Uncertain, 1, new SimulationOptions { Runs = 1_000 }), CostSimulation.Of(Uncertain, 1, new SimulationOptions { Runs = 1_000 }).Before!,
        ConflictingSources.Of([1, 2, Third]), ConstantPrices.Of(BirthCase.Sheet, BirthCase.Sheet), Content.Portfolio.Sum(), Content.Portfolio.By(PortfolioGrouping.Agency)[0],
        PublishedTableCheck.Of(Published),
    ];

    private static ComplianceCost Cost => ComplianceCost.Of(BirthCase.Sheet);

    private static CostComparison Comparison => CostComparison.Of(Cost, ComplianceCost.Of(SimplificationPlan.Apply(BirthCase.Sheet, BirthCase.Plan?.Measures ?? [])));

    private static CostSheet Uncertain => BirthCase.Sheet with { Activities = [.. BirthCase.Sheet.Activities.Select(activity => activity with { Hours = new Estimate(1, 2, 3) })] };

    private static PortfolioContent Content => new()
    {
        Portfolio = new Portfolio([Row]), Programmes = [Programme], Schedules = [Savings], Reviews = [new PublishedReview { Name = "Long An", Summary = new ReviewSummary(10, 4) }],
        Files = ["a.json"], Refused = ["b.json"], FileFindings = [Finding],
    };

    private static StatedTable Published =>
        PublishedTableReader.Parse("việc,hiện tại,sau,cắt giảm\nNộp,10,7,3\nNhận,4,3,2\n", "bang.csv").GetValueOrThrow();
}
