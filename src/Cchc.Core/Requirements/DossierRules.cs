using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>
/// What a complete dossier of a procedure needs: components, groups of them, and the questions on which they depend. Checked when built: no
/// cycles, no contradictions, nothing empty. Immutable, thread-safe. What no group holds is required by itself. What is doubtful
/// (<see cref="ComponentRule.Doubt"/>, <see cref="RequirementGroup.Doubt"/>) is required only where the agency says so: building adds a question and its
/// condition.
/// </summary>
/// <example>
/// <code>
/// using System;
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
/// Console.WriteLine(rules.Components.Count); // 2
/// Console.WriteLine(rules.Questions[0].Expected); // yes/no (có/không)
///
/// var rule = new ComponentRule { Id = "a", Name = "A", Source = RuleSource.Stated.Instance };
/// Console.WriteLine(DossierRules.TryBuild(rules.Procedure, [rule, rule], [], [], 1, out _, out var findings)); // False
/// Console.WriteLine(findings[0].Code); // CCHC-REQ-003
/// </code>
/// </example>
public sealed class DossierRules
{
    private readonly Lazy<RuleGraph> graph;

    /// <summary>Rules from their parts, <see cref="OnlineWhen"/> included: <see cref="Build"/> for serializers, which know only constructors.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="questions">The questions, in the order in which they should be asked.</param>
    /// <param name="components">The components, in order.</param>
    /// <param name="groups">The groups, in order.</param>
    /// <param name="sets">How many sets of the dossier are needed.</param>
    /// <param name="onlineWhen">When the dossier is filed online; null when the rules do not say.</param>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    /// <exception cref="ArgumentException">No question asks for a fact of <paramref name="onlineWhen"/>.</exception>
    /// <exception cref="DossierRulesException">The rules are faulty; it lists every fault.</exception>
    [JsonConstructor]
    public DossierRules(ProcedureCode procedure, IReadOnlyList<FactQuestion> questions, IReadOnlyList<ComponentRule> components,
        IReadOnlyList<RequirementGroup> groups, int sets = 1, Condition? onlineWhen = null)
        : this(onlineWhen is null ? Whole(procedure, components, groups, questions, sets)
            : Whole(procedure, components, groups, questions, sets).WithOnline(onlineWhen))
    {
    }

    private static DossierRules Whole(ProcedureCode procedure, IReadOnlyList<ComponentRule> components, IReadOnlyList<RequirementGroup> groups,
        IReadOnlyList<FactQuestion> questions, int sets) => Build(procedure, components, groups ?? throw new ArgumentNullException(nameof(groups)),
            questions ?? throw new ArgumentNullException(nameof(questions)), sets);

    private DossierRules(DossierRules built)
        : this(built.Procedure, built.Questions, built.Components, built.Groups, built.Sets) => (OnlineWhen, Warnings) = (built.OnlineWhen, built.Warnings);

    private DossierRules(ProcedureCode procedure, IReadOnlyList<FactQuestion> questions, IReadOnlyList<ComponentRule> components,
        IReadOnlyList<RequirementGroup> groups, int sets)
    {
        Procedure = procedure;
        Questions = questions;
        Components = components;
        Groups = groups;
        Sets = sets;
        graph = new Lazy<RuleGraph>(() => new RuleGraph(questions, components, groups));
    }

    /// <summary>The procedure.</summary>
    public ProcedureCode Procedure { get; }

    /// <summary>The questions, in the order in which they should be asked.</summary>
    public IReadOnlyList<FactQuestion> Questions { get; }

    /// <summary>The components, in order.</summary>
    public IReadOnlyList<ComponentRule> Components { get; }

    /// <summary>The groups, in order; empty when there are none.</summary>
    public IReadOnlyList<RequirementGroup> Groups { get; }

    /// <summary>How many sets of the dossier are needed (số bộ hồ sơ); 1 unless the record says otherwise.</summary>
    public int Sets { get; }

    /// <summary>When the dossier is filed online, so that scans count; null when the rules do not say and the caller has to.</summary>
    [JsonPropertyName("online")]
    public Condition? OnlineWhen { get; private set; }

    /// <summary>What is odd about the rules but no reason to refuse them, such as a question that no condition uses; empty when nothing is.</summary>
    public IReadOnlyList<Finding> Warnings { get; private set; } = ValueList.Empty<Finding>();

    internal RuleGraph Graph => graph.Value;

    /// <summary>The number of a component; -1 when there is none of that identifier.</summary>
    internal int NumberOf(string component) => Graph.Components.TryGetValue(VietnameseText.Clean(component), out var number) ? number : -1;

    /// <summary>Builds rules.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="components">The components.</param>
    /// <param name="groups">The groups; null for none.</param>
    /// <param name="questions">The questions; null for none.</param>
    /// <param name="sets">How many sets.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentNullException">An argument that must not be null is.</exception>
    /// <exception cref="DossierRulesException">The rules are cyclic, contradictory or empty; it lists every finding.</exception>
    public static DossierRules Build(ProcedureCode procedure, IEnumerable<ComponentRule> components, IEnumerable<RequirementGroup>? groups = null,
        IEnumerable<FactQuestion>? questions = null, int sets = 1) =>
        TryBuild(procedure, components, groups, questions, sets, out var rules, out var findings) ? rules : throw new DossierRulesException(findings);

    /// <summary>The same rules, which also say when a dossier is filed online.</summary>
    /// <param name="condition">The condition, over the questions of these rules.</param>
    /// <returns>Rules with <see cref="OnlineWhen"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    /// <exception cref="ArgumentException">The condition uses a fact for which no question asks.</exception>
    public DossierRules WithOnline(Condition condition)
    {
        var unknown = (condition ?? throw new ArgumentNullException(nameof(condition))).FactNames.FirstOrDefault(name => Graph.Space.IndexOf(name) < 0);
        return unknown is null
            ? new DossierRules(Procedure, Questions, Components, Groups, Sets) { OnlineWhen = condition, Warnings = Warnings }
            : throw new ArgumentException($"No question asks for the fact \"{unknown}\".", nameof(condition));
    }

    /// <summary>Builds rules without an exception.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="components">The components.</param>
    /// <param name="groups">The groups; null for none.</param>
    /// <param name="questions">The questions; null for none.</param>
    /// <param name="sets">How many sets.</param>
    /// <param name="rules">The rules; null when they were refused.</param>
    /// <param name="findings">Every reason why they were refused; empty when they were not.</param>
    /// <returns>Whether they were built.</returns>
    /// <exception cref="ArgumentNullException">An argument that must not be null is.</exception>
    public static bool TryBuild(
        ProcedureCode procedure,
        IEnumerable<ComponentRule> components,
        IEnumerable<RequirementGroup>? groups,
        IEnumerable<FactQuestion>? questions,
        int sets,
        [NotNullWhen(true)] out DossierRules? rules,
        out IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        var doubts = new DoubtQuestions(questions ?? [], components ?? throw new ArgumentNullException(nameof(components)), groups ?? []);
        var built = new DossierRules(procedure, ValueList.Of(doubts.Questions), ValueList.Of(doubts.Components), ValueList.Of(doubts.Groups), sets);
        (findings, built.Warnings) = DossierRulesCheck.Of(built);
        rules = findings.Count == 0 ? built : null;
        return rules is not null;
    }
}
