using System.Text;
using Cchc.Core.Costs;
using Cchc.Core.Exchange;
using Cchc.Core.OpenXml;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary>One file of costs, computed: a plan, a comparison of two sheets, or one cost; and the valuation of waiting time beside it.</summary>
internal sealed class CostRun
{
    private readonly CostPlanFile file;
    private readonly Language language;
    private readonly CostNotation notation;
    private readonly PlanResult? plan;
    private readonly CostComparison? comparison;
    private readonly ComplianceCost? cost;
    private SimulationResult? simulation;
    private CostDrivers? drivers;

    public CostRun(CostPlanFile file, Language language, CostNotation notation)
    {
        (this.file, this.language, this.notation) = (file, language, notation);
        plan = file.Plan?.Evaluate();
        comparison = file.Plan is null && file.After is not null ? CostComparison.Of(ComplianceCost.Of(file.Sheet!), ComplianceCost.Of(file.After)) : null;
        cost = plan is null && comparison is null ? ComplianceCost.Of(file.Sheet!) : null;
    }

    public bool IsComplete => plan?.IsComplete ?? (comparison is not null ? comparison.PerYear is not null : cost!.IsComplete);

    public IReadOnlyList<Finding> Findings => plan?.Findings ?? comparison?.Findings ?? cost!.Findings;

    private bool HasWaiting => file is { WaitingBefore: not null, WaitingAfter: not null };

    public void Simulate(int runs, ulong seed)
    {
        var after = plan?.After.Sheet ?? file.After;
        var options = new SimulationOptions { Runs = runs };
        using var stop = new CancellationTokenSource();
        void Stop(object? sender, ConsoleCancelEventArgs pressed)
        {
            pressed.Cancel = true;
            stop.Cancel();
        }

        Console.CancelKeyPress += Stop;
        try
        {
            (simulation, drivers) = after is null
                ? (CostSimulation.Run(file.Sheet!, seed, options, null, stop.Token), CostDrivers.Of(file.Sheet!))
                : (CostSimulation.Run(file.Sheet!, after, seed, options, null, stop.Token), CostDrivers.Of(file.Sheet!, after));
        }
        catch (OperationCanceledException)
        {
            throw new InputException("Stopped.");
        }
        finally
        {
            Console.CancelKeyPress -= Stop;
        }
    }

    public string Write(ReportFormat format) => format switch
    {
        ReportFormat.Json => Json(),
        ReportFormat.Csv => plan is not null ? CostCsvWriter.Write(plan, notation) : comparison is not null ? CostCsvWriter.Write(comparison, notation) : CostCsvWriter.Write(cost!, notation),
        ReportFormat.Html => Html(),
        _ => Text(),
    };

    public IReadOnlyList<Finding> Workbook(Stream stream)
    {
        // Written whole first: a workbook is put together by going back and forth, which a pipe cannot.
        using var whole = new MemoryStream();
        var findings = plan is not null ? CostWorkbook.Write(whole, plan) : comparison is not null ? CostWorkbook.Write(whole, comparison) : CostWorkbook.Write(whole, cost!);
        whole.Position = 0;
        whole.CopyTo(stream);
        return findings;
    }

    private string Json()
    {
        var own = plan is not null ? CostJsonWriter.Write(plan, simulation, drivers) : comparison is not null ? CostJsonWriter.Write(comparison, simulation, drivers) : CostJsonWriter.Write(cost!, simulation, drivers);
        return own;
    }

    private string Html()
    {
        var options = new CostReportOptions { Language = language, Simulation = simulation, Drivers = drivers };
        return plan is not null ? CostReportHtml.Write(plan, options) : comparison is not null ? CostReportHtml.Write(comparison, options) : CostReportHtml.Write(cost!, options);
    }

    private string Text()
    {
        var text = new StringBuilder(plan is not null ? CostReportText.Write(plan, language, simulation, drivers)
            : comparison is not null ? CostReportText.Write(comparison, language, simulation, drivers)
            : CostReportText.Write(cost!, language, simulation, drivers));
        if (HasWaiting)
        {
            text.Append('\n').Append(CostReportText.WriteWaiting(file.WaitingBefore!, file.WaitingAfter!, language));
        }

        return text.ToString();
    }
}
