using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>The number of a legal document (số, ký hiệu văn bản) as it is written.</summary>
internal sealed class NumberWords
{
    /// <summary>The number in clean form; empty when there is none.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it is in order.</summary>
    public required bool IsTidy { get; init; }

    /// <summary>The one number in it where it is not in order; null where there is none, or more than one.</summary>
    public required string? Trimmed { get; init; }

    public static NumberWords Of(string number)
    {
        var text = VietnameseText.Clean(number);
        var tidy = IsInOrder(text);
        return new NumberWords { Text = text, IsTidy = tidy, Trimmed = tidy || text.Length == 0 ? null : Trim(text) };
    }

    /// <summary>A number, a stroke, and signs without spaces: 104/2022/NĐ-CP, 15/2012/QH13, 12/QĐ-BTP, 66.7/2025/NQ-CP.</summary>
    private static bool IsInOrder(string number)
    {
        var at = 0;
        while (at < number.Length && (AsciiDigit.Is(number[at]) || (at > 0 && number[at] == '.' && at + 1 < number.Length && AsciiDigit.Is(number[at + 1]))))
        {
            at++;
        }

        var letter = at < number.Length && number[at] == '.' ? at + 1 : at; // 09b/2013/TT-BTP and 08.a/2010/TT-BTP are real numbers
        if (at > 0 && letter + 1 < number.Length && char.IsLetter(number[letter]) && number[letter + 1] == '/')
        {
            at = letter + 1;
        }

        if (at == 0 || at == number.Length || number[at] is not ('/' or '-'))
        {
            return false;
        }

        var letters = 0;
        for (var i = at; i < number.Length; i++)
        {
            var c = number[i];
            if (char.IsLetter(c))
            {
                letters++;
            }
            else if (!(AsciiDigit.Is(c) || c is '/' or '-' or '&'))
            {
                return false;
            }
        }

        return letters > 0 && char.IsLetterOrDigit(number[number.Length - 1]);
    }

    /// <summary>The one number inside a text such as "Nghị định số 104/2022/NĐ-CP." or "104/2022/NĐ- CP"; null when there is none, or more than one.</summary>
    private static string? Trim(string number)
    {
        var joined = number.Replace("- ", "-").Replace(" -", "-").Replace("/ ", "/").Replace(" /", "/");
        var found = joined.Split(' ', '(', ')', ',', ';', ':').Select(word => word.Trim('.', '"')).Where(IsInOrder).Where(word => word.Any(char.IsLetter))
            .Distinct(StringComparer.Ordinal).ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
