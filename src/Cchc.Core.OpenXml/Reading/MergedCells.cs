namespace Cchc.Core.OpenXml.Reading;

/// <summary>
/// The joined cells of a sheet. A value that spans several rows belongs to each of them; one that spans columns stands in the first, as a heading does.
/// </summary>
internal sealed class MergedCells
{
    private static readonly byte[] Mark = "mergeCell"u8.ToArray();

    private readonly List<(int First, int Last, int Column)> ranges;
    private readonly Dictionary<int, (int Last, SheetCell Cell)> open = [];
    private int next;

    private MergedCells(List<(int First, int Last, int Column)> ranges) => this.ranges = ranges;

    /// <summary>Finds those of a sheet that span rows. They stand behind the cells: a sheet without any is looked through as bytes alone.</summary>
    public static MergedCells Find(WorkbookParts workbook, WorkbookSheet sheet)
    {
        using (var content = workbook.Open(sheet))
        {
            if (!Has(content))
            {
                return new MergedCells([]);
            }
        }

        var found = new List<(int First, int Last, int Column)>();
        var names = new SheetNames();
        using var xml = new PartXml(workbook.Open(sheet), sheet.Part, names);
        while (xml.NextElement())
        {
            if (xml.Name == names.Merge && xml.Attribute("ref") is { } range && range.IndexOf(':') is var colon and > 0
                && CellAddress.TryParse(range.Substring(0, colon), out var column, out var first)
                && CellAddress.TryParse(range.Substring(colon + 1), out _, out var last) && last > first)
            {
                if (found.Count >= ReadingLimits.Merges)
                {
                    throw WorkbookFault.TooLarge($"trang tính có hơn {ReadingLimits.Merges} ô gộp",
                        $"the sheet has more than {ReadingLimits.Merges} joined cells");
                }

                found.Add((first, last, column));
            }
        }

        found.Sort();
        return new MergedCells(found);
    }

    /// <summary>Gives the row what joined cells above it hold, and keeps what it holds for the rows below.</summary>
    public void Fill(SheetRow row)
    {
        if (open.Count > 0)
        {
            foreach (var over in open.Where(item => item.Value.Last < row.Number).Select(item => item.Key).ToList())
            {
                open.Remove(over);
            }

            foreach (var (column, value) in open.Select(item => (item.Key, item.Value)))
            {
                if (row[column].IsEmpty)
                {
                    row.Set(column, value.Cell);
                }
            }
        }

        for (; next < ranges.Count && ranges[next].First <= row.Number; next++)
        {
            var (first, last, column) = ranges[next];
            if (first == row.Number && column <= ReadingLimits.Columns && !row[column].IsEmpty)
            {
                open[column] = (last, row[column]);
            }
        }
    }

    private static bool Has(Stream content)
    {
        var buffer = new byte[32 * 1024];
        var kept = 0;
        while (content.Read(buffer, kept, buffer.Length - kept) is var read and > 0)
        {
            if (buffer.AsSpan(0, kept + read).IndexOf(Mark) >= 0)
            {
                return true;
            }

            var all = kept + read;
            kept = Math.Min(Mark.Length - 1, all);
            Buffer.BlockCopy(buffer, all - kept, buffer, 0, kept);
        }

        return false;
    }
}
