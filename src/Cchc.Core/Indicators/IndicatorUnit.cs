using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>In what an indicator is shown (đơn vị tính).</summary>
[JsonConverter(typeof(WordConverter<IndicatorUnit>))]
public enum IndicatorUnit
{
    /// <summary>Numerator over denominator, times a hundred (%).</summary>
    Percent = 0,

    /// <summary>Numerator over denominator: a mean, such as requests a dossier (bình quân).</summary>
    Mean = 1,

    /// <summary>Numerator over denominator in working days (ngày làm việc).</summary>
    MeanWorkingDays = 2,

    /// <summary>The numerator alone, in working days; the denominator says over how many (ngày làm việc).</summary>
    WorkingDays = 3,

    /// <summary>The numerator alone; the denominator says of how many (số lượng).</summary>
    Count = 4,

    /// <summary>The numerator alone, in đồng; the denominator says of how much (đồng).</summary>
    Dong = 5,

    /// <summary>The numerator alone, in points; the denominator says of how many (điểm).</summary>
    Points = 6,
}
