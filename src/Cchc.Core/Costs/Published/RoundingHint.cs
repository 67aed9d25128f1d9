using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>The ways of rounding that are neither rounding nor cutting, and lead to a figure all the same.</summary>
internal static class RoundingHint
{
    private const int MoreDecimals = 2;

    /// <summary>The way that leads from the exact number to the stated one; null when none does.</summary>
    public static BilingualText? Of(ExactNumber exact, StatedTable.Figure stated)
    {
        if (stated is not { Value: { } value, IsFraction: false } || Fits(exact, stated))
        {
            return null;
        }

        var decimals = stated.Decimals;
        for (var more = 1; more <= MoreDecimals; more++)
        {
            if (exact.Round(decimals + more).Round(decimals) == value)
            {
                return new($"đúng nếu làm tròn hai lần: đến {decimals + more} chữ số thập phân rồi đến {decimals}",
                    $"right if rounded twice: to {decimals + more} decimals, then to {decimals}");
            }
        }

        // Away from zero.
        if (!exact.IsWhole && exact.Truncate(decimals) + (exact.Sign < 0 ? -stated.LastPlace : stated.LastPlace) == value)
        {
            return new("đúng nếu làm tròn lên", "right if rounded up");
        }

        for (var fewer = decimals - 1; fewer >= 0; fewer--)
        {
            if (exact.Round(fewer) == value || exact.Truncate(fewer) == value)
            {
                return new($"đúng nếu chỉ tính đến {fewer} chữ số thập phân", $"right if worked out to {fewer} decimals only");
            }
        }

        return null;
    }

    /// <summary>Whether rounding or cutting leads to the stated figure.</summary>
    public static bool Fits(ExactNumber exact, StatedTable.Figure stated) =>
        stated.Value is { } value && (exact.Round(stated.Decimals) == value || exact.Truncate(stated.Decimals) == value);
}
