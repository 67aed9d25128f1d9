using System.Globalization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.LegacyPackets;

/// <summary>Moments of the legacy packet: <c>yyyyMMddHHmmss</c> in Vietnam, to the second; a day alone means its beginning.</summary>
internal static class LegacyMoment
{
    // Asia/Ho_Chi_Minh has been seven hours ahead since 1975, before any such system.
    private static readonly Offset Vietnam = Offset.FromHours(7);

    // The last year is left out whole: in Vietnam its end lies beyond what an instant can be.
    private static readonly Instant End = Instant.FromUtc(9998, 12, 31, 17, 0);

    /// <summary>Reads 14 or 8 digits; null for anything else and for days that do not exist.</summary>
    public static Instant? Read(string text)
    {
        if (text.Length is not (8 or 14) || !text.All(AsciiDigit.Is))
        {
            return null;
        }

        var (year, month, day) = (Number(text, 0, 4), Number(text, 4, 2), Number(text, 6, 2));
        var (hour, minute, second) = text.Length == 8 ? (0, 0, 0) : (Number(text, 8, 2), Number(text, 10, 2), Number(text, 12, 2));
        return year is < 1 or > 9998 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) || hour > 23 || minute > 59
            || second > 59
            ? null
            : new LocalDateTime(year, month, day, hour, minute, second).WithOffset(Vietnam).ToInstant();
    }

    /// <summary>Writes 14 digits; what is below a second is cut off. Empty for a year that has not four digits.</summary>
    public static string Write(Instant moment)
    {
        if (moment >= End)
        {
            return string.Empty;
        }

        var local = moment.WithOffset(Vietnam).LocalDateTime;
        return local.Year < 1
            ? string.Empty
            : string.Format(CultureInfo.InvariantCulture, "{0:0000}{1:00}{2:00}{3:00}{4:00}{5:00}", local.Year, local.Month, local.Day, local.Hour,
                local.Minute, local.Second);
    }

    private static int Number(string text, int start, int count) => int.Parse(text.Substring(start, count), NumberStyles.None, CultureInfo.InvariantCulture);
}
