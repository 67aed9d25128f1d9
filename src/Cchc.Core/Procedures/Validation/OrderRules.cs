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
        foreach (var group in view.Components.GroupBy(item => item.Group))
        {
            var lettered = group.Select(item => (Item: item, Letter: LetterOf(item.Lower))).Where(entry => entry.Letter != '\0').ToList();
            if (lettered.Count < 3 || lettered.TrueForAll(entry => entry.Letter is 'i' or 'v' or 'x')
                || lettered.Exists(entry => Letters.IndexOf(entry.Letter) < 0))
            {
                continue;
            }

            var first = lettered[0].Letter;
            for (var i = 1; i < lettered.Count; i++)
            {
                var isAnew = lettered[i].Letter == 'a' && first == 'a';
                if (!isAnew && Letters.IndexOf(lettered[i].Letter) < Letters.IndexOf(lettered[i - 1].Letter))
                {
                    var order = string.Join(", ", lettered.Take(24).Select(entry => entry.Letter + ")"));
                    yield return Found.At(
                        lettered[i].Item.Path("name"),
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
