using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange;

public sealed class ReadingTests
{
    private static readonly Finding Error = new("CCHC-X-001", FindingSeverity.Error, "a.json:1", new("sai", "wrong"));
    private static readonly Finding Warning = new("CCHC-X-002", FindingSeverity.Warning, "a.json:2", new("lạ", "odd"));

    [Fact]
    public void An_error_leaves_no_value_and_a_warning_does()
    {
        var good = new Core.Exchange.Reading<string>("a.json", "value", [Warning]);
        (good.IsUsable, good.Value, good.GetValueOrThrow(), good.FileName, good.ToString()).Should().Be((true, "value", "value", "a.json", "a.json: usable, 1 finding"));
        var bad = new Core.Exchange.Reading<string>("a.json", "value", [Warning, Error]);
        (bad.IsUsable, bad.Value, bad.ToString()).Should().Be((false, null, "a.json: not usable, 2 findings"));
        var get = bad.GetValueOrThrow;
        get.Should().Throw<FormatException>().WithMessage($"CCHC-X-002 a.json:2: odd{Environment.NewLine}CCHC-X-001 a.json:1: wrong");
    }

    [Fact]
    public void Neither_a_value_nor_an_error_is_no_reading()
    {
        var make = () => new Core.Exchange.Reading<string>("a", null, [Warning]);
        make.Should().Throw<ArgumentException>();
        var nameless = () => new Core.Exchange.Reading<string>(null!, "x", []);
        nameless.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Readings_are_equal_by_name_value_and_findings()
    {
        new Core.Exchange.Reading<string>("a", "x", new List<Finding> { Warning }).Should().Be(new Core.Exchange.Reading<string>("a", "x", [Warning]));
        new Core.Exchange.Reading<string>("b", "x", [Warning]).Should().NotBe(new Core.Exchange.Reading<string>("a", "x", [Warning]));
    }
}
