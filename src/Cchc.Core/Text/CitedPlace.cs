using System.Globalization;

namespace Cchc.Core.Text;

/// <summary>A place in a legal text: article, clause and point; clause and point are empty where the whole is meant.</summary>
internal sealed record CitedPlace(string Article, string Clause, string Point)
{
    /// <summary>For example "điểm a và điểm b khoản 1 Điều 5, khoản 2 Điều 7".</summary>
    public static string ListVi(IReadOnlyList<CitedPlace> places) => Join(places.Select((place, i) =>
    {
        // What the next place shares is said once, after it: "khoản 3 và khoản 4 Điều 148".
        var next = i + 1 < places.Count ? places[i + 1] : null;
        var isSameArticle = next?.Article == place.Article && place.Clause.Length > 0 && next.Clause.Length > 0;
        var isSameClause = isSameArticle && next!.Clause == place.Clause && place.Point.Length > 0 && next.Point.Length > 0;
        var words = new List<string>(3);
        if (place.Point.Length > 0)
        {
            words.Add("điểm " + place.Point);
        }

        if (place.Clause.Length > 0 && !isSameClause)
        {
            words.Add("khoản " + place.Clause);
        }

        if (!isSameArticle)
        {
            words.Add("Điều " + place.Article);
        }

        return string.Join(" ", words);
    }), " và ");

    /// <summary>Whether it is inside another: a clause of an article, a point of a clause.</summary>
    public bool IsPartOf(CitedPlace whole) => this != whole && Article == whole.Article
        && (whole.Clause.Length == 0 || (Clause == whole.Clause && whole.Point.Length == 0));

    /// <summary>For example "5(1)(a) and 7(2)".</summary>
    public static string ListEn(IReadOnlyList<CitedPlace> places) => Join(places.Select(place => place.Article
        + (place.Clause.Length > 0 ? $"({place.Clause})" : string.Empty) + (place.Point.Length > 0 ? $"({place.Point})" : string.Empty)), " and ");

    /// <summary>The number of an article or clause, by which places are ordered; 0 for none.</summary>
    public static int Order(string number)
    {
        var digits = number.TakeWhile(AsciiDigit.Is).Count();
        return digits is > 0 and < 6 ? int.Parse(number.Substring(0, digits), CultureInfo.InvariantCulture) : 0;
    }

    private static string Join(IEnumerable<string> parts, string and)
    {
        var list = parts.ToList();
        return list.Count < 2 ? string.Concat(list) : string.Join(", ", list.Take(list.Count - 1)) + and + list[list.Count - 1];
    }
}
