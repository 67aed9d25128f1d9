using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>A row of a compiled portfolio: the cost of one case and how many cases a year there are, before and after. All known, none negative.</summary>
/// <param name="UnitBefore">Money for one case before.</param>
/// <param name="VolumeBefore">Cases a year before: times × subjects; a fraction where it is rarer.</param>
/// <param name="UnitAfter">Money for one case after.</param>
/// <param name="VolumeAfter">Cases a year after.</param>
/// <param name="Agency">The agency; null or empty when not stated.</param>
/// <param name="Field">The field; null or empty when not stated.</param>
/// <param name="Year">The year.</param>
/// <param name="Procedure">The code of the procedure; null or empty when not stated.</param>
public readonly record struct PortfolioItem(
    ExactNumber UnitBefore,
    ExactNumber VolumeBefore,
    ExactNumber UnitAfter,
    ExactNumber VolumeAfter,
    string? Agency = null,
    string? Field = null,
    int Year = 0,
    string? Procedure = null)
{
    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(PortfolioItem), PrintMembers);
}
