using System.Diagnostics;

namespace Cchc.Proof.Fuzzing;

/// <summary>
/// Runs every target on mutated seeds. What does something new (another set of findings, another kind of value) becomes a seed itself, so that the run works its way into the readers. A fault is an exception
/// that is not documented, more than <see cref="MostSeconds"/> or more than <see cref="MostBytes"/> for one input.
/// </summary>
internal sealed class FuzzRun(FuzzTarget target, int seed)
{
    public const double MostSeconds = 3;

    /// <summary>What one input of at most 16 KiB may allocate.</summary>
    public const long MostBytes = 256L << 20;

    private const int MostSeeds = 4000;

    private readonly Random random = new(seed);
    private readonly List<byte[]> seeds = [.. target.Seeds];
    private readonly HashSet<string> seen = [];
    private readonly HashSet<string> faultsSeen = [];

    public long Done { get; private set; }

    public int Signatures => seen.Count;

    public List<(string What, byte[] Input)> Faults { get; } = [];

    public void Run(long count)
    {
        if (Done == 0)
        {
            foreach (var input in target.Seeds)
                One(input);
        }

        for (; count > 0; count--)
        {
            var input = Mutator.Mutate(seeds[random.Next(seeds.Count)], seeds[random.Next(seeds.Count)], random);
            if (One(input) && seeds.Count < MostSeeds)
                seeds.Add(input);
        }
    }

    /// <summary>Whether the input did something new.</summary>
    private bool One(byte[] input)
    {
        Done++;
        var (start, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        string signature;
        try
        {
            signature = target.Read(input);
        }
        catch (Exception exception) when (Array.Exists(target.Allowed, type => type.IsInstanceOfType(exception)))
        {
            signature = exception.GetType().Name;
        }
        catch (Exception exception)
        {
            signature = "FAULT " + exception.GetType().Name;
            Fault($"{exception.GetType().Name} {Place(exception)}", $"{exception.Message} {Place(exception)}", input);
        }

        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var time = Stopwatch.GetElapsedTime(start);
        if (bytes > MostBytes)
            Fault("memory", $"{bytes >> 20} MiB", input);
        if (time.TotalSeconds > MostSeconds)
            Fault("time", $"{time.TotalSeconds:0.0} s", input);
        return seen.Add(signature);
    }

    private void Fault(string kind, string what, byte[] input)
    {
        if (faultsSeen.Add(kind))
            Faults.Add(($"{target.Name}: {kind}: {what}", input));
    }

    private static string? Place(Exception exception) => exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Cchc.Core", StringComparison.Ordinal))?.Trim();
}
