namespace Cchc.Core.Exchange.Reading;

/// <summary>What a cell of a workbook holds. The cells of a text file are all <see cref="Text"/>: somebody has to find out what is meant.</summary>
internal enum CellKind : byte
{
    /// <summary>Text as it was typed, numbers and days typed as text among it; also a cell that is empty.</summary>
    Text = 0,

    /// <summary>A number. Its text is the number with a decimal point and no separator of thousands, such as <c>95600000.5</c>, whatever its format
    /// shows.</summary>
    Number = 1,

    /// <summary>A day. Its text is <c>2026-08-28</c>.</summary>
    Date = 2,

    /// <summary>A day and time. Its text is <c>2026-08-28T16:30</c>, with seconds where they are not zero.</summary>
    DateTime = 3,

    /// <summary>A time of day. Its text is <c>16:30</c>, with seconds where they are not zero.</summary>
    Time = 4,

    /// <summary>True or false. Its text is <c>true</c> or <c>false</c>.</summary>
    Boolean = 5,

    /// <summary>An error of a formula. Its text is what the sheet shows, such as <c>#N/A</c>; nothing is read from it.</summary>
    Error = 6,
}
