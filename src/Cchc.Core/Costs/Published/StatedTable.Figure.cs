using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

public sealed partial record StatedTable
{
    /// <summary>A figure as it was published: its text, its value, and its precision. <c>8</c> and <c>8.0</c> are the same number stated differently.</summary>
    /// <param name="Text">The text, cleaned.</param>
    /// <param name="Value">The number; null when the text is empty or not a number. A percent sign does not scale it: 60 for <c>60%</c>.</param>
    /// <param name="Decimals">The decimals shown; 0 for whole numbers.</param>
    /// <param name="IsFraction">Whether it is a fraction such as <c>1/6</c>: exact, nothing was rounded.</param>
    public sealed record Figure(
        [property: JsonRequired] string Text,
        ExactNumber? Value,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Decimals,
        bool IsFraction = false)
    {
        private const int LongestText = 60;
        private const int LargestDenominator = 100;

        /// <summary>One unit of the last place shown: 1 for whole numbers, 0.1 for one decimal.</summary>
        [JsonIgnore]
        public ExactNumber LastPlace => ExactNumber.One / Power(Decimals);

        /// <summary>The most that rounding can have moved it: half a unit of the last place shown; 0 for a fraction.</summary>
        [JsonIgnore]
        public ExactNumber Tolerance => IsFraction ? ExactNumber.Zero : LastPlace / 2;

        /// <summary>Whether its text ends in a percent sign: 60% is 60 in a column of rates, and 0.6 where it multiplies.</summary>
        internal bool IsPercent => FigureUnit.IsPercent(Text);

        /// <summary>The unit of time that its text states.</summary>
        internal FigureTime Time => FigureUnit.TimeOf(Split(Text).Unit);

        /// <summary>
        /// Reads a figure. A footnote star, a mark of money and a known unit (<c>đồng/năm</c>, <c>ngày làm việc</c>, <c>%</c>) are passed over; no scale is
        /// applied for them. A space may only separate groups of three digits, or a whole number from a proper fraction (<c>1 1/2</c>); a fraction has a
        /// denominator of at most 100 and no unit, so that <c>12/2025</c> is not a fraction.
        /// </summary>
        /// <param name="text">Any text; null counts as empty.</param>
        /// <param name="notation">How it is written.</param>
        /// <returns>The figure; without a value when it is not a number in that notation.</returns>
        public static Figure Parse(string? text, NumberNotation notation = NumberNotation.English)
        {
            var clean = VietnameseText.Clean(text);
            var (number, unit, sign) = Split(clean);
            if (number.Length is 0 or > LongestText || !AsciiDigit.Is(number[0]) || !FigureUnit.IsKnown(unit))
            {
                return new Figure(clean, null, 0);
            }

            var (thousands, point) = notation == NumberNotation.Vietnamese ? ('.', ',') : (',', '.');
            if (number.IndexOf('/') > 0)
            {
                return unit.Length == 0 && Fraction(number, thousands) is { } fraction
                    ? new Figure(clean, fraction * sign, 0, IsFraction: true)
                    : new Figure(clean, null, 0);
            }

            var end = number.IndexOf(point);
            var decimals = end < 0 ? 0 : number.Length - end - 1;
            var digits = Ungrouped(end < 0 ? number : number.Substring(0, end), thousands);
            return digits is not null && (end < 0 || IsDigits(number.Substring(end + 1)))
                && ExactNumber.TryParse(end < 0 ? digits : digits + "." + number.Substring(end + 1), out var value)
                ? new Figure(clean, value * sign, decimals)
                : new Figure(clean, null, 0);
        }

        /// <summary>The text.</summary>
        /// <returns><see cref="Text"/>.</returns>
        public override string ToString() => Text;

        private static ExactNumber Power(int decimals)
        {
            var power = ExactNumber.One;
            for (var i = 0; i < decimals; i++)
            {
                power *= 10;
            }

            return power;
        }

        // 1/6, or 1 1/2 where the fraction is a proper one; a larger denominator is a year or a number of a document.
        private static ExactNumber? Fraction(string number, char thousands)
        {
            var slash = number.IndexOf('/');
            var space = number.LastIndexOf(' ', slash);
            var (above, below) = (number.Substring(space + 1, slash - space - 1), number.Substring(slash + 1));
            if (!IsDigits(above) || !IsDigits(below) || !ExactNumber.TryParse(above, out var part) || !ExactNumber.TryParse(below, out var parts)
                || parts.Sign == 0 || parts > LargestDenominator)
            {
                return null;
            }

            if (space < 0)
            {
                return part / parts;
            }

            return part < parts && Ungrouped(number.Substring(0, space), thousands) is { } digits && ExactNumber.TryParse(digits, out var whole) ? whole
                + (part / parts) : null;
        }

        // The digits without their separators; null when groups are not of three, so that 1,5 is never read as 15 and "3 5" never as 35; nor when the first
        // begins with a zero: 0.250 is not 250.
        private static string? Ungrouped(string whole, char separator)
        {
            var groups = whole.Split(whole.Contains(' ') ? ' ' : separator);
            return groups.All(IsDigits)
                && (groups.Length == 1 || (groups[0].Length <= 3 && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == 3)))
                ? string.Concat(groups) : null;
        }

        // The sign and a mark of money before the number in either order, the number, and the unit after it; the slash of "12/năm" belongs to the unit.
        private static (string Number, string Unit, int Sign) Split(string clean)
        {
            var bare = Unmarked(clean.Trim(' ', '*'));
            var sign = 1;
            if (bare.Length > 0 && (bare[0] is '-' or '−'))
            {
                (bare, sign) = (Unmarked(bare.Substring(1)), -1);
            }

            var end = 0;
            while (end < bare.Length && (AsciiDigit.Is(bare[end]) || bare[end] is ' ' or '.' or ',' or '/'))
            {
                end++;
            }

            var number = bare.Substring(0, end).TrimEnd();
            var unit = bare.Substring(end);
            return number.Length > 0 && number[number.Length - 1] == '/' ? (number.Substring(0, number.Length - 1).TrimEnd(), "/" + unit, sign)
                : (number, unit, sign);
        }

        private static string Unmarked(string text) => text.Length > 0 && (text[0] is '$' or '₫' or 'đ') ? text.Substring(1).TrimStart() : text;

        private static bool IsDigits(string text) => text.Length > 0 && text.All(AsciiDigit.Is);
    }
}
