using System.Globalization;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Indicators;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators;

/// <summary>The set of QĐ 766/QĐ-TTg (second hand) over the worked province: every figure was written in <c>qd766-by-hand.md</c> before any ran.</summary>
public sealed class Decision766Tests
{
    private static readonly IndicatorSet Set = IndicatorSets.Find("766")!;
    private static readonly Lazy<IReadOnlyDictionary<string, IndicatorValue>> Province =
        new(() => Set.Values(WorkedProvince.Whole(Set)).ToDictionary(value => value.Indicator.Id));

    [Theory]
    [InlineData("1.1", 3, 5, "3.6")]
    [InlineData("1.2", 2, 5, "1.6")]
    [InlineData("1.3", 8, 10, "1.6")]
    [InlineData("1.4", 171, 190, "5.4")]
    [InlineData("2.1", 143, 192, "14.8958")]
    [InlineData("2.1b", 149, 192, null)]
    [InlineData("2.2", 1211, 151, null)]
    [InlineData("3.1", 7, 10, "1.75")]
    [InlineData("3.2", 4, 7, "2.2857")]
    [InlineData("3.3", 93 * 171, 180 * 190, "5.58")]
    [InlineData("3.3b", 73, 180, null)]
    [InlineData("3.3c", 10, 180, null)]
    [InlineData("3.5", 3, 4, "1.875")]
    [InlineData("3.5b", 2, 4, "1.25")]
    [InlineData("3.6", 49, 97, "3.0309")]
    [InlineData("4.1", 101, 168, "3.6071")]
    [InlineData("4.2", 98, 180, "2.7222")]
    [InlineData("4.3", 59, 180, "0.8194")]
    [InlineData("4.4", 27, 180, "0.6")]
    [InlineData("4.5a", 3, 6, "1")]
    [InlineData("4.5b", 72, 180, "0.8")]
    [InlineData("5.1a", 30, 50, null)]
    [InlineData("5.1b", 20, 50, null)]
    [InlineData("5.2", 45, 50, "5.4")]
    [InlineData("5.3", 42, 50, "5.04")]
    [InlineData("5.4", 140, 192, "4.8611")]
    public void The_worked_province_has_the_figures_counted_by_hand(string id, int numerator, int denominator, string? points)
    {
        var value = Province.Value[id];
        value.Numerator.Should().Be((ExactNumber)numerator, value.Reason?.En);
        value.Denominator.Should().Be((ExactNumber)denominator);
        value.Points?.Round(4).ToString().Should().Be(points is null ? null : decimal.Parse(points, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
        (value.Points is null).Should().Be(points is null);
    }

    [Fact]
    public void What_nobody_stated_has_no_figure_and_is_named()
    {
        var value = Province.Value["4.6"];
        value.Value.Should().BeNull();
        value.Points.Should().BeNull();
        value.Text(Language.Vietnamese).Should().Contain("chưa có số liệu").And.Contain("lượt chứng thực bản sao từ bản chính");
    }

    [Fact]
    public void The_points_of_the_groups_are_18_20_12_10_22_18_and_those_counted_by_hand()
    {
        var groups = IndicatorPoints.Of([.. Province.Value.Values]);
        groups.Select(group => group.Most).Should().Equal(18, 20, 12, 10, 22, 18);
        groups.Select(group => group.Measured).Should().Equal(18, 20, 12, 10, 20, 18);
        groups.Select(group => group.Reached.Round(4)).Should().Equal(Number("12.2"), Number("14.8958"), Number("9.6157"), Number("6.1559"), Number("9.5488"), Number("15.3011"));
        groups.SelectMany(group => group.Missing).Should().Equal("4.6");
        groups.Select(group => group.Group).Should().Equal(Set.Indicators.Select(one => one.Group).Distinct());
    }

    [Fact]
    public void The_whole_has_67_72_of_98_points_measured()
    {
        var whole = IndicatorPoints.OfWhole([.. Province.Value.Values]);
        (whole.Most, whole.Measured, whole.Reached.Round(4)).Should().Be(((ExactNumber)100, (ExactNumber)98, Number("67.7174")));
        whole.Group.Should().BeNull();
    }

    [Fact]
    public void The_mean_time_of_one_procedure()
    {
        var counter = new IndicatorCounter([Set], WorkedProvince.Options(IndicatorKey.Procedure));
        foreach (var answer in WorkedProvince.Answers())
        {
            counter.Add(answer);
        }

        var value = Set.Values(counter.Groups().Single(group => group.Keys[0] == "1.000001")).Single(one => one.Indicator.Id == "2.2");
        (value.Numerator, value.Denominator).Should().Be(((ExactNumber?)199, (ExactNumber?)48));
        value.Text(Language.Vietnamese).Should().Be("4,15 ngày làm việc");
    }

    [Fact]
    public void Without_catalogue_and_marks_what_is_missing_has_no_figure_never_zero()
    {
        var counter = new IndicatorCounter([Set], new IndicatorOptions { From = WorkedProvince.From });
        foreach (var answer in WorkedProvince.Answers())
        {
            counter.Add(answer with
            {
                Dossier = answer.Dossier with { IsDigitised = null, IsReused = null, HasElectronicResult = null, IsPaidOnline = null, HasFee = null, IsFromNationalStore = null, IsVerified = null },
            });
        }

        var values = Set.Values(counter.Whole());
        values.Where(value => value.Value is not null).Select(value => value.Indicator.Id).Should().Equal("2.1", "2.1b", "2.2", "3.3b", "3.3c");
        values.Where(value => value.Value is null).Should().OnlyContain(value => value.Points == null && value.Reason != null);
    }

    [Fact]
    public void The_set_says_that_it_is_known_second_hand()
    {
        Set.Source.Standing.Should().Be(AuditStanding.SecondHand);
        Set.Find("4.6")!.Source!.Standing.Should().Be(AuditStanding.NotRead);
    }

    [Theory]
    [InlineData("3.1", 80)]
    [InlineData("3.3", 50)]
    [InlineData("3.5", 80)]
    [InlineData("4.2", 80)]
    [InlineData("4.3", 80)]
    [InlineData("5.4", 90)]
    public void Full_points_from_the_threshold_on_and_in_proportion_below(string id, int fullAt)
    {
        var indicator = Set.Find(id)!;
        indicator.FullAt.Should().Be((ExactNumber)fullAt);
        var one = new IndicatorSet
        {
            Id = "one",
            Name = new BilingualText("một", "one"),
            Source = Set.Source,
            Counts = [new IndicatorCount("above", new BilingualText("tử", "above")), new IndicatorCount("below", new BilingualText("mẫu", "below"))],
            Indicators = [indicator with { Numerator = IndicatorExpression.Parse("above"), Denominator = IndicatorExpression.Parse("below"), LeftOut = [] }],
        };
        ExactNumber? Points(ExactNumber above) => one.Values(IndicatorGroup.Of(new Dictionary<string, ExactNumber> { ["above"] = above, ["below"] = 100 }))[0].Points;
        Points(fullAt).Should().Be(indicator.Weight);
        Points(100).Should().Be(indicator.Weight);
        Points(ExactNumber.Fraction(fullAt, 2)).Should().Be(indicator.Weight / 2);
        Points(0).Should().Be(ExactNumber.Zero);
    }

    private static ExactNumber Number(string text) => ExactNumber.FromDecimal(decimal.Parse(text, CultureInfo.InvariantCulture));
}
