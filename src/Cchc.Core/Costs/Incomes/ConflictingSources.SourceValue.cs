using Cchc.Core.Text;

namespace Cchc.Core.Costs.Incomes;

public sealed partial record ConflictingSources
{
    /// <summary>What one source says of an input.</summary>
    /// <param name="Value">The value; exact.</param>
    /// <param name="Source">Who says it: a document, a survey; empty when not named.</param>
    public sealed record SourceValue(ExactNumber Value, string Source = "");
}
