using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>What a draft cannot take from the record of a procedure.</summary>
/// <example>
/// <code>
/// using System;
/// using System.Linq;
/// using Cchc.Core.Costs;
/// using Cchc.Core.Exchange.Samples;
///
/// var procedure = SampleCatalogue.Load().Find("1.001193");
/// var draft = CostDraft.Of(procedure, new CostDraftOptions { Year = 2026, Payer = CostPayer.Individual, StatesNoOtherMoney = true });
///
/// Console.WriteLine(draft.Sheet.Year); // 2026
/// Console.WriteLine(draft.Sheet.Activities.All(activity =&gt; activity.Payer == CostPayer.Individual)); // True
/// </code>
/// </example>
public sealed record CostDraftOptions
{
    /// <summary>The year of the sheet.</summary>
    public required int Year { get; init; }

    /// <summary>The currency of the sheet; <c>VND</c>. Fees in another one are left to be stated.</summary>
    public string Currency { get; init; } = CostSheet.Dong;

    /// <summary>Who bears the cost; null takes it from the subjects of the record (đối tượng thực hiện).</summary>
    public CostPayer? Payer { get; init; }

    /// <summary>
    /// Whether to state 0 for services everywhere and 0 for fees of every activity but payment. False leaves them open: a record does not state what copies,
    /// travel and certification cost.
    /// </summary>
    public bool StatesNoOtherMoney { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(CostDraftOptions), PrintMembers);
}
