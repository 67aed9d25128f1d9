using System.Diagnostics;
using System.IO.Compression;
using Cchc.Core.Reading;

namespace Cchc.Core.OpenXml.Tests.Reading;

/// <summary>Damaged workbooks: rows, or one documented exception, and never a long time.</summary>
public sealed class WorkbookFuzzTests(ITestOutputHelper output)
{
    private const int Seed = 20260828;

    [Fact]
    public void Flipped_bytes_of_the_zip_file_are_read_or_refused() => Run(WholeFile, 4_000);

    [Fact]
    public void Flipped_signs_of_a_part_are_read_or_refused() => Run(OnePart, 4_000);

    [Fact]
    public void A_file_that_ends_anywhere_is_refused()
    {
        var good = Good();
        for (var length = 0; length < good.Length; length += 7)
        {
            Outcome(good[..length], out _).Should().StartWith("CCHC-XLS-00", "the file ends after {0} bytes", length);
        }
    }

    [Fact]
    public void Damage_that_the_checksum_alone_knows_is_refused()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var from = new ZipArchive(new MemoryStream(Good()));
            foreach (var entry in from.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                BookBuilder.Part(zip, entry.FullName, reader.ReadToEnd(), CompressionLevel.NoCompression);
            }
        }

        var bytes = memory.ToArray();
        var at = bytes.AsSpan().IndexOf("95600000"u8);
        bytes[at] = (byte)'8';
        Outcome(bytes, out _).Should().Be("CCHC-XLS-005");
    }

    private void Run(Func<Random, byte[]> damage, int times)
    {
        output.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < times; i++)
        {
            var bytes = damage(random);
            var outcome = Outcome(bytes, out var time);
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            time.Should().BeLessThan(TimeSpan.FromSeconds(20));
        }

        output.WriteLine(string.Join(", ", outcomes.Select(item => $"{item.Key}: {item.Value}")));
        outcomes.Should().ContainKey("read").And.ContainKey("CCHC-XLS-005");
    }

    private static string Outcome(byte[] bytes, out TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            using var source = WorkbookSourceTests.Open(bytes);
            while (source.Next() is not null)
            {
            }

            return "read";
        }
        catch (FileContentException error)
        {
            return error.Code;
        }
        finally
        {
            time = clock.Elapsed;
        }
    }

    private static byte[] WholeFile(Random random)
    {
        var bytes = Good();
        for (var flips = random.Next(1, 4); flips > 0; flips--)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        return bytes;
    }

    // The checksum is right: the reader of XML and of cells is met.
    private static byte[] OnePart(Random random)
    {
        using var from = new ZipArchive(new MemoryStream(Good()));
        using var memory = new MemoryStream();
        var chosen = random.Next(from.Entries.Count);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < from.Entries.Count; i++)
            {
                using var part = new MemoryStream();
                using (var content = from.Entries[i].Open())
                {
                    content.CopyTo(part);
                }

                var bytes = part.ToArray();
                for (var flips = i == chosen ? random.Next(1, 4) : 0; flips > 0; flips--)
                {
                    bytes[random.Next(bytes.Length)] = random.Next(3) switch { 0 => (byte)random.Next(256), 1 => (byte)"<>&\"'=/;[]!-?x"[random.Next(14)], _ => (byte)random.Next('0', '9' + 1) };
                }

                using var target = zip.CreateEntry(from.Entries[i].FullName, CompressionLevel.NoCompression).Open();
                target.Write(bytes);
            }
        }

        return memory.ToArray();
    }

    private static byte[] Good() => new BookBuilder().Sheet("Hồ sơ").Row(1, "Mã hồ sơ", "Ngày tiếp nhận", "Thời hạn").Row(2, "H01", Cell.Number(46262.6875, "dd/mm/yyyy hh:mm"), "5 ngày làm việc")
        .Row(3, Cell.Rich("H", "02"), Cell.Formula("B2+1", "46263.5"), Cell.Error("#REF!")).Row(4, 95600000, true, Cell.Number(0.25, "0%")).Merge("A2:A3").Bytes();
}
