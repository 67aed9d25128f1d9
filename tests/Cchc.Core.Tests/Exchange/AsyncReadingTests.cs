using System.IO.Compression;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Simplification;
using Cchc.Core.Exchange.Stages;
using Cchc.Core.Exchange.LegacyPackets;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Reading;
using Cchc.Core.Tests.Architecture;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange;

/// <summary>Whatever is read without waiting for the stream is what the synchronous reader reads, on a stream that refuses to be waited for.</summary>
public sealed class AsyncReadingTests
{
    private static readonly (string Name, Func<Stream, IReadOnlyList<Finding>> Read, Func<Stream, CancellationToken, Task<IReadOnlyList<Finding>>> ReadAsync)[] Readers =
    [
        ("cchc-calendar/1", content => CalendarLayer.Check(content, "a", WorkingCalendar.VietnamPublicSector), (content, stop) => CalendarLayer.CheckAsync(content, "a", WorkingCalendar.VietnamPublicSector, stop)),
        ("cchc-catalogue/1", content => CatalogueReader.Read(content).Findings, async (content, stop) => (await CatalogueReader.ReadAsync(content, cancellationToken: stop)).Findings),
        ("cchc-components/1", content => DossierRulesReader.Read(content, "a").Findings, async (content, stop) => (await DossierRulesReader.ReadAsync(content, "a", stop)).Findings),
        ("cchc-cost/1", content => CostPlanReader.Read(content, "a").Findings, async (content, stop) => (await CostPlanReader.ReadAsync(content, "a", stop)).Findings),
        ("cchc-dossier/1", content => DossierReader.ReadDraft(content, "a").Findings, async (content, stop) => (await DossierReader.ReadDraftAsync(content, "a", stop)).Findings),
        ("cchc-events/1", content => DossierEventReader.Read(content, "a").Findings, async (content, stop) => (await DossierEventReader.ReadAsync(content, "a", stop)).Findings),
        ("cchc-pause-rules/1", content => DossierEventReader.ReadPauseRules(content, "a").Findings, async (content, stop) => (await DossierEventReader.ReadPauseRulesAsync(content, "a", stop)).Findings),
        ("cchc-assumptions/1", content => AssumptionReader.Read(content, "a").Findings, async (content, stop) => (await AssumptionReader.ReadAsync(content, "a", stop)).Findings),
        ("cchc-indicators/1", content => IndicatorSetReader.Read(content, "a").Findings, async (content, stop) => (await IndicatorSetReader.ReadAsync(content, "a", stop)).Findings),
        ("cchc-process/1", content => ProcessReader.Read(content, "a").Findings, async (content, stop) => (await ProcessReader.ReadAsync(content, "a", stop)).Findings),
        ("cchc-portfolio/1", content => PortfolioReader.Read(content, "a").Findings, async (content, stop) => (await PortfolioReader.ReadAsync(content, "a", stop)).Findings),
    ];

