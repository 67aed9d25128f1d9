using Cchc.Core.Indicators;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators;

/// <summary>The counts over a catalogue. Announcing: NĐ 63/2010/NĐ-CP, art. 15 and 24, as amended by NĐ 92/2017/NĐ-CP; working days as QĐ 766/QĐ-TTg counts.</summary>
public sealed class CatalogueCountsTests
{
    private static readonly LocalDate From = new(2026, 7, 1);
    private static readonly LocalDate To = new(2026, 9, 30);

    [Fact]
    public void The_worked_province_has_the_counts_of_its_catalogue()
    {
        var counts = Of(WorkedProvince.Catalogue);
        counts["procedures"].Should().Be((ExactNumber)10);
        counts["proceduresOnline"].Should().Be((ExactNumber)7);
        counts["proceduresFull"].Should().Be((ExactNumber)5);
        counts["proceduresPartial"].Should().Be((ExactNumber)2);
        counts["proceduresPartialWithoutReason"].Should().Be(ExactNumber.Zero);
        counts["proceduresOffline"].Should().Be((ExactNumber)3);
        counts["proceduresWithFee"].Should().Be((ExactNumber)4);
        counts["proceduresForCitizens"].Should().Be((ExactNumber)6);
        counts["proceduresComplete"].Should().Be((ExactNumber)8);
        counts["proceduresAnnounced"].Should().Be((ExactNumber)5);
        counts["proceduresAnnouncedInTime"].Should().Be((ExactNumber)3);
        counts["proceduresToEnter"].Should().Be((ExactNumber)5);
        counts["proceduresEnteredInTime"].Should().Be((ExactNumber)2);
        counts.Keys.Should().BeSubsetOf(IndicatorCount.All.Where(count => count.Source == IndicatorCountSource.Catalogue).Select(count => count.Name));
        counts.Count.Should().Be(IndicatorCount.All.Count(count => count.Source == IndicatorCountSource.Catalogue), "with decisions every count has a value");
    }

    /// <summary>In effect on Wednesday 12/8/2026: 5 days before is 07/8, 5 working days before is 05/8.</summary>
    [Theory]
    [InlineData(5, 1, 1)]
    [InlineData(6, 0, 1)]
    [InlineData(7, 0, 1)]
    [InlineData(8, 0, 0)]
    public void Article_15_counts_days_and_decision_766_working_days(int signedOn, int inWorkingDays, int inDays)
    {
        var counts = Of(With(Decision(new(2026, 8, signedOn), new(2026, 8, 12), null)));
        (counts["proceduresAnnouncedInTime"], counts["proceduresAnnouncedInTimeByDecree"]).Should().Be(((ExactNumber)inWorkingDays, (ExactNumber)inDays));
    }

    [Fact]
    public void Decision_766_1_1_a_procedure_in_two_decisions_counts_once_and_is_late_when_one_is()
    {
        var counts = Of(With(Decision(new(2026, 7, 1), new(2026, 8, 12), null), Decision(new(2026, 8, 11), new(2026, 8, 12), null)));
        (counts["proceduresAnnounced"], counts["proceduresAnnouncedInTime"]).Should().Be((ExactNumber.One, ExactNumber.Zero));
    }

    /// <summary>Signed on Tuesday 15/9/2026: five working days end on 22/9.</summary>
    [Theory]
    [InlineData(22, 1, 1)]
    [InlineData(23, 1, 0)]
    [InlineData(0, 1, 0)]
    public void Article_24_five_working_days_for_the_entry_of_a_province(int entered, int due, int inTime)
    {
        var counts = Of(With(Decision(new(2026, 9, 15), new(2026, 10, 1), entered == 0 ? null : new LocalDate(2026, 9, entered))));
        (counts["proceduresToEnter"], counts["proceduresEnteredInTime"]).Should().Be(((ExactNumber)due, (ExactNumber)inTime));
    }

