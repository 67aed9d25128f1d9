using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Simplification;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Documentation.Statutes;

/// <summary>docs/reference/statutes is what the rules of the code say. CCHC_ACCEPT_DOCS=1 writes the pages anew.</summary>
public sealed class StatutePageTests
{
    private static readonly string Folder = RepositoryFiles.PathOf("docs", "reference");

    public static TheoryData<string> Pages => [.. StatutePages.All.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_says_what_the_rules_say(string page)
    {
        var path = Path.Combine(Folder, page);
        if (Environment.GetEnvironmentVariable("CCHC_ACCEPT_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, StatutePages.All[page]);
        }

        RepositoryFiles.Read(["docs", "reference", .. page.Split('/')]).Should().Be(StatutePages.All[page], "{0} is written from the rules; CCHC_ACCEPT_DOCS=1 writes it anew", page);
    }

    [Fact]
    public void There_is_no_page_of_a_text_that_no_rule_cites() =>
        Directory.GetFiles(Path.Combine(Folder, "statutes"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Should().BeSubsetOf(StatutePages.All.Keys);

    [Fact]
    public void Every_text_behind_the_clock_and_the_count_has_an_example_that_the_engine_computes()
    {
        string[] codes = [.. DossierClockRules.All.Select(rules => rules.Name), .. PauseRules.All.Select(rule => rule.Id)];
        var texts = StatutePages.Statutes.Where(same => same.Any(row => row.Rule.StartsWith("CCHC-DL-", StringComparison.Ordinal) || codes.Contains(row.Rule))).Select(same => same.Key).ToList();
        texts.Should().HaveCountGreaterThan(15).And.OnlyContain(number => StatutePages.Examples(number).Count > 0);
    }

    [Fact]
    public void What_was_not_read_is_said_to_be_not_read()
    {
        var unread = AuditRule.All.SelectMany(rule => rule.Sources).Where(source => source.Standing == AuditStanding.NotRead).ToList();
        unread.Should().NotBeEmpty();
        StatutePages.All["statutes/118-2025-nd-cp.md"].Should().Contain("| not read |").And.Contain("| second hand |").And.Contain("| read |");
        StatutePages.All["statutes/61-2018-nd-cp.md"].Should().NotContain("| not read |").And.Contain("(as amended by Decree No. 107/2021/NĐ-CP) | `one-stop`").And.Contain("| read in part |");
        StatutePages.All["statutes/107-2021-nd-cp.md"].Should().Contain("| not read |").And.NotContain("| read |");
        StatutePages.All["statutes/101-2024-nd-cp.md"].Should().Contain("| second hand |").And.NotContain("| read |");
        foreach (var page in new[] { "188-1999-qd-ttg", "10-2012-qh13", "3142-qd-bgddt", "02-2017-tt-vpcp", "766-qd-ttg" }) StatutePages.All[$"statutes/{page}.md"].Should().NotContain("| read |", page);
    }

    /// <summary>A table of rules that calls an article read which nobody read would blame people by it: the pages say less, the tables may not say more.</summary>
    [Fact]
    public void No_table_of_rules_calls_a_place_read_of_which_nothing_was_read()
    {
        var claimed = AuditRule.All.SelectMany(rule => rule.Sources).Concat(SimplificationRule.All.SelectMany(rule => rule.Sources)).Concat(IndicatorSets.Ids.Select(id => IndicatorSets.Find(id)!.Source))
            .Where(source => source.Standing == AuditStanding.Read).Select(source => source.Text)
            .Concat(StartRules.BuiltIn.All.Where(rule => rule.Confidence == SourceConfidence.Confirmed).Select(rule => rule.Source))
            .Concat(PauseRules.All.Where(rule => rule.Confidence == SourceConfidence.Confirmed).Select(rule => rule.Source));
        var places = claimed.SelectMany(Citation.Split).Select(CitationReader.Read).Where(one => StatuteRow.NumberOf(one.Document) is not null).Distinct().ToList();
        places.Should().HaveCountGreaterThan(20);
        places.Where(one => ReadArticles.BestOf(one) == StatuteStanding.SecondHand).Select(one => one.ToVietnamese()).Should().BeEmpty();
    }
}
