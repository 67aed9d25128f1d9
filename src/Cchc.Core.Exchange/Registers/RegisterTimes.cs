using System.Collections.Concurrent;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Exchange.Registers;

/// <summary>
/// The few distinct processing times of a register, each read once. What cannot be read stays as it is written: the judge says that there is no time.
/// </summary>
internal sealed class RegisterTimes
{
    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<string, ProcessingTime> known = new(StringComparer.Ordinal);

    public ProcessingTime Of(string text)
    {
        if (known.TryGetValue(text, out var time))
        {
            return time;
        }

        time = ProcessingTime.TryParse(text, out var parsed) ? parsed : new ProcessingTime.Unreadable(text);
        if (known.Count < MostKept)
        {
            known.TryAdd(text, time);
        }

        return time;
    }
}
