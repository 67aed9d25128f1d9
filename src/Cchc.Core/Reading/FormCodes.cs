namespace Cchc.Core.Reading;

/// <summary>The published code of each fault in each format (docs/reference/findings.md). Codes are never renumbered, so the same fault has several.</summary>
internal static class FormCodes
{
    private static readonly string[][] Codes =
    [
        /* NotJson */ [CalendarFindings.NotJson, EventFindings.NotJson, RequirementFileFindings.NotJson, CostFileFindings.NotJson, StageFileFindings.NotJson,
            IndicatorFileFindings.NotJson],
        /* TooLarge */ [CalendarFindings.TooLarge, EventFindings.TooLarge, RequirementFileFindings.TooLarge,
            CostFileFindings.TooLarge, StageFileFindings.TooLarge,
            IndicatorFileFindings.TooLarge],
        /* Utf16 */ [CalendarFindings.NotUtf8, FileProblems.Utf16, RequirementFileFindings.NotJson, CostFileFindings.NotJson, StageFileFindings.NotJson,
            IndicatorFileFindings.NotJson],
        /* WrongFormat */ [CalendarFindings.WrongFormat, EventFindings.WrongFormat, RequirementFileFindings.WrongFormat,
            CostFileFindings.WrongFormat, StageFileFindings.WrongFormat,
            IndicatorFileFindings.WrongFormat],
        /* UnknownMember */ [CalendarFindings.UnknownMember, EventFindings.UnknownMember, RequirementFileFindings.UnknownMember,
            CostFileFindings.UnknownMember, StageFileFindings.UnknownMember,
            IndicatorFileFindings.UnknownMember],
        /* WrongType */ [CalendarFindings.BadMember, EventFindings.WrongType, RequirementFileFindings.WrongType,
            CostFileFindings.WrongType, StageFileFindings.WrongType,
            IndicatorFileFindings.WrongType],
        /* OutOfRange */ [CalendarFindings.PlanYearOutsideCalendar, EventFindings.WrongType, RequirementFileFindings.OutOfRange,
            CostFileFindings.OutOfRange, StageFileFindings.WrongType,
            IndicatorFileFindings.OutOfRange],
        /* UnknownWord */ [CalendarFindings.UnreadableValue, EventFindings.UnknownWord, RequirementFileFindings.UnknownWord,
            CostFileFindings.UnknownWord, StageFileFindings.WrongType,
            IndicatorFileFindings.UnknownWord],
        /* DuplicateId */ [CalendarFindings.DuplicateId, EventFindings.DuplicateId, RequirementFileFindings.DuplicateId,
            CostFileFindings.DuplicateId, StageFileFindings.DuplicateId,
            IndicatorFileFindings.DuplicateId],
        /* DuplicateMember */ [CalendarFindings.DuplicateMember, EventFindings.DuplicateMember, RequirementFileFindings.DuplicateMember,
            CostFileFindings.DuplicateMember, StageFileFindings.DuplicateMember,
            IndicatorFileFindings.DuplicateMember],
        /* Missing */ [CalendarFindings.BadMember, EventFindings.Missing, RequirementFileFindings.Missing,
            CostFileFindings.Missing, StageFileFindings.Missing,
            IndicatorFileFindings.Missing],
        /* NotUtf8 */ [CalendarFindings.NotUtf8, EventFindings.BadText, RequirementFileFindings.BadText, CostFileFindings.BadText, StageFileFindings.BadText,
            IndicatorFileFindings.BadText],
        /* BadText */ [CalendarFindings.BadText, EventFindings.BadText, RequirementFileFindings.BadText, CostFileFindings.BadText, StageFileFindings.BadText,
            IndicatorFileFindings.BadText],
        /* BadDate */ [CalendarFindings.UnreadableValue, EventFindings.UnreadableValue, RequirementFileFindings.WrongType,
            CostFileFindings.BadDate, StageFileFindings.WrongType,
            IndicatorFileFindings.OutOfRange],
        /* BadTime */ [CalendarFindings.UnreadableValue, EventFindings.UnreadableValue, RequirementFileFindings.WrongType,
            CostFileFindings.BadTime, StageFileFindings.BadTime,
            IndicatorFileFindings.WrongType],
    ];

    public static string Of(FormFault fault, FormFormat format) => Codes[(int)fault][(int)format];
}
