using System.Text;
using System.Text.Json.Nodes;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Calendars;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Exchange.Simplification;
using Cchc.Core.Exchange.Stages;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Architecture;

/// <summary>One format of our own: what reads and writes it, and where it is described.</summary>
/// <param name="Name">The name that files carry.</param>
/// <param name="Reader">What reads it, as the page of formats names it.</param>
/// <param name="Writer">What writes it.</param>
/// <param name="Schema">The schema, in docs/reference.</param>
/// <param name="Page">The page, in docs/reference.</param>
/// <param name="Sample">A file of it in the repository, or the page that shows one.</param>
/// <param name="Read">Its findings.</param>
/// <param name="Again">The file once more, read and written; null where it cannot be read.</param>
/// <param name="AreEqual">Whether two files hold the same.</param>
internal sealed record Format(
    string Name,
    string Reader,
    string Writer,
    string Schema,
    string Page,
    string Sample,
    Func<Stream, IReadOnlyList<Finding>> Read,
    Func<byte[], byte[]> Again,
    Func<byte[], byte[], bool> AreEqual)
{
    /// <summary>Whether each line is a record of its own, so that damage stays in its line and the others are read.</summary>
    public bool IsLines => Name is "cchc-catalogue/1" or "cchc-register/1";

    /// <summary>Whether it is read row by row like the exports of others, UTF-16 and of any size among them: damage has answers of its own.</summary>
    public bool IsRows => Name == "cchc-register/1";

    public byte[] Good
    {
        get
        {
            var text = RepositoryFiles.Read(Sample.Split('/'));
            return Encoding.UTF8.GetBytes(Sample.EndsWith(".md", StringComparison.Ordinal) ? text.Split("```jsonl\n")[1].Split("```")[0] : text);
        }
    }

    /// <summary>The sample without white space: one object, or of lines the header and one small record.</summary>
    public string Small => IsRows ? "{\"format\":\"" + Name + "\",\"code\":\"H0\",\"received\":\"2026-08-03T09:00\"}\n{\"code\":\"H1\",\"received\":\"2026-08-03T09:00\"}"
        : IsLines ? "{\"format\":\"" + Name + "\"}\n{\"procedure\":{\"code\":\"1.000001\",\"name\":\"Một\"}}" : JsonNode.Parse(Good)!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The small file with members put in front of those of its first record.</summary>
    public string With(string members) => IsLines ? Small.Replace("{\"code\"", "{" + members + ",\"code\"") : "{" + members + "," + Small[1..];
}

