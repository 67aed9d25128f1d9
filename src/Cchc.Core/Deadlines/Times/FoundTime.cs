namespace Cchc.Core.Deadlines.Times;

/// <summary>A time found in a text while it is read: its position and the meaning of the words around it. Positions are indexes of words.</summary>
internal sealed class FoundTime
{
    /// <summary>Where its words begin, "không quá" included.</summary>
    public int From { get; set; }

    /// <summary>The first word after it.</summary>
    public required int End { get; set; }

    public required ProcessingTime Time { get; set; }

    public required bool IsAmount { get; init; }

    /// <summary>Where the words that lead to it begin: after the time before it, or with its clause or bracket.</summary>
    public int LeadFrom { get; set; }

    /// <summary>The clause that contains it.</summary>
    public int Clause { get; set; }

    /// <summary>The opening bracket around it, or -1.</summary>
    public int Bracket { get; set; } = -1;

    public TimeMark Lead { get; set; }

    public string? Condition { get; set; }

    public TimeMark ConditionMarks { get; set; }

    /// <summary>Whether the condition was taken from a heading above it.</summary>
    public bool HasHeadingCondition { get; set; }

    public string? Trigger { get; set; }

    public TimeMark TriggerMarks { get; set; }

    /// <summary>Whether it counts from something that an agency has sent: "nhận được văn bản của Sở Tài chính".</summary>
    public bool IsTriggeredByAgency { get; set; }

    /// <summary>The first word after trigger and condition behind it.</summary>
    public int TailEnd { get; set; }

    /// <summary>What follows after trigger and condition: who has to do what.</summary>
    public TimeMark Tail { get; set; }

    /// <summary>The first mark that follows after trigger and condition: who acts.</summary>
    public TimeMark Actor { get; set; }

    public bool IsUpperBound { get; set; }

    /// <summary>Whether it is a date that is itself too late: "trước ngày 31/12/2026".</summary>
    public bool IsBeforeDate { get; init; }

    /// <summary>Whether the words before it name a step or an agency as a heading.</summary>
    public bool IsHeadedByStep { get; set; }

    /// <summary>Whether its case comes before it.</summary>
    public bool HasLeadCondition => CaseEnd > 0;

    /// <summary>The first word after the case before it; 0 when there is none.</summary>
    public int CaseEnd { get; set; }

    /// <summary>Whether the case is the heading right before it, "Cấp lại: 05 ngày".</summary>
    public bool IsOwnHeading { get; set; }

    /// <summary>Whether what is to be done in it is the first look at the dossier.</summary>
    public bool Checks { get; set; }

    /// <summary>Whether something shows it to be one step among others.</summary>
    public bool IsStep { get; set; }

    /// <summary>Whether a heading "thời hạn …" names what it is for, and that is not the whole.</summary>
    public bool IsNamed { get; set; }

    /// <summary>Whether the words between its case and itself speak of verification.</summary>
    public bool LeadsToVerify { get; set; }

    /// <summary>Whether it is one of the parts that "trong đó" announces.</summary>
    public bool IsPart { get; set; }

    /// <summary>Whether what is to be done in it gives the result.</summary>
    public bool Decides { get; set; }

    /// <summary>Whether what is to be done in it only goes before the result.</summary>
    public bool Passes { get; set; }

    public TimeRole Role { get; set; }

    public TimeConfidence Confidence { get; set; } = TimeConfidence.Read;

    /// <summary>Whether it turned out to be no processing time, or a part of the condition of another.</summary>
    public bool IsDropped { get; set; }

    public void Doubt() => Confidence = TimeConfidence.Uncertain;
}
