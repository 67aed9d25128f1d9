using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.NationalPortal;

/// <summary>One record of a portal file: the procedure and what reading it found.</summary>
/// <param name="Line">The line in the file, or the number of the record in a JSON array; counted from 1.</param>
/// <param name="Procedure">The procedure; null when the record could not be read at all, and then a finding says why.</param>
/// <param name="Findings">What was found; empty when nothing.</param>
public sealed record PortalRecord(
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Line,
    Procedure? Procedure,
    [property: JsonRequired] IReadOnlyList<Finding> Findings)
{
    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(PortalRecord), PrintMembers);

    /// <summary>Whether a record without a procedure says nothing bad.</summary>
    internal bool IsNote => Procedure is null && Findings.All(finding => finding.Severity == FindingSeverity.Information);

    /// <summary>What stands in the place of a record that cannot be read.</summary>
    internal static PortalRecord Damaged(int line, string code, string vi, string en, FindingSeverity severity = FindingSeverity.Error)
    {
        var findings = new RecordFindings(line);
        findings.Add(code, severity, string.Empty, vi, en);
        return new PortalRecord(line, null, findings.Items);
    }

    /// <summary>What stands in the place of a line without content.</summary>
    internal static PortalRecord Damaged(int line, FileProblem problem)
    {
        if (problem == FileProblem.LineTooLong)
        {
            return Damaged(line, RecordFindings.TooLarge, "dòng quá dài", "the line is too long");
        }

        var text = FileProblems.Text(problem, FileContent.LargestFile);
        var code = problem switch { FileProblem.TruncatedGzip => RecordFindings.Truncated, FileProblem.DamagedGzip => RecordFindings.NotJson, _ =>
            FileProblems.Code(problem) };
        return Damaged(line, code, text.Vi, text.En);
    }

    /// <summary>What stands in the place of a file without content.</summary>
    internal static PortalRecord Empty() => Damaged(1, RecordFindings.NotJson, "tệp rỗng", "the file is empty");

    /// <summary>What stands in the place of a record that is not JSON; a record may have several lines.</summary>
    internal static PortalRecord NotJson(int line, ReadOnlySpan<byte> json, JsonException error)
    {
        var text = error.LineNumber > 0 ? DamagedJson.SentenceWithoutNumbers(json, error) : DamagedJson.Sentence(json, error);
        return Damaged(line, RecordFindings.NotJson, text.Vi, text.En);
    }

    /// <summary>What stands in the place of a heading, or of a damaged line before the records.</summary>
    internal static PortalRecord Heading(int line) =>
        Damaged(line, RecordFindings.NotJson, "không phải JSON: cần \"{\" hoặc \"[\" ở đầu", "not JSON: expected \"{\" or \"[\" at the beginning");
}
