using System.Numerics;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Text;
using FluentAssertions;

namespace Cchc.Core.Tests.Costs.Portfolios;

public class CompiledPortfolioTests
{
    private static readonly PortfolioGrouping[] Groupings = [PortfolioGrouping.Agency, PortfolioGrouping.Field, PortfolioGrouping.Year, PortfolioGrouping.Procedure];

    [Fact]
    public void Random_portfolios_sum_to_what_exact_numbers_sum_to_in_any_order_and_by_every_group()
    {
        var random = new Random(20261122);
        var (compact, large) = (0, 0);
        for (var run = 0; run < 150; run++)
        {
            var items = Enumerable.Range(0, random.Next(0, 60)).Select(_ => Item(random, run)).ToList();
            var portfolio = Compile(items);
            var shuffled = Compile(items.OrderBy(_ => random.Next()));
            (compact, large) = portfolio.IsCompact ? (compact + 1, large) : (compact, large + 1);
            (portfolio.Note is null).Should().Be(portfolio.IsCompact);
            Check(portfolio.Sum(), items);
            shuffled.Sum().Should().Be(portfolio.Sum());
            foreach (var grouping in Groupings)
            {
                var results = new PortfolioTotals[60];
                var count = portfolio.SumBy(grouping, results);
                count.Should().Be(portfolio.Keys(grouping).Count);
                for (var i = 0; i < count; i++)
                {
                    Check(results[i], items.Where(item => Key(item, grouping) == portfolio.Keys(grouping)[i]).ToList());
                }

                shuffled.Keys(grouping).Should().Equal(portfolio.Keys(grouping));
            }
        }

        compact.Should().BeGreaterThan(30);
        large.Should().BeGreaterThan(30);
    }

    [Fact]
    public void A_compiled_portfolio_is_the_portfolio()
    {
        var portfolio = new Portfolio(Enumerable.Range(0, 200).Select(i => new PortfolioRow
        {
            Name = $"p{i % 70}",
            Agency = $"Sở {i % 7}",
            Year = 2020 + (i % 3),
            Method = CostMethod.Statutory,
            Currency = "VND",
            Before = ExactNumber.Fraction(i * 1_000_003L, 1 + (i % 6)),
            After = i % 11 == 0 ? null : ExactNumber.Fraction(i * 500_003L, 1 + (i % 4)),
        }));
        var compiled = CompiledPortfolio.Of(portfolio).Single();
        compiled.IsCompact.Should().BeTrue();
        compiled.Sum().Change.Should().Be(portfolio.Sum().Change);
        compiled.Count.Should().Be(portfolio.Sum().Rows.Count);
        foreach (var grouping in Groupings)
        {
            var results = new PortfolioTotals[compiled.Keys(grouping).Count];
            compiled.SumBy(grouping, results);
            var slow = portfolio.By(grouping).Where(group => group.Sum.Rows.Count > 0).ToList();
            compiled.Keys(grouping).Should().Equal(slow.Select(group => group.Key));
            results.Select(total => total.Change).Should().Equal(slow.Select(group => group.Sum.Change!.Value));
        }
    }

    [Fact]
    public void The_largest_sum_that_fits_is_compact_and_one_more_is_not_and_both_are_exact()
    {
        var largest = ExactNumber.Fraction(ulong.MaxValue, 1);
        var square = new PortfolioItem(largest, largest, 0, 0);
        var rest = new PortfolioItem(largest, 2, 0, 0);
        var edge = Compile([square, rest]);
        edge.IsCompact.Should().BeTrue();
        edge.Sum().Before.Numerator.Should().Be((BigInteger.One << 128) - 1);
        var over = Compile([square, rest, new PortfolioItem(1, 1, 0, 0)]);
        over.IsCompact.Should().BeFalse();
        over.Note!.Code.Should().Be("CCHC-COST-130");
        over.Sum().Before.Numerator.Should().Be(BigInteger.One << 128);
        Compile([new PortfolioItem(largest + 1, 1, 0, 0)]).IsCompact.Should().BeFalse();
        Compile([new PortfolioItem(ExactNumber.Fraction(1, (BigInteger)ulong.MaxValue + 1), 1, 0, 0)]).IsCompact.Should().BeFalse();
    }

