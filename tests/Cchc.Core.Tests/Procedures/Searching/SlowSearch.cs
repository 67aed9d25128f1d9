using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Procedures.Searching;

/// <summary>
/// The scoring of <see cref="ProcedureSearch"/> as slowly and plainly as it can be written: every procedure is weighed for every query, by dictionaries of
/// texts. It knows queries of words that are spelt as the catalogue or the list of words spells them; codes, initials, halves and slips have tests of their own.
/// </summary>
internal sealed partial class SlowSearch
{
    private readonly List<Record> records;
    private readonly List<Expression> expressions = [];
    private readonly List<(List<int> Things, Expression Meaning)> together = [];
    private readonly List<(List<Word[]> InNames, List<Word[]> Asked)> narrowings = [];
    private readonly Dictionary<string, int> keyWeights = [];
    private readonly Dictionary<Word, int> formWeights = [];

    public SlowSearch(IReadOnlyList<ProcedureSearch.Entry> entries, SearchVocabulary words)
    {
        records = [.. entries.Select((entry, i) => new Record(entry, i))];
        records.Sort((left, right) => VietnameseCollation.Instance.Compare(left.Entry.Name, right.Entry.Name) is var byName and not 0 ? byName
            : string.CompareOrdinal(left.Entry.Code, right.Entry.Code) is var byCode and not 0 ? byCode
            : left.Original.CompareTo(right.Original));
        Read(words);
        foreach (var record in records)
        {
            record.Prior = PriorOf(record.Entry, words);
            record.Narrowings = [.. Enumerable.Range(0, narrowings.Count).Where(i => narrowings[i].InNames.Exists(said => Stands(record.Name, said)))];
            record.Ends = Enumerable.Range(record.Lead, Math.Max(0, Math.Min(4, record.Name.Length - record.Lead)))
                .Any(at => expressions.Exists(one => one.What == SearchPattern.Use.Ending && record.Name.Skip(at).Take(one.Said.Length).SequenceEqual(one.Said)));
            record.Weight = Cut(WithoutBrackets(record.Entry.Name)).Skip(record.Lead).Select(word => word.Key).Distinct().Sum(WeightOfKey);
        }
    }

    /// <summary>A word: its letters, and how they are spelt.</summary>
    internal readonly record struct Word(string Key, string Form);

    private sealed record Expression(Word[] Said, SearchPattern.Use What, List<Word[]> Means)
    {
        public HashSet<int> Things { get; } = [];

        public List<Word[]> Alternatives { get; set; } = [];

        public int Weight { get; set; }

        public bool Ends { get; set; }
    }

    private sealed class Record
    {
        public Record(ProcedureSearch.Entry entry, int original)
        {
            (Entry, Original, Name) = (entry, original, Cut(entry.Name));
            Lead = Name.Length > 2 && Name[0].Key == "thu" && Name[1].Key == "tuc" ? 2 : 0;
            foreach (var (place, text) in (ReadOnlySpan<(int, string?)>)[(16, entry.Name), (14, entry.Keywords), (11, entry.Results), (10, entry.Cases), (10, entry.Field)])
            {
                foreach (var word in Cut(text ?? string.Empty))
                {
                    Places.TryAdd(word, place);
                }
            }
        }

        public ProcedureSearch.Entry Entry { get; }

        public int Original { get; }

        public Word[] Name { get; }

        public int Lead { get; }

        public Dictionary<Word, int> Places { get; } = [];

        public HashSet<int> Narrowings { get; set; } = [];

        public int Prior { get; set; }

        public int Weight { get; set; }

        public bool Ends { get; set; }

        /// <summary>The first twenty words, without brackets, up to the place where it is valid.</summary>
        public string Alike => string.Join(' ', string.Join(' ', Cut(WithoutBrackets(Entry.Name)).Skip(Lead).Select(word => word.Key)).Split("tren dia ban")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(20));
    }

    /// <summary>Cuts a text into words. The alphabet is not what is modelled.</summary>
    public static Word[] Cut(string text)
    {
        var words = new List<Word>();
        var scanner = new LetterScanner(text);
        var (plain, shaped) = (new char[text.Length], new char[text.Length]);
        while (WordKey.Next(ref scanner, plain, shaped, 0, out var word))
        {
            if (WordKey.EndsInEitherI(plain.AsSpan(0, word.Length)))
            {
                (plain[word.Length - 1], shaped[word.Length - 1]) = ('i', 'i');
            }

            words.Add(new Word(new string(plain, 0, word.Length), new string(shaped, 0, word.Length) + word.Tone));
        }

        return [.. words];
    }

    private static string WithoutBrackets(string name)
    {
        var depth = 0;
        return string.Concat(name.Select(c =>
        {
            depth = c == '(' ? depth + 1 : c == ')' ? Math.Max(0, depth - 1) : depth;
            return depth > 0 ? ' ' : c;
        }));
    }

    private static bool Stands(Word[] text, Word[] said) =>
        Enumerable.Range(0, Math.Max(0, text.Length - said.Length + 1)).Any(at => text.Skip(at).Take(said.Length).SequenceEqual(said));

