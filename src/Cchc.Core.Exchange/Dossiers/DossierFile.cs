using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>What a file of one dossier says (<c>cchc-dossier/1</c>), or what is wrong with it.</summary>
public sealed record DossierFile
{
    private readonly IReadOnlyList<KeyValuePair<string, string>> facts = ValueList.Empty<KeyValuePair<string, string>>();

    /// <summary>The procedure code; empty when the file leaves it to the caller.</summary>
    public string Procedure { get; init; } = string.Empty;

    /// <summary>The dossier with its items; its facts are empty until <see cref="FactsFor"/> reads them by the questions of the rules. Null when anything is wrong.</summary>
    public Dossier? Dossier { get; init; }

    /// <summary>Whether the dossier came online.</summary>
    public bool IsOnline { get; init; }

    /// <summary>The answers to questions as they stand, by the name of the fact.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Answers
    {
        get => facts;
        init => facts = ValueList.Of(value);
    }

    /// <summary>Everything that is wrong; empty when nothing is.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Finding>();

    /// <summary>Where in the file each of <see cref="Answers"/> stands, in their order.</summary>
    internal IReadOnlyList<string> AnswerPlaces { get; init; } = ValueList.Empty<string>();

    /// <summary>Reads answers by the questions of the rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="answers">Answers by the name of the fact.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">No question asks for a fact, an answer is none to its question, or a fact is answered twice; the message quotes all of them.</exception>
    public static Facts FactsFor(DossierRules rules, IEnumerable<KeyValuePair<string, string>> answers)
    {
        var read = new DossierFile().ReadFacts(rules, answers, out var findings);
        return findings.Count == 0 ? read : throw new FormatException(string.Join(Environment.NewLine, findings.Select(finding => finding.Text.En)));
    }

    /// <summary>Reads the answers of this file, and those that were typed beside it, by the questions of the rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="typed">Typed answers by the name of the fact; they win over those of the file.</param>
    /// <param name="findings">Everything that is wrong, with file and line where it stands in the file: a fact for which no question asks, a value that is no answer, a fact typed twice.</param>
    /// <returns>The facts that could be read.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Facts ReadFacts(DossierRules rules, IEnumerable<KeyValuePair<string, string>> typed, out IReadOnlyList<Finding> findings)
    {
        var reading = new DossierAnswers(rules ?? throw new ArgumentNullException(nameof(rules)));
        foreach (var pair in typed ?? throw new ArgumentNullException(nameof(typed)))
        {
            reading.Add(pair.Key, pair.Value, "facts");
        }

        reading.EndTyped();
        for (var i = 0; i < Answers.Count; i++)
        {
            reading.Add(Answers[i].Key, Answers[i].Value, i < AnswerPlaces.Count ? AnswerPlaces[i] : "facts");
        }

        findings = ValueList.Of(reading.Findings);
        return reading.Facts;
    }
}
