using System.Globalization;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Tests.Support;
using static Cchc.Core.Tests.Dossiers.Audits.AuditLines;

namespace Cchc.Core.Tests.Dossiers.Audits;

/// <summary>The figures of the tests of chance at their edges and in between (<c>Whole/chances.txt</c>); that they are right is held by slow sums
/// beside them.</summary>
public sealed class WholeChancesTests
{
    private static readonly double[] Places = [-40, -3, -0.5, 0, 0.25, 1, 2.4, 2.5, 2.6, 5, 10, 37.5, 38, 38.5];

    [Fact]
    public void What_the_figures_are() => WholeText.Compare(
    [
        ("hypergeometric", Hypergeometric().ToList()),
        ("binomial", (from chance in new[] { -0.5, 0, 0.01, 0.3, 0.5, 0.99, 1, 1.5 }
                      from trials in new long[] { 0, 1, 7, 400 }
                      from found in new long[] { -1, 0, 1, 3, 7, 8, 150, 399, 400, 401 }
                      select Line($"{chance} {trials} {found}: {Digits(ExactTails.Binomial(found, trials, chance))}")).ToList()),
        ("normal", Places.Select(z => Line($"{z}: {Digits(NormalTail.Above(z))}")).ToList()),
        ("wilson", (from whole in new long[] { 0, 1, 2, 10, 1000 }
                    from part in new long[] { 0, 1, 2, 5, 10, 999, 1000 }
                    where part <= whole
                    select Line($"{part}/{whole}: {Digits(WilsonInterval.Of(part, whole).Low)} {Digits(WilsonInterval.Of(part, whole).High)}")).ToList()),
        ("holm", new double[][] { [], [0.2], [0.01, 0.04, 0.03], [0.5, 0.5, 0.9], [0.04, 0.01, 0.04, 0.02], [1, 0, 0.3] }
            .Select(chances => string.Join(" ", HolmCorrection.Adjust(chances).Select(one => Digits(one)))).ToList()),
        ("strata", Strata().Select(strata =>
            Line($"{string.Join(" ", strata)}: {Digits(StratifiedTest.Chance(strata))} {Exact(strata)} {Digits(StratifiedTest.Corrected(strata))}")).ToList()),
        ("terms", new[] { new Stratum(0, 3, 4, 9), new Stratum(0, 5, 5, 7), new Stratum(0, 0, 3, 8), new Stratum(0, 8, 8, 8), new Stratum(0, 40, 300, 1000) }
            .Select(one => $"{one}: {one.Low} {one.High} {one.Tells} {string.Join(" ", ExactTails.Terms(one).Select(term => Digits(term)))}").ToList()),
        ("stops", Stops().Select(item => $"{item.Title}: {Of(new StopHistogram(item.Tally, 0.05))}").ToList()),
        ("compared", Compared().Select(share => $"{share} {Of(share)}").ToList()),
    ], "Dossiers", "Audits", "Whole", "chances.txt");

    /// <summary>Beyond as many procedures, and as many cells, all others are one.</summary>
    [Fact]
    public void Strata_beyond_a_number_are_one()
    {
        var table = new StrataTable<string>(mostProcedures: 2, mostCells: 3, StringComparer.Ordinal);
        foreach (var (group, procedure) in new (string, string?)[] { ("a", "1"), ("a", "2"), ("a", "3"), ("a", null), ("b", "1"), ("b", "2"), ("a", "2"),
            ("b", "9") })
        {
            table.Of(group, procedure).Add(AuditBase.Received, [0]);
        }

        table.OfNobody("2").Add(AuditBase.Received, []);
        table.OfNobody("7").Add(AuditBase.Received, [0]);
        table.OfNobody(null).Add(AuditBase.Received, []);
        Shown(table, "a").Should().Equal("1/1 of 1/1", "2/2 of 2/3", "2/2 of 6/7");
        Shown(table, "b").Should().Equal("3/3 of 6/7");
        Shown(table, "c").Should().BeEmpty();
        var both = new StrataTable<string>(mostProcedures: 1, mostCells: 9, StringComparer.Ordinal);
        both.Add(table, group => group == "a");
        Shown(both, "a").Should().Equal("1/1 of 1/1", "4/4 of 8/10");
        Shown(both, "b").Should().BeEmpty();

        static IEnumerable<string> Shown(StrataTable<string> table, string group) =>
            table.Strata(group, table.Whole(), 0).Select(one => $"{Digits(one.Found)}/{Digits(one.Drawn)} of {Digits(one.Marked)}/{Digits(one.All)}");
    }

