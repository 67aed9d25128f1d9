using System.Globalization;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Requirements;

/// <summary>What each kind of question takes for an answer, and what it says of itself.</summary>
public sealed class FactQuestionTests
{
    private static readonly BilingualText Text = new("Hỏi gì?", "Which?");
    private static readonly BilingualText New = new("mới", "new");
    private static readonly BilingualText Again = new("lại", "again");

    [Theory]
    [InlineData("co", true)]
    [InlineData("CÓ", true)]
    [InlineData("co\u0301", true)]
    [InlineData("\u00a0có\u00a0", true)]
    [InlineData("Đúng", true)]
    [InlineData("y", true)]
    [InlineData("TRUE", true)]
    [InlineData("1", true)]
    [InlineData("kho\u0302ng", false)]
    [InlineData("KHÔNG", false)]
    [InlineData("Sai", false)]
    [InlineData("n", false)]
    [InlineData("False", false)]
    [InlineData("0", false)]
    public void Yes_and_no_are_read_however_they_are_typed(string text, bool expected) =>
        new FactQuestion.YesNo("a", Text).Read(text).Should().Be(new FactValue.YesNo(expected));

    [Theory]
    [InlineData("2")]
    [InlineData("có không")]
    [InlineData("yes or no")]
    [InlineData("\u00a0")]
    [InlineData("01")]
    public void What_is_neither_yes_nor_no_is_no_answer(string text) => new FactQuestion.YesNo("a", Text).Read(text).Should().BeNull();

