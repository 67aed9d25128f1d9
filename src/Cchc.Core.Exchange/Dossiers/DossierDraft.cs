using System.Text.Json.Serialization;
using Cchc.Core.Dossiers;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>
/// A dossier (hồ sơ) as its file states it (<c>cchc-dossier/1</c>), before its answers are read: what an answer means only the questions of the rules say.
/// <see cref="Read"/> makes a
/// <see cref="Dossier"/> of it. Equal when all parts are, wherever the answers stand in their file.
/// </summary>
public sealed record DossierDraft
{
    /// <summary>The code of the procedure; null when the file leaves it to the caller.</summary>
    public ProcedureCode? Procedure { get; init; }

    /// <summary>The dossier code (mã hồ sơ); empty when it has none yet.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>Whether the dossier came online (hồ sơ trực tuyến).</summary>
    [JsonPropertyName("online")]
    public bool IsOnline { get; init; }

    /// <summary>What was brought or is at hand.</summary>
    public IReadOnlyList<DossierItem> Items { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierItem>();

    /// <summary>
    /// The answers as written, by the name of the fact: <c>yes</c> and <c>no</c> for true and false, numbers and identifiers of choices as they stand.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Answers { get; init => field = ValueList.Of(value); } = ValueList.Empty<KeyValuePair<string, string>>();

    /// <summary>The file; empty for a draft made in code.</summary>
    internal string FileName { get; init; } = string.Empty;

    /// <summary>Where in the file each of <see cref="Answers"/> is, in their order.</summary>
    internal IReadOnlyList<string> AnswerPlaces { get; init; } = ValueList.Empty<string>();

    /// <summary>The draft of a dossier: its facts as answers.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The draft. Read by rules that ask for all of its facts it gives an equal dossier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public static DossierDraft Of(Dossier dossier) => new()
    {
        Procedure = (dossier ?? throw new ArgumentNullException(nameof(dossier))).Procedure,
        Code = dossier.Code,
        IsOnline = dossier.IsOnline,
        Items = dossier.Items,
        Answers = ValueList.Of(dossier.Facts.Names.Select(name => new KeyValuePair<string, string>(name, dossier.Facts[name]!.ToString()!))),
    };

    /// <summary>Reads the answers by the questions of the rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="typed">Answers typed beside the file, by the name of the fact; they win over those of the file. Null for none.</param>
    /// <returns>
    /// The dossier with its facts, or everything that is wrong, with file and line where it is in the file: a fact for which no question asks, a value that
    /// is no answer, a fact given twice.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public Reading<Dossier> Read(DossierRules rules, IEnumerable<KeyValuePair<string, string>>? typed = null)
    {
        var reading = new DossierAnswers(rules ?? throw new ArgumentNullException(nameof(rules)));
        foreach (var pair in typed ?? [])
        {
            reading.Add(pair.Key, pair.Value, "facts");
        }

        reading.EndTyped();
        for (var i = 0; i < Answers.Count; i++)
        {
            reading.Add(Answers[i].Key, Answers[i].Value, i < AnswerPlaces.Count ? AnswerPlaces[i] : "facts");
        }

        return new(FileName, new Dossier { Procedure = Procedure, Code = Code, IsOnline = IsOnline, Items = Items, Facts = reading.Facts }, reading.Findings);
    }

    /// <inheritdoc/>
    public bool Equals(DossierDraft? other) => other is not null && Procedure == other.Procedure && Code == other.Code && IsOnline == other.IsOnline
        && Items.Equals(other.Items) && Answers.Equals(other.Answers);

    /// <inheritdoc/>
    public override int GetHashCode() => (Procedure, Code, IsOnline, Items, Answers).GetHashCode();
}
