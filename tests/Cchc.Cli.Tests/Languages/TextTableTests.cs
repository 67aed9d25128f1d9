using System.Text.Json;
using System.Text.RegularExpressions;
using Cchc.Cli.Texts;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Cli.Tests.Languages;

/// <summary>The texts of the command: every language has the same, each is used, and none stands beside its table.</summary>
public sealed class TextTableTests
{
    private static readonly Dictionary<string, string> Vietnamese = Table("vi");
    private static readonly Dictionary<string, string> English = Table("en");

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Every_text_is_found_as_a_reader_of_JSON_finds_it(Language language)
    {
        using var stream = typeof(TextTable).Assembly.GetManifestResourceStream($"Cchc.Cli.Texts.{TextTable.NameOf(language)}.json")!;
        using var json = JsonDocument.Parse(stream);
        var table = TextTable.Read(language);
        var count = 0;
        foreach (var text in json.RootElement.EnumerateObject())
        {
            table[text.Name].Should().Be(text.Value.GetString());
            count++;
        }

        count.Should().BeGreaterThan(500);
    }

    [Fact]
    public void A_key_that_is_none_is_named() =>
        ((Func<string>)(() => TextTable.Read(Language.English)["no.such"])).Should().Throw<KeyNotFoundException>().WithMessage("*no.such*");

    [Fact]
    public void Every_language_has_the_same_keys_in_order_with_the_same_places_to_fill()
    {
        English.Keys.Should().Equal(Vietnamese.Keys).And.BeInAscendingOrder(StringComparer.Ordinal);
        foreach (var (key, text) in Vietnamese)
        {
            // Words that one language has and the other writes otherwise: the month's name and number, the parts of a lunar date.
            if (key is not ("year.month" or "lunar.inWords"))
            {
                Places(English[key]).Should().BeEquivalentTo(Places(text), "of {0}", key);
            }

            text.Should().Be(VietnameseText.ToNfc(text), "of {0}", key);
        }
    }

    [Fact]
    public void Every_key_in_the_source_is_in_the_table_and_every_key_of_the_table_is_in_the_source()
    {
        var used = Sources().SelectMany(source => Regex.Matches(source, "\"([a-z][A-Za-z]*\\.[a-z][A-Za-z]+)\"").Select(match => match.Groups[1].Value)).ToHashSet();
        Vietnamese.Keys.Except(used).Should().BeEmpty("a text that nobody says is none");
        var asked = Sources().SelectMany(source =>
            Regex.Matches(source, "(?:Text|InputException|UsageException|Option|Argument|Command|CommandEntry|Read|Wrong|About =|More =|No =|Value =|new)\\([^\"\\n]*\"([a-z][A-Za-z]*\\.[a-z][A-Za-z]+)\"")
                .Select(match => match.Groups[1].Value)).ToHashSet();
        asked.Count.Should().BeGreaterThan(200, "the pattern finds them");
        asked.Except(Vietnamese.Keys).Should().BeEmpty("what is said has a text");
    }

    [Fact]
    public void No_Vietnamese_letter_stands_in_the_source_but_in_examples_that_one_types()
    {
        foreach (var line in Sources().SelectMany(source => source.Split('\n')))
        {
            var code = Regex.Replace(line, "//.*$", string.Empty);
            if (code.Any(Letters.IsVietnamese) && !code.Contains("\"cchc ", StringComparison.Ordinal))
            {
                code.Trim().Should().ContainAny(["\"trực tiếp\"", "\"trực tuyến\"", "\"bưu chính\"", "\"Người hỏi tự khai", "\"Điều 147 và", "new(\"tạm dừng do", "new(\"tính hàng loạt", "new($\"Thủ tục ghi"],
                    "words of the command stand in Texts; these are words that one types, and texts of the library");
            }
        }
    }

    [Fact]
    public void Only_the_language_in_use_is_read() =>
        new[] { Language.Vietnamese, Language.English }.Select(language => TextTable.Read(language)["deadline.due"]).Should().Equal("Hạn trả kết quả", "Due");

    private static IEnumerable<string> Places(string text) => Regex.Matches(text, "\\{[0-9]\\}").Select(match => match.Value).Distinct();

    private static IEnumerable<string> Sources() => Directory.GetFiles(RepositoryFiles.PathOf("src", "Cchc.Cli"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText);

    private static Dictionary<string, string> Table(string language) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(RepositoryFiles.PathOf("src", "Cchc.Cli", "Texts", language + ".json")))!;
}
