using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>Reads the numbers of a CSV table: with a decimal point, or a decimal comma where cells are separated by semicolons. Nothing that can be read in two
/// ways is read.</summary>
internal static class CsvNumber
{
    /// <summary>Reads a cell: a number of a workbook as it is, a text as people write numbers.</summary>
    public static bool TryRead(string text, CellKind kind, char separator, out ExactNumber number, out (string Vi, string En)? hint)
    {
        if (kind == CellKind.Number && ExactNumber.TryParse(text, out number))
        {
            hint = null;
            return true;
        }

        return TryRead(text, separator, out number, out hint);
    }

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
            hint = ("không rõ dấu chấm là phân nhóm hay thập phân; viết số không có dấu phân nhóm",
                "the point may separate thousands or decimals; write it without separators of thousands");
            return false;
        }

        if (comma >= 0 && (separator != ';' || text.IndexOfAny(['.']) >= 0 || text.IndexOf(',', comma + 1) >= 0))
        {
            hint = separator == ';'
                ? ("viết số không có dấu phân nhóm, như 95600000,5", "write numbers without separators of thousands, such as 95600000,5")
                : ("viết số với dấu chấm thập phân, không có dấu phân nhóm, hoặc ngăn ô bằng dấu chấm phẩy",
                    "write numbers with a decimal point and no separator of thousands, or separate cells by semicolons");
            return false;
        }

        if (ExactNumber.TryParse(comma >= 0 ? text.Replace(',', '.') : text, out number))
        {
            return true;
        }

        hint = Hint(text);
        return false;
    }

    /// <summary>How a number that is written as people write it should be written.</summary>
    internal static (string Vi, string En) Hint(string text)
    {
        if (text.Length > 0 && text[text.Length - 1] == '%')
        {
            // "1,5%" may be one and a half; "1,500%" may also be fifteen hundred.
            var number = text.Substring(0, text.Length - 1).TrimEnd();
            return !IsGrouped(number.Replace(',', '.')) && ExactNumber.TryParse(number.Replace(',', '.'), out var percent)
                ? ($"tỷ lệ viết bằng số: {percent / 100}", $"write a share as a number: {percent / 100}")
                : ("tỷ lệ viết bằng số từ 0 đến 1, như “0.6”", "write a share as a number from 0 to 1, such as 0.6");
        }

        // 1.250 is a thousand to one reader and a little more than one to another.
        if (!(Unsigned(text) is { Length: > 0 } digit && digit[0] == '0') && IsGrouped(text.Replace(',', '.')))
        {
            var digits = new string([.. text.Where(c => c is not ('.' or ','))]);
            return ($"không rõ là {digits} hay số thập phân; viết số không có dấu phân nhóm: {digits}, hoặc với dấu chấm thập phân và số chữ số khác 3",
                $"it may be {digits} or a decimal number; write {digits} without separators of thousands, or a decimal point with other than three digits");
        }

        if (ExactNumber.TryParse(text, out _))
        {
            return ($"viết số không có dấu nháy: {text}", $"write a number without quotation marks: {text}");
        }

        return text.IndexOfAny([',']) >= 0
            ? ("viết số với dấu chấm thập phân, không có dấu phân nhóm: “3.5”", "write numbers with a decimal point and no separator of thousands: 3.5")
            : ("viết số như “3.5”", "write a number such as 3.5");
    }

    /// <summary>Whether a number with a point reads like one with thousands: 1.000 beside 1000.</summary>
    public static bool IsDoubtful(string text, char separator) => separator != ';' && IsGrouped(text) && Unsigned(text)[0] != '0';

    private static string Unsigned(string text) => text.TrimStart('-', ExactNumber.MinusSign);

    // 95.600 or 95.600.000
    internal static bool IsGrouped(string text)
    {
        var parts = Unsigned(text).Split('.');
        return parts.Length > 1 && parts[0].Length is >= 1 and <= 3 && parts[0].All(AsciiDigit.Is)
            && parts.Skip(1).All(part => part.Length == 3 && part.All(AsciiDigit.Is));
    }
}