    private static IEnumerable<string> Hypergeometric() =>
        from item in new (long Drawn, long Marked, long All)[] { (0, 5, 10), (5, 0, 10), (3, 4, 9), (8, 7, 10), (10, 4, 10), (60, 50, 1000), (1000, 3, 100_000),
            (500, 400, 900) }
        from found in new long[] { -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 20, 50, 51, 230, 400, 401 }
        where found <= Math.Min(item.Drawn, item.Marked) + 1
        select Line($"{found} of {item.Drawn}, {item.Marked} of {item.All}: {Digits(ExactTails.Hypergeometric(found, item.Drawn, item.Marked, item.All))}");

    private static IEnumerable<Stratum[]> Strata() =>
    [
        [], [new(0, 0, 0, 5)], [new(1, 5, 3, 10)], [new(3, 5, 3, 10), new(2, 4, 6, 9)], [new(0, 5, 5, 7), new(2, 2, 2, 2)], [new(4, 5, 5, 7)],
            [new(0, 3, 4, 9), new(0, 2, 2, 8)],
        [new(200, 400, 450, 1000), new(150, 300, 300, 700)], [new(30_000, 60_000, 55_000, 120_000)], [new(30_200, 60_000, 60_000, 120_000), new(1, 2, 2, 4)],
            [new(2, 3, 4, 9), new(30_000, 60_000, 60_000, 120_000)],
        [new(100, 223, 223, 500), new(100, 223, 223, 500)], [new(100, 222, 222, 500), new(100, 222, 222, 500)], [new(36_100, 60_000, 60_000, 100_000)],
            [new(15_100, 49_999, 60_000, 200_000)],
            [new(15_100, 50_000, 60_000, 200_000)], [new(15_100, 49_998, 60_000, 200_000)], [new(100, 224, 224, 500), new(100, 223, 224, 500)],
    ];

    private static string Exact(Stratum[] strata) => strata.Any(one => one.All > 2000) ? "-" : Digits(StratifiedTest.Exact(strata));

    private static IEnumerable<(string Title, StopTally Tally)> Stops()
    {
        (long? Left, long All)[] few = [(null, 0), (-1, 10), (0, 480), (239, 480), (240, 960), (479, 960), (480, 960), (4_800, 9_600), (9_999, 119_999),
            (1_000_000, 120_000), (4_799, 60_000_000), (5_039, 1), (5_040, 59), (60, 60)];
        yield return ("none", new StopTally());
        yield return ("after", Tally((-1, 10)));
        yield return ("few", Tally(few));
        yield return ("spike", Tally([.. few, .. Enumerable.Repeat(((long?)100, 9_600L), 40)]));
        var both = Tally(few);
        both.Add(Tally([.. few.Take(5), (13, 4_800)]));
        yield return ("both", both);
        yield return ("one above", Tally((0, 4_800), (10, 4_800), (600, 4_800), (600, 4_800), (600, 4_800), (600, 4_800), (600, 4_800), (600, 4_800),
            (600, 4_800), (600, 4_800)));
    }

    private static StopTally Tally(params (long? Left, long All)[] stops)
    {
        var tally = new StopTally();
        foreach (var (left, all) in stops)
        {
            tally.Add(new StopStart(left, all));
        }

        return tally;
    }

    private static IEnumerable<AuditShare> Compared()
    {
        Stratum[] strata = [new(3, 5, 4, 20), new(2, 3, 3, 6)];
        AuditShare[] shares = [new(0, 0), new(3, 20), new(5, 8), new(0, 8), new(2, 19), new(20, 20)];
        var raw = shares.Select(share => AuditComparisons.Compared(share, 7, 20, () => strata))
            .Append(AuditComparisons.Compared(new(5, 8), 0, 20, () => strata))
            .Append(AuditComparisons.Compared(new(6, 6), 7, 20, () => [])).Append(AuditComparisons.Compared(new(7, 7), 7, 20, () => strata)).ToList();
        return raw.Concat(AuditComparisons.Corrected(raw, 0.05)).Concat(AuditComparisons.Corrected(raw, 0.9));
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
