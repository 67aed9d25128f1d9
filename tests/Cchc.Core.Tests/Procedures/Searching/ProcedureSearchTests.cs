using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
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
        new("1.115020", "Đặt cọc thuê đạt chuẩn", "chòi rẫy"),
    ]);

    [Theory]
    [InlineData("khai sinh", 0, ProcedureMatchKind.Phrase)]
    [InlineData("KHAI  SINH", 0, ProcedureMatchKind.Phrase)]
    [InlineData("dang ky ket hon", 1, ProcedureMatchKind.Phrase)]
    [InlineData("thủ tục đăng kí kết hôn", 1, ProcedureMatchKind.Phrase)]
    [InlineData("lại đăng ký", 2, ProcedureMatchKind.AllWords)]
    [InlineData("giay phep xay dung", 3, ProcedureMatchKind.Phrase)]
    [InlineData("giay ph xay d", 3, ProcedureMatchKind.Prefixes)]
    [InlineData("gpxd", 3, ProcedureMatchKind.Synonyms)]
    [InlineData("gpxdm", 3, ProcedureMatchKind.Initials)]
    [InlineData("cấp gpxdm", 3, ProcedureMatchKind.Initials)]
    [InlineData("ho khau", 4, ProcedureMatchKind.Synonyms)]
    [InlineData("chòi rẫy", 6, ProcedureMatchKind.Keywords)]
    [InlineData("khai sihn", 0, ProcedureMatchKind.Slips)]
    [InlineData("ket hom", 1, ProcedureMatchKind.Slips)]
    [InlineData("giay pheb xay dung", 3, ProcedureMatchKind.Slips)]
    [InlineData("1.001193", 0, ProcedureMatchKind.Code)]
    [InlineData(" 1.001193 Đăng ký khai sinh", 0, ProcedureMatchKind.Code)]
    [InlineData("ma tthc 1.001193", 0, ProcedureMatchKind.Code)]
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
    [InlineData("1.001193 hay là 1.001193")]
    [InlineData("1.001193 đăng ký khai sinh")]
    [InlineData("đăng ký khai sinh 1.001193")]
    public void A_code_is_one_hit_however_often_it_is_meant(string query) => Search.Search(query).Count(match => match.Code == "1.001193").Should().Be(1);

    [Theory]
    [InlineData("khai sinh", "Thủ tục đăng ký [khai sinh]")]
    [InlineData("lai dang ky", "Thủ tục [đăng ký lại] kết hôn")]
    [InlineData("gpxdm", "Cấp [giấy phép xây dựng mới] đối với công trình cấp III, cấp IV và nhà ở riêng lẻ")]
    [InlineData("sihn", "Thủ tục đăng ký khai [sinh]")]
    [InlineData("bien ky", "Ðăng [ky\u0301 biến] động <đất> & nhà")]
    [InlineData("ho khau", "[Đăng ký thường trú]")]
    [InlineData("chòi rẫy", "Đặt cọc thuê đạt chuẩn")]
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
    public void Nothing_is_found(string? query) => Search.Search(query).Should().BeEmpty();

    [Theory]
    [InlineData("nấu cháo cấp tốc")]
    [InlineData("khai thác dầu zzzz")]
    [InlineData("mua xe cho thuê")]
    public void What_nothing_answers_is_said_so(string query) => Search.Search(query).Should().OnlyContain(match => match.Kind == ProcedureMatchKind.Nearest);

    [Theory]
    [InlineData("làm giấy khai sinh cho con ở đâu", 0)]
    [InlineData("tôi muốn cưới vợ", 1)]
    [InlineData("mất giấy kết hôn", 2)]
    [InlineData("cho hỏi xin phép xây nhà cần gì", 3)]
    [InlineData("nhap ho khau", 4)]
    public void What_citizens_say_is_understood(string query, int index)
    {
        var match = Search.Search(query)[0];
        (match.Index, match.Kind).Should().Be((index, ProcedureMatchKind.Synonyms));
    }

    [Theory]
    [InlineData("khai sinhf", 0)]
    [InlineData("ddawng kys keets hoon", 1)]
    [InlineData("d9a8ng ky1 ke6t1 ho6n", 1)]
    [InlineData("giaays phép xaay dựngj", 3)]
    public void Leftovers_of_a_keyboard_are_read(string query, int index) => Search.Search(query)[0].Index.Should().Be(index);

    [Fact]
    public void Diacritics_that_were_typed_outrank_others()
    {
        var search = new ProcedureSearch([new("1", "Khai thuế đất"), new("2", "Cho thuê đất"), new("3", "Nuôi bò"), new("4", "Bổ nhiệm"), new("5", "Bỏ phiếu")]);
        search.Search("thuê đất")[0].Code.Should().Be("2");
        search.Search("thuế đất")[0].Code.Should().Be("1");
        search.Search("bò")[0].Code.Should().Be("3");
        search.Search("bổ")[0].Code.Should().Be("4");
        search.Search("bỏ")[0].Code.Should().Be("5");
    }

    [Fact]
    public void The_end_of_something_does_not_answer_its_beginning()
    {
        var search = new ProcedureSearch([new("1", "Thu hồi giấy phép lái xe"), new("2", "Cấp giấy phép lái xe quốc tế cho công dân Việt Nam và người nước ngoài"), new("3", "Hủy bỏ giấy phép bán hàng")]);
        search.Search("giấy phép lái xe")[0].Code.Should().Be("2");
        search.Search("thu hồi giấy phép lái xe")[0].Code.Should().Be("1");
        search.Search("bằng lái")[0].Code.Should().Be("2");
    }

    [Fact]
    public void Levels_near_to_citizens_come_first_and_internal_ones_last()
    {
        var search = new ProcedureSearch(
        [
            new("1", "Đăng ký nghề cá") { Levels = AdministrativeLevels.Ministry },
            new("2", "Đăng ký nghề cá") { Levels = AdministrativeLevels.Province, Kind = ProcedureKind.Internal },
            new("3", "Đăng ký nghề cá") { Levels = AdministrativeLevels.Province },
            new("4", "Đăng ký nghề cá") { Levels = AdministrativeLevels.Commune },
            new("5", "Đăng ký nghề cá") { Levels = AdministrativeLevels.Commune, Kind = ProcedureKind.Local },
        ]);
        search.Search("nghề cá").Select(match => match.Code).Should().Equal("4", "3", "5", "1", "2");
    }

    [Fact]
    public void Results_cases_and_fields_are_searched()
    {
        var search = new ProcedureSearch([new("1", "Thủ tục A") { Results = "Bằng lái tàu", Cases = "Người mới học", Field = "Đường sắt" }, new("2", "Thủ tục B")]);
        foreach (var query in (string[])["lái tàu", "mới học", "duong sat"])
        {
            search.Search(query).Should().ContainSingle().Which.Code.Should().Be("1");
        }

        search.Search("đường sắt")[0].Kind.Should().Be(ProcedureMatchKind.Keywords);
    }

    [Fact]
    public void A_list_of_words_is_laid_over_that_of_the_library()
    {
        ProcedureSearch.Entry[] entries = [new("1", "Đăng ký thường trú"), new("2", "Đăng ký tàu cá"), new("3", "Cấp giấy phép khai thác")];
        new ProcedureSearch(entries).Search("nhập hộ khẩu")[0].Code.Should().Be("1");
        var search = new ProcedureSearch(entries, "[đồng nghĩa]\n# của tỉnh\nnhập hộ khẩu = tàu cá\nra khơi, đi biển = tàu cá | khai thác\n");
        search.Search("nhập hộ khẩu")[0].Code.Should().Be("2");
        search.Search("di bien")[0].Code.Should().Be("2");
        search.Search("ra khơi").Select(match => match.Kind).Should().OnlyContain(kind => kind == ProcedureMatchKind.Synonyms);
    }

    [Theory]
    [InlineData("sổ đỏ = đất", "Line 1 of the list of words, \"sổ đỏ = đất\": expected a section*")]
    [InlineData("[đồng nghĩa]\nsổ đỏ", "Line 2 of the list of words, \"sổ đỏ\": expected*one \"=\"*")]
    [InlineData("[đồng nghĩa]\nsổ đỏ = đất = nhà", "Line 2*one \"=\"*")]
    [InlineData("[đồng nghĩa]\nsổ đỏ, = đất", "Line 2*between each*")]
    [InlineData("[nhóm từ]\nmất", "Line 2*one \"=\"*")]
    [InlineData("[khi cùng nói đến]\nmất + = giấy", "Line 2*between each*+*")]
    [InlineData("[từ thu hẹp]\nlưu động =", "Line 2*between each*")]
    [InlineData("[từ lạ]\nsổ đỏ", "Line 1*[[]từ lạ[]]*expected*")]
    public void A_list_that_is_not_as_the_format_says_is_refused(string words, string message)
    {
        var act = () => new ProcedureSearch([], words);
        act.Should().Throw<FormatException>().WithMessage(message.Replace("[[]", "[").Replace("[]]", "]"));
    }

    [Theory]
    [InlineData("hôm nọ tôi đi chợ để quên mất cái hộ chiếu trên xe")]
    [InlineData("hộ chiếu của em trai bị rơi")]
    [InlineData("roi ho chieu hom qua")]
    public void Things_said_at_once_are_understood_in_any_order_and_far_apart(string query)
    {
        ProcedureSearch.Entry[] entries = [new("1", "Cấp hộ chiếu phổ thông ở trong nước"), new("2", "Trình báo mất hộ chiếu phổ thông"), new("3", "Cấp lại giấy phép xe tập lái do bị mất")];
        new ProcedureSearch(entries).Search(query)[0].Code.Should().Be("2");
        var search = new ProcedureSearch(entries, "[nhóm từ]\nvật = hộ chiếu, xe\nrơi = rơi, quên\n[khi cùng nói đến]\nvật + rơi = giấy phép xe tập lái\n");
        search.Search(query)[0].Kind.Should().Be(ProcedureMatchKind.Synonyms);
    }

    [Fact]
    public void A_group_of_ones_own_replaces_that_of_the_library_in_ones_own_list_only()
    {
        ProcedureSearch.Entry[] entries = [new("1", "Trình báo mất hộ chiếu phổ thông"), new("2", "Cấp giấy phép nghề muối")];
        var search = new ProcedureSearch(entries, "[nhóm từ]\nhộ chiếu = tờ thông hành cũ\n[khi cùng nói đến]\nhộ chiếu + mất đồ = nghề muối\n");
        search.Search("bị trộm mất tờ thông hành cũ")[0].Code.Should().Be("2");
        search.Search("bị trộm lấy mất passport").Should().Equal(new ProcedureSearch(entries).Search("bị trộm lấy mất passport"), "the group of the library is as it was");
    }

    [Fact]
    public void The_general_procedure_comes_before_the_special_one_that_nobody_asked_for()
    {
        var search = new ProcedureSearch([new("1", "Đăng ký khai tử lưu động"), new("2", "Đăng ký khai tử tại chỗ ở"), new("3", "Đăng ký khai tử có yếu tố nước ngoài")]);
        search.Search("đăng ký khai tử")[0].Code.Should().Be("2");
        search.Search("đăng ký khai tử lưu động")[0].Code.Should().Be("1");
        search.Search("đăng ký khai tử cho người nước ngoài")[0].Code.Should().Be("3");
        search.Search("chồng người Nhật, đăng ký khai tử")[0].Code.Should().Be("3");
    }

    [Fact]
    public void What_stands_in_brackets_makes_a_name_no_longer()
    {
        var search = new ProcedureSearch([new("1", "Cấp thẻ nghề muối hạng hai"), new("2", "Cấp thẻ nghề muối (bao gồm cả người làm muối ở ba bãi phía nam từ mùa xuân)")]);
        search.Search("thẻ nghề muối")[0].Code.Should().Be("2");
        search.Search("thẻ nghề muối hạng hai")[0].Code.Should().Be("1");
    }

    [Fact]
    public void An_everyday_procedure_comes_first_of_equals()
    {
        ProcedureSearch.Entry[] entries = [new("9.1", "Đăng ký nghề muối"), new("9.2", "Đăng ký nghề muối")];
        new ProcedureSearch(entries).Search("nghề muối")[0].Code.Should().Be("9.1");
        new ProcedureSearch(entries, "[thủ tục thường gặp]\n9.2").Search("nghề muối")[0].Code.Should().Be("9.2");
    }

    [Fact]
    public void What_no_office_answers_has_no_answer_however_many_words_fit()
    {
        ProcedureSearch.Entry[] entries = [new("1", "Cấp giấy phép mở quán phở")];
        new ProcedureSearch(entries).Search("mở quán phở")[0].Kind.Should().NotBe(ProcedureMatchKind.Nearest);
        new ProcedureSearch(entries).Search("quán phở ngon nhất")[0].Kind.Should().Be(ProcedureMatchKind.Nearest);
        new ProcedureSearch(entries, "[không phải thủ tục]\nở phố nào").Search("quán phở ở phố nào")[0].Kind.Should().Be(ProcedureMatchKind.Nearest);
    }

    [Fact]
    public void Syllables_that_stand_apart_are_no_answer()
    {
        var search = new ProcedureSearch([new("1", "Cấp tên miền, đặt lịch bảo trì và số hiệu cho con tàu")]);
        search.Search("đặt số")[0].Kind.Should().Be(ProcedureMatchKind.Nearest);
        search.Search("số hiệu")[0].Kind.Should().Be(ProcedureMatchKind.Phrase);
    }

    [Fact]
    public void Only_what_was_meant_is_marked()
    {
        var search = new ProcedureSearch([new("1", "Dựng nẻo, néo và neo ở bãi")]);
        search.Search("nẻo")[0].Mark("[", "]").Should().Be("Dựng [nẻo], néo và neo ở bãi");
        search.Search("néo")[0].Mark("[", "]").Should().Be("Dựng nẻo, [néo] và neo ở bãi");
        search.Search("neo")[0].Mark("[", "]").Should().Be("Dựng [nẻo], [néo] và [neo] ở bãi");
    }

    [Fact]
    public void The_built_in_list_is_a_list_and_says_everyday_things()
    {
        ProcedureSearch.BuiltInWords.Should().StartWith("#").And.Contain("sổ đỏ").And.NotContain("\r");
        new ProcedureSearch([new("1", "Đăng ký thường trú")], ProcedureSearch.BuiltInWords).Search("hộ khẩu")[0].Code.Should().Be("1");
        ProcedureSearch.BuiltInWords.Split('\n').Where(line => line.Contains('=') && line[0] != '#').SelectMany(line => line.Split('=')[0].Split(',')).Distinct()
            .Should().HaveCountGreaterThan(250);
    }

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
