using System.Text;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Exchange.Catalogues;

/// <summary>The index answers as the reader does, and reads no more than it is asked for.</summary>
public sealed class CatalogueIndexTests
{
    [Fact]
    public void Every_real_procedure_is_found_as_the_reader_reads_it()
    {
        var catalogue = NationalPortalReader.ReadFile(SharedData.NationalDump);
        Same(CatalogueIndex.Open(OwnCatalogues.Write(catalogue)), catalogue);
        Same(CatalogueIndex.Open(OwnCatalogues.Write(catalogue, gzip: true)), catalogue);
    }

    [Fact]
    public void Random_catalogues_are_found_as_the_reader_reads_them()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var catalogue = new RandomModel(new Random(seed)).Catalogue(6);
            Same(CatalogueIndex.Open(OwnCatalogues.Write(catalogue)), catalogue);
        }
    }

    [Fact]
    public void Versions_of_one_code_are_all_found_the_newest_first_asked_for()
    {
        var bytes = OwnCatalogues.Bytes(
            """{"procedure":{"code":"1.000001","name":"cũ","validity":{"from":"2025-01-01"}}}""",
            """{"procedure":{"name":"mới","validity":{"from":"2026-07-01"},"code":"1.000001"}}""",
            """{"procedure":{"code":"1.000001","rawCode":" 1.000001","name":"giữa \"x\"","validity":{"from":"2025-07-01"}}}""",
            """{"localVersion":{"code":"1.000001","locality":{"code":"H15"},"changes":{"parts":[]}}}""");
        var index = CatalogueIndex.Open(bytes);
        index.TryFind(" 1.000001\t", out var newest, out var findings).Should().BeTrue();
        newest!.Name.Should().Be("mới");
        findings.Should().BeEmpty();
        index.VersionsOf("1.000001").Select(record => record.Line).Should().Equal(2, 3, 4);
        index.Names.Select(entry => entry.Name).Should().Equal("cũ", "mới", "giữa \"x\"");
        index.Names.Should().OnlyContain(entry => Encoding.UTF8.GetString(bytes, entry.Offset, entry.Length).StartsWith("{\"procedure\":", StringComparison.Ordinal));
        index.LocalVersionsOf("1.000001").Should().ContainSingle();
        index.TryFind("1.000009", out _).Should().BeFalse();
        index.TryFind(null, out _).Should().BeFalse();
        index.LocalVersionsOf("1.000009").Should().BeEmpty();
    }

    [Fact]
    public void Damage_inside_a_record_is_found_when_it_is_asked_for()
    {
        var bytes = OwnCatalogues.Bytes("""{"procedure":{"code":"1.000001","name":"a","kind":}}""", """{"procedure":{"code":"1.000002","name":"b","kind":"strange"}}""", "damaged");
        var index = CatalogueIndex.Open(bytes);
        index.Findings.Should().ContainSingle().Which.Place.Should().Be("line 4");
        index.TryFind("1.000001", out _, out var findings).Should().BeFalse();
        findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-060");
        index.TryFind("1.000002", out var kept, out findings).Should().BeTrue();
        kept!.Name.Should().Be("b");
        findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-067");
    }

    [Fact]
    public void A_byte_order_mark_and_blanks_do_not_move_the_places()
    {
        var index = CatalogueIndex.Open(Encoding.UTF8.GetBytes("\uFEFF " + OwnCatalogues.Header + " \r\n\n \t{\"procedure\":{\"code\":\"1.000001\",\"name\":\"ổ\"}}\r\n"));
        index.Names.Should().ContainSingle().Which.Name.Should().Be("ổ");
        index.TryFind("1.000001", out _).Should().BeTrue();
    }

    [Fact]
    public void Content_above_the_limit_is_refused_with_a_way_out()
    {
        var bytes = OwnCatalogues.Write(new RandomModel(new Random(3)).Catalogue(6));
        foreach (var content in new[] { bytes, OwnCatalogues.Gzip(bytes) })
        {
            var open = () => CatalogueIndex.Open(content, bytes.Length - 1);
            open.Should().Throw<IOException>().WithMessage("*CatalogueReader.Enumerate*");
            CatalogueIndex.Open(content, bytes.Length).Findings.Should().BeEmpty();
        }

        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            var open = () => CatalogueIndex.Open(path, 10);
            open.Should().Throw<IOException>().WithMessage("*10 bytes*");
            CatalogueIndex.Open(path).Count.Should().Be(CatalogueReader.ReadFile(path).Procedures.Count);
        }
        finally
        {
            File.Delete(path);
        }

        var none = () => CatalogueIndex.Open(bytes, 0);
        none.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Damaged_gzip_data_keeps_what_came_before()
    {
        var catalogue = new ProcedureCatalogue(Enumerable.Range(0, 400).Select(i => new RandomModel(new Random(i)).Procedure()));
        var gzip = OwnCatalogues.Write(catalogue, gzip: true);
        gzip[^400] ^= 0xFF;
        var index = CatalogueIndex.Open(gzip);
        index.Findings.Should().Contain(finding => finding.Code == "CCHC-CAT-077" || finding.Code == "CCHC-CAT-076");
        index.Count.Should().BePositive();
        CatalogueIndex.Open(gzip.AsMemory(0, gzip.Length - 500)).Findings.Should().Contain(finding => finding.Code == "CCHC-CAT-076");
    }

    [Fact]
    public void Many_threads_may_ask_at_once()
    {
        var catalogue = new ProcedureCatalogue(Enumerable.Range(0, 50).Select(i => new RandomModel(new Random(i)).Procedure()));
        var index = CatalogueIndex.Open(OwnCatalogues.Write(catalogue));
        Parallel.For(0, 400, i =>
        {
            var expected = catalogue.Procedures[i % 50];
            index.VersionsOf(expected.Code.Value).OfType<CatalogueRecord.OfProcedure>().Select(record => record.Procedure).Should().Contain(expected);
            index.Names.Should().HaveCount(50);
        });
    }

    /// <summary>All answers of an index are those of a catalogue.</summary>
    internal static void Same(CatalogueIndex index, ProcedureCatalogue catalogue)
    {
        index.DataVersion.Should().Be(catalogue.DataVersion);
        index.Names.Select(entry => (entry.Code, entry.Name)).Should().Equal(catalogue.Procedures.Select(procedure => (procedure.Code.Value, procedure.Name)));
        foreach (var code in catalogue.Procedures.Select(procedure => procedure.Code.Value).Distinct())
        {
            index.TryFind(code, out var found).Should().BeTrue();
            (found! == catalogue.Find(code)).Should().BeTrue("of {0}", code);
        }

        foreach (var group in catalogue.LocalVersions.GroupBy(version => version.Code))
        {
            index.LocalVersionsOf(group.Key.Value).Cast<CatalogueRecord.OfLocalVersion>().Select(record => record.Version).Should().Equal(group);
        }

        index.ReadAnnouncements().Cast<CatalogueRecord.OfAnnouncement>().Select(record => record.Decision).Should().Equal(catalogue.Announcements);
    }
}
