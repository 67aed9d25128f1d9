using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Indicators;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators;

/// <summary>Report 06a (form II.06a/VPCP/KSTT) and the online figures of thirty dossiers: every figure was written in <c>report06a-by-hand.md</c> before any ran.</summary>
public sealed class Report06aSetTests
{
    private static readonly IndicatorSet Set = IndicatorSets.Find("06a")!;
    private static readonly IndicatorOptions August = new() { From = new LocalDate(2026, 8, 1), By = [IndicatorKey.Field] };

    private static readonly Dictionary<string, int> ByLaw = new()
    {
        ["3"] = 28, ["4"] = 13, ["5"] = 13, ["6"] = 2, ["7"] = 23, ["8"] = 11, ["9"] = 6, ["10"] = 4, ["7x"] = 2, ["11"] = 5, ["12"] = 3, ["13"] = 2, ["11x"] = 0,
        ["8s"] = 11, ["9s"] = 6, ["10s"] = 2, ["7xs"] = 4, ["12s"] = 3, ["13s"] = 2, ["11xs"] = 0,
        ["3v"] = 28, ["8v"] = 9, ["9v"] = 12, ["10v"] = 2, ["12v"] = 4, ["13v"] = 1,
        ["k3"] = 0, ["k7"] = 2, ["k11"] = 0, ["hidden"] = 3,
    };

    [Fact]
    public void Every_column_by_law_by_slip_and_as_vendors_is_that_counted_by_hand() =>
        Values(Counter(Set).Whole()).Should().Equal(Set.Indicators.ToDictionary(one => one.Id, one => ByLaw[one.Id]));

    [Theory]
    [InlineData("G15-TP01", "15 6 7 2 11 4 5 2 0 4 2 2 0")]
    [InlineData("G15-TP02", "13 7 6 0 12 7 1 2 2 1 1 0 0")]
    public void By_field_the_columns_are_those_counted_by_hand(string field, string columns)
    {
        var values = Values(Counter(Set).Groups().Single(group => group.Keys[0] == field));
        string.Join(' ', new[] { "3", "4", "5", "6", "7", "8", "9", "10", "7x", "11", "12", "13", "11x" }.Select(id => values[id])).Should().Be(columns);
    }

    [Fact]
    public void The_check_3_is_7_plus_11_is_met_and_7_is_8_9_10_misses_what_has_no_column()
    {
        var values = Set.Values(Counter(Set).Whole()).ToDictionary(value => value.Indicator.Id);
        values["k3"].IsMet.Should().BeTrue();
        values["k11"].IsMet.Should().BeTrue();
        values["k7"].IsMet.Should().BeFalse();
        values["k7"].Distance.Should().Be((ExactNumber)2);
    }

    [Fact]
    public void The_set_says_that_the_form_is_known_second_hand() => Set.Source.Standing.Should().Be(AuditStanding.SecondHand);

    [Theory]
    [InlineData("filedOnline", 13, 26, true, "0")]
    [InlineData("digitised", 16, 26, false, "18.4615")]
    [InlineData("reused", 8, 26, false, "49.2308")]
    [InlineData("paidOnline", 8, 11, null, null)]
    public void The_online_shares_meet_or_miss_their_targets_by_the_distance_counted_by_hand(string id, int numerator, int denominator, bool? isMet, string? distance)
    {
        var online = IndicatorSets.Find("online")!;
        var value = online.Values(Counter(online).Whole()).Single(one => one.Indicator.Id == id);
        (value.Numerator, value.Denominator).Should().Be(((ExactNumber?)numerator, (ExactNumber?)denominator));
        value.IsMet.Should().Be(isMet);
        value.Distance?.Round(4).ToString().Should().Be(distance);
    }

    private static Dictionary<string, int> Values(IndicatorGroup group) =>
        Set.Values(group).ToDictionary(value => value.Indicator.Id, value => (int)value.Value!.Value.ToDecimal());

    private static IndicatorCounter Counter(IndicatorSet set)
    {
        var counter = new IndicatorCounter([set], August);
        foreach (var answer in WorkedProvince.Answers("report06a-by-hand.csv", new LocalDateTime(2026, 8, 31, 17, 0)))
        {
            counter.Add(answer);
        }

        return counter;
    }
}
