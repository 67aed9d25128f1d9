using Cchc.Core.Procedures;

namespace Cchc.Core.Indicators;

/// <summary>What counts over a register ask of a procedure, worked out once.</summary>
internal sealed class ProcedureTraits(Procedure procedure)
{
    /// <summary>Whether it has a fee.</summary>
    public bool HasFee { get; } = CatalogueFacts.HasFee(procedure);

    /// <summary>Whether it ends with a paper.</summary>
    public bool HasResult { get; } = CatalogueFacts.HasResult(procedure);

    /// <summary>Whether it is offered online.</summary>
    public bool IsOnline { get; } = CatalogueFacts.IsOnline(procedure);

    /// <summary>Whether persons may apply.</summary>
    public bool IsForCitizens { get; } = CatalogueFacts.IsForCitizens(procedure);
}
