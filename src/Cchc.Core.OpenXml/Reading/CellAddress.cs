using System.Globalization;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>Addresses of cells such as <c>BC12</c>; rows and columns count from 1.</summary>
internal static class CellAddress
{
    public static bool TryParse(string text, out int column, out int row)
    {
        (column, row) = (0, 0);
        var at = 0;
        for (; at < text.Length && (text[at] | 0x20) is >= 'a' and <= 'z' && at < 3; at++)
        {
            column = (column * 26) + (text[at] | 0x20) - 'a' + 1;
        }

        var letters = at;
        for (; at < text.Length && text[at] is >= '0' and <= '9' && at - letters < 7; at++)
        {
            row = (row * 10) + text[at] - '0';
        }

        return at == text.Length && column > 0 && row is > 0 and <= ReadingLimits.Rows;
    }

    /// <summary>For example <c>BC12</c>.</summary>
    public static string Of(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column: 1 is <c>A</c>, 27 is <c>AA</c>.</summary>
    public static string Letters(int column) =>
        column <= 26 ? ((char)('A' + column - 1)).ToString(CultureInfo.InvariantCulture) : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);
}
