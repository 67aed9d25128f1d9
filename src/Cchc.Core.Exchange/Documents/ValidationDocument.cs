using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Documents;

/// <summary>A finding of validation.</summary>
internal sealed record ValidationDocument(string Code, string? Severity, string Procedure, string Path, BilingualText Text)
{
    public static ValidationDocument Of(ValidationFinding finding) =>
        new(finding.Code, DocumentText.Camel(finding.Severity), finding.Procedure, finding.Path, finding.Text);

    public static void Write(IEnumerable<ValidationFinding> findings, Stream stream, CancellationToken cancellationToken)
    {
        var index = 0;
        foreach (var finding in findings)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FormJson.Write(Piece(finding, index++, nameof(findings)), stream);
        }

        FormJson.Write(End(index), stream);
    }

    public static async Task WriteAsync(IAsyncEnumerable<ValidationFinding> findings, Stream stream, CancellationToken cancellationToken)
    {
        var index = 0;
        await foreach (var finding in findings.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await FormJson.WriteAsync(Piece(finding, index++, nameof(findings)), stream, cancellationToken).ConfigureAwait(false);
        }

        await FormJson.WriteAsync(End(index), stream, cancellationToken).ConfigureAwait(false);
    }

    private static string Piece(ValidationFinding? finding, int index, string parameter)
    {
        _ = finding ?? throw new ArgumentException(FormattableString.Invariant($"findings[{index}] is null."), parameter);
        return (index == 0 ? "[\n" : ",\n")
            + DocumentJson.Line(Of(finding));
    }

    private static string End(int count) => count == 0 ? "[]\n" : "\n]\n";
}
