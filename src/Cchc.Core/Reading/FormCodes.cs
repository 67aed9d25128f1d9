namespace Cchc.Core.Reading;

/// <summary>The published code of each fault in each format (docs/reference/findings.md). Codes are never renumbered, so the same fault has four.</summary>
internal static class FormCodes
{
    private static readonly string[][] Codes =
    [
        /* NotJson */ ["CCHC-CAL-001", "CCHC-EVT-001", "CCHC-REQ-080", "CCHC-COST-060"],
        /* TooLarge */ ["CCHC-CAL-022", "CCHC-EVT-002", "CCHC-REQ-081", "CCHC-COST-061"],
        /* Utf16 */ ["CCHC-CAL-024", FileProblems.Utf16, "CCHC-REQ-080", "CCHC-COST-060"],
        /* WrongFormat */ ["CCHC-CAL-002", "CCHC-EVT-003", "CCHC-REQ-082", "CCHC-COST-062"],
        /* UnknownMember */ ["CCHC-CAL-019", "CCHC-EVT-004", "CCHC-REQ-083", "CCHC-COST-063"],
        /* WrongType */ ["CCHC-CAL-004", "CCHC-EVT-005", "CCHC-REQ-084", "CCHC-COST-064"],
        /* OutOfRange */ ["CCHC-CAL-003", "CCHC-EVT-005", "CCHC-REQ-085", "CCHC-COST-065"],
        /* UnknownWord */ ["CCHC-CAL-005", "CCHC-EVT-016", "CCHC-REQ-086", "CCHC-COST-066"],
        /* DuplicateId */ ["CCHC-CAL-007", "CCHC-EVT-009", "CCHC-REQ-087", "CCHC-COST-067"],
        /* DuplicateMember */ ["CCHC-CAL-020", "CCHC-EVT-010", "CCHC-REQ-088", "CCHC-COST-068"],
        /* Missing */ ["CCHC-CAL-004", "CCHC-EVT-011", "CCHC-REQ-089", "CCHC-COST-069"],
        /* NotUtf8 */ ["CCHC-CAL-024", "CCHC-EVT-012", "CCHC-REQ-090", "CCHC-COST-070"],
        /* BadText */ ["CCHC-CAL-026", "CCHC-EVT-012", "CCHC-REQ-090", "CCHC-COST-070"],
        /* BadDate */ ["CCHC-CAL-005", "CCHC-EVT-006", "CCHC-REQ-084", "CCHC-COST-075"],
        /* BadTime */ ["CCHC-CAL-005", "CCHC-EVT-006", "CCHC-REQ-084", "CCHC-COST-076"],
    ];

    public static string Of(FormFault fault, FormFormat format) => Codes[(int)fault][(int)format];
}
