using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Cchc.Core.Reading;

namespace Cchc.Core.OpenXml.Tests.Reading;

/// <summary>Files that are no workbooks, and workbooks made to cost time or memory: one sentence each, at once.</summary>
[Collection(Alone)]
public sealed class HostileWorkbookTests
{
    /// <summary>Tests that look at time and memory run beside no other.</summary>
    internal const string Alone = "time and memory";

    private const long MostMemory = 200L * 1024 * 1024;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20); // two on a quiet machine; a test that a busy one fails says nothing

    [Fact]
    public void What_is_no_workbook_is_named()
    {
        Refused([]).Should().Be(("CCHC-XLS-001", "tệp rỗng, không phải tệp Excel (.xlsx)"));
        Refused("id;ngày\n1;2\n"u8.ToArray()).Should().Be(("CCHC-XLS-001", "đây là tệp văn bản, không phải tệp Excel (.xlsx): nếu là bảng CSV, hãy đổi đuôi tên tệp thành .csv"));
        Refused("<html><table><tr><td>1</td></tr></table></html>"u8.ToArray()).Should().Be(("CCHC-XLS-001", "không phải tệp Excel (.xlsx): hãy mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx"));
        Refused([0x25, 0x50, 0x44, 0x46, 0, 1, 2]).Code.Should().Be("CCHC-XLS-001");
        Refused(Compound("EncryptedPackage")).Should().Be(("CCHC-XLS-002", "tệp Excel có mật khẩu: hãy mở, bỏ mật khẩu rồi lưu lại"));
        Refused(Compound("Workbook")).Should().Be(("CCHC-XLS-003", "đây là tệp Excel 97–2003 (.xls): hãy mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx"));
        Refused(Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<a/>"))).Code.Should().Be("CCHC-XLS-004");
        Refused(Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.bin", "?"))).Should().Be(("CCHC-XLS-003", "đây là tệp Excel nhị phân (.xlsb): hãy mở bằng Excel rồi lưu lại dạng .xlsx"));
        Refused(Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<a/>"))).Code.Should().Be("CCHC-XLS-001");
        Refused(Zip(("a.txt", "a"))).Code.Should().Be("CCHC-XLS-001");
        Refused("PK\u0003\u0004 rồi hết"u8.ToArray()).Code.Should().Be("CCHC-XLS-005");
    }

    [Fact]
    public void Entities_are_never_expanded()
    {
        var laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        Refused(Book($"{laughs}<worksheet xmlns=\"{BookBuilder.Main}\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&c;</t></is></c></row></sheetData></worksheet>")).Code.Should().Be("CCHC-XLS-005");
        Refused(Book($"<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet xmlns=\"{BookBuilder.Main}\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>")).Code.Should().Be("CCHC-XLS-005");
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")] // a row twice
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"AAAA1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>")] // no such shared text
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>mười</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1e400</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"b\"><v>2</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"?\"><v>2</v></c></row>")]
    public void A_sheet_that_contradicts_itself_is_damaged(string rows) =>
        Refused(Book($"<worksheet xmlns=\"{BookBuilder.Main}\"><sheetData>{rows}</sheetData></worksheet>")).Code.Should().Be("CCHC-XLS-005");

    public static TheoryData<string> Bombs => ["zeros in a sheet", "shared texts without end", "one attribute", "one text", "one section", "a million names", "depth", "a thousand entries", "a list without end", "a size that lies", "columns", "cells in every row", "a picture that is not read"];

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_refused_soon_and_in_two_hundred_mebibytes(string bomb)
    {
        var bytes = Bomb(bomb);
        GC.Collect();
        var before = Environment.WorkingSet;
        var most = before;
        using var stop = new CancellationTokenSource();
        var watch = new Thread(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                most = Math.Max(most, Environment.WorkingSet);
                Thread.Sleep(5);
            }
        });
        watch.Start();
        var clock = Stopwatch.StartNew();
        var code = bomb == "a picture that is not read" ? Read(bytes) : Refused(bytes).Code;
        clock.Stop();
        stop.Cancel();
        watch.Join();
        code.Should().BeOneOf("CCHC-XLS-005", "CCHC-XLS-006", "1");
        clock.Elapsed.Should().BeLessThan(MostTime);
        (most - before).Should().BeLessThan(MostMemory);
    }

    private static byte[] Bomb(string name) => name switch
    {
        "zeros in a sheet" => Book(writer => Repeat(writer, "<row><c><v>0</v></c></row>", 40_000_000)),
        "shared texts without end" => Shared(writer =>
        {
            for (var i = 0; i < 9_000_000; i++)
            {
                writer.Write("<si><t>");
                writer.Write(i);
                writer.Write("</t></si>");
            }
        }),
        "one attribute" => Book(writer => Around(writer, "<row r=\"", 300_000_000, "\"/>")),
        "one text" => Shared(writer => Around(writer, "<si><t>", 150_000_000, "</t></si>")),
        "one section" => Shared(writer =>
        {
            writer.Write("<si><t><![CDATA[");
            Repeat(writer, "]<]>", 40_000_000);
            writer.Write("]]></t></si>");
        }),
        "a million names" => Book(writer =>
        {
            for (var i = 0; i < 1_000_000; i++)
            {
                writer.Write("<n");
                writer.Write(i);
                writer.Write("/>");
            }
        }),
        "depth" => Book(writer => Repeat(writer, "<a>", 30_000_000)),
        "a thousand entries" => Zip([.. Enumerable.Range(0, 20_000).Select(i => ($"xl/{i}.xml", "<a/>"))]),
        "a list without end" => LongList(),
        "a size that lies" => Lying(Book(writer => Repeat(writer, "<row><c><v>0</v></c></row>", 40_000_000))),
        "columns" => Book(writer => Around(writer, "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row><!--", 30_000_000, "-->")),
        "cells in every row" => Book(writer =>
        {
            for (var i = 1; i <= 1_048_576; i++)
            {
                writer.Write("<row/>");
            }

            writer.Write("<row r=\"1048577\"/>");
        }),
        _ => WithPicture(),
    };

    private static (string Code, string Vi) Refused(byte[] bytes)
    {
        try
        {
            Read(bytes);
        }
        catch (FileContentException error)
        {
            error.Text.En.Should().NotBeEmpty();
            return (error.Code, error.Text.Vi);
        }

        throw new InvalidOperationException("it was read");
    }

    private static string Read(byte[] bytes)
    {
        using var source = WorkbookSourceTests.Open(bytes);
        var rows = 0;
        while (source.Next() is not null)
        {
            rows++;
        }

        return rows.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static byte[] Book(string sheet)
    {
        using var memory = new MemoryStream();
        memory.Write(new BookBuilder().Sheet("A").Bytes());
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            BookBuilder.Part(zip, "xl/worksheets/sheet1.xml", sheet);
        }

        return memory.ToArray();
    }

    private static byte[] Book(Action<TextWriter> rows) => With("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{BookBuilder.Main}\"><sheetData>", rows, "</sheetData></worksheet>");

    private static byte[] Shared(Action<TextWriter> texts) => With("xl/sharedStrings.xml", $"<sst xmlns=\"{BookBuilder.Main}\">", texts, "</sst>");

    private static byte[] With(string part, string head, Action<TextWriter> body, string end)
    {
        var book = new BookBuilder().Sheet("A").Row(1, "một");
        using var all = new MemoryStream(book.Bytes());
        using var from = new ZipArchive(all);
        using var target = new MemoryStream();
        using (var to = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var writer = new StreamWriter(to.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open());
                if (entry.FullName == part)
                {
                    writer.Write(head);
                    body(writer);
                    writer.Write(end);
                }
                else
                {
                    using var reader = new StreamReader(entry.Open());
                    writer.Write(reader.ReadToEnd());
                }
            }
        }

        return target.ToArray();
    }

    private static void Repeat(TextWriter writer, string text, int times)
    {
        var block = string.Concat(Enumerable.Repeat(text, 1000));
        for (var i = 0; i < times / 1000; i++)
        {
            writer.Write(block);
        }
    }

    private static void Around(TextWriter writer, string before, int length, string after)
    {
        writer.Write(before);
        Repeat(writer, "1", length);
        writer.Write(after);
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                BookBuilder.Part(zip, name, text, CompressionLevel.NoCompression);
            }
        }

        return memory.ToArray();
    }

    // The end of the file says that the list of parts has 60 MiB.
    private static byte[] LongList()
    {
        var bytes = new byte[60 * 1024 * 1024];
        "PK\u0003\u0004"u8.CopyTo(bytes);
        "PK\u0005\u0006"u8.CopyTo(bytes.AsSpan(bytes.Length - 22));
        BitConverter.TryWriteBytes(bytes.AsSpan(bytes.Length - 10), bytes.Length - 22);
        return bytes;
    }

    // Every size in the list of parts, divided by a thousand.
    private static byte[] Lying(byte[] bytes)
    {
        var mark = "PK\u0001\u0002"u8;
        for (var at = bytes.AsSpan().IndexOf(mark); at >= 0;)
        {
            var size = BitConverter.ToUInt32(bytes, at + 24);
            BitConverter.TryWriteBytes(bytes.AsSpan(at + 24), size > 1_000_000 ? size / 1000 : size);
            var next = bytes.AsSpan(at + 4).IndexOf(mark);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return bytes;
    }

    private static byte[] WithPicture()
    {
        using var memory = new MemoryStream();
        new BookBuilder().Sheet("A").Row(1, "một").Write(memory, zip =>
        {
            using var writer = new StreamWriter(zip.CreateEntry("xl/media/image1.bin").Open());
            Repeat(writer, "0", 900_000_000);
        });
        return memory.ToArray();
    }

    private static byte[] Compound(string stream)
    {
        var bytes = new byte[4096];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(bytes, 0);
        bytes[30] = 9;
        bytes[48] = 1;
        Encoding.Unicode.GetBytes("Root Entry").CopyTo(bytes, 1024);
        Encoding.Unicode.GetBytes(stream).CopyTo(bytes, 1024 + 128);
        return bytes;
    }
}

[CollectionDefinition(HostileWorkbookTests.Alone, DisableParallelization = true)]
public sealed class AloneDefinition;
