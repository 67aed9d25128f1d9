using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators.Reporting;

/// <summary>
/// Working days that dossiers with a result used, against those allowed: exact counts by days, so that median and ninth decile are exact. It grows with the
/// number
/// of different days, which a calendar bounds.
/// </summary>
internal sealed class DaysUsed
{
    /// <summary>The last allowed day of each class; the last class has no end.</summary>
    public static readonly IReadOnlyList<int> Classes = [1, 3, 5, 10, 15, 20, 30, int.MaxValue];

    private readonly Dictionary<int, long>[] used = [.. Classes.Select(_ => new Dictionary<int, long>())];
    private readonly long[] allowed = new long[Classes.Count];
    private readonly Dictionary<int, long> margins = [];

    /// <summary>How many dossiers there are.</summary>
    public long Dossiers { get; private set; }

    /// <summary>How many were resolved late on the due day itself: after its hour.</summary>
    public long LateOnDueDay { get; private set; }

    /// <summary>The days of all.</summary>
    public Quantiles All => Of(used);

    /// <summary>The days of a class, and the mean of those allowed.</summary>
    public (Quantiles Used, ExactNumber? MeanAllowed) Class(int place)
    {
        var days = Of([used[place]]);
        return (days, days.Dossiers == 0 ? null : ExactNumber.Fraction(allowed[place], days.Dossiers));
    }

    /// <summary>How many were resolved with at least <paramref name="from"/> and at most <paramref name="to"/> working days left; negative for late.</summary>
    public long WithMargin(int from, int to) => margins.Where(pair => pair.Key >= from && pair.Key <= to).Sum(pair => pair.Value);

    public void Add(ReportColumn column, int usedDays, int allowedDays, int lateDays)
    {
        Dossiers++;
        var place = 0;
        while (allowedDays > Classes[place])
        {
            place++;
        }

        Count(used[place], usedDays);
        allowed[place] += allowedDays;
        switch (column)
        {
            case ReportColumn.Late when lateDays == 0:
                LateOnDueDay++;
                break;
            case ReportColumn.Late:
                Count(margins, -lateDays);
                break;
            case ReportColumn.Early:
                // A due day off leaves no working day between.
                Count(margins, Math.Max(1, allowedDays - usedDays));
                break;
            default:
                Count(margins, 0);
                break;
        }
    }

    private static void Count(Dictionary<int, long> counts, int key) => counts[key] = counts.TryGetValue(key, out var before) ? before + 1 : 1;

    private static Quantiles Of(IReadOnlyList<Dictionary<int, long>> counts)
    {
        var all = new SortedDictionary<int, long>();
        foreach (var pair in counts.SelectMany(one => one))
        {
            all[pair.Key] = all.TryGetValue(pair.Key, out var before) ? before + pair.Value : pair.Value;
        }

        return Quantiles.Of(all);
    }
}

/// <summary>What counts by days come to; null where there are none.</summary>
/// <param name="Dossiers">How many.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Median">The least day within which at least half are.</param>
/// <param name="NinthDecile">The least day within which at least nine of ten are.</param>
/// <param name="Most">The most.</param>
internal sealed record Quantiles(long Dossiers, ExactNumber? Mean, int? Median, int? NinthDecile, int? Most)
{
    public static Quantiles Of(SortedDictionary<int, long> days)
    {
        var (count, sum) = (days.Values.Sum(), days.Sum(pair => pair.Key * pair.Value));
        if (count == 0)
        {
            return new Quantiles(0, null, null, null, null);
        }

        return new Quantiles(
            count,
            ExactNumber.Fraction(sum, count),
            At((count + 1) / 2),
            At(((9 * count) + 9) / 10),
            days.Keys.Max());

        // The day of the one in this place, from 1.
        int At(long place)
        {
            foreach (var pair in days)
            {
                place -= pair.Value;
                if (place <= 0)
                {
                    return pair.Key;
                }
            }

            return days.Keys.Max();
        }
    }
}