    [Fact]
    public void The_product_by_hand_is_that_of_large_integers()
    {
        ulong[] edges = [0, 1, 2, uint.MaxValue, (ulong)uint.MaxValue + 1, ulong.MaxValue - 1, ulong.MaxValue, 0x8000_0000_0000_0000, 0xFFFF_FFFF_0000_0001];
        var random = new Random(7);
        var bytes = new byte[16];
        for (var i = 0; i < 2_000; i++)
        {
            random.NextBytes(bytes);
            var left = i < 81 ? edges[i / 9] : BitConverter.ToUInt64(bytes, 0);
            var right = i < 81 ? edges[i % 9] : BitConverter.ToUInt64(bytes, 8);
            var high = Wide.BigMul(left, right, out var low);
            (((BigInteger)high << 64) + low).Should().Be((BigInteger)left * right);
        }
    }

    [Fact]
    public void Sums_allocate_nothing()
    {
        var random = new Random(1);
        var portfolio = Compile(Enumerable.Range(0, 1_000).Select(_ => Item(random, 0)));
        portfolio.IsCompact.Should().BeTrue();
        var results = new PortfolioTotals[10];
        long Run()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = portfolio.Sum();
            portfolio.SumBy(PortfolioGrouping.Agency, results);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Run();
        Run().Should().Be(0);
    }

    [Fact]
    public void No_rows_are_zero_without_a_rate_and_wrong_input_is_quoted()
    {
        Compile([]).Sum().Rate.Should().BeNull();
        default(PortfolioTotals).Before.Should().Be(ExactNumber.Zero);
        FluentActions.Invoking(() => Compile([new PortfolioItem(1, 1, -2, 1)])).Should().Throw<ArgumentException>().WithMessage("Row 0: 1 × 1, -2 × 1*");
        var portfolio = Compile([new PortfolioItem(1, 1, 1, 1, "A"), new PortfolioItem(1, 1, 1, 1, "B")]);
        FluentActions.Invoking(() => portfolio.SumBy(PortfolioGrouping.Agency, new PortfolioTotals[1])).Should().Throw<ArgumentException>().WithMessage("2 groups*");
        FluentActions.Invoking(() => portfolio.Keys((PortfolioGrouping)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static CompiledPortfolio Compile(IEnumerable<PortfolioItem> items) => CompiledPortfolio.Of(CostMethod.Statutory, "VND", items);

    private static void Check(PortfolioTotals totals, List<PortfolioItem> items)
    {
        var before = items.Aggregate(ExactNumber.Zero, (sum, item) => sum + (item.UnitBefore * item.VolumeBefore));
        var after = items.Aggregate(ExactNumber.Zero, (sum, item) => sum + (item.UnitAfter * item.VolumeAfter));
        totals.Change.Should().Be(new CostChange(before, after));
        totals.Rate.Should().Be(new CostChange(before, after).Rate);
        totals.Rows.Should().Be(items.Count);
    }

    private static string Key(PortfolioItem item, PortfolioGrouping grouping) => grouping switch
    {
        PortfolioGrouping.Agency => item.Agency!,
        PortfolioGrouping.Field => item.Field!,
        PortfolioGrouping.Year => $"{item.Year}",
        _ => item.Procedure!,
    };

    private static PortfolioItem Item(Random random, int run) => new(
        Number(random, run), Number(random, 0), Number(random, 0), Number(random, run), $"a{random.Next(5)}", $"f{random.Next(4)}", 2020 + random.Next(5), $"p{random.Next(30)}");

    // Odd runs have denominators that soon leave 64 bits.
    private static ExactNumber Number(Random random, int run) => ExactNumber.Fraction(random.Next(), run % 2 == 0 ? random.Next(1, 7) : random.Next(1, int.MaxValue));
}
