using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>Builds a <see cref="SearchIndex"/>: cuts all texts once, then puts words and names in their final order.</summary>
internal sealed partial class SearchIndexBuilder
{
    /// <summary>Names that have so many words in common are nearly the same.</summary>
    private const int FirstWords = 20;

    private readonly IReadOnlyList<ProcedureSearch.Entry> entries;
    private readonly SearchVocabulary[] vocabularies;
    private readonly WordTable raws = new();
    private readonly WordTable forms = new();
    private readonly WordTable keys = new();
    private readonly List<int> rawForms = [];
    private readonly List<int> formKeys = [];
    private readonly List<int> tokens = [];
    private readonly int[] starts;
    private int nameRaws;

    private SearchIndexBuilder(IReadOnlyList<ProcedureSearch.Entry> entries, SearchVocabulary[] vocabularies)
    {
        (this.entries, this.vocabularies) = (entries, vocabularies);
        starts = new int[entries.Count + 1];
    }

    /// <summary>Builds the index of a list; what a later list of words says of an expression replaces what an earlier one says.</summary>
    public static SearchIndex Build(IReadOnlyList<ProcedureSearch.Entry> entries, params SearchVocabulary[] vocabularies) =>
        new SearchIndexBuilder(entries, vocabularies).Build();

    private SearchIndex Build()
    {
        for (var i = 0; i < entries.Count; i++)
        {
            Cut(entries[i].Name, tokens);
            starts[i + 1] = tokens.Count;
        }

        nameRaws = raws.Words.Count;
        var others = CutOthers();
        var said = CutPatterns();
        var narrowings = CutNarrowings();
        var (order, leads) = Order();
        var sortedKeys = keys.Words.ToArray();
        var keyPlaces = Sort(sortedKeys);
        var sortedForms = forms.Words.ToArray();
        var formPlaces = Sort(sortedForms, keyPlaces);
        var keyOfForm = new int[formPlaces.Length];
        for (var i = 0; i < formPlaces.Length; i++)
        {
            keyOfForm[formPlaces[i]] = keyPlaces[formKeys[i]];
        }

        var rawPlaces = new int[rawForms.Count];
        for (var raw = 0; raw < rawPlaces.Length; raw++)
        {
            rawPlaces[raw] = formPlaces[rawForms[raw]];
        }

        var (newStarts, newForms) = (new int[starts.Length], new int[tokens.Count]);
        for (var name = 0; name < order.Length; name++)
        {
            newStarts[name + 1] = Move(order[name], tokens, starts, newForms, newStarts[name], rawPlaces);
        }

        var newTokens = Array.ConvertAll(newForms, form => keyOfForm[form]);
        var (codes, codeNames) = Codes(order);
        var (postStarts, posts) = Posts(sortedForms.Length, newForms, newStarts, order, others, rawPlaces);
        var weights = new Weights(order.Length, sortedKeys.Length, keyOfForm, postStarts, posts);
        var asides = Asides(order, newStarts);
        var patterns = Patterns(said, rawPlaces, keyOfForm, weights.Forms);
        var together = Together(rawPlaces, weights.Forms, [.. patterns.Where(pattern => pattern.What == SearchPattern.Use.Ending)]);
        return new SearchIndex
        {
            Keys = sortedKeys,
            KeyLetters = Array.ConvertAll(sortedKeys, key => Typing.Letters(key.AsSpan())),
            KeyLengths = Array.ConvertAll(sortedKeys, key => (byte)Math.Min(key.Length, byte.MaxValue)),
            KeyWeights = weights.Keys,
            KeyCounts = weights.KeyCounts,
            FormStarts = FormStarts(keyOfForm, sortedKeys.Length),
            Forms = sortedForms,
            FormWeights = weights.Forms,
            FormKeys = keyOfForm,
            PostStarts = postStarts,
            Posts = posts,
            Tokens = newTokens,
            Starts = newStarts,
            Initials = Initials(sortedKeys, newTokens, newStarts),
            Leads = leads,
            NameWeights = weights.OfNames(newTokens, newStarts, leads, asides),
            Alike = Alike(newTokens, newStarts, leads, asides, Area(sortedKeys)),
            Priors = Priors(order),
            Ends = Ends(patterns, newForms, newStarts, leads),
            Narrowings = [.. narrowings.Select(one => KeysOf([.. one.InNames, .. one.Asked]))],
            NameNarrowings = NameNarrowings(narrowings, newForms, newStarts, rawPlaces, sortedForms.Length),
            Originals = order,
            Codes = codes,
            CodeNames = codeNames,
            PatternHeads = Heads(patterns, sortedKeys.Length, haveMeaning: true),
            SignHeads = Heads(patterns, sortedKeys.Length, haveMeaning: false),
            Patterns = patterns,
            Together = together,
            PartCount = parts.Count,
        };

        int[][] KeysOf(int[][] expressions) => Array.ConvertAll(expressions, raws => Array.ConvertAll(raws, raw => keyOfForm[rawPlaces[raw]]));
    }

