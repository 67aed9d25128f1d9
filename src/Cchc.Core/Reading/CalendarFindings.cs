namespace Cchc.Core.Reading;

/// <summary>The codes of what reading and checking calendar data can find.</summary>
internal static class CalendarFindings
{
    /// <summary>Not JSON, or nested too deeply.</summary>
    public const string NotJson = "CCHC-CAL-001";

    /// <summary>The format is not <c>cchc-calendar/1</c>.</summary>
    public const string WrongFormat = "CCHC-CAL-002";

    /// <summary>The year of the plan is none of the calendar.</summary>
    public const string PlanYearOutsideCalendar = "CCHC-CAL-003";

    /// <summary>A member is missing, empty or has the wrong type.</summary>
    public const string BadMember = "CCHC-CAL-004";

    /// <summary>A date, a kind of day, a part of a day or a confidence cannot be read.</summary>
    public const string UnreadableValue = "CCHC-CAL-005";

    /// <summary>A day of another year than that of the plan; only swaps cross a year.</summary>
    public const string OutsidePlanYear = "CCHC-CAL-006";

    /// <summary>The identifier of a record, a document or a layer stands twice.</summary>
    public const string DuplicateId = "CCHC-CAL-007";

    /// <summary>A document is named that is not in the file.</summary>
    public const string UnknownDocument = "CCHC-CAL-008";

    /// <summary>A record names no document.</summary>
    public const string NoDocument = "CCHC-CAL-009";

    /// <summary>A day has two records.</summary>
    public const string DuplicateDay = "CCHC-CAL-010";

    /// <summary>A compensatory day without its holiday on a weekend, or a swap without its other half or of two weekdays.</summary>
    public const string WrongCounterpart = "CCHC-CAL-011";

    /// <summary>A holiday of the law in force is missing, or Tết or National Day has the wrong number of days.</summary>
    public const string StatutoryHolidayMissing = "CCHC-CAL-012";

    /// <summary>A make-up day does not stand on the next working day, or is missing.</summary>
    public const string WrongMakeUpDay = "CCHC-CAL-013";

    /// <summary>There is no document with its number.</summary>
    public const string NoDocumentNumber = "CCHC-CAL-014";

    /// <summary>The day of the decision is missing.</summary>
    public const string NoDecisionDay = "CCHC-CAL-015";

    /// <summary>A day lies outside the calendar.</summary>
    public const string OutsideCalendar = "CCHC-CAL-016";

    /// <summary>There is no record to replace or revoke.</summary>
    public const string NothingToReplace = "CCHC-CAL-017";

    /// <summary>There is a record of that identifier already.</summary>
    public const string RecordExists = "CCHC-CAL-018";

    /// <summary>An unknown member, perhaps a typing error.</summary>
    public const string UnknownMember = "CCHC-CAL-019";

    /// <summary>A member stands twice.</summary>
    public const string DuplicateMember = "CCHC-CAL-020";

    /// <summary>A partial closure without its part, or a part of a kind that has none.</summary>
    public const string PartDoesNotFitKind = "CCHC-CAL-021";

    /// <summary>The file is larger than the limit.</summary>
    public const string TooLarge = "CCHC-CAL-022";

    /// <summary>An extra working day or a reception on a public holiday.</summary>
    public const string WorkOnHoliday = "CCHC-CAL-023";

    /// <summary>A text is not UTF-8.</summary>
    public const string NotUtf8 = "CCHC-CAL-024";

    /// <summary>There are more findings than are listed.</summary>
    public const string TooMany = "CCHC-CAL-025";

    /// <summary>A text has control characters, or is too long.</summary>
    public const string BadText = "CCHC-CAL-026";

    /// <summary>A public holiday that no law gives.</summary>
    public const string HolidayWithoutLaw = "CCHC-CAL-027";
}
