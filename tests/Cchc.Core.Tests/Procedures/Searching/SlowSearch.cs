using System.Text.RegularExpressions;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Procedures.Searching;

/// <summary>The search as its documentation says it, name by name, with strings and LINQ and no index.</summary>
internal sealed class SlowSearch(IReadOnlyList<ProcedureSearch.Entry> entries)
{
    private static readonly string[] Rows = ["aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"];

    private readonly List<(Word[] Name, Word[] Keywords)> cut = entries.Select(entry => (Cut(entry.Name), Cut(entry.Keywords ?? ""))).ToList();

    private readonly List<Word> known = entries.SelectMany(entry => Cut(entry.Name + " " + entry.Keywords)).Distinct().ToList();

    private sealed record Word(string Plain, string Key, string Shaped, int Tone, bool Marks);

    public List<(int Index, ProcedureMatchKind Kind)> Search(string text)
    {
        var query = Cut(text);
        query = (query.Length > 2 && query[0].Plain == "thu" && query[1].Plain == "tuc" ? query.Skip(2) : query).Take(16).ToArray();
        var hits = Enumerable.Range(0, entries.Count).Select(i => (Index: i, Match: Match(query, text, i))).Where(hit => hit.Match.Kind != ProcedureMatchKind.None).ToList();
        if (hits.Count == 0 && query.Length > 0)
        {
            hits = Enumerable.Range(0, entries.Count).Select(i => (Index: i, Match: Slips(query, i, !query.Any(IsUnknown)))).Where(hit => hit.Match.Kind != ProcedureMatchKind.None).ToList();
        }

        return hits.OrderByDescending(hit => hit.Match.Kind).ThenBy(hit => hit.Match.Less).ThenBy(hit => hit.Match.Cost)
            .ThenBy(hit => entries[hit.Index].Name, VietnameseCollation.Instance).ThenBy(hit => entries[hit.Index].Code, StringComparer.Ordinal).ThenBy(hit => hit.Index)
            .Select(hit => (hit.Index, hit.Match.Kind)).ToList();
    }

    private (ProcedureMatchKind Kind, int Less, int Cost) Match(Word[] query, string text, int i)
    {
        var typed = text.Trim().ToLowerInvariant();
        var first = typed.Split(' ')[0];
        var codes = entries.Select((entry, at) => (Code: entry.Code.ToLowerInvariant(), At: at)).Where(code => code.Code.StartsWith(first, StringComparison.Ordinal))
            .OrderBy(code => code.Code, StringComparer.Ordinal).ThenBy(code => code.At).ToList();
        if (first.Length >= 3 && codes.FindIndex(code => code.At == i) is >= 0 and var place)
        {
            if (codes[place].Code == first)
            {
                return (ProcedureMatchKind.Code, 0, place);
            }

            if (first == typed)
            {
                return (ProcedureMatchKind.CodePrefix, 0, place);
            }
        }

        if (query.Length == 0)
        {
            return default;
        }

        var (name, keywords) = cut[i];
        var lead = Lead(name);
        var outside = Math.Max(0, name.Length - lead - query.Sum(Weight));
        var less = query.Count(word => word.Marks && !AsInitials(word) && !name.Any(other => Agrees(word, other)));
        if (query.All(word => name.Any(other => Exact(word, other))))
        {
            for (var at = 0; at + query.Length <= name.Length; at++)
            {
                if (query.Select((word, n) => Exact(word, name[at + n])).All(same => same))
                {
                    return (ProcedureMatchKind.Phrase, less, outside + Math.Max(0, at - lead));
                }
            }

            if (query.Length == 1 || !Regex.IsMatch(query[^1].Plain, "^[a-z]$"))
            {
                return (ProcedureMatchKind.AllWords, less, outside + Window(query, name, Exact));
            }
        }

        if (query.All(word => name.Any(other => Prefix(word, other))))
        {
            return (ProcedureMatchKind.Prefixes, less, outside + Window(query, name, Prefix));
        }

        if (query.All(word => name.Any(other => Prefix(word, other)) || Initials(word, name).Count > 0))
        {
            return (ProcedureMatchKind.Initials, less, outside + Window(query, name, Prefix, initials: true));
        }

        return query.All(word => name.Concat(keywords).Any(other => Prefix(word, other)) || Initials(word, name).Count > 0)
            ? (ProcedureMatchKind.Keywords, less, outside)
            : default;
    }

