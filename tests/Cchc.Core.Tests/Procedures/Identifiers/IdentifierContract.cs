using System.Globalization;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Procedures.Identifiers;

/// <summary>What holds for every identifier; each type's tests inherit it and give texts of their kind.</summary>
public abstract class IdentifierContract<T>(params string[] samples)
    where T : Identifier<T>
{
    private static readonly string[] Scraps =
    [
        ".", "-", "/", " ", "\t", "\u00A0", "\u200B", "\u2013", "\u2044", "_", "&", "(", ")", ",", "0", "00", "000", "1", "12", "2024", "2099", "260229", "261008", "0975",
        "1.001193", "H38", "G15", "A01", "TP", "NĐ", "nđ", "Ð", "đ", "ND", "CP", "QĐ", "UBND", "NQ", "HĐND", "QH15", "UBTVQH14", "TTLT", "ngày ", "của ", "tỉnh ", "số", "Luật", "thành phố Đà Nẵng",
        "e\u0301", "\u0301", "\u0302", "o\u031B", "ı", "İ", "ß", "\uFFFD", "\uD83D", "\uDE00", "٣", "１", "\0", "X", "x", "Xoa",
    ];

    /// <summary>Scraps in a row, and samples with a scrap put in, so that standard, damaged and wild texts all come.</summary>
    private static Gen<string> Texts(string[] samples)
    {
        var scraps = Gen.Elements(Scraps.Concat(samples).ToArray());
        var damaged = from sample in Gen.Elements(samples)
                      from scrap in scraps
                      from at in Gen.Choose(0, sample.Length)
                      select sample.Insert(at, scrap);
        return Gen.OneOf(scraps.ListOf().Select(parts => string.Concat(parts)), damaged);
    }

    private static void ForAll(string[] samples, Func<T, bool> holds) =>
        Prop.ForAll(Texts(samples).ToArbitrary(), text => !Identifier<T>.TryParse(text, out var code) || holds(code))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Any_text_is_read_unless_it_is_blank() =>
        Prop.ForAll(Texts(samples).ToArbitrary(), text => Identifier<T>.TryParse(text, out var code) == (VietnameseText.Clean(text).Length > 0) && (code is null || code.Raw == text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Random_characters_are_read() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => Identifier<T>.TryParse(text, out _) == (VietnameseText.Clean(text).Length > 0))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void What_is_printed_reads_back_as_the_same() =>
        ForAll(samples, code => Identifier<T>.Parse(code.ToString()) is var again && again == code && again.Value == code.Value && again.IsStandard == code.IsStandard);

    [Fact]
    public void The_key_of_a_standard_identifier_reads_back_as_the_same() =>
        ForAll(samples, code => !code.IsStandard || (Identifier<T>.Parse(code.Key) is var again && again.IsStandard && again.Key == code.Key));

    [Fact]
    public void Order_agrees_with_equality() =>
        Prop.ForAll(Texts(samples).Two().ToArbitrary(), pair =>
        {
            if (!Identifier<T>.TryParse(pair.Item1, out var a) || !Identifier<T>.TryParse(pair.Item2, out var b))
            {
                return true;
            }

            var order = Math.Sign(a.CompareTo(b));
            return (order == 0) == a.Equals(b) && order == -Math.Sign(b.CompareTo(a)) && (a != b || a.GetHashCode() == b.GetHashCode())
                && a < b == order < 0 && a <= b == order <= 0 && a > b == order > 0 && a >= b == order >= 0 && a == b == (a.Key == b.Key);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Dress_does_not_matter()
    {
        foreach (var sample in samples)
        {
            var plain = Identifier<T>.Parse(sample);
            plain.IsStandard.Should().BeTrue("of {0}", sample);
            var dressed = Identifier<T>.Parse("\uFEFF\u00A0\t" + string.Join("\u200B", sample.Select(c => c.ToString())) + " \r\n");
            dressed.Should().Be(plain);
            dressed.Value.Should().Be(plain.Value);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void Culture_does_not_matter(string culture)
    {
        var before = samples.Concat(samples.Select(sample => sample.ToLower(CultureInfo.InvariantCulture))).Select(Identifier<T>.Parse).Select(code => (code.Key, code.IsStandard, code.ToString())).ToList();
        using var scope = new CultureScope(culture);
        samples.Concat(samples.Select(sample => sample.ToLower(CultureInfo.InvariantCulture))).Select(Identifier<T>.Parse).Select(code => (code.Key, code.IsStandard, code.ToString())).Should().Equal(before);
    }

    [Fact]
    public void A_text_of_a_million_characters_is_read()
    {
        foreach (var scrap in new[] { "1", ".", "-", "/", "A", "1/", "1.", "1-", "H38.", "00.", "a ", "12/2024/", "12/2024/NĐ-", "NĐ-CP ", "1/2024/NĐ-CP ", "1/2024/NQ-HĐND (", "e\u0301", "1.001193." }.Concat(samples))
        {
            Identifier<T>.TryParse(string.Concat(Enumerable.Repeat(scrap, 1_000_000 / scrap.Length)), out var code).Should().BeTrue();
            code!.Key.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Null_and_blank_are_refused_with_the_text_and_what_was_expected()
    {
        FluentActions.Invoking(() => Identifier<T>.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Identifier<T>.Parse(" \u00A0\t")).Should().Throw<FormatException>().WithMessage("\" \u00A0\t\" is not a *: expected text such as *");
        FluentActions.Invoking(() => Identifier<T>.Parse(new string(' ', 1_000_000))).Should().Throw<FormatException>().Which.Message.Length.Should().BeLessThan(200);
        Identifier<T>.TryParse(null, out var none).Should().BeFalse();
        none.Should().BeNull();
        var code = Identifier<T>.Parse(samples[0]);
        (null < code && code > null && null != code && (Identifier<T>?)null == null).Should().BeTrue();
        code!.CompareTo(null).Should().BePositive();
        ((IComparable)code).CompareTo(null).Should().BePositive();
        code.Invoking(one => ((IComparable)one).CompareTo("text")).Should().Throw<ArgumentException>();
    }

#if LIB_HAS_DATEONLY
    [Fact]
    public void Spans_are_read_and_written()
    {
        var code = Span(samples[0]);
        code.Should().Be(Identifier<T>.Parse(samples[0]));
        $"{code}".Should().Be(code.Value);
        var room = new char[code.Value.Length];
        ((ISpanFormattable)code).TryFormat(room, out var written, default, null).Should().BeTrue();
        new string(room, 0, written).Should().Be(code.Value);
        ((ISpanFormattable)code).TryFormat(room.AsSpan(1), out written, default, null).Should().BeFalse();
        written.Should().Be(0);
        FluentActions.Invoking(() => Span(" ")).Should().Throw<FormatException>();

        static T Span(string text) => Parsed<T>(text);
    }

    private static TParsable Parsed<TParsable>(string text)
        where TParsable : ISpanParsable<TParsable>
    {
        TParsable.TryParse(text, null, out var fromText).Should().Be(TParsable.TryParse(text.AsSpan(), null, out var fromSpan));
        fromText.Should().Be(fromSpan);
        return TParsable.Parse(text.AsSpan(), null).Equals(TParsable.Parse(text, null)) ? fromSpan! : throw new InvalidOperationException();
    }
#endif
}