    private static int Move(int name, List<int> from, int[] fromStarts, int[] to, int at, int[] places)
    {
        for (var i = fromStarts[name]; i < fromStarts[name + 1]; i++)
        {
            to[at++] = places[from[i]];
        }

        return at;
    }

    /// <summary>Which words of the names stand in brackets.</summary>
    private bool[] Asides(int[] order, int[] newStarts)
    {
        var asides = new bool[tokens.Count];
        for (var name = 0; name < order.Length; name++)
        {
            var text = entries[order[name]].Name;
            if (text.AsSpan().IndexOf('(') >= 0)
            {
                MarkAsides(text, asides.AsSpan(newStarts[name], newStarts[name + 1] - newStarts[name]));
            }
        }

        return asides;
    }

    private static void MarkAsides(string text, Span<bool> asides)
    {
        var (depth, word, inWord) = (0, -1, false);
        foreach (var c in text)
        {
            var kind = LetterTable.Of(c).Class;
            depth = c == '(' ? depth + 1 : c == ')' ? Math.Max(0, depth - 1) : depth;
            if (kind is LetterClass.Letter or LetterClass.Digit && !inWord)
            {
                (word, inWord) = (word + 1, true);
                asides[word] = depth > 0;
            }
            else if (kind == LetterClass.Separator)
            {
                inWord = false;
            }
        }
    }

    /// <summary>The words before which a name says only where it is valid.</summary>
    private static int[] Area(string[] keys) => Array.ConvertAll(["tren", "dia", "ban"], key => Array.BinarySearch(keys, key, StringComparer.Ordinal));

    /// <summary>A number of the first words of each name, those in brackets left out, up to the place where it is valid.</summary>
    private static long[] Alike(int[] tokens, int[] starts, byte[] leads, bool[] asides, int[] area)
    {
        var alike = new long[starts.Length - 1];
        for (var name = 0; name < alike.Length; name++)
        {
            var (hash, words) = (17L, 0);
            for (var at = starts[name] + leads[name]; at < starts[name + 1] && words < FirstWords; at++)
            {
                if (tokens.AsSpan(at, starts[name + 1] - at).StartsWith(area))
                {
                    break;
                }

                (hash, words) = asides[at] ? (hash, words) : (unchecked((hash * 1_000_003) + tokens[at]), words + 1);
            }

            alike[name] = hash;
        }

        return alike;
    }

    private static int[] FormStarts(int[] keyOfForm, int keyCount)
    {
        var formStarts = new int[keyCount + 1];
        foreach (var key in keyOfForm)
        {
            formStarts[key + 1]++;
        }

        for (var key = 0; key < keyCount; key++)
        {
            formStarts[key + 1] += formStarts[key];
        }

        return formStarts;
    }

    private static byte[] Initials(string[] keys, int[] tokens, int[] starts)
    {
        var (initials, at) = (new byte[tokens.Length + starts.Length - 1], 0);
        for (var name = 0; name + 1 < starts.Length; name++)
        {
            for (var i = starts[name]; i < starts[name + 1]; i++)
            {
                var first = keys[tokens[i]][0];
                initials[at++] = first < 128 ? (byte)first : (byte)1;
            }

            at++;
        }

        return initials;
    }

    /// <summary>Sorts words; gives for each old number the new one.</summary>
    private static int[] Sort(string[] words)
    {
        var old = Numbers(words.Length);
        Array.Sort(words, old, StringComparer.Ordinal);
        return Inverse(old);
    }

    private static int[] Numbers(int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = i;
        }

