using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Published;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Calendars;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.CpsvAp;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Findings;
using Cchc.Core.Exchange.LegacyPackets;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Dossiers;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Exchange;

/// <summary>Whatever is written without waiting for the stream is, byte for byte, what the synchronous writer writes, on a stream that refuses to be waited for.</summary>
public sealed class AsyncWritingTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly ProcedureCatalogue Catalogue = SampleCatalogue.Load();
    private static readonly IReadOnlyList<ValidationFinding> Found = [.. new ProcedureValidator(new ValidationOptions { Date = new LocalDate(2026, 9, 1) }).Validate(NationalPortalWithFaults())];
    private static readonly Deadline Due = new ProcedureDesk().Explain(new LocalDateTime(2026, 8, 28, 16, 30), "5 ngày làm việc");
    private static readonly DossierClockRequest Request = Read("events.json", content => DossierEventReader.Read(content, "a").GetValueOrThrow());
    private static readonly DossierClockState State = new DossierClock(Calendar).Compute(Request, new LocalDateTime(2026, 12, 1, 9, 0));
    private static readonly SupplementLetter Letter = new() { Date = new LocalDate(2026, 9, 1), Applicant = "Nguyễn Văn A" };
    private static readonly CostCase Cost = SampleCosts.Load("1.001193")!;
    private static readonly PlanResult Plan = Cost.Plan!.Evaluate();

    private static readonly (string Name, Func<byte[]> Write, Func<Stream, CancellationToken, Task> WriteAsync)[] Writers =
    [
        ("catalogue", () => Bytes(output => CatalogueWriter.Write(Many(), output)), (output, stop) => CatalogueWriter.WriteAsync(Many(), output, cancellationToken: stop)),
        ("portal", () => Bytes(output => NationalPortalWriter.Write(Many(), output)), (output, stop) => NationalPortalWriter.WriteAsync(Many(), output, stop)),
        ("packet", () => Bytes(output => LegacyPacketWriter.Write(Many(), output)), (output, stop) => LegacyPacketWriter.WriteAsync(Many(), output, cancellationToken: stop)),
        ("packets", () => Bytes(output => LegacyPacketWriter.Write(Many(), output, Packets)), (output, stop) => LegacyPacketWriter.WriteAsync(Many(), output, Packets, stop)),
        ("CPSV-AP catalogue", () => Bytes(output => CpsvApWriter.Write(Many(), output)), (output, stop) => CpsvApWriter.WriteAsync(Many(), output, cancellationToken: stop)),
        ("CPSV-AP list", () => Bytes(output => CpsvApWriter.Write(Catalogue.Procedures, output)), (output, stop) => CpsvApWriter.WriteAsync(Catalogue.Procedures, output, cancellationToken: stop)),
        ("CPSV-AP one", () => Bytes(output => CpsvApWriter.Write(Catalogue.Procedures[0], output)), (output, stop) => CpsvApWriter.WriteAsync(Catalogue.Procedures[0], output, cancellationToken: stop)),
        ("SARIF", () => Bytes(output => SarifWriter.Write(Found, output)), (output, stop) => SarifWriter.WriteAsync(Found, output, cancellationToken: stop)),
        ("SARIF as they come", () => Bytes(output => SarifWriter.Write(Found, output)), (output, stop) => SarifWriter.WriteAsync(AsTheyCome(), output, cancellationToken: stop)),
        ("findings", () => Bytes(output => AnswerJson.Write(Found, output)), (output, stop) => AnswerJson.WriteAsync(Found, output, stop)),
        ("findings as they come", () => Bytes(output => AnswerJson.Write(Found, output)), (output, stop) => AnswerJson.WriteAsync(AsTheyCome(), output, stop)),
        ("events", () => Bytes(output => DossierEventWriter.Write(Request, output)), (output, stop) => DossierEventWriter.WriteAsync(Request, output, stop)),
        ("pause rules", () => Bytes(output => DossierEventWriter.WritePauseRules(Rules(), output)), (output, stop) => DossierEventWriter.WritePauseRulesAsync(Rules(), output, stop)),
        ("dossier", () => Bytes(output => DossierWriter.Write(new Dossier(), output)), (output, stop) => DossierWriter.WriteAsync(new Dossier(), output, stop)),
        ("draft", () => Bytes(output => DossierWriter.Write(Draft(), output)), (output, stop) => DossierWriter.WriteAsync(Draft(), output, stop)),
        ("layer", () => Bytes(output => CalendarLayerWriter.Write(Layer(), output)), (output, stop) => CalendarLayerWriter.WriteAsync(Layer(), output, stop)),
        ("rules", () => Bytes(output => DossierRulesWriter.Write(HandMade.Rules, output)), (output, stop) => DossierRulesWriter.WriteAsync(HandMade.Rules, output, stop)),
        ("plan", () => Bytes(output => CostPlanWriter.Write(Cost, output)), (output, stop) => CostPlanWriter.WriteAsync(Cost, output, stop)),
        ("portfolio", () => Bytes(output => PortfolioWriter.WriteJson(Sheet(), output)), (output, stop) => PortfolioWriter.WriteJsonAsync(Sheet(), output, stop)),
        Answer("deadline", () => AnswerJson.Write(Due, Calendar), (output, stop) => AnswerJson.WriteAsync(Due, Calendar, output, cancellationToken: stop)),
        Answer("deadline of a procedure", () => AnswerJson.Write(Due, Calendar, Catalogue.Procedures[0]), (output, stop) => AnswerJson.WriteAsync(Due, Calendar, output, Catalogue.Procedures[0], stop)),
        Answer("clock", () => AnswerJson.Write(State, Calendar), (output, stop) => AnswerJson.WriteAsync(State, Calendar, output, stop)),
        Answer("day", () => AnswerJson.Write(Calendar.Day(new LocalDate(2026, 9, 2)), Calendar), (output, stop) => AnswerJson.WriteAsync(Calendar.Day(new LocalDate(2026, 9, 2)), Calendar, output, stop)),
        Answer("time", () => AnswerJson.Write(TimeExpression.Read("5 ngày")), (output, stop) => AnswerJson.WriteAsync(TimeExpression.Read("5 ngày"), output, stop)),
        Answer("check", () => AnswerJson.Write(HandMade.Incomplete, "x"), (output, stop) => AnswerJson.WriteAsync(HandMade.Incomplete, "x", output, stop)),
        Answer("supplement", () => AnswerJson.Write(SupplementRequest.Of(HandMade.Incomplete), Letter), (output, stop) => AnswerJson.WriteAsync(SupplementRequest.Of(HandMade.Incomplete), Letter, output, cancellationToken: stop)),
        Answer("citizen", () => AnswerJson.Write(CitizenList.Of(HandMade.Rules), "x"), (output, stop) => AnswerJson.WriteAsync(CitizenList.Of(HandMade.Rules), "x", output, cancellationToken: stop)),
        Answer("statistics", () => AnswerJson.Write(DossierStatistics.Of([new DossierObservation { First = HandMade.Incomplete, SupplementRequests = 1 }])), (output, stop) => AnswerJson.WriteAsync(DossierStatistics.Of([new DossierObservation { First = HandMade.Incomplete, SupplementRequests = 1 }]), output, cancellationToken: stop)),
        Answer("cost", () => AnswerJson.Write(ComplianceCost.Of(Cost.Sheet)), (output, stop) => AnswerJson.WriteAsync(ComplianceCost.Of(Cost.Sheet), output, cancellationToken: stop)),
        Answer("comparison", () => AnswerJson.Write(CostComparison.Of(ComplianceCost.Of(Cost.Sheet), ComplianceCost.Of(Cost.Sheet))), (output, stop) => AnswerJson.WriteAsync(CostComparison.Of(ComplianceCost.Of(Cost.Sheet), ComplianceCost.Of(Cost.Sheet)), output, cancellationToken: stop)),
        Answer("plan result", () => AnswerJson.Write(Plan), (output, stop) => AnswerJson.WriteAsync(Plan, output, cancellationToken: stop)),
        Answer("catalogues", () => AnswerJson.Write(Difference(), "a", "b"), (output, stop) => AnswerJson.WriteAsync(Difference(), "a", "b", output, stop)),
        Answer("calendars", () => AnswerJson.Write(CalendarDifference.Between(Calendar, Calendar.AsOf(new LocalDate(2025, 1, 1)))), (output, stop) => AnswerJson.WriteAsync(CalendarDifference.Between(Calendar, Calendar.AsOf(new LocalDate(2025, 1, 1))), output, cancellationToken: stop)),
        Answer("portfolio content", () => AnswerJson.Write(Folder()), (output, stop) => AnswerJson.WriteAsync(Folder(), output, cancellationToken: stop)),
        Answer("table", () => AnswerJson.Write(PublishedTableCheck.Of(Table().GetValueOrThrow()), Table()), (output, stop) => AnswerJson.WriteAsync(PublishedTableCheck.Of(Table().GetValueOrThrow()), Table(), output, stop)),
    ];

    public static TheoryData<string> Names => [.. Writers.Select(writer => writer.Name)];

    private static LegacyPacketOptions Packets { get; } = new() { ProceduresPerPacket = 3 };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_bytes_are_the_same(string name)
    {
        var (_, write, writeAsync) = Writers.Single(writer => writer.Name == name);
        using var output = new AsyncOnlyStream([]);
        await writeAsync(output, default);
        var expected = write();
        expected.Should().NotBeEmpty();
        output.Written.AsSpan().SequenceEqual(expected).Should().BeTrue("{0} writes the same", name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Writing_that_is_stopped_writes_nothing_more(string name)
    {
        using var output = new AsyncOnlyStream([]);
        await FluentActions.Awaiting(() => Writers.Single(writer => writer.Name == name).WriteAsync(output, new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>();
        output.Written.Should().BeEmpty();
    }

    [Fact]
    public async Task A_packed_catalogue_is_read_back_equal_and_tells_its_progress()
    {
        using var output = new AsyncOnlyStream([]);
        var told = new Told();
        await CatalogueWriter.WriteAsync(Many(), output, gzip: true, told);
        using var content = new MemoryStream(output.Written);
        CatalogueReader.Read(content).Procedures.Should().Equal(Many().Procedures);
        output.Written.Should().Equal(Bytes(stream => CatalogueWriter.Write(Many(), stream, gzip: true)), "packed alike");
        told.Values.Should().HaveCountGreaterThan(2);
        told.Values[^1].Should().Be((output.Written.Length, Many().Procedures.Count));
    }

    [Fact]
    public async Task What_a_format_cannot_carry_is_told_alike()
    {
        using var one = new MemoryStream();
        (await NationalPortalWriter.WriteAsync(Many(), new AsyncOnlyStream([]))).Should().Equal(NationalPortalWriter.Write(Many(), one));
        (await LegacyPacketWriter.WriteAsync(Many(), new AsyncOnlyStream([]))).Should().Equal(LegacyPacketWriter.Write(Many(), one)).And.NotBeEmpty();
        var bare = NationalPortalWithFaults();
        (await CpsvApWriter.WriteAsync(bare, new AsyncOnlyStream([]))).Should().Equal(CpsvApWriter.Write(bare, one)).And.NotBeEmpty();
    }

    [Fact]
    public async Task A_finding_that_is_null_is_named()
    {
        ValidationFinding[] wrong = [null!];
        (await FluentActions.Awaiting(() => SarifWriter.WriteAsync(wrong, new AsyncOnlyStream([]))).Should().ThrowAsync<ArgumentException>()).Which.Message.Should().StartWith("findings[0] is null.");
        (await FluentActions.Awaiting(() => AnswerJson.WriteAsync(wrong, new AsyncOnlyStream([]))).Should().ThrowAsync<ArgumentException>()).Which.Message.Should().StartWith("findings[0] is null.");
        FluentActions.Invoking(() => { _ = AnswerJson.WriteAsync(Due, Calendar, null!); }).Should().Throw<ArgumentNullException>().WithParameterName("output");
        FluentActions.Invoking(() => { _ = CatalogueWriter.WriteAsync(null!, Stream.Null); }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_supplement_request_is_the_letter_and_its_parts()
    {
        var request = SupplementRequest.Of(HandMade.Incomplete);
        using var json = System.Text.Json.JsonDocument.Parse(AnswerJson.Write(request, Letter));
        var root = json.RootElement;
        root.GetProperty("state").GetString().Should().Be("needed");
        root.GetProperty("text").GetString().Should().Be(Letter.ToText(request)).And.Contain("Nguyễn Văn A");
        root.GetProperty("needs").GetArrayLength().Should().Be(((SupplementRequest.Needed)request).Needs.Count);
        root.EnumerateObject().Select(member => member.Name).Should().Equal("state", "text", "needs", "conditional", "questions", "forDesk", "deskQuestions", "toFetch", "leftOut");
    }

    private static (string Name, Func<byte[]> Write, Func<Stream, CancellationToken, Task> WriteAsync) Answer(string name, Func<string> write, Func<Stream, CancellationToken, Task> writeAsync) =>
        (name + " JSON", () => Encoding.UTF8.GetBytes(write()), writeAsync);

    // More than a buffer holds.
    private static ProcedureCatalogue Many() => new(Enumerable.Range(0, 60).SelectMany(i => Catalogue.Procedures.Select(item => item with { Name = $"{item.Name} {i}" }))) { DataVersion = "2026" };

    private static ProcedureCatalogue NationalPortalWithFaults() => new(Catalogue.Procedures.Select(item => item with { Name = string.Empty, ComponentGroups = [] }));

    private static async IAsyncEnumerable<ValidationFinding> AsTheyCome()
    {
        foreach (var finding in Found)
        {
            await Task.Yield();
            yield return finding;
        }
    }

    private static IReadOnlyList<PauseRule> Rules() => Read("pause-rules.json", content => DossierEventReader.ReadPauseRules(content, "a").GetValueOrThrow());

    private static DossierDraft Draft() => Read("dossier.json", content => DossierReader.ReadDraft(content, "a").GetValueOrThrow());

    private static CalendarLayer Layer() => Read("layer.json", content => CalendarLayer.Load(content, "a"));

    private static PortfolioSheet Sheet() => Read("portfolio/ha-noi-2025.json", content => PortfolioReader.Read(content, "a").GetValueOrThrow());

    private static PortfolioContent Folder() => Read("portfolio/ha-noi-2025.json", content => PortfolioFolder.Read([("a.json", content)]));

    private static Core.Exchange.Reading<StatedTable> Table() => PublishedTableReader.Parse("Tên thủ tục;Chi phí trước;Chi phí sau;Tiết kiệm;Tỷ lệ cắt giảm\nA;10;5;5;50\n", "a");

    private static CatalogueDifference Difference() => CatalogueDifference.Between(Catalogue, new ProcedureCatalogue(Catalogue.Procedures.Take(2)));

    private static T Read<T>(string sample, Func<Stream, T> read)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(RepositoryFiles.Read(["docs", "samples", .. sample.Split('/')])));
        return read(content);
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private sealed class Told : IProgress<CatalogueProgress>
    {
        public List<(long, int)> Values { get; } = [];

        public void Report(CatalogueProgress value) => Values.Add((value.Bytes, value.Records));
    }
}
