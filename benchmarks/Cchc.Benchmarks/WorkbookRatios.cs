using System.Diagnostics;
using System.Globalization;
using Cchc.Core.OpenXml;
using Cchc.Core.OpenXml.Tests.Reading;
using ExcelDataReader;
using MiniExcelLibs;

namespace Cchc.Benchmarks;

/// <summary>200,000 rows of a workbook, row by row: ours, and two readers of others, in turn; by the time of this process's own processors.</summary>
internal static class WorkbookRatios
{
    private const int Rows = 200_000;
    private const int Pairs = 7;

    public static void Measure()
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var book = new BookBuilder().Sheet("Sổ");
        for (var i = 1; i <= Rows; i++)
        {
            book.Row(i, "H" + i.ToString(CultureInfo.InvariantCulture), "Nguyễn Văn A", Cell.Number(46000 + (i % 300) + 0.375, "dd/mm/yyyy hh:mm"), "5 ngày làm việc", i * 1.5, "Trực tuyến");
        }

        var bytes = book.Bytes();
        book = null;
        Console.WriteLine($"{Rows} rows of 6 cells, {bytes.Length / 1024 / 1024} MiB packed");
        (string Name, Func<byte[], int> Read)[] all = [("ours", Ours), ("ExcelDataReader", Reader), ("MiniExcel", Mini)];
        foreach (var (name, read) in all)
        {
            if (read(bytes) != Rows)
            {
                throw new InvalidOperationException($"{name} read another number of rows");
            }
        }

        Console.WriteLine("| reader | median ratio of time to ours | allocated, MiB | kept while reading, MiB |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach (var (name, read) in all)
        {
            var ratios = Enumerable.Range(0, Pairs).Select(_ => Time(() => read(bytes)) / Time(() => Ours(bytes))).Order().ToList();
            var before = GC.GetAllocatedBytesForCurrentThread();
            read(bytes);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {ratios[Pairs / 2]:0.00} | {allocated / 1024 / 1024} | {Kept(read, bytes):0.0} |"));
        }
    }

    private static long most;

    // What lives at every twenty thousandth row, above what lived before.
    private static double Kept(Func<byte[], int> read, byte[] bytes)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        most = 0;
        Watching = true;
        read(bytes);
        Watching = false;
        return (most - before) / 1024d / 1024d;
    }

    private static bool Watching { get; set; }

    private static void Seen(int rows)
    {
        if (Watching && rows % 20_000 == 0)
        {
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
        }
    }

    private static int Ours(byte[] bytes)
    {
        using var source = WorkbookTables.Rows(new MemoryStream(bytes), "so.xlsx");
        var rows = 0;
        while (source.Next() is { Cells.Length: 6 })
        {
            Seen(++rows);
        }

        return rows;
    }

    private static int Reader(byte[] bytes)
    {
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        var rows = 0;
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                _ = reader.GetValue(i);
            }

            Seen(++rows);
        }

        return rows;
    }

    private static int Mini(byte[] bytes)
    {
        var rows = 0;
        foreach (IDictionary<string, object> row in new MemoryStream(bytes).Query().Cast<IDictionary<string, object>>())
        {
            rows += row.Count > 0 ? 1 : 0;
            Seen(rows);
        }

        return rows;
    }

    private static double Time(Func<int> read)
    {
        using var process = Process.GetCurrentProcess();
        GC.Collect();
        process.Refresh();
        var before = process.TotalProcessorTime;
        read();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
