using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>Work on a long sequence in pieces, on all processors and in order, with a bounded number of items in memory.</summary>
internal static class RegisterPieces
{
    private const int PieceSize = 512;

    /// <summary>In WebAssembly there is one thread, which must not wait for another.</summary>
    private static readonly bool OneThread = RuntimeInformation.IsOSPlatform(OSPlatform.Create("BROWSER"))
        || RuntimeInformation.IsOSPlatform(OSPlatform.Create("WASI"));

    /// <param name="items">The sequence, read on the thread that asks.</param>
    /// <param name="work">What is done with each, on any thread.</param>
    public static IEnumerable<TResult> InOrder<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work)
    {
        var most = 4 * Environment.ProcessorCount;
        var running = new Queue<Task<TResult[]>>();
        var piece = new List<TItem>(PieceSize);
        foreach (var item in items)
        {
            piece.Add(item);
            if (piece.Count < PieceSize)
            {
                continue;
            }

            running.Enqueue(Start(piece, work));
            piece = new List<TItem>(PieceSize);
            if (running.Count >= most)
            {
                foreach (var result in running.Dequeue().GetAwaiter().GetResult())
                {
                    yield return result;
                }
            }
        }

        running.Enqueue(Start(piece, work));
        while (running.Count > 0)
        {
            foreach (var result in running.Dequeue().GetAwaiter().GetResult())
            {
                yield return result;
            }
        }
    }

    /// <summary>A sequence that another thread reads, piece by piece.</summary>
    public static async IAsyncEnumerable<T> InPieces<T>(IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var all = items.GetEnumerator();
        while (await Task.Run(() => Take(all), cancellationToken).ConfigureAwait(false) is { Count: > 0 } piece)
        {
            foreach (var item in piece)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }

    /// <summary>The same work on a sequence that is waited for.</summary>
    public static async IAsyncEnumerable<TResult> InOrderAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, TResult> work, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var most = 4 * Environment.ProcessorCount;
        var running = new Queue<Task<TResult[]>>();
        var piece = new List<TItem>(PieceSize);
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            piece.Add(item);
            if (piece.Count < PieceSize)
            {
                continue;
            }

            running.Enqueue(Start(piece, work));
            piece = new List<TItem>(PieceSize);
            if (running.Count >= most)
            {
                foreach (var result in await running.Dequeue().ConfigureAwait(false))
                {
                    yield return result;
                }
            }
        }

        running.Enqueue(Start(piece, work));
        while (running.Count > 0)
        {
            foreach (var result in await running.Dequeue().ConfigureAwait(false))
            {
                yield return result;
            }
        }
    }

    private static List<T> Take<T>(IEnumerator<T> items)
    {
        var piece = new List<T>(PieceSize);
        while (piece.Count < PieceSize && items.MoveNext())
        {
            piece.Add(items.Current);
        }

        return piece;
    }

    private static Task<TResult[]> Start<TItem, TResult>(List<TItem> piece, Func<TItem, TResult> work)
    {
        var task = new Task<TResult[]>(() =>
        {
            var results = new TResult[piece.Count];
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = work(piece[i]);
            }

            return results;
        }, TaskCreationOptions.DenyChildAttach);
        if (OneThread)
        {
            task.RunSynchronously(TaskScheduler.Default);
        }
        else
        {
            task.Start(TaskScheduler.Default);
        }

        return task;
    }
}
