using System.Text;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Exchange.Catalogues;

/// <summary>What an index says of its records without reading them, and what it refuses.</summary>
public sealed class CatalogueIndexEntryTests
{
    private const string One = """{"procedure":{"code":"1.000001","name":"Cấp đổi"}}""";
    private const string Two = """{"procedure":{"name":"T\u1ea1m \"v\u1eafng\"","code":" 1.000002 "}}""";
    private const string Nameless = """{"procedure":{"code":"1.000003"}}""";

    private static readonly string[] Lines = [One, Two, Nameless];
    private static readonly string[] WrongFormat = ["CCHC-CAT-061"];

    [Fact]
    public void An_entry_has_code_name_line_and_where_its_bytes_are()
    {
        var bytes = OwnCatalogues.Bytes(One, Two, Nameless);
        var entries = CatalogueIndex.Open(bytes).Names;
        entries.Select(entry => (entry.Code, entry.Name, entry.Line)).Should().Equal(
            ("1.000001", "Cấp đổi", 2), ("1.000002", "Tạm \"vắng\"", 3), ("1.000003", string.Empty, 4));
        foreach (var (entry, text) in entries.Zip(Lines))
        {
            Encoding.UTF8.GetString(bytes.AsSpan(entry.Offset, entry.Length).ToArray()).TrimEnd('\n').Should().Be(text);
        }
    }

    [Fact]
    public void Entries_follow_each_other_in_the_file_and_are_made_once()
    {
        var index = CatalogueIndex.Open(OwnCatalogues.Bytes(One, Two, Nameless));
        index.Names.Should().BeSameAs(index.Names).And.HaveCount(index.Count);
        index.Names.Zip(index.Names.Skip(1))
            .Should().OnlyContain(pair => pair.First.Offset + pair.First.Length <= pair.Second.Offset && pair.First.Line < pair.Second.Line);
    }

    [Fact]
    public void An_entry_is_equal_to_one_with_the_same_parts_and_its_text_has_no_culture()
    {
        CatalogueIndexEntry entry = new("1.000001", "Cấp đổi", 1234, 5678, 90);
        entry.Should().Be(new CatalogueIndexEntry("1.000001", "Cấp đổi", 1234, 5678, 90));
        (entry with { Line = 2 }).Should().NotBe(entry);
        using var scope = new CultureScope("de-DE");
        entry.ToString().Should().Be("CatalogueIndexEntry { Code = 1.000001, Name = Cấp đổi, Line = 1234, Offset = 5678, Length = 90 }");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\u00a0")]
    [InlineData("1.000009")]
    [InlineData("không có")]
    public void What_is_not_there_is_not_found_and_has_no_versions(string? code)
    {
        var index = CatalogueIndex.Open(OwnCatalogues.Bytes(One));
        index.TryFind(code, out var procedure, out var findings).Should().BeFalse();
        (procedure, findings.Count).Should().Be((null, 0));
        index.VersionsOf(code).Should().BeEmpty();
        index.LocalVersionsOf(code).Should().BeEmpty();
    }

    [Fact]
    public void A_damaged_record_counts_and_says_what_is_wrong_when_it_is_asked_for()
    {
        var index = CatalogueIndex.Open(OwnCatalogues.Bytes("""{"procedure":{"code":"1.000001","name":7}}"""));
        (index.Count, index.Findings.Count).Should().Be((1, 0));
        index.TryFind("1.000001", out var procedure, out var findings).Should().BeTrue();
        procedure!.Name.Should().BeEmpty();
        findings.Select(finding => finding.Code).Should().Equal("CCHC-CAT-063");
        index.Names.Should().ContainSingle().Which.Name.Should().BeEmpty();
    }

    [Fact]
    public void What_is_no_file_of_this_format_has_no_records_and_one_finding()
    {
        string[] files = ["", "{}", "[]", One, "\u0000", "{\"format\":\"cchc-catalogue/2\"}"];
        foreach (var file in files)
        {
            var index = CatalogueIndex.Open(Encoding.UTF8.GetBytes(file));
            (index.Count, index.Names.Count, index.DataVersion).Should().Be((0, 0, string.Empty), file);
            index.Findings.Select(finding => finding.Code).Should().Equal(WrongFormat, file);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_limit_outside_1_to_what_an_array_holds_is_refused(int limit)
    {
        FluentActions.Invoking(() => CatalogueIndex.Open(ReadOnlyMemory<byte>.Empty, limit))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("largestSize");
        FluentActions.Invoking(() => CatalogueIndex.Open("x.jsonl", limit)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("largestSize");
    }

    [Fact]
    public void Content_as_large_as_the_limit_is_held_and_one_byte_more_is_not()
    {
        var bytes = OwnCatalogues.Bytes(One);
        CatalogueIndex.Open(bytes, bytes.Length).Count.Should().Be(1);
        FluentActions.Invoking(() => CatalogueIndex.Open(bytes, bytes.Length - 1)).Should().Throw<IOException>();
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            CatalogueIndex.Open(path, bytes.Length).Count.Should().Be(1);
            FluentActions.Invoking(() => CatalogueIndex.Open(path, bytes.Length - 1)).Should().Throw<IOException>();
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_an_exception()
    {
        FluentActions.Invoking(() => CatalogueIndex.Open((string)null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CatalogueIndex.Open(string.Empty)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CatalogueIndex.Open(Path.Combine(Path.GetTempPath(), "no", "such", "file"))).Should().Throw<IOException>();
        FluentActions.Invoking(() => CatalogueIndex.Open(Path.GetTempPath())).Should().Throw<Exception>().Which
            .Should().Match(error => error is UnauthorizedAccessException || error is IOException);
    }
}
