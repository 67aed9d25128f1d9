using System.Text;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Documents;

/// <summary>A finding of validation.</summary>
internal sealed record ValidationDocument(string Code, string? Severity, string Procedure, string Path, BilingualText Text)
{
    public static ValidationDocument Of(ValidationFinding finding) =>
        new(finding.Code, DocumentText.Camel(finding.Severity), finding.Procedure, finding.Path, finding.Text);

    public static void Write(IEnumerable<ValidationFinding> findings, Stream stream, CancellationToken cancellation)
    {
        var index = 0;
        foreach (var finding in findings)
        {
            cancellation.ThrowIfCancellationRequested();
            _ = finding ?? throw new ArgumentException(FormattableString.Invariant($"findings[{index}] is null."), nameof(findings));
            Put((index++ == 0 ? "[\n" : ",\n")
                + DocumentJson.Line(Of(finding)));
        }

        Put(index == 0 ? "[]\n" : "\n]\n");

        void Put(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            stream.Write(bytes, 0, bytes.Length);
        }
    }
}
