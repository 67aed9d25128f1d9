using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Cchc.Benchmarks;
using Perfolizer.Horology;

switch (args)
{
    case ["cold-child"]:
        ColdLoad.Child(afterNodaTime: false);
        return;
    case ["cold-child-noda"]:
        ColdLoad.Child(afterNodaTime: true);
        return;
    case ["cold"]:
        ColdLoad.Measure();
        return;
    case ["catalogue-ratios"]:
        CatalogueRatios.Measure();
        return;
    case ["audit-ratios", .. var many]:
        AuditRatios.Measure(many.Length == 0 ? 1_000_000 : int.Parse(many[0], System.Globalization.CultureInfo.InvariantCulture));
        return;
    case ["hot-paths", .. var groups]:
        HotPaths.Measure(groups);
        return;
    case ["indicator-ratios", .. var some]:
        IndicatorRatios.Measure(some.Length == 0 ? 1_000_000 : int.Parse(some[0], System.Globalization.CultureInfo.InvariantCulture));
        return;
    case ["register-ratios", .. var rest]:
        RegisterRatios.Measure(rest.Length == 0 ? 1_000_000 : int.Parse(rest[0], System.Globalization.CultureInfo.InvariantCulture));
        return;
    case ["search-ratios"]:
        SearchRatios.Measure();
        return;
    case ["thread-ratios"]:
        ThreadRatios.Measure();
        return;
    case ["workbook-ratios"]:
        WorkbookRatios.Measure();
        return;
}

// Fewer and shorter iterations to see whether anything moved.
var isQuick = args.Contains("--quick");
args = [.. args.Where(word => word != "--quick")];

// In process, ten iterations of 100 ms: quick, and baseline and subject share one run. Read the ratios, not the times.
var config = ManualConfig.CreateEmpty()
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithIterationTime(TimeInterval.FromMilliseconds(isQuick ? 25 : 100)).WithWarmupCount(isQuick ? 2 : 5).WithIterationCount(isQuick ? 5 : 10))
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddExporter(MarkdownExporter.GitHub)
    .AddLogger(ConsoleLogger.Default)
    .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableLogFile);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
