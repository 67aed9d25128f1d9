using System.Globalization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>
/// The place of a finding about a sheet or plan as people read it: <c>measures[0] "x".legalBasis</c> is "Biện pháp 1 (x): căn cứ pháp lý". Programs get the
/// path itself.
/// </summary>
internal static class CostPlace
{
    private static readonly Dictionary<string, BilingualText> Items = new(StringComparer.Ordinal)
    {
        ["activities"] = new("Công việc", "Activity"), ["components"] = new("thành phần", "component"), ["from"] = new("cách nộp được thay", "replaced way"),
        ["incomes"] = new("Mức thu nhập", "Income"), ["measures"] = new("Biện pháp", "Measure"), ["rows"] = new("Dòng", "Row"),
    };

    private static readonly Dictionary<string, BilingualText> Members = new(StringComparer.Ordinal)
    {
        ["activities"] = new("công việc", "activities"), ["after"] = new("sau đơn giản hóa", "after"), ["before"] = new("hiện tại", "before"),
        ["currency"] = new("loại tiền", "currency"), ["fees"] = new("phí, lệ phí", "fees"), ["from"] = new("cách nộp được thay", "replaced ways"),
        ["hours"] = new("số giờ", "hours"), ["id"] = new("mã", "identifier"), ["inForceThrough"] = new("ngày hết hiệu lực", "last day in force"),
        ["income"] = new("thu nhập một giờ", "income of an hour"), ["into"] = new("công việc còn lại sau khi gộp", "activity that remains"),
        ["kind"] = new("loại công việc", "kind"), ["legalBasis"] = new("căn cứ pháp lý", "legal basis"),
        ["overhead"] = new("chi phí quản lý chung", "overhead"), ["payer"] = new("đối tượng chi trả", "payer"),
        ["services"] = new("dịch vụ", "services"), ["share"] = new("tỷ lệ", "share"), ["subjectsPerYear"] = new("số đối tượng một năm", "subjects a year"),
        ["timesPerYear"] = new("số lần một năm", "times a year"), ["value"] = new("mức", "value"), ["year"] = new("năm", "year"),
    };

    /// <summary>The place in words; one that is not made of names of a sheet or plan stays as it is.</summary>
    /// <param name="place">The place, counted from 0.</param>
    /// <param name="language">The language.</param>
    public static string In(string place, Language language)
    {
        var words = new List<string>();
        for (var at = 0; at < place.Length;)
        {
            if (One(place, ref at, language) is not { } word)
            {
                return OfKind(place, language) ?? place;
            }

            words.Add(word);
        }

        return words.Count == 0 ? place : CitationEnglish.Capital(words[0]) + (words.Count > 1 ? ": " : string.Empty) + string.Join(", ", words.Skip(1));
    }

    // "name", "name[0]" or "name[0] "identifier"", and the point behind it.
    private static string? One(string place, ref int at, Language language)
    {
        var start = at;
        while (at < place.Length && char.IsLetter(place[at]))
        {
            at++;
        }

        var name = place.Substring(start, at - start);
        var close = at < place.Length && place[at] == '[' ? place.IndexOf(']', at) : -1;
        var word = close < 0 ? Word(Members, name, language)
            : int.TryParse(place.Substring(at + 1, close - at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < int.MaxValue
                && Word(Items, name, language) is { } item ? $"{item} {DateText.EnNumber(index + 1)}" : null;
        at = close < 0 ? at : close + 1;
        if (word is not null && string.CompareOrdinal(place, at, " \"", 0, 2) == 0)
        {
            var end = EndOfId(place, at + 2);
            word = end < 0 ? null : $"{word} ({place.Substring(at + 2, end - at - 2)})";
            at = end < 0 ? at : end + 1;
        }

        if (at < place.Length)
        {
            word = place[at] == '.' && at + 1 < place.Length ? word : null;
            at++;
        }

        return word;
    }

    // An identifier may hold quotation marks: its own end is the last one, before a point or at the end.
    private static int EndOfId(string place, int from)
    {
        var end = place.LastIndexOf("\".", StringComparison.Ordinal);
        return end >= from ? end : place.Length > from && place[place.Length - 1] == '"' ? place.Length - 1 : -1;
    }

    // "activities, file the dossier": the ways of one kind.
    private static string? OfKind(string place, Language language)
    {
        const string start = "activities, ";
        if (!place.StartsWith(start, StringComparison.Ordinal))
        {
            return null;
        }

        var kinds = new[] { ActivityKind.PrepareComponent, ActivityKind.File, ActivityKind.Pay, ActivityKind.Inspection, ActivityKind.ReceiveResult,
            ActivityKind.Other };
        return Array.Find(Array.ConvertAll(kinds, CostWords.Kind), kind => place.EndsWith(start + kind.En, StringComparison.OrdinalIgnoreCase)) is { } found
            ? (language == Language.Vietnamese ? "Công việc: " : "Activities: ") + found.In(language).ToLowerInvariant() : null;
    }

    private static string? Word(Dictionary<string, BilingualText> table, string name, Language language) =>
        table.TryGetValue(name, out var words) ? words.In(language) : null;
}
