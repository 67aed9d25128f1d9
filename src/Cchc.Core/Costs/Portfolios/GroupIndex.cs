using System.Globalization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>Numbers the groups of a compiled portfolio, by agency, field, year and procedure.</summary>
internal static class GroupIndex
{
    public static (int[][] Indexes, IReadOnlyList<string>[] Names) Of(IReadOnlyList<PortfolioItem> items)
    {
        var parts = new Func<PortfolioItem, string>[]
        {
            item => VietnameseText.Clean(item.Agency),
            item => VietnameseText.Clean(item.Field),
            item => item.Year.ToString("0000", CultureInfo.InvariantCulture),
            item => VietnameseText.Clean(item.Procedure),
        };
        var (indexes, names) = (new int[parts.Length][], new IReadOnlyList<string>[parts.Length]);
        for (var part = 0; part < parts.Length; part++)
        {
            var keys = new string[items.Count];
            for (var i = 0; i < keys.Length; i++)
            {
                keys[i] = parts[part](items[i]);
            }

            names[part] = ValueList.Of(keys.Distinct(StringComparer.Ordinal).OrderBy(key => key, VietnameseCollation.Instance));
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var name in names[part])
            {
                numbers.Add(name, numbers.Count);
            }

            indexes[part] = [.. keys.Select(key => numbers[key])];
        }

        return (indexes, names);
    }
}
