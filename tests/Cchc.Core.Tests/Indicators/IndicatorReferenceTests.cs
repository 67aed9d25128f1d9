using System.Globalization;
using System.Text;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Indicators;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Indicators;

/// <summary>The tables of docs/reference/indicators.md are those of the source; CCHC_ACCEPT_INDICATORS=1 writes them anew.</summary>
public sealed class IndicatorReferenceTests
{
    public static TheoryData<string> Tables => ["counts", .. IndicatorSets.Ids];

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_page_has_every_count_and_every_indicator(string table)
    {
        var path = RepositoryFiles.PathOf("docs", "reference", "indicators.md");
        var page = File.ReadAllText(path);
        var (begin, end) = ($"<!-- table: {table} -->\n", $"<!-- end: {table} -->\n");
        page.Should().Contain(begin).And.Contain(end, "the page has a place for the table");
        var (from, to) = (page.IndexOf(begin, StringComparison.Ordinal) + begin.Length, page.IndexOf(end, StringComparison.Ordinal));
        var expected = table == "counts" ? Counts() : Indicators(IndicatorSets.Find(table)!);
        if (Environment.GetEnvironmentVariable("CCHC_ACCEPT_INDICATORS") == "1")
        {
            File.WriteAllText(path, page[..from] + expected + page[to..]);
            return;
        }

        page[from..to].Should().Be(expected, "CCHC_ACCEPT_INDICATORS=1 writes the table anew");
    }

    private static string Counts()
    {
        var text = new StringBuilder("| name | counts | source | |\n|---|---|---|---|\n");
        foreach (var count in IndicatorCount.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{count.Name}` | {count.Title.En} ({count.Title.Vi}) | {count.Source.ToString().ToLowerInvariant()}{(count.IsAdditive ? "" : ", does not add up")} | {count.Note?.En} |\n");
        }

        return text.ToString();
    }

    private static string Indicators(IndicatorSet set)
    {
        var text = new StringBuilder("| id | indicator | numerator | denominator | left out |\n|---|---|---|---|---|\n");
        foreach (var one in set.Indicators)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{one.Id}` | {one.Name.En} ({one.Name.Vi}) | `{one.Numerator}` | `{one.Denominator}` | {string.Join(", ", one.LeftOut.Select(name => $"`{name}`"))} |\n");
        }

        return text.ToString();
    }
}