/// <summary>All formats of our own.</summary>
internal static class Formats
{
    public static IReadOnlyList<Format> All { get; } =
    [
        Form("cchc-assumptions/1", "AssumptionReader", "AssumptionWriter", "assumptions.schema.json", "assumptions.md", "docs/samples/assumptions.json", AssumptionReader.Read, AssumptionWriter.Write, Equals),
        new(
            "cchc-calendar/1", "CalendarLayer", "CalendarLayerWriter", "calendar-layer.schema.json", "calendar-data.md", "docs/samples/layer.json",
            content => CalendarLayer.Check(content, "a", WorkingCalendar.VietnamPublicSector),
            file => Bytes(CalendarLayerWriter.Write(Layer(file))),
            (one, other) => (Layer(one).Id, Layer(one).Version, Layer(one).PlanYear) == (Layer(other).Id, Layer(other).Version, Layer(other).PlanYear) && Edits(one).SequenceEqual(Edits(other))),
        new(
            "cchc-catalogue/1", "CatalogueReader", "CatalogueWriter", "catalogue.schema.json", "catalogue-json.md", "docs/reference/catalogue-json.md",
            content => CatalogueReader.Read(content).Findings,
            file =>
            {
                using var output = new MemoryStream();
                CatalogueWriter.Write(Open(file, stream => CatalogueReader.Read(stream)), output);
                return output.ToArray();
            },
            (one, other) => Open(one, stream => CatalogueReader.Read(stream)).Equals(Open(other, stream => CatalogueReader.Read(stream)))),
        Form("cchc-components/1", "DossierRulesReader", "DossierRulesWriter", "components.schema.json", "components.md", "src/Cchc.Core.Exchange/Samples/components/1.001193.json",
            DossierRulesReader.Read, rules => DossierRulesWriter.Write(rules.Rules!), (one, other) => DossierRulesWriter.Write(one.Rules!) == DossierRulesWriter.Write(other.Rules!)),
        Form("cchc-cost/1", "CostPlanReader", "CostPlanWriter", "cost-plan.schema.json", "cost-plan.md", "src/Cchc.Core.Exchange/Samples/costs/1.001193.json", CostPlanReader.Read, CostPlanWriter.Write, Equals),
        Form("cchc-dossier/1", "DossierReader", "DossierWriter", "dossier.schema.json", "dossier.md", "docs/samples/dossier.json", DossierReader.ReadDraft, DossierWriter.Write, Equals),
        Form("cchc-events/1", "DossierEventReader", "DossierEventWriter", "events.schema.json", "events.md", "docs/samples/events.json", DossierEventReader.Read, DossierEventWriter.Write, Equals),
        Form(
            "cchc-pause-rules/1", "DossierEventReader", "DossierEventWriter", "pause-rules.schema.json", "events.md", "docs/samples/pause-rules.json",
            DossierEventReader.ReadPauseRules, DossierEventWriter.WritePauseRules, (one, other) => one.SequenceEqual(other)),
        Form("cchc-indicators/1", "IndicatorSetReader", "IndicatorSetWriter", "indicators.schema.json", "indicator-sets.md", "docs/samples/indicators.json", IndicatorSetReader.Read, IndicatorSetWriter.Write, Equals),
        Form("cchc-process/1", "ProcessReader", "ProcessWriter", "process.schema.json", "process.md", "docs/samples/process.json", ProcessReader.Read, ProcessWriter.Write, Equals),
        new(
            "cchc-register/1", "RegisterReader", "RegisterWriter", "register.schema.json", "registers.md", "docs/reference/registers.md",
            content => [.. RegisterReader.Enumerate(content, "a").SelectMany(line => line.Findings)],
            file =>
            {
                using var output = new MemoryStream();
                RegisterWriter.WriteJsonLines(Dossiers(file), output);
                return output.ToArray();
            },
            (one, other) => Dossiers(one).SequenceEqual(Dossiers(other))),
        Form("cchc-portfolio/1", "PortfolioReader", "PortfolioWriter", "portfolio.schema.json", "portfolio.md", "docs/samples/portfolio/ha-noi-2025.json", PortfolioReader.Read, PortfolioWriter.WriteJson, Equals),
    ];

    /// <summary>Those that are read whole.</summary>
    public static IEnumerable<Format> ReadWhole => All.Where(format => !format.IsRows);

    private static List<RegisterDossier> Dossiers(byte[] file) => Open(file, content => RegisterReader.Enumerate(content, "a").Select(line => line.Dossier! with { Line = 0 }).ToList());

    private static Format Form<T>(
        string name, string reader, string writer, string schema, string page, string sample, Func<Stream, string, Core.Exchange.Reading<T>> read, Func<T, string> write, Func<T, T, bool> areEqual)
        where T : class
    {
        return new(name, reader, writer, schema, page, sample, content => read(content, "a").Findings, file => Bytes(write(Value(file))), (one, other) => areEqual(Value(one), Value(other)));

        T Value(byte[] file) => Open(file, content => read(content, "a").GetValueOrThrow());
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static CalendarLayer Layer(byte[] file) => Open(file, content => CalendarLayer.Load(content, "a"));

    private static IEnumerable<CalendarEdit> Edits(byte[] file) => Layer(file).Edits.Select(edit => edit with { Line = 0 });

    private static T Open<T>(byte[] file, Func<Stream, T> read)
    {
        using var content = new MemoryStream(file);
        return read(content);
    }
}
