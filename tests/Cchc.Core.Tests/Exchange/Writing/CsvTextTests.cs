using System.Globalization;
using System.Text;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Tests.Support;
using CsvHelper;
using CsvHelper.Configuration;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Exchange.Writing;

/// <summary>How a cell of every CSV is guarded and quoted, with a table worked out by hand and two readers of others.</summary>
public sealed class CsvTextTests
{
    private const string Alphabet = "aĐ1 ,;\"\r\n\t=+-@'.\u00a0\uFEFF";

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("Hồ sơ", "Hồ sơ")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a\tb", "\"a\tb\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("say \"a\"", "\"say \"\"a\"\"\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+84 901", "'+84 901")]
    [InlineData("- Tờ khai", "'- Tờ khai")]
    [InlineData(" =x", "' =x")]
    [InlineData("\u00a0\u200B=x", "'\u00a0\u200B=x")]
    [InlineData("\uFF1Dx", "'\uFF1Dx")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("+3", "+3")]
    [InlineData("-1.000.000", "-1.000.000")]
    [InlineData("-", "'-")]
    [InlineData("-.5", "'-.5")]
    [InlineData("-5.", "'-5.")]
    [InlineData("-1e5", "'-1e5")]
    [InlineData("a=b", "a=b")]
    [InlineData("a\u0000b\u001Bc", "a\uFFFDb\uFFFDc")]
    [InlineData("a\u0085b\u007Fc", "a\uFFFDb\uFFFDc")]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    public void A_text_is_guarded_and_quoted_where_it_must_be(string? text, string expected) => CsvText.Cell(text).Should().Be(expected);

    [Theory]
    [InlineData("+UBND", "'+UBND")]
    [InlineData("'+UBND", "''+UBND")]
    [InlineData("''=x", "'''=x")]
    [InlineData("' =x", "'' =x")]
    [InlineData("'-5", "'-5")]
    [InlineData("'a", "'a")]
    [InlineData("'", "'")]
    [InlineData("", "")]
    public void The_mark_of_a_cell_that_is_no_formula_is_taken_off_again(string text, string written)
    {
        CsvText.Cell(text).Should().Be(written);
        Core.Reading.FormulaGuard.Unguarded(written).Should().Be(text);
    }

    [Theory]
    [InlineData("a;b", ',', "a;b")]
    [InlineData("a,b", ';', "a,b")]
    [InlineData("a\tb", ',', "a\tb")]
    [InlineData("a,b", ',', "\"a,b\"")]
    [InlineData("a\rb", ';', "\"a\rb\"")]
    [InlineData("\"", ';', "\"\"\"\"")]
    public void With_one_separator_only_that_one_is_quoted(string text, char separator, string expected) => CsvText.Cell(text, separator).Should().Be(expected);

    [Fact]
    public void A_table_begins_with_a_mark_and_ends_its_rows_with_two_characters()
    {
        using var scope = new CultureScope("ar-SA");
        var text = new CsvText().Row("a", -1234567, true, false, null).Row(CsvText.Value.Of("1;2"), long.MinValue).ToString();
        text.Should().Be("\uFEFFa,-1234567,true,false,\r\n1;2,-9223372036854775808\r\n");
        new CsvText(';').Row("a", 1).ToString().Should().Be("\uFEFFa;1\r\n");
        new CsvText().ToString().Should().Be("\uFEFF");
    }

    [Fact]
    public void What_is_written_is_read_back_by_another_reader_as_it_was_guarded() => Check(random =>
    {
        var rows = RandomRows(random);
        using var csv = new CsvParser(new StringReader(Write(rows)[1..]),
            new CsvConfiguration(CultureInfo.InvariantCulture) { IgnoreBlankLines = false });
        foreach (var row in rows)
        {
            csv.Read().Should().BeTrue();
            csv.Record.Should().Equal(row.Select(Guarded));
        }

        csv.Read().Should().BeFalse();
    });

    [Fact]
    public void What_is_written_is_read_back_by_the_reader_of_tables_as_clean_text() => Check(random =>
    {
        var rows = RandomRows(random).Select(row => row.Prepend("x").ToArray()).ToList();
        var table = WholeTable.Parse(Write(rows.Prepend([.. Enumerable.Range(0, rows[0].Length).Select(i => $"h{i}")])), "t.csv");
        table.Separator.Should().Be(',');
        table.Rows.Select(row => string.Join("|", row.Cells))
            .Should().Equal(rows.Select(row => string.Join("|", row.Select(cell => Core.Text.VietnameseText.Clean(cell)))));
    });

    [Theory]
    [InlineData("<a href=\"x\">&</a>", "&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;")]
    [InlineData("it's", "it's")]
    [InlineData("a\nb\u0000", "a\uFFFDb\uFFFD")]
    [InlineData("\uFFFE\uFFFF", "\uFFFD\uFFFD")]
    [InlineData("a\u202Eb\u2066c", "a\uFFFDb\uFFFDc")]
    [InlineData("", "")]
    public void Text_in_a_page_cannot_mark_anything_up(string text, string expected) => XmlText.Escape(text).Should().Be(expected);

    [Fact]
    public void Half_a_letter_is_replaced_and_a_whole_one_is_kept()
    {
        XmlText.Escape("\ud83d\ude00").Should().Be("\ud83d\ude00");
        XmlText.Escape("\ud83dx").Should().Be("\uFFFDx");
        XmlText.Escape("\ude00\ud83d").Should().Be("\uFFFD\uFFFD");
    }

    private static string Guarded(string cell)
    {
        var first = cell.TrimStart('\'').TrimStart([.. cell.Where(c => char.IsWhiteSpace(c) || c == '\uFEFF')]);
        var isNumber = first.Length > 1 && first[0] is '+' or '-' && char.IsDigit(first[1]) && char.IsDigit(first[^1]) && first.Skip(1).All(c =>
            char.IsDigit(c) || c is '.' or ',');
        return first.Length > 0 && "=+-@".Contains(first[0], StringComparison.Ordinal) && !isNumber ? "'" + cell : cell;
    }

    private static List<string[]> RandomRows(Random random)
    {
        var columns = random.Next(2, 5);
        return [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Enumerable.Range(0, columns).Select(_ => RandomCell(random)).ToArray())];
    }

    private static string RandomCell(Random random) => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));

    private static string Write(IEnumerable<string[]> rows)
    {
        var csv = new CsvText();
        foreach (var row in rows)
        {
            csv.Row(row.Select(cell => (CsvText.Value)cell));
        }

        return csv.ToString();
    }

    private static void Check(Action<Random> property) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => property(new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
