using System.Diagnostics;
using System.Globalization;

namespace Cchc.Mutation;

/// <summary>Which tests come past which mutants and how long each takes, kept in a file.</summary>
internal sealed class Coverage
{
    private const double Longest = 1_500; // milliseconds: longer tests are left out
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(10);
    private readonly string path;
    private readonly Dictionary<string, double> milliseconds = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<string>> tests = [];

    public Coverage(string path)
    {
        this.path = path;
        foreach (var line in File.Exists(path) ? File.ReadAllLines(path) : [])
        {
            var parts = line.Split('\t');
            Add(parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture), Numbers(parts[2]));
        }
    }

    public double Milliseconds(string test) => milliseconds[test];

    /// <summary>The tests that come past a mutant, the quickest first. Initializers run once a process: a mutant there may have none.</summary>
    public IEnumerable<string> TestsOf(int mutant) => tests.TryGetValue(mutant, out var past) ? past.OrderBy(Milliseconds) : [];

    /// <summary>
    /// Runs every test of which nothing is known yet twice: for its time, then with the mutants counted that it comes past. One that fails without a mutant is
    /// left out, and so is a long one: counting makes it many times longer.
    /// </summary>
    public void Measure(Suite suite, Switch mutants)
    {
        foreach (var test in suite.Cases.Where(test => !milliseconds.ContainsKey(test.UniqueID)))
        {
            var watch = Stopwatch.StartNew();
            if (suite.Run([test], Most).Failed is not null)
            {
                Console.WriteLine($"Fails without a mutant: {test.DisplayName}");
                continue;
            }

            var time = watch.Elapsed.TotalMilliseconds;
            int[] all = time > Longest ? [] : mutants.Past(() => suite.Run([test], Most));
            Add(test.UniqueID, time, all);
            File.AppendAllLines(path, [string.Join('\t', test.UniqueID, time.ToString("F1", CultureInfo.InvariantCulture), string.Join(',', all),
                test.DisplayName.ReplaceLineEndings(" ").Replace('\t', ' '))]);
        }
    }

    private void Add(string test, double time, int[] all)
    {
        milliseconds[test] = time;
        foreach (var mutant in all)
        {
            (tests.TryGetValue(mutant, out var past) ? past : tests[mutant] = []).Add(test);
        }
    }

    private static int[] Numbers(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
