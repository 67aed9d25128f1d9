namespace Cchc.Core.Exchange.Reports;

/// <summary>What a line of the text view is, so that a terminal may colour it.</summary>
public enum NoticeLineKind
{
    /// <summary>Nothing: a line between two pieces.</summary>
    Blank = 0,

    /// <summary>The code and name on top.</summary>
    Title = 1,

    /// <summary>The heading of a section.</summary>
    Heading = 2,

    /// <summary>A heading inside a section: a step, a group of components.</summary>
    Subheading = 3,

    /// <summary>A line that begins with a label; <see cref="NoticeLine.LabelLength"/> says how long it is.</summary>
    Label = 4,

    /// <summary>Words of the record.</summary>
    Body = 5,

    /// <summary>What stands in place of a part that the record leaves out.</summary>
    Absent = 6,
}
