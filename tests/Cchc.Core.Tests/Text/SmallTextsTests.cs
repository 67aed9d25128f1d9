using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Text;

/// <summary>Findings, dates and numbers in sentences, quotations that are cut, lists that compare by content.</summary>
public sealed class SmallTextsTests
{
    private static readonly Finding Doubt = new("CCHC-CAT-012", FindingSeverity.Warning, "line 3", new BilingualText("nghi vấn", "in doubt"));
    private static readonly int[] OneTwoThree = [1, 2, 3];
    private static readonly string?[] WithNull = ["a", null];

    [Fact]
    public void A_finding_prints_its_code_place_and_English_text()
    {
        Doubt.ToString().Should().Be("CCHC-CAT-012 line 3: in doubt");
        (Doubt with { Place = "" }).ToString().Should().Be("CCHC-CAT-012 : in doubt");
    }

    [Fact]
    public void Findings_are_equal_when_all_four_parts_are()
    {
        Doubt.Should().Be(Doubt with { Text = new BilingualText("nghi vấn", "in doubt") });
        (Doubt with { }).GetHashCode().Should().Be(Doubt.GetHashCode());
        Finding[] others =
        [
            Doubt with { Code = "CCHC-CAT-013" }, Doubt with { Severity = FindingSeverity.Error }, Doubt with { Place = "line 4" },
            Doubt with { Text = new BilingualText("nghi vấn", "doubtful") },
        ];
        others.Should().NotContain(Doubt);
        others.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Severities_are_ordered_by_weight()
    {
        (FindingSeverity.Information < FindingSeverity.Warning && FindingSeverity.Warning < FindingSeverity.Error).Should().BeTrue();
        default(FindingSeverity).Should().Be(FindingSeverity.Information);
        FindingText.Severity(FindingSeverity.Error).Should().Be(new BilingualText("lỗi", "error"));
        FindingText.Severity(FindingSeverity.Warning).Should().Be(new BilingualText("cảnh báo", "warning"));
        FindingText.Severity(FindingSeverity.Information).Should().Be(new BilingualText("thông tin", "information"));
    }

    [Fact]
    public void Findings_that_differ_in_place_alone_are_listed_once_in_the_order_of_the_first()
    {
        var other = Doubt with { Code = "CCHC-CAT-001" };
        FindingText.Grouped([Doubt, other, Doubt with { Place = "line 9" }, Doubt with { Severity = FindingSeverity.Error }])
            .Select(group => (group.Finding.Code, group.Finding.Severity, group.Places)).Should().Equal(
                ("CCHC-CAT-012", FindingSeverity.Warning, "line 3; line 9"), ("CCHC-CAT-001", FindingSeverity.Warning, "line 3"),
                ("CCHC-CAT-012", FindingSeverity.Error, "line 3"));
        FindingText.Grouped([]).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", 3, "")]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc…")]
    [InlineData("ab😀d", 3, "ab…")] // the pair would be cut
    [InlineData("ab😀d", 4, "ab😀…")]
    [InlineData("ab😀", 4, "ab😀")]
    public void A_quotation_is_cut_and_no_pair_in_two(string text, int kept, string expected) => Shorten.To(text, kept).Should().Be(expected);

    [Fact]
    public void A_message_quotes_60_characters()
    {
        Shorten.To(new string('x', 60)).Should().Be(new string('x', 60));
        Shorten.To(new string('x', 61)).Should().Be(new string('x', 60) + "…");
        Shorten.Within(new string('x', 61), 60).Should().Be(new string('x', 59) + "…").And.HaveLength(60);
        Shorten.Within("xyz", 3).Should().Be("xyz");
    }

