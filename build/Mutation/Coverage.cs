using System.Diagnostics;
using System.Globalization;
using Xunit.v3;

namespace Cchc.Mutation;

/// <summary>Which tests come past which mutants and how long each takes, kept in a file for all folders.</summary>
internal sealed class Coverage
{
    private const double Longest = 1_500; // milliseconds: longer tests are left out
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(10);
    private readonly string path;
    private readonly Dictionary<string, double> milliseconds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> mutantsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<string>> tests = [];

    public Coverage(string path)
    {
        this.path = path;
        foreach (var line in File.Exists(path) ? File.ReadAllLines(path) : [])
        {
            var parts = line.Split('\t');
            milliseconds[parts[0]] = double.Parse(parts[1], CultureInfo.InvariantCulture); // the last line of a test holds
            mutantsOf[parts[0]] = Numbers(parts[2]);
        }

        foreach (var (test, all) in mutantsOf)
        {
            Add(test, all);
        }
    }

    public double Milliseconds(string test) => milliseconds[test];

    /// <summary>Whether a test can be asked often: it passes without a mutant and is not long.</summary>
    public bool IsQuick(string test) => milliseconds.TryGetValue(test, out var time) && time <= Longest;

    /// <summary>The tests that come past a mutant, the quickest first. Initializers run once a process: a mutant there may have none.</summary>
    public IEnumerable<string> TestsOf(int mutant) => tests.TryGetValue(mutant, out var past) ? past.OrderBy(Milliseconds) : [];

    /// <summary>Some tests that together come past all mutants that any test comes past, the quick ones before the others.</summary>
    public IEnumerable<string> Covering(IReadOnlyCollection<int> mutants, Func<string, bool> isAsked)
    {
        HashSet<int> left = [.. mutants];
        foreach (var (test, all) in mutantsOf.Where(pair => isAsked(pair.Key)).OrderBy(pair => Milliseconds(pair.Key)))
        {
            var count = left.Count;
            left.ExceptWith(all);
            if (left.Count < count)
            {
                yield return test;
            }
        }
    }

    /// <summary>
    /// Runs every test of which nothing is known yet: for its time, then with the mutants counted that it comes past. One that fails without a mutant is
    /// left out, and so is a long one: counting makes it many times longer.
    /// </summary>
    /// <param name="suite">The tests.</param>
    /// <param name="mutants">The switch.</param>
    /// <param name="anew">Whether tests that are known are measured once more, because they were changed.</param>
    public void Measure(Suite suite, Switch mutants, bool anew)
    {
        foreach (var test in suite.Cases.Where(test => anew || !milliseconds.ContainsKey(test.UniqueID)))
        {
            if (Time(suite, test) is not { } time)
            {
                Console.WriteLine($"Fails without a mutant: {test.TestCaseDisplayName}");
                continue;
            }

            int[] all = time > Longest ? [] : mutants.Past(() => suite.Run([test], Most));
            foreach (var mutant in mutantsOf.GetValueOrDefault(test.UniqueID, []))
            {
                tests[mutant].Remove(test.UniqueID);
            }

            (milliseconds[test.UniqueID], mutantsOf[test.UniqueID]) = (time, all);
            Add(test.UniqueID, all);
            Append(string.Join('\t', test.UniqueID, time.ToString("F1", CultureInfo.InvariantCulture), Text(all),
                test.TestCaseDisplayName.ReplaceLineEndings(" ").Replace('\t', ' ')));
        }
    }

    // Milliseconds; null when the test fails. On a busy machine the first time, in which its code is compiled, may be many times the second.
    private static double? Time(Suite suite, IXunitTestCase test)
    {
        var time = double.MaxValue;
        for (var i = 0; i < 2 && time > Longest; i++)
        {
            var watch = Stopwatch.StartNew();
            if (suite.Run([test], Most).Failed is not null)
            {
                return null;
            }

            time = Math.Min(time, watch.Elapsed.TotalMilliseconds);
        }

        return time;
    }

    private void Append(string line)
    {
        while (true)
        {
            try
            {
                File.AppendAllLines(path, [line]);
                return;
            }
            catch (IOException)
            {
                Thread.Sleep(50); // the run of another folder writes
            }
        }
    }

    private void Add(string test, int[] all)
    {
        foreach (var mutant in all)
        {
            (tests.TryGetValue(mutant, out var past) ? past : tests[mutant] = []).Add(test);
        }
    }

    // Neighbours come together: 7-9,12 is 7, 8, 9 and 12.
    private static string Text(int[] all)
    {
        var parts = new List<string>();
        int[] sorted = [.. all.Order()];
        for (int i = 0, first = 0; i < sorted.Length; i++)
        {
            if (i + 1 == sorted.Length || sorted[i + 1] != sorted[i] + 1)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{sorted[first]}-{sorted[i]}"));
                first = i + 1;
            }
        }

        return string.Join(',', parts);
    }

    private static int[] Numbers(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).SelectMany(part =>
    {
        var ends = part.Split('-');
        var first = int.Parse(ends[0], CultureInfo.InvariantCulture);
        return Enumerable.Range(first, int.Parse(ends[1], CultureInfo.InvariantCulture) - first + 1);
    })];
}
