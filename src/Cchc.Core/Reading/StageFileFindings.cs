namespace Cchc.Core.Reading;

/// <summary>The codes of what reading an internal process can find: as JSON, as a table, as text.</summary>
internal static class StageFileFindings
{
    /// <summary>Not JSON, or nested too deeply.</summary>
    public const string NotJson = "CCHC-STG-001";

    /// <summary>The file is larger than the limit.</summary>
    public const string TooLarge = "CCHC-STG-002";

    /// <summary>The format is not that of a process.</summary>
    public const string WrongFormat = "CCHC-STG-003";

    /// <summary>An unknown member, perhaps a typing error.</summary>
    public const string UnknownMember = "CCHC-STG-004";

    /// <summary>A value has the wrong type, or a number is out of range.</summary>
    public const string WrongType = "CCHC-STG-005";

    /// <summary>The number of a step stands twice.</summary>
    public const string DuplicateId = "CCHC-STG-006";

    /// <summary>A member stands twice.</summary>
    public const string DuplicateMember = "CCHC-STG-007";

    /// <summary>A member is missing or empty.</summary>
    public const string Missing = "CCHC-STG-008";

    /// <summary>A text is not UTF-8, or has control characters.</summary>
    public const string BadText = "CCHC-STG-009";

    /// <summary>The time of a step or of a sum cannot be read.</summary>
    public const string BadTime = "CCHC-STG-010";

    /// <summary>No step was found in a table or text.</summary>
    public const string NoStages = "CCHC-STG-020";

    /// <summary>A step of a table or text has no unit or no time.</summary>
    public const string Incomplete = "CCHC-STG-021";

    /// <summary>A step without a number of its own got one.</summary>
    public const string NumberGiven = "CCHC-STG-022";

    /// <summary>A sum was read for which there is no time.</summary>
    public const string SumWithoutTime = "CCHC-STG-023";

    /// <summary>More steps or processes than are read.</summary>
    public const string TooMany = "CCHC-STG-024";
}
