using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Times;

/// <summary>What a published record says of a time, in the words of people: the names that the data have for units are for programs.</summary>
internal static class RecordUnits
{
    private static readonly (string Name, string Vi, string En)[] Names =
    [
        ("WORKING_DAY", "ngày làm việc", "working day"), ("DAY", "ngày", "day"), ("HOUR", "giờ", "hour"), ("WEEK", "tuần", "week"),
        ("MONTH", "tháng", "month"), ("YEAR", "năm", "year"), ("MINUTE", "phút", "minute"), ("OTHER", "khác", "other"),
    ];

    /// <summary>For example “1 ngày làm việc” for value 1 and unit WORKING_DAY, “1”, đơn vị “khác” for value 1 and unit OTHER.</summary>
    /// <param name="value">The value as written; empty when missing.</param>
    /// <param name="unit">The unit as written; empty when missing.</param>
    public static BilingualText Quote(string value, string unit)
    {
        value = Shorten.Within(VietnameseText.Clean(value), 80);
        if (unit.Length == 0)
        {
            return new($"“{value}”", $"“{value}”");
        }

        var name = Array.Find(Names, item => item.Name == unit);
        var (vi, en) = name.Name is null ? (Shorten.Within(unit, 40), Shorten.Within(unit, 40)) : (name.Vi, name.En);
        if (value.Length == 0)
        {
            return new($"không ghi số, đơn vị “{vi}”", $"no number, unit “{en}”");
        }

        return name.Name is not (null or "OTHER") && ProcessingTimeWords.Figure(value) is { } figure
            ? new($"“{DateText.ViNumber(figure)} {vi}”", $"“{DateText.EnNumber(figure)} {en}{(figure == 1m ? string.Empty : "s")}”")
            : new($"“{value}”, đơn vị “{vi}”", $"“{value}”, unit “{en}”");
    }

    /// <summary>The same for value and unit in one text, such as "1 OTHER".</summary>
    public static BilingualText Quote(string words)
    {
        var space = words.LastIndexOf(' ');
        var unit = words.Substring(space + 1);
        return Array.Exists(Names, item => item.Name == unit) ? Quote(space < 0 ? string.Empty : words.Substring(0, space), unit)
            : new($"“{Shorten.Within(words, 80)}”", $"“{Shorten.Within(words, 80)}”");
    }
}
