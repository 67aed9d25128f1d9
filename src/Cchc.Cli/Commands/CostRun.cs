using Cchc.Cli.Input;
using Cchc.Cli.Texts;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.OpenXml;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary>One file of costs, computed: a plan, a comparison of two sheets, or one cost; and the valuation of waiting time beside it.</summary>
internal sealed class CostRun
{
    private readonly CostCase file;
    private readonly CostNotation notation;
    private readonly PlanResult? plan;
    private readonly CostComparison? comparison;
    private readonly ComplianceCost? cost;
    private CostSimulation? simulation;
    private CostDrivers? drivers;

    public CostRun(CostCase file, CostNotation notation)
    {
        (this.file, this.notation) = (file, notation);
        plan = file.Plan?.Evaluate();
        comparison = file.Plan is null && file.After is not null ? CostComparison.Of(ComplianceCost.Of(file.Sheet), ComplianceCost.Of(file.After)) : null;
        cost = plan is null && comparison is null ? ComplianceCost.Of(file.Sheet) : null;
    }

    public bool IsComplete => IsWaitingOnly || (plan?.IsComplete ?? (comparison is not null ? comparison.PerYear is not null : cost!.IsComplete));

    public IReadOnlyList<Finding> Findings => IsWaitingOnly ? [WaitingCost.Warning] : plan?.Findings ?? comparison?.Findings ?? cost!.Findings;

    // The valuation of waiting time alone, as some provinces publish it: there is no sheet of activities to compute.
    private bool IsWaitingOnly => HasWaiting && file.Plan is null && file.After is null && file.Sheet.Activities.Count == 0 && !file.Sheet.IsAbolished;

    private bool HasWaiting => file is { WaitingBefore: not null, WaitingAfter: not null };

    /// <summary>Whether the file has a valuation of waiting time beside a cost, and the format has no room for it.</summary>
    public bool LeavesOutWaiting(OutputFormat format) => HasWaiting && !IsWaitingOnly && format is not (OutputFormat.Text or OutputFormat.Json);

    public void Simulate(int runs, ulong seed)
    {
        var after = plan?.After.Sheet ?? file.After;
        var options = new SimulationOptions { Runs = runs };
        (simulation, drivers) = after is null
            ? (CostSimulation.Of(file.Sheet, seed, options), CostDrivers.Of(file.Sheet))
            : (CostSimulation.Of(file.Sheet, after, seed, options), CostDrivers.Of(file.Sheet, after));
    }

    public string Write(OutputFormat format) => IsWaitingOnly ? Waiting(format) : format switch
    {
        OutputFormat.Json => Json(),
        OutputFormat.Csv => Report().ToCsv(),
        OutputFormat.Html => Report().ToHtml(),
        _ => Text(),
    };

    public IReadOnlyList<Finding> Workbook(Stream stream)
    {
        if (IsWaitingOnly)
        {
            throw new InputException("cost.noForm");
        }

        // Written whole first: a workbook is put together by going back and forth, which a pipe cannot.
        using var whole = new MemoryStream();
        var findings = plan is not null ? CostWorkbook.Write(whole, plan) : comparison is not null ? CostWorkbook.Write(whole, comparison)
            : CostWorkbook.Write(whole, cost!);
        whole.Position = 0;
        whole.CopyTo(stream);
        return findings;
    }

    private string Waiting(OutputFormat format) => format switch
    {
        OutputFormat.Json => AnswerJson.Write(file.WaitingBefore!, file.WaitingAfter!),
        OutputFormat.Csv => WaitingReport().ToCsv(),
        OutputFormat.Html => WaitingReport().ToHtml(),
        _ => WaitingReport().ToText(),
    };

    // Both methods in one document, each with its name, never in one sum.
    private string Json()
    {
        var waiting = HasWaiting ? WaitingDocument.Of(file.WaitingBefore!, file.WaitingAfter!) : null;
        var answer = plan is not null ? CostAnswer.For(plan) : comparison is not null ? CostAnswer.For(comparison) : CostAnswer.For(cost!);
        return answer.Text(simulation, drivers, waiting);
    }

    private string Text() => HasWaiting ? Report().ToText() + "\n" + WaitingReport().ToText() : Report().ToText();

    private TableReport Report()
    {
        var options = Options() with { Simulation = simulation, Drivers = drivers };
        return plan is not null ? CostReport.Of(plan, options) : comparison is not null ? CostReport.Of(comparison, options) : CostReport.Of(cost!, options);
    }

    private TableReport WaitingReport() => CostReport.Of(file.WaitingBefore!, file.WaitingAfter!, Options());

    private CostReportOptions Options() => new() { Language = Say.Language, Notation = notation };
}
