using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Costs.Times;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Samples;

namespace Cchc.Core.Tests.Exchange.Reports;

/// <summary>Plans and what is computed of them, for tests of outputs.</summary>
internal static class PlanOutputs
{
    public static readonly ProcessingTimeCut Cut = new(
    [
        new ProcessingTimeCut.Case("cấp mới", Time("10 ngày làm việc"), Time("7 ngày làm việc"), 30),
        new ProcessingTimeCut.Case("cấp đổi", Time("10 ngày"), Time("5 ngày làm việc"), 70),
        new ProcessingTimeCut.Case("cấp lại", Time("2 tháng"), Time("5 ngày làm việc")),
    ]);

    /// <summary>The example that ships, with a cut in processing time and a measure without a legal basis.</summary>
    public static PlanResult Sample() => Plan().Evaluate();

    public static SimplificationPlan Plan()
    {
        var plan = SampleCosts.Load("1.001193")!.Plan!;
        return plan with
        {
            Decision = "Quyết định minh họa",
            Measures =
            [
                .. plan.Measures,
                new SimplificationMeasure.ShorterProcessing { Id = "m4", Cut = Cut, LegalBasis = new MeasureBasis("Nghị định minh họa", "Điều 5"), InForceThrough = new NodaTime.LocalDate(2027, 12, 31) },
                new SimplificationMeasure.ShorterTask { Id = "m5", Description = "=mẫu <đơn> điện tử", Activities = ["1.1"], Hours = 0.25m },
            ],
        };
    }

    /// <summary>A plan with an error: its measure aims at nothing.</summary>
    public static PlanResult Wrong() => (Plan() with { Measures = [new SimplificationMeasure.DropComponent { Id = "x", Activities = ["không có"] }] }).Evaluate();

    /// <summary>A plan of a sheet with a missing input.</summary>
    public static PlanResult Incomplete()
    {
        var plan = Plan();
        return (plan with { Before = plan.Before with { Activities = [.. plan.Before.Activities.Select(activity => activity.Id == "6.1" ? activity with { Hours = null } : activity)] } }).Evaluate();
    }

    public static CostSimulation Simulation(PlanResult result) => CostSimulation.Of(result.Before.Sheet, result.After.Sheet, 42, new SimulationOptions { Runs = 500 });

    public static CostDrivers Drivers(PlanResult result) => CostDrivers.Of(result.Before.Sheet, result.After.Sheet);

    public static (WaitingCost Before, WaitingCost After) Waiting()
    {
        var income = SampleCosts.Load("1.001193")!.Sheet.Incomes[0];
        var code = SampleCosts.Load("1.001193")!.Sheet.Procedure;
        return (new WaitingCost(code, 10, 8, income, 120), new WaitingCost(code, 7, 8, income, 120));
    }

    private static ProcessingTime Time(string words) => ProcessingTime.TryParse(words, out var time) ? time : throw new ArgumentException(words);
}
