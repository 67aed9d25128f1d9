using Cchc.Core.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>Ratios and percentage points in words.</summary>
internal static class ComparingText
{
    /// <summary><c>34/45 (75,56%)</c>.</summary>
    public static BilingualText Ratio(GroupRatio ratio)
    {
        var (above, below) = (ratio.Numerator, ratio.Denominator);
        var percent = ratio.Value is { } value ? Percent.Of(value) : new BilingualText("không có giá trị", "no value");
        return new BilingualText($"{above.ToVietnamese(2)}/{below.ToVietnamese(2)} ({percent.Vi})",
            $"{above.ToEnglish(2)}/{below.ToEnglish(2)} ({percent.En})");
    }

    /// <summary>Percentage points, 1 being a hundred of them.</summary>
    public static BilingualText Points(ExactNumber part) => Plain((part * 100).Round(2));

    /// <summary>The same with its sign; 0 without one.</summary>
    public static BilingualText Signed(ExactNumber part)
    {
        var points = (part * 100).Round(2);
        var (sign, text) = (points.Sign > 0 ? "+" : string.Empty, Plain(points));
        return new BilingualText(sign + text.Vi, sign + text.En);
    }

    private static BilingualText Plain(ExactNumber number) => new(number.ToVietnamese(2), number.ToEnglish(2));
}