        return numbers;
    }

    private static int[] Inverse(int[] old)
    {
        var places = new int[old.Length];
        for (var i = 0; i < old.Length; i++)
        {
            places[old[i]] = i;
        }

        return places;
    }

    /// <summary>Puts the spellings in the order of their keys.</summary>
    private int[] Sort(string[] words, int[] keyPlaces)
    {
        var (old, by) = (Numbers(words.Length), new long[words.Length]);
        for (var i = 0; i < by.Length; i++)
        {
            by[i] = ((long)keyPlaces[formKeys[i]] << 32) | (uint)i;
        }

        Array.Sort(by, old);
        var unsorted = (string[])words.Clone();
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = unsorted[old[i]];
        }

        return Inverse(old);
    }

    private (int[] Order, byte[] Leads) Order()
    {
        var (byName, places) = (Numbers(entries.Count), SyllableOrder());
        Array.Sort(byName, (left, right) =>
        {
            var order = places.AsSpan(starts[left], Length(left)).SequenceCompareTo(places.AsSpan(starts[right], Length(right)));
            order = order != 0 ? order : VietnameseCollation.Instance.Compare(entries[left].Name, entries[right].Name);
            order = order != 0 ? order : string.CompareOrdinal(entries[left].Code, entries[right].Code);
            return order != 0 ? order : left.CompareTo(right);
        });
        var (thu, tuc) = (keys.NumberOf("thu".AsSpan()), keys.NumberOf("tuc".AsSpan()));
        return (byName, Array.ConvertAll(byName, name => (byte)Lead(name, thu, tuc)));
    }

    /// <summary>
    /// For each word of a name its place among all words in dictionary order, equal for words that differ in case only: thousands of names
    /// are then compared number by number, and letter by letter only where all words are alike.
    /// </summary>
    private int[] SyllableOrder()
    {
        // The words of names came first.
        var (sorted, order) = (raws.Words.Take(nameRaws).ToArray(), Numbers(nameRaws));
        Array.Sort(sorted, order, VietnameseCollation.Instance);
        var places = new int[order.Length];
        for (var i = 1; i < order.Length; i++)
        {
            var same = VietnameseCollation.CompareSyllables(sorted[i - 1].AsSpan(), sorted[i].AsSpan(), out _) == 0;
            places[order[i]] = places[order[i - 1]] + (same ? 0 : 1);
        }

        var ofTokens = new int[tokens.Count];
        for (var i = 0; i < ofTokens.Length; i++)
        {
            ofTokens[i] = places[tokens[i]];
        }

        return ofTokens;
    }

    private int Length(int name) => starts[name + 1] - starts[name];

    private int Lead(int name, int thu, int tuc) =>
        Length(name) > 2 && KeyOf(tokens[starts[name]]) == thu && KeyOf(tokens[starts[name] + 1]) == tuc ? 2 : 0;

    private (string[] Codes, int[] Names) Codes(int[] order)
    {
        var names = Numbers(order.Length);
        var codes = Array.ConvertAll(order, original => entries[original].Code.ToLowerInvariant());
        Array.Sort(names, (left, right) =>
        {
            var by = string.CompareOrdinal(codes[left], codes[right]);
            return by != 0 ? by : order[left].CompareTo(order[right]);
        });
        return (Array.ConvertAll(names, name => codes[name]), names);
    }

    private int KeyOf(int raw) => formKeys[rawForms[raw]];

    /// <summary>Cuts a text into words; only those never met before are folded.</summary>
    private void Cut(string text, List<int> into)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var kind = i < text.Length ? LetterTable.Of(text[i]).Class : LetterClass.Separator;
            if (kind == LetterClass.Separator && start >= 0)
            {
                into.Add(Raw(text.AsSpan(start, i - start)));
                start = -1;
            }
            else if (kind is LetterClass.Letter or LetterClass.Digit && start < 0)
            {
                start = i;
            }
        }
    }

    private int Raw(ReadOnlySpan<char> text)
    {
        var raw = raws.NumberOf(text);
        if (raw < rawForms.Count)
        {
            return raw;
        }

        var (plain, shaped) = (new char[text.Length], new char[text.Length + 1]);
        var scanner = new LetterScanner(text);
        WordKey.Next(ref scanner, plain, shaped, 0, out var word);
        if (WordKey.EndsInEitherI(plain.AsSpan(0, word.Length)))
        {
            (plain[word.Length - 1], shaped[word.Length - 1]) = ('i', 'i');
        }

        shaped[word.Length] = (char)('0' + word.Tone);
        var form = forms.NumberOf(shaped.AsSpan(0, word.Length + 1));
        rawForms.Add(form);
        if (form == formKeys.Count)
        {
            formKeys.Add(keys.NumberOf(plain.AsSpan(0, word.Length)));
        }

        return raw;
    }
}
