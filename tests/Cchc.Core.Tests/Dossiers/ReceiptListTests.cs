using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Dossiers.HandMade;

namespace Cchc.Core.Tests.Dossiers;

public sealed class ReceiptListTests
{
    private static readonly DossierRules Rules = DossierRules.Build(Birth, [Form, Passport, Residence]);

    [Fact]
    public void Equal_items_are_one_row_in_the_order_of_the_rules_and_unlisted_ones_come_last()
    {
        var list = ReceiptList.Of(Rules, new Dossier
        {
            Items = [Item("la", PaperForms.PlainCopy), Item("ho-chieu", PaperForms.Original), Item("to-khai", PaperForms.PaperForm), Item("to-khai", PaperForms.PaperForm) with { Count = 2 }],
        });
        list.Rows.Select(row => (row.Number, row.Component, row.Count, row.IsKnown)).Should().Equal((1, "to-khai", 3, true), (2, "ho-chieu", 1, true), (3, "", 1, false));
        ReceiptList.Row passport = list.Rows[1];
        (passport.IsPresented, passport.Originals, passport.Copies).Should().Be((true, 1, 0));
        (list.Rows[2].Originals, list.Rows[2].Copies).Should().Be((0, 1));
    }

    [Fact]
    public void The_pieces_of_a_dossier_are_all_on_its_list()
    {
        var random = new Random(20261129);
        PaperForms[] forms = [PaperForms.Original, PaperForms.PlainCopy, PaperForms.CertifiedCopy, PaperForms.Scan, PaperForms.PaperForm, PaperForms.Data];
        string[] ids = ["to-khai", "ho-chieu", "cu-tru", "la"];
        for (var run = 0; run < 100; run++)
        {
            var items = Enumerable.Range(0, random.Next(10)).Select(_ => Item(ids[random.Next(4)], forms[random.Next(6)]) with { Count = random.Next(0, 4), IsReused = random.Next(2) == 0 }).ToList();
            var list = ReceiptList.Of(Rules, new Dossier { Items = items });
            list.Rows.Sum(row => row.Count).Should().Be(items.Sum(item => item.Count));
            list.Rows.Select(row => row.Number).Should().Equal(Enumerable.Range(1, list.Rows.Count));
            list.Rows.Select(row => row with { Number = 0, Count = 0 }).Should().OnlyHaveUniqueItems();
            list.Rows.All(row => row.Originals + row.Copies <= row.Count && row.Count > 0).Should().BeTrue();
            var reversed = ReceiptList.Of(Rules, new Dossier { Items = [.. items.AsEnumerable().Reverse()] });
            reversed.Rows.Select(row => row with { Number = 0 }).Should().BeEquivalentTo(list.Rows.Select(row => row with { Number = 0 }), "the order of items changes the order of rows at most");
        }
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Cộng")]
    [InlineData(Language.English, "Total")]
    public void The_table_adds_up_originals_and_copies(Language language, string total)
    {
        var list = ReceiptList.Of(Rules, new Dossier { Items = [Item("to-khai", PaperForms.PaperForm) with { Count = 2 }, Item("ho-chieu", PaperForms.PlainCopy) with { Count = 3 }] });
        var last = list.ToText(language).TrimEnd('\n').Split('\n')[^1];
        last.Should().Contain(total).And.MatchRegex(@"\| 2 +\| 3 ");
    }

    [Fact]
    public void Candidates_for_simplification_are_what_troubles_dossiers_most()
    {
        var statistics = DossierStatistics.Of([Observed(Incomplete), Observed(Incomplete), Observed(Complete)]);
        DossierStatistics.Candidate[] ranked = [.. statistics.Rank()];
        ranked.Should().NotBeEmpty();
        ranked.Select(item => item.Component.Troubled).Should().BeInDescendingOrder();
        ranked.Should().OnlyContain(item => item.Component.Troubled > 0 && item.Procedure == Birth.Value);
        statistics.Merge(DossierStatistics.None).Should().Be(statistics);
        DossierStatistics.Of([Observed(Incomplete)]).Merge(DossierStatistics.Of([Observed(Complete), Observed(Incomplete)])).Should().Be(statistics, "parts merge in any order");
        static DossierObservation Observed(DossierCheck check) => new() { First = check };
    }

    [Fact]
    public void Shares_are_compared_exactly()
    {
        new DossierStatistics.Share(1, 3).CompareTo(new DossierStatistics.Share(2, 6)).Should().Be(0);
        new DossierStatistics.Share(long.MaxValue - 1, long.MaxValue).CompareTo(new DossierStatistics.Share(1, 1)).Should().BeNegative("no digit is lost");
        new DossierStatistics.Share(0, 0).Value.Should().BeNull();
        new DossierStatistics.Share(1, 4).Value.Should().Be(0.25m);
    }
}
