using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Stages;

/// <content>What a row or a title says: sums, numbers, names.</content>
internal sealed partial class ProcessRows
{
    private const string Unnamed = "(không nêu đơn vị)";

    private static readonly string[] Namings = ["thu tuc", "tthc", "quy trinh"];
    private static readonly char[] Numbering = [.. "0123456789.*) "];

    private void Title(string text)
    {
        if (text.Length > LongestTitle)
        {
            return;
        }

        procedure = CodeIn(text) ?? procedure;
        var folded = VietnameseText.Fold(text);
        if (folded.StartsWith("quyet dinh so ", StringComparison.Ordinal) && text.Split(' ') is { Length: > 3 } words)
        {
            decision = words[3].Trim(',', '.', ';');
        }
        else if (Array.Exists(Namings, naming => folded.Contains(naming, StringComparison.Ordinal)))
        {
            var (open, close) = (text.IndexOf('“'), text.LastIndexOf('”'));
            name = open >= 0 && close > open + 1 ? text.Substring(open + 1, close - open - 1).Trim() : text.TrimStart(Numbering).TrimEnd('*', ' ');
        }
    }

    // "(Mã TTHC: 1.013815)": a digit, a point, six digits.
    private static string? CodeIn(string text)
    {
        for (var i = 0; i + 8 <= text.Length; i++)
        {
            if (AsciiDigit.Is(text[i]) && text[i + 1] == '.' && Enumerable.Range(i + 2, 6).All(at => AsciiDigit.Is(text[at]))
                && (i + 8 == text.Length || !char.IsLetterOrDigit(text[i + 8])) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])))
            {
                return text.Substring(i, 8);
            }
        }

        return null;
    }

    /// <summary>Whether a cell or line says a sum: "Tổng cộng", "Tổng: 24 giờ"; not so "Tổng cục Thuế".</summary>
    public static bool IsSum(string cell) => VietnameseText.Fold(cell) is var folded && (folded is "tong" or "cong"
        || (folded.Length > 5 && folded[4] == ' ' && AsciiDigit.Is(folded[5]) && folded.Substring(0, 4) is "tong" or "cong")
        || folded.StartsWith("tong la", StringComparison.Ordinal) || folded.StartsWith("tong thoi", StringComparison.Ordinal)
        || folded.StartsWith("tong cong", StringComparison.Ordinal)
        || folded.StartsWith("tong so", StringComparison.Ordinal) || folded.StartsWith("cong thoi gian", StringComparison.Ordinal));

    // A table may state its first step again only when it is another process.
    private static bool IsBehindFirst(List<Stage> stages) =>
        stages.Exists(stage => stage.Number == "1") && stages[stages.Count - 1].Number[0] != '1';

    // "Tổng thời gian giải quyết TTHC ở cấp xã là:" is that of "cấp xã".
    private static string? NameOf(string label)
    {
        foreach (var word in new[] { " ở ", " tại ", " của " })
        {
            var at = label.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
            {
                var named = label.Substring(at + word.Length).Split(':')[0].Trim();
                named = named.EndsWith(" là", StringComparison.Ordinal) ? named.Substring(0, named.Length - 3).Trim() : named;
                return named.Length is > 0 and <= 80 ? named : null;
            }
        }

        return null;
    }

    // "(1) (2) (3)" below the headings.
    private static bool IsNumbering(List<string> cells) =>
        cells.Count >= 3 && cells.Select((cell, i) => cell.Trim('(', ')', ' ') == FormattableString.Invariant($"{i + 1}")).All(isNumber => isNumber);

    // "Bước 01.", "B1", "2a": without the word and the point.
    private static string? NumberOf(string text)
    {
        var clean = text.Trim();
        if (VietnameseText.Fold(clean).StartsWith("buoc", StringComparison.Ordinal))
        {
            clean = clean.Substring(4);
        }
        else if (clean.Length > 1 && clean[0] is 'B' or 'b' && AsciiDigit.Is(clean[1]))
        {
            clean = clean.Substring(1);
        }

        clean = clean.Trim(' ', '.', ':', ')', '(', '-', '–').TrimStart('0');
        return clean.Length is > 0 and <= 12 && AsciiDigit.Is(clean[0]) ? clean : null;
    }
}
