using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators.Comparing;

public sealed partial record IndicatorTrend
{
    /// <summary>One period of a trend.</summary>
    /// <param name="Period">The period.</param>
    /// <param name="Change">Its value less that of the period right before; null when one of them has none, or there is a gap.</param>
    /// <param name="YearChange">Its value less that of the same period of the year before (so với cùng kỳ); null likewise.</param>
    public sealed record Point(
        [property: JsonRequired] TrendPeriod Period,
        ExactNumber? Change,
        ExactNumber? YearChange)
    {
        /// <summary>The same period of the year before; null when it is not given.</summary>
        public TrendPeriod? YearBefore { get; init; }

        /// <summary>Working days of the period; null without a calendar that covers it.</summary>
        public int? WorkingDays { get; init; }

        /// <summary>Days from Monday to Friday that were off for Tết (số ngày nghỉ Tết Nguyên đán), swapped and compensatory ones too; null without a calendar
        /// that covers the period.</summary>
        public int? TetDays { get; init; }

        /// <summary>Those of the same period of the year before; null when that is not known.</summary>
        public int? YearBeforeTetDays { get; init; }

        /// <summary>Whether the working days are announced or projected; null without a calendar that covers the period.</summary>
        public Certainty? Certainty { get; init; }

        /// <summary>Whether Tết fell otherwise in the same period of the year before: then the two are not alike, and <see cref="YearChange"/> is to be read
        /// with the working days beside it.</summary>
        public bool IsTetMoved => TetDays is { } days && YearBeforeTetDays is { } before && days != before;

        /// <summary>The numerator, or count, a working day; null when there are no working days or they are not known.</summary>
        public ExactNumber? NumeratorPerWorkingDay => WorkingDays is > 0 and { } days ? Period.Numerator / days : null;

        /// <summary>The denominator a working day, such as dossiers received; null likewise.</summary>
        public ExactNumber? DenominatorPerWorkingDay => WorkingDays is > 0 and { } days ? Period.Denominator / days : null;

        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(Point), PrintMembers);
    }

    /// <summary>The test of a trend.</summary>
    /// <param name="Values">How many periods have a value.</param>
    /// <param name="IsSeasonal">Whether only equal periods of different years were compared.</param>
    /// <param name="Score">Pairs that rise less pairs that fall (S của Mann–Kendall).</param>
    /// <param name="Pairs">Pairs compared whose values differ.</param>
    /// <param name="Chance">The share of all orders of the same values that are at least as clear, in either direction; 1 when nothing can be compared.</param>
    /// <param name="LeastChance">The smallest it could have been with so many values: where that is not below the level nothing can be claimed.</param>
    /// <param name="Slope">The median change from one period to the next (Theil–Sen); null when nothing can be compared.</param>
    /// <param name="IsRising">True when the figures rise, false when they fall, beyond chance; null when neither may be said.</param>
    public sealed record TrendTest(
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Values,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] bool IsSeasonal,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] long Score,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] long Pairs,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber Chance,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber LeastChance,
        ExactNumber? Slope,
        bool? IsRising)
    {
        /// <summary>The level below which a trend is claimed.</summary>
        public decimal Level { get; init; }

        /// <summary>Whether so many periods could have shown a trend at all.</summary>
        public bool HasEnough => LeastChance < Level;

        /// <summary>What may be said, with the method.</summary>
        public BilingualText Conclusion
        {
            get
            {
                var (chanceVi, chanceEn) = (Chance.ToVietnamese(4), Chance.ToEnglish(4));
                var count = DateText.EnNumber(Values);
                var method = IsSeasonal
                    ? new BilingualText($"kiểm định Mann–Kendall theo mùa, chính xác, {count} kỳ, so cùng kỳ các năm",
                        $"seasonal Mann–Kendall test, exact, {count} periods, equal periods of different years")
                    : new BilingualText($"kiểm định Mann–Kendall chính xác, {count} kỳ", $"Mann–Kendall test, exact, {count} periods");
                return !HasEnough ? new BilingualText($"chưa đủ số kỳ để nói về xu hướng ({method.Vi})", $"too few periods to speak of a trend ({method.En})")
                    : IsRising is { } rising ? new BilingualText(
                        $"có xu hướng {(rising ? "tăng" : "giảm")} (xác suất ngẫu nhiên {chanceVi}; {method.Vi})",
                        $"{(rising ? "rising" : "falling")} (chance {chanceEn}; {method.En})")
                    : new BilingualText($"chưa thấy xu hướng ngoài mức ngẫu nhiên (xác suất ngẫu nhiên {chanceVi}; {method.Vi})",
                        $"no trend beyond chance (chance {chanceEn}; {method.En})");
            }
        }

        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(TrendTest), PrintMembers);
    }
}
