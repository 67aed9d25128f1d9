namespace Cchc.Core.Reading;

/// <summary>The codes of what reading the events of a dossier, or pause rules, can find.</summary>
internal static class EventFindings
{
    /// <summary>Not JSON, or nested too deeply.</summary>
    public const string NotJson = "CCHC-EVT-001";

    /// <summary>The file is larger than the limit.</summary>
    public const string TooLarge = "CCHC-EVT-002";

    /// <summary>The format is not that of events or of pause rules.</summary>
    public const string WrongFormat = "CCHC-EVT-003";

    /// <summary>An unknown member, perhaps a typing error.</summary>
    public const string UnknownMember = "CCHC-EVT-004";

    /// <summary>A value has the wrong type, or a number is out of range.</summary>
    public const string WrongType = "CCHC-EVT-005";

    /// <summary>A moment, a date, the time, or what was returned cannot be read.</summary>
    public const string UnreadableValue = "CCHC-EVT-006";

    /// <summary>An unknown set of rules.</summary>
    public const string UnknownRuleSet = "CCHC-EVT-007";

    /// <summary>An unknown type of event, or a correction in place of an event.</summary>
    public const string UnknownEventType = "CCHC-EVT-008";

    /// <summary>An identifier stands twice.</summary>
    public const string DuplicateId = "CCHC-EVT-009";

    /// <summary>A member stands twice.</summary>
    public const string DuplicateMember = "CCHC-EVT-010";

    /// <summary>A member is missing or empty.</summary>
    public const string Missing = "CCHC-EVT-011";

    /// <summary>A text is not UTF-8, or has control characters.</summary>
    public const string BadText = "CCHC-EVT-012";

    /// <summary>A pause rule names no procedure, field or set.</summary>
    public const string RuleCoversNothing = "CCHC-EVT-013";

    /// <summary>A pause rule stands twice, or has the identifier of a known one.</summary>
    public const string DuplicateRule = "CCHC-EVT-014";

    /// <summary><c>addedWorkingDays</c> without <c>resumePlus</c>, or the other way round.</summary>
    public const string AddedDaysWithoutResumePlus = "CCHC-EVT-015";

    /// <summary>A word is none of those expected.</summary>
    public const string UnknownWord = "CCHC-EVT-016";

    /// <summary>There are more events than are read.</summary>
    public const string TooManyEvents = "CCHC-EVT-017";
}
