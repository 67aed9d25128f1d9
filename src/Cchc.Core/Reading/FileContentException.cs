using Cchc.Core.Text;

namespace Cchc.Core.Reading;

/// <summary>A file cannot be read to its end, whatever its format: it is too large, not UTF-8, or its gzip data are damaged.</summary>
public sealed class FileContentException : IOException
{
    internal FileContentException(FileProblem problem, long largest = FileContent.LargestFile)
        : base(FileProblems.Text(problem, largest).En + ".")
    {
        (Problem, Code, Text) = (problem, FileProblems.Code(problem), FileProblems.Text(problem, largest));
    }

    /// <summary>The code of the finding, <c>CCHC-FILE-001</c> and following (docs/reference/findings.md).</summary>
    public string Code { get; }

    /// <summary>What is wrong, without the name of the file.</summary>
    public BilingualText Text { get; }

    internal FileProblem Problem { get; }
}
