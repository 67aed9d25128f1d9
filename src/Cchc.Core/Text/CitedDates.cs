using NodaTime;

namespace Cchc.Core.Text;

/// <summary>The days on which documents were adopted, for their first mention in a letter; only documents whose day is certain.</summary>
internal static class CitedDates
{
    private static readonly (string Number, int Year, int Month, int Day)[] Days =
    [
        ("33/2005/QH11", 2005, 6, 14), ("91/2015/QH13", 2015, 11, 24), ("10/2012/QH13", 2012, 6, 18), ("45/2019/QH14", 2019, 11, 20),
        ("60/2014/QH13", 2014, 11, 20), ("03/2026/QH16", 2026, 4, 23), ("84/2007/QH11", 2007, 4, 2), ("28/2026/QH16", 2026, 4, 24),
        ("63/2010/NĐ-CP", 2010, 6, 8), ("61/2018/NĐ-CP", 2018, 4, 23), ("99/2022/NĐ-CP", 2022, 11, 30), ("118/2025/NĐ-CP", 2025, 6, 9),
        ("66.7/2025/NQ-CP", 2025, 11, 15),
    ];

    /// <summary>The day of a document; null when it is not known or is part of its name.</summary>
    public static LocalDate? Of(string document)
    {
        var found = Array.Find(Days, item => document.EndsWith(" số " + item.Number, StringComparison.Ordinal));
        return found.Number is null ? null : new LocalDate(found.Year, found.Month, found.Day);
    }
}
