using Cchc.Core.Text;

namespace Cchc.Core.Tests.Text;

public sealed class BilingualTextTests
{
    private static readonly BilingualText Text = new("quá hạn", "overdue");

    [Fact]
    public void It_gives_the_text_of_a_language_and_prints_the_Vietnamese_one()
    {
        Text.In(Language.Vietnamese).Should().Be("quá hạn");
        Text.In(Language.English).Should().Be("overdue");
        Text.In(default).Should().Be("quá hạn", "Vietnamese is the default");
        Text.ToString().Should().Be("quá hạn");
        FluentActions.Invoking(() => Text.In((Language)2)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected Vietnamese or English.*");
    }

    [Fact]
    public void It_is_equal_when_both_texts_are()
    {
        Text.Should().Be(new BilingualText("quá hạn", "overdue"));
        Text.Should().NotBe(new BilingualText("quá hạn", "late"));
        Text.Should().NotBe(new BilingualText("trễ hạn", "overdue"));
    }
}