    [Theory]
    [InlineData("18,5", "18.5")]
    [InlineData("18.50", "18.5")]
    [InlineData("-3", "-3")]
    [InlineData("+3", "3")]
    [InlineData("\u00a00018 ", "18")]
    [InlineData(".5", "0.5")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336", null)]
    [InlineData("1,000.5", null)]
    [InlineData("1.000.000", null)]
    [InlineData("1e3", null)]
    [InlineData("1 000", null)]
    [InlineData("(3)", null)]
    [InlineData("-", null)]
    [InlineData("", null)]
    public void A_number_is_read_with_a_comma_or_a_point_in_any_culture(string text, string? expected)
    {
        FactValue? value = expected is null ? null : new FactValue.Number(decimal.Parse(expected, CultureInfo.InvariantCulture));
        foreach (var culture in new[] { "", "vi-VN", "de-DE", "ar-SA" })
        {
            using var scope = new CultureScope(culture);
            new FactQuestion.OfNumber("a", Text).Read(text).Should().Be(value, culture);
        }
    }

    [Theory]
    [InlineData(null, null, "", "a number")]
    [InlineData(1.5, null, "", "a number from 1.5")]
    [InlineData(null, -2.5, "m²", "a number to -2.5 (m²)")]
    [InlineData(0.0, 0.0, "tuổi", "a number from 0 to 0 (tuổi)")]
    public void What_is_expected_is_said_alike_in_any_culture(double? least, double? most, string unit, string expected)
    {
        using var scope = new CultureScope("de-DE");
        new FactQuestion.OfNumber("a", Text, (decimal?)least, (decimal?)most, unit).Expected.Should().Be(expected);
    }

    [Theory]
    [InlineData("moi", "moi")]
    [InlineData("MOI", "moi")]
    [InlineData(" Lai ", "lai")]
    [InlineData("mới", "moi")]
    [InlineData("mo", null)]
    [InlineData("", null)]
    public void A_choice_is_read_by_its_identifier_and_comes_back_as_the_question_spells_it(string text, string? expected) =>
        Choice().Read(text).Should().Be(expected is null ? null : new FactValue.Choice(expected));

    [Fact]
    public void A_value_is_accepted_only_as_it_would_be_read()
    {
        Choice().Accepts(new FactValue.Choice("moi")).Should().BeTrue();
        Choice().Accepts(new FactValue.Choice("MOI")).Should().BeFalse();
        Choice().Accepts(new FactValue.YesNo(true)).Should().BeFalse();
        new FactQuestion.YesNo("a", Text).Accepts(new FactValue.Choice("yes")).Should().BeFalse();
        new FactQuestion.OfNumber("a", Text).Accepts(new FactValue.Choice("1")).Should().BeFalse();
        new FactQuestion.OfNumber("a", Text, 0, 1).Accepts(new FactValue.Number(1.0000000000000000000000000001m)).Should().BeFalse();
    }

    [Fact]
    public void Every_answer_that_is_read_is_accepted()
    {
        FactQuestion[] questions = [new FactQuestion.YesNo("a", Text), new FactQuestion.OfNumber("a", Text, -5, 5), Choice()];
        string[] texts = ["có", "no", "-5", "5", "5.01", "-5,01", "0", "1", "moi", "LAI", "x", ""];
        foreach (var question in questions)
        {
            texts.Select(question.Read).Where(value => value is not null).Should().NotBeEmpty().And.OnlyContain(value => question.Accepts(value!));
        }
    }

    [Fact]
    public void A_null_is_refused_by_name()
    {
        FluentActions.Invoking(() => new FactQuestion.YesNo(null!, Text)).Should().Throw<ArgumentNullException>().WithParameterName("id");
        FluentActions.Invoking(() => new FactQuestion.OfNumber("a", null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => new FactQuestion.OfChoice("a", Text, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Choice().Read(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
    }

    [Fact]
    public void Questions_are_equal_when_all_parts_are()
    {
        Choice().Should().Be(Choice()).And.NotBe(new FactQuestion.OfChoice("loai", Text, [new("lai", Again), new("moi", New)]),
            "the order of the choices is a part");
        Choice().GetHashCode().Should().Be(Choice().GetHashCode());
        (Choice() with { AskedOf = QuestionAudience.Agency }).Should().NotBe(Choice());
        (Choice() with { DoubtOf = "x" }).Should().NotBe(Choice());
        new FactQuestion.OfNumber("a", Text, 1).Should().NotBe(new FactQuestion.OfNumber("a", Text, Most: 1));
        var yes = new FactQuestion.YesNo("a", Text);
        yes.Should().NotBe(new FactQuestion.OfNumber("a", Text));
        (yes.AskedOf, yes.DoubtOf).Should().Be((QuestionAudience.Applicant, string.Empty), "unless said otherwise");
    }

    [Fact]
    public void The_choices_cannot_be_changed_behind_the_question()
    {
        List<KeyValuePair<string, BilingualText>> choices = [new("moi", New), new("lai", Again)];
        var question = new FactQuestion.OfChoice("loai", Text, choices);
        choices.Clear();
        question.Choices.Should().HaveCount(2);
        question.Should().Be(Choice());
    }

    [Fact]
    public void Numbers_in_texts_have_a_point_in_any_culture()
    {
        using var scope = new CultureScope("vi-VN");
        new FactValue.Number(1234.5m).ToString().Should().Be(DateText.EnNumber(1234.5m)).And.EndWith(".5");
        new FactQuestion.OfNumber("a", Text, 0.5m).ToString().Should().Contain("Least = 0.5").And.NotContain("0,5");
        new Condition.Between("a", 0.5m, null).ToString().Should().Contain("Least = 0.5");
        new FactValue.YesNo(false).ToString().Should().Be("no");
        new FactValue.Choice("moi").ToString().Should().Be("moi");
    }

    [Fact]
    public void A_number_is_equal_to_itself_with_more_zeros()
    {
        new FactValue.Number(18.0m).Should().Be(new FactValue.Number(18m));
        new FactValue.Number(18.00m).GetHashCode().Should().Be(new FactValue.Number(18m).GetHashCode());
        FactValue.YesNo yes = new(true);
        (yes with { Value = false }).Should().Be(new FactValue.YesNo(false));
    }

    [Fact]
    public void Facts_refuse_what_is_null()
    {
        FluentActions.Invoking(() => new Facts(null!)).Should().Throw<ArgumentNullException>().WithParameterName("values");
        FluentActions.Invoking(() => new Facts([new("a", null!)])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Facts.None.With("a", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Facts.None.With(null!, new FactValue.YesNo(true))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Facts.None.With("a", new FactValue.YesNo(true)).With(null!, new FactValue.YesNo(true)))
            .Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Names_of_facts_are_told_apart_by_case_and_sorted_by_code_points()
    {
        var facts = Facts.None.With("b", new FactValue.Number(1)).With("B", new FactValue.Number(2)).With("đ", new FactValue.Number(3));
        using var scope = new CultureScope("vi-VN");
        facts.Names.Should().Equal("B", "b", "đ");
        facts.ToString().Should().Be("B=2, b=1, đ=3");
        facts.Equals(facts.With("b", new FactValue.Number(1.0m))).Should().BeTrue();
        facts.Equals((object?)null).Should().BeFalse();
    }

    private static FactQuestion.OfChoice Choice() => new("loai", Text, [new("moi", New), new("lai", Again)]);
}
