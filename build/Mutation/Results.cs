using System.Globalization;

namespace Cchc.Mutation;

/// <summary>What became of each mutant, a line each, written at once; the last line holds. Who was begun twice without a result ended the process.</summary>
internal sealed class Results
{
    private readonly string path;
    private readonly Dictionary<int, string> outcomes = [];
    private readonly List<int> begun = [];

    public Results(string path)
    {
        this.path = path;
        foreach (var parts in (File.Exists(path) ? File.ReadAllLines(path) : []).Select(line => line.Split('\t')))
        {
            var mutant = int.Parse(parts[0], CultureInfo.InvariantCulture);
            if (parts[1] == Outcome.Begun)
            {
                begun.Add(mutant);
            }
            else
            {
                begun.RemoveAll(other => other == mutant);
                outcomes[mutant] = parts[1];
            }
        }
    }

    public IReadOnlyCollection<int> Mutants => outcomes.Keys;

    public bool Has(int mutant) => outcomes.ContainsKey(mutant);

    /// <summary>What became of a mutant; null when it was not run.</summary>
    public string? Of(int mutant) => outcomes.GetValueOrDefault(mutant);

    public bool IsKilled(int mutant) => Of(mutant) is Outcome.Killed or Outcome.Hung or Outcome.Crashed;

    /// <summary>Whether a mutant was begun twice and ended the process both times.</summary>
    public bool EndedTwice(int mutant) => begun.Count(other => other == mutant) > 1;

    public void Begin(int mutant)
    {
        begun.Add(mutant);
        Append(mutant, Outcome.Begun, string.Empty);
    }

    public void Write(int mutant, string outcome, string by)
    {
        begun.RemoveAll(other => other == mutant);
        outcomes[mutant] = outcome;
        Append(mutant, outcome, by);
    }

    private void Append(int mutant, string outcome, string by) =>
        File.AppendAllText(path, string.Create(CultureInfo.InvariantCulture, $"{mutant}\t{outcome}\t{by.ReplaceLineEndings(" ").Replace('\t', ' ')}\n"));
}
