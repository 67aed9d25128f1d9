using NodaTime;

namespace Cchc.Core.Calendars.Lunar;

/// <summary>
/// The lunar years 1975 to 2100, one number each. Derived by the tests from ELP/MPP02 (J. Chapront, G. Francou, 2003) and VSOP87D
/// (P. Bretagnon, G. Francou, 1988) with ΔT, by the rules of QĐ 121-CP at UTC+7; a test derives the table anew and compares.
/// </summary>
internal static partial class LunarTable
{
    public const int FirstYear = 1975;
    public const int LastYear = 2100;

    public static readonly LocalDate First = new(1976, 1, 1);
    public static readonly LocalDate Last = new(2100, 12, 31);

    /// <summary>The first day of a lunar year.</summary>
    public static LocalDate NewYear(int year) => new LocalDate(year, 1, 20).PlusDays((int)(Years[year - FirstYear] >> 17));

    /// <summary>The months of a lunar year: number, leap or not, length.</summary>
    public static IEnumerable<(int Month, bool Leap, int Length)> Months(int year)
    {
        // Bits 0-12: whether month 1 … 13 in order has 30 days; bits 13-16: after which month the leap month comes, 0 for none;
        // from bit 17: the new year's day, counted from 20 January.
        var bits = Years[year - FirstYear];
        var leap = (int)((bits >> 13) & 15);
        var count = leap == 0 ? 12 : 13;
        for (var i = 0; i < count; i++)
        {
            var isLeap = leap > 0 && i == leap;
            var number = leap > 0 && i >= leap ? i : i + 1;
            yield return (number, isLeap, 29 + (int)((bits >> i) & 1));
        }
    }
}
