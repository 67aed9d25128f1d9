using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators.Comparing;

public sealed partial record IndicatorRanking
{
    /// <summary>One unit with its place.</summary>
    /// <param name="Ratio">The unit and its figures.</param>
    /// <param name="Place">Its place, from 1; units with the same value share one, and the places after it are left out: 1, 2, 2, 4.</param>
    public sealed record Unit(
        [property: JsonRequired] GroupRatio Ratio,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Place)
    {
        /// <summary>How many units have a place.</summary>
        public int Of { get; init; }

        /// <summary>The best place that it may truly have; null where that is not computed: other ratios than shares, or more than 500 units.</summary>
        public int? BestPlace { get; init; }

        /// <summary>The worst place that it may truly have; null likewise.</summary>
        public int? WorstPlace { get; init; }

        /// <summary>The lower bound of Wilson's interval of its share at 95 %; null for other ratios than shares.</summary>
        public double? Low { get; init; }

        /// <summary>The upper bound; null likewise.</summary>
        public double? High { get; init; }

        /// <summary>Whether the figures leave it no other place than the last.</summary>
        public bool IsLastForSure => BestPlace is { } best && best == Of;

        /// <summary>Whether the figures leave it no other place than the first.</summary>
        public bool IsFirstForSure => WorstPlace is 1;

        /// <summary>The place in words, with what it may truly be; where it stands last and need not be, that is said.</summary>
        /// <returns>For example <c>xếp thứ 11 trên 11 (2/3, 66,67%); với 3 hồ sơ … có thể từ thứ 1 đến thứ 11</c>.</returns>
        public BilingualText Describe()
        {
            var (ratio, place, all) = (ComparingText.Ratio(Ratio), DateText.EnNumber(Place), DateText.EnNumber(Of));
            var (vi, en) = ($"{Ratio.Group}: xếp thứ {place} trên {all} đơn vị, {ratio.Vi}", $"{Ratio.Group}: place {place} of {all}, {ratio.En}");
            if (BestPlace is not { } best || WorstPlace is not { } worst)
            {
                return new BilingualText(vi, en);
            }

            var (from, to, count) = (DateText.EnNumber(best), DateText.EnNumber(worst), Ratio.Denominator);
            if (best == worst)
            {
                return new BilingualText($"{vi}; số liệu không cho phép thứ hạng khác", $"{en}; the figures leave no other place");
            }

            return IsAtEnd
                ? new BilingualText(
                    $"{vi}; chưa thể nói là đơn vị kém nhất: với mẫu số {count.ToVietnamese()}, thứ hạng thực có thể từ {from} đến {to}",
                    $"{en}; it cannot be called the last: with a denominator of {count.ToEnglish()} its true place may be {from} to {to}")
                : new BilingualText($"{vi}; thứ hạng thực có thể từ {from} đến {to}", $"{en}; its true place may be {from} to {to}");
        }

        /// <summary>Whether no unit has a place after it.</summary>
        internal bool IsAtEnd { get; init; }

        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(Unit), PrintMembers);
    }
}
