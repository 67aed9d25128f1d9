using Cchc.Core.Calendars;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.LegacyPackets;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Exchange.Simplification;
using Cchc.Core.Exchange.Stages;
using Cchc.Core.OpenXml;
using Cchc.Core.OpenXml.Plans;
using Cchc.Core.OpenXml.Stages;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Proof.Fuzzing;

/// <summary>Every reader of files.</summary>
internal static class FileTargets
{
    private const string Seeds = "tests/Cchc.Proof/Fuzzing/Seeds/";
    private const string Shared = "../shared/data/catalogue/samples/*.json";

    private static readonly byte[] SampleRegister = SeedFiles.Of("docs/samples/register.csv")[0];

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("calendar layer", SeedFiles.Of("docs/samples/layer.json", "../shared/cases/calendar/*.json", Seeds + "layer*.json"), Layer),
        new("catalogue", SeedFiles.Of(Seeds + "catalogue*.json", "../shared/cases/catalogue/*"), bytes => Codes(CatalogueReader.Enumerate(Stream(bytes)).SelectMany(record => record.Findings)), typeof(FileContentException)),
        new("national portal", SeedFiles.Of(Shared, Seeds + "portal*.json"), bytes => Codes(NationalPortalReader.Enumerate(Stream(bytes)).SelectMany(record => record.Findings)), typeof(FileContentException)),
        new("any catalogue", SeedFiles.Of(Seeds + "catalogue*.json", Seeds + "portal*.json", Seeds + "packet*"), bytes => $"{CatalogueFiles.Read(Stream(bytes), out var format)}{format}".Length > 60 ? "long" : format.ToString(), typeof(FileContentException)),
        new("older packet", SeedFiles.Of(Seeds + "packet*"), bytes => Codes(LegacyPacketReader.Enumerate(Stream(bytes)).SelectMany(record => record.Findings)), typeof(FileContentException)),
        new("register table", SeedFiles.Of("docs/samples/register*.csv", "../shared/cases/files/*.csv"), bytes => Register(bytes, "r.csv"), typeof(FileContentException)),
        new("register lines", SeedFiles.Of(Seeds + "register*.jsonl", "../shared/cases/files/*.jsonl"), bytes => Register(bytes, "r.jsonl"), typeof(FileContentException)),
        new("register with events", SeedFiles.Of("docs/samples/register-events.csv"), bytes => Codes(RegisterReader.Enumerate(Stream(SampleRegister), "r.csv", Stream(bytes), "e.csv").SelectMany(line => line.Findings)), typeof(FileContentException)),
        Of("events", bytes => DossierEventReader.Read(Stream(bytes), "f"), "docs/samples/events.json", "../shared/cases/clock/*.json"),
        Of("pause rules", bytes => DossierEventReader.ReadPauseRules(Stream(bytes), "f"), "docs/samples/pause-rules.json"),
        Of("dossier", bytes => DossierReader.ReadDraft(Stream(bytes), "f"), "docs/samples/dossier.json", "../shared/cases/letters/*.json"),
        Of("component rules", bytes => DossierRulesReader.Read(Stream(bytes), "f"), "src/Cchc.Core.Exchange/Samples/components/*.json"),
        Of("cost plan", bytes => CostPlanReader.Read(Stream(bytes), "f"), "src/Cchc.Core.Exchange/Samples/costs/*.json", "docs/samples/portfolio/dong-nai-1.001653.json"),
        Of("incomes", bytes => IncomeTableReader.Read(Stream(bytes), "f.csv"), "../shared/data/costs/hourly_income.csv", Seeds + "incomes*.csv"),
        Of("portfolio", bytes => PortfolioReader.Read(Stream(bytes), "f.json"), "docs/samples/portfolio/*.json"),
        Of("published table", bytes => PublishedTableReader.Read(Stream(bytes), "f.csv"), "docs/samples/portfolio/*.csv", "../shared/cases/costs/*.csv"),
        Of("stated relations", bytes => StatedRelationReader.Read(Stream(bytes), "f.csv"), Seeds + "relations.csv", "../shared/data/registers/published_statistics.csv"),
        Of("indicators", bytes => IndicatorSetReader.Read(Stream(bytes), "f"), "docs/samples/indicators.json", "src/Cchc.Core.Exchange/Indicators/Sets/*.json"),
        Of("reform tasks", bytes => ReformTaskReader.Read(Stream(bytes), "f.csv"), Seeds + "tasks*.csv"),
        Of("assumptions", bytes => AssumptionReader.Read(Stream(bytes), "f"), "docs/samples/assumptions.json"),
        Of("process", bytes => ProcessReader.ReadAll(Stream(bytes), "f.json"), "docs/samples/process.json"),
        Of("process table", bytes => ProcessReader.ReadAll(Stream(bytes), "f.csv"), Seeds + "process*.csv", "../shared/data/registers/internal_processes.csv"),
        Of("process text", bytes => ProcessReader.ReadAll(Stream(bytes), "f.txt"), Seeds + "process*.txt"),
        new("sheet of a register", Sheets("docs/samples/register.csv", ','), bytes => Codes(RegisterTables.Enumerate(Stream(SheetFile.Around1(bytes)), "r.xlsx").Take(200).SelectMany(line => line.Findings))),
        new("sheet of a process", Sheets(Seeds + "process.csv", ','), bytes => Said(ProcessTables.Read(Stream(SheetFile.Around1(bytes)), "p.xlsx"))),
        new("sheet of figures", Sheets("docs/samples/portfolio/dong-nai-2816.csv", ','), bytes => Said(WorkbookTables.ReadPublishedTable(Stream(SheetFile.Around1(bytes)), "t.xlsx"))),
        new("sheet of incomes", Sheets(Seeds + "incomes.csv", ','), bytes => Said(WorkbookTables.ReadIncomes(Stream(SheetFile.Around1(bytes)), "i.xlsx"))),
        new("workbook", [SheetFile.Around1(Sheets(Seeds + "process.csv", ',')[0])], bytes => Said(ProcessTables.Read(Stream(bytes), "p.xlsx")) + Said(CostPlanWorkbook.Read(Stream(bytes), "c.xlsx"))),
    ];

    private static FuzzTarget Of<T>(string name, Func<byte[], Reading<T>> read, params string[] seeds)
        where T : class =>
        new(name, SeedFiles.Of(seeds), bytes => Said(read(bytes)));

    private static byte[][] Sheets(string file, char separator) => [SheetFile.Sheet(SeedFiles.Text(file), separator)];

    private static MemoryStream Stream(byte[] bytes) => new(bytes, writable: false);

    private static string Said<T>(Reading<T> reading)
        where T : class => $"{reading.IsUsable} {Codes(reading.Findings)}";

    private static string Codes(IEnumerable<Finding> findings) => string.Join(' ', findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal));

    private static string Layer(byte[] bytes)
    {
        try
        {
            var layer = CalendarLayer.Load(Stream(bytes), "layer.json");
            var calendar = WorkingCalendar.VietnamPublicSector.With(layer);
            return $"{layer.Edits.Count} {calendar.IsWorkingDay(new LocalDate(2026, 9, 15))}";
        }
        catch (CalendarDataException error)
        {
            return Codes(error.Findings);
        }
    }

    private static string Register(byte[] bytes, string name) => Codes(RegisterReader.Enumerate(Stream(bytes), name).SelectMany(line => line.Findings));
}
