using Cchc.Core.Costs.Incomes;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>What a file of incomes says, or why it cannot be used.</summary>
public sealed record IncomeTableFile
{
    /// <summary>The table; null when there is any error.</summary>
    public IncomeTable? Table { get; init; }

    /// <summary>Errors, and warnings on figures without a source that was read. Empty when there is nothing to say.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Finding>();
}
