using Cchc.Core.Calendars;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Registers;

/// <summary>The texts of cells of registers.</summary>
internal static class RegisterTexts
{
    private const int StampLength = 14; // 20260828163000, as the national message may have it
    private const int DayStampLength = 8;

    /// <summary>A text in NFC with single spaces; most are so already.</summary>
    public static string Clean(string text) => IsClean(text) ? text : VietnameseText.Clean(text);

    /// <summary>
    /// Whether a text is surely clean: letters of ASCII and Vietnamese ones in one piece, single spaces between them. False where it may be or not.
    /// </summary>
    public static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            var isPlain = letter is (>= '!' and <= '~') or (>= 'À' and <= 'Ă' and not ('Ð' or 'ð' or '×' or '÷')) or (>= 'ă' and <= 'đ') or 'Ĩ' or 'ĩ' or 'Ũ'
                or 'ũ' or 'Ơ' or 'ơ'
                or 'Ư' or 'ư' or (>= 'Ạ' and <= 'ỹ');
            if (!isPlain && !(letter == ' ' && i > 0 && i < text.Length - 1 && text[i - 1] != ' '))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A day, perhaps with a time: as people type it, in ISO 8601, or in digits alone.</summary>
    public static bool TryMoment(string text, out LocalDate date, out LocalTime? time, out BilingualText? error)
    {
        error = null;
        if (IsVietnamese(text, out date, out time) || IsStamp(text, out date, out time))
        {
            return true;
        }

        return VietnamTime.TryParseMoment(text, null, out date, out time, out error);
    }

    /// <summary>A moment as exports write it: 00:00 is a day without its hour, as in cells whose format shows hours. Our tables write hours with "T".</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The day.</param>
    /// <param name="time">The hour; null for the day alone.</param>
    /// <param name="error">What is wrong with the text; null where it can be read.</param>
    /// <param name="takesMidnight">Whether "T00:00" is an hour.</param>
    public static bool TryExported(string text, out LocalDate date, out LocalTime? time, out BilingualText? error, bool takesMidnight)
    {
        var isRead = TryMoment(text, out date, out time, out error);
        time = time == LocalTime.Midnight && !(takesMidnight && text.Contains('T')) ? null : time;
        return isRead;
    }

    public static bool? Flag(string text) => VietnameseText.Fold(text) switch
    {
        "true" or "1" or "x" or "co" or "yes" or "dung" => true,
        "false" or "0" or "khong" or "no" or "sai" => false,
        _ => null,
    };

    public static Finding Finding(string code, FindingSeverity severity, string file, long line, string vi, string en) =>
        new(code, severity, FilePlace.Of(file, (int)Math.Min(line, int.MaxValue), null), new BilingualText(vi, en));

    // 28/08/2026 and 28/08/2026 16:30, of which registers have millions.
    private static bool IsVietnamese(string text, out LocalDate date, out LocalTime? time)
    {
        (date, time) = (default, null);
        if (text.Length is not (10 or 16) || text[2] != '/' || text[5] != '/')
        {
            return false;
        }

        if (!IsDay(DateText.Digits(text, 6, 4), DateText.Digits(text, 3, 2), DateText.Digits(text, 0, 2), out date))
        {
            return false;
        }

        return text.Length == 10 || (text[10] == ' ' && text[13] == ':' && IsTime(DateText.Digits(text, 11, 2), DateText.Digits(text, 14, 2), 0, out time));
    }

    private static bool IsStamp(string text, out LocalDate date, out LocalTime? time)
    {
        (date, time) = (default, null);
        return text.Length is StampLength or DayStampLength && IsDay(DateText.Digits(text, 0, 4), DateText.Digits(text, 4, 2), DateText.Digits(text, 6, 2),
            out date)
            && (text.Length == DayStampLength || IsTime(DateText.Digits(text, 8, 2), DateText.Digits(text, 10, 2), DateText.Digits(text, 12, 2), out time));
    }

    private static bool IsDay(int year, int month, int day, out LocalDate date)
    {
        var isDay = year is >= 1900 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        date = isDay ? new LocalDate(year, month, day) : default;
        return isDay;
    }

    private static bool IsTime(int hour, int minute, int second, out LocalTime? time)
    {
        var isTime = hour is >= 0 and <= 23 && minute is >= 0 and <= 59 && second is >= 0 and <= 59;
        time = isTime ? new LocalTime(hour, minute, second) : null;
        return isTime;
    }
}
