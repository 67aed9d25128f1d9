using System.Globalization;
using System.Reflection;
using Cchc.Mutation;
using Xunit.Abstractions;

// FOLDER NAMESPACE all|report|N TEST…: the mutants of a namespace against the tests whose class begins so; FOLDER keeps what was found. Ends with 0 when all
// are through and with 3 when a mutant hung: run it again, it goes on. N is one mutant alone. The folder above has the log of
// dotnet-stryker.
var (folder, space, task, prefixes) = (args[0], args[1], args[2], args[3..]);
var library = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Cchc.Core.dll"));
var mutants = new Switch(library);
var texts = StrykerLog.Read(Path.Combine(folder, "..", "log"));
var compiled = mutants.Compiled().Where(place => place.Method.DeclaringType!.FullName!.StartsWith(space, StringComparison.Ordinal) && texts.ContainsKey(place.Mutant))
    .DistinctBy(place => place.Mutant).ToDictionary(place => place.Mutant, place => place.Method);
var results = new Results(Path.Combine(folder, "results.tsv"));
if (task == "report")
{
    Report.Write(Console.Out, results, compiled, texts);
    return;
}

using var suite = new Suite(Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Cchc.Core.Tests.dll")), prefixes);
var tests = suite.Cases.ToDictionary(test => test.UniqueID, StringComparer.Ordinal);
var coverage = new Coverage(Path.Combine(folder, "coverage.tsv"));
coverage.Measure(suite, mutants);
var alone = task != "all";
int[] wanted = alone ? [int.Parse(task, CultureInfo.InvariantCulture)] : [.. compiled.Keys.Order()];
if (!alone)
{
    new Random(1).Shuffle(wanted); // so that a run that is stopped is a sample by chance
}

var isFirst = true;
foreach (var mutant in wanted.Where(mutant => alone || !results.Has(mutant)))
{
    var past = coverage.TestsOf(mutant).Where(tests.ContainsKey).ToList();
    if (past.Count == 0)
    {
        results.Write(mutant, Outcome.Uncovered, string.Empty);
        continue;
    }

    results.Begin(mutant);
    mutants.Active = mutant;
    var (failed, ended) = Run(past);
    mutants.Active = Switch.None;
    if (!ended)
    {
        results.Write(mutant, Outcome.Hung, string.Empty);
        Environment.Exit(3);
    }

    if (failed is not null && !isFirst && suite.Run([failed], Most([failed.UniqueID])).Failed is not null)
    {
        Environment.Exit(3); // something that an earlier mutant left behind failed it: once more in a new process
    }

    results.Write(mutant, failed is null ? Outcome.Survived : Outcome.Killed, failed?.DisplayName ?? string.Create(CultureInfo.InvariantCulture, $"{past.Count} tests"));
    isFirst = false;
}

Environment.Exit(0);

(ITestCase? Failed, bool Ended) Run(List<string> past)
{
    // The quickest first: most mutants do not survive them.
    foreach (var part in new[] { past.Take(8).ToArray(), past.Skip(8).ToArray() }.Where(part => part.Length > 0))
    {
        if (suite.Run(part.Select(id => tests[id]), Most(part)) is var result && (result.Failed is not null || !result.Ended))
        {
            return result;
        }
    }

    return (null, true);
}

TimeSpan Most(string[] part) => TimeSpan.FromMilliseconds(15_000 + (4 * part.Sum(coverage.Milliseconds)));
