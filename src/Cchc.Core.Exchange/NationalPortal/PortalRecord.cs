using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.NationalPortal;

/// <summary>One record of a portal file: the procedure and what reading it found.</summary>
/// <param name="Line">The line in the file, or the number of the record in a JSON array; counted from 1.</param>
/// <param name="Procedure">The procedure; null when the record could not be read at all, and then a finding says why.</param>
/// <param name="Findings">What was found; empty when nothing.</param>
public sealed record PortalRecord(int Line, Procedure? Procedure, IReadOnlyList<Finding> Findings)
{
    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(PortalRecord), PrintMembers);
}
