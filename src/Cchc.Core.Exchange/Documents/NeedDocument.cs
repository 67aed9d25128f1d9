using System.Text.Json.Serialization;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Requirements;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>What has to be brought: a paper, a choice between papers, or papers that go together.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Paper), "paper")]
[JsonDerivedType(typeof(Choice), "choice")]
[JsonDerivedType(typeof(Together), "together")]
internal abstract record NeedDocument(
    [property: JsonPropertyOrder(1)] BilingualText? When, [property: JsonPropertyOrder(1)] IReadOnlyList<string> OpenFacts)
{
    public static IReadOnlyList<NeedDocument> Of(IReadOnlyList<DossierNeed> needs) => [.. needs.Select(Of)];

    private static NeedDocument Of(DossierNeed need) => need switch
    {
        DossierNeed.Paper { Rule: var rule } paper => new Paper(
            rule.Id, rule.Name, Camel(rule.HandingOver), Camel(rule.Necessity), PiecesDocument.Of(paper.Pieces), rule.LegalBasis, SourceOf(rule.Source),
                paper.Reason, paper.Lack, rule.Doubt, rule.FormsDoubt,
            need.When, need.OpenFacts),
        DossierNeed.Choice { Group: var group } choice =>
            new Choice(group.Id, group.Name, SourceOf(group.Source), choice.Wanted, choice.Reason, Of(choice.Alternatives), need.When, need.OpenFacts),
        DossierNeed.Together { Group: var group } together =>
            new Together(group.Id, group.Name, SourceOf(group.Source), Of(together.Members), need.When, need.OpenFacts),
        _ => throw new InvalidOperationException(need.GetType().Name),
    };

    private static string? SourceOf(RuleSource source) => source switch
    {
        RuleSource.Curated curated => curated.Citation,
        RuleSource.Inferred inferred => inferred.Words,
        _ => null,
    };

    internal sealed record Paper(
        string Component, string Name, string? HandingOver, string? Necessity, IReadOnlyList<PiecesDocument> Pieces, string? LegalBasis, string? Source,
            BilingualText? Reason, BilingualText? Lack,
        BilingualText? Doubt, BilingualText? FormsDoubt, BilingualText? When, IReadOnlyList<string> OpenFacts) : NeedDocument(When, OpenFacts);

    internal sealed record Choice(
        string Group, string Name, string? Source, int Wanted, BilingualText? Reason, IReadOnlyList<NeedDocument> Alternatives, BilingualText? When,
            IReadOnlyList<string> OpenFacts)
            : NeedDocument(When, OpenFacts);

    internal sealed record Together(
        string Group, string Name, string? Source, IReadOnlyList<NeedDocument> Members, BilingualText? When, IReadOnlyList<string> OpenFacts)
            : NeedDocument(When, OpenFacts);
}

/// <summary>Pieces, with the words of <c>cchc-dossier/1</c> for their forms.</summary>
internal sealed record PiecesDocument(int Count, IReadOnlyList<string> Forms)
{
    private static readonly (string Word, PaperForms Forms)[] Single = [.. ComponentWords.Forms.Where(item => ((int)item.Forms & ((int)item.Forms - 1)) == 0)];

    public static IReadOnlyList<PiecesDocument> Of(IReadOnlyList<RequiredPieces> pieces) =>
        [.. pieces.Select(lot => new PiecesDocument(lot.Count, [.. Single.Where(item => lot.Forms.HasFlag(item.Forms)).Select(item => item.Word)]))];
}

/// <summary>A question whose answer matters.</summary>
internal sealed record QuestionDocument(string Id, string Type, BilingualText Text, string? AskedOf, string? DoubtOf, string Expected,
    IReadOnlyList<ChoiceDocument> Choices)
{
    public static IReadOnlyList<QuestionDocument> Of(IReadOnlyList<FactQuestion> questions) => [.. questions.Select(question => new QuestionDocument(
        question.Id, question switch { FactQuestion.YesNo => "yesNo", FactQuestion.OfChoice => "choice", _ => "number" }, question.Text,
            Camel(question.AskedOf),
        question.DoubtOf.Length > 0 ? question.DoubtOf : null, question.Expected,
        question is FactQuestion.OfChoice of ? [.. of.Choices.Select(choice => new ChoiceDocument(choice.Key, choice.Value))] : []))];
}

/// <summary>A possible answer.</summary>
internal sealed record ChoiceDocument(string Id, BilingualText Text);
