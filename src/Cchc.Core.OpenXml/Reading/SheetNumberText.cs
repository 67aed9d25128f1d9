using System.Globalization;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>Numbers of a sheet as text with a decimal point: the fifteen digits that a spreadsheet knows, not the seventeen that it writes.</summary>
internal static class SheetNumberText
{
    /// <summary>All digits; noughts in front and behind where the look demands them, because such a number is a code.</summary>
    public static string Exact(string raw, NumberFormat format)
    {
        var text = IsPlain(raw) ? raw : Fifteen(raw);
        if (format.IsPercent || (format.Digits <= 1 && format.Decimals == 0))
        {
            return text;
        }

        var minus = text[0] == '-' ? 1 : 0;
        var point = text.IndexOf('.');
        var whole = (point < 0 ? text.Length : point) - minus;
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        text = whole < format.Digits ? text.Insert(minus, new string('0', format.Digits - whole)) : text;
        return decimals >= format.Decimals ? text : text + (point < 0 ? "." : string.Empty) + new string('0', format.Decimals - decimals);
    }

    /// <summary>What the sheet shows: so many decimals, a percent sign.</summary>
    public static string Shown(string raw, NumberFormat format)
    {
        var text = IsPlain(raw) ? raw : Fifteen(raw);
        if (format.MostDecimals is not { } most || !ExactNumber.TryParse(text, out var number))
        {
            return format.IsPercent && ExactNumber.TryParse(text, out var share) ? (share * 100).ToString() + "%" : text;
        }

        number = format.IsPercent ? number * 100 : number;
        var rounded = number.ToFixed(most);
        if (format.Decimals < most)
        {
            var least = rounded.IndexOf('.') + 1 + format.Decimals;
            rounded = rounded.Substring(0, Math.Max(least, rounded.TrimEnd('0').Length)).TrimEnd('.');
        }

        return format.IsPercent ? rounded + "%" : rounded;
    }

    /// <summary>Hours and minutes of a length of time, such as <c>30:15</c>.</summary>
    public static string Length(double days)
    {
        var seconds = (long)Math.Round(days * 86_400, MidpointRounding.AwayFromZero);
        var (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        return string.Format(CultureInfo.InvariantCulture, seconds % 60 == 0 ? "{0}:{1:00}" : "{0}:{1:00}:{2:00}", hours, minutes, seconds % 60);
    }

    /// <summary>Whether a text of the file is a number.</summary>
    public static bool IsNumber(string raw) => raw.Length <= 64
        && double.TryParse(raw, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture,
            out var value) && value is > -1e99 and < 1e99;

    // At most fifteen digits and no exponent: the text is the number.
    private static bool IsPlain(string raw)
    {
        if (raw.Length > 16 || !AsciiDigit.Is(raw[raw.Length - 1]))
        {
            return false;
        }

        var digits = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (AsciiDigit.Is(raw[i]))
            {
                digits++;
            }
            else if (!(raw[i] == '-' && i == 0) && !(raw[i] == '.' && i > 0))
            {
                return false;
            }
        }

        return digits <= 15;
    }

    private static string Fifteen(string raw)
    {
        var text = double.Parse(raw, CultureInfo.InvariantCulture).ToString("G15", CultureInfo.InvariantCulture);
        return text.IndexOf('E') < 0 ? text : ExactNumber.TryParse(text, out var number) ? number.ToString() : "0";
    }
}
