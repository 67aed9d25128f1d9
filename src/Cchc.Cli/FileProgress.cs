using System.Globalization;
using Cchc.Core.Exchange;

namespace Cchc.Cli;

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
        if (value.TotalBytes is > 0 and var total)
        {
            var part = Math.Min(1d, (double)value.Bytes / total);
            bar = string.Create(CultureInfo.InvariantCulture, $"[{new string('#', (int)(part * BarWidth)).PadRight(BarWidth, '.')}] {part:P0} ");
        }

        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{bar}{value.Records:N0} records"));
        drew = true;
    }

    public void Clear()
    {
        if (drew)
        {
            Console.Error.Write("\r" + new string(' ', BarWidth + 40) + "\r");
        }
    }
}
