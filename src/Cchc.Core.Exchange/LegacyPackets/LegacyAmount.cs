using System.Globalization;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.LegacyPackets;

/// <summary>
/// Reads the amount of a fee as people type it into the packet: <c>500.000</c>, <c>500,000 đồng</c>, <c>1,5 triệu đồng</c>,
/// <c>500.000 đồng/lần</c>, <c>Không</c>. What is not surely one amount gives none.
/// </summary>
internal static class LegacyAmount
{
    private const int LongestPer = 40;

    private static readonly HashSet<string> Free = new(StringComparer.Ordinal)
    {
        "không", "không có", "không thu", "không thu phí", "không thu lệ phí", "không thu phí, lệ phí", "không mất phí", "không mất lệ phí", "không phải nộp",
            "miễn", "miễn phí",
        "miễn lệ phí", "miễn phí, lệ phí",
    };

    private static readonly HashSet<string> Dong = new(StringComparer.Ordinal) { "", "đồng", "đ", "vnđ", "vnd", "đồng việt nam", "việt nam đồng" };

    private static readonly HashSet<string> Foreign = new(StringComparer.Ordinal) { "usd", "$", "đô la", "đô la mỹ", "eur", "euro" };

    private static readonly HashSet<string> Conditions = new(StringComparer.Ordinal) { "đối", "với", "nếu", "hoặc", "khi", "từ", "trở", "và", "theo", "trừ" };

    /// <summary>The amount; null when the text is not surely one. "Không" and "Miễn phí" are a stated zero.</summary>
    public static decimal? Read(string text)
    {
        var clean = VietnameseText.Clean(text).ToLowerInvariant().TrimEnd('.', ' ');
        if (Free.Contains(clean))
        {
            return 0m;
        }

        var end = 0;
        while (end < clean.Length
            && (AsciiDigit.Is(clean[end]) || (clean[end] is '.' or ',' && end > 0 && end + 1 < clean.Length && AsciiDigit.Is(clean[end + 1]))))
        {
            end++;
        }

        var rest = clean.Substring(end).Trim();
        if (end == 0 || !TakePer(ref rest))
        {
            return null;
        }

        var multiplier = TakeMultiplier(ref rest);
        if (!Dong.Contains(rest) && !Foreign.Contains(rest))
        {
            return null;
        }

        var bare = multiplier == 1m && end == clean.Length;
        return Figure(clean.Substring(0, end), multiplier, multiplier != 1m || bare || Foreign.Contains(rest), bare);
    }

    /// <summary>The amount in plain figures: what the writer writes, and what says no more than the amount itself.</summary>
    public static string Plain(decimal amount) => DateText.EnNumber(amount);

    private static decimal? Figure(string figures, decimal multiplier, bool fraction, bool bare)
    {
        var groups = figures.Split('.', ',');
        var marks = figures.Where(c => !AsciiDigit.Is(c)).Distinct().Count();
        if (marks > 1 || figures.Length > 20 || groups.Any(group => group.Length is 0 or > 15))
        {
            return null;
        }

        // "500.000" has groups of three; "1,250 triệu" may be either and is not read.
        var grouped = groups.Length > 1 && groups[0].Length <= 3 && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == 3);
        if (groups.Length == 1 || (grouped && !(multiplier != 1m && groups.Length == 2)))
        {
            return decimal.Parse(string.Concat(groups), NumberStyles.None, CultureInfo.InvariantCulture) * multiplier;
        }

        if (!fraction || groups.Length != 2 || groups[1].Length > 2)
        {
            return null;
        }

        // Without a word beside it, "12.5" is a number; "500.00" and "12,5" may be slips.
        var value = decimal.Parse(groups[0] + "." + groups[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return bare && Plain(value) != figures ? null : value * multiplier;
    }

    /// <summary>Takes "/lần", "/hồ sơ" off the end; false when it is more than a plain unit.</summary>
    private static bool TakePer(ref string rest)
    {
        var slash = rest.IndexOf('/');
        if (slash < 0)
        {
            return true;
        }

        var per = rest.Substring(slash + 1).Trim();
        rest = rest.Substring(0, slash).Trim();
        return per.Length is > 0 and <= LongestPer && per.All(c => char.IsLetter(c) || c == ' ') && !per.Split(' ').Any(Conditions.Contains);
    }

    private static decimal TakeMultiplier(ref string rest)
    {
        var space = rest.IndexOf(' ');
        var multiplier = (space < 0 ? rest : rest.Substring(0, space)) switch
        {
            "nghìn" or "ngàn" => 1_000m,
            "triệu" => 1_000_000m,
            "tỷ" or "tỉ" => 1_000_000_000m,
            _ => 1m,
        };
        if (multiplier != 1m)
        {
            rest = space < 0 ? string.Empty : rest.Substring(space + 1);
        }

        return multiplier;
    }
}
