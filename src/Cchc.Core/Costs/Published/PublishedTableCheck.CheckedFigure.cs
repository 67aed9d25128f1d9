using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

public sealed partial record PublishedTableCheck
{
    /// <summary>A published figure and the value it should have.</summary>
    /// <param name="Row">The number of the row in the table, counted from 0.</param>
    /// <param name="RowName">The name of the row.</param>
    /// <param name="Column">The column.</param>
    /// <param name="Stated">What was stated.</param>
    /// <param name="Recomputed">What it should be, exactly; null when it cannot be checked or is a rate whose base is zero.</param>
    /// <param name="Tolerance">How far the two may lie apart: half of the last place shown, plus what rounded inputs allow where they count as rounded.</param>
    /// <param name="Verdict">What follows.</param>
    /// <param name="Relation">How it was recomputed.</param>
    public sealed record CheckedFigure(
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Row,
        [property: JsonRequired] string RowName,
        [property: JsonRequired] string Column,
        [property: JsonRequired] StatedTable.Figure Stated,
        ExactNumber? Recomputed,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber Tolerance,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] FigureVerdict Verdict,
        [property: JsonRequired] StatedTable.Relation Relation)
    {
        /// <summary>How it was brought to the decimals shown, where only one way leads to it; null where both do, it is exact, or it is not right.</summary>
        public RateRounding? Rounding { get; init; }

        /// <summary>Of a share, what is divided, as the table states it; null for other relations, or where it is not stated.</summary>
        public ExactNumber? Numerator { get; init; }

        /// <summary>Of a share, by what it is divided, as the table states it; null likewise.</summary>
        public ExactNumber? Denominator { get; init; }

        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(CheckedFigure), PrintMembers);
    }
}
