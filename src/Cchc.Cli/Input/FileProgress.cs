using System.Globalization;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Reading;

namespace Cchc.Cli.Input;

/// <summary>A progress bar on standard error while a person looks on and reading takes long; nothing in a pipe or a log.</summary>
internal sealed class FileProgress : IProgress<CatalogueProgress>
{
    private const int BarWidth = 30;
    private const long FirstAfter = 1_000; // records: a small file is read before a bar could be seen

    private readonly bool isShown = !Console.IsErrorRedirected;
    private bool drew;

    public void Report(CatalogueProgress value)
    {
        if (!isShown || value.Records < FirstAfter)
        {
            return;
        }

        var bar = string.Empty;
        var room = Room();
        if (value.TotalBytes is > 0 and var total && room >= BarWidth + 25)
        {
            var part = Math.Min(1d, (double)value.Bytes / total);
            bar = string.Create(CultureInfo.InvariantCulture, $"[{new string('#', (int)(part * BarWidth)).PadRight(BarWidth, '.')}] {part:P0} ");
        }

        var line = bar + Say.Text("progress.records", Say.Grouped(value.Records));
        Console.Error.Write("\r" + (line.Length < room ? line : line[..Math.Max(0, room - 1)]));
        drew = true;
    }

    public void Clear()
    {
        if (drew)
        {
            Console.Error.Write("\r" + new string(' ', Math.Min(BarWidth + 40, Room() - 1)) + "\r");
        }
    }

    /// <summary>The width of the terminal: a longer line would wrap and could not be drawn over.</summary>
    private static int Room()
    {
        try
        {
            return Console.BufferWidth is > 1 and var width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
