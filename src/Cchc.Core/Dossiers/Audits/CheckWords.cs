using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>The words that mark a finding as a question (cần kiểm tra): the same in audits, in verdicts and in their totals.</summary>
internal static class CheckWords
{
    /// <summary>A finding that is a question.</summary>
    /// <param name="text">What was found, beginning with a small letter.</param>
    public static BilingualText Of(BilingualText text) => new("Cần kiểm tra: " + text.Vi, "To be checked: " + text.En);

    /// <summary>The name of a kind of finding over a count of them: marked when all are questions, with their number when some are.</summary>
    /// <param name="title">What was found, beginning with a small letter.</param>
    /// <param name="findings">How many there are.</param>
    /// <param name="questions">How many of them are questions.</param>
    public static BilingualText Of(BilingualText title, long findings, long questions) => questions >= findings && questions > 0 ? Of(title)
        : questions <= 0 ? new(Capital(title.Vi), Capital(title.En))
        : new($"{Capital(title.Vi)} (trong đó {ExactNumber.FromInt64(questions).ToVietnamese()} lần cần kiểm tra)",
            $"{Capital(title.En)} ({ExactNumber.FromInt64(questions).ToEnglish()} of them to be checked)");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
