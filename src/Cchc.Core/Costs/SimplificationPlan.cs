using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>
/// A simplification plan (phương án đơn giản hóa): the sheet before and measures in their order. Two plans are equal when all parts are.
/// </summary>
public sealed partial record SimplificationPlan
{
    private IReadOnlyList<SimplificationMeasure> measures = ValueList.Empty<SimplificationMeasure>();

    /// <summary>The name of the plan; empty when not stated.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The decision that approves it (quyết định phê duyệt), such as <c>Quyết định 2816/QĐ-UBND ngày 20/11/2025</c>; empty when not stated.</summary>
    public string Decision { get; init; } = string.Empty;

    /// <summary>The sheet before (hiện tại).</summary>
    public required CostSheet Before { get; init; }

    /// <summary>The measures in the order in which they are applied; empty changes nothing.</summary>
    public IReadOnlyList<SimplificationMeasure> Measures { get => measures; init => measures = ValueList.Of(value); }

    /// <summary>Applies measures to a sheet, one after the other. A measure whose target is not there (any more) does nothing.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="measures">The measures in their order.</param>
    /// <returns>The sheet after.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CostSheet Apply(CostSheet sheet, IReadOnlyList<SimplificationMeasure> measures)
    {
        _ = sheet ?? throw new ArgumentNullException(nameof(sheet));
        _ = measures ?? throw new ArgumentNullException(nameof(measures));
        throw new NotSupportedException();
    }
}
