namespace Cchc.Core.Text;

/// <summary>Reads a citation in the spellings that data have: the document first or the place first, "khoản 3", "16(1)", "sửa bởi".</summary>
internal static class CitationReader
{
    private static readonly (string Short, string Long)[] Abbreviations =
        [("NĐ ", "Nghị định "), ("NQ ", "Nghị quyết "), ("TT ", "Thông tư "), ("QĐ ", "Quyết định "), ("BLDS 2015", "Bộ luật Dân sự 2015 (91/2015/QH13)"),
            ("BLLĐ 2019", "Bộ luật Lao động 2019 (45/2019/QH14)")];

    private static readonly string[] Kinds =
        ["Hiến pháp", "Bộ luật ", "Luật ", "Pháp lệnh ", "Nghị định ", "Nghị quyết ", "Thông tư ", "Quyết định ", "Chỉ thị ", "Công văn ", "Thông báo "];

    /// <summary>Whether a text names a document of law.</summary>
    public static bool IsLaw(string text) => Read(text) is { Places.Count: > 0 }
        || Array.Exists(Kinds, kind => Full(text).StartsWith(kind, StringComparison.Ordinal));

    public static Citation Read(string citation)
    {
        var (text, amendedBy, from, notes) = (PlainLine.Of(citation), default(Citation), string.Empty, new List<string>());
        while (Bracket(text) is >= 0 and var at && text.Substring(at + 1, text.Length - at - 2) is var inner && !IsNumber(inner))
        {
            var by = inner.IndexOf(" bởi ", StringComparison.Ordinal);
            var amends = inner.IndexOf("sửa ", StringComparison.Ordinal);
            if (by > 0 && amends >= 0 && amends < by && amendedBy is null)
            {
                var before = inner.Substring(0, amends).Trim();
                amendedBy = Read(inner.Substring(by + 5));
                from = before.StartsWith("từ ", StringComparison.Ordinal) ? before.Replace(" được", string.Empty) : string.Empty;
            }
            else
            {
                notes.Insert(0, inner);
            }

            text = text.Substring(0, at).TrimEnd();
        }

        var read = Places(text) is { } found
            ? new Citation { Document = Named(found.Document), Places = found.Places }
            : new Citation { Document = Named(text) };
        return read with { AmendedBy = amendedBy, AmendedFrom = from, Note = string.Join("; ", notes) };
    }

    /// <summary>The places of "Điều 112 khoản 1 điểm b, khoản 3"; null when it is written otherwise.</summary>
    private static List<CitedPlace>? Places(Words words, bool placeFirst)
    {
        var places = new List<CitedPlace>();
        var (article, clause, point) = (string.Empty, string.Empty, string.Empty);
        var pending = new List<CitedPlace>(); // place first: those that wait for their article
        while (words.Peek is { } word)
        {
            if (word is "," or "và")
            {
                if (placeFirst && !words.IsPlaceAfter)
                {
                    break;
                }

                words.Next();
                continue;
            }

            var kind = word.ToLowerInvariant();
            if (kind is not ("điểm" or "khoản" or "điều") || words.Value is not { } value)
            {
                break;
            }

            words.Next();
            words.Next();
            switch (kind)
            {
                case "điểm" when placeFirst:
                    pending.Add(new CitedPlace(string.Empty, string.Empty, value));
                    break;
                case "khoản" when placeFirst:
                    var open = pending.FindAll(place => place.Clause.Length == 0);
                    pending = [.. pending.Select(place => place.Clause.Length == 0 ? place with { Clause = value } : place)];
                    pending.AddRange(open.Count == 0 ? [new CitedPlace(string.Empty, value, string.Empty)] : []);
                    break;
                case "điều" when placeFirst:
                    places.AddRange(pending.Count == 0 ? [new CitedPlace(value, string.Empty, string.Empty)]
                        : pending.Select(place => place with { Article = value }));
                    pending.Clear();
                    break;
                case "điều":
                    (article, clause, point) = (value, string.Empty, string.Empty);
                    places.Add(new CitedPlace(article, clause, point));
                    break;
                case "khoản" when article.Length > 0:
                    (clause, point) = (value, string.Empty);
                    Refine(places, new CitedPlace(article, clause, point), place => place.Clause.Length == 0);
                    break;
                case "điểm" when clause.Length > 0:
                    point = value;
                    Refine(places, new CitedPlace(article, clause, point), place => place.Point.Length == 0 && place.Clause == clause);
                    break;
                default:
                    return null;
            }
        }

        return places.Count == 0 || pending.Count > 0 ? null : places;
    }

    private static void Refine(List<CitedPlace> places, CitedPlace place, Predicate<CitedPlace> isWhole)
    {
        if (places[places.Count - 1] is var last && last.Article == place.Article && isWhole(last))
        {
            places.RemoveAt(places.Count - 1);
        }

        places.Add(place);
    }

