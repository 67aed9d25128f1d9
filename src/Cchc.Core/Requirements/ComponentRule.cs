using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>What a procedure requires of one component (thành phần hồ sơ): when, in which forms, how many, and what takes its place.</summary>
public sealed partial record ComponentRule
{
    /// <summary>The identifier inside its procedure, such as <c>giay-chung-sinh</c> or <c>2.1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name as a citizen knows it.</summary>
    public required string Name { get; init; }

    /// <summary>How it is handed over.</summary>
    public HandingOver HandingOver { get; init; }

    /// <summary>The pieces; never empty in rules that were built.</summary>
    public IReadOnlyList<RequiredPieces> Pieces { get; init => field = ValueList.Of(value); } = ValueList.Empty<RequiredPieces>();

    /// <summary>How necessary it is.</summary>
    public Necessity Necessity { get; init; }

    /// <summary>When it is required.</summary>
    public Condition Condition { get; init; } = Condition.Always;

    /// <summary>What may be used in its place; empty when nothing.</summary>
    public IReadOnlyList<Replacement> Replacements { get; init => field = ValueList.Of(value); } = ValueList.Empty<Replacement>();

    /// <summary>The procedure whose result it is; empty when it is none, or not stated.</summary>
    public string ResultOf { get; init; } = string.Empty;

    /// <summary>The legal source; empty when not stated.</summary>
    public string LegalBasis { get; init; } = string.Empty;

    /// <summary>
    /// Why it is not sure that the component is required at all, such as a condition whose extent is not clear; null when it is sure. A doubtful component is
    /// never missing before the agency has answered: <see cref="DossierRules"/> has a question for it.
    /// </summary>
    public BilingualText? Doubt { get; init; }

    /// <summary>
    /// What is not sure about its forms and numbers, so that one piece in any form is enough here and an official compares it with the record; null when
    /// nothing is.
    /// </summary>
    public BilingualText? FormsDoubt { get; init; }

    /// <summary>Where the rule comes from.</summary>
    public required RuleSource Source { get; init; }
}
