using Cchc.Core.Dossiers;
using Cchc.Core.Procedures.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange;

/// <summary>What a file of one dossier says (<c>cchc-dossier/1</c>), or what is wrong with it.</summary>
public sealed record DossierFile
{
    private readonly IReadOnlyList<KeyValuePair<string, string>> facts = ValueList.Empty<KeyValuePair<string, string>>();
    private readonly IReadOnlyList<Finding> findings = ValueList.Empty<Finding>();

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
    public IReadOnlyList<Finding> Findings
    {
        get => findings;
        init => findings = ValueList.Of(value);
    }

    /// <summary>Reads answers by the questions of the rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="answers">Answers by the name of the fact.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">No question asks for a fact, an answer is none to its question, or a fact is answered twice; the message quotes it.</exception>
    public static Facts FactsFor(DossierRules rules, IEnumerable<KeyValuePair<string, string>> answers)
    {
        if (rules is null)
        {
            throw new ArgumentNullException(nameof(rules));
        }

        var known = Facts.None;
        foreach (var (name, text) in (answers ?? throw new ArgumentNullException(nameof(answers))).Select(pair => (VietnameseText.Clean(pair.Key), pair.Value)))
        {
            var question = rules.Questions.FirstOrDefault(item => item.Id == name)
                ?? throw new FormatException($"There is no question \"{name}\": expected {(rules.Questions.Count == 0 ? "none" : string.Join(", ", rules.Questions.Select(item => item.Id)))}.");
            if (known[name] is not null)
            {
                throw new FormatException($"The fact \"{name}\" is given twice.");
            }

            known = known.With(name, question.Read(text) ?? throw new FormatException($"\"{text}\" is no answer to \"{name}\": expected {question.Expected}."));
        }

        return known;
    }
}
