using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>A figure as it was published: its text, what it says, and how finely. <c>8</c> and <c>8.0</c> are the same number stated differently.</summary>
/// <param name="Text">The text as it stands, cleaned.</param>
/// <param name="Value">The number; null when the text is empty or no number.</param>
/// <param name="Decimals">The decimals shown; 0 for whole numbers.</param>
/// <param name="IsFraction">Whether it is a fraction such as <c>1/6</c>: exact, nothing was rounded.</param>
public sealed record StatedFigure(string Text, ExactNumber? Value, int Decimals, bool IsFraction = false)
{
    private const int LongestText = 60;

    /// <summary>One unit of the last place shown: 1 for whole numbers, 0.1 for one decimal.</summary>
    public ExactNumber LastPlace => ExactNumber.One / Power(Decimals);

    /// <summary>The most that rounding can have moved it: half a unit of the last place shown; 0 for a fraction.</summary>
    public ExactNumber Tolerance => IsFraction ? ExactNumber.Zero : LastPlace / 2;

    /// <summary>Reads a figure. Marks of money and percent around it (<c>$ đ đồng VND %</c>) are passed over; no scale is applied for them.</summary>
    /// <param name="text">Any text; null counts as empty.</param>
    /// <param name="notation">How it is written.</param>
    /// <returns>The figure; without a value when it is no number in that notation.</returns>
    public static StatedFigure Parse(string? text, NumberNotation notation = NumberNotation.English)
    {
        var clean = VietnameseText.Clean(text);
        var bare = Bare(clean);
        if (bare.Length is 0 or > LongestText)
        {
            return new StatedFigure(clean, null, 0);
        }

        var slash = bare.IndexOf('/');
        if (slash > 0)
        {
            return ExactNumber.TryParse(bare, out var fraction) ? new StatedFigure(clean, fraction, 0, IsFraction: true) : new StatedFigure(clean, null, 0);
        }

        var (thousands, point) = notation == NumberNotation.Vietnamese ? ('.', ',') : (',', '.');
        var end = bare.IndexOf(point);
        var decimals = end < 0 ? 0 : bare.Length - end - 1;
        var whole = end < 0 ? bare : bare.Substring(0, end);
        var digits = Ungrouped(whole, thousands);
        return digits is not null && (end < 0 || (decimals > 0 && bare.Skip(end + 1).All(IsDigit))) && ExactNumber.TryParse(end < 0 ? digits : digits + "." + bare.Substring(end + 1), out var value)
            ? new StatedFigure(clean, value, decimals)
            : new StatedFigure(clean, null, 0);
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

    // The digits without their separators; null when groups are not of three, so that 1,5 is never read as 15.
    private static string? Ungrouped(string whole, char separator)
    {
        var start = whole.Length > 0 && whole[0] is '-' or '−' ? 1 : 0;
        var groups = whole.Substring(start).Split(separator);
        if (groups.Any(group => group.Length == 0 || !group.All(IsDigit)) || (groups.Length > 1 && (groups[0].Length > 3 || groups.Skip(1).Any(group => group.Length != 3))))
        {
            return null;
        }

        return (start == 1 ? "-" : string.Empty) + string.Concat(groups);
    }

    private static string Bare(string text)
    {
        var bare = text.Trim(' ', '%', '$', '₫', 'đ', '*');
        foreach (var unit in Units)
        {
            if (bare.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                bare = bare.Substring(0, bare.Length - unit.Length).TrimEnd();
            }
        }

        // A space between thousands; a minus before the mark of money was kept by the trimming.
        return bare.Replace("-$", "-").Replace(" ", string.Empty);
    }

    private static readonly string[] Units = ["VNĐ", "VND", "USD", "đồng", "h", "giờ", "ngày"];

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
