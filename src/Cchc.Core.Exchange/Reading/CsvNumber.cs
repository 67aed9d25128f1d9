using Cchc.Core.Exchange.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>Reads the numbers of a CSV table: with a decimal point, or a decimal comma where cells are separated by semicolons. Nothing that can be read in two ways is read.</summary>
internal static class CsvNumber
{
    /// <summary>Reads a cell.</summary>
    /// <param name="text">The cell, clean.</param>
    /// <param name="separator">What separates the cells of its table.</param>
    /// <param name="number">The number, or zero.</param>
    /// <param name="hint">How to write it; null when it was read.</param>
    public static bool TryRead(string text, char separator, out ExactNumber number, out (string Vi, string En)? hint)
    {
        hint = null;
        number = default;
        var comma = text.IndexOf(',');
        if (separator == ';' && comma < 0 && IsGrouped(text))
        {
            hint = ("không rõ dấu chấm là phân nhóm hay thập phân; viết số không có dấu phân nhóm", "the point may separate thousands or decimals; write it without separators of thousands");
            return false;
        }

        if (comma >= 0 && (separator != ';' || text.IndexOfAny(['.']) >= 0 || text.IndexOf(',', comma + 1) >= 0))
        {
            hint = separator == ';'
                ? ("viết số không có dấu phân nhóm, như 95600000,5", "write numbers without separators of thousands, such as 95600000,5")
                : ("viết số với dấu chấm thập phân, không có dấu phân nhóm, hoặc ngăn ô bằng dấu chấm phẩy", "write numbers with a decimal point and no separator of thousands, or separate cells by semicolons");
            return false;
        }

        if (ExactNumber.TryParse(comma >= 0 ? text.Replace(',', '.') : text, out number))
        {
            return true;
        }

        hint = CostFileParser.Hint(text);
        return false;
    }

    /// <summary>Whether a number with a point reads like one with thousands: 1.000 beside 1000.</summary>
    public static bool IsDoubtful(string text, char separator) => separator != ';' && IsGrouped(text) && text.TrimStart('-')[0] != '0';

    // 95.600 or 95.600.000
    internal static bool IsGrouped(string text)
    {
        var parts = text.TrimStart('-').Split('.');
        return parts.Length > 1 && parts[0].Length is >= 1 and <= 3 && parts[0].All(IsDigit) && parts.Skip(1).All(part => part.Length == 3 && part.All(IsDigit));
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
