using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>An amount of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Amount">Money of that year; negative where costs grew.</param>
public readonly record struct YearAmount(int Year, ExactNumber Amount)
{
    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(YearAmount), PrintMembers);
}
