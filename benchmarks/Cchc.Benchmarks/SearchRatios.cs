using System.Diagnostics;
using System.Globalization;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Benchmarks;

/// <summary>
/// Searches beside "Contains over names folded before" in turns, the best of many short rounds: on a busy machine the best round is the one that nobody interrupted. Preparation
/// beside folding every name once.
/// </summary>
internal static class SearchRatios
{
    private const int Rounds = 300;
    private const int Searches = 10;
    private const int Preparations = 40;

    private static readonly string[] Queries =
    [
        "đăng ký", "khai sinh", "dang ky ket hon", "tôi muốn làm giấy khai sinh cho con", "con tôi vừa sinh cần làm giấy tờ gì", "mất sổ đỏ", "sổ đỏ", "xin giấy phép xây dựng nhà ở riêng lẻ",
        "giay phep xay dung", "khai sihn", "gpxd", "d", "1.0011", "zzzz",
    ];

    public static void Measure()
    {
        var catalogue = File.Exists(SearchBenchmarks.NationalDump) ? NationalPortalReader.ReadFile(SearchBenchmarks.NationalDump) : SampleCatalogue.Load();
        var search = new ProcedureSearch(catalogue);
        var folded = catalogue.Procedures.Select(procedure => VietnameseText.Fold(procedure.Name)).ToArray();
        var hits = new SearchHit[20];
        var (best, baseline) = (Queries.ToDictionary(query => query, _ => double.MaxValue), double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            baseline = Math.Min(baseline, Time(Searches, () => folded.Count(name => name.Contains("khai sinh", StringComparison.Ordinal))));
            foreach (var query in Queries)
            {
                best[query] = Math.Min(best[query], Time(Searches, () => search.Search(query, hits)));
            }
        }

        Say($"{catalogue.Procedures.Count} names; the baseline took {baseline:F1} µs");
        foreach (var query in Queries)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            search.Search(query, hits);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Say($"| `{query}` | {best[query] / baseline:F2} | {allocated} | {best[query]:F1} µs |");
        }

        var (prepare, fold) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < Preparations; i++)
        {
            prepare = Math.Min(prepare, Time(1, () => new ProcedureSearch(catalogue).Count));
            fold = Math.Min(fold, Time(1, () => catalogue.Procedures.Sum(procedure => VietnameseText.Fold(procedure.Name).Length)));
        }

        Say($"preparation: {prepare / 1000:F1} ms, {prepare / fold:F1} times folding every name once, {prepare / baseline:F0} times the baseline");
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>Microseconds of one of so many.</summary>
    private static double Time(int times, Func<int> work)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
        {
            work();
        }

        return watch.Elapsed.TotalMicroseconds / times;
    }
}