    private (ProcedureMatchKind Kind, int Less, int Cost) Slips(Word[] query, int i, bool also)
    {
        var name = cut[i].Name;
        int? Of(Word word, Word other) => Prefix(word, other) ? 0 : (also || IsUnknown(word)) && SlipsBetween(word.Key, other.Key, query.Length) is { } slips ? slips : null;
        if (!query.All(word => name.Any(other => Of(word, other) is not null)))
        {
            return default;
        }

        var sum = query.Sum(word => name.Min(other => Of(word, other) ?? 99));
        var outside = Math.Max(0, name.Length - Lead(name) - query.Sum(Weight));
        return sum > (also ? 1 : Math.Max(2, query.Length / 3)) || !query.Any(word => (also || IsUnknown(word)) && Allowed(word.Key, query.Length) > 0)
            ? default
            : (ProcedureMatchKind.Slips, sum, outside + Window(query, name, (word, other) => Of(word, other) is not null));
    }

    private int Window(Word[] query, Word[] name, Func<Word, Word, bool> matches, bool initials = false)
    {
        var places = query.Select(word => Enumerable.Range(0, name.Length).Where(at => matches(word, name[at])).Select(at => (Start: at, End: at))
            .Concat(initials ? Initials(word, name) : []).ToList()).ToList();
        return Enumerable.Range(0, name.Length).Where(end => places.All(of => of.Any(place => place.End <= end))).Min(end =>
        {
            var start = Math.Min(end, places.Min(of => of.Where(place => place.End <= end).Max(place => place.Start)));
            return Math.Max(0, start - Lead(name)) + (2 * Math.Max(0, end - start + 1 - query.Sum(Weight)));
        });
    }

    private List<(int Start, int End)> Initials(Word word, Word[] name) => !AsInitials(word) ? [] : Enumerable.Range(0, Math.Max(0, name.Length - word.Key.Length + 1))
        .Where(at => string.Concat(name.Skip(at).Take(word.Key.Length).Select(other => other.Key[0])) == word.Key).Select(at => (at, at + word.Key.Length - 1)).ToList();

    private bool AsInitials(Word word) => Regex.IsMatch(word.Key, "^[a-z]{3,8}$") && (!Regex.IsMatch(word.Key, "[aeiouy]") || IsUnknown(word));

    private bool IsUnknown(Word word) => !known.Any(other => Prefix(word, other));

    private int Weight(Word word) => AsInitials(word) ? word.Key.Length : 1;

    private static int Lead(Word[] name) => name.Length > 2 && name[0].Key == "thu" && name[1].Key == "tuc" ? 2 : 0;

    private static bool Exact(Word word, Word other) => word.Key == other.Key;

    private static bool Prefix(Word word, Word other) => word.Key == other.Key || other.Key.StartsWith(word.Plain, StringComparison.Ordinal);

    private static bool Agrees(Word word, Word other) => Prefix(word, other) && (word.Shaped.Length == other.Shaped.Length
        ? word.Shaped == other.Shaped && word.Tone == other.Tone
        : other.Shaped.StartsWith(word.Shaped, StringComparison.Ordinal) && (word.Tone == 0 || word.Tone == other.Tone));

    private static int Allowed(string word, int words) =>
        word.Any(char.IsAsciiDigit) || word.Length > 24 ? 0 : word.Length >= 8 ? 2 : word.Length >= 4 || (word.Length == 3 && words > 1) ? 1 : 0;

    private static int? SlipsBetween(string a, string b, int words)
    {
        if (Allowed(a, words) == 0 || (a.Length == 3 && (b.Length != 3 || a[0] != b[0])))
        {
            return null;
        }

        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length] <= Allowed(a, words) ? d[a.Length, b.Length] : null;
    }

    private static Word[] Cut(string text) => Regex.Matches(text.ToLowerInvariant(), @"[\p{L}\p{Nd}]+").Select(match =>
    {
        var (shaped, tone, marks) = ("", 0, false);
        foreach (var c in match.Value)
        {
            var row = Rows.FirstOrDefault(row => row.Contains(c));
            shaped += row?[0] ?? c;
            tone = row?.IndexOf(c) is > 0 and var found ? found : tone;
        }

        var plain = string.Concat(shaped.Select(c => c switch { 'ă' or 'â' => 'a', 'đ' => 'd', 'ê' => 'e', 'ô' or 'ơ' => 'o', 'ư' => 'u', _ => c }));
        marks = tone != 0 || plain != shaped;
        var either = Regex.IsMatch(plain, "^(qu|[b-df-hj-np-tv-xz]+)y$");
        return new Word(plain, either ? plain[..^1] + "i" : plain, either ? shaped[..^1] + "i" : shaped, tone, marks);
    }).ToArray();
}
