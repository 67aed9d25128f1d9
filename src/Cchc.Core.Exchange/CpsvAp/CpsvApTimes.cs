using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.CpsvAp;

/// <summary>A processing time as xsd:duration, where that can say exactly the same.</summary>
internal static class CpsvApTimes
{
    /// <summary>
    /// The duration; null for working days and hours, within the day, dates and stages in different units, which ISO 8601 cannot say.
    /// </summary>
    public static string? Duration(ProcessingTime time) => time switch
    {
        ProcessingTime.CalendarDays days => OfHours(days.Value * 24m, inDays: true),
        ProcessingTime.ClockHours hours => OfHours(hours.Value, inDays: false),
        ProcessingTime.Weeks weeks => $"P{DateText.EnNumber(weeks.Value * 7)}D",
        ProcessingTime.Months months => $"P{DateText.EnNumber(months.Value)}M",
        ProcessingTime.Years years => $"P{DateText.EnNumber(years.Value)}Y",
        ProcessingTime.Stages { Total: { } total } => Duration(total),
        _ => null,
    };

    public static void Write(CpsvApNodes nodes, ProcessingTime time)
    {
        nodes.Value("cv:processingTime", Duration(time) ?? string.Empty);
        var whole = time is ProcessingTime.Stages { Total: { } total } ? total : time;
        nodes.Value("cchc:workingDays", whole is ProcessingTime.WorkingDays days ? DateText.EnNumber(days.Value) : string.Empty);
        nodes.Value("cchc:workingHours", whole is ProcessingTime.WorkingHours hours ? DateText.EnNumber(hours.Value) : string.Empty);
        var words = time.Description;
        nodes.Text("cchc:processingTimeText", words.Vi, words.En);
    }

    private static string? OfHours(decimal hours, bool inDays)
    {
        var seconds = hours * 3600m;
        if (seconds != decimal.Truncate(seconds))
        {
            return null;
        }

        var days = inDays ? decimal.Truncate(hours / 24m) : 0m;
        var rest = seconds - (days * 86_400m);
        var (hour, minute, second) = (decimal.Truncate(rest / 3600m), decimal.Truncate(rest % 3600m / 60m), rest % 60m);
        var time = Part(hour, "H") + Part(minute, "M") + Part(second, "S");
        return days == 0m && time.Length == 0
            ? inDays ? "P0D" : "PT0H"
            : "P" + Part(days, "D") + (time.Length > 0 ? "T" + time : string.Empty);
    }

    private static string Part(decimal value, string unit) => value == 0m ? string.Empty : DateText.EnNumber(value) + unit;
}
