using System.Globalization;
using System.Text;
using Cchc.Core.Exchange.Reading;

namespace Cchc.Core.OpenXml.Tests.Reading;

/// <summary>What a long workbook takes while it is read. The memory measured is that of the whole process, so nothing else runs beside it.</summary>
[Collection(HostileWorkbookTests.Alone)]
public sealed class LargeWorkbookTests
{
    private const string Day = "dd/mm/yyyy";

    [Fact]
    public void Two_hundred_thousand_rows_in_bounded_memory()
    {
        var book = new BookBuilder().Sheet("Lớn");
        for (var i = 1; i <= 200_000; i++)
        {
            book.Row(i, "H" + i.ToString(CultureInfo.InvariantCulture), Cell.Number(46000 + (i % 300), Day), "5 ngày làm việc", i * 1.5);
        }

        var bytes = book.Bytes();
        book = null;
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (rows, most) = (0, 0L);
        using var source = WorkbookSourceTests.Open(bytes);
        while (source.Next() is { } row)
        {
            row.Cells[0].Should().Be("H" + (++rows).ToString(CultureInfo.InvariantCulture));
            if (rows % 20_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        rows.Should().Be(200_000);
        most.Should().BeLessThan(32L * 1024 * 1024); // the shared texts, and nothing of the rows
    }
}
