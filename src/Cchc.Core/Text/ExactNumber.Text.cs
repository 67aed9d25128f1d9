using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Cchc.Core.Text;

/// <summary>Reading and writing.</summary>
public readonly partial struct ExactNumber
{
    private const int LongestText = 200;
    private const int LargestExponent = 100;

    /// <summary>The minus sign of texts for people (U+2212).</summary>
    internal const char MinusSign = '−';

    /// <summary>
    /// Reads a number in invariant notation: <c>12</c>, <c>-3.5</c>, <c>1.5e3</c> or a fraction <c>1/6</c>. The minus sign in front may be that of texts for
    /// people (U+2212).
    /// </summary>
    /// <param name="text">At most 200 characters; white space around it is ignored.</param>
    /// <returns>The number, exactly.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is not such a number.</exception>
    public static ExactNumber Parse(string text) => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var value)
        ? value
        : throw new FormatException(
            $"\"{Shorten.To(text)}\" is not a number: expected digits with an optional decimal point, such as 3.5, or a fraction such as 1/6.");

    /// <summary>Reads a number in invariant notation, as <see cref="Parse"/>.</summary>
    /// <param name="text">Such as <c>3.5</c> or <c>1/6</c>; null gives false.</param>
    /// <param name="value">The number, or zero.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ExactNumber value)
    {
        value = default;
        if (text is null || text.Length > LongestText)
        {
            return false;
        }

        var trimmed = PlainSign(text.Trim());
        var slash = trimmed.IndexOf('/');
        if (slash < 0)
        {
            return TryDecimal(trimmed, out value);
        }

        if (!TryDecimal(trimmed.Substring(0, slash), out var above) || !TryDecimal(trimmed.Substring(slash + 1), out var below) || !above.IsWhole
            || !below.IsWhole || below.Sign <= 0)
        {
            return false;
        }

        value = above / below;
        return true;
    }

    /// <summary>Invariant: a decimal number where it can be written as one, else a fraction.</summary>
    /// <returns>For example <c>1024000</c>, <c>3.5</c> or <c>1/6</c>.</returns>
    public override string ToString()
    {
        var decimals = Decimals();
        return decimals < 0 ? numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture) : Fixed(decimals);
    }

    /// <summary>Rounded to so many decimals, halves away from zero, with exactly so many: invariant.</summary>
    /// <param name="decimals">0 to 100.</param>
    /// <returns>For example <c>77.44</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 100.</exception>
    public string ToFixed(int decimals) => Round(decimals).Fixed(decimals);

    /// <summary>
    /// Vietnamese notation: points between thousands, a decimal comma, a minus sign (U+2212) where it is below zero, rounded half away from zero, no zeros at
    /// the end.
    /// </summary>
    /// <param name="mostDecimals">0 to 100.</param>
    /// <returns>For example <c>1.024.000</c> or <c>77,44</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostDecimals"/> is outside 0 to 100.</exception>
    public string ToVietnamese(int mostDecimals = 0) => Grouped(mostDecimals, '.', ',');

    /// <summary>
    /// English notation: commas between thousands, a decimal point, a minus sign (U+2212) where it is below zero, rounded half away from zero, no zeros at the
    /// end.
    /// </summary>
    /// <param name="mostDecimals">0 to 100.</param>
    /// <returns>For example <c>1,024,000</c> or <c>77.44</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostDecimals"/> is outside 0 to 100.</exception>
    public string ToEnglish(int mostDecimals = 0) => Grouped(mostDecimals, ',', '.');

    /// <summary>A number with the minus sign of texts for people in front as programs write it.</summary>
    internal static string PlainSign(string number) => number.Length > 0 && number[0] == MinusSign ? "-" + number.Substring(1) : number;

    private static bool TryDecimal(string text, out ExactNumber value)
    {
        value = default;
        var exponent = 0;
        var e = text.IndexOfAny(['e', 'E']);
        if (e >= 0)
        {
            if (!int.TryParse(text.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || Math.Abs((long)exponent) > LargestExponent)
            {
                return false;
            }

            text = text.Substring(0, e);
        }

        var point = text.IndexOf('.');
        var digits = point < 0 ? text : text.Remove(point, 1);
        if ((point >= 0 && (point == text.Length - 1 || point == 0 || !AsciiDigit.Is(text[point - 1]))) || digits.Length == 0
            || !AsciiDigit.Is(digits[digits.Length - 1]))
        {
            return false;
        }

        if (!BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return false;
        }

        exponent -= point < 0 ? 0 : text.Length - point - 1;
        value = exponent >= 0 ? new ExactNumber(whole * BigInteger.Pow(10, exponent), BigInteger.One) : Fraction(whole, BigInteger.Pow(10, -exponent));
        return true;
    }

    // How many decimals it takes to write it exactly; -1 when no number of decimals does, or too many.
    private int Decimals()
    {
        var rest = Denominator;
        var (twos, fives) = (0, 0);
        for (; rest.IsEven; rest >>= 1)
        {
            twos++;
        }

        for (; (rest % 5).IsZero; rest /= 5)
        {
            fives++;
        }

        return rest.IsOne && Math.Max(twos, fives) <= 100 ? Math.Max(twos, fives) : -1;
    }

    // Exact: the caller has rounded.
    private string Fixed(int decimals)
    {
        var scaled = BigInteger.Abs(numerator) * BigInteger.Pow(10, decimals) / Denominator;
        var digits = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var sign = numerator.Sign < 0 ? "-" : string.Empty;
        return decimals == 0 ? sign + digits : sign + digits.Substring(0, digits.Length - decimals) + "." + digits.Substring(digits.Length - decimals);
    }

    private string Grouped(int mostDecimals, char thousands, char point)
    {
        var text = Round(mostDecimals).ToString();
        var dot = text.IndexOf('.');
        var end = dot < 0 ? text.Length : dot;
        var first = text[0] == '-' ? 1 : 0;
        var result = new StringBuilder(text.Length + 8).Append(first == 1 ? MinusSign.ToString() : string.Empty);
        for (var i = first; i < end; i++)
        {
            if (i > first && (end - i) % 3 == 0)
            {
                result.Append(thousands);
            }

            result.Append(text[i]);
        }

        return dot < 0 ? result.ToString() : result.Append(point).Append(text, dot + 1, text.Length - dot - 1).ToString();
    }
}
