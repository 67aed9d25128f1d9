using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>What a citizen would want to know before going: what to bring, what to show, what is not needed because data are in a database, and what depends on
/// which question.</summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Dossiers;
/// using Cchc.Core.Procedures.Identifiers;
/// using Cchc.Core.Requirements;
/// using Cchc.Core.Text;
///
/// var rules = DossierRules.Build(
///     ProcedureCode.Parse("1.001193"),
///     [
///         new ComponentRule
///         {
///             Id = "to-khai", Name = "Tờ khai", Pieces = [new RequiredPieces(1, PaperForms.PaperForm)], Source = RuleSource.Stated.Instance,
///         },
///         new ComponentRule
///         {
///             Id = "uy-quyen", Name = "Văn bản ủy quyền", Pieces = [new RequiredPieces(1, PaperForms.Original)], Source = RuleSource.Stated.Instance,
///             Condition = new Condition.Is("authorised", new FactValue.YesNo(true)),
///         },
///     ],
///     questions: [new FactQuestion.YesNo("authorised", new BilingualText("Có người khác làm thay không?", "Does someone else apply for you?"))]);
///
/// var list = CitizenList.Of(rules);
/// Console.WriteLine(list.Submit.Count); // 1
/// Console.WriteLine(list.Conditional[0].When!.En); // “Does someone else apply for you?” – yes
/// </code>
/// </example>
public sealed partial record CitizenList
{
    private CitizenList()
    {
    }

    /// <summary>The rules.</summary>
    public required DossierRules Rules { get; init; }

    /// <summary>What is known.</summary>
    public required Facts Facts { get; init; }

    /// <summary>What is to be submitted (nộp), and choices of which one alternative at least is; in the order of the rules.</summary>
    public IReadOnlyList<DossierNeed> Submit { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierNeed>();

    /// <summary>What is only to be shown (xuất trình).</summary>
    public IReadOnlyList<DossierNeed> Present { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierNeed>();

    /// <summary>What is needed depending on answers that are not known.</summary>
    public IReadOnlyList<DossierNeed> Conditional { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierNeed>();

    /// <summary>
    /// What depends on something that only the agency knows (hỏi bộ phận tiếp nhận): whether its data are found in a database, or what an unclear record means.
    /// Nothing of it is demanded.
    /// </summary>
    public IReadOnlyList<DossierNeed> AskDesk { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierNeed>();

    /// <summary>The questions on which <see cref="AskDesk"/> depends and that only the agency can answer.</summary>
    public IReadOnlyList<FactQuestion> DeskQuestions { get; init => field = ValueList.Of(value); } = ValueList.Empty<FactQuestion>();

    /// <summary>What need not be brought, because its data are in a database.</summary>
    public IReadOnlyList<DataInstead> NotNeeded { get; init => field = ValueList.Of(value); } = ValueList.Empty<DataInstead>();

    /// <summary>The questions to the applicant on which the rest depends, in the order of the rules.</summary>
    public IReadOnlyList<FactQuestion> Questions { get; init => field = ValueList.Of(value); } = ValueList.Empty<FactQuestion>();

    /// <summary>The list for what is known.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="facts">What is known; null for nothing.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static CitizenList Of(DossierRules rules, Facts? facts = null)
    {
        var needs = new CitizenNeeds(rules ?? throw new ArgumentNullException(nameof(rules)), facts ?? Facts.None);
        var all = needs.All();
        var agency = new HashSet<string>(rules.Questions.Where(question => question.AskedOf == QuestionAudience.Agency).Select(question => question.Id),
            StringComparer.Ordinal);
        bool IsForDesk(DossierNeed need) => need.Parts.Any(part => part.OpenFacts.Any(agency.Contains));
        var sure = NeedReduction.Shortest(all.Where(need => need.When is null && !IsForDesk(need)));
        var listed = new HashSet<string>(sure.OfType<DossierNeed.Paper>().Select(paper => paper.Rule.Id), StringComparer.Ordinal);
        bool IsNew(DossierNeed need) => !need.Papers.All(paper => listed.Contains(paper.Rule.Id));
        var open = NeedReduction.Named(all.Where(need => need.When is not null && !IsForDesk(need) && IsNew(need)));
        var forDesk = NeedReduction.Named(all.Where(need => IsForDesk(need) && IsNew(need)));

        // An open fact may also be part of a choice that is certainly needed.
        var asked = new HashSet<string>(sure.Concat(open).Concat(forDesk).SelectMany(need => need.Parts).SelectMany(need => need.OpenFacts),
            StringComparer.Ordinal);
        var asking = rules.Questions.Where(question => asked.Contains(question.Id)).ToList();
        return new CitizenList
        {
            Rules = rules,
            Facts = facts ?? Facts.None,
            Submit = ValueList.Of(sure.Where(need => !IsShown(need))),
            Present = ValueList.Of(sure.Where(IsShown)),
            Conditional = open,
            AskDesk = forDesk,
            NotNeeded = needs.Instead,
            Questions = ValueList.Of(asking.Where(question => question.AskedOf == QuestionAudience.Applicant)),
            DeskQuestions = ValueList.Of(asking.Where(question => question.AskedOf == QuestionAudience.Agency)),
        };
    }

    /// <summary>The list in plain text of at most 80 columns.</summary>
    /// <param name="name">The name of the procedure; empty for its code alone.</param>
    /// <param name="language">The language.</param>
    /// <returns>Lines ended by line feeds.</returns>
    public string ToText(string name = "", Language language = Language.Vietnamese) => CitizenText.Write(this, name, language);

    private static bool IsShown(DossierNeed need) => need.Papers.All(paper => paper.Rule.HandingOver == HandingOver.Present);
}
