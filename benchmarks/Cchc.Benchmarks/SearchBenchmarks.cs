using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Text;

namespace Cchc.Benchmarks;

/// <summary>
/// Twenty best hits among 7,000 names, beside three loops that only find: ignoring diacritics as the platform does, folding each name at each query,
/// and over names folded before. The names are those of the national catalogue where it is at hand, otherwise of the sample, repeated with additions.
/// </summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class SearchBenchmarks
{
    private const int Names = 7_000;
    private readonly List<ProcedureSearch.Entry> entries = [];
    private readonly SearchHit[] hits = new SearchHit[20];
    private string[] folded = [];
    private ProcedureSearch search = new([]);

    [GlobalSetup]
    public void Setup()
    {
        var catalogue = File.Exists(NationalDump) ? NationalPortalReader.ReadFile(NationalDump) : SampleCatalogue.Load();
        for (var i = 0; i < Names; i++)
        {
            var procedure = catalogue.Procedures[i % catalogue.Procedures.Count];
            entries.Add(new ProcedureSearch.Entry(procedure.Code.Value, i < catalogue.Procedures.Count ? procedure.Name : $"{procedure.Name} cấp {(char)('a' + (i % 7))}"));
        }

        folded = entries.Select(entry => VietnameseText.Fold(entry.Name)).ToArray();
        search = new ProcedureSearch(entries);
    }

    [Benchmark(Baseline = true), BenchmarkCategory("khai sinh")]
    public int PlatformIgnoringDiacritics() => entries.Count(entry => CultureInfo.InvariantCulture.CompareInfo.IndexOf(entry.Name, "khai sinh", CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreCase) >= 0);

    [Benchmark, BenchmarkCategory("khai sinh")]
    public int FoldAtEachQuery() => entries.Count(entry => VietnameseText.Fold(entry.Name).Contains("khai sinh", StringComparison.Ordinal));

    [Benchmark, BenchmarkCategory("khai sinh")]
    public int FoldedBefore() => folded.Count(name => name.Contains("khai sinh", StringComparison.Ordinal));

    [Benchmark, BenchmarkCategory("khai sinh")]
    public int Phrase() => search.Search("khai sinh", hits);

    [Benchmark, BenchmarkCategory("others")]
    public int DangKyKetHon() => search.Search("dang ky ket hon", hits);

    [Benchmark, BenchmarkCategory("others")]
    public int GiayPhepXayDung() => search.Search("giay phep xay dung", hits);

    [Benchmark, BenchmarkCategory("others")]
    public int WithDiacritics() => search.Search("đăng ký", hits);

    [Benchmark, BenchmarkCategory("others")]
    public int OneSlip() => search.Search("khai sihn", hits);

    [Benchmark, BenchmarkCategory("others")]
    public int TwoSlipsFourWords() => search.Search("khai sihn xay dugn", hits);

    [Benchmark, BenchmarkCategory("others")]
    public int Initials() => search.Search("gpxd", hits);

    [Benchmark, BenchmarkCategory("others")]
    public int OneLetter() => search.Search("d", hits);

    [Benchmark, BenchmarkCategory("others")]
    public int Code() => search.Search("1.0011", hits);

    [Benchmark, BenchmarkCategory("others")]
    public int NothingFound() => search.Search("zzzz", hits);

    [Benchmark, BenchmarkCategory("others")]
    public int SixteenWords() => search.Search("cap giay chung nhan quyen su dung dat cua to chuc ca nhan nuoc ngoai tai viet nam", hits);

    [Benchmark, BenchmarkCategory("convenient")]
    public int TwentyMatchesMarked() => search.Search("khai sinh", 20).Count;

    [Benchmark, BenchmarkCategory("preparation")]
    public int Prepare() => new ProcedureSearch(entries).Count;

    internal static string NationalDump
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Cchc.Core.sln")))
            {
                folder = folder.Parent;
            }

            return Path.Combine(folder?.Parent?.FullName ?? ".", "shared", "data", "catalogue", "national-2026-07-18.part.jsonl.gz");
        }
    }
}
