using System.Globalization;
using System.Text.Json;
using Cchc.Core.Deadlines;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange;

/// <summary>Reads the two ways in which the portal states a processing time: a value with a unit, or a sentence.</summary>
internal static class PortalTimeReader
{
    private static readonly HashSet<string> NothingStated = new(StringComparer.Ordinal)
    {
        "không", "không quy định", "không có", "không quy định thời gian", "không quy định thời hạn", "-", "0", "",
    };

    public static StatedTime Read(PortalElement owner, string valueName, string unitName)
    {
        var unit = owner.Clean(unitName);
        if (!owner.TryGet(valueName, out var value))
        {
            return NotStated(owner, valueName, string.Empty, unit);
        }

        if (value.ValueKind == JsonValueKind.Number)
        {
            var raw = value.GetRawText();
            return value.TryGetDecimal(out var number) ? OfNumber(owner, valueName, number, raw, unit) : Unreadable(owner, valueName, raw, unit);
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            return Unreadable(owner, valueName, PortalElement.Json(value), unit);
        }

        var text = owner.Text(valueName);
        if (ProcessingTimeWords.Figure(text) is { } figure)
        {
            return OfNumber(owner, valueName, figure, text, unit);
        }

        if (NothingStated.Contains(VietnameseText.Clean(text).ToLowerInvariant().TrimEnd('.')))
        {
            return NotStated(owner, valueName, text, unit);
        }

        return ProcessingTime.TryParse(text, out var time) ? new StatedTime(time, text, unit) : Unreadable(owner, valueName, text, unit);
    }

    private static StatedTime OfNumber(PortalElement owner, string name, decimal value, string raw, string unit)
    {
        if (value == 0m)
        {
            return NotStated(owner, name, raw, unit);
        }

        var whole = decimal.Truncate(value) == value;
        ProcessingTime? time = value is < 0m or > 36_600m ? null : unit switch
        {
            "WORKING_DAY" => new ProcessingTime.WorkingDays(value),
            "DAY" => new ProcessingTime.CalendarDays(value),
            "HOUR" => new ProcessingTime.WorkingHours(value),
            "WEEK" when whole && value <= 5_200m => new ProcessingTime.Weeks((int)value),
            "MONTH" when whole && value <= 1_200m => new ProcessingTime.Months((int)value),
            "YEAR" when whole && value <= 100m => new ProcessingTime.Years((int)value),
            _ => null,
        };
        if (unit is not ("WORKING_DAY" or "DAY" or "HOUR" or "WEEK" or "MONTH" or "YEAR" or "OTHER"))
        {
            owner.Findings.Add(
                PortalFindings.UnknownUnit,
                FindingSeverity.Warning,
                owner.Path,
                $"đơn vị thời hạn {PortalFindings.Quote(unit)} không có trong danh mục",
                $"unknown unit of time {PortalFindings.Quote(unit)}");
        }

        if (time is null)
        {
            return Unreadable(owner, name, raw, unit);
        }

        if (unit == "HOUR" && value == 15m)
        {
            owner.Findings.Add(
                PortalFindings.HoursLookLikeCutOff,
                FindingSeverity.Warning,
                owner.PathOf(name),
                "15 giờ: có thể là mốc 15:00 nhập nhầm thành thời lượng",
                "15 HOUR: perhaps the 15:00 cut-off typed as a duration");
        }

        return new StatedTime(time, raw, unit);
    }

    private static StatedTime NotStated(PortalElement owner, string name, string raw, string unit)
    {
        var words = string.Format(CultureInfo.InvariantCulture, "{0} {1}", raw, unit).Trim();
        owner.Findings.Add(
            PortalFindings.TimeNotStated,
            FindingSeverity.Information,
            owner.PathOf(name),
            $"không quy định thời hạn (ghi {PortalFindings.Quote(words)})",
            $"no time is stated (the record says {PortalFindings.Quote(words)})");
        return new StatedTime(new ProcessingTime.NotStated(words), raw, unit);
    }

    private static StatedTime Unreadable(PortalElement owner, string name, string raw, string unit)
    {
        var words = string.Format(CultureInfo.InvariantCulture, "{0} {1}", raw, unit).Trim();
        owner.Findings.Add(
            PortalFindings.TimeUnreadable,
            FindingSeverity.Warning,
            owner.PathOf(name),
            $"thời hạn {PortalFindings.Quote(words)} không đọc được: cần một số dương với đơn vị ngày, giờ, tháng hoặc năm",
            $"the time {PortalFindings.Quote(words)} cannot be read: expected a positive number of days, hours, months or years");
        return new StatedTime(new ProcessingTime.Unreadable(words), raw, unit);
    }
}
