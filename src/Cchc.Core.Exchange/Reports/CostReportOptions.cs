using Cchc.Core.Costs.Simulation;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>What the report of a comparison shows besides its figures.</summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs;
/// using Cchc.Core.Exchange.Reports;
/// using Cchc.Core.Exchange.Samples;
/// using Cchc.Core.Text;
///
/// var cost = ComplianceCost.Of(SampleCosts.Load("1.001193")!.Sheet);
/// var options = CostReportOptions.Default with { Language = Language.English, Data = "the sample of the library" };
///
/// Console.WriteLine(CostReport.Of(cost, options).ToHtml().Contains("the sample of the library")); // True
/// Console.WriteLine(CostReport.Of(cost).ToHtml().Contains("the sample of the library")); // False
/// </code>
/// </example>
public sealed record CostReportOptions
{
    /// <summary>Vietnamese, and nothing besides the figures.</summary>
    public static CostReportOptions Default { get; } = new();

    /// <summary>The language of headings and labels; names stay as they are.</summary>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>The saving of each measure in a year, in order; empty leaves the chart out. What they do not explain is shown as the rest.</summary>
    public IReadOnlyList<CostReportMeasure> Measures { get; init => field = ValueList.Of(value); } = ValueList.Empty<CostReportMeasure>();

    /// <summary>Results with their uncertainty; empty leaves the chart out.</summary>
    public IReadOnlyList<CostReportRange> Ranges { get; init => field = ValueList.Of(value); } = ValueList.Empty<CostReportRange>();

    /// <summary>A simulation of the same sheets, drawn as ranges of cost, saving and rate; null leaves it out.</summary>
    public CostSimulation? Simulation { get; init; }

    /// <summary>What drives the result, drawn as a ranking; null leaves it out.</summary>
    public CostDrivers? Drivers { get; init; }

    /// <summary>How the numbers of CSV are written.</summary>
    public CostNotation Notation { get; init; }

    /// <summary>Which data the figures were taken from (dữ liệu); empty when nobody said.</summary>
    public string Data { get; init; } = string.Empty;
}
