using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>Values of indicators in words.</summary>
internal static class IndicatorText
{
    public static string Of(ExactNumber value, Indicator indicator, Language language)
    {
        var number = Number(value, indicator.Decimals, language);
        var isVi = language == Language.Vietnamese;
        return indicator.Unit switch
        {
            IndicatorUnit.Percent => number + "%",
            IndicatorUnit.MeanWorkingDays or IndicatorUnit.WorkingDays => number + (isVi ? " ngày làm việc" : value == 1 ? " working day" : " working days"),
            IndicatorUnit.Dong => number + " đồng",
            IndicatorUnit.Points => number + (isVi ? " điểm" : value == 1 ? " point" : " points"),
            _ => number,
        };
    }

    public static string OfTarget(IndicatorValue value, Language language)
    {
        var isVi = language == Language.Vietnamese;
        if (value.IsMet is not { } isMet)
        {
            return string.Empty;
        }

        if (isMet)
        {
            return isVi ? "đạt" : "met";
        }

        // A distance that rounds to nothing is still one: it is shown to as many decimals as it takes.
        var (distance, decimals) = (value.Distance!.Value, value.Indicator.Decimals);
        while (decimals < 20 && distance.Round(decimals).Sign == 0)
        {
            decimals++;
        }

        var number = value.Indicator.Unit == IndicatorUnit.Percent
            ? Number(distance, decimals, language) + (isVi ? " điểm phần trăm" : " percentage points")
            : Of(distance.Round(decimals), value.Indicator with { Decimals = Math.Min(decimals, Indicator.MostDecimals) }, language);
        return value.Indicator.IsLowerBetter
            ? (isVi ? "chưa đạt, còn vượt " : "not met, too much by ") + number
            : (isVi ? "chưa đạt, còn thiếu " : "not met, short of it by ") + number;
    }

    public static string Number(ExactNumber value, int decimals, Language language) =>
        language == Language.Vietnamese ? value.ToVietnamese(decimals) : value.ToEnglish(decimals);
}
