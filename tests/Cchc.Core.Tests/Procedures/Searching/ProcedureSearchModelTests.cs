using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Procedures.Searching;

/// <summary>The search, with its index and its cut-offs, finds what the slow model finds, in its order, with its scores, over random catalogues and lists of words.</summary>
public sealed class ProcedureSearchModelTests(ITestOutputHelper output)
{
    private const int Best = 8;
    private static readonly string[] Lines = ProcedureSearch.BuiltInWords.Split('\n');

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void The_search_is_its_model(int seed)
    {
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var text = Words(random);
        var words = SearchVocabulary.Parse(text);
        var entries = Entries(random);
        var (index, model) = (SearchIndexBuilder.Build(entries, words), new SlowSearch(entries, words));
        var (asked, answers, stories) = (0, 0, 0);
        for (var i = 0; i < Runs.Of(250, 60); i++)
        {
            var query = Query(random, entries, words);
            if (!IsPlain(query, index) || model.Search(query) is not { } expected)
            {
                continue;
            }

            asked++;
            var hits = new SearchHit[Best];
            var count = SearchRun.Search(index, query, hits);
            hits.Take(count).Select(hit => (hit.Index, hit.Score)).Should().Equal(expected.Hits.Take(Best), "{0} is asked, seed {1}", query, seed);
            var found = count > 0 && hits[0].Kind != ProcedureMatchKind.Nearest;
            found.Should().Be(expected.Answers && expected.Hits.Count > 0, "{0} is asked, seed {1}", query, seed);
            answers += found ? 1 : 0;
            stories += hits.Take(count).Any(hit => hit.Kind == ProcedureMatchKind.Synonyms) ? 1 : 0;
        }

        output.WriteLine($"{asked} queries, {answers} answered, {stories} through the list of words");
        asked.Should().BeGreaterThan(Runs.Of(100, 24), "most queries are of the kind the model knows");
        answers.Should().BeInRange(Runs.Of(10, 2), asked - Runs.Of(10, 2), "both outcomes are met");
        stories.Should().BePositive();
    }

    /// <summary>A third of the list of words, each section with its name.</summary>
    private static string Words(Random random) =>
        string.Join('\n', Lines.Where(line => line.Length > 0 && line[0] != '#' && (line[0] == '[' || random.Next(3) == 0)));

    /// <summary>Procedures named as the list of words says that they are, and at random what else is searched.</summary>
    private static List<ProcedureSearch.Entry> Entries(Random random)
    {
        string[] names = [.. Lines.Where(line => line.Contains('=') && line[0] != '#').SelectMany(line => line.Split('=')[1].Split('|')).Select(name => name.Trim()).Where(name => name.Contains(' '))];
        string[] fields = ["Hộ tịch", "Đất đai", "Hoạt động ngân hàng", "Thuế", "Lễ hội", string.Empty];
        string[] endings = [string.Empty, " có yếu tố nước ngoài", " tại khu vực biên giới", " đối với tổ chức", " (thực hiện tại cấp tỉnh)", " lưu động", " (kể cả trường hợp đổi (lần hai), cấp lại) cho cá nhân"];
        AdministrativeLevels[] levels = [AdministrativeLevels.None, AdministrativeLevels.Commune, AdministrativeLevels.Province, AdministrativeLevels.Ministry, AdministrativeLevels.Province | AdministrativeLevels.Ministry];
        ProcedureKind[] kinds = [ProcedureKind.Standard, ProcedureKind.Standard, ProcedureKind.Local, ProcedureKind.Internal];
        string[] codes = ["1.001193", "1.004222", "2.000908"];
        return [.. Enumerable.Range(0, random.Next(30, 120)).Select(i => new ProcedureSearch.Entry(
            random.Next(9) == 0 ? codes[random.Next(codes.Length)] : $"9.{i:D6}",
            (random.Next(3) == 0 ? "Thủ tục " : string.Empty) + One(names) + One(endings),
            random.Next(3) == 0 ? One(names) : null)
        {
            Field = One(fields),
            Results = random.Next(2) == 0 ? One(names) : null,
            Cases = random.Next(4) == 0 ? One(names) : null,
            Levels = levels[random.Next(levels.Length)],
            Kind = kinds[random.Next(kinds.Length)],
        })];

        string One(string[] of) => of[random.Next(of.Length)];
    }

    /// <summary>Pieces of names, expressions, things of a story and fillers in any order; now and then without diacritics.</summary>
    private static string Query(Random random, List<ProcedureSearch.Entry> entries, SearchVocabulary words)
    {
        var pieces = new List<string>();
        for (var i = random.Next(1, 4); i >= 0; i--)
        {
            pieces.Add(random.Next(6) switch
            {
                0 or 1 => Piece(entries[random.Next(entries.Count)].Name),
                2 when words.Synonyms.Count > 0 => words.Synonyms[random.Next(words.Synonyms.Count)].Said[0],
                3 when words.Fillers.Count > 0 => words.Fillers[random.Next(words.Fillers.Count)],
                4 when words.Actions.Count > 0 => words.Actions[random.Next(words.Actions.Count)],
                _ => Story(),
            });
        }

        // A word that is said twice counts once; the model leaves that out.
        var said = new HashSet<string>();
        var query = string.Join(' ', string.Join(' ', pieces).Split(' ').Where(word => said.Add(VietnameseText.Fold(word))).Take(12));
        return random.Next(5) == 0 && query.Split(' ').Length > 6 ? VietnameseText.Fold(query) : query;

        string Piece(string name)
        {
            var parts = name.Split(' ');
            var at = random.Next(parts.Length);
            return string.Join(' ', parts.Skip(at).Take(random.Next(1, 5)));
        }

        string Story()
        {
            var rule = words.Together[random.Next(words.Together.Count)];
            return string.Join(' ', rule.Parts.Select(part => words.Groups.TryGetValue(VietnameseText.Fold(part), out var group) ? group[random.Next(group.Length)] : part).OrderBy(_ => random.Next()));
        }
    }

    /// <summary>Whether a query has only words as the model knows them: known, more than one letter, with a vowel, and all or none of its diacritics typed.</summary>
    private static bool IsPlain(string query, SearchIndex index)
    {
        var words = SlowSearch.Cut(query);
        words = words.Length > 2 && words[0].Key == "thu" && words[1].Key == "tuc" ? words[2..] : words;
        var hasMarks = words.Any(word => word.Form != word.Key + "0");
        return words.Length is > 0 and <= 16 && (hasMarks || words.Length > 6) && words.All(word => word.Key.Length > 1 && word.Key.IndexOfAny(['a', 'e', 'i', 'o', 'u', 'y']) >= 0
            && index.KeyOf(word.Key) >= 0 && (word.Form == word.Key + "0" || index.Forms.Contains(word.Form)));
    }
}
