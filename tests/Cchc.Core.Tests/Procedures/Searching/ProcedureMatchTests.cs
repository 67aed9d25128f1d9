using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Procedures.Searching;

/// <summary>A marked name is the name, with marks around its ranges and nowhere else.</summary>
public sealed class ProcedureMatchTests
{
    private static readonly ProcedureSearch Search = new(SampleCatalogue.Load());

    public static TheoryData<string> Queries => ["dang ky", "khai sinh", "cap", "giấy phép", "ho tich", "1.00", "thu tuc", "khai sihn", "d", "nuoi con"];

    [Theory]
    [MemberData(nameof(Queries))]
    public void Without_its_marks_a_marked_name_is_the_name(string query)
    {
        foreach (ProcedureMatch match in Search.Search(query))
        {
            match.Mark("\u0001", "\u0002").Replace("\u0001", string.Empty).Replace("\u0002", string.Empty).Should().Be(match.Name);
            match.Mark(string.Empty, string.Empty).Should().Be(match.Name);
            match.Mark("\u0001", "\u0002").Split('\u0001').Skip(1).Select(part => part.Split('\u0002')[0]).Should().Equal(match.Ranges.Select(range => match.Name.Substring(range.Start, range.Length)));
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Every_piece_is_encoded_once(string query)
    {
        foreach (var match in Search.Search(query))
        {
            var pieces = new List<string>();
            match.Mark("[", "]", piece =>
            {
                pieces.Add(piece);
                return piece;
            });
            string.Concat(pieces).Should().Be(match.Name);
            pieces.Should().HaveCount((2 * match.Ranges.Count) + 1);
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Hits_without_allocation_are_the_matches(string query)
    {
        var hits = new SearchHit[20];
        var count = Search.Search(query.AsSpan(), hits);
        Search.Search(query).Select(match => new SearchHit(match.Index, match.Kind, match.Score)).Should().Equal(hits.Take(count));
        hits.Take(count).Select(hit => hit.Score).Should().BeInDescendingOrder();
    }

    [Fact]
    public void Equal_matches_have_equal_parts_and_marks_are_required()
    {
        var match = Search.Search("dang ky")[0];
        match.Should().Be(Search.Search("dang ky")[0]).And.NotBeSameAs(Search.Search("dang ky")[0]);
        match.ToString().Should().Be($"{match.Code} {match.Name}");
        FluentActions.Invoking(() => match.Mark(null!, "]")).Should().Throw<ArgumentNullException>().WithParameterName("open");
        FluentActions.Invoking(() => match.Mark("[", null!)).Should().Throw<ArgumentNullException>().WithParameterName("close");
    }

    [Fact]
    public void Null_texts_of_an_entry_count_as_empty_and_a_null_entry_is_refused()
    {
        var search = new ProcedureSearch([new ProcedureSearch.Entry(null!, null!), new ProcedureSearch.Entry("1.1", "Đăng ký", null)]);
        search.Count.Should().Be(2);
        search.Search("dang ky").Should().ContainSingle().Which.Index.Should().Be(1);
        FluentActions.Invoking(() => new ProcedureSearch([null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ProcedureSearch((IEnumerable<ProcedureSearch.Entry>)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_range_ends_behind_its_last_character()
    {
        new TextRange(3, 4).End.Should().Be(7);
        default(TextRange).Should().Be(new TextRange(0, 0));
        new TextRange(3, 4).ToString().Should().Be("TextRange { Start = 3, Length = 4, End = 7 }");
    }
}
