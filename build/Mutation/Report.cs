using System.Reflection;

namespace Cchc.Mutation;

/// <summary>The score of a folder and the mutants that no test noticed.</summary>
internal static class Report
{
    public static void Write(TextWriter output, Results results, IReadOnlyDictionary<int, MethodBase> compiled, IReadOnlyDictionary<int, string> texts)
    {
        var known = compiled.Keys.Where(results.Has).Order().ToList();
        var counts = known.GroupBy(results.Of, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        int Count(string outcome) => counts.GetValueOrDefault(outcome);
        var killed = Count(Outcome.Killed) + Count(Outcome.Hung) + Count(Outcome.Crashed);
        output.WriteLine($"{known.Count} of {compiled.Count} mutants run: {killed} killed ({Count(Outcome.Hung)} of them hung, {Count(Outcome.Crashed)} crashed), "
            + $"{Count(Outcome.Survived)} survived, {Count(Outcome.Uncovered)} that no test comes past.");
        foreach (var mutant in known.Where(mutant => results.Of(mutant) is Outcome.Survived or Outcome.Uncovered))
        {
            output.WriteLine($"{mutant} {results.Of(mutant)} {compiled[mutant].DeclaringType!.FullName} {compiled[mutant].Name}: {texts[mutant]}");
        }
    }
}
