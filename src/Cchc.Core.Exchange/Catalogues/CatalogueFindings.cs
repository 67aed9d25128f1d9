using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>The codes of what reading <c>cchc-catalogue/1</c> can find, and how many findings are listed.</summary>
internal static class CatalogueFindings
{
    public const string NotJson = "CCHC-CAT-060";
    public const string WrongFormat = "CCHC-CAT-061";
    public const string NotARecord = "CCHC-CAT-062";
    public const string WrongType = "CCHC-CAT-063";
    public const string BadText = "CCHC-CAT-064";
    public const string DuplicateMember = "CCHC-CAT-065";
    public const string UnknownMember = "CCHC-CAT-066";
    public const string UnknownWord = "CCHC-CAT-067";
    public const string TooLong = "CCHC-CAT-068";
    public const string TooDeep = "CCHC-CAT-069";
    public const string BadNumber = "CCHC-CAT-070";
    public const string BadDate = "CCHC-CAT-071";
    public const string BadValidity = "CCHC-CAT-072";
    public const string NoCode = "CCHC-CAT-073";
    public const string MissingMember = "CCHC-CAT-074";
    public const string Counts = "CCHC-CAT-075";
    public const string TruncatedGzip = "CCHC-CAT-076";
    public const string DamagedGzip = "CCHC-CAT-077";
    public const string Contradiction = "CCHC-CAT-078";
    public const string TooMany = RecordFindings.TooMany;

    /// <summary>How many findings of one record are listed.</summary>
    public const int MostOfRecord = 20;

    /// <summary>How many findings of one file a catalogue keeps.</summary>
    public const int MostOfFile = 10_000;

    /// <summary>A finding of a line as a whole.</summary>
    public static Finding OfLine(int line, string code, string vi, string en, FindingSeverity severity = FindingSeverity.Error) =>
        new(code, severity, $"line {line}", new BilingualText(vi, en));

    /// <summary>What is missing, or too much, by the counts of the header; null for nothing.</summary>
    public static Finding? Compare(CatalogueParser.HeaderLine header, int procedures, int localVersions, int announcements, int line)
    {
        var (vi, en) = (new List<string>(), new List<string>());
        Compare(header.Procedures, procedures, "thủ tục", "procedures");
        Compare(header.LocalVersions, localVersions, "phiên bản địa phương", "local versions");
        Compare(header.Announcements, announcements, "quyết định công bố", "announcements");
        return en.Count == 0 ? null : OfLine(
            line,
            Counts,
            $"dòng đầu ghi {string.Join("; ", vi)}: tệp có thể bị cắt cụt hoặc hư hỏng",
            $"the first line states {string.Join("; ", en)}: the file may be cut short or damaged");

        void Compare(int? stated, int read, string viWord, string enWord)
        {
            if (stated is { } expected && expected != read)
            {
                vi.Add($"{expected} {viWord}, đọc được {read}");
                en.Add($"{expected} {enWord}, {read} were read");
            }
        }
    }

    /// <summary>What stands in the place of findings that are not listed.</summary>
    public static Finding MoreInFile(string place) => new(TooMany, FindingSeverity.Warning, place, new BilingualText(
        $"chỉ liệt kê {MostOfFile} phát hiện đầu của tệp", $"only the first {MostOfFile} findings of the file are listed"));

    /// <summary>What a line without content says.</summary>
    public static Finding Of(int line, FileProblem problem)
    {
        if (problem == FileProblem.LineTooLong)
        {
            return OfLine(line, TooLong, $"dòng dài từ {CatalogueReader.LongestLine} byte trở lên, bỏ qua",
                $"the line has {CatalogueReader.LongestLine} bytes or more and was left out");
        }

        var text = FileProblems.Text(problem, FileContent.LargestFile);
        return OfLine(line,
            problem switch { FileProblem.TruncatedGzip => TruncatedGzip, FileProblem.DamagedGzip => DamagedGzip, _ => FileProblems.Code(problem) }, text.Vi,
            text.En);
    }
}
