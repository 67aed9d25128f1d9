using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Cli.Tests.Languages;
using Cchc.Core.Tests.Support;

namespace Cchc.Cli.Tests.Mistakes;

/// <summary>
/// What people mistype, and the sentence that each gets in both languages: mistakes.json beside this file. CCHC_ACCEPT_MISTAKES=1 writes the sentences anew; they are then read, not believed.
/// </summary>
public sealed class MistakeTests(SampleFolder folder) : IClassFixture<SampleFolder>
{
    private static readonly string Table = RepositoryFiles.PathOf("tests", "Cchc.Cli.Tests", "Mistakes", "mistakes.json");
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Words of programmers. JSON is the name of a format.
    private const string Internal = "(?i)\\b(token|null|parse|stdin|stdout|exception|byte|UTF|đối tượng JSON hợp lệ|đầu vào chuẩn \\(-\\) đã)\\b";

    public static TheoryData<string> Typed => [.. All().Select(mistake => mistake.Typed)];

    [Fact]
    public void There_are_many_and_none_twice() => All().Select(mistake => mistake.Typed).Distinct().Count().Should().BeGreaterThanOrEqualTo(200).And.Be(All().Count);

    [Theory]
    [MemberData(nameof(Typed))]
    public void A_mistake_gets_one_sentence_in_the_language_in_use(string typed)
    {
        var mistake = All().Single(item => item.Typed == typed);
        var (vi, en) = (Sentence(typed, "vi"), Sentence(typed, "en"));
        if (Environment.GetEnvironmentVariable("CCHC_ACCEPT_MISTAKES") == "1")
        {
            File.WriteAllText(Table, JsonSerializer.Serialize(All().Select(item => item == mistake ? mistake with { Vi = vi, En = en } : item), Indented) + "\n");
            return;
        }

        (vi, en).Should().Be((mistake.Vi, mistake.En), "of cchc {0}", typed);
        vi.Should().NotMatchRegex(Internal, "of {0}: a person reads it", vi);
        Letters.NotVietnamese(Data.Quoted.Replace(vi, string.Empty), Data.Typed).Distinct().Should().BeEmpty("of {0}", vi);
        Data.Quoted.Replace(en, string.Empty).Where(Letters.IsVietnamese).Should().BeEmpty("of {0}", en);
    }

    private string Sentence(string typed, string language)
    {
        var result = Cchc.Run([("CCHC_LANG", language), ("CCHC_NOW", "2026-08-28T16:30")], [], Invocations.Words(typed, folder.Path));
        result.ExitCode.Should().Be(2, "cchc {0} is a mistake: {1}{2}", typed, result.Output, result.Error);
        result.Output.Should().BeEmpty();
        return result.Error.Replace(folder.Path, "{0}", StringComparison.Ordinal).TrimEnd('\n');
    }

    private static List<Mistake> All() => JsonSerializer.Deserialize<List<Mistake>>(File.ReadAllText(Table), Indented)!;

    internal sealed record Mistake(string Typed, string Vi, string En);
}
