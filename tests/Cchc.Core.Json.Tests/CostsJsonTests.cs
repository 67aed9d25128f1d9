using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Published;
using Cchc.Core.Costs.Times;
using Cchc.Core.Json.Tests.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Json.Tests;

/// <summary>Cost sheets, plans, portfolios and tables, as JSON without any settings.</summary>
public sealed class CostsJsonTests
{
    [Fact]
    public void What_is_stored_comes_back_equal() => RoundTrip.Check(SampleValues.StoredCosts);

    [Fact]
    public void Tables_and_what_holds_them_come_back_the_same() => RoundTrip.Check(SampleValues.CostsByReference, isEqual: false);

    [Fact]
    public void Answers_are_written_and_not_read_back() => RoundTrip.CheckAnswers(SampleValues.CostAnswers);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void The_culture_changes_nothing(string culture)
    {
        var before = SampleValues.StoredCosts.Select(value => RoundTrip.Write(value)).ToList();
        using var scope = new CultureScope(culture);
        SampleValues.StoredCosts.Select(value => RoundTrip.Write(value)).Should().Equal(before);
        RoundTrip.Check(SampleValues.StoredCosts);
    }

    [Fact]
    public void What_came_back_costs_the_same()
    {
        var plan = (SimplificationPlan)RoundTrip.Read(RoundTrip.Write(SampleValues.Plan), SampleValues.Plan);
        plan.Evaluate().Saving.Should().Be(SampleValues.Plan.Evaluate().Saving).And.NotBeNull();
    }

    [Theory]
    [InlineData("", "$schema format note defaults plan after times waiting")]
    [InlineData("activity", "")]
    [InlineData("income", "")]
    [InlineData("case", "")]
    public void Members_are_those_of_the_file_of_a_plan(string form, string onlyInTheFile)
    {
        object value = form switch { "activity" => SampleValues.Activity, "income" => SampleValues.Income, "case" => SampleValues.Cut.Cases[0], _ => SampleValues.Sheet };
        RoundTrip.Element(value).EnumerateObject().Select(member => member.Name).Should().BeEquivalentTo(Schemas.Names("cost-plan.schema.json", form).Except(onlyInTheFile.Split(' ')));
    }

    [Theory]
    [InlineData("row", "")]
    [InlineData("programme", "")]
    [InlineData("savings", "")]
    [InlineData("target", "nameEn")]
    public void Members_are_those_of_the_file_of_a_portfolio(string form, string onlyInTheFile)
    {
        object value = form switch { "row" => SampleValues.Row, "programme" => SampleValues.Programme, "savings" => SampleValues.Savings, _ => SavingsTarget.Known[0] };
        RoundTrip.Element(value).EnumerateObject().Select(member => member.Name).Should().BeEquivalentTo(Schemas.Names("portfolio.schema.json", form).Except(onlyInTheFile.Split(' ')));
    }

    [Fact]
    public void Measures_have_the_kinds_and_members_of_the_file_of_a_plan()
    {
        Kinds.WordsOf(typeof(SimplificationMeasure), "kind").Split(' ').Should().BeEquivalentTo(Schemas.Words("cost-plan.schema.json", "measure", "kind"));
        SampleValues.Measures.Select(measure => measure.GetType()).Should().OnlyHaveUniqueItems().And.HaveCount(Schemas.Words("cost-plan.schema.json", "measure", "kind").Count);
        SampleValues.Measures.SelectMany(measure => RoundTrip.Element(measure).EnumerateObject()).Select(member => member.Name).Distinct().Except(["cut"])
            .Should().BeSubsetOf(Schemas.Names("cost-plan.schema.json", "measure"));
    }

    [Theory]
    [InlineData(typeof(ActivityKind), "activity", "kind")]
    [InlineData(typeof(CostPayer), "activity", "payer")]
    [InlineData(typeof(SubmissionMethod), "activity", "channel")]
    public void Words_are_those_of_the_file_of_a_plan(Type enumeration, string form, string member) =>
        Kinds.WordsOf(enumeration).Should().BeEquivalentTo(Schemas.Words("cost-plan.schema.json", form, member));

