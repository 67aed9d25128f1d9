using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

public sealed partial record StatedRelationCheck
{
    /// <summary>One stated result against what follows from its figures.</summary>
    /// <param name="Relation">The relation.</param>
    /// <param name="Expression">The part of its expression; empty where the table gives no figures.</param>
    /// <param name="Stated">The stated result.</param>
    /// <param name="Verdict">The verdict.</param>
    public sealed record CheckedRelation(
        [property: JsonRequired] StatedRelation Relation,
        [property: JsonRequired] string Expression,
        [property: JsonRequired] StatedTable.Figure Stated,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] FigureVerdict Verdict)
    {
        /// <summary>What follows from the figures, exactly; of a share in per cent. Null where it cannot be computed.</summary>
        public ExactNumber? Recomputed { get; init; }

        /// <summary>What is stated less what follows; of a sum with a missing term, what that term would have to be. Null where nothing can be
        /// computed.</summary>
        public ExactNumber? Difference { get; init; }

        /// <summary>
        /// How the result was brought to the decimals shown, where only one way leads to it; null where both do, it is exact, or it is not right.
        /// </summary>
        public RateRounding? Rounding { get; init; }

        /// <summary>Of a share, the number of which it is; null for a sum.</summary>
        public ExactNumber? Denominator { get; init; }

        /// <summary>What that number is, in the words of the table, as another relation of the same report names it; null where the table does not
        /// say.</summary>
        public string? DenominatorName { get; init; }

        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(CheckedRelation), PrintMembers);
    }
}
