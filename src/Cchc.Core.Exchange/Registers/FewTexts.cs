using System.Collections.Concurrent;

namespace Cchc.Core.Exchange.Registers;

/// <summary>One string for each of the few texts of a column: procedures, agencies, officers.</summary>
internal sealed class FewTexts
{
    /// <summary>The most texts that are kept.</summary>
    public const int Most = 10_000;

    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);
    private int count;

    public string Of(string text)
    {
        if (known.TryGetValue(text, out var same))
        {
            return same;
        }

        if (count < Most && known.TryAdd(text, text))
        {
            Interlocked.Increment(ref count);
        }

        return text;
    }
}
