using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>Codes of procedures in a workbook: where somebody typed 1.001190 a sheet may have kept the number 1.00119.</summary>
internal static class ProcedureCell
{
    private const int Length = 8; // 1.001190

    /// <summary>The code of a cell: a number with one digit before the point gets back the noughts that it lost; anything else stays as it is.</summary>
    public static string Of(string text, CellKind kind) =>
        kind == CellKind.Number && text.Length is > 2 and < Length && text[1] == '.' && text.All(c => c == '.' || AsciiDigit.Is(c))
            ? text.PadRight(Length, '0') : text;
}
