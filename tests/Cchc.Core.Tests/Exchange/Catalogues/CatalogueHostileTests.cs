using System.IO.Compression;
using System.Text;
using Cchc.Core.Exchange.Catalogues;

namespace Cchc.Core.Tests.Exchange.Catalogues;

/// <summary>Files made to hurt: cut at every byte, without end, nested, bombs. Each ends in a finding, in memory that does not grow with the file.</summary>
public sealed class CatalogueHostileTests
{
    private const long Gigabyte = 1L << 30;

    [Fact]
    public void A_file_cut_at_any_byte_says_so()
    {
        var bytes = OwnCatalogues.Write(new RandomModel(new Random(7)).Catalogue(2));
        bytes.Length.Should().BeInRange(2_000, 100_000);
        var step = Math.Max(1, bytes.Length / 4_000);
        for (var length = 0; length < bytes.Length - 1; length += length < 500 ? 1 : step)
        {
            var content = bytes.AsMemory(0, length);
            OwnCatalogues.Read(content.ToArray()).Findings.Should().NotBeEmpty("of {0} bytes", length);
        }

        OwnCatalogues.Read(bytes[..^1]).Findings.Should().BeEmpty("the last line feed alone is missing");
    }

    [Fact]
    public void A_small_file_cut_at_every_byte_plain_and_gzip()
    {
        var bytes = Encoding.UTF8.GetBytes("""
            {"format":"cchc-catalogue/1","procedures":2}
            {"procedure":{"code":"1.000001","name":"Thủ tục một","channels":[{"time":{"workingDays":2.5}}]}}
            {"procedure":{"code":"1.000002","name":"Thủ tục hai","legalBases":[{"number":"1/NĐ-CP"}]}}
            """.ReplaceLineEndings("\n"));
        for (var length = 0; length < bytes.Length; length++)
        {
            var part = bytes[..length];
            OwnCatalogues.Read(part).Findings.Should().NotBeEmpty();
            Asked(part).Should().BeTrue("of {0} bytes", length);
        }

        var gzip = OwnCatalogues.Gzip(bytes);
        for (var length = 0; length < gzip.Length; length++)
        {
            OwnCatalogues.Read(gzip[..length]).Findings.Should().NotBeEmpty();
            Asked(gzip[..length]).Should().BeTrue("of {0} bytes of gzip", length);
        }

        OwnCatalogues.Read(bytes).Findings.Should().BeEmpty();
        OwnCatalogues.Read(gzip).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData((byte)'[')]
    [InlineData((byte)'{')]
    [InlineData((byte)' ')]
    [InlineData((byte)0)]
    public void A_gigabyte_without_a_line_feed_is_one_finding_in_bounded_memory(byte fill)
    {
        using var stream = new EndlessStream(Encoding.UTF8.GetBytes(OwnCatalogues.Header + "\n"), fill, Gigabyte);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var catalogue = CatalogueReader.Read(stream);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(40L << 20);
        catalogue.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-068");
        stream.Position.Should().Be(stream.Length);
        using var first = new EndlessStream([], fill, Gigabyte / 8);
        CatalogueReader.Read(first).Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-068");
    }

