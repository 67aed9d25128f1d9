using System.Text.Json.Serialization;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>One dossier of a register after the audit (hồ sơ đã rà soát): what the judge says and what was found. Equal when all parts are.</summary>
public sealed record AuditedDossier
{
    internal AuditedDossier(RegisterAnswer answer, IReadOnlyList<AuditFinding> findings) => (Answer, Findings) = (answer, ValueList.Of(findings));

    /// <summary>What the judge says: by law, by the slip, and as the software of desks counts.</summary>
    public RegisterAnswer Answer { get; }

    /// <summary>What was found, in the order of <see cref="AuditRule.All"/> within an event. Empty when nothing.</summary>
    public IReadOnlyList<AuditFinding> Findings { get; }

    /// <summary>
    /// The column of report 06a by law: 8 before the due day, 9 on it, 10 late, 12 pending in time, 13 pending and overdue; null where nothing can be said or
    /// it is not received. Refused, withdrawn and closed dossiers count as resolved.
    /// </summary>
    public int? ColumnByLaw => Number(ReportColumns.ByLaw(Answer));

    /// <summary>The column of report 06a as the software of desks counts; null where it counts in none.</summary>
    public int? ColumnAsVendors => Number(ReportColumns.AsVendors(Answer));

    /// <summary>Whether both differ in what matters: in time or not, or whether anything can be said. Before or on the due day is not a difference.</summary>
    public bool IsCountedOtherwise => Kind(ColumnByLaw) != Kind(ColumnAsVendors);

    [JsonIgnore]
    internal AuditBase Bases { get; init; }

    [JsonIgnore]
    internal IReadOnlyList<StopStart> Stops { get; init; } = [];

    /// <summary>The others to whom it was passed.</summary>
    [JsonIgnore]
    internal IReadOnlyList<string> Others { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(AuditedDossier), PrintMembers);

    private static int? Kind(int? column) => column == 8 ? 9 : column;

    private static int? Number(ReportColumn column) =>
        column is ReportColumn.None or ReportColumn.ResolvedUnknown or ReportColumn.PendingUnknown ? null : (int)column;
}
