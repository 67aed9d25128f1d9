using System.Reflection;

namespace Cchc.Core.Tests.Architecture;

/// <summary>The order of our namespaces: each uses only those before it, so that no two use each other. docs/explanation/architecture.md draws it.</summary>
internal static class NamespaceOrder
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Cchc.Core.Text", "Cchc.Core.Reading", "Cchc.Core.Calendars.Lunar", "Cchc.Core.Calendars",
        "Cchc.Core.Deadlines.Times", "Cchc.Core.Deadlines", "Cchc.Core.Deadlines.Clock", "Cchc.Core.Deadlines.Stages",
        "Cchc.Core.Procedures.Identifiers", "Cchc.Core.Procedures", "Cchc.Core.Procedures.Times", "Cchc.Core.Procedures.Versions", "Cchc.Core.Procedures.Searching", "Cchc.Core.Procedures.Validation",
        "Cchc.Core.Requirements", "Cchc.Core.Requirements.Inference", "Cchc.Core.Dossiers", "Cchc.Core.Dossiers.Registers", "Cchc.Core.Dossiers.Audits", "Cchc.Core.Dossiers.Handling",
        "Cchc.Core.Costs", "Cchc.Core.Costs.Incomes", "Cchc.Core.Costs.Times", "Cchc.Core.Costs.Plans", "Cchc.Core.Costs.Portfolios", "Cchc.Core.Costs.Simulation", "Cchc.Core.Costs.Published", "Cchc.Core.Indicators", "Cchc.Core.Indicators.Reporting", "Cchc.Core.Indicators.Comparing", "Cchc.Core.Simplification",
        "Cchc.Core",
        "Cchc.Core.Exchange", "Cchc.Core.Exchange.Reading", "Cchc.Core.Exchange.Writing",
        "Cchc.Core.Exchange.NationalPortal", "Cchc.Core.Exchange.LegacyPackets", "Cchc.Core.Exchange.Catalogues", "Cchc.Core.Exchange.CpsvAp",
        "Cchc.Core.Exchange.Components", "Cchc.Core.Exchange.Dossiers", "Cchc.Core.Exchange.Costs", "Cchc.Core.Exchange.Reports", "Cchc.Core.Exchange.Stages", "Cchc.Core.Exchange.Registers", "Cchc.Core.Exchange.Indicators", "Cchc.Core.Exchange.Reporting", "Cchc.Core.Exchange.Documents",
        "Cchc.Core.Exchange.Calendars", "Cchc.Core.Exchange.Sql", "Cchc.Core.Exchange.Findings", "Cchc.Core.Exchange.Simplification", "Cchc.Core.Exchange.Samples",
        "Cchc.Core.OpenXml.Reading", "Cchc.Core.OpenXml", "Cchc.Core.OpenXml.Plans", "Cchc.Core.OpenXml.Stages", "Cchc.Core.OpenXml.Forms", "Cchc.Core.OpenXml.Reporting",
        "Cchc.Core.Json", "Cchc.Core.Extensions.Hosting", "Cchc.Core.EntityFrameworkCore",
        "Cchc.Cli.Texts", "Cchc.Cli.Input", "Cchc.Cli.Screens", "Cchc.Cli.Batch", "Cchc.Cli.Line", "Cchc.Cli.Shells", "Cchc.Cli.Commands", "Cchc.Cli.Commands.Catalogues", "Cchc.Cli.Commands.Indicators", "Cchc.Cli.Commands.Simplification", "Cchc.Cli.Registers", "Cchc.Cli",
    ];

    /// <summary>Namespaces of packages with test projects of their own.</summary>
    public static IReadOnlyList<string> TestedElsewhere { get; } = ["Cchc.Core.OpenXml", "Cchc.Core.OpenXml.Reading", "Cchc.Core.OpenXml.Plans", "Cchc.Core.OpenXml.Stages", "Cchc.Core.OpenXml.Forms", "Cchc.Core.OpenXml.Reporting", "Cchc.Core.Json", "Cchc.Core.Extensions.Hosting", "Cchc.Core.EntityFrameworkCore"];

    /// <summary>Arrows against the order, and namespaces that stand nowhere in it.</summary>
    public static IEnumerable<string> Wrong(Assembly assembly) => Wrong(NamespaceGraph.Of(assembly.Location), All);

    public static IEnumerable<string> Wrong(IReadOnlyDictionary<(string From, string To), string> arrows, IReadOnlyList<string> order)
    {
        var places = order.Select((name, place) => (name, place)).ToDictionary(item => item.name, item => item.place, StringComparer.Ordinal);
        foreach (var (arrow, example) in arrows)
        {
            if (!places.TryGetValue(arrow.From, out var here) || !places.TryGetValue(arrow.To, out var there))
            {
                yield return $"{arrow.From} or {arrow.To} is in no order";
            }
            else if (there > here)
            {
                yield return $"{arrow.From} uses {arrow.To}, in {example}";
            }
        }
    }
}