    private static (string Document, IReadOnlyList<CitedPlace> Places)? Places(string text)
    {
        if (Words.Of(text) is { IsPlace: true } first && Places(first, placeFirst: true) is { } places && first.Rest is { Length: > 0 } rest)
        {
            return (rest.StartsWith("của ", StringComparison.Ordinal) ? rest.Substring(4) : rest, places);
        }

        var at = text.IndexOf(", điều ", StringComparison.OrdinalIgnoreCase);
        if (at <= 0)
        {
            return null;
        }

        var after = Words.Of(Spelled(text.Substring(at + 2)));
        return Places(after, placeFirst: false) is { } later && after.Rest.Length == 0 ? (text.Substring(0, at), later) : null;
    }

    // "Điều 18(4)(a), 20(4)" is "Điều 18 khoản 4 điểm a, Điều 20 khoản 4".
    private static string Spelled(string text) => string.Join(", ", text.Split(',').Select(one =>
    {
        var parts = one.Trim().Split('(');
        var article = parts[0].Length > 0 && AsciiDigit.Is(parts[0][0]) ? "Điều " + parts[0] : parts[0];
        return parts.Length > 3 || !parts.Skip(1).All(part => part.Length > 0 && part[part.Length - 1] == ')') ? one
            : article + (parts.Length > 1 ? " khoản " + parts[1].TrimEnd(')') : string.Empty)
                + (parts.Length == 3 ? " điểm " + parts[2].TrimEnd(')') : string.Empty);
    }));

    private static string Full(string name)
    {
        foreach (var (abbreviation, full) in Abbreviations)
        {
            if (name.StartsWith(abbreviation, StringComparison.Ordinal))
            {
                return full + name.Substring(abbreviation.Length);
            }
        }

        return name;
    }

    /// <summary>"Bộ luật Dân sự 2015 (91/2015/QH13)", "Luật Hộ tịch 60/2014/QH13" and "Nghị định 118/2025/NĐ-CP" with "số" before the number.</summary>
    private static string Named(string name)
    {
        name = Full(name);
        if (!Array.Exists(Kinds, kind => name.StartsWith(kind, StringComparison.Ordinal)))
        {
            return name;
        }

        var words = new List<string>(name.Split(' '));
        var number = words.FindIndex(word => IsNumber(word.Trim('(', ')', ',')));
        if (number < 0 && words.Count > 2 && name.Contains("uật ") && words[words.Count - 1] is { Length: 4 } year && year.All(AsciiDigit.Is)
            && words[words.Count - 2] != "năm")
        {
            words.Insert(words.Count - 1, "năm"); // "Bộ luật Lao động 1994"
            return string.Join(" ", words);
        }

        if (number <= 0 || words[number - 1] is "số")
        {
            return name;
        }

        if (words[number][0] == '(')
        {
            words[number] = words[number].Trim('(', ')');
            if (number > 1 && words[number - 1].Length == 4 && words[number - 1].All(AsciiDigit.Is))
            {
                words.RemoveAt(--number); // the number tells the year
            }
        }

        words.Insert(number, "số");
        return string.Join(" ", words);
    }

    /// <summary>Where the last bracket of a text that ends with one begins; -1 when there is none.</summary>
    private static int Bracket(string text)
    {
        if (text.Length == 0 || text[text.Length - 1] != ')')
        {
            return -1;
        }

        var depth = 0;
        for (var i = text.Length - 1; i > 0; i--)
        {
            depth += text[i] == ')' ? 1 : text[i] == '(' ? -1 : 0;
            if (depth == 0)
            {
                return text[i - 1] == ' ' ? i : -1;
            }
        }

        return -1;
    }

    // "60/2014/QH13", "10065/VPCP-KGVX"; not "02/10/2026".
    private static bool IsNumber(string word)
    {
        var last = word.LastIndexOf('/') + 1;
        return last > 1 && last < word.Length && AsciiDigit.Is(word[0]) && char.IsUpper(word[last]) && word.IndexOf(' ') < 0;
    }

    /// <summary>The words of a citation, commas apart.</summary>
    private sealed class Words(string[] words)
    {
        private int at;

        public static Words Of(string text) => new(text.Replace(",", " ,").Split([' '], StringSplitOptions.RemoveEmptyEntries));

        public string? Peek => at < words.Length ? words[at] : null;

        /// <summary>The number or letter that follows a kind of place; null when what follows is none.</summary>
        public string? Value => at + 1 < words.Length && words[at + 1] is var value && value.Length <= 4 && IsLettersAndDigits(value)
            && (AsciiDigit.Is(value[0]) || (words[at] is "điểm" && value.Length <= 2)) ? value : null;

        public bool IsPlace => Peek?.ToLowerInvariant() is "điểm" or "khoản" or "điều";

        public bool IsPlaceAfter => at + 1 < words.Length && words[at + 1].ToLowerInvariant() is "điểm" or "khoản" or "điều";

        public string Rest => string.Join(" ", words, at, words.Length - at).Replace(" ,", ",");

        public void Next() => at++;

        private static bool IsLettersAndDigits(string text)
        {
            foreach (var letter in text)
            {
                if (!char.IsLetterOrDigit(letter))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
