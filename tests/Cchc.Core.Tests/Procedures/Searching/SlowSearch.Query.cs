using Cchc.Core.Procedures.Searching;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Procedures.Searching;

internal sealed partial class SlowSearch
{
    /// <summary>The best procedures of a query in their order, by their places in the list, with their scores; and whether the first is an answer.</summary>
    /// <remarks>Null for a query of so many places that the search does not tell them apart.</remarks>
    public (List<(int Original, int Score)> Hits, bool Answers)? Search(string query)
    {
        var run = new Run(this, query);
        if (run.Places > 62)
        {
            return null;
        }

        var most = records.Max(run.SumOf);
        if (most == 0)
        {
            return ([], false);
        }

        // What has less than three fifths of what the best one has is no hit.
        List<(Record Record, int Score)> scored = [.. records.Where(record => run.SumOf(record) * 5L >= most * 3L).Select(record => (record, run.ScoreOf(record)))];
        var best = scored.OrderByDescending(one => one.Score).ToList(); // a stable sort: of equals the first in order of names
        return ([.. Spread(best).Select(one => (one.Record.Original, one.Score))], run.Answers(best[0].Record));
    }

    /// <summary>
    /// Of the first five at most two have nearly the same name, while others have at most 150 less than the best; what is put back counts no more than the last of those.
    /// </summary>
    private static IEnumerable<(Record Record, int Score)> Spread(List<(Record Record, int Score)> sorted)
    {
        var first = new List<(Record Record, int Score)>();
        foreach (var one in sorted.TakeWhile(one => one.Score >= sorted[0].Score - 150))
        {
            if (first.Count < 5 && first.Count(other => other.Record.Alike == one.Record.Alike) < 2)
            {
                first.Add(one);
            }
        }

        return [.. first, .. sorted.Where(one => !first.Contains(one)).Select(one => (one.Record, Math.Min(one.Score, first[^1].Score)))];
    }

    /// <summary>A word of a query.</summary>
    private sealed class Asked(Word word, bool hasMarks)
    {
        public Word Word { get; } = word;

        public bool HasMarks { get; } = hasMarks;

        public bool IsFiller { get; set; }

        public bool IsDoubtful { get; set; }

        public bool IsAction { get; set; }

        public bool IsTaken { get; set; }

        public int Expression { get; set; }
    }

    /// <summary>What a query says: words and expressions, each with its weight.</summary>
    private sealed partial class Run
    {
        private readonly SlowSearch search;
        private readonly List<Asked> words;
        private readonly bool hasMarks;
        private readonly List<(Asked? Word, int At, Expression? Expression, int Weight)> units = [];
        private readonly Dictionary<string, int> places = [];
        private readonly Dictionary<int, int> plainPlaces = [];
        private readonly Expression? story;
        private readonly bool hasExpression, ends, mayEnd, isElsewhere, hasContent;
        private readonly int total, neighbours;

        public Run(SlowSearch search, string query)
        {
            this.search = search;
            words = [.. Cut(query).Select(word => new Asked(word, word.Form != word.Key + "0"))];
            if (words.Count > 2 && words[0].Word.Key == "thu" && words[1].Word.Key == "tuc")
            {
                words.RemoveRange(0, 2);
            }

            hasMarks = words.Exists(word => word.HasMarks);
            for (var i = 0; i < words.Count;)
            {
                var found = LongestAt(i, fillers: true);
                var (length, isFiller) = (found?.Said.Length ?? 1, found?.What == SearchPattern.Use.Filler);
                if (found is null)
                {
                    foreach (var ending in SignsAt(i, SearchPattern.Use.Ending))
                    {
                        (mayEnd, ends) = (true, ends || ending.Said.Length > 1 || ending.Said[0] == words[i].Word);
                    }
                }

                for (var at = i; at < i + length; at++)
                {
                    words[at].IsFiller = isFiller;
                    words[at].IsDoubtful = isFiller && length == 1 && found!.Said[0] != words[at].Word;
                    words[at].Expression = found is null || isFiller ? 0 : length;
                    words[at].IsAction = SignsAt(at, SearchPattern.Use.Action).Any(sign => IsSaid(sign, at));
                    isElsewhere |= SignsAt(at, SearchPattern.Use.Elsewhere).Any(sign => sign.Said.Length > 1 || sign.Said[0] == words[at].Word);
                }

                hasExpression |= found?.What == SearchPattern.Use.Synonym && length > 1;
                hasContent |= !isFiller || words[i].IsDoubtful;
                i += length;
            }

            story = FindStory();
            hasExpression |= story is not null;
            Divide();
            total = units.Sum(unit => unit.Weight);
            neighbours = units.Sum(unit => unit.Expression?.Alternatives[0].Length ?? 1);
            ends |= units.Exists(unit => unit.Expression?.Ends == true);
            Places = Place();
        }

        /// <summary>How many places there are; beyond 62 the search does not tell them apart.</summary>
        public int Places { get; }

        private bool Fits(Expression one, int at) => at + one.Said.Length <= words.Count && Enumerable.Range(0, one.Said.Length).All(i =>
            !words[at + i].IsTaken && words[at + i].Word.Key == one.Said[i].Key && (!words[at + i].HasMarks || words[at + i].Word == one.Said[i]));

        private bool IsSaid(Expression one, int at) => one.Said.Length > 1 || one.Said[0] == words[at].Word || !hasMarks;