    private void Read(SearchVocabulary words)
    {
        words.Fillers.ToList().ForEach(said => Add(said, SearchPattern.Use.Filler, []));
        words.Endings.ToList().ForEach(said => Add(said, SearchPattern.Use.Ending, []));
        words.Actions.ToList().ForEach(said => Add(said, SearchPattern.Use.Action, []));
        words.Elsewhere.ToList().ForEach(said => Add(said, SearchPattern.Use.Elsewhere, []));
        var things = new List<string>();
        var rules = words.Together.Select(rule => (Things: rule.Parts.Select(part => ThingOf(part)).ToList(), Means: rule.Means.Select(Cut).ToList())).ToList();
        words.Synonyms.ForEach(line => Array.ForEach(line.Said, said => Add(said, SearchPattern.Use.Synonym, [.. line.Means.Select(Cut)])));
        narrowings.AddRange(words.Narrowings.Take(64).Select(one => (one.InNames.Select(Cut).ToList(), one.Asked.Select(Cut).ToList())));
        var sorted = expressions.OrderByDescending(one => one.Said.Length).ToList();
        expressions.Clear();
        expressions.AddRange(sorted);
        foreach (var one in expressions)
        {
            one.Alternatives = [.. one.Means.Select(Telling)];
            if (one.Said.Length > 1 && one.Alternatives.Count > 0)
            {
                one.Alternatives.Add(one.Said);
            }

            one.Weight = Math.Clamp(one.Said.Sum(WeightOfForm), 70, 260);
            one.Ends = HasEnding(one);
        }

        foreach (var rule in rules.OrderByDescending(rule => rule.Things.Count))
        {
            var meaning = new Expression(new Word[rule.Things.Count], SearchPattern.Use.Synonym, rule.Means) { Weight = 100 * rule.Things.Count, Alternatives = [.. rule.Means.Select(Telling)] };
            meaning.Ends = HasEnding(meaning);
            together.Add((rule.Things, meaning));
        }

        int ThingOf(string part)
        {
            var said = words.Groups.TryGetValue(VietnameseText.Fold(part), out var group) ? group : [part];
            var name = group is null ? part : $"[{VietnameseText.Fold(part)}]";
            if (!things.Contains(name))
            {
                things.Add(name);
                Array.ForEach(said, one => Add(one, SearchPattern.Use.Part, []).Things.Add(things.Count - 1));
            }

            return things.IndexOf(name);
        }
    }

    private bool HasEnding(Expression one) =>
        one.Alternatives.Count > 0 && expressions.Exists(ending => ending.What == SearchPattern.Use.Ending && Stands(one.Alternatives[0], ending.Said));

    /// <summary>What is said twice has the last meaning; a thing is one expression in all its groups.</summary>
    private Expression Add(string text, SearchPattern.Use what, List<Word[]> means)
    {
        var said = Cut(text);
        var (sameSort, at) = (what is SearchPattern.Use.Synonym or SearchPattern.Use.Filler, 0);
        at = expressions.FindIndex(one => one.Said.SequenceEqual(said) && (sameSort ? one.What is SearchPattern.Use.Synonym or SearchPattern.Use.Filler : one.What == what));
        if (at >= 0 && what == SearchPattern.Use.Part)
        {
            return expressions[at];
        }

        var added = new Expression(said, what, means);
        if (at >= 0)
        {
            expressions[at] = added;
        }
        else
        {
            expressions.Add(added);
        }

        return added;
    }

    private Word[] Telling(Word[] words) =>
        words.Distinct().Count() < 5 ? [.. words.Distinct()] : [.. words.Distinct().Where(word => WeightOfForm(word) >= 30)];

    private int WeightOfKey(string key)
    {
        if (!keyWeights.TryGetValue(key, out var weight))
        {
            var inNames = records.Count(record => record.Name.Any(word => word.Key == key));
            keyWeights[key] = weight = WeightOf(inNames > 0 ? inNames : records.Count(record => record.Places.Keys.Any(word => word.Key == key)));
        }

        return weight;
    }

    private int WeightOfForm(Word word)
    {
        if (!formWeights.TryGetValue(word, out var weight))
        {
            var inNames = records.Count(record => record.Name.Contains(word));
            formWeights[word] = weight = WeightOf(inNames > 0 ? inNames : records.Count(record => record.Places.ContainsKey(word)));
        }

        return weight;
    }

    /// <summary>16 for each halving of the number of procedures that have it.</summary>
    private int WeightOf(int count) => count == 0 ? 110 : Math.Min(128, (int)(16 * Math.Log2((records.Count + 1.0) / (count + 0.5))) + 8);

    private static int PriorOf(ProcedureSearch.Entry entry, SearchVocabulary words)
    {
        var field = VietnameseText.Fold(entry.Field ?? string.Empty);
        var byField = words.CommonFields.Any(common => VietnameseText.Fold(common) == field) ? 40
            : words.RareFields.Any(rare => $" {field} ".Contains($" {VietnameseText.Fold(rare)} ", StringComparison.Ordinal)) ? -70 : 0;
        var byLevel = entry.Levels.HasFlag(AdministrativeLevels.Commune) || entry.Levels.HasFlag(AdministrativeLevels.District) ? 40
            : entry.Levels.HasFlag(AdministrativeLevels.Province) ? 25
            : entry.Levels.HasFlag(AdministrativeLevels.Ministry) || entry.Levels.HasFlag(AdministrativeLevels.OtherAgency) ? -30 : 0;
        var byKind = entry.Kind is ProcedureKind.Internal or ProcedureKind.InterlinkedInternal ? -250 : entry.Kind == ProcedureKind.Local ? -25 : 0;
        return byField + byLevel + byKind + (words.EverydayCodes.Contains(entry.Code, StringComparer.OrdinalIgnoreCase) ? 60 : 0);
    }
}
