using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>What became of a template that was filled (kết quả điền mẫu).</summary>
public sealed record TemplateFilling
{
    /// <summary>The fields that have a content control and were filled, known or with dots, in the order of the form.</summary>
    public IReadOnlyList<string> Filled { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>The fields of the form that the template has no content control for, in the order of the form.</summary>
    public IReadOnlyList<string> WithoutControl { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>What is wrong with the template (CCHC-FORM-001 to 005); empty when nothing is.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Finding>();

    /// <summary>Whether the document was written: no finding is an error.</summary>
    public bool IsWritten => Findings.All(finding => finding.Severity != FindingSeverity.Error);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(TemplateFilling), PrintMembers);
}