    [Theory]
    [InlineData((byte)'[')]
    [InlineData((byte)0)]
    public void A_gzip_bomb_is_one_finding_in_bounded_memory(byte fill)
    {
        var bomb = Bomb(fill, Gigabyte / 4);
        bomb.Length.Should().BeLessThan(4 << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var catalogue = OwnCatalogues.Read(bomb);
        catalogue.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-068");
        catalogue.Procedures.Should().ContainSingle("the record after the bomb is read");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(40L << 20);
        before = GC.GetAllocatedBytesForCurrentThread();
        var open = () => CatalogueIndex.Open(bomb, largestSize: 8 << 20);
        open.Should().Throw<IOException>();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(40L << 20);
    }

    [Fact]
    public void Deep_nesting_is_a_finding_and_the_next_line_is_read()
    {
        const string Next = """{"procedure":{"code":"1.000002"}}""";
        foreach (var deep in new[] { new string('[', 5_000_000), "{\"procedure\":{\"x\":" + new string('[', 1000) + new string(']', 1000) + "}}", string.Concat(Enumerable.Repeat("{\"procedure\":", 40)) })
        {
            var bytes = OwnCatalogues.Bytes(deep, Next);
            var catalogue = OwnCatalogues.Read(bytes);
            catalogue.Findings.Should().Contain(finding => finding.Code == "CCHC-CAT-069");
            catalogue.Procedures.Should().ContainSingle();
            CatalogueIndex.Open(bytes).TryFind("1.000002", out _).Should().BeTrue();
        }
    }

    [Fact]
    public void Lines_up_to_the_limit_are_read()
    {
        var head = "{\"procedure\":{\"code\":\"1.000001\",\"note\":\"";
        var longest = head + new string('x', CatalogueReader.LongestLine - head.Length - 4) + "\"}}";
        longest.Length.Should().Be(CatalogueReader.LongestLine - 1);
        var bytes = OwnCatalogues.Bytes(longest, longest + " ", "{\"procedure\":{\"code\":\"1.000002\"}}");
        var catalogue = OwnCatalogues.Read(bytes);
        catalogue.Procedures.Select(procedure => procedure.Code.Value).Should().Equal("1.000001", "1.000002");
        catalogue.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-068");
        CatalogueIndex.Open(bytes).Findings.Should().Equal(catalogue.Findings);
        CatalogueIndex.Open(bytes).Count.Should().Be(2);
    }

    [Fact]
    public void Many_findings_in_a_long_line_cost_no_more_than_twenty()
    {
        var many = "{\"procedure\":{\"code\":\"1.000001\",\"steps\":[" + string.Join(",", Enumerable.Repeat("5", 2_000_000)) + "]}}";
        OwnCatalogues.Read(OwnCatalogues.Bytes(many)).Findings.Should().HaveCount(21);
    }

    [Fact]
    public void Values_of_one_hash_or_too_many_to_remember_are_read_all_the_same()
    {
        var lines = Enumerable.Range(0, 20_000).Select(i => "{\"procedure\":{\"code\":\"1.000001\",\"subjects\":[{\"code\":\"" + i + "\",\"name\":\"" + new string('x', 100) + "\"}]}}").ToArray();
        var catalogue = OwnCatalogues.Read(OwnCatalogues.Bytes(lines));
        catalogue.Findings.Should().BeEmpty();
        catalogue.Procedures.Select(procedure => procedure.Subjects[0].Code).Should().Equal(Enumerable.Range(0, 20_000).Select(i => $"{i}"));
    }

    /// <summary>Whether an index, and asking it for everything, finds something to say.</summary>
    private static bool Asked(byte[] bytes)
    {
        var index = CatalogueIndex.Open(bytes);
        return index.Findings.Count > 0 || index.Names.Any(entry => !index.TryFind(entry.Code, out _, out var findings) || findings.Count > 0);
    }

    private static byte[] Bomb(byte fill, long length)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(OwnCatalogues.Header + "\n"));
            var block = new byte[1 << 20];
            Array.Fill(block, fill);
            for (var left = length; left > 0; left -= block.Length)
            {
                gzip.Write(block);
            }

            gzip.Write("\n{\"procedure\":{\"code\":\"1.000001\"}}"u8);
        }

        return buffer.ToArray();
    }

    /// <summary>A beginning, then one byte over and over; nothing is stored.</summary>
    private sealed class EndlessStream(byte[] head, byte fill, long length) : Stream
    {
        private long at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position
        {
            get => at;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - at);
            buffer.AsSpan(offset, read).Fill(fill);
            if (at < head.Length)
            {
                read = Math.Min(read, head.Length - (int)at);
                head.AsSpan((int)at, read).CopyTo(buffer.AsSpan(offset));
            }

            at += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
