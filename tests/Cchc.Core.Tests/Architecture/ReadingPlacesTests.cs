using System.Text.RegularExpressions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Architecture;

/// <summary>
/// Files are read in one way: bytes with a limit, byte order marks, UTF-16, gzip, lines and cut quotations live in the reading folders, and nowhere else but in the files named here. A new
/// format uses them; whoever needs an exception names it with its reason.
/// </summary>
public sealed class ReadingPlacesTests
{
    private static readonly string[] Reading = ["src/Cchc.Core/Reading/", "src/Cchc.Core.Exchange/Reading/", "src/Cchc.Core.OpenXml/Reading/"];

    private static readonly IReadOnlyList<(string Name, string Text)> Sources =
    [
        .. Directory.GetFiles(RepositoryFiles.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Select(file => (file, File.ReadAllText(RepositoryFiles.PathOf(file)))),
    ];

    [Theory]
    [InlineData("a buffer that grows to a limit", @"new byte\[(64 \* 1024|65_?536|81_?920|1 << 1[0-9])\]", "src/Cchc.Core.Extensions.Hosting/LayerFolder.cs")] // a layer's raw bytes: its reader says what is wrong with them
    [InlineData("a byte order mark of UTF-8 as bytes", @"0xEF\b|0xBB\b|239\b.*187\b")]
    [InlineData("a byte order mark of UTF-16, or a reader of UTF-16", @"0xFE\b|UnicodeEncoding|Encoding\.(BigEndian)?Unicode\b")]
    [InlineData("gzip that is unpacked", @"CompressionMode\.Decompress|0x1F\b.*0x8B\b")]
    [InlineData("members of gzip", @"new GzipMembers\(", "src/Cchc.Core.Exchange/Catalogues/CatalogueContent.cs", "src/Cchc.Core.Exchange/Catalogues/CatalogueFiles.cs")] // an index in memory; the format by the first bytes
    [InlineData("lines of bytes", @"new (LineReader|ArrayElements)\(")]
    [InlineData("strict UTF-8", @"throwOnInvalidBytes: true")]
    [InlineData("one whole JSON value with lines", @"LineJson\.Parse\(", "src/Cchc.Core.Exchange/Costs/PortfolioSource.cs", "src/Cchc.Core.OpenXml/Plans/CostPlanWorkbook.cs")] // ask for the format alone; read what they wrote themselves
    public void Primitives_of_reading_are_in_the_reading_folders(string what, string pattern, params string[] exceptions)
    {
        var found = Holding(pattern);
        found.Should().Contain(file => IsReading(file), "the pattern for {0} finds its place", what);
        found.Where(file => !IsReading(file)).Should().BeEquivalentTo(exceptions, "{0} belongs into the reading folders", what);
    }

    [Theory]
    [InlineData("a text that is cut", @"\+ ""…""|\}…(\\?""|”|\))", "src/Cchc.Core/Reading/DamagedJson.cs", "src/Cchc.Core/Text/Shorten.cs")] // what stands around a damaged byte
    [InlineData("a test for ASCII digits", @"bool (IsDigit|IsAsciiDigit)\(|char\.IsAsciiDigit")]
    [InlineData("a stream of its own", @": Stream\b", "src/Cchc.Core/Reading/OneWayStream.cs")]
    [InlineData("a byte order mark that is written", @"""\\uFEFF""", "src/Cchc.Core.Exchange/Writing/CsvText.cs")]
    [InlineData("a byte order mark as a character", @"'\\uFEFF'", "src/Cchc.Core.Exchange/Reading/TextLines.cs", "src/Cchc.Core.Exchange/LegacyPackets/LegacyEnvelope.cs", // a message inside a message
        "src/Cchc.Core/Text/VietnameseText.cs", "src/Cchc.Core/Deadlines/Times/TimeTokens.cs", "src/Cchc.Core/Reading/FormulaGuard.cs", "src/Cchc.Core.Exchange/Writing/NoticeWords.cs", "src/Cchc.Cli/Input/Notes.cs")] // invisible letters
    public void What_all_share_is_written_once(string what, string pattern, params string[] places) => Holding(pattern).Should().BeEquivalentTo(places, "{0} is written there", what);

    private static List<string> Holding(string pattern) => [.. Sources.Where(source => Regex.IsMatch(source.Text, pattern)).Select(source => source.Name)];

    private static bool IsReading(string file) => Reading.Any(folder => file.StartsWith(folder, StringComparison.Ordinal));
}
