namespace Cchc.Core.Exchange.Registers;

/// <summary>The codes of findings about files of registers; docs/reference/findings.md lists them.</summary>
internal static class RegisterFileCodes
{
    public const string NoCode = "CCHC-REG-020";
    public const string UnreadableMoment = "CCHC-REG-021";
    public const string UnknownWord = "CCHC-REG-022";
    public const string Width = "CCHC-REG-023";
    public const string DuplicateCode = "CCHC-REG-024";
    public const string DuplicatesUnchecked = "CCHC-REG-025";
    public const string TooManyEvents = "CCHC-REG-026";
    public const string EventsOutOfOrder = "CCHC-REG-027";
    public const string EventOfNobody = "CCHC-REG-028";
    public const string HalfAPair = "CCHC-REG-029";
    public const string UnusableCell = "CCHC-REG-030";
    public const string NotADossier = "CCHC-REG-031";
    public const string UnknownMap = "CCHC-REG-032";
    public const string EventsInDoubt = "CCHC-REG-033";
    public const string NoEnds = "CCHC-REG-034";
    public const string TwoEnds = "CCHC-REG-035";
    public const string CodeInOtherCase = "CCHC-REG-036";
}
