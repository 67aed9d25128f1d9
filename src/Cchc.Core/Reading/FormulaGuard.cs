namespace Cchc.Core.Reading;

/// <summary>
/// The apostrophe in front of a cell that a spreadsheet would take for a formula: writers of CSV put it there, readers take it away again. So that both agree,
/// a text that begins with such an apostrophe itself gets another one.
/// </summary>
internal static class FormulaGuard
{
    /// <summary>Whether a text is written with an apostrophe in front: a formula, or one behind apostrophes.</summary>
    public static bool IsGuarded(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] == '\'')
        {
            at++;
        }

        return LooksLikeFormula(at == 0 ? text : text.Substring(at));
    }

    /// <summary>The text of a cell as it was before it was guarded.</summary>
    public static string Unguarded(string cell) => cell.Length > 1 && cell[0] == '\'' && IsGuarded(cell) ? cell.Substring(1) : cell;

    private static bool LooksLikeFormula(string text)
    {
        var at = 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '\uFEFF' or '\u200B'))
        {
            at++;
        }

        return at < text.Length && text[at] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20' && !IsNumber(text, at);
    }

    // A sign, then digits with points and commas between them.
    private static bool IsNumber(string text, int at)
    {
        if (text[at] is not ('+' or '-') || text.Length == at + 1)
        {
            return false;
        }

        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] is not (>= '0' and <= '9') && (text[i] is not ('.' or ',') || i == at + 1 || i == text.Length - 1))
            {
                return false;
            }
        }

        return true;
    }
}