    [Theory]
    [InlineData("2026-11-30", "thứ Hai, 30/11/2026", "Monday 2026-11-30")]
    [InlineData("2026-12-01", "thứ Ba, 01/12/2026", "Tuesday 2026-12-01")]
    [InlineData("2026-12-02", "thứ Tư, 02/12/2026", "Wednesday 2026-12-02")]
    [InlineData("2026-12-03", "thứ Năm, 03/12/2026", "Thursday 2026-12-03")]
    [InlineData("2026-12-04", "thứ Sáu, 04/12/2026", "Friday 2026-12-04")]
    [InlineData("2026-12-05", "thứ Bảy, 05/12/2026", "Saturday 2026-12-05")]
    [InlineData("2024-02-29", "thứ Năm, 29/02/2024", "Thursday 2024-02-29")]
    [InlineData("0001-01-01", "thứ Hai, 01/01/0001", "Monday 0001-01-01")]
    [InlineData("9999-12-31", "thứ Sáu, 31/12/9999", "Friday 9999-12-31")]
    public void A_day_is_written_with_its_weekday(string iso, string vietnamese, string english)
    {
        using var scope = new CultureScope("fa-IR");
        DateText.ViWithWeekday(Dates.Day(iso)).Should().Be(vietnamese);
        DateText.EnWithWeekday(Dates.Day(iso)).Should().Be(english);
    }

    [Fact]
    public void A_time_of_day_shows_seconds_only_when_there_are_any()
    {
        DateText.Time(LocalTime.Midnight).Should().Be("00:00");
        DateText.Time(new LocalTime(9, 5)).Should().Be("09:05");
        DateText.Time(new LocalTime(23, 59, 59)).Should().Be("23:59:59");
        DateText.Time(new LocalTime(9, 5).PlusNanoseconds(1)).Should().Be("09:05:00.000000001");
        DateText.Time(LocalTime.MaxValue).Should().Be("23:59:59.999999999");
    }

    [Fact]
    public void A_day_of_every_year_is_written_month_first()
    {
        DateText.MonthDay(new AnnualDate(4, 6)).Should().Be("04-06");
        DateText.MonthDay(new AnnualDate(2, 29)).Should().Be("02-29");
    }

    [Fact]
    public void A_number_has_a_comma_in_Vietnamese_and_a_point_in_English()
    {
        using var scope = new CultureScope("de-DE");
        foreach (var (value, vi, en) in new[]
        {
            (0m, "0", "0"), (3.5m, "3,5", "3.5"), (3.50m, "3,5", "3.5"), (-0.25m, "-0,25", "-0.25"), (1000000m, "1000000", "1000000"),
            (0.0000000000000000000000000001m, "0,0000000000000000000000000001", "0.0000000000000000000000000001"),
            (decimal.MaxValue, "79228162514264337593543950335", "79228162514264337593543950335"),
        })
        {
            DateText.ViNumber(value).Should().Be(vi);
            DateText.EnNumber(value).Should().Be(en);
        }
    }

    [Fact]
    public void Lists_are_equal_by_content_and_order()
    {
        ValueList.Of(OneTwoThree).Equals(ValueList.Of(new List<int> { 1, 2, 3 })).Should().BeTrue();
        ValueList.Of(OneTwoThree).GetHashCode().Should().Be(ValueList.Of(Enumerable.Range(1, 3)).GetHashCode());
        ValueList.Of(OneTwoThree).Equals(ValueList.Of(OneTwoThree.Reverse())).Should().BeFalse();
        ValueList.Of(OneTwoThree).Equals(ValueList.Of(OneTwoThree.Take(2))).Should().BeFalse();
        ValueList.Of(OneTwoThree).Equals(OneTwoThree).Should().BeFalse("an array may change");
        ValueList.Of(WithNull).Equals(ValueList.Of(WithNull.ToList())).Should().BeTrue();
        ValueList.Of(WithNull).GetHashCode().Should().Be(ValueList.Of(WithNull.ToList()).GetHashCode());
    }

    [Fact]
    public void A_list_is_a_copy_but_is_not_copied_again()
    {
        var items = new List<int> { 1 };
        var list = ValueList.Of(items);
        items.Add(2);
        list.Should().Equal(1);
        ValueList.Of(list).Should().BeSameAs(list);
        ValueList.Empty<int>().Should().BeSameAs(ValueList.Empty<int>()).And.BeEmpty();
        FluentActions.Invoking(() => ValueList.Of<int>(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => list[1]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void Only_ten_characters_are_digits() =>
        Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(AsciiDigit.Is).Should().Equal("0123456789");
}
