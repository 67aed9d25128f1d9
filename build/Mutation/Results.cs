using System.Globalization;

namespace Cchc.Mutation;

/// <summary>What became of each mutant, a line each, written at once; the last line holds. Who was begun twice without a result ended the process.</summary>
internal sealed class Results
{
    private readonly string path;
    private readonly Dictionary<int, string> outcomes = [];

    public Results(string path)
    {
        this.path = path;
        var begun = new List<int>();
        foreach (var parts in (File.Exists(path) ? File.ReadAllLines(path) : []).Select(line => line.Split('\t')))
        {
            var mutant = int.Parse(parts[0], CultureInfo.InvariantCulture);
            if (parts[1] == Outcome.Begun)
            {
                begun.Add(mutant);
            }
            else
            {
                outcomes[mutant] = parts[1];
            }
        }

        foreach (var mutant in begun.Where(mutant => !Has(mutant)).GroupBy(mutant => mutant).Where(group => group.Count() > 1).Select(group => group.Key).ToList())
        {
            Write(mutant, Outcome.Crashed, string.Empty);
        }
    }

    public bool Has(int mutant) => outcomes.ContainsKey(mutant);

    public string Of(int mutant) => outcomes[mutant];

    public void Begin(int mutant) => Append(mutant, Outcome.Begun, string.Empty);

    public void Write(int mutant, string outcome, string by)
    {
        outcomes[mutant] = outcome;
        Append(mutant, outcome, by);
    }

    private void Append(int mutant, string outcome, string by) =>
        File.AppendAllText(path, string.Create(CultureInfo.InvariantCulture, $"{mutant}\t{outcome}\t{by.ReplaceLineEndings(" ").Replace('\t', ' ')}\n"));
}
