using Cchc.Core.Procedures.Searching;

namespace Cchc.Core.Tests.Procedures.Searching;

/// <summary>Words that were typed with a wrong mark or without one, in queries that have marks.</summary>
public sealed class ProcedureSearchMarksTests
{
    private const string List = "[đồng nghĩa]\nsửa năm sinh = cải chính hộ tịch\nthuế nhà = khai thuế nhà đất\nthuê nhà = hợp đồng mượn nhà\ngiấy bìa = cải chính hộ tịch\n";

    private static readonly ProcedureSearch Search = new(
    [
        new("1", "Thủ tục đăng ký khai sinh"),
        new("2", "Đăng ký thường trú", "hộ khẩu"),
        new("3", "Cải chính hộ tịch"),
        new("4", "Công bố sữa năm nay"),
        new("5", "Khai thuế nhà đất"),
        new("6", "Hợp đồng mượn nhà"),
        new("7", "Thuê nhà ở cũ"),
    ],
    List);

    [Theory]
    [InlineData("nhập hộ khâu", 1)]
    [InlineData("đăng ký khai sính", 0)]
    [InlineData("đăng kỹ khãi sinh", 0)]
    [InlineData("hộ khặu", 1)]
    [InlineData("giấy bía", 2)]
    public void Marks_that_make_no_word_are_no_marks(string query, int index) => Search.Search(query)[0].Index.Should().Be(index);

    [Theory]
    [InlineData("sữa năm sinh", 2)]
    [InlineData("sửa năm sinh", 2)]
    [InlineData("sưa năm sinh", 2)]
    public void An_expression_is_meant_when_one_word_has_a_tone_mistaken_or_left_out(string query, int index) => Search.Search(query)[0].Index.Should().Be(index);

    [Theory]
    [InlineData("thuê nhà", 5)]
    [InlineData("thuế nhà", 4)]
    public void What_is_spelt_as_it_was_typed_comes_first(string query, int index) => Search.Search(query)[0].Index.Should().Be(index);

    [Fact]
    public void A_word_alone_is_what_it_is() => Search.Search("sữa")[0].Index.Should().Be(3);

    [Fact]
    public void Another_mark_that_makes_another_word_is_another_word() =>
        new ProcedureSearch([new("1", "Trồng bò"), new("2", "Trồng bó")], "[từ đệm]\nkhông nói gì\n").Search("trồng bó")[0].Index.Should().Be(1);
}
