using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators.Reporting;

/// <summary>The figures of a period: by hand, against the other ways in which the library counts the same, and against a slow model.</summary>
public sealed class PeriodFiguresTests
{
    [Fact]
    public void A_quarter_of_nine_dossiers_by_hand()
    {
        var figures = HandMadeQuarter.Figures();

        (figures.AsOf, figures.ByLaw).Should().Be((HandMadeQuarter.Period.End, new Report06a
        {
            Online = 4, OnPaper = 2, CarriedOver = 1, Early = 1, OnTime = 2, Late = 1, ResolvedUnknown = 1, PendingInTime = 1, PendingOverdue = 1,
        }));
        var all = figures.All;
        (all.Late, all.Hidden, all.LateWithRecord, all.LateApologised, all.LateResolved, all.LateReturned, all.Returned).Should().Be((2, 1, 2, 1, 1, 1, 1));
        (all.SlipInTime, all.SlipLate).Should().Be((4, 0));
        var days = all.Days;
        days.All.Should().Be(new Quantiles(4, ExactNumber.Fraction(21, 4), 5, 7, 7));
        (days.WithMargin(1, 1), days.WithMargin(0, 0), days.WithMargin(-2, -2), days.LateOnDueDay).Should().Be((1, 2, 1, 0));
        days.Class(2).Should().Be((days.All, (ExactNumber?)5));
        figures.Months.Select(month => (month.Year, month.Month, month.IsInPeriod, month.Received, month.Resolved, month.InTime, month.Late)).Should().Equal(
            (2026, 6, false, 2, 1, 1, 0), (2026, 7, true, 3, 4, 3, 1), (2026, 8, true, 1, 1, 0, 0), (2026, 9, true, 2, 0, 0, 0));
        figures.Parts.Select(part => (part.Key, part.ByLaw.Received)).Should().Equal(("X", 3), ("Y", 3), (null, 1));
        figures.Late.Select(late => (late.Code, late.LateWorkingDays, late.IsApologised, late.IsHidden)).Should().Equal(("A7", 7, false, false), ("A3", 2, true, true));
    }

