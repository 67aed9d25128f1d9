using System.Text.RegularExpressions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Architecture;

/// <summary>What every page, table and document needs is written once, in <c>Writing</c> and <c>Documents</c>. Places elsewhere are listed here, each with its reason.</summary>
public sealed partial class WritingPlacesTests
{
    private static readonly string Source = RepositoryFiles.PathOf("src");

    /// <summary>What is looked for (a regular expression), and the files where it may be.</summary>
    public static TheoryData<string, string[]> Places => new()
    {
        // A drawing that leaves the library alone has its own style.
        { "<style>", ["Writing/HtmlPage.cs", "Calendars/SvgYearPoster.cs", "Reports/DeadlineTimeline.cs", "Stages/StageChart.cs"] },
        { "font-family", ["Writing/PageStyle.cs", "Calendars/SvgYearPoster.cs", "Reports/DeadlineTimeline.cs", "Stages/StageChart.cs", "Forms/FormStyle.cs"] },

        // An official form is a sheet of paper in Times New Roman and no report; its package knows nothing of Exchange.
        { "<!DOCTYPE", ["Writing/HtmlPage.cs", "Forms/HtmlForm.cs"] },
        { "(<table|<section|<h1|<h2|<p>|<dl>|<ul>)", ["Writing/HtmlPage.cs"] },
        { "&(amp|lt|quot);", ["Writing/XmlText.cs"] },
        { "\"\\\\uFEFF\"", ["Writing/CsvText.cs"] },
        { "\"\\\\\"\\\\\"\"", ["Writing/CsvText.cs", "Sql/RegisterDialect.cs"] },
        { "string\\.Join\\([^\\n]*\";\" : \",\"", [] },

        // A workbook marks what looks like a formula in another way.
        { "'=' or '\\+' or '-' or '@'", ["Reading/FormulaGuard.cs", "SheetText.cs"] },
        { "\"cảnh báo\"", ["Text/FindingText.cs"] },
        { "<string> Wrap\\(", ["Text/LetterLines.cs"] },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void It_is_written_in_one_place(string pattern, string[] allowed)
    {
        var expression = new Regex(pattern, RegexOptions.CultureInvariant);
        var found = Files().Where(file => expression.IsMatch(file.Text)).Select(file => file.Name).ToList();
        found.Where(name => !allowed.Any(place => name.EndsWith("/" + place, StringComparison.Ordinal))).Should().BeEmpty($"{pattern} belongs in {string.Join(", ", allowed)}");
        allowed.Where(place => !found.Exists(name => name.EndsWith("/" + place, StringComparison.Ordinal))).Should().BeEmpty("a place that is allowed and not used is taken off the list");
    }

    // Documents share their options; a format that is read again has its own, and a batch writes lines.
    [Fact]
    public void Options_of_JSON_writers_are_in_few_places()
    {
        string[] formats =
        [
            "CatalogueJsonWriter.cs", "DossierRulesWriter.cs", "CpsvApWriter.cs", "DossierStatisticsWriter.cs", "SarifWriter.cs", "ValidationJsonWriter.cs", "LegacyPacketWriter.cs", "NationalPortalWriter.cs",
            "JsonBatch.cs", "JsonOut.cs", "CompactJson.cs",
        ];
        Files().Where(file => file.Text.Contains("JsonWriterOptions", StringComparison.Ordinal) && !file.Name.Contains("/Writing/", StringComparison.Ordinal) && !file.Name.Contains("/Documents/", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file.Name)).Should().BeSubsetOf(formats);
    }

    private static IEnumerable<(string Name, string Text)> Files() => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Source, path).Replace('\\', '/'))
        .Where(name => !Built().IsMatch(name))
        .Select(name => (name, Comment().Replace(File.ReadAllText(Path.Combine(Source, name)), string.Empty)));

    [GeneratedRegex("/(obj|bin)/")]
    private static partial Regex Built();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
