using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

internal sealed partial class SearchIndexBuilder
{
    private const int LeastTelling = 30;
    private const int WeightOfThing = 100;

    private readonly Dictionary<string, int> parts = new(StringComparer.Ordinal);
    private readonly List<(int[] Parts, List<List<int>> Means)> rules = [];

    private sealed record Said(List<int> Raws, SearchPattern.Use What, List<List<int>> Means)
    {
        public List<int> Parts { get; init; } = [];
    }

    /// <summary>The expressions of the lists of words, cut; of equal ones the last.</summary>
    private List<Said> CutPatterns()
    {
        var all = new Dictionary<string, Said>(StringComparer.Ordinal);
        foreach (var list in vocabularies)
        {
            list.Fillers.ToList().ForEach(said => Add(said, SearchPattern.Use.Filler, []));
            list.Endings.ToList().ForEach(said => Add(said, SearchPattern.Use.Ending, []));
            list.Actions.ToList().ForEach(said => Add(said, SearchPattern.Use.Action, []));
            list.Elsewhere.ToList().ForEach(said => Add(said, SearchPattern.Use.Elsewhere, []));
            foreach (var (partNames, means) in list.Together)
            {
                rules.Add((Array.ConvertAll(partNames, part => AddPart(part, list)), [.. means.Select(Words)]));
            }

            foreach (var (expressions, means) in list.Synonyms)
            {
                List<List<int>> cut = [.. means.Select(Words)];
                Array.ForEach(expressions, said => Add(said, SearchPattern.Use.Synonym, cut));
            }
        }

        return [.. all.Values];

        void Add(string said, SearchPattern.Use what, List<List<int>> means)
        {
            var words = Words(said);
            // An expression may have a meaning and be a sign besides.
            all[NameOf(words, what == SearchPattern.Use.Filler ? SearchPattern.Use.Synonym : what)] = new Said(words, what, means);
        }

        int AddPart(string part, SearchVocabulary list)
        {
            var folded = VietnameseText.Fold(part);
            var of = Array.FindLastIndex(vocabularies, Array.IndexOf(vocabularies, list), one => one.Groups.ContainsKey(folded));
            var (name, expressions) = of < 0 ? (part, [part]) : ($"[{folded}] {of}", vocabularies[of].Groups[folded]);
            if (!parts.TryGetValue(name, out var number))
            {
                parts[name] = number = parts.Count;
                Array.ForEach(expressions, said => AddToPart(said, number));
            }

            return number;
        }

        void AddToPart(string said, int number)
        {
            var words = Words(said);
            var name = NameOf(words, SearchPattern.Use.Part);
            if (!all.TryGetValue(name, out var known))
            {
                all[name] = known = new Said(words, SearchPattern.Use.Part, []);
            }

            known.Parts.Add(number);
        }
    }

    /// <summary>A text that is the same for expressions of the same words and use.</summary>
    private string NameOf(List<int> words, SearchPattern.Use what)
    {
        var name = new char[(2 * words.Count) + 1];
        name[0] = (char)what;
        for (var i = 0; i < words.Count; i++)
        {
            (name[(2 * i) + 1], name[(2 * i) + 2]) = ((char)rawForms[words[i]], (char)(rawForms[words[i]] >> 16));
        }

        return new string(name);
    }

    /// <summary>What is meant when several things are said at once, those of more things first.</summary>
    private SearchTogether[] Together(int[] rawPlaces, int[] formWeights, List<SearchPattern> endings)
    {
        return [.. rules.OrderByDescending(rule => rule.Parts.Length).Select(rule => new SearchTogether(rule.Parts, Meaning(rule.Means, rule.Parts.Length)))];

        SearchPattern Meaning(List<List<int>> means, int things)
        {
            int[][] alternatives = [.. means.Select(raws => Telling([.. raws.Select(raw => rawPlaces[raw])], formWeights))];
            return new SearchPattern
            {
                What = SearchPattern.Use.Synonym,
                Forms = [],
                Keys = new int[things],
                Alternatives = alternatives,
                Totals = Array.ConvertAll(alternatives, ofOne => ofOne.Sum(form => formWeights[form])),
                Weight = WeightOfThing * things,
                Ends = endings.Exists(ending => alternatives[0].AsSpan().IndexOf(ending.Forms) >= 0),
            };
        }
    }

    private List<int> Words(string text)
    {
        var cut = new List<int>();
        Cut(text, cut);
        return cut;
    }

    /// <summary>The narrowings of the lists of words, cut; a name can have the first 64.</summary>
    private List<(int[][] InNames, int[][] Asked)> CutNarrowings() =>
        [.. vocabularies.SelectMany(list => list.Narrowings).Take(64).Select(one => (Cut(one.InNames), Cut(one.Asked)))];

    private int[][] Cut(string[] expressions) => Array.ConvertAll(expressions, said => Words(said).ToArray());

