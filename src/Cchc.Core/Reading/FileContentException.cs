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

    internal FileContentException(string code, BilingualText text)
        : base(text.En + ".") => (Problem, Code, Text) = (FileProblem.OfItsFormat, code, text);

    /// <summary>The code of the finding, <c>CCHC-FILE-001</c> and following (docs/reference/findings.md).</summary>
    public string Code { get; }

    /// <summary>What is wrong, without the name of the file.</summary>
    public BilingualText Text { get; }

    internal FileProblem Problem { get; }

    /// <summary>The line from which on it cannot be read, counted from 1; 1 where it is the file as a whole.</summary>
    internal int Line { get; init; } = 1;
}
