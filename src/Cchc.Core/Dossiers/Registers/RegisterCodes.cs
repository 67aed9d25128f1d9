namespace Cchc.Core.Dossiers.Registers;

/// <summary>The codes of findings about a dossier of a register itself; docs/reference/findings.md lists them.</summary>
internal static class RegisterCodes
{
    /// <summary>No receipt, though the register says that it goes on or is over.</summary>
    public const string NoReceipt = "CCHC-REG-001";

    /// <summary>A result, refusal or return before the receipt.</summary>
    public const string EndBeforeReceipt = "CCHC-REG-002";

    /// <summary>The status says that it is over; no moment says when.</summary>
    public const string OverWithoutMoment = "CCHC-REG-003";

    /// <summary>The status says that it waits or is stopped; no event says since when and why.</summary>
    public const string StopWithoutEvent = "CCHC-REG-004";

    /// <summary>No processing time is known.</summary>
    public const string NoTime = "CCHC-REG-005";

    /// <summary>The procedure states several times that fall due on different days.</summary>
    public const string SeveralTimes = "CCHC-REG-006";

    /// <summary>A day is outside the calendar.</summary>
    public const string OutsideCalendar = "CCHC-REG-007";

    /// <summary>More events than are judged.</summary>
    public const string TooManyEvents = "CCHC-REG-008";

    /// <summary>An event without identifier, or two with the same.</summary>
    public const string EventIdentifiers = "CCHC-REG-009";

    /// <summary>A set of rules that is not known.</summary>
    public const string UnknownRules = "CCHC-REG-010";

    /// <summary>The hour decides, and the register records days only.</summary>
    public const string HourUnknown = "CCHC-REG-011";

    /// <summary>The status is a word that nobody knows: the dossier may have ended by it.</summary>
    public const string UnknownStatus = "CCHC-REG-012";

    /// <summary>The status says one thing, the moments another: going on though an end is recorded, or over in another way.</summary>
    public const string StatusContradicts = "CCHC-REG-013";

    /// <summary>The record counts the time from another event than the receipt; counted from the receipt it would be late.</summary>
    public const string OtherStart = "CCHC-REG-014";
}
