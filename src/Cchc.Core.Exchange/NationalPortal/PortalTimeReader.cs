using System.Text.Json;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;

namespace Cchc.Core.Exchange.NationalPortal;

/// <summary>Reads the two ways in which the portal states a processing time: a value with a unit, or a sentence.</summary>
internal static class PortalTimeReader
{
    public static StatedTime Read(PortalElement owner, string valueName, string unitName)
    {
        var unit = owner.Clean(unitName);
        var known = Unit(unit);
        var reader = new StatedTimeReader(owner.Findings, owner.Path, owner.PathOf(valueName), unit, known, known is not null || unit == "OTHER");
        if (!owner.TryGet(valueName, out var value))
        {
            return reader.NotStated(string.Empty);
        }

        return value.ValueKind switch
        {
            JsonValueKind.Number when value.TryGetDecimal(out var number) => reader.OfNumber(number, value.GetRawText()),
            JsonValueKind.Number => reader.Unreadable(value.GetRawText()),
            JsonValueKind.String => reader.OfText(owner.Text(valueName)),
            _ => reader.Unreadable(RecordValue.Json(value)),
        };
    }

    /// <summary>The unit of a word of the portal; null for <c>OTHER</c> and for words it does not have. Its hours are office hours: 56 HOUR are 7
    /// days.</summary>
    public static TimeUnit? Unit(string word) => word switch
    {
        "WORKING_DAY" => TimeUnit.WorkingDay,
        "DAY" => TimeUnit.Day,
        "HOUR" => TimeUnit.WorkingHour,
        "WEEK" => TimeUnit.Week,
        "MONTH" => TimeUnit.Month,
        "YEAR" => TimeUnit.Year,
        _ => null,
    };
}
