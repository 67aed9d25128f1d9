using System.Globalization;
using System.Reflection;
using Xunit.v3;

namespace Cchc.Mutation;

/// <summary>Mutants against the tests of a suite.</summary>
/// <param name="suite">The tests.</param>
/// <param name="mutants">The switch.</param>
/// <param name="compiled">The method that each mutant is in.</param>
/// <param name="coverage">Which tests come past which mutants.</param>
/// <param name="results">What became of each mutant at last.</param>
/// <param name="asked">What became of each in this task; the same where it is the first.</param>
internal sealed class Run(Suite suite, Switch mutants, IReadOnlyDictionary<int, MethodBase> compiled, Coverage coverage, Results results, Results asked)
{
    private const int AtFirst = 8;         // tests: most mutants do not survive those
    private const double Budget = 20_000; // milliseconds of tests for a mutant
    private readonly Dictionary<string, IXunitTestCase> tests = suite.Cases.ToDictionary(test => test.UniqueID, StringComparer.Ordinal);
    private readonly Dictionary<MethodBase, List<string>> killers = []; // what killed other mutants of a method, the latest first

    /// <summary>Lets the tests fill what they keep from one to the next, without a mutant.</summary>
    public void WarmUp()
    {
        mutants.RunInitializers();
        _ = suite.Run(coverage.Covering([.. compiled.Keys], tests.ContainsKey).Select(test => tests[test]), TimeSpan.FromMinutes(5));
    }

    /// <summary>Runs mutants that were not run yet.</summary>
    /// <returns>False when a mutant hung or left something behind: the process has to end, and the next goes on.</returns>
    public bool Through(IEnumerable<int> wanted, bool alone)
    {
        var isFirst = true;
        foreach (var mutant in wanted.Where(mutant => alone || !asked.Has(mutant)))
        {
            var past = TestsOf(mutant, alone);
            if (asked.EndedTwice(mutant))
            {
                Write(mutant, Outcome.Crashed, string.Empty);
                continue;
            }

            if (past.Count == 0)
            {
                Write(mutant, Outcome.Uncovered, string.Empty);
                continue;
            }

            asked.Begin(mutant);
            mutants.Active = mutant;
            var (failed, ended) = Against(past);
            if (!ended)
            {
                Write(mutant, Outcome.Hung, string.Empty);
                return alone;
            }

            mutants.Active = Switch.None;
            if (failed is not null)
            {
                var known = Killers(mutant);
                known.Remove(failed.UniqueID);
                known.Insert(0, failed.UniqueID);
            }

            if (failed is not null && !isFirst && suite.Run([failed], Most([failed.UniqueID])).Failed is not null)
            {
                Console.WriteLine(
                    $"{mutant}: {failed.TestCaseDisplayName} fails without it too, by what an earlier mutant left behind: once more in a new process");
                return false;
            }

            Write(mutant, failed is null ? Outcome.Survived : Outcome.Killed,
                failed?.TestCaseDisplayName ?? string.Create(CultureInfo.InvariantCulture, $"{past.Count} tests"));
            isFirst = false;
        }

        return true;
    }

    // What was left stays what it was, unless it is killed now or a test came past it for the first time.
    private void Write(int mutant, string outcome, string by)
    {
        asked.Write(mutant, outcome, by);
        if (!ReferenceEquals(asked, results) && outcome != Outcome.Uncovered && (asked.IsKilled(mutant) || results.Of(mutant) != Outcome.Survived))
        {
            results.Write(mutant, outcome, by);
        }
    }

    private List<string> Killers(int mutant) =>
        killers.TryGetValue(compiled[mutant], out var known) ? known : killers[compiled[mutant]] = [];

    private List<string> TestsOf(int mutant, bool alone)
    {
        var all = coverage.TestsOf(mutant).Where(tests.ContainsKey).ToList();
        var past = Killers(mutant).Intersect(all, StringComparer.Ordinal).Concat(all).Distinct(StringComparer.Ordinal);
        if (alone)
        {
            // What runs once may run in any test.
            past = past.Concat(tests.Keys.Where(coverage.IsQuick).OrderBy(coverage.Milliseconds)).Distinct(StringComparer.Ordinal);
        }

        var left = Budget;
        return [.. past.TakeWhile(test => (left -= coverage.Milliseconds(test)) > 0)];
    }

    private (IXunitTestCase? Failed, bool Ended) Against(List<string> past)
    {
        foreach (var part in new[] { past.Take(AtFirst).ToArray(), past.Skip(AtFirst).ToArray() }.Where(part => part.Length > 0))
        {
            if (suite.Run(part.Select(id => tests[id]), Most(part)) is var result && (result.Failed is not null || !result.Ended))
            {
                return result;
            }
        }

        return (null, true);
    }

    private TimeSpan Most(string[] part) => TimeSpan.FromMilliseconds(8_000 + (10 * part.Max(coverage.Milliseconds)));
}
