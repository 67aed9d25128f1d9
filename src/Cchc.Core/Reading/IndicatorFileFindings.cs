namespace Cchc.Core.Reading;

/// <summary>The codes of what reading a set of indicators can find.</summary>
internal static class IndicatorFileFindings
{
    /// <summary>Not JSON, or nested too deeply.</summary>
    public const string NotJson = "CCHC-IND-001";

    /// <summary>The file is larger than the limit.</summary>
    public const string TooLarge = "CCHC-IND-002";

    /// <summary>The format is not that of a set of indicators.</summary>
    public const string WrongFormat = "CCHC-IND-003";

    /// <summary>An unknown member, perhaps a typing error.</summary>
    public const string UnknownMember = "CCHC-IND-004";

    /// <summary>A value has the wrong type.</summary>
    public const string WrongType = "CCHC-IND-005";

    /// <summary>An identifier or the name of a count stands twice.</summary>
    public const string DuplicateId = "CCHC-IND-006";

    /// <summary>A member stands twice.</summary>
    public const string DuplicateMember = "CCHC-IND-007";

    /// <summary>A member is missing or empty.</summary>
    public const string Missing = "CCHC-IND-008";

    /// <summary>A text is not UTF-8, has control characters, or is too long.</summary>
    public const string BadText = "CCHC-IND-009";

    /// <summary>A number or a day is out of range, or no day.</summary>
    public const string OutOfRange = "CCHC-IND-010";

    /// <summary>A word that is none of those that are expected.</summary>
    public const string UnknownWord = "CCHC-IND-011";

    /// <summary>An expression cannot be read.</summary>
    public const string BadExpression = "CCHC-IND-012";

    /// <summary>An expression has a name that is no count.</summary>
    public const string UnknownCount = "CCHC-IND-013";

    /// <summary>The name of a count is none, or is taken.</summary>
    public const string BadName = "CCHC-IND-014";

    /// <summary>Members that contradict each other.</summary>
    public const string Contradiction = "CCHC-IND-015";

    /// <summary>More indicators than are read.</summary>
    public const string TooMany = "CCHC-IND-016";
}
