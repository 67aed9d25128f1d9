namespace Cchc.Core.Text;

/// <summary>Where a finding is, for people: places are kept in English ("line 12, 1.001193, channels"), and the line is all of them that is a word.</summary>
internal static class FindingPlace
{
    private const string English = "line ";
    private const string Vietnamese = "dòng ";

    private static readonly string[] Before = [", ", ": "];

    /// <summary>The place in a language; names of files and of members stay as they are.</summary>
    public static string In(string place, Language language)
    {
        if (language != Language.Vietnamese)
        {
            return place;
        }

        place = place.StartsWith(English, StringComparison.Ordinal) ? Vietnamese + place.Substring(English.Length) : place;
        return Before.Aggregate(place, (text, sign) => text.Replace(sign + English, sign + Vietnamese));
    }
}
