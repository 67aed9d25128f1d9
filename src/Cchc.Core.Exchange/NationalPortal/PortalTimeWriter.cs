using System.Text;
using System.Text.Json;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.NationalPortal;

/// <summary>Writes a processing time as value and unit of the portal: as it was read where it came from there, otherwise from what it means.</summary>
internal static class PortalTimeWriter
{
    private static readonly HashSet<string> Units = new(["WORKING_DAY", "DAY", "HOUR", "WEEK", "MONTH", "YEAR", "OTHER", ""], StringComparer.Ordinal);

    public static void Write(Utf8JsonWriter writer, StatedTime stated, string valueName, string unitName)
    {
        var (value, unit) = Units.Contains(stated.RawUnit) ? (stated.RawValue, stated.RawUnit) : Translate(stated);
        if (value.Length == 0)
        {
            writer.WriteNull(valueName);
        }
        else if (IsNumber(value))
        {
            writer.WritePropertyName(valueName);
            writer.WriteRawValue(value);
        }
        else
        {
            writer.WriteString(valueName, value);
        }

        writer.WriteString(unitName, unit);
    }

    private static (string Value, string Unit) Translate(StatedTime stated) => stated.Time switch
    {
        ProcessingTime.WorkingDays time => (DateText.EnNumber(time.Value), "WORKING_DAY"),
        ProcessingTime.CalendarDays time => (DateText.EnNumber(time.Value), "DAY"),
        ProcessingTime.WorkingHours time => (DateText.EnNumber(time.Value), "HOUR"),
        ProcessingTime.Weeks time => (DateText.EnNumber(time.Value), "WEEK"),
        ProcessingTime.Months time => (DateText.EnNumber(time.Value), "MONTH"),
        ProcessingTime.Years time => (DateText.EnNumber(time.Value), "YEAR"),
        ProcessingTime.NotStated or ProcessingTime.Unreadable => (stated.RawValue, stated.RawUnit),
        _ => (stated.Time.Description.Vi, "OTHER"),
    };

    /// <summary>Whether a text is a number as JSON writes numbers.</summary>
    private static bool IsNumber(string text)
    {
        if (text.Length > 40 || !text.All(c => c is (>= '0' and <= '9') or '.' or '-' or '+' or 'e' or 'E'))
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
