using System.Text;

namespace Cchc.Core.Text;

public static partial class VietnameseText
{
    /// <summary>
    /// Folds a text for comparison without diacritics (không dấu): lower case, no tones and shapes, <c>đ Đ Ð</c> as <c>d</c>; every run
    /// of white space and punctuation is one space, none at the ends. Composed, decomposed and mixed text give the same, and so do
    /// <c>hoà</c> and <c>hòa</c>. Letters of other scripts stay, in lower case; emoji count as punctuation.
    /// </summary>
    /// <param name="text">Any text; null counts as empty.</param>
    /// <returns>For example <c>thu tuc dang ky khai sinh</c>; empty when there is no letter and no digit.</returns>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var builder = new StringBuilder(text!.Length);
        var pending = false;
        var scanner = new LetterScanner(text.AsSpan());
        while (scanner.MoveNext())
        {
            if (scanner.Class == LetterClass.Separator)
            {
                pending = builder.Length > 0;
                continue;
            }

            if (pending)
            {
                builder.Append(' ');
                pending = false;
            }

            builder.Append(scanner.Plain);
        }

        return builder.ToString();
    }
}
