using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Indicators;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators;

/// <summary>The sets of online services and of art. 19 of NĐ 224/2026/NĐ-CP (from 1/7/2026) over the worked province of <c>qd766-by-hand.md</c>.</summary>
public sealed class OnlineSetTests
{
    private static readonly Dictionary<string, IndicatorValue> Online = Values("online");
    private static readonly Dictionary<string, IndicatorValue> Decree224 = Values("224");

    [Theory]
    [InlineData("full", 5, 10)]
    [InlineData("partial", 2, 10)]
    [InlineData("online", 7, 10)]
    [InlineData("offline", 3, 10)]
    [InlineData("level4", 0, 10)]
    [InlineData("interlinked", 0, 10)]
    [InlineData("complete", 8, 10)]
    [InlineData("announced", 3, 5)]
    [InlineData("entered", 2, 5)]
    [InlineData("servicesWithDossiers", 4, 7)]
    [InlineData("filedOnline", 97, 170 + 10)]
    [InlineData("digitised", 118, 180)]
    [InlineData("reused", 59, 180)]
    [InlineData("paidOnline", 49, 97)]
    public void The_figures_of_the_worked_province(string id, int numerator, int denominator)
    {
        (Online[id].Numerator, Online[id].Denominator).Should().Be(((ExactNumber?)numerator, (ExactNumber?)denominator), Online[id].Reason?.En);
    }

    [Fact]
    public void The_targets_of_80_and_50_per_cent_are_met_or_missed_with_the_distance()
    {
        Online["servicesWithDossiers"].TargetText(Language.Vietnamese).Should().Be("chưa đạt, còn thiếu 22,86 điểm phần trăm");
        Online["servicesWithDossiers"].Distance.Should().Be((ExactNumber)80 - (ExactNumber.Fraction(400, 7)));
        Online["filedOnline"].IsMet.Should().BeTrue();
        Online["filedOnline"].Distance.Should().Be(ExactNumber.Zero);
    }

    [Fact]
    public void One_stop_procedures_are_stated_for_a_catalogue_does_not_say() =>
        Online["oneStop"].Text(Language.Vietnamese).Should().Be("chưa có số liệu: thủ tục được tiếp nhận tại bộ phận một cửa");

    [Theory]
    [InlineData("full", 5, 10)]
    [InlineData("partialWithoutReason", 0, 2)]
    [InlineData("proactive", 0, 10)]
    [InlineData("receivedOnline", 97, 180)]
    [InlineData("processedOnline", 93, 180)]
    public void Decree_224_of_2026_article_19_the_figures_of_the_worked_province(string id, int numerator, int denominator) =>
        (Decree224[id].Numerator, Decree224[id].Denominator).Should().Be(((ExactNumber?)numerator, (ExactNumber?)denominator), Decree224[id].Reason?.En);

    [Fact]
    public void Decree_224_of_2026_article_19_was_read_and_its_formulas_are_conventions_of_the_library()
    {
        var set = IndicatorSets.Find("224")!;
        set.Source.Should().Be(new AuditSource("Điều 19 Nghị định số 224/2026/NĐ-CP", AuditStanding.Read, new LocalDate(2026, 7, 1)));
        set.Indicators.Should().OnlyContain(one => one.Source!.Standing == AuditStanding.Convention);
        foreach (var id in new[] { "automation", "satisfaction" })
        {
            Decree224[id].Value.Should().BeNull();
            Decree224[id].Text(Language.Vietnamese).Should().StartWith("chưa có số liệu: ");
        }
    }

    [Fact]
    public void A_register_without_channels_has_no_share_filed_online_rather_than_0()
    {
        var set = IndicatorSets.Find("online")!;
        var value = set.Values(WorkedProvince.Whole(set, WorkedProvince.Answers().Select(answer => answer with { Dossier = answer.Dossier with { Channel = null } })))
            .Where(one => one.Indicator.Id is "filedOnline" or "servicesWithDossiers").ToList();
        value.Should().HaveCount(2).And.OnlyContain(one => one.Value == null);
    }

    private static Dictionary<string, IndicatorValue> Values(string id)
    {
        var set = IndicatorSets.Find(id)!;
        return set.Values(WorkedProvince.Whole(set)).ToDictionary(value => value.Indicator.Id);
    }
}