    [Theory]
    [InlineData("2026-Q3")]
    [InlineData("2026-10")]
    [InlineData("2025")]
    public void The_same_is_counted_as_by_the_register_and_by_indicators(string text)
    {
        const long seed = 11;
        var period = ReportPeriod.Parse(text);
        var answers = Answers(3_000, seed, period);
        var figures = PeriodFigures.Of(answers, period, IndicatorKey.Agency);
        var totals = RegisterTotals.Of(answers, period.First);
        var counter = new IndicatorCounter([IndicatorSets.Find("results")!], new IndicatorOptions { From = period.First });
        answers.ForEach(counter.Add);
        var whole = counter.Whole();

        figures.ByLaw.Should().Be(totals.ByLaw, "seed {0}", seed);
        figures.AsVendors.Should().Be(totals.AsVendors);
        ((ExactNumber)figures.ByLaw.Received, (ExactNumber)figures.All.Hidden, (ExactNumber)figures.All.LateApologised).Should().Be((whole["received"]!.Value, whole["hiddenLate"]!.Value, whole["withApologyLate"]!.Value));
        ((ExactNumber)figures.All.SlipInTime, (ExactNumber)figures.All.SlipLate).Should().Be(
            (whole["resolvedEarlyBySlip"]!.Value + whole["resolvedOnTimeBySlip"]!.Value, whole["resolvedLateBySlip"]!.Value));
        var days = figures.All.Days.All;
        ((ExactNumber)days.Dossiers, days.Mean, (ExactNumber?)days.Median, (ExactNumber?)days.NinthDecile).Should().Be(
            (whole["timed"]!.Value, whole["usedWorkingDays"] / whole["timed"], whole["usedWorkingDaysMedian"], whole["usedWorkingDaysP90"]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Parts_and_fields_and_days_sum_to_the_whole(long seed)
    {
        var catalogue = SampleCatalogue.Load();
        var period = ReportPeriod.Parse("2026-H1");
        foreach (var key in new[] { IndicatorKey.Agency, IndicatorKey.Officer, IndicatorKey.Procedure, IndicatorKey.Channel })
        {
            var figures = PeriodFigures.Of(Answers(1_500, seed, period), period, key, code => catalogue.TryFind(code, out var found) ? found : null);
            foreach (var parts in new[] { figures.Parts, figures.Fields })
            {
                parts.Should().HaveCountGreaterThan(1, "seed {0}", seed);
                foreach (var of in new Func<Report06a, long>[] { report => report.Received, report => report.Late, report => report.PendingInTime, report => report.ResolvedUnknown, report => report.Online })
                {
                    parts.Sum(part => of(part.ByLaw)).Should().Be(of(figures.ByLaw));
                    parts.Sum(part => of(part.AsVendors)).Should().Be(of(figures.AsVendors));
                }

                parts.Sum(part => part.Figures.Late).Should().Be(figures.All.Late);
                parts.Sum(part => part.Figures.Days.Dossiers).Should().Be(figures.All.Days.Dossiers);
            }

            var days = figures.All.Days;
            (days.WithMargin(int.MinValue, int.MaxValue) + days.LateOnDueDay).Should().Be(days.Dossiers);
            Enumerable.Range(0, DaysUsed.Classes.Count).Sum(place => days.Class(place).Used.Dossiers).Should().Be(days.Dossiers);
        }
    }

    [Fact]
    public void Median_and_ninth_decile_are_those_of_the_sorted_days()
    {
        const int seed = 20261130;
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            var days = Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.Next(0, 40)).ToList();
            var counts = new SortedDictionary<int, long>(days.GroupBy(day => day).ToDictionary(group => group.Key, group => group.LongCount()));
            var sorted = days.Order().ToList();

            // The slow way: the first day that at least so many do not exceed.
            Quantiles.Of(counts).Should().Be(new Quantiles(
                days.Count, ExactNumber.Fraction(days.Sum(), days.Count), sorted.First(day => days.Count(other => other <= day) * 2 >= days.Count),
                sorted.First(day => days.Count(other => other <= day) * 10 >= days.Count * 9), sorted[^1]), "seed {0}, round {1}", seed, round);
        }
    }

    [Fact]
    public void The_order_of_the_register_does_not_matter_and_few_late_dossiers_are_kept()
    {
        // Five working days each, from a Monday in July to a Friday in August: late by different numbers of days, several by the same.
        var register = Enumerable.Range(0, PeriodTally.MostLate + 60).Select(i => HandMadeQuarter.Dossiers[6] with
        {
            Code = $"T{(i * 97) % 260:000}", Received = Dates.Moment("2026-07-06T09:00").PlusDays((i * 7) % 40), Promised = null,
        }).ToList();
        var (one, other) = (HandMadeQuarter.Figures(register), HandMadeQuarter.Figures(register.AsEnumerable().Reverse()));
        var slow = register.Select(dossier => HandMadeQuarter.Judge.Judge(dossier, HandMadeQuarter.Period.End)).Select(answer => (Days: answer.LateWorkingDays!.Value, answer.Dossier.Code))
            .OrderByDescending(late => late.Days).ThenBy(late => late.Code, StringComparer.Ordinal).Take(PeriodTally.MostLate);

        one.All.Late.Should().Be(register.Count);
        one.Late.Should().HaveCount(PeriodTally.MostLate).And.Equal(other.Late);
        one.Late.Select(late => (late.LateWorkingDays, late.Code)).Should().Equal(slow);
    }

    [Fact]
    public void A_register_without_dossiers_has_figures_too()
    {
        var figures = PeriodFigures.Of([], HandMadeQuarter.Period, IndicatorKey.Agency);

        (figures.ByLaw, figures.AsOf, figures.Parts.Count, figures.Months.Count).Should().Be((new Report06a(), HandMadeQuarter.Period.End, 0, 3));
        figures.All.Days.All.Median.Should().BeNull();
    }

    private static List<RegisterAnswer> Answers(int dossiers, long seed, ReportPeriod period) =>
        [.. HandMadeQuarter.Judge.JudgeAll(RegisterSample.Make(dossiers, seed).Select(item => item.Dossier), LocalDateTime.Min(period.End, RegisterSample.AsOf))];
}
