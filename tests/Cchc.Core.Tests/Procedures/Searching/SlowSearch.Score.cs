namespace Cchc.Core.Tests.Procedures.Searching;

internal sealed partial class SlowSearch
{
    private sealed partial class Run
    {
        /// <summary>Where each word is said: words of the query and of what expressions stand for are numbered as they come.</summary>
        private int Place()
        {
            var place = 0;
            for (var i = 0; i < units.Count; i++)
            {
                var (word, _, expression, weight) = units[i];
                if (word is not null)
                {
                    places.TryAdd(word.Word.Key, ++place);
                    plainPlaces[place] = weight;
                    continue;
                }

                foreach (var alternative in expression!.Alternatives)
                {
                    place++;
                    Array.ForEach(alternative, meant => places.TryAdd(meant.Key, ++place));
                }
            }

            return place;
        }

        /// <summary>How much of the query a procedure has.</summary>
        public int SumOf(Record record) => units.Sum(unit => unit.Word is not null ? unit.Weight * ValueOf(unit.Word, record)
            : unit.Expression!.Alternatives.Max(alternative => (int)((long)alternative.Sum(word => search.WeightOfForm(word) * record.Places.GetValueOrDefault(word)) * 16 * unit.Weight / TotalOf(alternative))));

        private int TotalOf(Word[] alternative) => Math.Max(1, alternative.Sum(search.WeightOfForm));

        public int ScoreOf(Record record)
        {
            var (seen, paired, pairs, known, last, starts) = (new HashSet<int>(), new HashSet<int>(), 0, 0, -1, false);
            for (var at = record.Lead; at < record.Name.Length; at++)
            {
                var here = places.GetValueOrDefault(record.Name[at].Key);
                if (here != 0)
                {
                    if (here == last + 1)
                    {
                        pairs += paired.Contains(here) ? 0 : 1;
                        paired.UnionWith([here, last]);
                    }

                    known += seen.Add(here) ? search.WeightOfKey(record.Name[at].Key) : 0;
                    starts |= at == record.Lead;
                }

                last = here == 0 ? -1 : here;
            }

            var apart = neighbours > 1 ? plainPlaces.Where(place => seen.Contains(place.Key) && !paired.Contains(place.Key)).Sum(place => place.Value) : 0;
            var cover = Thousandths(SumOf(record)) - (Thousandths(apart * 256 / 2) * Math.Min(record.Name.Length, 60) / 60);
            var joined = neighbours > 1 && seen.Count > 0 ? 1000 * Math.Min(pairs, neighbours - 1) / (neighbours - 1) : 1000;
            var extra = Math.Max(0, record.Weight - known);
            var special = record.Narrowings.Count(i => !search.narrowings[i].InNames.Concat(search.narrowings[i].Asked).Any(IsSaid));
            return 10_000 + record.Prior - (45 * Math.Min(3, special)) + cover - (340 * extra / (extra + 800)) + (150 * joined / 1000) + (starts ? 20 : 0)
                - (ends != record.Ends && !(mayEnd && record.Ends) ? 300 : 0);
        }

        /// <summary>Whether a procedure has enough of the query, each word beside its neighbour, to be called an answer.</summary>
        public bool Answers(Record record)
        {
            var (has, all, isStory) = (0L, 0L, false);
            foreach (var (word, at, expression, _) in units)
            {
                var weight = word is not null ? WeightOf(word, beside: 5) : WeightOf(expression!);
                var value = word is not null ? ValueOf(word, record) / (IsBesideNeighbour(at, record) ? 1 : 2) : expression!.Alternatives.Max(alternative => Share(alternative, record));
                (has, all) = (has + (weight * value / 256), all + weight);
                isStory |= expression is { Said.Length: > 1 } && value >= 230;
            }

            return !isElsewhere && has * 1000 > all * (isStory ? 340 : 500);
        }

        private int Thousandths(int sum) => (int)(sum * 1000L / (total * 256L));

        private bool IsSaid(Word[] said) => said.All(word => places.ContainsKey(word.Key) || words.Exists(asked => asked.Word.Key == word.Key));

        private int Share(Word[] alternative, Record record)
        {
            var has = 0;
            for (var i = 0; i < alternative.Length; i++)
            {
                var isBeside = alternative.Length == 1 || record.Places.GetValueOrDefault(alternative[i]) < 16 || (i > 0 && HasPair(record, alternative[i - 1].Key, alternative[i].Key))
                    || (i + 1 < alternative.Length && HasPair(record, alternative[i].Key, alternative[i + 1].Key));
                has += search.WeightOfForm(alternative[i]) * record.Places.GetValueOrDefault(alternative[i]) * 16 / (isBeside ? 1 : 2);
            }

            return has / TotalOf(alternative);
        }

        private bool IsBesideNeighbour(int at, Record record)
        {
            var beside = new[] { at - 1, at + 1 }.Where(i => i >= 0 && i < words.Count && !words[i].IsFiller).ToList();
            var isInName = record.Name.Any(word => word.Key == words[at].Word.Key);
            return !isInName || beside.Count == 0 || beside.Exists(i => i < at ? HasPair(record, words[i].Word.Key, words[at].Word.Key) : HasPair(record, words[at].Word.Key, words[i].Word.Key));
        }

        private static bool HasPair(Record record, string first, string second) =>
            record.Name.Zip(record.Name.Skip(1)).Any(pair => pair.First.Key == first && pair.Second.Key == second);
    }
}
