using System.Globalization;
using System.Reflection;
using Cchc.Mutation;

// FOLDER TYPES TASK TEST…: the mutants of a namespace ("Cchc.Core.Costs.") or of types ("Cchc.Core.Costs.CostTable,…") against the tests whose class begins so;
// FOLDER keeps what was found, the folder above the log of dotnet-stryker and which test comes past which mutant. Ends with 0 when all are through and with 3 when a mutant hung: run it again, it goes on. TASK is
//   all     every mutant
//   others  those that are left, once more against these tests
//   again   those that are left, against these tests, which are new or were changed
//   once    which mutants these tests come past when the process is new: with those of what runs once in a process
//   N       one mutant, switched on before anything runs
//   left    the numbers of the mutants to be run so
//   report  the score and what is left
var (folder, types, task, prefixes) = (args[0], args[1].Split(','), args[2], args[3..]);
bool IsAsked(string type) => Array.Exists(types, asked => asked.EndsWith('.') ? type.StartsWith(asked, StringComparison.Ordinal) : type.Split('+', '`')[0] == asked);
var library = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Cchc.Core.dll"));
var mutants = new Switch(library);
var texts = StrykerLog.Read(Path.Combine(folder, "..", "log"));
var compiled = mutants.Compiled().Where(place => IsAsked(place.Method.DeclaringType!.FullName!) && texts.ContainsKey(place.Mutant))
    .DistinctBy(place => place.Mutant).ToDictionary(place => place.Mutant, place => place.Method);
var results = new Results(Path.Combine(folder, "results.tsv"));
var once = Path.Combine(folder, "once.txt");
if (task == "report")
{
    var survivors = Path.Combine(folder, "..", "..", "..", "build", "Mutation", "survivors.txt");
    Report.Write(Console.Out, results, compiled, texts, survivors, isWhole: types is [[.., '.']]);
    return;
}

var alone = int.TryParse(task, NumberStyles.None, CultureInfo.InvariantCulture, out var only);
var asked = task == "all" ? results : new Results(Path.Combine(folder, alone || task == "left" ? "alone.tsv" : $"{task}.tsv"));
if (task == "left")
{
    HashSet<int> past = [.. (File.Exists(once) ? File.ReadAllLines(once) : []).Select(line => int.Parse(line, CultureInfo.InvariantCulture))];
    foreach (var mutant in compiled.Keys.Order().Where(mutant => !asked.Has(mutant) && (results.Of(mutant) == Outcome.Survived
        || (results.Of(mutant) == Outcome.Uncovered && past.Contains(mutant)))).OrderByDescending(results.Of, StringComparer.Ordinal))
    {
        Console.WriteLine(mutant);
    }

    return;
}

if (alone)
{
    mutants.Active = only; // before any test is looked for
}

var suite = new Suite(Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Cchc.Core.Tests.dll")), prefixes);
var coverage = new Coverage(Path.Combine(folder, "..", "coverage.tsv"));
if (task == "once")
{
    var all = mutants.Past(() => suite.Run(suite.Cases.Where(test => coverage.IsQuick(test.UniqueID)), TimeSpan.FromHours(1)));
    File.WriteAllLines(once, all.Select(mutant => mutant.ToString(CultureInfo.InvariantCulture)));
    return;
}

if (!alone)
{
    coverage.Measure(suite, mutants, anew: task == "again" && asked.Mutants.Count == 0);
}

int[] wanted = alone ? [only] : [.. compiled.Keys.Order().Where(mutant => task == "all" || results.Of(mutant) is Outcome.Survived or Outcome.Uncovered)];
new Random(1).Shuffle(wanted); // so that a run that is stopped is a sample by chance
var run = new Run(suite, mutants, compiled, coverage, results, asked);
if (!alone)
{
    run.WarmUp();
}

Environment.Exit(run.Through(wanted, alone) ? 0 : 3);
