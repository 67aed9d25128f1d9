using Cchc.Core.Procedures;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Simplification;

/// <summary>What a <see cref="SimplificationFinder"/> is to know besides the procedures.</summary>
public sealed record SimplificationOptions
{
    /// <summary>The day whose law is applied.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>
    /// What estimates assume; <see cref="AssumptionSet.None"/>: savings are then unknown. Its documents are added to <see cref="Documents"/>.
    /// </summary>
    public AssumptionSet Assumptions { get; init; } = AssumptionSet.None;

    /// <summary>The papers whose data are held; <see cref="HeldDocument.Published"/>. Only those in force on <see cref="Date"/> count.</summary>
    public IReadOnlyList<HeldDocument> Documents { get; init => field = ValueList.Of(value); } = HeldDocument.Published;

    /// <summary>Records of other places, to compare processing times with by code; empty for none. Any number of one code.</summary>
    public IReadOnlyList<Procedure> Others { get; init => field = ValueList.Of(value); } = ValueList.Empty<Procedure>();

    /// <summary>How procedures are used, at most one entry a code; empty when nothing is known.</summary>
    public IReadOnlyList<ProcedureUse> Uses { get; init => field = ValueList.Of(value); } = ValueList.Empty<ProcedureUse>();

    /// <summary>How many other places are needed for a median; 3.</summary>
    public int LeastOthers { get; init; } = 3;

    /// <summary>How many answered dossiers are needed for the time that nine in ten use; 30.</summary>
    public int LeastAnswered { get; init; } = 30;

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(SimplificationOptions), PrintMembers);
}
