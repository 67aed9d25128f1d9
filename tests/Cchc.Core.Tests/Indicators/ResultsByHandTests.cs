using System.Text;
using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Indicators;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Tests.Indicators;

/// <summary>
/// Thirty dossiers of two communes (<c>results-by-hand.json</c>): every count and every indicator of the set of results was computed by hand from the official calendar before any ran.
/// Counts stand as those of commune A and of commune B.
/// </summary>
public sealed class ResultsByHandTests
{
    private static readonly JsonElement File = JsonDocument.Parse(RepositoryFiles.Read("tests", "Cchc.Core.Tests", "Indicators", "results-by-hand.json")).RootElement;
    private static readonly LocalDate From = Dates.Day(File.GetProperty("from").GetString()!);
    private static readonly RegisterAnswer[] Answers = Judged();

    public static TheoryData<string> Counts => [.. File.GetProperty("counts").EnumerateObject().Select(member => member.Name)];

    public static TheoryData<string> Values => [.. File.GetProperty("values").EnumerateObject().Select(member => member.Name)];

    [Theory]
    [MemberData(nameof(Counts))]
    public void Counts_are_those_made_by_hand(string name)
    {
        var groups = Counted([SmallSets.Everything], [IndicatorKey.Agency]).Groups();
        groups.Select(group => group.Keys[0]).Should().Equal("UBND xã A", "UBND xã B");
        groups.Select(group => (long)group[name]!.Value.Numerator).Should().Equal(File.GetProperty("counts").GetProperty(name).EnumerateArray().Select(item => item.GetInt64()));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Indicators_are_those_made_by_hand(string id)
    {
        var set = IndicatorSets.Find("results")!;
        set.Values(Counted([set]).Whole()).Single(value => value.Indicator.Id == id).Text(Language.Vietnamese).Should().Be(File.GetProperty("values").GetProperty(id).GetString());
    }

    [Fact]
    public void Every_indicator_of_results_was_made_by_hand()
    {
        IndicatorSets.Find("results")!.Indicators.Select(indicator => indicator.Id).Should().BeEquivalentTo(File.GetProperty("values").EnumerateObject().Select(member => member.Name));
        var counter = Counted([IndicatorSets.Find("results")!]);
        counter.LeftOut.Should().Be(1);
        (counter.Whole().Dossiers, counter.NotReceived).Should().Be((28, 1));
    }

    [Fact]
    public void By_agency_the_same_indicator_has_its_own_denominator()
    {
        var set = IndicatorSets.Find("results")!;
        var onTime = Counted([set], [IndicatorKey.Agency]).Groups().Select(group => set.Values(group).Single(value => value.Indicator.Id == "onTimeByLaw")).ToList();
        onTime.Select(value => value.Text(Language.Vietnamese)).Should().Equal("77,78%", "71,43%");
        onTime.Select(value => (value.Numerator, value.Denominator, value.LeftOut.Single().Value)).Should().Equal((7, 9, 1), (5, 7, 1));
    }

    // Acceptance: a set written by a user gives what the built-in gives for the same formula.
    [Fact]
    public void A_set_written_by_a_user_gives_what_the_built_in_gives_for_the_same_formula()
    {
        var builtIn = IndicatorSets.Find("results")!;
        var own = """
            {"format": "cchc-indicators/1", "id": "tinh", "nameVi": "Bộ chỉ số của tỉnh", "source": "Quyết định của tỉnh", "indicators": [
              {"id": "a", "nameVi": "Đúng hạn", "numerator": "(resolvedOnTimeByLaw + resolvedEarlyByLaw)", "denominator": "resolved - resolvedUnknownByLaw"},
              {"id": "b", "nameVi": "Quá hạn", "numerator": "received - (received - resolvedLateAsVendors) + pendingOverdueAsVendors", "denominator": "countedAsVendors"},
              {"id": "c", "nameVi": "Thời gian", "numerator": "usedWorkingDays / timed", "denominator": "1", "unit": "meanWorkingDays"}]}
            """;
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(own));
        var set = IndicatorSetReader.Read(file, "tinh.json").GetValueOrThrow();
        foreach (var group in Counted([set, builtIn], [IndicatorKey.Agency, IndicatorKey.Channel]).Groups().Append(Counted([set, builtIn]).Whole()))
        {
            var (mine, theirs) = (set.Values(group), builtIn.Values(group).ToDictionary(value => value.Indicator.Id));
            mine.Select(value => value.Value).Should().Equal(theirs["onTimeByLaw"].Value, theirs["lateOfReceivedAsVendors"].Value, theirs["meanUsed"].Value);
        }
    }

    private static IndicatorCounter Counted(IReadOnlyList<IndicatorSet> sets, params IReadOnlyList<IndicatorKey> by)
    {
        var counter = new IndicatorCounter(sets, new IndicatorOptions { From = From, By = by });
        foreach (var answer in Answers)
        {
            counter.Add(answer);
        }

        return counter;
    }

    private static RegisterAnswer[] Judged()
    {
        var lines = string.Join('\n', File.GetProperty("dossiers").EnumerateArray().Select(item => item.GetProperty("dossier").GetRawText()));
        var read = RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "by-hand").ToList();
        read.SelectMany(line => line.Findings).Should().BeEmpty();
        var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
        return [.. read.Select(line => judge.Judge(line.Dossier!, Dates.Moment(File.GetProperty("asOf").GetString()!)))];
    }
}
