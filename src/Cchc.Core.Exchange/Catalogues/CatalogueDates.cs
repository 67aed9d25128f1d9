using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>Dates, times of day and moments as text, exact to the nanosecond, without patterns that take milliseconds to make.</summary>
internal static class CatalogueDates
{
    private const long NanosPerSecond = 1_000_000_000;

    /// <returns>For example <c>2026-07-18</c>; years before 1 with a minus sign or as 0000.</returns>
    public static string Text(LocalDate date) => DateText.Iso(date.WithCalendar(CalendarSystem.Iso));

    /// <returns>For example <c>15:00</c>, <c>15:00:30</c> or <c>15:00:30.5</c>.</returns>
    public static string Text(LocalTime time)
    {
        var text = FormattableString.Invariant($"{time.Hour:00}:{time.Minute:00}");
        if (time.Second == 0 && time.NanosecondOfSecond == 0)
        {
            return text;
        }

        text += FormattableString.Invariant($":{time.Second:00}");
        return time.NanosecondOfSecond == 0 ? text : text + FormattableString.Invariant($".{time.NanosecondOfSecond:000000000}").TrimEnd('0');
    }

    /// <returns>For example <c>2026-07-18T02:30Z</c>, always UTC.</returns>
    public static string Text(Instant moment)
    {
        var utc = moment.InUtc();
        return $"{Text(utc.Date)}T{Text(utc.TimeOfDay)}Z";
    }

    public static bool TryDate(ReadOnlySpan<byte> text, out LocalDate date) => TakeDate(ref text, out date) && text.IsEmpty;

    public static bool TryTime(ReadOnlySpan<byte> text, out LocalTime time) => TakeTime(ref text, out time) && text.IsEmpty;

    public static bool TryMoment(ReadOnlySpan<byte> text, out Instant moment)
    {
        moment = default;
        if (!TakeDate(ref text, out var date) || !Take(ref text, (byte)'T') || !TakeTime(ref text, out var time) || !Take(ref text, (byte)'Z') || !text.IsEmpty)
        {
            return false;
        }

        moment = date.At(time).InUtc().ToInstant();
        return true;
    }

    /// <summary>Month and day, such as <c>12-15</c>.</summary>
    public static bool TryAnnual(ReadOnlySpan<byte> text, out AnnualDate date)
    {
        var good = TakeDigits(ref text, 2, out var month) & Take(ref text, (byte)'-') & TakeDigits(ref text, 2, out var day) && text.IsEmpty
            && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(2000, month);
        date = good ? new AnnualDate(month, day) : default;
        return good;
    }

    private static bool TakeDate(ref ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        var before = Take(ref text, (byte)'-');
        if (!TakeDigits(ref text, 4, out var year) || !Take(ref text, (byte)'-') || !TakeDigits(ref text, 2, out var month) || !Take(ref text, (byte)'-')
            || !TakeDigits(ref text, 2, out var day) || month is < 1 or > 12 || (before && year is 0 or > 9998))
        {
            return false;
        }

        year = before ? -year : year;
        if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    private static bool TakeTime(ref ReadOnlySpan<byte> text, out LocalTime time)
    {
        time = default;
        var second = 0;
        var nanos = 0L;
        if (!TakeDigits(ref text, 2, out var hour) || !Take(ref text, (byte)':') || !TakeDigits(ref text, 2, out var minute)
            || (Take(ref text, (byte)':') && (!TakeDigits(ref text, 2, out second) || (Take(ref text, (byte)'.') && !TakeFraction(ref text, out nanos))))
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        time = LocalTime.FromNanosecondsSinceMidnight(((((hour * 60L) + minute) * 60) + second) * NanosPerSecond + nanos);
        return true;
    }

    private static bool TakeFraction(ref ReadOnlySpan<byte> text, out long nanos)
    {
        nanos = 0;
        var unit = NanosPerSecond / 10;
        var count = 0;
        for (; count < text.Length && count < 9 && text[count] is >= (byte)'0' and <= (byte)'9'; count++, unit /= 10)
        {
            nanos += (text[count] - '0') * unit;
        }

        text = text.Slice(count);
        return count > 0;
    }

    private static bool TakeDigits(ref ReadOnlySpan<byte> text, int count, out int value)
    {
        value = 0;
        if (text.Length < count)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (text[i] is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + (text[i] - '0');
        }

        text = text.Slice(count);
        return true;
    }

    private static bool Take(ref ReadOnlySpan<byte> text, byte mark)
    {
        if (text.IsEmpty || text[0] != mark)
        {
            return false;
        }

        text = text.Slice(1);
        return true;
    }
}