    [Fact]
    public void Article_24_what_may_still_be_entered_after_the_period_is_not_due_in_it()
    {
        var decision = Decision(new(2026, 9, 28), new(2026, 10, 15), null);
        Of(With(decision))["proceduresToEnter"].Should().Be(ExactNumber.Zero, "five working days end on 05/10");
        Of(With(decision with { EnteredOn = new(2026, 10, 2) }))["proceduresToEnter"].Should().Be(ExactNumber.Zero, "entered after the period");
        Of(With(decision with { Level = AnnouncingLevel.Ministry, SignedOn = new(2026, 9, 10) }))["proceduresToEnter"].Should().Be(ExactNumber.One, "ten working days of a ministry end on 24/9");
    }

    [Fact]
    public void Without_announcing_decisions_nobody_can_say_what_was_announced()
    {
        var counts = Of(new ProcedureCatalogue([SampleProcedure.Clean]));
        counts.Should().NotContainKeys("proceduresAnnounced", "proceduresAnnouncedInTime", "proceduresAnnouncedInTimeByDecree", "proceduresToEnter", "proceduresEnteredInTime");
        counts["procedures"].Should().Be(ExactNumber.One);
    }

    [Fact]
    public void For_a_locality_only_its_decisions_count()
    {
        var own = Decision(new(2026, 7, 1), new(2026, 8, 12), null) with { Locality = new Locality("H15") };
        var catalogue = With(own, Decision(new(2026, 7, 2), new(2026, 8, 12), null) with { Locality = new Locality("H16") });
        IndicatorCount.OfCatalogue(catalogue, From, To, new Locality("H15")).ToDictionary(pair => pair.Key, pair => pair.Value)["proceduresAnnounced"].Should().Be(ExactNumber.One);
        IndicatorCount.OfCatalogue(catalogue, From, To, new Locality("H17")).Select(pair => pair.Key).Should().NotContain("proceduresAnnounced");
    }

    /// <summary>NĐ 63/2010/NĐ-CP, art. 8(2), as amended by NĐ 92/2017/NĐ-CP: the seven parts that each procedure must state.</summary>
    [Fact]
    public void Article_8_2_each_of_the_seven_parts_is_needed_and_the_four_others_are_not()
    {
        var clean = SampleProcedure.Clean;
        Complete(clean).Should().Be(1);
        Procedure[] without =
        [
            clean with { Name = " " }, clean with { Steps = [] }, clean with { Channels = [] }, clean with { ComponentGroups = [] },
            clean with { Subjects = [] }, clean with { Agencies = [] },
            clean with { Cases = [], Channels = [.. clean.Channels.Select(row => row with { Description = string.Empty, Time = new(new Cchc.Core.Deadlines.Times.ProcessingTime.NotStated(string.Empty), string.Empty, string.Empty) })] },
        ];
        without.Select(Complete).Should().OnlyContain(complete => complete == 0);
        Complete(clean with { Results = [], Conditions = string.Empty }).Should().Be(1, "required only where there are any, which a catalogue cannot tell");
    }

    private static int Complete(Procedure procedure) => (int)Of(new ProcedureCatalogue([procedure]))["proceduresComplete"].ToDecimal();

    private static Dictionary<string, ExactNumber> Of(ProcedureCatalogue catalogue) =>
        IndicatorCount.OfCatalogue(catalogue, From, To).ToDictionary(pair => pair.Key, pair => pair.Value);

    private static ProcedureCatalogue With(params AnnouncementDecision[] decisions) => new([SampleProcedure.Clean]) { Announcements = decisions };

    private static AnnouncementDecision Decision(LocalDate signed, LocalDate effective, LocalDate? entered) => new()
    {
        Number = $"{signed.Day}/QĐ-UBND",
        Level = AnnouncingLevel.Province,
        SignedOn = signed,
        EffectiveFrom = effective,
        EnteredOn = entered,
        Changes = [new AnnouncedChange.New(SampleProcedure.Clean)],
    };
}
