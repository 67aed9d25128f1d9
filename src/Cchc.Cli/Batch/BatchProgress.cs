using System.Globalization;
using Cchc.Cli.Texts;

namespace Cchc.Cli.Batch;

/// <summary>A progress bar on standard error while a person looks on; nothing in a pipe or a log.</summary>
internal sealed class BatchProgress(Stream input)
{
    private const int Every = 20_000;
    private const int BarWidth = 30;

    private readonly bool isShown = !Console.IsErrorRedirected;

    public void Show(long rows)
    {
        if (!isShown || rows % Every != 0)
        {
            return;
        }

        var bar = string.Empty;
        if (input.CanSeek && input.Length > 0)
        {
            var part = (double)input.Position / input.Length;
            bar = string.Create(CultureInfo.InvariantCulture, $"[{new string('#', (int)(part * BarWidth)).PadRight(BarWidth, '.')}] {part:P0} ");
        }

        Console.Error.Write("\r" + bar + Say.Text("progress.rows", Say.Grouped(rows)));
    }

    public void Clear()
    {
        if (isShown)
        {
            Console.Error.Write("\r" + new string(' ', BarWidth + 40) + "\r");
        }
    }
}
