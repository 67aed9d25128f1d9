using System.Globalization;
using System.Reflection;

namespace Cchc.Mutation;

/// <summary>The score of a folder and the mutants that no test noticed.</summary>
internal static class Report
{
    private const int Longest = 158; // letters of a text
    private const string Judged = "  [no difference";

    public static void Write(TextWriter output, Results results, IReadOnlyDictionary<int, MethodBase> compiled, IReadOnlyDictionary<int, string> texts,
        string survivors, bool isWhole)
    {
        string Text(int mutant)
        {
            var text = $"{compiled[mutant].DeclaringType!.FullName!["Cchc.Core.".Length..]} {compiled[mutant].Name}: {texts[mutant]}";
            return text.Length > Longest ? text[..Longest] : text;
        }

        var run = compiled.Keys.Where(results.Has).Order().ToList();
        var judged = new Judgements(File.ReadAllLines(survivors).Where(line => line.Contains(Judged, StringComparison.Ordinal))
            .Select(line => line[..line.IndexOf(Judged, StringComparison.Ordinal)]));
        List<int> left = [.. run.Where(mutant => !results.IsKilled(mutant))];
        List<int> open = [.. left.Where(mutant => !judged.Take($"{results.Of(mutant)}  {Text(mutant)}"))];
        int Count(string outcome, List<int> all) => all.Count(mutant => results.Of(mutant) == outcome);
        var killed = run.Count - left.Count;
        var same = left.Count - open.Count;
        string Percent(int all) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * killed / all:F1} %");
        output.WriteLine($"{run.Count} of {compiled.Count} mutants run: {killed} killed ({Count(Outcome.Hung, run)} of them hung, {Count(Outcome.Crashed, run)} crashed), "
            + $"{Count(Outcome.Survived, left)} survived, {Count(Outcome.Uncovered, left)} that no test comes past.");
        output.WriteLine($"Score: {Percent(run.Count)}; without the {same} that make no difference: {Percent(run.Count - same)}.");
        foreach (var mutant in open)
        {
            output.WriteLine($"{mutant} {results.Of(mutant)}  {Text(mutant)}");
        }

        foreach (var line in isWhole ? judged.Left : [])
        {
            output.WriteLine($"Judged, but not among those that are left: {line}");
        }
    }

    /// <summary>Lines of judged mutants of any folder; each holds for one mutant.</summary>
    private sealed class Judgements(IEnumerable<string> lines)
    {
        private readonly List<string> lines = [.. lines];
        private readonly HashSet<string> spaces = [];

        /// <summary>The lines of the folders that were asked for which no mutant was.</summary>
        public IEnumerable<string> Left => lines.Where(line => spaces.Contains(Space(line)));

        public bool Take(string line)
        {
            spaces.Add(Space(line));
            return lines.Remove(line);
        }

        private static string Space(string line) => line.Split("  ", 2)[^1].Split('.')[0];
    }
}
