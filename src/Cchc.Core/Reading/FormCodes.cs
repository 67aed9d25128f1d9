namespace Cchc.Core.Reading;

/// <summary>The published code of each fault in each format (docs/reference/findings.md). Codes are never renumbered, so the same fault has four.</summary>
internal static class FormCodes
{
    private static readonly string[][] Codes =
    [
        /* NotJson */ [CalendarFindings.NotJson, EventFindings.NotJson, RequirementFileFindings.NotJson, CostFileFindings.NotJson],
        /* TooLarge */ [CalendarFindings.TooLarge, EventFindings.TooLarge, RequirementFileFindings.TooLarge, CostFileFindings.TooLarge],
        /* Utf16 */ [CalendarFindings.NotUtf8, FileProblems.Utf16, RequirementFileFindings.NotJson, CostFileFindings.NotJson],
        /* WrongFormat */ [CalendarFindings.WrongFormat, EventFindings.WrongFormat, RequirementFileFindings.WrongFormat, CostFileFindings.WrongFormat],
        /* UnknownMember */ [CalendarFindings.UnknownMember, EventFindings.UnknownMember, RequirementFileFindings.UnknownMember,
            CostFileFindings.UnknownMember],
        /* WrongType */ [CalendarFindings.BadMember, EventFindings.WrongType, RequirementFileFindings.WrongType, CostFileFindings.WrongType],
        /* OutOfRange */ [CalendarFindings.PlanYearOutsideCalendar, EventFindings.WrongType, RequirementFileFindings.OutOfRange, CostFileFindings.OutOfRange],
        /* UnknownWord */ [CalendarFindings.UnreadableValue, EventFindings.UnknownWord, RequirementFileFindings.UnknownWord, CostFileFindings.UnknownWord],
        /* DuplicateId */ [CalendarFindings.DuplicateId, EventFindings.DuplicateId, RequirementFileFindings.DuplicateId, CostFileFindings.DuplicateId],
        /* DuplicateMember */ [CalendarFindings.DuplicateMember, EventFindings.DuplicateMember, RequirementFileFindings.DuplicateMember,
            CostFileFindings.DuplicateMember],
        /* Missing */ [CalendarFindings.BadMember, EventFindings.Missing, RequirementFileFindings.Missing, CostFileFindings.Missing],
        /* NotUtf8 */ [CalendarFindings.NotUtf8, EventFindings.BadText, RequirementFileFindings.BadText, CostFileFindings.BadText],
        /* BadText */ [CalendarFindings.BadText, EventFindings.BadText, RequirementFileFindings.BadText, CostFileFindings.BadText],
        /* BadDate */ [CalendarFindings.UnreadableValue, EventFindings.UnreadableValue, RequirementFileFindings.WrongType, CostFileFindings.BadDate],
        /* BadTime */ [CalendarFindings.UnreadableValue, EventFindings.UnreadableValue, RequirementFileFindings.WrongType, CostFileFindings.BadTime],
    ];

    public static string Of(FormFault fault, FormFormat format) => Codes[(int)fault][(int)format];
}
