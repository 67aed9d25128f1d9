using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>The table of a receipt in plain text, in the words of form 01 of TT 03/2025/TT-VPCP: six columns in 80.</summary>
internal static class ReceiptTable
{
    private static readonly int[] Widths = [4, 26, 15, 7, 6, 17];

    public static string Write(ReceiptList list, bool vi)
    {
        var lines = new LetterLines();
        var rule = string.Join("+", Widths.Select(width => new string('-', width)));
        Row(lines, vi ? ["TT", "Thành phần hồ sơ", "Hình thức", "Bản chính", "Bản sao", "Ghi chú"]
            : ["No.", "Component", "Form", "Orig.", "Copy", "Remarks"]);
        lines.Raw(rule);
        foreach (var row in list.Rows)
        {
            Row(lines, [DateText.EnNumber(row.Number), row.Name, FormOf(row, vi), Number(row.Originals), Number(row.Copies), Remarks(row, vi)]);
        }

        lines.Raw(rule);
        Row(lines,
            [string.Empty, vi ? "Cộng" : "Total", string.Empty, Number(list.Rows.Sum(row => (long)row.Originals)),
                Number(list.Rows.Sum(row => (long)row.Copies)), string.Empty]);
        return lines.ToString();
    }

    /// <summary>The form; pieces that are neither originals nor copies are counted here.</summary>
    private static string FormOf(ReceiptList.Row row, bool vi)
    {
        var isCounted = row.Originals + row.Copies > 0 || row.Form == PaperForms.Data;
        var words = PieceWords.FormsOf(row.Form, !isCounted && row.Count > 1);
        return (isCounted ? string.Empty : DateText.EnNumber(row.Count) + " ") + (vi ? words.Vi : words.En);
    }

    private static string Remarks(ReceiptList.Row row, bool vi)
    {
        string?[] remarks =
        [
            row.IsPresented ? vi ? "xuất trình, trả lại" : "shown, given back" : null,
            row.IsDigitised ? vi ? "đã số hóa" : "digitised" : null,
            row.IsReused ? vi ? "tái sử dụng" : "reused" : null,
            row.IsSigned ? vi ? "ký số" : "signed" : null,
            row.IsKnown ? null : vi ? "ngoài thành phần hồ sơ" : "not among the components",
        ];
        return string.Join("; ", remarks.OfType<string>());
    }

    private static string Number(long count) => count == 0 ? "-" : DateText.EnNumber(count);

    private static void Row(LetterLines lines, IReadOnlyList<string> cells)
    {
        var wrapped = cells.Select((cell, i) => LetterLines.Wrap(cell, Widths[i] - (i == 0 ? 1 : 2))).ToList();
        for (var line = 0; line < wrapped.Max(cell => cell.Count); line++)
        {
            lines.Raw(string.Join("|",
                wrapped.Select((cell, i) => LetterLines.Padded((i == 0 ? string.Empty : " ") + (line < cell.Count ? cell[line] : string.Empty), Widths[i]))));
        }
    }
}