    public static TheoryData<string> Names => [.. Readers.Select(reader => reader.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_damage_is_found_alike(string name)
    {
        var format = Formats.All.Single(item => item.Name == name);
        var reader = Readers.Single(item => item.Name == name);
        foreach (var damage in Damages.All)
        {
            foreach (var file in new[] { damage.Apply(format), Packed(damage.Apply(format)) })
            {
                using var waited = new MemoryStream(file);
                var expected = reader.Read(waited);
                using var content = new AsyncOnlyStream(file, file.Length > 1 << 20 ? 7001 : 1);
                (await reader.ReadAsync(content, default)).Should().Equal(expected, "{0}, {1}", name, damage.Name);
            }
        }
    }

    [Fact]
    public void The_formats_are_all_here() => Readers.Select(reader => reader.Name).Should().BeEquivalentTo(Formats.ReadWhole.Select(format => format.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Reading_stops_when_it_is_told_to(string name)
    {
        var format = Formats.All.Single(item => item.Name == name);
        using var source = new CancellationTokenSource();
        using var content = new AsyncOnlyStream(format.Good, 5, at =>
        {
            if (at > format.Good.Length / 2)
            {
                source.Cancel();
            }
        });
        await FluentActions.Awaiting(() => Readers.Single(item => item.Name == name).ReadAsync(content, source.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Values_are_equal_and_not_only_findings()
    {
        var events = Encoding.UTF8.GetBytes(RepositoryFiles.Read("docs", "samples", "events.json"));
        (await DossierEventReader.ReadAsync(new AsyncOnlyStream(events, 3), "a")).Should().Be(Open(events, content => DossierEventReader.Read(content, "a")));
        var dossier = Encoding.UTF8.GetBytes(RepositoryFiles.Read("docs", "samples", "dossier.json"));
        var rules = SampleComponents.Load("1.001193")!;
        (await DossierReader.ReadAsync(new AsyncOnlyStream(dossier, 3), "a", rules)).Should().BeEquivalentTo(Open(dossier, content => DossierReader.Read(content, "a", rules)));
        var layer = Encoding.UTF8.GetBytes(RepositoryFiles.Read("docs", "samples", "layer.json"));
        (await CalendarLayer.LoadAsync(new AsyncOnlyStream(layer, 3), "a")).Edits.Should().Equal(Open(layer, content => CalendarLayer.Load(content, "a")).Edits);
        await FluentActions.Awaiting(() => CalendarLayer.LoadAsync(new AsyncOnlyStream("{}"u8.ToArray()), "a")).Should().ThrowAsync<CalendarDataException>();

        var incomes = "series,year,amount,unit,source\nA,2024,100000,hour,b\n"u8.ToArray();
        (await IncomeTableReader.ReadAsync(new AsyncOnlyStream(incomes, 3), "a")).Should().BeEquivalentTo(Open(incomes, content => IncomeTableReader.Read(content, "a")));
        var table = "code,name,current,after\n1.000001,x,10,5\n"u8.ToArray();
        (await PublishedTableReader.ReadAsync(new AsyncOnlyStream(table, 3), "a")).Findings.Should().Equal(Open(table, content => PublishedTableReader.Read(content, "a")).Findings);
        var files = Directory.GetFiles(RepositoryFiles.PathOf("docs", "samples", "portfolio")).Select(path => (Name: Path.GetFileName(path), Bytes: File.ReadAllBytes(path))).ToList();
        var expected = PortfolioFolder.Read(files.Select(file => (file.Name, (Stream)new MemoryStream(file.Bytes))));
        var content = await PortfolioFolder.ReadAsync(files.Select(file => (file.Name, (Stream)new AsyncOnlyStream(file.Bytes, 100))));
        content.Portfolio.Rows.Should().Equal(expected.Portfolio.Rows).And.NotBeEmpty();
        content.FileFindings.Should().Equal(expected.FileFindings);
    }

    public static TheoryData<string, string> Catalogues => new()
    {
        { "own", Text(stream => CatalogueWriter.Write(SampleCatalogue.Load(), stream)) },
        { "portal lines", Portal },
        { "portal array", "[" + Portal.TrimEnd('\n').Replace("\n", " ,\n ") + "]" },
        { "portal document", "\uFEFF\n{\n\"code\":\"1.000001\",\n\"name\":\"Một\"\n}\n" },
        { "portal damaged lines", "x\n" + Portal.Replace("\"1.", "1.", StringComparison.Ordinal) + "\n\n{\n" + Portal },
        { "portal damaged array", "[,{\"code\":\"1.000001\"} {\"code\":\"1.0\\\"00002\"}, [1,[2]],, 5 6, {\"a\":\"b\nc\"}, ]x" },
        { "portal array without end", "[{\"code\":\"1.000001\"},{\"code\":" },
        { "packet", Text(stream => LegacyPacketWriter.Write(SampleCatalogue.Load(), stream)) },
        { "packets one a line", Text(stream => LegacyPacketWriter.Write(SampleCatalogue.Load(), stream, new LegacyPacketOptions { ProceduresPerPacket = 2 })) },
        { "packet over lines", Text(stream => LegacyPacketWriter.Write(SampleCatalogue.Load(), stream, new LegacyPacketOptions { InMessage = false, IsIndented = true })) },
        { "empty", string.Empty },
        { "blank", " \n\t\r\n " },
    };

    private static string Portal => Text(stream => NationalPortalWriter.Write(SampleCatalogue.Load(), stream));

    [Theory]
    [MemberData(nameof(Catalogues))]
    public async Task Catalogues_are_read_alike_in_every_packing_and_cut_anywhere(string name, string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var several = Packed(plain.AsSpan(0, plain.Length / 3).ToArray()).Concat(new byte[3]).Concat(Packed(plain.AsSpan(plain.Length / 3).ToArray())).ToArray();
        var random = new Random(20261130);
        var cuts = Enumerable.Range(0, 12).Select(_ => random.Next(several.Length)).Select(at => several[..at]);
        foreach (var file in new[] { plain, Packed(plain), several, [.. several, 1, 2, 3] }.Concat(cuts))
        {
            var expected = Open(file, content => CatalogueFiles.Read(content, out _));
            Open(file, content => { CatalogueFiles.Read(content, out var found); return found; }).Should().Be((await CatalogueFiles.ReadAsync(new AsyncOnlyStream(file, 97))).Format);
            foreach (var most in new[] { 1, 4099 })
            {
                var (catalogue, _) = await CatalogueFiles.ReadAsync(new AsyncOnlyStream(file, most));
                catalogue.Findings.Should().Equal(expected.Findings, "{0}, {1} bytes at a time", name, most);
                catalogue.Procedures.Should().Equal(expected.Procedures);
            }

            (await All(CatalogueReader.EnumerateAsync(new AsyncOnlyStream(file, 13)))).Should().Equal(Open(file, content => CatalogueReader.Enumerate(content).ToList()));
            (await All(NationalPortalReader.EnumerateAsync(new AsyncOnlyStream(file, 13)))).Should().BeEquivalentTo(Open(file, content => NationalPortalReader.Enumerate(content).ToList()));
            (await All(LegacyPacketReader.EnumerateAsync(new AsyncOnlyStream(file, 13)))).Should().BeEquivalentTo(Open(file, content => LegacyPacketReader.Enumerate(content).ToList()));
        }
    }

    [Fact]
    public async Task Records_come_while_the_file_is_still_arriving()
    {
        var file = Packed(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 200_000).Select(i => $"{{\"code\":\"1.{i:000000}\",\"name\":\"{i * 7919L}\"}}\n"))));
        var at = 0L;
        var count = 0;
        await foreach (var record in NationalPortalReader.EnumerateAsync(new AsyncOnlyStream(file, 1000, taken => at = taken)))
        {
            record.Procedure!.Code.Value.Should().EndWith($"{count:000000}");
            if (++count == 1000)
            {
                break;
            }
        }

        at.Should().BeLessThan(file.Length / 4, "only so much of {0} bytes has been asked for", file.Length);
    }

    [Fact]
    public async Task An_enumeration_is_stopped_by_its_own_token_and_by_that_of_the_loop()
    {
        var file = Encoding.UTF8.GetBytes(Portal);
        using var source = new CancellationTokenSource();
        var count = 0;
        var loop = async () =>
        {
            await foreach (var _ in NationalPortalReader.EnumerateAsync(new AsyncOnlyStream(file)).WithCancellation(source.Token))
            {
                count++;
                await source.CancelAsync();
            }
        };
        await loop.Should().ThrowAsync<OperationCanceledException>();
        count.Should().Be(1);
        await FluentActions.Awaiting(() => All(CatalogueReader.EnumerateAsync(new AsyncOnlyStream(file), cancellationToken: source.Token))).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => LegacyPacketReader.ReadAsync(new AsyncOnlyStream(file), cancellationToken: source.Token)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => CatalogueFiles.ReadAsync(new AsyncOnlyStream(file), cancellationToken: source.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Null_is_refused_at_once()
    {
        FluentActions.Invoking(() => { _ = CatalogueFiles.ReadAsync(null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = NationalPortalReader.EnumerateAsync(null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = DossierReader.ReadAsync(Stream.Null, "a", null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = PortfolioFolder.ReadAsync(null!); }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task The_content_of_a_file_is_unpacked_without_waiting()
    {
        using var content = FileContent.Open(new AsyncOnlyStream(Packed("Hồ sơ"u8.ToArray()), 1));
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        Encoding.UTF8.GetString(copy.ToArray()).Should().Be("Hồ sơ");
    }

    private static async Task<List<T>> All<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }

    private static T Open<T>(byte[] file, Func<Stream, T> read)
    {
        using var content = new MemoryStream(file);
        return read(content);
    }

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
