using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>What fields and other parts are called.</summary>
internal static class PartWords
{
    /// <summary>The name of a field, its code where there is none.</summary>
    public static BilingualText Field(PeriodFigures.Part field, IndicatorReportOptions options) =>
        Of(field, options.FieldNameOf, new("Không ghi lĩnh vực", "No field stated"), code => new("Mã lĩnh vực " + code, "field " + code));

    /// <summary>The name of a part, its key where there is none.</summary>
    public static BilingualText Part(PeriodFigures.Part part, IndicatorReportOptions options) =>
        Of(part, options.PartNameOf, new("Không ghi", "Not stated"), key => new(key, key));

    private static BilingualText Of(PeriodFigures.Part part, Func<string, string?>? nameOf, BilingualText none, Func<string, BilingualText> own)
    {
        if (part.IsRest)
        {
            return new("Các đơn vị khác", "All others");
        }

        if (part.Key is not { Length: > 0 } key)
        {
            return none;
        }

        return nameOf?.Invoke(key) is { Length: > 0 } name ? new(PlainLine.Of(name), PlainLine.Of(name)) : own(PlainLine.Of(key));
    }
}