    /// <summary>For each name which narrowings it has: one bit for each group of which an expression stands in it.</summary>
    private static ulong[] NameNarrowings(List<(int[][] InNames, int[][] Asked)> narrowings, int[] forms, int[] starts, int[] rawPlaces, int formCount)
    {
        var has = new ulong[starts.Length - 1];
        var byFirst = narrowings.SelectMany((one, i) => one.InNames.Select(said => (Said: Array.ConvertAll(said, raw => rawPlaces[raw]), Bit: 1UL << i)))
            .ToLookup(one => one.Said[0]);
        var begins = FirstOf(byFirst.Select(one => one.Key), formCount);
        for (var name = 0; name < has.Length; name++)
        {
            for (var at = starts[name]; at < starts[name + 1]; at++)
            {
                foreach (var (said, bit) in begins[forms[at]] ? byFirst[forms[at]] : [])
                {
                    has[name] |= forms.AsSpan(at, starts[name + 1] - at).StartsWith(said) ? bit : 0;
                }
            }
        }

        return has;
    }

    private static SearchPattern[] Patterns(List<Said> said, int[] rawPlaces, int[] keyOfForm, int[] formWeights)
    {
        var (patterns, known) = (new SearchPattern[said.Count], new Dictionary<List<List<int>>, int[][]>());
        for (var i = 0; i < patterns.Length; i++)
        {
            var ofExpression = Places(said[i].Raws);
            if (!known.TryGetValue(said[i].Means, out var alternatives))
            {
                known[said[i].Means] = alternatives = [.. said[i].Means.Select(raws => Telling(Places(raws), formWeights))];
            }

            if (ofExpression.Length > 1 && alternatives.Length > 0)
            {
                // What is said may also stand in a name as it is.
                alternatives = [.. alternatives, ofExpression];
            }

            patterns[i] = new SearchPattern
            {
                What = said[i].What,
                Parts = said[i].Parts,
                Forms = ofExpression,
                Keys = Array.ConvertAll(ofExpression, form => keyOfForm[form]),
                Alternatives = alternatives,
                Weight = Math.Min(Math.Max(ofExpression.Sum(form => formWeights[form]), 70), 260),
                Totals = Array.ConvertAll(alternatives, ofOne => ofOne.Sum(form => formWeights[form])),
            };
        }

        patterns = [.. patterns.OrderByDescending(pattern => pattern.Keys.Length)];
        var endings = patterns.Where(pattern => pattern.What == SearchPattern.Use.Ending).ToList();
        var begins = FirstOf(endings.Select(ending => ending.Forms[0]), formWeights.Length);
        foreach (var pattern in patterns)
        {
            pattern.Ends = pattern.Alternatives.Length > 0 && Array.Exists(pattern.Alternatives[0], form => begins[form])
                && endings.Exists(ending => pattern.Alternatives[0].AsSpan().IndexOf(ending.Forms) >= 0);
        }

        return patterns;

        int[] Places(List<int> raws) => [.. raws.Select(raw => rawPlaces[raw])];
    }

    /// <summary>Which spellings begin something.</summary>
    private static bool[] FirstOf(IEnumerable<int> those, int formCount)
    {
        var begins = new bool[formCount];
        foreach (var form in those)
        {
            begins[form] = true;
        }

        return begins;
    }

    /// <summary>The words of an alternative, each once; in a long one those that half of all names have tell nothing and cost most.</summary>
    private static int[] Telling(int[] places, int[] formWeights)
    {
        int[] distinct = [.. places.Distinct()];
        return distinct.Length < 5 ? distinct : [.. distinct.Where(form => formWeights[form] >= LeastTelling)];
    }

    /// <summary>For each key the longest expression that begins with it; the others follow by <see cref="SearchPattern.Next"/>.</summary>
    private static int[] Heads(SearchPattern[] patterns, int keyCount, bool haveMeaning)
    {
        var heads = new int[keyCount];
        heads.AsSpan().Fill(-1);
        for (var i = patterns.Length - 1; i >= 0; i--)
        {
            if (patterns[i].HasMeaning == haveMeaning)
            {
                patterns[i].Next = heads[patterns[i].Keys[0]];
                heads[patterns[i].Keys[0]] = i;
            }
        }

        return heads;
    }

    /// <summary>Whether one of the first four words of a name begins an expression for the end of something.</summary>
    private static bool[] Ends(SearchPattern[] patterns, int[] forms, int[] starts, byte[] leads)
    {
        var ends = new bool[starts.Length - 1];
        var endings = patterns.Where(pattern => pattern.What == SearchPattern.Use.Ending).ToLookup(pattern => pattern.Forms[0]);
        for (var name = 0; name < ends.Length; name++)
        {
            var first = starts[name] + leads[name];
            for (var at = first; at < Math.Min(first + 4, starts[name + 1]) && !ends[name]; at++)
            {
                var rest = forms.AsSpan(at, starts[name + 1] - at);
                foreach (var ending in endings[forms[at]])
                {
                    ends[name] |= rest.StartsWith(ending.Forms);
                }
            }
        }

        return ends;
    }
}
