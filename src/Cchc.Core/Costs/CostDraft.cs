using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>
/// A draft of a cost sheet from the record of a procedure: components, channels and fees become activities. Hours, shares, services, times, subjects and
/// incomes are in no record: they are left to be filled in, and <see cref="Findings"/> list them. Nothing is guessed.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs;
/// using Cchc.Core.Exchange.Samples;
///
/// var procedure = SampleCatalogue.Load().Find("1.001193");
/// var draft = CostDraft.Of(procedure, new CostDraftOptions { Year = 2026 });
///
/// Console.WriteLine(draft.Sheet); // 1.001193 Thủ tục đăng ký khai sinh (2026)
/// Console.WriteLine(ComplianceCost.Of(draft.Sheet).IsComplete); // False
/// </code>
/// </example>
public sealed record CostDraft
{
    private CostDraft(CostSheet sheet, IReadOnlyList<Finding> findings) => (Sheet, Findings) = (sheet, findings);

    /// <summary>The sheet; it has no cost yet.</summary>
    public CostSheet Sheet { get; }

    /// <summary>What has to be filled in or decided, by place in the sheet: information where the record cannot say it, a warning where the record is in
    /// doubt.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Makes a draft.</summary>
    /// <param name="procedure">The procedure, as its record states it.</param>
    /// <param name="options">Year, currency and payer.</param>
    /// <returns>
    /// A sheet with one activity for each component (row 1; equal ones once), each channel (row 2), each fee (row 3; of its channel where not all channels have
    /// it) and the receipt of the result by each channel (row 6).
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CostDraft Of(Procedure procedure, CostDraftOptions options)
    {
        var run = new CostDraftRun(procedure ?? throw new ArgumentNullException(nameof(procedure)), options
            ?? throw new ArgumentNullException(nameof(options)));
        var sheet = run.Sheet();
        return new CostDraft(sheet, ValueList.Of(run.Findings));
    }
}
