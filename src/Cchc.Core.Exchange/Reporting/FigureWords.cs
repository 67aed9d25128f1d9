using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>Ratios of an indicator and what they differ by, in its unit: per cent and percentage points, days, or plain numbers.</summary>
/// <param name="indicator">The indicator, whose decimals and way of rounding are kept.</param>
/// <param name="language">The language.</param>
internal sealed class FigureWords(Indicator indicator, Language language)
{
    private readonly bool vi = language == Language.Vietnamese;

    /// <summary>In what changes are told, such as "điểm phần trăm"; empty for plain numbers.</summary>
    public string ChangeUnit => indicator.Unit switch
    {
        IndicatorUnit.Percent => vi ? "điểm phần trăm" : "percentage points",
        IndicatorUnit.MeanWorkingDays or IndicatorUnit.WorkingDays => vi ? "ngày làm việc" : "working days",
        IndicatorUnit.Dong => vi ? "đồng" : "VND",
        IndicatorUnit.Points => vi ? "điểm" : "points",
        _ => string.Empty,
    };

    /// <summary>A value as the indicator shows it; 1 being all for a share. A dash where there is none.</summary>
    public string Value(ExactNumber? ratio)
    {
        if (ratio is not { } known)
        {
            return "–";
        }

        var value = InUnit(known);
        return IndicatorText.Of(indicator.Rounding == IndicatorRounding.Cut ? value.Truncate(indicator.Decimals) : value.Round(indicator.Decimals), indicator,
            language);
    }

    /// <summary>For example <c>34/45 (75,55%)</c>.</summary>
    public string Ratio(GroupRatio? ratio) => ratio is null ? "–"
        : $"{Number(ratio.Numerator)}/{Number(ratio.Denominator)} ({(ratio.Value is null ? vi ? "không có giá trị" : "no value" : Value(ratio.Value))})";

    /// <summary>What a figure moved by, with its sign and without its unit; a dash where it is not known.</summary>
    public string Signed(ExactNumber? change)
    {
        if (change is not { } known)
        {
            return "–";
        }

        var moved = Moved(known);
        return (moved.Sign > 0 ? "+" : moved.Sign < 0 ? "−" : string.Empty) + Number(moved.Sign < 0 ? -moved : moved);
    }

    /// <summary>For example <c>tăng 5,13 điểm phần trăm</c>.</summary>
    public string Move(ExactNumber change)
    {
        var moved = Moved(change);
        if (change.Sign == 0)
        {
            return vi ? "không đổi" : "no change";
        }

        var amount = (Number(moved.Sign < 0 ? -moved : moved) + " " + ChangeUnit).TrimEnd();
        return change.Sign > 0 ? (vi ? "tăng " : "up ") + amount : (vi ? "giảm " : "down ") + amount;
    }

    /// <summary>A number with at most two decimals.</summary>
    public string Number(ExactNumber number) => IndicatorText.Number(number, 2, language);

    private ExactNumber InUnit(ExactNumber ratio) => indicator.Unit == IndicatorUnit.Percent ? ratio * 100 : ratio;

    private ExactNumber Moved(ExactNumber change) => InUnit(change).Round(2);
}
