namespace Cchc.Core.OpenXml.Reading;

/// <summary>How much of a workbook is read. What is larger is refused before it costs time or memory.</summary>
internal static class ReadingLimits
{
    /// <summary>The file: 64 MiB.</summary>
    public const long File = 64L * 1024 * 1024;

    /// <summary>One part of it, unpacked: 512 MiB. A sheet of 1,048,576 rows and ten columns has some 400 MiB.</summary>
    public const long Part = 512L * 1024 * 1024;

    /// <summary>A part that says what the others mean (list of sheets, styles): 16 MiB.</summary>
    public const long SmallPart = 16L * 1024 * 1024;

    /// <summary>Unpacked bytes from which on the ratio counts.</summary>
    public const long Suspicious = 8L * 1024 * 1024;

    /// <summary>How often larger a part may be unpacked; sheets are 5 to 60 times larger.</summary>
    public const long Ratio = 250;

    public const int Parts = 4_096;

    /// <summary>The list of the parts of a zip file: 2 MiB.</summary>
    public const int Directory = 2 * 1024 * 1024;

    /// <summary>Bytes from one tag to the next: more than the longest text of a cell, each sign written as <c>&amp;#x1F600;</c>.</summary>
    public const int Tag = 512 * 1024;

    /// <summary>How deeply elements may stand in one another.</summary>
    public const int Depth = 64;

    /// <summary>Different names of elements and attributes.</summary>
    public const int Names = 2_048;

    public const int Rows = 1_048_576;

    /// <summary>Columns with something in them.</summary>
    public const int Columns = 256;

    public const int Text = 32_767;

    /// <summary>Texts that cells share, in bytes: 64 MiB, and in number.</summary>
    public const int SharedBytes = 64 * 1024 * 1024;

    public const int SharedTexts = 1_500_000;

    public const int Sheets = 1_024;

    public const int Formats = 65_536;

    public const int Merges = 100_000;
}
