using Cchc.Core.Procedures.Searching;

namespace Cchc.Core.Tests.Procedures.Searching;

/// <summary>Copies of one procedure, such as those of provinces, do not take all of the first five places.</summary>
public sealed class ProcedureSearchSpreadTests
{
    private static readonly string[] Copies = [.. Enumerable.Range(1, 7).Select(i => $"Thủ tục tách thửa hoặc hợp thửa đất (tỉnh {i})")];

    private static readonly string[] Others = ["Tách thửa hoặc hợp thửa đất rừng", "Tách thửa hoặc hợp thửa đất ruộng", "Tách thửa hoặc hợp thửa đất vườn", "Đăng ký khai sinh"];

    [Fact]
    public void Of_the_first_five_at_most_two_have_nearly_the_same_name()
    {
        var found = Of([.. Copies, .. Others]).Search("tách thửa hoặc hợp thửa đất");

        found.Take(2).Should().OnlyContain(match => match.Name.Contains("tỉnh"));
        found.Skip(2).Take(3).Select(match => match.Name).Should().BeEquivalentTo(Others.Take(3));
        found.Skip(5).Select(match => match.Name).Should().BeEquivalentTo(Copies.Skip(2), "none is lost");
        found.Select(match => match.Score).Should().BeInDescendingOrder();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    public void Fewer_hits_are_the_beginning_of_more(int most)
    {
        var search = Of([.. Copies, .. Others]);
        search.Search("tách thửa", most).Should().Equal(search.Search("tách thửa", 20).Take(most));
    }

    [Fact]
    public void Copies_stay_where_nothing_else_fits_as_well() =>
        Of([.. Copies, "Đăng ký khai sinh", "Cấp giấy phép về hợp đồng lao động và nhiều việc khác đối với đất đai, tách và thửa"])
            .Search("tách thửa hoặc hợp thửa đất", 5).Should().OnlyContain(match => match.Name.Contains("tỉnh"));

    [Theory]
    [InlineData("Cấp phép thi công nút giao trên địa bàn tỉnh {0}", true)]
    [InlineData("Cấp phép thi công nút giao {0}", false)]
    public void Where_a_procedure_is_valid_makes_no_other_name(string pattern, bool areAlike)
    {
        string[] names = [.. Enumerable.Range(1, 5).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, (char)('A' + i)))];
        var found = Of([.. names, "Cấp phép thi công nút giao đường bộ", "Cấp phép thi công nút giao đường tỉnh", "Cấp phép thi công nút giao đường xã"])
            .Search("cấp phép thi công nút giao", 5);
        (found.Count(match => names.Contains(match.Name)) == 2).Should().Be(areAlike);
    }

    [Fact]
    public void A_code_is_first_with_all_that_begin_with_it() =>
        new ProcedureSearch(Copies.Select((name, i) => new ProcedureSearch.Entry($"1.00000{i}", name))).Search("1.0000", 5)
            .Select(match => match.Code).Should().Equal("1.000000", "1.000001", "1.000002", "1.000003", "1.000004");

    private static ProcedureSearch Of(string[] names) => new(names.Select((name, i) => new ProcedureSearch.Entry($"{i}", name)));
}
