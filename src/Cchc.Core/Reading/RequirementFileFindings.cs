namespace Cchc.Core.Reading;

/// <summary>The codes of what reading the rules of a dossier, or a dossier, can find.</summary>
internal static class RequirementFileFindings
{
    /// <summary>Not JSON, not UTF-8, or nested too deeply.</summary>
    public const string NotJson = "CCHC-REQ-080";

    /// <summary>The file is larger than the limit.</summary>
    public const string TooLarge = "CCHC-REQ-081";

    /// <summary>The format is not <c>cchc-components/1</c>, or for a dossier not <c>cchc-dossier/1</c>.</summary>
    public const string WrongFormat = "CCHC-REQ-082";

    /// <summary>An unknown member, perhaps a typing error.</summary>
    public const string UnknownMember = "CCHC-REQ-083";

    /// <summary>A value has the wrong type.</summary>
    public const string WrongType = "CCHC-REQ-084";

    /// <summary>A number is too large, or a count is not a whole number from 1.</summary>
    public const string OutOfRange = "CCHC-REQ-085";

    /// <summary>A word is none of those expected.</summary>
    public const string UnknownWord = "CCHC-REQ-086";

    /// <summary>An identifier stands twice.</summary>
    public const string DuplicateId = "CCHC-REQ-087";

    /// <summary>A member stands twice.</summary>
    public const string DuplicateMember = "CCHC-REQ-088";

    /// <summary>A member is missing or empty.</summary>
    public const string Missing = "CCHC-REQ-089";

    /// <summary>A text is not UTF-8, or has control characters.</summary>
    public const string BadText = "CCHC-REQ-090";

    /// <summary>Not a condition: an unknown shape, or several at once.</summary>
    public const string NotACondition = "CCHC-REQ-091";

    /// <summary>A part has more than one source.</summary>
    public const string SeveralSources = "CCHC-REQ-092";

    /// <summary>The procedure of a dossier is no procedure code.</summary>
    public const string BadProcedureCode = "CCHC-REQ-093";

    /// <summary>A dossier has more facts or items than are read.</summary>
    public const string TooManyEntries = "CCHC-REQ-094";

    /// <summary>A dossier of another procedure than the rules it is read by.</summary>
    public const string OtherProcedure = "CCHC-REQ-095";
}
