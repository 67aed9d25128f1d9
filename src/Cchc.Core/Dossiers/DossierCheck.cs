using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>
/// Checks a dossier against the rules of its procedure (kiểm tra thành phần hồ sơ): in one answer what is there, what is missing, what is too much, what may
/// not be demanded, and what depends on a fact that is not known. One set of the dossier is checked. Thread-safe; the same input always gives the same answer.
/// </summary>
/// <remarks>
/// Equal when all parts are. A fact that was not declared is unknown, and never taken as yes or no. Law: NĐ 61/2018/NĐ-CP, NĐ 118/2025/NĐ-CP; NĐ
/// 23/2015/NĐ-CP on copies.
/// </remarks>
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
/// var dossier = new Dossier { Items = [new DossierItem { Component = "to-khai", Form = PaperForms.PaperForm }] };
/// var open = DossierCheck.Of(rules, dossier);
/// Console.WriteLine(open.State); // Unknown
/// Console.WriteLine(open.OpenQuestions[0].Text.En); // Does someone else apply for you?
///
/// var answered = dossier with { Facts = Facts.None.With("authorised", new FactValue.YesNo(true)) };
/// Console.WriteLine(DossierCheck.Of(rules, answered).Components[1].State); // Missing
/// </code>
/// </example>
public sealed record DossierCheck
{
    /// <summary>The rules.</summary>
    public required DossierRules Rules { get; init; }

    /// <summary>The dossier.</summary>
    public required Dossier Dossier { get; init; }

    /// <summary>Whether it was checked as a dossier filed online, in which scans count.</summary>
    public bool IsOnline { get; init; }

    /// <summary>The state of the whole: satisfied, missing or unknown.</summary>
    public required RequirementState State { get; init; }

    /// <summary>Every component, in the order of the rules.</summary>
    public IReadOnlyList<ComponentResult> Components { get; init => field = ValueList.Of(value); } = ValueList.Empty<ComponentResult>();

    /// <summary>Every group, in the order of the rules.</summary>
    public IReadOnlyList<GroupResult> Groups { get; init => field = ValueList.Of(value); } = ValueList.Empty<GroupResult>();

    /// <summary>What was brought and belongs to no component: excess.</summary>
    public IReadOnlyList<DossierItem> UnlistedItems { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierItem>();

    /// <summary>The questions whose answers would decide what is open, in the order of the rules; empty when nothing is.</summary>
    public IReadOnlyList<FactQuestion> OpenQuestions { get; init => field = ValueList.Of(value); } = ValueList.Empty<FactQuestion>();

    /// <summary>What of the dossier could not be understood and was left out; empty unless <see cref="DossierCheckOptions.ListsFaults"/>.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Finding>();

    /// <summary>Checks a dossier.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="dossier">Facts and items. Items for a component that the rules do not have are too much.</param>
    /// <param name="options">How; null for a dossier on paper, unless it says itself that it came online.</param>
    /// <returns>
    /// The state of every component, of every group and of the whole. What depends on an unknown fact is unknown: never satisfied where an answer would make it
    /// missing, never missing where one would make it complete.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or <paramref name="dossier"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A fact that no question asks for, a value that its question does not accept, an item with no form or several, or with a count below 1; unless
    /// <see cref="DossierCheckOptions.ListsFaults"/>.
    /// </exception>
    public static DossierCheck Of(DossierRules rules, Dossier dossier, DossierCheckOptions? options = null)
    {
        options ??= DossierCheckOptions.Default;
        ArgumentNullException.ThrowIfNull(dossier);
        var isOnline = (options with { IsOnline = options.IsOnline || dossier.IsOnline })
            .IsOnlineFor(rules ?? throw new ArgumentNullException(nameof(rules)), dossier.Facts ?? throw new ArgumentNullException(nameof(dossier)));
        var input = new DossierInput(rules, dossier, isOnline);
        if (input.Findings.Count > 0 && !options.ListsFaults)
        {
            throw new ArgumentException("The dossier cannot be checked:" + string.Concat(input.Findings.Select(finding => Environment.NewLine + finding)),
                nameof(dossier));
        }

        var evaluation = new DossierEvaluation(rules.Graph, input.Pieces);
        var answers = rules.Graph.Space.Assignment(dossier.Facts);
        var states = new OpenStates(rules.Graph, evaluation, answers);
        var reasons = new DossierReasons(rules, evaluation, input.Pieces);
        return new DossierCheck
        {
            Rules = rules,
            Dossier = dossier,
            IsOnline = isOnline,
            State = states.Whole,
            Components = ValueList.Of(rules.Components.Select((rule, i) =>
                OfComponent(rule, i, states, input.Pieces[i], reasons, input.Pieces[i].IsHandedIn && IsReplaced(rule, dossier.Facts)))),
            Groups = ValueList.Of(rules.Groups.Select((group, i) => new GroupResult
            {
                Group = group,
                State = states[~i],
                Wanted = states[~i] == RequirementState.Missing ? evaluation.Wanted(i) : 0,
                OpenFacts = ValueList.Of(states.FactsOf(~i)),
                Reason = reasons.OfGroup(i, states[~i], states.FactsOf(~i)),
            })),
            UnlistedItems = input.UnlistedItems,
            OpenQuestions = ValueList.Of(states.Questions),
            Findings = input.Findings,
        };
    }

    private static ComponentResult OfComponent(ComponentRule rule, int number, OpenStates states, ComponentPieces pieces, DossierReasons reasons,
        bool despiteData)
    {
        var state = states[number];
        return new ComponentResult
        {
            Rule = rule,
            State = state,
            Missing = state == RequirementState.Missing ? ValueList.Of(pieces.Missing) : ValueList.Empty<RequiredPieces>(),
            IsBroughtDespiteData = despiteData,
            ExcessPieces = state == RequirementState.Excess ? pieces.Total : pieces.Surplus,
            OpenFacts = ValueList.Of(states.FactsOf(number)),
            Reason = reasons.OfComponent(number, state, states.FactsOf(number)),
        };
    }

    private static bool IsReplaced(ComponentRule rule, Facts facts) => rule.Replacements.Any(item => item.Unless.Evaluate(facts) == Truth.False);
}