        private IEnumerable<Expression> SignsAt(int at, SearchPattern.Use what) => search.expressions.Where(one => one.What == what && Fits(one, at));

        private Expression? LongestAt(int at, bool fillers)
        {
            var those = search.expressions.Where(one => one.What == SearchPattern.Use.Synonym || (fillers && one.What == SearchPattern.Use.Filler)).ToList();
            var right = those.Find(one => Fits(one, at) && (one.Said.Length > 1 || one.Said[0] == words[at].Word || (one.What == SearchPattern.Use.Filler && !hasMarks)));
            var meant = those.Find(one => MayBeMeant(one, at));
            return meant is not null && meant.Said.Length > (right?.Said.Length ?? 0) ? meant : right;
        }

        /// <summary>Whether an expression stands here when one word of it was typed as another one.</summary>
        private bool MayBeMeant(Expression one, int at)
        {
            if (!hasMarks || one.Said.Length < 2 || at + one.Said.Length > words.Count || !Enumerable.Range(0, one.Said.Length).All(i => !words[at + i].IsTaken && words[at + i].Word.Key == one.Said[i].Key))
            {
                return false;
            }

            var wrong = Enumerable.Range(0, one.Said.Length).Where(i => words[at + i].HasMarks && words[at + i].Word != one.Said[i]).ToList();
            return wrong.Count == 1 && MayMean(words[at + wrong[0]], one.Said[wrong[0]]);
        }

        /// <summary>Whether a word was meant that was typed as another: without its tone, or with hỏi for ngã.</summary>
        private static bool MayMean(Asked asked, Word word) => asked.HasMarks && asked.Word.Form[..^1] == word.Form[..^1]
            && (asked.Word.Form[^1] == '0' || (asked.Word.Form[^1] is '3' or '4' && word.Form[^1] is '3' or '4'));

        /// <summary>Several things said at once, of the rule with most things the one with most words; their words are taken.</summary>
        private Expression? FindStory()
        {
            var longest = new int[words.Count];
            for (var at = 0; at < words.Count; at++)
            {
                foreach (var one in SignsAt(at, SearchPattern.Use.Part).Where(one => IsSaid(one, at)))
                {
                    Enumerable.Range(at, one.Said.Length).ToList().ForEach(i => longest[i] = Math.Max(longest[i], one.Said.Length));
                }
            }

            var said = new Dictionary<int, (int At, int Length)>();
            for (var at = 0; at < words.Count; at++)
            {
                foreach (var one in SignsAt(at, SearchPattern.Use.Part).Where(one => IsSaid(one, at) && one.Said.Length == longest[at]))
                {
                    foreach (var thing in one.Things.Where(thing => !said.TryGetValue(thing, out var known) || one.Said.Length > known.Length))
                    {
                        said[thing] = (at, one.Said.Length);
                    }
                }
            }

            var rules = search.together.Select(rule => (rule.Meaning, rule.Things.Count, Words: WordsOf(rule.Things))).Where(rule => rule.Words.Count > 0)
                .OrderByDescending(rule => rule.Count).ThenByDescending(rule => rule.Words.Count).ToList();
            if (rules.Count == 0)
            {
                return null;
            }

            rules[0].Words.ForEach(at => words[at].IsTaken = true);
            return rules[0].Meaning;

            List<int> WordsOf(List<int> things)
            {
                var taken = things.SelectMany(thing => said.TryGetValue(thing, out var at) ? Enumerable.Range(at.At, at.Length) : [-1]).ToList();
                var isWhole = !taken.Contains(-1) && taken.Distinct().Count() == taken.Count && taken.TrueForAll(at => words[at].Expression < taken.Count);
                return isWhole ? taken : [];
            }
        }

        /// <summary>What the query is made of, each thing once.</summary>
        private void Divide()
        {
            if (story is not null)
            {
                units.Add((null, 0, story, story.Weight));
            }

            for (var i = 0; i < words.Count;)
            {
                var found = words[i].IsTaken ? null : LongestAt(i, hasContent);
                if (found is null || words[i].IsDoubtful)
                {
                    if (!words[i].IsTaken)
                    {
                        units.Add((words[i], i, null, WeightOf(words[i], beside: 4)));
                    }

                    i++;
                    continue;
                }

                if (found.What == SearchPattern.Use.Synonym)
                {
                    units.Add((null, i, found, WeightOf(found)));
                }

                i += found.Said.Length;
            }
        }

        private int WeightOf(Expression one) => hasExpression && one.Said.Length == 1 ? one.Weight / 2 : one.Weight;

        private int WeightOf(Asked word, int beside) =>
            (word.HasMarks ? search.WeightOfForm(word.Word) : search.WeightOfKey(word.Word.Key))
            * (word.IsDoubtful ? 2 : hasExpression ? beside : 8) / (word.IsAction ? 16 : 8);

        /// <summary>How a spelling counts for a word: diacritics that were typed are meant.</summary>
        private int QualityOf(Word spelling, Asked asked) => !hasMarks || spelling == asked.Word ? 16 : !asked.HasMarks ? 10 : MayMean(asked, spelling) ? 6 : 4;

        private int ValueOf(Asked asked, Record record) =>
            record.Places.Where(place => place.Key.Key == asked.Word.Key).Select(place => QualityOf(place.Key, asked) * place.Value).DefaultIfEmpty().Max();
    }
}
