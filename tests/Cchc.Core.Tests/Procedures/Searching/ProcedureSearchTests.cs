using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Searching;

namespace Cchc.Core.Tests.Procedures.Searching;

/// <summary>What people type, what is found, and what is marked.</summary>
public sealed class ProcedureSearchTests
{
    private static readonly ProcedureSearch Search = new(
    [
        new("1.001193", "Thủ tục đăng ký khai sinh"),
        new("1.000894", "Thủ tục đăng ký kết hôn"),
        new("1.004746", "Thủ tục đăng ký lại kết hôn"),
        new("1.009994", "Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ", "xây nhà"),
        new("1.004222", "Đăng ký thường trú", "hộ khẩu"),
        new("1.115019", "Ðăng ky\u0301 biến động <đất> & nhà"),
        new("1.115020", "Đặt cọc thuê đạt chuẩn"),
    ]);

    [Theory]
    [InlineData("khai sinh", 0, ProcedureMatchKind.Phrase)]
    [InlineData("KHAI  SINH", 0, ProcedureMatchKind.Phrase)]
    [InlineData("dang ky ket hon", 1, ProcedureMatchKind.Phrase)]
    [InlineData("thủ tục đăng kí kết hôn", 1, ProcedureMatchKind.Phrase)]
    [InlineData("lại đăng ký", 2, ProcedureMatchKind.AllWords)]
    [InlineData("giay phep xay dung", 3, ProcedureMatchKind.Phrase)]
    [InlineData("giay ph xay d", 3, ProcedureMatchKind.Prefixes)]
    [InlineData("gpxd", 3, ProcedureMatchKind.Initials)]
    [InlineData("cấp gpxd", 3, ProcedureMatchKind.Initials)]
    [InlineData("ho khau", 4, ProcedureMatchKind.Keywords)]
    [InlineData("khai sihn", 0, ProcedureMatchKind.Slips)]
    [InlineData("ket hom", 1, ProcedureMatchKind.Slips)]
    [InlineData("giay pheb xay dung", 3, ProcedureMatchKind.Slips)]
    [InlineData("1.001193", 0, ProcedureMatchKind.Code)]
    [InlineData(" 1.001193 Đăng ký khai sinh", 0, ProcedureMatchKind.Code)]
    [InlineData("1.0011", 0, ProcedureMatchKind.CodePrefix)]
    [InlineData("đất", 5, ProcedureMatchKind.Phrase)]
    [InlineData("đặt", 6, ProcedureMatchKind.Phrase)]
    [InlineData("đạt", 6, ProcedureMatchKind.Phrase)]
    public void The_first_hit_is(string query, int index, ProcedureMatchKind kind)
    {
        var match = Search.Search(query)[0];
        (match.Index, match.Kind).Should().Be((index, kind));
    }

    [Theory]
    [InlineData("khai sinh", "Thủ tục đăng ký [khai sinh]")]
    [InlineData("lai dang ky", "Thủ tục [đăng ký lại] kết hôn")]
    [InlineData("gpxd", "Cấp [giấy phép xây dựng] mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ")]
    [InlineData("sihn", "Thủ tục đăng ký khai [sinh]")]
    [InlineData("bien ky", "Ðăng [ky\u0301 biến] động <đất> & nhà")]
    [InlineData("ho khau", "Đăng ký thường trú")]
    [InlineData("1.001193", "Thủ tục đăng ký khai sinh")]
    public void What_matched_is_marked_in_the_original_name(string query, string marked) => Search.Search(query)[0].Mark("[", "]").Should().Be(marked);

    [Fact]
    public void Pieces_are_encoded_and_marks_are_not() =>
        Search.Search("dat nha")[0].Mark("<b>", "</b>", text => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;")).Should().EndWith("&lt;<b>đất</b>&gt; &amp; <b>nhà</b>");

    [Fact]
    public void Ranges_are_in_order_apart_and_within_the_name()
    {
        foreach (var query in (string[])["d", "dang ky", "dang nha", "giay phep", "khai sihn", "c"])
        {
            foreach (var match in Search.Search(query))
            {
                match.Ranges.Should().NotBeEmpty();
                match.Ranges.Aggregate(0, (end, range) => range.Start >= end && range.Length > 0 ? range.End : int.MaxValue).Should().BeLessThanOrEqualTo(match.Name.Length);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" \u00A0\t")]
    [InlineData("!?., ;")]
    [InlineData("🙂")]
    [InlineData("\uD83D")]
    [InlineData("zzzz")]
    [InlineData("khai sinh zzzz")]
    [InlineData("sai sih cac xoo")]
    public void Nothing_is_found(string? query) => Search.Search(query).Should().BeEmpty();

    [Fact]
    public void The_number_of_hits_is_what_was_asked_for()
    {
        Search.Search("dang ky", 0).Should().BeEmpty();
        Search.Search("dang ky", 2).Should().Equal(Search.Search("dang ky").Take(2));
        Search.Search("dang ky", int.MaxValue).Should().HaveCount(5);
        var act = () => Search.Search("dang ky", -1);
        act.Should().Throw<ArgumentOutOfRangeException>();
        new ProcedureSearch([]).Search("khai sinh").Should().BeEmpty();
    }

    [Fact]
    public void A_catalogue_is_searched_by_the_places_of_its_procedures()
    {
        var catalogue = SampleCatalogue.Load();
        var search = new ProcedureSearch(catalogue);
        for (var i = 0; i < catalogue.Procedures.Count; i++)
        {
            search.Search(catalogue.Procedures[i].Code.Value)[0].Index.Should().Be(i);
        }
    }

    [Fact]
    public void No_query_throws_and_the_time_does_not_grow_with_its_length()
    {
        string[] pieces = ["khai", "sinh", " ", "'; DROP TABLE x; --", "%", "\0", "\u0301", "🙂", "\uDC00", "\u00A0", "đ", "e\u0302\u0323", "1.00", "ký", "\u202E", "<b>", "i", "ﬁ", "İ", "thủ tục "];
        var random = new Random(3);
        for (var i = 0; i < 10_000; i++)
        {
            var query = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(3) == 0 ? ((char)random.Next(0x10000)).ToString() : pieces[random.Next(pieces.Length)]));
            Search.Search(query).Count.Should().BeLessThanOrEqualTo(Search.Count);
        }

        // Only the first 400 characters and 16 words count, so a megabyte costs what those cost.
        var words = string.Concat(Enumerable.Repeat("dang ky ", 8));
        Search.Search(words + string.Concat(Enumerable.Repeat("zzzz ", 200_000))).Should().BeEquivalentTo(Search.Search(words));
        Search.Search(new string('k', 1_000_000)).Should().BeEmpty();
        Search.Search(new string(' ', 1_000_000)).Should().BeEmpty();
    }

    [Fact]
    public void A_search_allocates_nothing()
    {
        var hits = new SearchHit[20];
        string[] queries = ["khai sinh", "đăng ký", "dang nha", "gpxd", "ho khau", "khai sihn", "1.0011", "d", "zzzz"];
        long least = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var query in queries)
            {
                Search.Search(query.AsSpan(), hits);
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        least.Should().Be(0);
    }

    [Fact]
    public void Many_threads_find_the_same()
    {
        string[] queries = ["khai sinh", "đăng ký", "dang nha", "gpxd", "khai sihn", "d"];
        var expected = queries.Select(query => Search.Search(query)).ToList();
        Parallel.For(0, 2_000, i => Search.Search(queries[i % queries.Length]).Should().Equal(expected[i % queries.Length]));
    }
}