    [Theory]
    [InlineData(typeof(ProcessingTimeChange), "like bounded notComparable")]
    [InlineData(typeof(StatedTable.Relation), "products columnSum difference rate sum share")]
    public void Every_kind_has_its_word(Type hierarchy, string words) => Kinds.WordsOf(hierarchy, "type").Should().Be(words);

    [Fact]
    public void Other_words()
    {
        Kinds.WordsOf(typeof(CostMethod)).Should().BeEquivalentTo(Schemas.Words("portfolio.schema.json", "row", "method"));
        Kinds.WordsOf(typeof(FigureVerdict)).Should().Equal("right", "rightIfCut", "cannotBeRight", "cannotBeChecked", "notComparable");
        Kinds.WordsOf(typeof(PlanYearPolicy)).Should().Equal("byDays", "fullYearsOnly");
        Kinds.WordsOf(typeof(PortfolioGrouping)).Should().Equal("agency", "field", "year", "procedure");
        Kinds.WordsOf(typeof(ProcessingUnit)).Should().Equal("workingDays", "calendarDays", "workingHours", "clockHours", "months");
        Kinds.WordsOf(typeof(EstimateShape)).Should().Equal("triangular", "uniform");
        Kinds.WordsOf(typeof(RateRounding)).Should().Equal("rounded", "cut");
        Kinds.WordsOf(typeof(NumberNotation)).Should().Equal("english", "vietnamese");
        Kinds.WordsOf(typeof(ConflictRule)).Should().Equal("lowerMiddle", "lowest", "median", "mean", "highest");
    }

    [Theory]
    [InlineData("2.5", "2.5", "2.5", "2.5")]
    [InlineData("\"1/3\"", "1/3", "1/3", "1/3")]
    [InlineData("{\"low\":1,\"likely\":\"2\",\"high\":4.50}", "1", "2", "4.5")]
    [InlineData("{\"low\":1,\"likely\":1,\"high\":1}", "1", "1", "1")]
    public void An_estimate_of_a_file_is_read(string json, string low, string likely, string high)
    {
        var estimate = JsonSerializer.Deserialize<Estimate>(json)!;
        (estimate.Low.ToString(), estimate.Likely.ToString(), estimate.High.ToString()).Should().Be((low, likely, high));
    }

    [Theory]
    [InlineData("{\"low\":3,\"likely\":2,\"high\":4}", "low 3, likely 2, high 4")]
    [InlineData("{\"low\":1,\"high\":4}", "likely missing")]
    [InlineData("{\"least\":1}", "\"least\"")]
    [InlineData("\"many\"", "\"many\"")]
    [InlineData("true", "True")]
    [InlineData("[1]", "StartArray")]
    public void A_wrong_estimate_is_refused_with_what_was_expected(string json, string expected) => RoundTrip.Refusal<Estimate>(json).Should().Contain(expected);

    [Fact]
    public void Wrong_json_is_refused_with_what_was_expected()
    {
        RoundTrip.Refusal<CostSheet>("{\"name\":\"x\"}").Should().Contain("procedure").And.Contain("currency");
        RoundTrip.Refusal<SimplificationMeasure>("{\"kind\":\"cheaper\",\"id\":\"m\"}").Should().Contain("cheaper");
        RoundTrip.Refusal<SimplificationMeasure>("{\"kind\":\"lowerFee\",\"id\":\"m\"}").Should().Contain("fees");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<SimplificationMeasure>("{\"id\":\"m\"}", JsonSerializerOptions.Web)).Should().Throw<NotSupportedException>("no kind is said");
    }

    [Fact]
    public void A_share_that_was_never_stated_stays_so()
    {
        var silent = SampleValues.Activity with { StatedShare = null };
        var back = (CostActivity)RoundTrip.Read(RoundTrip.Write(silent), silent);
        (back.IsShareStated, back.Share, back == silent).Should().Be((false, new Estimate(1), true));
        RoundTrip.Element(silent).GetProperty("share").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void A_known_sum_equals_one_that_was_added_up()
    {
        var sum = CompiledPortfolio.Of(new Portfolio([SampleValues.Row]))[0].Sum();
        new PortfolioTotals(sum.Rows, sum.Before, sum.After).Should().Be(sum).And.NotBe(new PortfolioTotals(0, sum.Before, sum.After));
        FluentActions.Invoking(() => new PortfolioTotals(-1, 0, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
