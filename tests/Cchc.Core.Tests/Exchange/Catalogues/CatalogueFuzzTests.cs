using System.Diagnostics;
using System.Globalization;
using System.Text;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Catalogues;

/// <summary>
/// Damaged records, seeded: no reader throws, whatever was read can be written and read again, and the index answers as the reader does.
/// 20,000 for each reader; with CCHC_FUZZ=1000000 in the environment a million (1,000,000 passed on 2026-11-22).
/// </summary>
public sealed class CatalogueFuzzTests(ITestOutputHelper output)
{
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("CCHC_FUZZ"), CultureInfo.InvariantCulture, out var count) ? count : 20_000;

    [Fact]
    public void No_damaged_record_of_our_own_makes_the_reader_throw()
    {
        var records = new List<byte[]>();
        for (var seed = 0; records.Count < 60; seed++)
        {
            var lines = Encoding.UTF8.GetString(OwnCatalogues.Write(new RandomModel(new Random(seed)).Catalogue(3))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            records.AddRange(lines.Skip(1).Where(line => line.Length < 6_000).Select(Encoding.UTF8.GetBytes));
        }

        var header = Encoding.UTF8.GetBytes(OwnCatalogues.Header + "\n");
        Run("cchc-catalogue/1", records, (damaged, i) =>
        {
            byte[] bytes = [.. header, .. damaged];
            var catalogue = OwnCatalogues.Read(bytes);
            Good(catalogue.Findings, longest: 600);
            if (i % 8 == 0)
            {
                var again = OwnCatalogues.Read(OwnCatalogues.Write(catalogue));
                (again.Equals(catalogue) && again.Findings.Count == 0).Should().BeTrue("what was read can be written and read again");
                Same(CatalogueIndex.Open(bytes), catalogue);
            }

            if (i % 50 == 0)
            {
                OwnCatalogues.Read(damaged).Procedures.Should().BeEmpty("there is no header");
            }

            return catalogue.Findings.Count;
        });
    }

    [Fact]
    public void No_damaged_record_of_the_portal_makes_the_reader_throw()
    {
        using var samples = new MemoryStream();
        using (var stream = typeof(SampleCatalogue).Assembly.GetManifestResourceStream("Cchc.Core.Exchange.Samples.sample-catalogue.json")!)
        {
            stream.CopyTo(samples);
        }

        using var json = System.Text.Json.JsonDocument.Parse(samples.ToArray());
        var records = json.RootElement.EnumerateArray().Select(item => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(item)).Where(bytes => bytes.Length < 6_000).Take(60).ToList();
        records.Should().HaveCountGreaterThan(5);
        Run("national portal", records, (damaged, _) =>
        {
            var catalogue = NationalPortalReader.Read(new MemoryStream(damaged));
            Good(catalogue.Findings, longest: int.MaxValue);
            return catalogue.Findings.Count;
        });
    }

    private void Run(string name, List<byte[]> records, Func<byte[], int, int> read)
    {
        var watch = Stopwatch.StartNew();
        var found = 0;
        for (var i = 0; i < Count; i++)
        {
            var random = new Random(i);
            var damaged = new RecordFuzz(random).Damage(records[random.Next(records.Count)], records[random.Next(records.Count)]);
            try
            {
                found += read(damaged, i) > 0 ? 1 : 0;
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Record {i} of {name}: {Encoding.UTF8.GetString(damaged)}", error);
            }
        }

        output.WriteLine($"{name}: {Count} records, {found} with findings, no exception, {watch.Elapsed.TotalSeconds:F0} s");
        found.Should().BeGreaterThan(Count / 3);
    }

    private static void Good(IReadOnlyList<Finding> findings, int longest)
    {
        foreach (var finding in findings)
        {
            if (finding.Text.Vi.Length == 0 || finding.Text.En.Length == 0 || finding.Text.En.Length > longest || finding.Text.Vi.Length > longest || finding.Place.Length == 0)
            {
                throw new InvalidOperationException($"An empty or endless finding: {finding}");
            }
        }
    }

    /// <summary>Every procedure that the reader keeps is found, and none that it drops.</summary>
    private static void Same(CatalogueIndex index, ProcedureCatalogue catalogue)
    {
        var read = index.Names.Select(entry => entry.Code).Distinct().SelectMany(index.VersionsOf).OfType<CatalogueRecord.OfProcedure>().OrderBy(record => record.Line).Select(record => record.Procedure);
        read.SequenceEqual(catalogue.Procedures).Should().BeTrue("the index reads what the reader reads");
        index.ReadAnnouncements().OfType<CatalogueRecord.OfAnnouncement>().Select(record => record.Decision).SequenceEqual(catalogue.Announcements).Should().BeTrue();
        foreach (var procedure in catalogue.Procedures)
        {
            (index.TryFind(procedure.Code.Value, out var found) && found == catalogue.Find(procedure.Code.Value)).Should().BeTrue();
        }

        foreach (var version in catalogue.LocalVersions)
        {
            index.LocalVersionsOf(version.Code.Value).OfType<CatalogueRecord.OfLocalVersion>().Select(record => record.Version).Should().Contain(version);
        }
    }
}
