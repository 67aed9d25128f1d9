namespace Cchc.Core.Reading;

/// <summary>What somebody may have meant who wrote a name that is none.</summary>
internal static class NearNames
{
    private const int MostLetters = 60;

    /// <summary>The nearest of the names, at most three; empty when none is near. What begins as the name does is near, too.</summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> names)
    {
        var clean = name.ToLowerInvariant();
        var most = Math.Max(clean.Length <= 3 ? 1 : 2, clean.Length / 3);
        return [.. names.Distinct(StringComparer.Ordinal)
            .Select(known => (Known: known, Distance: clean.TrimStart('-').Length > 2 && known.StartsWith(clean, StringComparison.OrdinalIgnoreCase) ? 1
                : Distance(clean, known)))
            .Where(item => item.Distance <= most).OrderBy(item => item.Distance).Take(3).Select(item => item.Known)];
    }

    // How many letters must be changed, added, taken away or swapped with the next; of long texts only the beginning is compared.
    private static int Distance(string left, string right)
    {
        (left, right) = (Cut(left), Cut(right));
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                rows[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1,
                    rows[i - 1, j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[left.Length, right.Length];
    }

    private static string Cut(string text) => text.Length > MostLetters ? text.Substring(0, MostLetters) : text;

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
