namespace Cchc.Core.Exchange.Reports;

/// <summary>What a column of a notice holds, from which a view decides how to set it.</summary>
public enum NoticeColumnKind
{
    /// <summary>The number of the row.</summary>
    Number = 0,

    /// <summary>What the row is about.</summary>
    Lead = 1,

    /// <summary>A value of one or few words.</summary>
    Value = 2,

    /// <summary>Text of any length.</summary>
    Prose = 3,
}
