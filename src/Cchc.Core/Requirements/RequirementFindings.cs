namespace Cchc.Core.Requirements;

/// <summary>The codes of what building or correcting the rules of a dossier can find.</summary>
internal static class RequirementFindings
{
    /// <summary>There is no component.</summary>
    public const string NoComponent = "CCHC-REQ-001";

    /// <summary>An identifier is blank, or the name of a fact has other characters than letters, digits and hyphens.</summary>
    public const string BadId = "CCHC-REQ-002";

    /// <summary>An identifier stands twice among components and groups, or among questions.</summary>
    public const string DuplicateId = "CCHC-REQ-003";

    /// <summary>The name of a component, or the text of a question, is blank.</summary>
    public const string BlankText = "CCHC-REQ-004";

    /// <summary>A member of a group is no component and no group.</summary>
    public const string UnknownGroupMember = "CCHC-REQ-005";

    /// <summary>Groups hold each other in a circle.</summary>
    public const string CircularGroups = "CCHC-REQ-006";

    /// <summary>Groups or conditions are nested too deeply.</summary>
    public const string TooDeep = "CCHC-REQ-007";

    /// <summary>A group has no member.</summary>
    public const string EmptyGroup = "CCHC-REQ-008";

    /// <summary>A member stands twice in a group.</summary>
    public const string DuplicateGroupMember = "CCHC-REQ-009";

    /// <summary>A member stands in two groups that contradict each other.</summary>
    public const string ContradictoryMembership = "CCHC-REQ-010";

    /// <summary>At least n, but n is below 1 or above the number of members.</summary>
    public const string LeastOutOfRange = "CCHC-REQ-011";

    /// <summary>A component names no pieces.</summary>
    public const string NoPieces = "CCHC-REQ-012";

    /// <summary>Pieces below 1 or above the limit.</summary>
    public const string PiecesOutOfRange = "CCHC-REQ-013";

    /// <summary>Pieces without a form, or with one that does not exist.</summary>
    public const string NoKnownForm = "CCHC-REQ-014";

    /// <summary>The forms of two lots of pieces overlap in part.</summary>
    public const string OverlappingForms = "CCHC-REQ-015";

    /// <summary>A condition on a fact for which no question asks.</summary>
    public const string UnknownFact = "CCHC-REQ-016";

    /// <summary>A condition on a value that the question does not accept.</summary>
    public const string ValueNotAccepted = "CCHC-REQ-017";

    /// <summary>A condition without values.</summary>
    public const string ConditionWithoutValues = "CCHC-REQ-018";

    /// <summary>A range whose ends are crossed, outside what the question accepts, or over a fact that is no number.</summary>
    public const string ImpossibleRange = "CCHC-REQ-019";

    /// <summary>A condition that can never hold, alone or with those of the groups above.</summary>
    public const string ConditionNeverHolds = "CCHC-REQ-020";

    /// <summary>Sets of the dossier below 1 or above the limit.</summary>
    public const string SetsOutOfRange = "CCHC-REQ-021";

    /// <summary>A question with fewer than two choices, with one twice or blank, or with no number between its ends.</summary>
    public const string QuestionWithoutChoice = "CCHC-REQ-022";

    /// <summary>A replacement names no database.</summary>
    public const string ReplacementWithoutDatabase = "CCHC-REQ-023";

    /// <summary>An entry or a part is null, or a value is not defined.</summary>
    public const string UndefinedPart = "CCHC-REQ-024";

    /// <summary>At least n members are needed, and in no case are n of them required at once.</summary>
    public const string LeastNeverReached = "CCHC-REQ-025";

    /// <summary>No condition uses the question.</summary>
    public const string UnusedQuestion = "CCHC-REQ-030";

    /// <summary>Too many combinations of facts: whether the conditions contradict each other was not decided.</summary>
    public const string ContradictionsUndecided = "CCHC-REQ-031";

    /// <summary>A replacement can never be used.</summary>
    public const string ReplacementNeverUsed = "CCHC-REQ-032";

    /// <summary>A replacement names no article.</summary>
    public const string ReplacementWithoutArticle = "CCHC-REQ-033";

    /// <summary>At least n of n members: the group is no choice.</summary>
    public const string NoChoice = "CCHC-REQ-034";

    /// <summary>In one of its groups the component is never required.</summary>
    public const string NeverRequiredInGroup = "CCHC-REQ-035";

    /// <summary>A choice among components that are all "where applicable".</summary>
    public const string ChoiceAmongOptional = "CCHC-REQ-036";

    /// <summary>A range without ends always holds.</summary>
    public const string RangeWithoutEnds = "CCHC-REQ-037";

    /// <summary>A correction does not fit the rules it corrects.</summary>
    public const string CorrectionDoesNotFit = "CCHC-REQ-045";
}
