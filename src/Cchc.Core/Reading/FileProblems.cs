using Cchc.Core.Text;

namespace Cchc.Core.Reading;

/// <summary>The one wording, in every format, of what is wrong with a file before anybody asks for its format.</summary>
internal static class FileProblems
{
    public const string TooLarge = "CCHC-FILE-001";
    public const string Utf16 = "CCHC-FILE-002";
    public const string DamagedGzip = "CCHC-FILE-003";
    public const string TruncatedGzip = "CCHC-FILE-004";
    public const string TooManyBlankLines = "CCHC-FILE-005";
    public const string NameTwice = "CCHC-FILE-006";
    public const string NotAFile = "CCHC-FILE-007";
    public const string BrokenRow = "CCHC-FILE-008";
    public const string TooManyRecords = "CCHC-FILE-009";
    public const string RowInside = "CCHC-FILE-010";
    public const string ReadAsWindows1258 = "CCHC-FILE-011";
    public const string UnknownCharset = "CCHC-FILE-012";
    public const string UnusedColumns = "CCHC-FILE-013";
    public const string NoHeading = "CCHC-FILE-014";

    public static string Code(FileProblem problem) => problem switch
    {
        FileProblem.TooLarge => TooLarge,
        FileProblem.Utf16 => Utf16,
        FileProblem.DamagedGzip => DamagedGzip,
        FileProblem.TruncatedGzip => TruncatedGzip,
        _ => TooManyBlankLines,
    };

    /// <summary>The finding of a format without a code of its own for it.</summary>
    public static Finding Finding(FileProblem problem, string place, long largest) => new(Code(problem), FindingSeverity.Error, place, Text(problem, largest));

    public static BilingualText Text(FileProblem problem, long largest) => problem switch
    {
        FileProblem.TooLarge => new($"tệp lớn hơn {largest} byte", $"the file is larger than {largest} bytes"),
        FileProblem.Utf16 => new("tệp ghi bằng UTF-16: hãy lưu lại bằng UTF-8", "the file is UTF-16: save it as UTF-8"),
        FileProblem.DamagedGzip => new("dữ liệu gzip bị hỏng từ đây", "the gzip data is damaged from here on"),
        FileProblem.TruncatedGzip =>
            new("dữ liệu gzip không kết thúc đúng: tệp có thể bị cắt cụt", "the gzip data does not end as it should: the file may be cut short"),
        _ =>
            new($"hơn {FileContent.MostBlankLines} dòng trống liền nhau, dừng đọc từ đây",
                $"more than {FileContent.MostBlankLines} blank lines in a row, reading stopped here"),
    };
}
