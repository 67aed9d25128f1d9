namespace Cchc.Core.Procedures.Validation;

/// <summary>Components that carry the letters of their list: a), b), c), d), đ).</summary>
internal static class OrderRules
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy"; // the letters of points in legal documents: no f, j, w, z

    /// <summary>
    /// The letters of a group do not rise. A list that began with a) may begin anew with a), and a letter may repeat; a group that has Roman numbers or other
    /// letters is passed over.
    /// </summary>
    public static IEnumerable<Found> Lettered(ProcedureView view)
    {
        foreach (var group in view.Groups)
        {
            var lettered = group.Length < 3 ? [] : Array.FindAll(group, item => LetterOf(item.Lower) != '\0');
            if (lettered.Length < 3)
            {
                continue;
            }

            var letters = Array.ConvertAll(lettered, item => LetterOf(item.Lower));
            if (Array.TrueForAll(letters, letter => letter is 'i' or 'v' or 'x') || Array.Exists(letters, letter => Letters.IndexOf(letter) < 0))
            {
                continue;
            }

            for (var i = 1; i < letters.Length; i++)
            {
                var isAnew = letters[i] == 'a' && letters[0] == 'a';
                if (!isAnew && Letters.IndexOf(letters[i]) < Letters.IndexOf(letters[i - 1]))
                {
                    var order = string.Join(", ", letters.Take(24).Select(letter => letter + ")"));
                    yield return Found.At(
                        lettered[i].Path("name"),
                        $"các điểm của thành phần hồ sơ không theo thứ tự: “{order}”",
                        $"the lettered components are out of order: “{order}”");
                    break;
                }
            }
        }
    }

    // "a) Đơn", "- b) Bản sao"; a point after the letter alone may be an initial.
    private static char LetterOf(string lower)
    {
        var at = 0;
        while (at < lower.Length && !char.IsLetterOrDigit(lower[at]))
        {
            at++;
        }

        return at + 1 < lower.Length && lower[at + 1] == ')' && char.IsLetter(lower[at]) ? lower[at] : '\0';
    }
}
