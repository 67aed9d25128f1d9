using NodaTime;

namespace Cchc.Cli.Batch;

/// <summary>Reads <c>2026-08-28T16:30</c> without the patterns that serve every other way of writing; a batch has millions of them.</summary>
internal static class QuickMoment
{
    public static bool TryRead(string text, out LocalDateTime moment)
    {
        moment = default;
        if (text.Length != 16 || text[4] != '-' || text[7] != '-' || text[10] is not ('T' or ' ') || text[13] != ':')
        {
            return false;
        }

        var (year, month, day, hour, minute) = (Digits(text, 0, 4), Digits(text, 5, 2), Digits(text, 8, 2), Digits(text, 11, 2), Digits(text, 14, 2));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) || hour is < 0 or > 23 || minute is < 0 or > 59)
        {
            return false;
        }

        moment = new LocalDateTime(year, month, day, hour, minute);
        return true;
    }

    private static int Digits(string text, int start, int count)
    {
        var value = 0;
        for (var i = start; i < start + count; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return -1;
            }

            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }
}
