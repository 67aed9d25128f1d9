using Cchc.Core.Procedures.Searching;

namespace Cchc.Core.Tests.Procedures.Searching;

/// <summary>The index and the slow model give the same hits in the same order, for any number of them.</summary>
public sealed class ProcedureSearchModelTests
{
    private static readonly string[] Syllables =
    [
        "thủ", "tục", "Thủ tục", "đăng ký khai sinh", "giấy phép xây dựng", "đăng", "ký", "kí", "kỳ", "khai", "khải", "sinh", "sính", "kết", "hôn", "hộ", "đất", "đạt", "dat", "giấy", "phép", "xây", "dựng", "dung", "quý", "qui", "quyết", "quyền",
        "nghiệp", "nghieng", "nghiencuu", "nghiemcuu", "tuy", "tui", "a", "B", "k", "2", "20", "2026", "UBND", "hoà", "hòa", "toà",
    ];

    private static readonly string[] Typed = ["khia", "sihn", "gpxd", "dkkh", "dkks", "gpxd", "ubn", "ngh", "nghiemcu", "nghiencu", "kho", "hom", "qu", "đ", "d", "kh", "quyê", "1.0", "1.00", "2.000001", "thu tuc", "zzzz", "quy", "giáy"];

    [Fact]
    public void Small_catalogues_are_searched_as_the_model_does()
    {
        var random = new Random(20261122);
        var kinds = new Dictionary<ProcedureMatchKind, int>();
        for (var round = 0; round < 200; round++)
        {
            var entries = Enumerable.Range(0, random.Next(1, 90)).Select(_ =>
                new ProcedureSearch.Entry($"{random.Next(1, 3)}.00{random.Next(100):0000}", Phrase(random, random.Next(0, 9)), random.Next(2) == 0 ? Phrase(random, 2) : null)).ToList();
            var (search, model) = (new ProcedureSearch(entries), new SlowSearch(entries));
            for (var i = 0; i < 25; i++)
            {
                var query = Query(random);
                var expected = model.Search(query);
                expected.ForEach(hit => kinds[hit.Kind] = kinds.GetValueOrDefault(hit.Kind) + 1);
                foreach (var most in (int[])[1, random.Next(2, 8), entries.Count])
                {
                    var hits = new SearchHit[most];
                    var count = search.Search(query.AsSpan(), hits);
                    hits.Take(count).Select(hit => (hit.Index, hit.Kind)).Should().Equal(
                        expected.Take(most), "of \"{0}\" in {1}", query, string.Join(" | ", entries));
                }
            }
        }

        kinds.Should().HaveCount(8, "every kind of match was met");
        kinds.Values.Should().OnlyContain(count => count > 5);
    }

    private static string Query(Random random)
    {
        var words = Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(4) == 0 ? Typed[random.Next(Typed.Length)] : Word(random)).ToList();
        return string.Join(" ", words);
    }

    private static string Word(Random random)
    {
        var word = Syllables[random.Next(Syllables.Length)];
        word = random.Next(2) == 0 ? Cchc.Core.Text.VietnameseText.Fold(word) : word;
        var at = random.Next(word.Length);
        return random.Next(8) switch
        {
            0 => word[..(at + 1)],
            1 => word[..at] + 'e' + word[at..],
            2 => word.Remove(at, 1),
            3 when at > 0 => word[..(at - 1)] + word[at] + word[at - 1] + word[(at + 1)..],
            _ => word,
        };
    }

    private static string Phrase(Random random, int words) =>
        string.Join(random.Next(5) == 0 ? ", " : " ", Enumerable.Range(0, words).Select(_ => Syllables[random.Next(Syllables.Length)]));
}
