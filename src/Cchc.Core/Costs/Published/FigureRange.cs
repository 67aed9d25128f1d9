using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>What a figure may be: everything from low to high, and the value that its formula gives with the figures as they are stated. One number when it is
/// exact.</summary>
internal readonly record struct FigureRange(ExactNumber Low, ExactNumber High, ExactNumber Value)
{
    public static readonly FigureRange Zero = Exactly(ExactNumber.Zero);
    public static readonly FigureRange One = Exactly(ExactNumber.One);

    /// <summary>How far from the value the farther end lies.</summary>
    public ExactNumber Reach => Max(High - Value, Value - Low);

    public static FigureRange Exactly(ExactNumber value) => new(value, value, value);

    public static FigureRange Around(ExactNumber value, ExactNumber tolerance) => new(value - tolerance, value + tolerance, value);

    public static FigureRange operator +(FigureRange left, FigureRange right) => new(left.Low + right.Low, left.High + right.High, left.Value + right.Value);

    public static FigureRange operator -(FigureRange left, FigureRange right) => new(left.Low - right.High, left.High - right.Low, left.Value - right.Value);

    public static FigureRange operator *(FigureRange left, FigureRange right)
    {
        var (a, b, c, d) = (left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High);
        return new(Min(Min(a, b), Min(c, d)), Max(Max(a, b), Max(c, d)), left.Value * right.Value);
    }

    /// <summary>(before − after) ÷ before × 100; before must not be or reach 0. Monotone in both, so the corners are the ends.</summary>
    public static FigureRange? Rate(FigureRange before, FigureRange after)
    {
        if (before.Low.Sign <= 0 && before.High.Sign >= 0)
        {
            return null;
        }

        // 100 − 100 × after ÷ before.
        var (a, b, c, d) = (after.Low / before.Low, after.Low / before.High, after.High / before.Low, after.High / before.High);
        return new(100 - (Max(Max(a, b), Max(c, d)) * 100), 100 - (Min(Min(a, b), Min(c, d)) * 100), 100 - (after.Value / before.Value * 100));
    }

    /// <summary>part ÷ of × 100; of must not be or reach 0. Monotone in both, so the corners are the ends.</summary>
    public static FigureRange? Share(FigureRange part, FigureRange of)
    {
        if (of.Low.Sign <= 0 && of.High.Sign >= 0)
        {
            return null;
        }

        var (a, b, c, d) = (part.Low / of.Low, part.Low / of.High, part.High / of.Low, part.High / of.High);
        return new(Min(Min(a, b), Min(c, d)) * 100, Max(Max(a, b), Max(c, d)) * 100, part.Value / of.Value * 100);
    }

    private static ExactNumber Min(ExactNumber left, ExactNumber right) => left <= right ? left : right;

    private static ExactNumber Max(ExactNumber left, ExactNumber right) => left >= right ? left : right;
}
