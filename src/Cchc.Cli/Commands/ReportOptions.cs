using Cchc.Cli.Line;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Costs;

namespace Cchc.Cli.Commands;

/// <summary>What commands that write reports have in common.</summary>
internal static class ReportOptions
{
    public static Option Notation() => new("--notation", "cost.notation")
    {
        Choices = ["invariant", "vi"],
        Words = () => [("invariant", Say.Text("notation.invariant")), ("vi", Say.Text("notation.vi"))],
    };

    public static CostNotation Notation(string? text) =>
        string.Equals(text?.Trim(), "vi", StringComparison.OrdinalIgnoreCase) ? CostNotation.Vietnamese : CostNotation.Invariant;
}
